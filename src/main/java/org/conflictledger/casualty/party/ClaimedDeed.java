package org.conflictledger.casualty.party;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorType;
import org.conflictledger.casualty.party.Authors.Author;
import org.conflictledger.place.Location;
import org.conflictledger.text.Document;
import org.conflictledger.text.Sentence;

/**
 * The deed that somebody claims in an article, or is blamed for: who did it, where, and which of
 * the article's statements may tell of it.
 */
final class ClaimedDeed {

  /** In sentences: longer articles tell of more than what somebody claims in them. */
  private static final int REACH = 20;

  /** A text without breaks is one paragraph. */
  private static final int NEAR = 5;

  /** A tally of many deeds is his only if the words stand side by side. */
  private static final int TALLY_REACH = 1;

  /** In kilometres: nobody takes two places so far apart for one. */
  private static final double FAR = 60;

  private final Document document;
  private final Function<Sentence, Optional<Location>> places;
  private final List<Author> each;
  private final Optional<Author> author;
  private final Location where;

  /**
   * @param places where the statements of a sentence happened; empty when it makes none
   */
  ClaimedDeed(Document document, Authors.Told told, Function<Sentence, Optional<Location>> places) {
    this.document = document;
    this.places = places;
    this.each = told.each();
    this.author = told.whole();
    this.where = author.map(a -> where(document, a, places)).orElse(Location.UNKNOWN);
  }

  /** Whoever claims it in this very sentence. */
  Optional<Actor> claimedIn(Sentence s) {
    return each.stream()
        .filter(a -> a.claimed() && a.sentence() == s.index())
        .map(Author::actor)
        .findFirst();
  }

  /**
   * Its author, if a statement may tell of it: not too far off, and of no other place.
   *
   * @param tally whether the statement counts the dead of many deeds
   */
  Optional<Actor> authorOf(Sentence s, Location place, boolean tally) {
    int reach = tally ? TALLY_REACH : REACH;
    return ofParagraph(s, true)
        .or(
            () ->
                author
                    .filter(a -> !elsewhere(place) && Math.abs(a.sentence() - s.index()) <= reach)
                    .map(Author::actor))
        .or(() -> ofParagraph(s, false).filter(actor -> !contested(actor, place)));
  }

  /** Whether somebody else is named for what happened there, or for all one knows did. */
  private boolean contested(Actor actor, Location place) {
    return each.stream()
        .filter(a -> !a.actor().equals(actor))
        .anyMatch(a -> !apart(where(document, a, places), place));
  }

  /** The one whom the paragraph of a sentence names: a round-up has as many as it has incidents. */
  private Optional<Actor> ofParagraph(Sentence s, boolean claimed) {
    List<Actor> named =
        each.stream()
            .filter(a -> a.claimed() == claimed && paragraph(document, a) == s.paragraph())
            .filter(a -> Math.abs(a.sentence() - s.index()) <= NEAR)
            .map(Author::actor)
            .distinct()
            .limit(2)
            .toList();
    return named.size() == 1 && s.index() != Sentence.TITLE
        ? Optional.of(named.get(0))
        : Optional.empty();
  }

  /** "Militants attacked": those of the group that is said to be behind it, if one is. */
  Actor meant(Actor attackers, Actor victim) {
    return author
        .map(Author::actor)
        .filter(actor -> attackers.type() != ActorType.STATE && actor.type() == ActorType.REBEL)
        .filter(actor -> !actor.equals(victim))
        .orElse(attackers);
  }

  private boolean elsewhere(Location place) {
    return apart(where, place);
  }

  private static boolean apart(Location one, Location other) {
    boolean divisions =
        !one.admin1().isEmpty()
            && !other.admin1().isEmpty()
            && !one.admin1().equals(other.admin1());
    return divisions || one.kilometresTo(other) > FAR;
  }

  /**
   * Where it happened: what the paragraph of the claim tells of, else the last sentence before,
   * else the first after.
   */
  private static Location where(
      Document document, Author author, Function<Sentence, Optional<Location>> places) {
    Location before = Location.UNKNOWN;
    Location after = Location.UNKNOWN;
    int paragraph = paragraph(document, author);
    for (Sentence s : document.sentences()) {
      Optional<Location> told = places.apply(s);
      boolean narrow = told.filter(where -> !where.admin1().isEmpty()).isPresent();
      if (narrow && s.paragraph() == paragraph) {
        return told.get();
      }
      if (s.index() <= author.sentence() && told.isPresent()) {
        before = narrow || before.admin1().isEmpty() ? told.get() : before;
      } else if (narrow && after.admin1().isEmpty()) {
        after = told.get();
      }
    }
    return before.admin1().isEmpty() ? after : before;
  }

  /** The paragraph of the sentence that names the author; none when it is the headline. */
  private static int paragraph(Document document, Author author) {
    int sentence = author.sentence();
    return sentence == Sentence.TITLE ? -1 : document.sentences().get(sentence).paragraph();
  }
}
