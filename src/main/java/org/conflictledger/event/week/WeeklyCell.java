package org.conflictledger.event.week;

import java.util.Comparator;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.conflictledger.actor.Actor;
import org.conflictledger.event.estimate.Estimate;
import org.conflictledger.event.estimate.Sums;
import org.conflictledger.time.IsoWeek;

/**
 * A row of the weekly table in the making. Cells of one key add up, in any order and grouping, so
 * that a cluster can add them where they lie.
 *
 * @param events ids of the events behind it; articles and sources likewise, each counted once
 */
public record WeeklyCell(
    Key key,
    String countryName,
    String admin1Name,
    Actor actor,
    Optional<Estimate> killed,
    Optional<Long> killedCivilians,
    Optional<Estimate> injured,
    Optional<Estimate> captured,
    Optional<Estimate> abducted,
    SortedSet<String> events,
    SortedSet<String> articles,
    SortedSet<String> sources) {

  /** What tells one row of the weekly table from another; codes are empty when unknown. */
  public record Key(
      IsoWeek week, String country, String admin1, String actorId, WeeklyRow.Role role)
      implements Comparable<Key> {

    /** The order of the published table: country, region, week, then actor and role. */
    @Override
    public int compareTo(Key other) {
      return Comparator.comparing(Key::country)
          .thenComparing(Key::admin1)
          .thenComparing(Key::week)
          .thenComparing(Key::actorId)
          .thenComparing(Key::role)
          .compare(this, other);
    }
  }

  /** The sum of two cells of the same key. */
  public WeeklyCell plus(WeeklyCell other) {
    if (!key.equals(other.key)) {
      throw new IllegalArgumentException("cells of different rows: " + key + ", " + other.key);
    }
    return new WeeklyCell(
        key,
        later(countryName, other.countryName),
        later(admin1Name, other.admin1Name),
        actor.name().compareTo(other.actor.name()) >= 0 ? actor : other.actor,
        Sums.plus(killed, other.killed),
        Sums.plusCounts(killedCivilians, other.killedCivilians),
        Sums.plus(injured, other.injured),
        Sums.plus(captured, other.captured),
        Sums.plus(abducted, other.abducted),
        union(events, other.events),
        union(articles, other.articles),
        union(sources, other.sources));
  }

  public WeeklyRow row() {
    return new WeeklyRow(
        key.week(),
        key.country(),
        countryName,
        key.admin1(),
        admin1Name,
        actor,
        key.role(),
        killed,
        killedCivilians,
        injured,
        captured,
        abducted,
        events.size(),
        articles.size(),
        sources.size());
  }

  /** One of two names by a rule that does not depend on their order. */
  private static String later(String one, String other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static SortedSet<String> union(SortedSet<String> one, SortedSet<String> other) {
    SortedSet<String> all = new TreeSet<>(one);
    all.addAll(other);
    return all;
  }
}
