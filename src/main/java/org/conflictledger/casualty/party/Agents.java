package org.conflictledger.casualty.party;

import java.util.Optional;
import java.util.Set;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorMap;
import org.conflictledger.actor.ActorSpan;
import org.conflictledger.actor.ActorSpan.Kind;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.draft.Statement;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.mention.CasualtyMention.Victim;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** Who did it as the statement itself says: the subject of an active verb, or what follows "by". */
final class Agents {

  private static final WordSet SPEAKERS_OWN = WordSet.of("it", "they", "its", "their", "he");

  private final ActorMap actors;
  private final PartyLexicon lexicon;
  private final Attackers attackers;

  Agents(ActorMap actors, PartyLexicon lexicon, Attackers attackers) {
    this.actors = actors;
    this.lexicon = lexicon;
    this.attackers = attackers;
  }

  Optional<Actor> of(Draft draft, Victim victim, String country) {
    if (!draft.statement().hasAgent()) {
      return Optional.empty();
    }
    Sentence s = draft.sentence();
    int to = draft.statement().agentTo();
    for (int i = draft.statement().agentFrom(); i < to; i++) {
      if (lexicon.clashes.at(s, i)
          && (s.norm(i + 1).equals("between") || s.norm(i + 1).equals("among"))) {
        // "clashes between A and B killed": both did, or neither.
        return Optional.empty();
      }
    }
    int from = afterSaying(s, draft.statement().agentFrom(), to);
    if (SPEAKERS_OWN.at(s, from) && !denies(s, from)) {
      // "the army said it had killed": the speaker acts.
      from = speaker(s, draft.statement().agentFrom(), from);
    }
    from = Math.max(from, afterPreposed(s, from, to));
    boolean own =
        draft.statement().rule().equals("active")
            || draft.statement().rule().equals("result")
            || draft.statement().rule().equals("lives");
    boolean joined = own && joined(s, draft.statement().trigger());
    Optional<Actor> named = Optional.empty();
    Optional<Actor> generic = Optional.empty();
    for (ActorSpan span : actors.spans(s)) {
      boolean inside = span.from() >= from && span.to() <= to && span.kind() != Kind.LINKED;
      boolean elsewhere =
          span.kind() == Kind.COUNTRY && own && Grammar.PREPOSITIONS.at(s, span.from() - 1);
      if (!inside
          || suffers(draft.statement(), span)
          || lexicon.worn(s, span)
          || lexicon.forHimself(s, span)
          || PartySpans.labels(s, span, actors.spans(s))
          || own && onSubject(s, from, span)
          || own && ofOthers(s, span, draft.statement().trigger())
          || elsewhere
          || own && (attackers.attacked(s, span) || attackers.downed(s, span.from()))
          || own && object(s, from, span)
          || attackers.reacts(s, span.to(), to)
          || apart(s, span, draft.statement(), own)) {
        continue;
      }
      Actor actor = actors.resolve(s, span, country).actor();
      if (joined && named.isEmpty() && generic.isEmpty() && !actor.named() && acts(s, span, to)) {
        // "Gunmen waited for a police patrol and killed six": the gunmen did, whoever they are.
        return Optional.empty();
      }
      boolean itself = actor.equals(victim.actor()) && victim.category() != VictimCategory.CIVILIAN;
      if (!actor.named() || itself && !infighting(s)) {
        continue;
      }
      // "commandos of the Syrian Democratic Forces": the name tells more than the noun before it.
      if (span.kind() == Kind.GENERIC) {
        generic = generic.isPresent() ? generic : Optional.of(actor);
      } else if (named.isEmpty()) {
        named = Optional.of(actor);
      }
    }
    return named.isPresent() ? named : generic;
  }

  /** "The rebels killed six, and the army says its pilots killed two": where the army stands. */
  private static int speaker(Sentence s, int from, int pronoun) {
    for (int i = pronoun - 1; i > from; i--) {
      boolean and = s.norm(i).equals("and") || s.norm(i).equals("but") || s.norm(i).equals("while");
      boolean clause = s.norm(i).equals(";") || and && s.norm(i - 1).equals(",");
      // "The army pursued them, and says it killed three": of one subject
      if (clause && !Grammar.SAYING.at(s, i + 1) && !Grammar.HAVE.at(s, i + 1)) {
        return i + 1;
      }
    }
    return from;
  }

  /** "A and B clashed, killing nine": either side may have. */
  boolean either(Draft draft) {
    Sentence s = draft.sentence();
    for (int i = s.body() + 1; i < draft.statement().trigger(); i++) {
      if (eachOther(s, s.body(), i)) {
        return true;
      }
    }
    return false;
  }

  private boolean eachOther(Sentence s, int from, int verb) {
    boolean fought = s.norm(verb).endsWith("ed") || s.norm(verb).equals("fought");
    return fought
        && lexicon.clashes.at(s, verb)
        && !s.norm(verb + 1).equals("with")
        && s.holds(from, verb, AND)
        && actors.spans(s).stream()
                .filter(span -> span.from() >= from && span.to() <= verb)
                .limit(2)
                .count()
            == 2;
  }

  private static final Set<String> AND = Set.of("and");

  /** "denied it had planted", "said it was not behind": the speaker did nothing. */
  private boolean denies(Sentence s, int pronoun) {
    return s.holds(Math.max(s.body(), pronoun - 2), pronoun + DENIED_REACH, lexicon.denying);
  }

