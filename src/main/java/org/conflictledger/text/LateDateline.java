package org.conflictledger.text;

/**
 * Where a report begins whose points run on before it without a stop: "Three dead, medics say
 * Tripoli, Libya (CNN) -- Rockets". What follows is a line of its own, and the newsroom's place is
 * not where the points happened.
 */
final class LateDateline {

  static final String MARK = ") --";

  /** Their names in brackets close a dateline; those of parties stand in brackets too. */
  static final WordSet AGENCIES = WordSet.listed(LateDateline.class, "agencies");

  private static final int LONGEST_AGENCY = 10;

  /** Fewer words before a dateline are of its own. */
  private static final int LEAST_POINTS = 3;

  private static final int WORDS_OF_COUNTRY = 3;

  /** First words of the names of towns: "New York", "Abu Dhabi". */
  private static final WordSet FIRST_WORDS = WordSet.listed(LateDateline.class, "firstWords");

  /** Words of a dateline before its agency. */
  private static final int FARTHEST_AGENCY = 7;

  private LateDateline() {}

  /**
   * "Cairo, Egypt (CNN) --", after the points of a story: whether a sentence begins with it.
   *
   * @param from its first token
   * @param size the number of its tokens
   */
  static boolean opens(Tokens all, int from, int size) {
    for (int i = 1; i <= FARTHEST_AGENCY && i + 3 < size; i++) {
      if (all.isSign(from + i, '(')) {
        return all.isSign(from + i + 2, ')')
            && all.is(from + i + 3, "--")
            && AGENCIES.contains(all.word(from + i + 1).text());
      }
    }
    return false;
  }

  /**
   * Where the dateline inside a line begins, or where it ends when it has no place; -1 when there
   * is none after other words.
   *
   * @param close where the line has its first mark
   */
  static int in(String text, int from, int close) {
    int open = close - 1;
    while (open > from && close - open <= LONGEST_AGENCY && text.charAt(open) != '(') {
      open--;
    }
    if (open <= from || !AGENCIES.contains(text.substring(open + 1, close))) {
      return -1;
    }
    int begin = name(text, from, open);
    for (int word = begin, i = 0; i < WORDS_OF_COUNTRY && capitalised(text, word, open); i++) {
      if (word - 2 > from && text.charAt(word - 2) == ',') {
        // "Tripoli, Libya", "Abu Dhabi, United Arab Emirates"
        int town = name(text, from, word - 1);
        begin = town < word - 1 ? town : begin;
        break;
      }
      word = word(text, from, word);
    }
    if (text.substring(from, begin).strip().split(" ").length < LEAST_POINTS) {
      return -1;
    }
    return begin < open ? begin : inSentence(text, open) ? afterAgency(text, close) : -1;
  }

  private static boolean inSentence(String text, int open) {
    int last = open - 1;
    while (last > 0 && !Character.isLetter(text.charAt(last))) {
      // "in 2009 (CNN)"
      last--;
    }
    return Character.isLowerCase(text.charAt(last));
  }

  /** "operating in corridors (CNN) -- For days": an agency without a place closes the points. */
  private static int afterAgency(String text, int close) {
    int begin = close + MARK.length();
    while (begin < text.length() && text.charAt(begin) == ' ') {
      begin++;
    }
    return begin < text.length() && text.charAt(begin) != '\n' ? begin : -1;
  }

  private static boolean capitalised(String text, int word, int end) {
    return word < end && Character.isUpperCase(text.charAt(word));
  }

  /** Where the name that ends before a place in the text begins; that place when none does. */
  private static int name(String text, int from, int end) {
    int begin = word(text, from, end);
    if (begin == end || !Character.isUpperCase(text.charAt(begin))) {
      return end;
    }
    int before = word(text, from, begin);
    return before < begin && FIRST_WORDS.contains(text.substring(before, begin).strip())
        ? before
        : begin;
  }

  /** Where the word before a place in the text begins. */
  private static int word(String text, int from, int end) {
    int i = end;
    while (i > from && (text.charAt(i - 1) == ' ' || text.charAt(i - 1) == ',')) {
      i--;
    }
    int last = i;
    while (i > from && text.charAt(i - 1) != ' ' && text.charAt(i - 1) != ',') {
      i--;
    }
    return i < last ? i : end;
  }
}
