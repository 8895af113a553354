package org.conflictledger.casualty;

import java.util.List;
import java.util.Optional;
import org.conflictledger.text.Sentence;

/** People who shared a victim's fate: "was killed along with his wife and two sons". */
final class Companions {

  private static final int NEAR = 2;

  private Companions() {}

  /** The people a phrase of company after a verb names. */
  static List<PeopleGroup> after(Chunks chunks, int end) {
    Sentence s = chunks.s();
    for (int i = end; i <= end + NEAR && i < s.size(); i++) {
      int people = company(s, i);
      if (people > 0) {
        boolean plain = people == i + 1;
        Optional<PeopleGroup> first = chunks.startingAt(people);
        // "killed with a knife" is no company; "killed with his wife" is.
        return first
            .filter(group -> !plain || group.possessive())
            .map(group -> VerbRule.countedOf(chunks.list(group)))
            .orElse(List.of());
      }
      if (!s.token(i).word() || Grammar.PREPOSITIONS.contains(s.norm(i))) {
        break;
      }
    }
    return List.of();
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