  private static final int DENIED_REACH = 3;

  /** "killing five American soldiers and two Afghan ones": the first did not harm the second. */
  private static boolean suffers(Statement statement, ActorSpan span) {
    return statement.victims().stream()
        .anyMatch(group -> span.from() >= group.from() && span.to() <= group.to());
  }

  /**
   * Whether a party is the subject of a verb of its own: "Two policemen were shot by a man who also
   * killed", "Police arrested three over the bombings that killed".
   */
  private boolean apart(Sentence s, ActorSpan span, Statement statement, boolean own) {
    boolean one = own && oneClause(s, span.to(), statement.trigger());
    boolean passive = own && !one && Grammar.BE.at(s, span.to());
    return passive || !one && actsApart(s, span, own ? statement.trigger() : statement.agentTo());
  }

  /** "surrounded a house and killed two": the verb shares the subject of the one before. */
  private static boolean joined(Sentence s, int trigger) {
    int i = trigger - 1;
    while (i > s.body() && !s.norm(i).equals("and") && Grammar.ADVERBS.at(s, i)) {
      i--;
    }
    return s.norm(i).equals("and");
  }

  private static boolean oneClause(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (RELATIVES.contains(s.norm(i)) || Grammar.SAYING.at(s, i)) {
        return false;
      }
    }
    return true;
  }

  private static final Set<String> RELATIVES =
      Set.of("who", "that", "which", "when", "where", "whose");

  /** Whether nameless attackers are the subject of a verb: no name belongs to their noun. */
  private boolean acts(Sentence s, ActorSpan span, int to) {
    String next = s.norm(span.to());
    boolean verb =
        s.token(span.to()).word()
            && !s.token(span.to()).capitalised()
            && !Grammar.PREPOSITIONS.contains(next)
            && !Grammar.CONJUNCTIONS.contains(next)
            && !lexicon.modifiers.contains(next)
            && !lexicon.apart.contains(next);
    return verb && span.kind() == Kind.GENERIC && oneClause(s, span.to(), to);
  }

  /**
   * "Police released a sketch of the man who planted the bomb that killed": another act is theirs.
   */
  private boolean actsApart(Sentence s, ActorSpan span, int to) {
    int verb = Attackers.afterPlace(s, span.to());
    String next = s.norm(verb);
    return verb < to - 3
        && next.length() > 4
        && next.endsWith("ed")
        && !lexicon.attacking.contains(next)
        && !lexicon.clashes.contains(next)
        && !lexicon.apart.contains(next)
        && !Grammar.SAYING.contains(next);
  }

  /** "A bomb among men waiting to join the police killed": what a verb of others is about. */
  private static boolean object(Sentence s, int from, ActorSpan span) {
    int verb = span.from() - 1;
    verb -= s.norm(verb).equals("the") || s.norm(verb).equals("an") ? 1 : 0;
    return verb - 1 > from
        && s.norm(verb - 1).equals("to")
        && s.token(verb).word()
        && !s.token(verb).capitalised()
        && !Grammar.PREPOSITIONS.at(s, verb);
  }

  /** "The gunman, who was shot by policemen, had killed two": theirs is what befell the subject. */
  private static boolean onSubject(Sentence s, int from, ActorSpan span) {
    int i = span.from() - 1;
    if (s.norm(i).equals("the")) {
      i--;
    }
    if (!s.norm(i).equals("by")) {
      return false;
    }
    while (i > from && !s.norm(i).equals("who")) {
      i--;
    }
    return s.norm(i).equals("who") && Grammar.BE.at(s, i + 1);
  }

  /** "Police shot a bomber after he had killed two": the pronoun means whoever was shot. */
  private boolean ofOthers(Sentence s, ActorSpan span, int trigger) {
    for (int i = trigger - 1; i > span.to(); i--) {
      if (SINCE.at(s, i)) {
        return NamelessAttackers.THEY.at(s, i + 1) && s.holds(span.to(), i, lexicon.nobodies);
      }
    }
    return false;
  }

  private static final WordSet SINCE = WordSet.of("after", "before", "when", "as", "while");

  /** "Told that rebels were hiding there, rangers went and killed two": the rangers did. */
  private int afterPreposed(Sentence s, int from, int to) {
    if (!s.norm(from).endsWith("ing") && !lexicon.preposing.at(s, from)) {
      return from;
    }
    int main = from;
    for (ActorSpan span : actors.spans(s)) {
      int before = span.from() - 1;
      before -= s.norm(before).equals("the") ? 1 : 0;
      if (span.from() > from && span.to() <= to && s.norm(before).equals(",")) {
        main = span.from();
      }
    }
    return main;
  }

  private static final Set<String> MISTAKING =
      Set.of("mistook", "mistaken", "mistakenly", "mistaking");

  private static boolean infighting(Sentence s) {
    for (int i = 0; i < s.size() - 1; i++) {
      if (s.norm(i).equals("one") && s.norm(i + 1).equals("another")
          || Clashes.eachOther(s, i)
          || MISTAKING.contains(s.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "The army said militants attacked": whoever speaks stands before the act. */
  static int afterSaying(Sentence s, int from, int to) {
    int start = from;
    for (int i = from; i < to - 1; i++) {
      if (Grammar.SAYING.at(s, i)) {
        start = i + 1;
      }
    }
    return start;
  }
}
