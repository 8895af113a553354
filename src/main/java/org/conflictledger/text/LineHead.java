package org.conflictledger.text;

import java.util.List;
import java.util.Locale;

/**
 * How a line begins: with a bullet, a number, an hour, a day, a name and a colon; or that it is a
 * heading as a whole.
 *
 * @param form what it begins with
 * @param begin offset of its first word after a mark that says nothing
 * @param label the name before the colon, also behind a bullet, else an empty string
 */
record LineHead(Form form, int begin, String label) {

  enum Form {
    PLAIN,
    HEADING,
    BULLET,
    NUMBER,
    HOUR,
    DAY,
    /** A month over the days of it. */
    MONTH,
    /** A day of the month over it: "14: ". */
    DAY_OF_MONTH,
    LABEL
  }

  /** A heading or a label is no longer. */
  private static final int LONGEST = 70;

  /** A name that a full stop parts from what happened there is no longer. */
  private static final int LONGEST_NAME = 45;

  /** Small words within names. */
  private static final WordSet JOINING = WordSet.listed(LineHead.class, "joining");

  private static final int MOST_WORDS = 9;

  private static final int MOST_TOKENS = 16;

  private static final String BULLETS = "\u2022\u25cf\u25aa\u25e6\u2023\u25a0\u25a1\u27a4\u25ba";

  private static final String DASHES = "-*\u2013\u2014\u00b7";

  /** Signs that stand in no heading. */
  private static final String CLOSING = ".?!\"";

  /**
   * @param chars the characters of the text
   */
  static LineHead of(String text, char[] chars, int from, int to) {
    int i = spaces(text, from, to);
    if (i >= to) {
      return new LineHead(Form.PLAIN, from, "");
    }
    int point = bullet(text, i, to);
    if (point > i) {
      return new LineHead(Form.BULLET, point, labelled(text, chars, point, to));
    }
    int number = numbered(text, i, to);
    if (number > i) {
      return new LineHead(Form.NUMBER, number, "");
    }
    char first = text.charAt(i);
    if (!Character.isDigit(first) && !Character.isUpperCase(first)) {
      return new LineHead(Form.PLAIN, i, "");
    }
    if (!Character.isDigit(first) && !telling(text, chars, i, to)) {
      return new LineHead(Form.PLAIN, i, "");
    }
    List<Token> tokens = Tokenizer.tokens(text, chars, i, Math.min(to, i + LONGEST));
    int hour = LineTime.hour(tokens);
    if (hour > 0) {
      return new LineHead(Form.HOUR, hour < tokens.size() ? tokens.get(hour).begin() : i, "");
    }
    boolean whole = to - i <= LONGEST;
    if (LineTime.day(tokens, whole)) {
      return new LineHead(Form.DAY, i, "");
    }
    if (whole && LineTime.month(tokens)) {
      return new LineHead(Form.MONTH, i, "");
    }
    if (LineTime.dayOfMonth(tokens)) {
      return new LineHead(Form.DAY_OF_MONTH, i, "");
    }
    int colon = label(tokens);
    if (colon > 0) {
      String label = text.substring(i, tokens.get(colon).begin()).trim();
      return new LineHead(Form.LABEL, i, label);
    }
    return new LineHead(whole && heading(tokens) ? Form.HEADING : Form.PLAIN, i, "");
  }

  /** "* MOSUL - Gunmen attacked": the name behind the bullet. */
  private static String labelled(String text, char[] chars, int from, int to) {
    if (from >= to
        || !Character.isUpperCase(text.charAt(from))
        || !telling(text, chars, from, to)) {
      return "";
    }
    List<Token> tokens = Tokenizer.tokens(text, chars, from, Math.min(to, from + LONGEST));
    int colon = label(tokens);
    return colon > 0 ? text.substring(from, tokens.get(colon).begin()).trim() : "";
  }

  /** The same line read as what its name heads, whatever its mark. */
  LineHead asLabel() {
    return new LineHead(Form.LABEL, begin, label);
  }

