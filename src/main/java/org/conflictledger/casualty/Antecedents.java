package org.conflictledger.casualty;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.PeopleGroup.Kind;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** Tells who a bare number speaks of: "both" of two constables, "43 of them", "another". */
final class Antecedents {

  private static final Set<String> ADMITTING =
      WordSet.of("admitted", "admits", "acknowledged", "acknowledges", "conceded", "concedes");

  private Antecedents() {}

  /** Gives bare numbers the category of the people they take up. */
  static void resolve(Chunks chunks, List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      PeopleGroup group = drafts.get(i).group();
      boolean bare =
          group.kind() == Kind.ELLIPTIC
              && group.category() == VictimCategory.UNKNOWN
              && group.head() < 0;
      if (!bare) {
        continue;
      }
      Draft before = i == 0 ? null : drafts.get(i - 1);
      Optional<VictimCategory> category = category(chunks, group, before);
      if (category.isPresent()) {
        drafts.set(i, drafts.get(i).with(group.with(category.get())));
      }
    }
  }

  private static Optional<VictimCategory> category(Chunks chunks, PeopleGroup group, Draft before) {
    Sentence s = chunks.s();
    String first = s.norm(group.from());
    if (chunks.has(group.from(), group.to(), Set.of("them", "whom"))) {
      return nearest(chunks, group, -1);
    }
    if (first.equals("both") || first.equals("all")) {
      return nearest(chunks, group, group.count().orElseThrow().best());
    }
    boolean others = s.norm(group.to() - 1).startsWith("other");
    if (group.additive() && !others && before != null && before.group().head() >= 0) {
      return Optional.of(before.group().category());
    }
    // "The ministry acknowledged six dead.": who admits deaths speaks of fighters.
    return before == null && ADMITTING.contains(s.norm(group.from() - 1))
        ? Optional.of(VictimCategory.COMBATANT)
        : Optional.empty();
  }

  /**
   * The people named last before a number.
   *
   * @param size how many they must be; any number of several when negative
   */
  private static Optional<VictimCategory> nearest(Chunks chunks, PeopleGroup group, long size) {
    Optional<VictimCategory> found = Optional.empty();
    for (PeopleGroup earlier : chunks.groups()) {
      if (earlier.to() > group.from()) {
        break;
      }
      long count = earlier.count().map(c -> c.best()).orElse(2L);
      boolean fits = size < 0 ? count > 1 : count == size;
      if (fits && earlier.head() >= 0 && earlier.category() != VictimCategory.UNKNOWN) {
        found = Optional.of(earlier.category());
      }
    }
    return found;
  }
}
