package org.conflictledger.casualty.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.draft.Statement;
import org.conflictledger.casualty.lexicon.CasualtyLexicon;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.lexicon.VerbSense;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** Verbs whose object is harmed: "gunmen killed 14 soldiers", ", killing 12 and wounding 30". */
final class ActiveVoice {

  private static final int FARTHEST_SUBJECT = 40;

  private static final WordSet ABSTRACT = WordSet.listed(ActiveVoice.class, "abstract");

  private static final WordSet CARRIERS = WordSet.listed(ActiveVoice.class, "carriers");

  /** "the arrest of five soldiers for killing": it has happened. */
  private static final WordSet ARRESTS = WordSet.listed(ActiveVoice.class, "arrests");

  private static final int FARTHEST_ARREST = 9;

  private static final Set<String> PREVENTING = WordSet.of("stop", "prevent", "halt", "keep");

  /** "died of wounds he suffered": these are no objects, and the word before them no verb. */
  private static final Set<String> NOMINATIVES = WordSet.of("he", "she", "they", "i", "we");

  private final CasualtyLexicon lexicon;
  private final ContextLexicon context;

  ActiveVoice(CasualtyLexicon lexicon, ContextLexicon context) {
    this.lexicon = lexicon;
    this.context = context;
  }

  Optional<Statement> active(Chunks chunks, int verb, int objectAt, VerbSense sense) {
    Sentence s = chunks.s();
    int end = pastThings(chunks, besideSelf(s, objectAt));
    if (s.norm(end).equals("by")) {
      return Optional.empty();
    }
    Optional<Statement> oneAnother = oneAnother(chunks, verb, end, sense);
    if (oneAnother.isPresent()) {
      return oneAnother;
    }
    List<PeopleGroup> object = VerbRule.countedOf(chunks.listAfter(end));
    if (object.isEmpty()
        || NOMINATIVES.contains(s.norm(object.get(0).from()))
        || lostInThought(s, verb, object)
        || s.norm(object.get(0).to()).equals("'s")) {
      return Optional.empty();
    }
    if (noPeople(chunks, verb, sense, object.get(0))
        || sent(chunks, verb, object.get(object.size() - 1))) {
      return Optional.empty();
    }
    if (s.norm(verb).equals("hurt") && s.norm(verb - 1).equals("or")) {
      // "neither to help nor hurt", "help or hurt": not told from the infinitive.
      return Optional.empty();
    }
    return Optional.of(
        by(
            chunks,
            Statement.of("active", sense.outcome(), verb, withOthers(chunks, object, verb, sense)),
            sense));
  }

  /** "killing themselves and five officers": whom they killed beside themselves. */
  private static int besideSelf(Sentence s, int end) {
    boolean self =
        s.norm(end).equals("themselves")
            || s.norm(end).equals("himself")
            || s.norm(end).equals("herself");
    return self && s.norm(end + 1).equals("and") ? end + 2 : end;
  }

  /** "seized four boats and nine fishermen": what else was taken comes first. */
  private int pastThings(Chunks chunks, int end) {
    Sentence s = chunks.s();
    int i = end;
    while (i < Math.min(s.size(), end + MOST_THINGS) && !stops(s, i)) {
      i++;
    }
    boolean people =
        i > end + 1
            && chunks.startingAt(end).isEmpty() // "two women fetching water and a man"
            && s.norm(i).equals("and")
            && things(s, i - 1)
            && chunks
                .startingAt(i + 1)
                .filter(group -> group.counted() && group.head() >= 0)
                .filter(group -> !Grammar.be(s, group.to()) && !things(s, group.to()))
                .isPresent();
    return people ? i + 1 : end;
  }

  private boolean things(Sentence s, int i) {
    return context.things.contains(s.norm(i)) || context.animals.contains(s.norm(i));
  }

  private boolean stops(Sentence s, int i) {
    boolean inPhrase =
        s.token(i).digits()
            || s.norm(i).equals("of")
            || Grammar.POSSESSIVES.at(s, i)
            || Grammar.DEFINITE.at(s, i);
    return !inPhrase
        && (!s.token(i).word() || Grammar.stops(s, i) || !lexicon.verb(s.norm(i)).isEmpty());
  }

  private static final int MOST_THINGS = 6;

  /** ", killing 12" */
  Optional<Statement> result(
      Chunks chunks, int verb, int objectAt, VerbSense sense, VerbChain chain) {
    Sentence s = chunks.s();
    int end = pastThings(chunks, besideSelf(s, objectAt));
    String before = s.norm(verb - 1);
    if (s.norm(end).equals("of") || before.equals("the") || before.equals("a")) {
      return Optional.empty();
    }
    if (ABSTRACT.contains(before)
        && !context.answerable.contains(s.norm(verb - 2))
        && !(before.equals("of") && accused(chunks, verb, end))
        && !(before.equals("for") && chunks.has(verb - FARTHEST_ARREST, verb - 1, ARRESTS))) {
      // "capable of killing", "a plan for killing": nobody has died yet.
      return Optional.empty();
    }
    for (int i = verb - 2; i >= Math.max(s.body(), verb - 5); i--) {
      if (PREVENTING.contains(s.norm(i))) {
        // "to stop government forces killing civilians"
        return Optional.empty();
      }
    }
    if (chain.passive()) {
      // "are killing ten a day"
      return active(chunks, verb, end, sense);
    }
    List<PeopleGroup> object = VerbRule.countedOf(chunks.listAfter(end));
    if (!object.isEmpty()
        && (Grammar.MODALS.at(s, object.get(object.size() - 1).to())
            || CARRIERS.contains(before))) {
      // "killing him would mean", "flights evacuating citizens"
      return Optional.empty();
    }
    if (!object.isEmpty() && noPeople(chunks, verb, sense, object.get(0))) {
      return Optional.empty();
    }
    if (object.isEmpty() || sense.passiveOnly() || s.norm(object.get(0).to()).equals("'s")) {
      return Optional.empty();
    }
    return Optional.of(
        by(
            chunks,
            Statement.of("result", sense.outcome(), verb, withOthers(chunks, object, verb, sense)),
            sense));
  }