  /** A cheap look: most lines are paragraphs of prose. */
  private static boolean telling(String text, char[] chars, int from, int to) {
    if (to - from <= LONGEST && !closed(text, from, to)) {
      return true;
    }
    int word = from;
    while (word < to && Character.isLetter(chars[word])) {
      word++;
    }
    if (word - from <= 9) {
      String first = text.substring(from, word).toLowerCase(Locale.ROOT);
      if (CalendarNames.WEEKDAYS.contains(first) || CalendarNames.MONTHS.contains(first)) {
        return true;
      }
    }
    for (int i = word; i < Math.min(to, from + LONGEST) - 1; i++) {
      char c = chars[i];
      if (c > ':' && c < '\u2013') {
        continue;
      }
      boolean parts = c == ':' || c == '-' || c == '\u2013' || c == '\u2014';
      boolean stops = c == '.' && i - from < LONGEST_NAME;
      if ((parts || stops) && Character.isWhitespace(chars[i + 1])) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a line ends like a sentence, and so is no heading; told of plain characters alone,
   * which are what they look like.
   */
  private static boolean closed(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) > 0x7f) {
        return false;
      }
    }
    int last = Math.max(from, text.lastIndexOf(' ', to - 1) + 1);
    for (int end = last; end < to; end = Tokenizer.end(text, last, to)) {
      last = end;
    }
    return last < to && CLOSING.indexOf(text.charAt(last)) >= 0;
  }

  private static int spaces(String text, int from, int to) {
    int i = from;
    while (i < to && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The first word after the bullets at an offset; the offset itself when there are none. */
  static int bullet(String text, int from, int to) {
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      boolean sign = BULLETS.indexOf(c) >= 0;
      boolean picture = !sign && Character.getType(text.codePointAt(i)) == Character.OTHER_SYMBOL;
      boolean dash =
          DASHES.indexOf(c) >= 0 && i + 1 < to && Character.isWhitespace(text.charAt(i + 1));
      if (!sign && !picture && !dash) {
        return i;
      }
      i = spaces(text, i + Character.charCount(text.codePointAt(i)), to);
    }
    return from;
  }

  /** "3. ", "(b) ", "2/ ", "4/11 ": the first word after it. */
  private static int numbered(String text, int from, int to) {
    boolean bracket = text.charAt(from) == '(';
    int i = bracket ? from + 1 : from;
    int digits = i;
    while (i < to && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    boolean letter = i == digits && i + 1 < to && text.charAt(i) >= 'a' && text.charAt(i) <= 'z';
    if (letter && text.charAt(i + 1) != ')' || !letter && (i == digits || i - digits > 3)) {
      return from;
    }
    i = letter ? i + 1 : i;
    if (i >= to || (bracket || letter ? ")" : ".)/").indexOf(text.charAt(i)) < 0) {
      return from;
    }
    boolean slash = text.charAt(i) == '/';
    i++;
    while (slash && i < to && Character.isDigit(text.charAt(i))) {
      i++;
    }
    boolean parted = i < to && Character.isWhitespace(text.charAt(i));
    return parted ? spaces(text, i, to) : from;
  }

  /** The colon, dash or full stop behind a name that opens the line; 0 when there is none. */
  private static int label(List<Token> tokens) {
    int small = 0;
    boolean name = true;
    for (int i = 0; i < Math.min(tokens.size() - 1, MOST_TOKENS); i++) {
      Token token = tokens.get(i);
      if (token.word()) {
        if (!token.capitalised()) {
          small++;
          name &= JOINING.contains(token.norm());
        }
        continue;
      }
      boolean parted = tokens.get(i + 1).begin() > token.end();
      boolean dash =
          token.norm().startsWith("-") && i > 0 && token.begin() > tokens.get(i - 1).end();
      if (i > 0 && parted && (token.is(":") || dash)) {
        return small * 2 <= i ? i : 0;
      }
      boolean stop = token.is(".") && token.begin() - tokens.get(0).begin() < LONGEST_NAME;
      if (i > 0 && parted && stop) {
        // "Cali (Valle del Cauca). Five teenagers": names alone
        return name && tokens.get(i + 1).capitalised() ? i : 0;
      }
      if (!token.digits() && "(),/&'[]#@".indexOf(token.norm()) < 0) {
        return 0;
      }
    }
    return 0;
  }

  /** A short line without a stop, most of its words with capitals. */
  private static boolean heading(List<Token> tokens) {
    int words = 0;
    int small = 0;
    for (Token token : tokens) {
      if (token.word()) {
        words++;
        small += token.capitalised() || token.norm().length() <= 3 ? 0 : 1;
      } else if (!token.digits() && "(),:/&'-|".indexOf(token.norm()) < 0) {
        return false;
      }
    }
    Token last = tokens.get(tokens.size() - 1);
    return words > 0
        && words <= MOST_WORDS
        && !last.is(",")
        && (small * 3 <= words || words <= 3)
        && tokens.get(0).word()
        && tokens.get(0).capitalised();
  }
}
