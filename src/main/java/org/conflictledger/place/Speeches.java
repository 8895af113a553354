package org.conflictledger.place;

import org.conflictledger.place.PlaceWords.Role;
import org.conflictledger.text.Sentence;

/** "In X the envoy announced": where somebody speaks of what happened elsewhere. */
final class Speeches {

  /** So many words on, what a sentence begins with is no more the place of a telling. */
  private static final int REACH = 12;

  private final PlaceWords words;

  Speeches(PlaceWords words) {
    this.words = words;
  }

  /** Whether a sentence that begins with a place tells no more of it than that somebody spoke. */
  boolean opens(Sentence sentence, int from, KindWords kind) {
    if (area(kind)) {
      return false;
    }
    for (int i = from; i < Math.min(sentence.size(), from + REACH); i++) {
      if (words.is(Role.INCIDENT, sentence, i) || words.is(Role.LOCALS, sentence, i)) {
        // "In X, traders said": they tell of what happened to their town.
        return false;
      }
      if (words.is(Role.SPEECH_VERBS, sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "In X region, the army said": people speak in towns, so it is where what they tell happened.
   */
  private static boolean area(KindWords kind) {
    return kind.said() && kind.wanted() == PlaceKind.DIVISION
        || kind.wanted() == PlaceKind.DISTRICT;
  }
}
