package org.conflictledger.place;

/** What an article tells of the country a name may be in. */
final class Standing {

  private final CountryVotes votes;

  /** Asked about last, as all places of a name are in turn. */
  private PlaceSpan last;

  private boolean doubted;

  Standing(CountryVotes votes) {
    this.votes = votes;
  }

  /** What the article tells of a country; a doubtful name does not vouch for itself. */
  double share(PlaceSpan span, Place place) {
    return doubtful(span)
        ? votes.shareBesides(Fold.key(span.name()), place.country())
        : votes.share(place.country());
  }

  /** What the article's other names tell of a country. */
  double besides(PlaceSpan span, Place place) {
    return votes.shareBesides(Fold.key(span.name()), place.country());
  }

  boolean none(PlaceSpan span) {
    return doubtful(span) ? votes.noneBesides(Fold.key(span.name())) : votes.none();
  }

  private boolean doubtful(PlaceSpan span) {
    if (span != last) {
      doubted = doubts(span);
      last = span;
    }
    return doubted;
  }

  private static boolean doubts(PlaceSpan span) {
    if (span.cautious()) {
      return true;
    }
    for (Place place : span.candidates()) {
      if (!place.country().equals(span.candidates().get(0).country())) {
        return true;
      }
    }
    return false;
  }
}
