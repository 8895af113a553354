package org.conflictledger.event.setting;

import java.util.List;
import java.util.Set;
import org.conflictledger.text.WordSet;

/**
 * Blasts and attacks told one by one: "A bomb killed nine. A second bomb killed three rescuers."
 * Each has its own dead. So has what somebody also did.
 */
public final class Deeds {

  private static final WordSet BLASTS = WordSet.listed(Deeds.class, "blasts");

  private static final WordSet OTHER = WordSet.listed(Deeds.class, "other");

  /** Rules that tell who or what killed. */
  private static final Set<String> KILLING = Set.of("active", "result");

  /** A subject ends within so many words. */
  private static final int SUBJECT = 6;

  /** So many sentences apart the two are told. */
  private static final int NEXT = 2;

  private Deeds() {}

  /** Whether a count is of another deed than the one before it, which is of one alone. */
  public static boolean differ(Told a, Told b) {
    int apart = b.sentence() - a.sentence();
    return apart > 0
        && apart <= NEXT
        && !a.headline()
        && !a.overall()
        && (also(b) && !a.figures() && !a.total() || subject(a, false) && subject(b, true));
  }

  /** "The force also detained two": what was done besides. */
  public static boolean also(Told told) {
    if (!KILLING.contains(told.mention().rule())) {
      return false;
    }
    List<String> words = told.wording().lead();
    int verb = words.size() - 1;
    return words.subList(Math.max(0, verb - 2), Math.max(0, verb)).contains("also");
  }

  /**
   * Whether one deed is the subject that killed.
   *
   * @param other whether it is set against another: "a second bomb", "the earlier blast"
   */
  private static boolean subject(Told told, boolean other) {
    if (!KILLING.contains(told.mention().rule())) {
      return false;
    }
    List<String> words = told.wording().lead();
    for (int i = 0; i < Math.min(words.size(), SUBJECT); i++) {
      if (BLASTS.contains(words.get(i))) {
        return !other
            || i > 0 && OTHER.contains(words.get(i - 1))
            || i > 1 && OTHER.contains(words.get(i - 2));
      }
    }
    return false;
  }
}
