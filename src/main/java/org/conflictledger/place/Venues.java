package org.conflictledger.place;

import org.conflictledger.place.PlaceWords.Role;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Tells places where people only talk: "in a speech he made in X", "the round of talks scheduled
 * for 20 May in X".
 */
final class Venues {

  /** What was held or issued stands so near before the word for holding it. */
  private static final int NOUN = 8;

  /** A date may stand between holding and place. */
  private static final int DATE = 5;

  /** What befell a meeting is said so soon behind its place. */
  private static final int BEFELL = 5;

  private static final WordSet DAYS = WordSet.listed(Venues.class, "days");

  private final PlaceWords words;

  Venues(PlaceWords words) {
    this.words = words;
  }

  /**
   * Whether the place is where people talked and nothing else is said to have happened.
   *
   * @param preposition index of the preposition before the place
   * @param to index after the place
   */
  boolean talk(Sentence sentence, int preposition, int to) {
    int verb = preposition - 1;
    while (verb >= sentence.body() && verb > preposition - DATE && date(sentence, verb)) {
      verb--;
    }
    if (!words.is(Role.HELD, sentence, verb)) {
      return false;
    }
    boolean venue = false;
    for (int i = verb - 1; i >= sentence.body() && i > verb - NOUN; i--) {
      if (words.is(Role.INCIDENT, sentence, i)) {
        return false;
      }
      venue |= words.is(Role.VENUES, sentence, i);
    }
    return venue && !befell(sentence, to);
  }

  /** "told a radio station in X" */
  static boolean broadcaster(Sentence sentence, int i) {
    return (sentence.norm(i).equals("station") || sentence.norm(i).equals("channel"))
        && BROADCAST.at(sentence, i - 1);
  }

  private static final WordSet BROADCAST =
      WordSet.of("radio", "television", "tv", "fm", "broadcasting", "news");

  private boolean date(Sentence sentence, int i) {
    return sentence.token(i).digits()
        || DAYS.at(sentence, i)
        || words.is(Role.CALENDAR, sentence, i);
  }

  /** "A meeting held in X was bombed". */
  private boolean befell(Sentence sentence, int to) {
    for (int i = to; i < Math.min(sentence.size(), to + BEFELL); i++) {
      if (words.is(Role.INCIDENT, sentence, i)) {
        return true;
      }
    }
    return false;
  }
}
