package org.conflictledger.event.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.conflictledger.actor.Actor;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.event.estimate.Event;
import org.conflictledger.event.estimate.Share;
import org.conflictledger.event.number.Tally;
import org.conflictledger.place.Location;
import org.conflictledger.time.Period;

/**
 * One incident as one article tells it; the linker joins those of many articles into an {@link
 * Event}.
 *
 * @param id stable hash of the article and the incident's first mention
 * @param copyOf the article of which this one is a copy, when it is
 * @param sides parties named as fighting, as victims or as perpetrators, in the order of the text
 * @param attack kind of attack, empty when not told
 * @param words by which reports of it know each other, sorted
 * @param followUp whether it says that the attack was told of before, such as by a toll that rose
 * @param persons harmed, of whom it tells by name or office, in the order of the text
 * @param tallies one per outcome that was reported, in the order of {@link Outcome}
 * @param mentionIds the statements it rests on, in the order of the text
 */
public record Incident(
    String id,
    String articleId,
    String source,
    LocalDate published,
    Optional<Original> copyOf,
    Location where,
    Optional<Period> when,
    List<Actor> sides,
    String attack,
    List<String> words,
    boolean followUp,
    List<Person> persons,
    List<Tally> tallies,
    List<String> mentionIds) {

  public Incident {
    sides = List.copyOf(sides);
    words = List.copyOf(words);
    persons = List.copyOf(persons);
    tallies = List.copyOf(tallies);
    mentionIds = List.copyOf(mentionIds);
  }

  /** The number for an outcome; empty when the article gives none. */
  public Optional<Tally> tally(Outcome outcome) {
    return tallies.stream().filter(tally -> tally.outcome() == outcome).findFirst();
  }

  /** The article that others copy, and its day. */
  public record Original(String articleId, LocalDate published) {}

  /** This incident, told by an article that copies another. */
  public Incident asCopyOf(String original, LocalDate originalPublished) {
    return copyOf(Optional.of(new Original(original, originalPublished)));
  }

  /** This incident, told by an article in its own right. */
  public Incident asOriginal() {
    return copyOf.isEmpty() ? this : copyOf(Optional.empty());
  }

  /** This incident, as of days that others know better. */
  public Incident of(Period known) {
    return with(copyOf, Optional.of(known), tallies);
  }

  /** This incident of one person killed, whom others know better. */
  public Incident withKilled(Share one) {
    return with(
        copyOf,
        when,
        tallies.stream()
            .map(tally -> tally.outcome() == Outcome.KILLED ? tally.split(List.of(one)) : tally)
            .toList());
  }

  /** Whether both tell of one person harmed, by name. */
  public boolean samePerson(Incident other) {
    return persons.stream().anyMatch(one -> other.persons.stream().anyMatch(one::sameName));
  }

  private Incident copyOf(Optional<Original> original) {
    return with(original, when, tallies);
  }

  private Incident with(Optional<Original> original, Optional<Period> days, List<Tally> numbers) {
    return new Incident(
        id,
        articleId,
        source,
        published,
        original,
        where,
        days,
        sides,
        attack,
        words,
        followUp,
        persons,
        numbers,
        mentionIds);
  }
}
