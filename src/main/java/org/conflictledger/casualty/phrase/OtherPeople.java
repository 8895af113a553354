package org.conflictledger.casualty.phrase;

import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Whether people told after a whole and some of its members are none of it: "12 soldiers, including
 * two officers, and three rebels".
 */
public final class OtherPeople {

  private static final WordSet OF_STATE = WordSet.listed(OtherPeople.class, "ofState");

  private static final WordSet AGAINST = WordSet.listed(OtherPeople.class, "against");

  private OtherPeople() {}

  /** By their number, which is larger than the whole, or by who they are. */
  public static boolean than(Sentence s, PeopleGroup whole, PeopleGroup other) {
    boolean larger =
        whole.counted()
            && other.counted()
            && other.count().orElseThrow().best() > whole.count().orElseThrow().best();
    return larger
        || !whole.mayInclude(other)
        || OF_STATE.at(s, whole.head()) && AGAINST.at(s, other.head())
        || AGAINST.at(s, whole.head()) && OF_STATE.at(s, other.head());
  }
}
