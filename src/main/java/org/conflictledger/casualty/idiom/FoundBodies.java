package org.conflictledger.casualty.idiom;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.draft.Statement;
import org.conflictledger.casualty.lexicon.CasualtyLexicon;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.lexicon.Remains;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.casualty.verb.VerbRule;
import org.conflictledger.text.Count;
import org.conflictledger.text.Ordinals;
import org.conflictledger.text.Quantities;
import org.conflictledger.text.Quantity;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** "17 bodies", "bodies of 30 soldiers", "35 people whose charred bodies were found". */
final class FoundBodies implements Idiom {

  private final CasualtyLexicon lexicon;
  private final Quantities quantities;
  private final ContextLexicon context;

  FoundBodies(CasualtyLexicon lexicon, Quantities quantities, ContextLexicon context) {
    this.lexicon = lexicon;
    this.quantities = quantities;
    this.context = context;
  }

  @Override
  public Collection<String> words() {
    return lexicon.bodies;
  }

  @Override
  public boolean begins(Sentence s, int at) {
    return lexicon.bodies.contains(s.norm(at));
  }

  @Override
  public Optional<Statement> at(Chunks chunks, int at) {
    Sentence s = chunks.s();
    Optional<PeopleGroup> whose = belonging(chunks, at);
    if (whose.isPresent()) {
      return Optional.of(Statement.of("bodies", Outcome.KILLED, at, List.of(whose.get())));
    }
    if (none(chunks, at)) {
      return Optional.empty();
    }
    if (s.norm(at + 1).equals("of")) {
      List<PeopleGroup> dead = ofPeople(chunks, at);
      if (!dead.isEmpty()) {
        return Optional.of(Statement.of("bodies", Outcome.KILLED, at, dead));
      }
    }
    if (s.norm(at).equals("remains")) {
      return sets(s, at).map(dead -> Statement.of("bodies", Outcome.KILLED, at, List.of(dead)));
    }
    return owners(chunks, at)
        .or(() -> counted(s, at))
        .or(() -> next(s, at))
        .map(dead -> Statement.of("bodies", Outcome.KILLED, at, List.of(dead)));
  }

  /** "four rebels' bodies", "a woman's body": of nobody told before. */
  private Optional<PeopleGroup> belonging(Chunks chunks, int at) {
    Sentence s = chunks.s();
    boolean owned = s.norm(at - 1).equals("'s") || s.norm(at - 1).equals("'");
    return owned && Remains.BODIES.at(s, at) && !context.unreal(s, at)
        ? chunks
            .endingAt(at - 1)
            .filter(group -> group.kind() == Kind.COUNTED || group.kind() == Kind.ONE)
            .filter(group -> !group.definite())
        : Optional.empty();
  }

  /** Whether the word means no dead, or dead who may not be there. */
  private static boolean none(Chunks chunks, int at) {
    Sentence s = chunks.s();
    if (chunks.has(at - 7, at, MIGHT) || denied(s, at)) {
      // "any of the houses might have one or two bodies", "no bodies of attackers"
      return true;
    }
    boolean single =
        s.norm(at).equals("body") || s.norm(at).equals("corpse") || s.norm(at).equals("skeleton");
    if (single && !determined(s, at) && next(s, at).isEmpty()) {
      // "local body elections", "governing body"
      return true;
    }
    if (chunks.has(at + 1, at + 5, Set.of("twice"))
        && chunks.has(at - 6, at + 5, Set.of("counted"))) {
      // "saying 33 bodies had been counted twice"
      return true;
    }
    if (s.norm(at).equals("graves") && chunks.has(at - LOOKED, at, LOOKING)
        || s.norm(at).equals("coffins") && crowd(chunks, at)) {
      return true;
    }
    String before = s.norm(at - 1);
    return before.equals("toll")
        || s.norm(at + 1).equals("count")
        || before.equals("international");
  }

  /** "no fresh bodies of", "nor any corpses of", "none of the bodies of". */
  private static boolean denied(Sentence s, int at) {
    int i = at - 1;
    while (i > s.body()
        && at - i < DENIED
        && s.token(i).word()
        && !NONE.at(s, i)
        && (!Grammar.stops(s, i) || PARTITIVE.at(s, i))) {
      i--;
    }
    return NONE.at(s, i);
  }

  private static final int DENIED = 5;

  private static final WordSet PARTITIVE = WordSet.of("of", "the", "any", "a", "single");

  private static final WordSet NONE =
      WordSet.of("no", "nor", "none", "neither", "never", "without");

  /** "seen two fresh graves": whose, nobody says. */
  private static final WordSet LOOKING = WordSet.listed(FoundBodies.class, "looking");

  private static final int LOOKED = 5;

  /** "followed the coffins of fighters": whoever was buried was told of before. */
  private static boolean crowd(Chunks chunks, int at) {
    return chunks.has(at - LOOKED, at, FOLLOWING)
        && chunks.startingAt(at + 2).filter(g -> g.kind() == Kind.BARE).isPresent();
  }

  private static final Set<String> FOLLOWING =
      Set.of("followed", "behind", "accompanied", "carried", "beside", "around", "escorted");

