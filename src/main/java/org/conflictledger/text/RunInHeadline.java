package org.conflictledger.text;

import java.util.Locale;
import java.util.Set;

/**
 * Where the report begins behind a headline that runs on into it without a stop, as collectors of
 * news join them: "Car bomb kills eight in Mosul market A car bomb tore through". The report says
 * again what the headline said.
 */
final class RunInHeadline {

  private static final int LEAST_WORDS = 4;
  private static final int MOST_WORDS = 20;

  /** Words of a report that are compared with its headline. */
  private static final int REPORT = 40;

  /** A shorter word says nothing, and a longer one is told by its stem. */
  private static final int STEM = 4;

  /** After a town in capitals, so many words until the dash of a dateline. */
  private static final int DATELINE = 4;

  private static final Set<String> OPENERS =
      WordSet.union(
          SmallNumbers.TO_TWELVE,
          WordSet.of(
              "a",
              "an",
              "the",
              "at",
              "several",
              "dozens",
              "scores",
              "hundreds",
              "thousands",
              "unidentified",
              "unknown",
              "suspected",
              "alleged",
              "gunmen",
              "militants",
              "attackers",
              "armed",
              "masked",
              "rival",
              "more",
              "some",
              "about",
              "nearly"));

  /** In words: what a headline is about, before its colon. */
  private static final int TOPIC = 3;

  /** Openers that a name may follow: "Rival Sunni and Shia tribesmen". */
  private static final WordSet OF_PEOPLES = WordSet.listed(RunInHeadline.class, "ofPeoples");

  /** What a capital after them belongs to goes on. */
  private static final WordSet GOING_ON = WordSet.listed(RunInHeadline.class, "goingOn");

  private static final WordSet EMPTY = WordSet.listed(RunInHeadline.class, "empty");

  private RunInHeadline() {}

  /** Where the report begins in the first line of a text, -1 when it is no headline and report. */
  static int in(String text, int from, int to) {
    String[] words = text.substring(from, to).split(" ", MOST_WORDS + REPORT);
    int offset = from;
    for (int i = 0; i < Math.min(words.length - 2, MOST_WORDS); i++) {
      if (i >= LEAST_WORDS && begins(words, i) && saysAgain(words, i)) {
        return offset;
      }
      if (stops(words[i]) && !topic(words[i], i)) {
        return -1;
      }
      offset += words[i].length() + 1;
    }
    return -1;
  }

  private static boolean begins(String[] words, int i) {
    String word = words[i];
    String before = words[i - 1].toLowerCase(Locale.ROOT);
    if (word.isEmpty()
        || !Character.isUpperCase(word.charAt(0))
        || before.endsWith(",")
        || GOING_ON.contains(before)) {
      return false;
    }
    String norm = word.toLowerCase(Locale.ROOT);
    boolean opens = OPENERS.contains(norm) || norm.startsWith("pro-") || norm.startsWith("anti-");
    boolean goesOn = lowerCase(words[i + 1]) || OF_PEOPLES.contains(norm);
    return opens && goesOn || dateline(words, i);
  }

  /** "Ukraine crisis: Ten soldiers killed": what the headline is about stands before a colon. */
  private static boolean topic(String word, int at) {
    return at < TOPIC && word.length() > 1 && word.endsWith(":");
  }

  /** "ZAMBOANGA CITY -", "DIYARBAKIR, Turkey -" */
  private static boolean dateline(String[] words, int i) {
    if (!shouted(words[i]) || shouted(words[i - 1])) {
      return false;
    }
    for (int k = i + 1; k < Math.min(words.length, i + DATELINE); k++) {
      if (words[k].equals("-") || words[k].equals("--") || words[k].equals("–")) {
        return true;
      }
    }
    return false;
  }

  private static boolean shouted(String word) {
    long letters = word.chars().filter(Character::isLetter).count();
    return letters >= STEM && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static boolean lowerCase(String word) {
    return !word.isEmpty() && Character.isLowerCase(word.charAt(0));
  }

  private static boolean stops(String word) {
    return word.isEmpty() || ".!?:;".indexOf(word.charAt(word.length() - 1)) >= 0;
  }

  private static boolean saysAgain(String[] words, int begin) {
    for (int k = begin; k < words.length; k++) {
      for (int i = 0; i < begin; i++) {
        if (alike(words[i], words[k])) {
          return true;
        }
      }
      if (words[k].endsWith(".") && k > begin + DATELINE) {
        return false;
      }
    }
    return false;
  }

  private static boolean alike(String one, String other) {
    return one.length() >= STEM
        && other.length() >= STEM
        && one.regionMatches(true, 0, other, 0, STEM)
        && !EMPTY.contains(one.toLowerCase(Locale.ROOT));
  }
}
