package org.conflictledger.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.casualty.PeopleGroup.Kind;
import org.conflictledger.text.Sentence;

/**
 * Finds those who shared the subject's fate and are named after the verb: "was killed along with
 * two of his guards", "died in the blast, together with her son".
 */
final class Companions {

  private static final int FARTHEST = 20;

  private static final Set<String> ALONG = Set.of("along", "together", "alongside");

  private Companions() {}

  /**
   * The victims and their companions.
   *
   * @param end the token after the verb
   */
  static List<PeopleGroup> with(Chunks chunks, List<PeopleGroup> victims, int end) {
    Sentence s = chunks.s();
    int limit = Math.min(chunks.clauseEnd(end), end + FARTHEST);
    for (int i = end; i < limit; i++) {
      if (!ALONG.contains(s.norm(i))) {
        continue;
      }
      int start = s.norm(i).equals("alongside") ? i + 1 : i + 2;
      if (start == i + 2 && !s.norm(i + 1).equals("with")) {
        continue;
      }
      Optional<PeopleGroup> first = chunks.startingAt(start);
      if (first.isEmpty() || first.get().kind() == Kind.DEFINITE && !first.get().possessive()) {
        return victims;
      }
      List<PeopleGroup> all = new ArrayList<>(victims);
      for (PeopleGroup group : VerbRule.countedOf(chunks.list(first.get()))) {
        if (group.kind() != Kind.BARE && !all.contains(group)) {
          all.add(group);
        }
      }
      return all;
    }
    return victims;
  }
}
