package org.conflictledger.event.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorType;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.event.incident.Incident;
import org.conflictledger.event.incident.Person;
import org.conflictledger.event.incident.StoryTraits;
import org.conflictledger.event.number.Tally;
import org.conflictledger.place.Location;
import org.conflictledger.time.Period;

/**
 * An incident with what is compared of it at hand, for it is compared many times.
 *
 * @param exact the days, when told within a week
 * @param groups ids of the parties that are no states, and of the organisations they are branches
 *     of
 * @param anyGroup whether one of these is whoever fights there
 * @param states ids of the states among the parties
 * @param harm the number killed; of those injured, abducted or captured where nobody was
 * @param tolls of numbers of people of one kind that are not met twice in a country by chance,
 *     number and kind
 * @param names the words that make up the names of its place and its parties
 * @param telling its words, sorted, with what sharing each of them says
 * @param crowd what the block tells of the same day, this included
 * @param day under which it is read
 */
record Candidate(
    Incident incident,
    Optional<Period> exact,
    long published,
    Set<String> groups,
    boolean anyGroup,
    Set<String> states,
    Optional<Tally> harm,
    Outcome outcome,
    Set<String> tolls,
    Set<String> names,
    List<Word> telling,
    Crowd crowd,
    LocalDate day) {

  /**
   * A word by which reports know each other.
   *
   * @param bits what sharing it says
   */
  record Word(String word, double bits) {}

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

  /**
   * @param anywhere from here on as many people of one kind are the same people
   */
  static Candidate of(Incident incident, Branches branches, long anywhere) {
    Set<String> groups = new HashSet<>();
    Set<String> states = new HashSet<>();
    for (Actor side : incident.sides()) {
      if (side.type() == ActorType.STATE) {
        states.add(side.id());
      } else {
        groups.add(side.id());
        branches.parent(side).map(Actor::id).ifPresent(groups::add);
      }
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
        exact(incident),
        incident.published().toEpochDay(),
        groups,
        incident.sides().stream().anyMatch(branches::anyOf),
        states,
        harm,
        outcome,
        tolls(harm, outcome, anywhere),
        StoryTraits.names(incident.where(), incident.sides()),
        List.of(),
        Crowd.NONE,
        dayOf(incident));
  }

  private static Optional<Period> exact(Incident incident) {
    return incident.when().filter(when -> when.precision() <= EXACT);
  }

  /** The same among the incidents of its day. */
  Candidate amid(Crowd others, ToDoubleFunction<String> bits) {
    List<Word> words = new ArrayList<>(incident.words().size());
    for (String word : incident.words()) {
      words.add(new Word(word, bits.applyAsDouble(word)));
    }
    return new Candidate(
        incident, exact, published, groups, anyGroup, states, harm, outcome, tolls, names, words,
        others, day);
  }

  /** The same, as of days that others know better. */
  Candidate of(Period known) {
    return new Candidate(
        incident.of(known),
        Optional.of(known),
        published,
        groups,
        anyGroup,
        states,
        harm,
        outcome,
        tolls,
        names,
        telling,
        crowd,
        day);
  }

  /**
   * The day under which an incident is read: when it happened, or when it was told of; of a copy,
   * when its original was told.
   */
  static LocalDate dayOf(Incident incident) {
    return incident
        .copyOf()
        .map(Incident.Original::published)
        .orElseGet(() -> exact(incident).map(Period::start).orElse(incident.published()));
  }

  /** Whether both tell of one person harmed, by name. */
  boolean samePerson(Candidate other) {
    return incident.samePerson(other.incident);
  }

  /** Whether both tell of one person of a party harmed, by the office, and by no other name. */
  boolean sameOffice(Candidate other) {
    return bothTold(other)
        && persons().anyMatch(one -> other.persons().anyMatch(one::sameOffice))
        && sharesParty(other);
  }

  /** Whether both tell of one person harmed, and of different ones. */
  boolean otherPerson(Candidate other) {
    return bothTold(other)
        && size() == 1
        && other.size() == 1
        && persons().anyMatch(one -> other.persons().anyMatch(one::otherName));
  }

  private static Set<String> tolls(Optional<Tally> harm, Outcome outcome, long least) {
    return harm.map(Tally::shares).orElse(List.of()).stream()
        .filter(share -> share.number().best() >= least && share.number().best() % ROUND != 0)
        .filter(share -> !share.anonymous())
        .map(share -> outcome + " " + share.number().best() + " of " + share.victim().id())
        .collect(Collectors.toSet());
  }

  /** Numbers of so many and more people are often rounded to it. */
  static final int ROUND = 50;

  private boolean bothTold(Candidate other) {
    return !incident.persons().isEmpty() && !other.incident.persons().isEmpty();
  }

  private Stream<Person> persons() {
    return incident.persons().stream();
  }

  /** Whether a group is of both, or of one and among the words of the other. */
  private boolean sharesParty(Candidate other) {
    return !Collections.disjoint(groups, other.groups)
        || namesGroupOf(other)
        || other.namesGroupOf(this);
  }

  private boolean namesGroupOf(Candidate other) {
    return other.incident.sides().stream()
        .filter(side -> side.type() != ActorType.STATE)
        .map(side -> StoryTraits.names(Location.UNKNOWN, List.of(side)))
        .anyMatch(names -> incident.words().stream().anyMatch(names::contains));
  }

  /** People harmed. */
  long size() {
    return harm.map(tally -> tally.total().best()).orElse(0L);
  }

  /** What the words say that both use, or that are one's name of a place or party. */
  double sharedWords(Candidate other) {
    double bits = 0;
    int i = 0;
    int j = 0;
    while (i < telling.size() && j < other.telling.size()) {
      Word one = telling.get(i);
      Word two = other.telling.get(j);
      int order = one.word().compareTo(two.word());
      if (order == 0) {
        bits += Math.min(one.bits(), two.bits());
      } else if (order < 0 && other.names.contains(one.word())) {
        bits += one.bits();
      } else if (order > 0 && names.contains(two.word())) {
        bits += two.bits();
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    for (; i < telling.size(); i++) {
      bits += other.names.contains(telling.get(i).word()) ? telling.get(i).bits() : 0;
    }
    for (; j < other.telling.size(); j++) {
      bits += names.contains(other.telling.get(j).word()) ? other.telling.get(j).bits() : 0;
    }
    return bits;
  }
}
