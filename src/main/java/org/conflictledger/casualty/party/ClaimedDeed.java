package org.conflictledger.casualty.party;

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

  /** A tally of many deeds is his only if the words stand side by side. */
  private static final int TALLY_REACH = 1;

  /** In kilometres: nobody takes two places so far apart for one. */
  private static final double FAR = 60;

  private final Optional<Author> author;
  private final Location where;

  /**
   * @param places where the statements of a sentence happened; empty when it makes none
   */
  ClaimedDeed(
      Document document, Optional<Author> author, Function<Sentence, Optional<Location>> places) {
    this.author = author;
    this.where = author.map(a -> where(document, a, places)).orElse(Location.UNKNOWN);
  }

  /** Whoever claims it in this very sentence. */
  Optional<Actor> claimedIn(Sentence s) {
    return author.filter(a -> a.claimed() && a.sentence() == s.index()).map(Author::actor);
  }

  /**
   * Its author, if a statement may tell of it: not too far off, and of no other place.
   *
   * @param tally whether the statement counts the dead of many deeds
   */
  Optional<Actor> authorOf(Sentence s, Location place, boolean tally) {
    int reach = tally ? TALLY_REACH : REACH;
    return author
        .filter(a -> !elsewhere(place) && Math.abs(a.sentence() - s.index()) <= reach)
        .map(Author::actor);
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
    boolean divisions =
        !where.admin1().isEmpty()
            && !place.admin1().isEmpty()
            && !where.admin1().equals(place.admin1());
    return divisions || where.kilometresTo(place) > FAR;
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