  /** "accused the alliance of killing 85": not of a kind, but of a number. */
  private static boolean accused(Chunks chunks, int verb, int end) {
    Sentence s = chunks.s();
    for (int i = verb - 2; i >= Math.max(s.body(), verb - FARTHEST_ARREST); i--) {
      if (s.norm(i).equals(",")) {
        return false;
      }
      if (ACCUSING.contains(s.norm(i))) {
        List<PeopleGroup> object = VerbRule.countedOf(chunks.listAfter(end));
        return !object.isEmpty()
            && object.get(0).kind() != PeopleGroup.Kind.BARE
            && !object.get(0).definite();
      }
    }
    return false;
  }

  private static final Set<String> ACCUSING = Set.of("accused", "accuses", "accusing", "accuse");

  /** "killed a commander, Abu Zar, along with two fighters". */
  private static List<PeopleGroup> withOthers(
      Chunks chunks, List<PeopleGroup> object, int verb, VerbSense sense) {
    List<PeopleGroup> all = new ArrayList<>(object);
    Companions.after(chunks, object.get(object.size() - 1).to()).stream()
        .filter(group -> !object.contains(group))
        .forEach(all::add);
    all.addAll(Companions.besides(chunks, object, verb, sense));
    return all;
  }

  /** "dispatched a special envoy, Kofi Annan, to Syria", "had dispatched 300 peacekeepers". */
  private static boolean sent(Chunks chunks, int verb, PeopleGroup last) {
    return chunks.s().norm(verb).startsWith("dispatch")
        && (chunks.has(last.to(), last.to() + 5, Set.of("to"))
            || chunks.s().holds(last.from(), last.to(), SENT));
  }

  private static final WordSet SENT = WordSet.listed(ActiveVoice.class, "sent");

  /** "captured Palmyra", "smuggled four wounded insurgents", "blew up a police bus". */
  private boolean noPeople(Chunks chunks, int verb, VerbSense sense, PeopleGroup first) {
    boolean town =
        sense.outcome() == Outcome.CAPTURED
            && first.kind() == Kind.NAMED
            && first.to() - first.from() <= 2
            && !first.category().equals(VictimCategory.COMBATANT)
            && (first.to() - first.from() == 1 || chunks.s().norm(verb).equals("capturing"));
    // "held the town from 9 to 11 May", by its name
    boolean heldTown =
        sense.outcome() == Outcome.ABDUCTED
            && sense.verb().equals("hold")
            && first.kind() == Kind.NAMED
            && first.to() - first.from() == 1;
    return town
        || heldTown
        || sense.things() && !BlownUp.people(chunks.s(), first, context)
        || first.kind() == Kind.BARE
            && chunks.endingAt(verb).filter(group -> group.kind() == Kind.ELLIPTIC).isPresent();
  }

  /** "The deadline is killing him" is a groan. */
  private static boolean lostInThought(Sentence s, int verb, List<PeopleGroup> object) {
    return object.get(0).kind() == Kind.PRONOUN
        && s.norm(verb).endsWith("ing")
        && Grammar.be(s, verb - 1);
  }

  /** "eight of the group's men killed one another". */
  private Optional<Statement> oneAnother(Chunks chunks, int verb, int end, VerbSense sense) {
    Sentence s = chunks.s();
    boolean mutual =
        s.norm(end).equals("one") && s.norm(end + 1).equals("another")
            || s.norm(end).equals("each") && s.norm(end + 1).equals("other");
    if (!mutual) {
      return Optional.empty();
    }
    List<PeopleGroup> victims = new Subjects(context).before(chunks, verb, false);
    return victims.isEmpty()
        ? Optional.empty()
        : Optional.of(Statement.of("active", sense.outcome(), verb, victims).marked(sense));
  }

  private Statement by(Chunks chunks, Statement statement, VerbSense sense) {
    int[] subject = subject(chunks, statement.trigger());
    Statement marked = statement.marked(sense);
    return subject[0] < 0 ? marked : marked.by(subject[0], subject[1]);
  }

  /** The phrase that names who acts, before an active verb. */
  private int[] subject(Chunks chunks, int verb) {
    Sentence s = chunks.s();
    int low = Math.max(Math.max(s.body(), verb - FARTHEST_SUBJECT), chunks.clauseStart(verb));
    for (int i = low; i < verb - 1; i++) {
      // "killed four soldiers and wounded seven": the subject stands before the first verb.
      boolean first =
          !lexicon.verb(s.norm(i)).isEmpty()
              && chunks.holding(i).isEmpty()
              && !chunks.listAfter(i + 1).isEmpty()
              && chunks.has(i + 1, verb, Set.of("and", ","))
              && !chunks.has(i + 1, verb, Grammar.SAYING);
      if (first && i > low) {
        return new int[] {low, i};
      }
    }
    return new int[] {low, verb};
  }
}
