package org.conflictledger.place;

import org.conflictledger.place.PlaceWords.Role;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** "In X the envoy announced": where somebody speaks of what happened elsewhere. */
final class Speeches {

  /** So many words on, what a sentence begins with is no more the place of a telling. */
  private static final int REACH = 12;

  /** Bodies of a state that sit in its capital, and speak of the whole country. */
  private static final WordSet OFFICES = WordSet.listed(Speeches.class, "offices");

  /** What of a body's may be hit where it sits: "the ministry building". */
  private static final WordSet PREMISES = WordSet.listed(Speeches.class, "premises");

  /** In words: "the State Committee for", "the general staff". */
  private static final int OFFICE_REACH = 5;

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
      if (i < from + OFFICE_REACH && office(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Yerevan's defence ministry said": where the ministry sits. */
  boolean ofOffice(Sentence sentence, int possessive) {
    for (int i = possessive + 1; i < Math.min(sentence.size(), possessive + OFFICE_REACH); i++) {
      if (office(sentence, i)) {
        return words.is(Role.SPEECH_VERBS, sentence, i + 1);
      }
    }
    return false;
  }

  /** "In Kabul the ministry stuck to 22", but "the ministry was bombed". */
  private static boolean office(Sentence sentence, int i) {
    return OFFICES.at(sentence, i) && !PREMISES.at(sentence, i + 1);
  }

  /**
   * "In X region, the army said": people speak in towns, so it is where what they tell happened.
   */
  private static boolean area(KindWords kind) {
    return kind.said() && kind.wanted() == PlaceKind.DIVISION
        || kind.wanted() == PlaceKind.DISTRICT;
  }
}
