package org.conflictledger.event.link;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conflictledger.event.setting.JoinSettings;

/**
 * How many incidents of a block were told of in the last days, and with which words: that two
 * reports agree on what is rare says more than that they agree on what all of them say, as in the
 * frequency-based matching of Winkler (1989). Holds the words of some days, never of a whole block.
 */
final class Frequencies {

  private static final double BITS = Math.log(2);

  private record Day(LocalDate date, List<Candidate> told) {}

  private final int reach;
  private final JoinSettings.WordEvidence evidence;
  private final Deque<Day> days = new ArrayDeque<>();
  private final Map<String, Integer> uses = new HashMap<>();
  private int incidents;

  /**
   * @param reach days after which an incident is no longer counted
   */
  Frequencies(int reach, JoinSettings.WordEvidence evidence) {
    this.reach = reach;
    this.evidence = evidence;
  }

  /**
   * Takes in all that is told of a day, days coming in order.
   *
   * @return the same in the same order, knowing how crowded the day is and how rare its words
   */
  List<Candidate> amid(List<Candidate> told) {
    LocalDate date = told.get(0).day();
    while (!days.isEmpty() && days.getFirst().date().isBefore(date.minusDays(reach))) {
      count(days.removeFirst().told(), -1);
    }
    List<Candidate> news = told.stream().filter(c -> c.incident().copyOf().isEmpty()).toList();
    days.addLast(new Day(date, news));
    count(news, 1);
    Crowd crowd = Crowd.of(news);
    return told.stream().map(candidate -> candidate.amid(crowd, this::bits)).toList();
  }

  private void count(List<Candidate> told, int more) {
    incidents += more * told.size();
    for (Candidate candidate : told) {
      for (String word : candidate.incident().words()) {
        uses.merge(word, more, (one, other) -> one + other == 0 ? null : one + other);
      }
    }
  }

  /** What sharing a word says, in bits, 0 for one that everybody uses. */
  private double bits(String word) {
    double rarity =
        Math.log((incidents + evidence.assumed()) / (uses.getOrDefault(word, 0) + 1.0)) / BITS;
    return Math.max(0, evidence.per_bit() * (rarity - evidence.chance()));
  }

  /** Log to base 2 of how many incidents there are. */
  static double bits(int incidents) {
    return Math.log(Math.max(1, incidents)) / BITS;
  }
}
