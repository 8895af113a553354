package org.conflictledger.event.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.event.number.Tally;
import org.conflictledger.place.Location;

/**
 * What is told of one day in a block.
 *
 * @param incidents so many places, or numbers where reports name none: ten reports of one town make
 *     no crowd
 * @param located the incidents that name a place, by each number of people harmed that they give
 */
record Crowd(int incidents, Map<Count, List<Candidate>> located) {

  /** A day of which nothing is known. */
  static final Crowd NONE = new Crowd(1, Map.of());

  /** A number of people harmed in one way, of everybody or of one kind. */
  record Count(Outcome outcome, long number) {}

  static Crowd of(List<Candidate> told) {
    Map<Count, List<Candidate>> located = new HashMap<>();
    for (Candidate candidate : told) {
      if (!candidate.incident().where().place().isEmpty()) {
        numbers(candidate)
            .distinct()
            .mapToObj(number -> new Count(candidate.outcome(), number))
            .forEach(
                count -> located.computeIfAbsent(count, c -> new ArrayList<>()).add(candidate));
      }
    }
    return new Crowd((int) told.stream().map(Crowd::told).distinct().count(), located);
  }

  private static LongStream numbers(Candidate candidate) {
    return candidate.harm().stream().flatMapToLong(Tally::numbers);
  }

  private static String told(Candidate candidate) {
    Location where = candidate.incident().where();
    if (!where.place().isEmpty()) {
      return where.place();
    }
    return where.admin1() + " " + candidate.outcome() + " " + candidate.size();
  }

  /** Whether an incident that names a place and gives such a number is as looked for. */
  boolean any(Count count, Predicate<Candidate> wanted) {
    return located.getOrDefault(count, List.of()).stream().anyMatch(wanted);
  }
}
