package org.conflictledger.event.week;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.conflictledger.casualty.mention.CasualtyMention;
import org.conflictledger.place.Location;
import org.conflictledger.time.IsoWeek;

/**
 * That an article told of harm in a region, published in an ISO week. The table {@code
 * coverage_weekly} counts the distinct articles of each.
 *
 * @param country ISO 3166-1 alpha-2, empty when unknown; admin1 ISO 3166-2 likewise
 */
public record CoverageCell(IsoWeek week, String country, String admin1)
    implements Comparable<CoverageCell> {

  /** The regions an article covers, each once, sorted; empty when it has no mention. */
  public static List<CoverageCell> of(List<CasualtyMention> mentions) {
    TreeSet<CoverageCell> cells = new TreeSet<>();
    for (CasualtyMention mention : mentions) {
      Location where = mention.where();
      cells.add(
          new CoverageCell(
              IsoWeek.of(mention.article().published()), where.country(), where.admin1()));
    }
    // A sentence that names the country alone adds nothing to one that names the region.
    cells.removeIf(
        cell ->
            cell.admin1().isEmpty()
                && cells.stream()
                    .anyMatch(
                        other ->
                            !other.admin1().isEmpty() && other.country().equals(cell.country())));
    return new ArrayList<>(cells);
  }

  @Override
  public int compareTo(CoverageCell other) {
    return Comparator.comparing(CoverageCell::country)
        .thenComparing(CoverageCell::admin1)
        .thenComparing(CoverageCell::week)
        .compare(this, other);
  }
}
