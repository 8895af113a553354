package org.conflictledger.event.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.conflictledger.event.estimate.Estimate;
import org.conflictledger.event.estimate.Event;
import org.conflictledger.time.IsoWeek;
import org.conflictledger.time.Period;

/**
 * Lays the deaths of an incident that lasted into another week into the weeks in which its toll
 * grew: what a toll adds to the one before it belongs to the week in which it was told, or the
 * incident's last week when it was told later.
 *
 * @param deaths by week, adding up to the final number
 */
record TollWeeks(SortedMap<IsoWeek, Long> deaths) {

  static TollWeeks of(Period when, List<Event.Toll> tolls) {
    SortedMap<IsoWeek, Long> deaths = new TreeMap<>();
    long last = Long.MAX_VALUE;
    List<Long> known = new ArrayList<>();
    for (int i = tolls.size() - 1; i >= 0; i--) {
      // A number that was taken back later never was.
      last = Math.min(last, tolls.get(i).killed().best());
      known.add(0, last);
    }
    long before = 0;
    for (int i = 0; i < tolls.size(); i++) {
      if (known.get(i) > before) {
        deaths.merge(week(when, tolls.get(i).published()), known.get(i) - before, Long::sum);
        before = known.get(i);
      }
    }
    return new TollWeeks(deaths);
  }

  private static IsoWeek week(Period when, LocalDate told) {
    LocalDate day = told.isAfter(when.end()) ? when.end() : told;
    return IsoWeek.of(day.isBefore(when.start()) ? when.start() : day);
  }

  /** Whether they tell one week from another. */
  boolean apart() {
    return deaths.size() > 1;
  }

  /** A loss by the weeks: its deaths as all deaths fall, everything else in the first. */
  List<Event.Loss> split(Event.Loss loss) {
    if (!apart() || loss.killed().isEmpty()) {
      return List.of(loss);
    }
    Estimate killed = loss.killed().get();
    long total = deaths.values().stream().mapToLong(Long::longValue).sum();
    List<Event.Loss> losses = new ArrayList<>();
    long bestLeft = killed.best();
    long lowLeft = killed.low();
    long shareLeft = total;
    IsoWeek last = deaths.lastKey();
    for (Map.Entry<IsoWeek, Long> week : deaths.entrySet()) {
      boolean ends = week.getKey().equals(last);
      // Of what is left, as much as this week has of the deaths that are left: so sums hold.
      long best = ends ? bestLeft : Math.round((double) bestLeft * week.getValue() / shareLeft);
      bestLeft -= best;
      shareLeft -= week.getValue();
      long low = ends ? lowLeft : Math.max(lowLeft - bestLeft, Math.min(best, lowLeft));
      lowLeft -= low;
      long high = ends ? best + killed.high() - killed.best() : best;
      boolean first = losses.isEmpty();
      if (best > 0 || first || (ends && high > 0)) {
        losses.add(
            loss.in(week.getKey(), new Estimate(low, best, high, ends && killed.open()), first));
      }
    }
    return losses;
  }
}
