package org.conflictledger.casualty.people;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Sentence;

/**
 * What kind of people a number told again is of, by the sentence before: "Two councillors were
 * walking home. The pair died", "Both were shot".
 */
public final class ToldAgain {

  private ToldAgain() {}

  /**
   * The groups of a sentence, those told again with the kind of those they were told of.
   *
   * @param before groups of the sentence before, asked for where there is one told again
   */
  public static List<PeopleGroup> kinds(
      Sentence s, List<PeopleGroup> groups, Supplier<List<PeopleGroup>> before) {
    return groups.stream().noneMatch(group -> again(s, group))
        ? groups
        : groups.stream()
            .map(group -> again(s, group) ? like(group, before.get()).orElse(group) : group)
            .toList();
  }

  private static boolean again(Sentence s, PeopleGroup group) {
    boolean counted = group.kind() == Kind.COUNTED || group.kind() == Kind.ELLIPTIC;
    boolean pointing = group.definite() || s.norm(group.from()).equals("all");
    return counted
        && pointing
        && !group.possessive()
        && group.category() == VictimCategory.UNKNOWN
        && group.kin().isEmpty()
        && number(group) > 1;
  }

  private static Optional<PeopleGroup> like(PeopleGroup group, List<PeopleGroup> before) {
    List<VictimCategory> kinds =
        before.stream()
            .filter(told -> told.kind() == Kind.COUNTED && told.head() >= 0)
            .filter(told -> number(told) == number(group))
            .map(PeopleGroup::category)
            .distinct()
            .toList();
    return kinds.size() == 1 ? Optional.of(group.with(kinds.get(0))) : Optional.empty();
  }

  private static long number(PeopleGroup group) {
    return group.count().map(count -> count.best()).orElse(0L);
  }
}
