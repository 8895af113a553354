package org.conflictledger.casualty.verb;

import java.util.List;
import java.util.Optional;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.lexicon.VerbSense;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.PhraseMap;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** People who shared a victim's fate: "was killed along with his wife and two sons". */
final class Companions {

  private static final int NEAR = 2;

  /** So far from its verb "along with" or "together with" may stand. */
  private static final int FARTHEST = 20;

  private Companions() {}

  private static final PhraseMap<Boolean> BESIDES = new PhraseMap<>();

  static {
    for (String phrase :
        List.of(
            "in addition to",
            "besides",
            "apart from",
            "aside from",
            "not counting",
            "not including",
            "excluding")) {
      BESIDES.put(phrase, true);
    }
  }

  /**
   * The dead whom the sentence sets beside others: "in addition to the bomber, six people were
   * killed".
   */
  static List<PeopleGroup> besides(
      Chunks chunks, List<PeopleGroup> victims, int verb, VerbSense sense) {
    if (sense.outcome() != Outcome.KILLED || victims.isEmpty() || victims.get(0).definite()) {
      return List.of();
    }
    Sentence s = chunks.s();
    int end = chunks.clauseEnd(verb);
    for (int i = chunks.clauseStart(verb); i < end; i++) {
      int length = BESIDES.longest(s, i);
      if (length == 0) {
        continue;
      }
      Optional<PeopleGroup> group = chunks.startingAt(i + length);
      boolean dead =
          group
              .filter(PeopleGroup::counted)
              .filter(g -> g.kind() != Kind.BARE && g.kind() != Kind.PRONOUN && g.head() >= 0)
              .filter(g -> !victims.contains(g))
              .isPresent();
      if (dead) {
        return List.of(group.get());
      }
    }
    return List.of();
  }

  /** "Five were killed and nine wounded, along with two": the company is of the later fate. */
  private static final WordSet OTHER_FATES = WordSet.listed(Companions.class, "otherFates");

  /** The people a phrase of company after a verb names. */
  static List<PeopleGroup> after(Chunks chunks, int end) {
    Sentence s = chunks.s();
    int limit = Math.min(chunks.clauseEnd(end), end + FARTHEST);
    for (int i = end; i < limit && !OTHER_FATES.contains(s.norm(i)); i++) {
      int people = company(s, i);
      boolean near = i <= end + NEAR && !passed(s, end, i);
      if (people > 0 && (near || people == i + 2)) {
        boolean plain = people == i + 1;
        Optional<PeopleGroup> first = chunks.startingAt(people);
        // "killed with a knife" is no company; "killed with his wife" is.
        return first
            .filter(group -> !plain || group.possessive())
            .map(group -> VerbRule.countedOf(chunks.list(group)))
            .orElse(List.of());
      }
    }
    return List.of();
  }

  /** Whether a comma or a preposition stands before: "with" is no company there. */
  private static boolean passed(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!s.token(i).word() || Grammar.PREPOSITIONS.at(s, i)) {
        return true;
      }
    }
    return false;
  }

  /** Index of the people after "with", "along with", "together with", "alongside"; 0 for none. */
  private static int company(Sentence s, int i) {
    boolean with = s.norm(i + 1).equals("with");
    if ((s.norm(i).equals("along") || s.norm(i).equals("together")) && with) {
      return i + 2;
    }
    return s.norm(i).equals("with") || s.norm(i).equals("alongside") ? i + 1 : 0;
  }
}
