package org.conflictledger.place;

import java.util.List;

/**
 * Words of a sentence that may name a place.
 *
 * @param from index of the first token
 * @param to index after the last token, words such as "province" included
 * @param name as written, without such words
 * @param evidence how it stands in the sentence
 * @param near whether the text says near or outside it
 * @param wanted kind that the words around it ask for; null when they ask for none
 * @param why the rule that told the evidence
 * @param cautious an ordinary word too, or weakly placed: not to be believed by itself
 * @param candidates what it may be; a demonym's countries; empty for an unknown village
 */
public record PlaceSpan(
    int from,
    int to,
    String name,
    Evidence evidence,
    boolean near,
    PlaceKind wanted,
    String why,
    boolean cautious,
    List<Place> candidates) {

  PlaceSpan with(Evidence other, String reason) {
    return new PlaceSpan(from, to, name, other, near, wanted, reason, cautious, candidates);
  }

  PlaceSpan withCandidates(List<Place> other) {
    return new PlaceSpan(from, to, name, evidence, near, wanted, why, cautious, other);
  }

  /** "a man from X near Y": Y is where X lies, and both where he is at home. */
  PlaceSpan besides(PlaceSpan home) {
    boolean beside = near && home.evidence == Evidence.ASIDE && home.why.equals("from");
    return beside && home.to == from - 1 ? with(Evidence.ASIDE, "from") : this;
  }
}
