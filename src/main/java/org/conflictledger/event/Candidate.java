package org.conflictledger.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorType;
import org.conflictledger.casualty.Outcome;
import org.conflictledger.time.Period;

/**
 * An incident with what is compared of it at hand, for it is compared many times.
 *
 * @param exact the days, when told within a week
 * @param groups ids of the parties that are no states
 * @param states ids of the states among the parties
 * @param harm the number killed; of those injured, abducted or captured where nobody was
 */
record Candidate(
    Incident incident,
    Optional<Period> exact,
    long published,
    Set<String> groups,
    Set<String> states,
    Optional<Tally> harm,
    Outcome outcome) {

  private static final int EXACT = 3;

  private static final List<Outcome> BY_WEIGHT =
      List.of(Outcome.KILLED, Outcome.INJURED, Outcome.ABDUCTED, Outcome.CAPTURED);

  /**
   * The order of reading: by day, then number, so that neighbours are alike; copies after their
   * originals.
   */
  static final Comparator<Candidate> IN_ORDER =
      Comparator.comparing(Candidate::day)
          .thenComparing((Candidate c) -> c.incident.copyOf().isPresent())
          .thenComparing(Candidate::size)
          .thenComparing(c -> c.incident.published())
          .thenComparing(c -> c.incident.articleId())
          .thenComparing(c -> c.incident.id());

  static Candidate of(Incident incident) {
    Set<String> groups = new HashSet<>();
    Set<String> states = new HashSet<>();
    for (Actor side : incident.sides()) {
      (side.type() == ActorType.STATE ? states : groups).add(side.id());
    }
    Outcome outcome = Outcome.KILLED;
    Optional<Tally> harm = Optional.empty();
    for (Outcome next : BY_WEIGHT) {
      if (harm.isEmpty()) {
        harm = incident.tally(next);
        outcome = next;
      }
    }
    return new Candidate(
        incident,
        incident.when().filter(when -> when.precision() <= EXACT),
        incident.published().toEpochDay(),
        groups,
        states,
        harm,
        outcome);
  }

  /** When it happened, or when it was told of; of a copy, when its original was told. */
  LocalDate day() {
    return incident
        .copyOf()
        .map(Incident.Original::published)
        .orElseGet(() -> exact.map(Period::start).orElse(incident.published()));
  }

  /** People harmed. */
  long size() {
    return harm.map(tally -> tally.total().best()).orElse(0L);
  }

  /** Telling words that both have. */
  int sharedWords(Candidate other) {
    List<String> one = incident.words();
    List<String> two = other.incident.words();
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < one.size() && j < two.size()) {
      int order = one.get(i).compareTo(two.get(j));
      if (order == 0) {
        shared++;
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }
}
