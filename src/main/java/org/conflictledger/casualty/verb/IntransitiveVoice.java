package org.conflictledger.casualty.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.draft.Statement;
import org.conflictledger.casualty.lexicon.CasualtyLexicon;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.lexicon.VerbSense;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** Verbs whose subject is harmed: "14 soldiers died", "four guards fell defending the well". */
final class IntransitiveVoice {

  private static final Set<String> CLAUSES =
      Set.of("when", "as", "while", "after", "before", "until", "where");

  private static final Set<String> JOINTS = Set.of("and", "but", ",");

  private static final int FARTHEST_COPULA = 24;

  private static final Set<String> LEAVING =
      Set.of("leave", "left", "quit", "abandoned", "abandon", "leaves", "quits");

  /** From so many people on, to leave a town is to flee it. */
  private static final long EXODUS = 200;

  private static final long FEW_FAMILIES = 40;

  private static final Set<String> FAMILIES = Set.of("families", "households");

  private final CasualtyLexicon lexicon;
  private final Subjects subjects;

  IntransitiveVoice(CasualtyLexicon lexicon, Subjects subjects) {
    this.lexicon = lexicon;
    this.subjects = subjects;
  }

  Optional<Statement> read(Chunks chunks, int verb, int end, int start, VerbSense sense) {
    if (sense.verb().equals("succumb") && yields(chunks.s(), end)) {
      return Optional.empty();
    }
    List<PeopleGroup> victims = subjects.before(chunks, start, false);
    if (victims.isEmpty() && sense.outcome() == Outcome.KILLED && !sense.weak()) {
      victims = shared(chunks, start);
    }
    if (victims.isEmpty()
        || sense.weak() && sense.outcome() == Outcome.KILLED && !fallen(chunks, verb, victims)
        || sense.outcome() == Outcome.DISPLACED
            && (!uprooted(victims) || deserted(chunks, verb) || ducking(chunks.s(), end))
        || sense.weak() && sense.outcome() == Outcome.DISPLACED && travel(chunks, verb, victims)) {
      return Optional.empty();
    }
    List<PeopleGroup> all = new ArrayList<>(victims);
    all.addAll(Companions.after(chunks, end));
    all.addAll(Companions.besides(chunks, victims, verb, sense));
    return Optional.of(Statement.of("intransitive", sense.outcome(), verb, all).marked(sense));
  }

  /** "succumbed to the temptation", "to pressure": to no wounds. */
  private static boolean yields(Sentence s, int end) {
    return s.norm(end).equals("to") && s.holds(end + 1, end + 5, YIELDING);
  }

  private static final Set<String> YIELDING =
      Set.of("temptation", "temptations", "pressure", "pressures", "demand", "demands", "panic");

  /** "He was admitted for treatment but later succumbed": the subject of the verb before. */
  private List<PeopleGroup> shared(Chunks chunks, int start) {
    Sentence s = chunks.s();
    int joint = start - 1;
    while (Grammar.ADVERBS.at(s, joint) && !JOINTS.contains(s.norm(joint))) {
      joint--;
    }
    if (!JOINTS.contains(s.norm(joint))) {
      return List.of();
    }
    for (int i = joint - 1; i > Math.max(s.body(), joint - FARTHEST_COPULA); i--) {
      if (CLAUSES.contains(s.norm(i)) || s.norm(i).equals("but") || s.norm(i).equals(";")) {
        break;
      }
      boolean auxiliary = Grammar.be(s, i) || Grammar.HAVE.at(s, i);
      // "A potter, Amir Sen, was caught in the crossfire and died"
      int subject = s.norm(i - 1).equals(",") ? i - 1 : i;
      if (auxiliary && chunks.endingAt(subject).filter(IntransitiveVoice::someone).isPresent()) {
        return subjects.before(chunks, i, false);
      }
    }
    return List.of();
  }

  private static boolean someone(PeopleGroup group) {
    return group.kind() == PeopleGroup.Kind.ONE || group.kind() == PeopleGroup.Kind.NAMED;
  }

  /** "fell" is death only of people under arms, and only with nothing to fall on. */
  private boolean fallen(Chunks chunks, int verb, List<PeopleGroup> victims) {
    Sentence s = chunks.s();
    boolean armed = victims.stream().anyMatch(group -> armed(group.category()));
    boolean open =
        verb + 1 >= s.size()
            || lexicon.words.afterFallen.contains(s.norm(verb + 1))
                && (!onSomething(s, verb + 1)
                    || chunks.has(verb + 3, verb + 5, lexicon.words.fights)
                    || s.norm(verb + 1).equals("defending"));
    boolean several = victims.get(0).counted() && victims.get(0).count().orElseThrow().best() > 1;
    boolean ends = verb + 1 >= s.size() || !s.token(verb + 1).word();
    // "They were at home when the rockets fell": something else did.
    if (chunks.has(victims.get(0).to(), verb, CLAUSES)) {
      return false;
    }
    return fallenTo(s, verb) || open && (armed || several && ends && victims.get(0).head() >= 0);
  }

  /** "fell on the town", "fell upon a camp": an attack, unless it is a fight they fell in. */
  private static boolean onSomething(Sentence s, int preposition) {
    String next = s.norm(preposition + 1);
    boolean on = s.norm(preposition).equals("on") || s.norm(preposition).equals("upon");
    return next.equals("the") || on && (next.equals("a") || next.equals("an"));
  }

  /** "fell to the bullets of soldiers", "fell prey to an ambush" */
  private boolean fallenTo(Sentence s, int verb) {
    int to = PREY.contains(s.norm(verb + 1)) ? verb + 2 : verb + 1;
    return s.norm(to).equals("to")
        && s.holds(to + 1, Math.min(s.size(), to + 1 + FALLEN_TO), lexicon.words.fallenTo);
  }

  private static final Set<String> PREY = Set.of("prey", "victim", "victims");

  /** "to the rebels' own bullets" */
  private static final int FALLEN_TO = 4;

  /** One person who flees is a traveller, and fighters retreat. */
  private static boolean uprooted(List<PeopleGroup> victims) {
    PeopleGroup first = victims.get(0);
    return first.count().orElseThrow().best() >= 2 && !armed(first.category());
  }

  /** "eight tourists left Cairo": so few only travel. */
  private static boolean travel(Chunks chunks, int verb, List<PeopleGroup> victims) {
    boolean away = LEAVING.contains(chunks.s().norm(verb)) && chunks.s().nameLike(verb + 1);
    PeopleGroup first = victims.get(0);
    boolean families = first.head() >= 0 && FAMILIES.contains(chunks.s().norm(first.head()));
    return away && first.count().orElseThrow().best() < (families ? FEW_FAMILIES : EXODUS);
  }

  /** "fled to a bunker", "into the cellar": out of the fire for as long as it lasts. */
  private static boolean ducking(Sentence s, int end) {
    return TO.at(s, end) && s.holds(end + 1, end + NEAR_BY, REFUGES);
  }

  private static final WordSet TO = WordSet.of("to", "into", "for", "down", "toward", "towards");

  private static final WordSet REFUGES = WordSet.listed(IntransitiveVoice.class, "refuges");

  /** "to the nearest underground bunker" */
  private static final int NEAR_BY = 4;

  private static boolean deserted(Chunks chunks, int verb) {
    return chunks.has(chunks.clauseStart(verb), verb, Set.of("defected", "deserted"));
  }

  private static boolean armed(VictimCategory category) {
    return category == VictimCategory.COMBATANT || category == VictimCategory.SECURITY;
  }
}