  /** "bodies of 30 soldiers", "28 bodies of villagers"; no names but of "the body of X". */
  private static List<PeopleGroup> ofPeople(Chunks chunks, int at) {
    List<PeopleGroup> people = VerbRule.countedOf(list(chunks, chunks.listAfter(at + 2)));
    if (people.isEmpty()) {
      return people;
    }
    PeopleGroup first = people.get(0);
    Optional<PeopleGroup> number =
        chunks
            .endingAt(at)
            .or(() -> chunks.endingAt(at + 1))
            .filter(g -> g.counted() && g.kind() != Kind.BARE);
    if (people.size() == 1 && first.kind() == Kind.BARE && number.isPresent()) {
      return List.of(number.get().with(first.category()).like(first));
    }
    boolean told = first.kind() != Kind.NAMED || chunks.s().norm(at - 1).equals("the");
    return told ? people : List.of();
  }

  /** "the bodies of a teacher and two pupils were": the list ends where their verb begins. */
  private static List<PeopleGroup> list(Chunks chunks, List<PeopleGroup> people) {
    if (people.isEmpty()) {
      return people;
    }
    for (PeopleGroup last : chunks.groups()) {
      if (last.from() >= people.get(people.size() - 1).to() && Grammar.be(chunks.s(), last.to())) {
        List<PeopleGroup> longer = chunks.list(people.get(0), last);
        return longer.contains(last) ? longer : people;
      }
    }
    return people;
  }

  /** "35 people whose charred bodies were found" */
  private static Optional<PeopleGroup> owners(Chunks chunks, int at) {
    Sentence s = chunks.s();
    int whose = s.norm(at - 1).equals("whose") ? at - 1 : at - 2;
    return s.norm(whose).equals("whose") && Grammar.stops(s, at + 1)
        ? chunks.endingAt(whose).filter(g -> g.counted() && g.kind() != Kind.BARE)
        : Optional.empty();
  }

  /** "17 bodies" */
  private Optional<PeopleGroup> counted(Sentence s, int at) {
    for (int from = Math.max(s.body(), at - 6); from < at; from++) {
      Optional<Quantity> q = quantities.at(s, from);
      if (q.isEmpty() || q.get().to() > at || context.negators.contains(s.norm(from - 1))) {
        continue;
      }
      if (s.norm(at).equals("graves") && ofMany(s, from, at)) {
        continue;
      }
      if (other(s, q.get().to(), at)) {
        // "a video of 18 November shows five bodies"
        continue;
      }
      boolean adjacent = at - q.get().to() <= 3;
      for (int k = q.get().to(); k < at; k++) {
        adjacent &= !Grammar.stops(s, k) && s.token(k).word();
      }
      if (adjacent && !context.unreal(s, from)) {
        return Optional.of(PeopleGroup.of(q.get(), at + 1));
      }
    }
    return Optional.empty();
  }

  /** "a fourth body": with it there are four. */
  private static Optional<PeopleGroup> next(Sentence s, int at) {
    int ordinal = Ordinals.of(s.norm(at - 1)) > 1 ? at - 1 : at - 2;
    long nth = Ordinals.of(s.norm(ordinal));
    boolean article = s.norm(ordinal - 1).equals("a") || s.norm(ordinal - 1).equals("an");
    if (nth < 2 || !article || !Remains.BODIES.at(s, at)) {
      return Optional.empty();
    }
    Count count = Count.exactly(nth > 2 ? nth : 1, s.slice(ordinal - 1, at));
    return Optional.of(PeopleGroup.of(new Quantity(ordinal - 1, at, count, nth == 2), at + 1));
  }

  /** "63 sets of human remains": one of each of the dead. */
  private Optional<PeopleGroup> sets(Sentence s, int at) {
    int of = REMAINING.contains(s.norm(at - 1)) ? at - 2 : at - 1;
    return s.norm(of).equals("of") && SETS.contains(s.norm(of - 1))
        ? counted(s, of - 1)
        : Optional.empty();
  }

  private static final Set<String> SETS = Set.of("set", "sets");

  private static final Set<String> REMAINING =
      Set.of("human", "skeletal", "charred", "mortal", "decomposed", "unidentified");

  private static final Set<String> MIGHT = Set.of("might", "could", "would");

  /** "four mass graves", "buried in four graves": each holds any number of dead. */
  private static boolean ofMany(Sentence s, int from, int at) {
    return SHARED.contains(s.norm(at - 1)) || HOLDING.contains(s.norm(from - 1));
  }

  private static final Set<String> SHARED = Set.of("mass", "common", "communal", "shared");

  private static final Set<String> HOLDING = Set.of("in", "into", "from");

  /** Whether another number stands nearer. */
  private boolean other(Sentence s, int from, int at) {
    for (int i = from; i < at; i++) {
      if (quantities.at(s, i).filter(q -> q.to() <= at).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "the body", "a bullet-riddled body" */
  private static boolean determined(Sentence s, int at) {
    for (int k = at - 1; k >= Math.max(s.body(), at - 4); k--) {
      String norm = s.norm(k);
      if (norm.equals("the") || norm.equals("a") || norm.equals("an")) {
        return at - k == 1 || s.norm(at + 1).equals("of");
      }
      if (!s.token(k).word() || Grammar.stops(norm)) {
        return false;
      }
    }
    return false;
  }
}
