package org.conflictledger.event.incident;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.event.setting.SamePeople;
import org.conflictledger.event.setting.Told;

/**
 * A number of several incidents which the next sentence tells one by one, each with its place:
 * "Troops killed nine rebels in three districts. Five died at A, three at B and one at C."
 *
 * @param sums the numbers of several incidents
 * @param items the counts told one by one
 */
record ToldSingly(Set<Told> sums, Set<Told> items) {

  /** The sum of two may be chance. */
  private static final int LEAST_ITEMS = 3;

  static ToldSingly in(List<Told> told) {
    Set<Told> sums = new HashSet<>();
    Set<Told> items = new HashSet<>();
    for (Told sum : told) {
      if (sum.killed() && sum.overall() && !sum.headline()) {
        List<Told> next = next(sum, told);
        if (next.size() >= LEAST_ITEMS
            && next.stream().mapToLong(Told::best).sum() == sum.best()
            && apart(next)) {
          sums.add(sum);
          items.addAll(next);
        }
      }
    }
    return new ToldSingly(sums, items);
  }

  /** The dead of the next sentence, without those who are some of others there. */
  private static List<Told> next(Told sum, List<Told> told) {
    return told.stream()
        .filter(one -> one.sentence() == sum.sentence() + 1 && one.killed())
        .filter(one -> one.mention().scope() != Scope.PART && SamePeople.mayBe(one, sum))
        .toList();
  }

  /** Whether each has a place of its own. */
  private static boolean apart(List<Told> items) {
    List<String> places = new ArrayList<>();
    for (Told one : items) {
      if (!one.mention().placed() || !Locus.narrow(one.mention().where())) {
        return false;
      }
      places.add(one.mention().where().place() + "/" + one.mention().where().admin1());
    }
    return places.stream().distinct().count() == items.size();
  }
}
