package org.conflictledger.text;

import java.util.List;
import java.util.Locale;

/**
 * Cuts text into words, numbers and signs in one pass.
 *
 * <p>Hyphenated words stay whole ("U.S.-backed", "34-year-old", "al-Hasakah"), as do numbers with
 * separators ("1,043", "2.6") and abbreviations ("Lt.", "U.S.", "a.m."). A possessive is a token of
 * its own.
 */
public final class Tokenizer {

  /** Longer runs of letters are cut: no word of a language is as long, and hostile input is. */
  static final int LONGEST_WORD = 200;

  private Tokenizer() {}

  /** The tokens between two offsets. */
  public static List<Token> tokens(String text, int from, int to) {
    return cut(text.substring(from, to)).list(from);
  }

  /**
   * The tokens between two offsets of a text that is about to be cut.
   *
   * @param chars its characters, with one more behind
   */
  static List<Token> tokens(String text, char[] chars, int from, int to) {
    Tokens tokens = new Tokens(WordForms.latest(), (to - from) / 4 + 4);
    char behind = chars[to];
    chars[to] = ' ';
    cut(text, chars, from, to, tokens);
    chars[to] = behind;
    return tokens.list(0);
  }

  /** The words of a text in lower case, with one space around each. */
  public static String spaced(String text) {
    Tokens tokens = cut(text);
    return tokens.size() == 0 ? " " : tokens.spaced();
  }

  private static Tokens cut(String text) {
    WordForms forms = WordForms.latest();
    Tokens tokens = new Tokens(forms, text.length() / 4 + 4);
    cut(text, forms.characters(text), 0, text.length(), tokens);
    return tokens;
  }

  /**
   * Adds the tokens between two offsets to those before.
   *
   * @param chars the characters of the text; a blank or a line end stands after the last to be cut
   */
  static void cut(String text, char[] chars, int from, int to, Tokens tokens) {
    int i = from;
    while (i < to) {
      char c = chars[i];
      if (c == ' ') {
        i++;
      } else if (AsciiClass.letter(c)) {
        i = plainWord(text, chars, i, to, tokens);
      } else if (c <= 0x7f && AsciiClass.sign(c)) {
        tokens.add(tokens.forms().sign(c), text, i, i + 1);
        i++;
      } else if (Character.isWhitespace(c) || isIgnorable(c)) {
        i++;
      } else {
        i = anything(text, i, to, tokens);
      }
    }
  }

  private static int anything(String text, int from, int to, Tokens tokens) {
    int end = end(text, from, to);
    tokens.add(tokens.forms().any(text, from, end), text, from, end);
    return end;
  }

  /**
   * Adds a word that is mostly a run of ASCII letters, known by a look at what ends it; all others
   * are cut by the same rules, but slower.
   *
   * @return its end
   */
  private static int plainWord(String text, char[] chars, int from, int to, Tokens tokens) {
    long key = 0;
    int end = from;
    int limit = from + LONGEST_WORD;
    char c = chars[from];
    do {
      key = key << 8 | c;
      end++;
      c = chars[end];
    } while (AsciiClass.letter(c) && end <= limit);
    boolean parted = c <= 0x7f && AsciiClass.parting(c);
    if ((parted || c == '.' && end - from > 1 && !letterAt(text, end + 1, to))
        && end - from <= LONGEST_WORD) {
      WordForms forms = tokens.forms();
      int place = forms.plain(text, chars, from, end, key);
      if (parted || place >= 0 && (forms.known(place) & Word.ABBREVIATED) == 0) {
        tokens.add(place, text, from, end);
        return end;
      }
    }
    return anything(text, from, to, tokens);
  }

  private static boolean letterAt(String text, int i, int to) {
    return i < to && Character.isLetter(text.charAt(i));
  }

  /** The end of the token that begins at an offset. */
  static int end(String text, int i, int to) {
    char c = text.charAt(i);
    if (Character.isLetter(c)) {
      return wordEnd(text, i, to);
    }
    if (digitAt(text, i, to)) {
      return numberEnd(text, i, to);
    }
    if (isApostrophe(c) && isPossessive(text, i, to)) {
      return i + 2;
    }
    int end = pairAt(text, i, to) ? i + 2 : i + 1;
    while ((c == '-' || c == '.') && end < to && text.charAt(end) == c) {
      end++;
    }
    return end;
  }

  private static int wordEnd(String text, int from, int to) {
    int i = from + 1;
    int limit = Math.min(to, from + LONGEST_WORD);
    while (i < limit) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z'
          || Character.isLetterOrDigit(c)
          || c > 0x7f && Character.getType(c) == Character.NON_SPACING_MARK) {
        i++;
      } else if (isHyphen(c) && i + 1 < to && Character.isLetterOrDigit(text.charAt(i + 1))) {
        i += 2;
      } else if (isApostrophe(c)
          && i + 1 < to
          && Character.isLetter(text.charAt(i + 1))
          && !isPossessive(text, i, to)) {
        i += 2;
      } else if (c == '.' && inAbbreviation(text, from, i, to)) {
        i++;
      } else if (isIgnorable(c) && goesOn(text, i, limit)) {
        i++;
      } else {
        break;
      }
    }
    return Math.min(i, to);
  }

  /** Whether letters or digits follow the marks without width that begin here. */
  private static boolean goesOn(String text, int mark, int to) {
    int i = mark;
    while (i < to && isIgnorable(text.charAt(i))) {
      i++;
    }
    return i < to && (Character.isLetterOrDigit(text.charAt(i)) || digitAt(text, i, to));
  }

  /** Whether the full stop belongs to the word: "U.S.", "a.m.", "Lt.", "J. Smith". */
  private static boolean inAbbreviation(String text, int from, int dot, int to) {
    if (dot + 1 < to && Character.isLetter(text.charAt(dot + 1)) && shortPiece(text, from, dot)) {
      return true;
    }
    String word = text.substring(from, dot);
    if (word.indexOf('.') >= 0) {
      return shortPiece(text, from, dot);
    }
    if (word.length() == 1) {
      return Character.isUpperCase(word.charAt(0)) && !word.equals("I");
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return Abbreviations.contains(lower)
        || Abbreviations.numbered(lower)
            && dot + 2 < to
            && text.charAt(dot + 1) == ' '
            && isDigit(text.charAt(dot + 2));
  }

  /** Whether the letters just before the stop are one or two, as in "U.S" and "Ph.D". */
  private static boolean shortPiece(String text, int from, int dot) {
    int start = dot;
    while (start > from && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return dot - start == 1 && (start == from || text.charAt(start - 1) == '.');
  }

  private static int numberEnd(String text, int from, int to) {
    int i = pairAt(text, from, to) ? from + 2 : from + 1;
    int limit = Math.min(to, from + LONGEST_WORD);
    while (i < limit) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        i++;
      } else if (pairAt(text, i, to) && digitAt(text, i, to)) {
        i += 2;
      } else if ((c == ',' || c == '.' || c == ':' || c == '/') && digitAt(text, i + 1, to)) {
        i++;
      } else if (isIgnorable(c) && goesOn(text, i, limit)) {
        i++;
      } else if (isHyphen(c) && i + 1 < to && Character.isLetterOrDigit(text.charAt(i + 1))) {
        i += 2;
      } else {
        break;
      }
    }
    return Math.min(i, to);
  }

  private static boolean isPossessive(String text, int apostrophe, int to) {
    int s = apostrophe + 1;
    return s < to
        && (text.charAt(s) == 's' || text.charAt(s) == 'S')
        && (s + 1 >= to || !Character.isLetterOrDigit(text.charAt(s + 1)));
  }

  /**
   * Lower case, with quotes, dashes, apostrophes and the digits of all scripts as ASCII, without
   * marks that have no width.
   */
  static String norm(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > 0x7f) {
        return plain(lower);
      }
    }
    return lower;
  }

  private static String plain(String lower) {
    StringBuilder plain = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); ) {
      int c = lower.codePointAt(i);
      if (Character.isDigit(c)) {
        plain.append((char) ('0' + Character.digit(c, 10)));
      } else if (c > 0xffff || !isIgnorable((char) c)) {
        plain.appendCodePoint(ascii(c));
      }
      i += Character.charCount(c);
    }
    return plain.toString();
  }

  private static int ascii(int c) {
    return switch (c) {
      case 0x2019, 0x2018, 0x02bc -> '\'';
      case 0x201c, 0x201d, 0x201e, 0x00ab, 0x00bb -> '"';
      case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015 -> '-';
      default -> c;
    };
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether a digit of any script begins here: full-width, Arabic-Indic, mathematical. */
  private static boolean digitAt(String text, int i, int to) {
    if (i >= to) {
      return false;
    }
    char c = text.charAt(i);
    return c <= 0x7f
        ? isDigit(c)
        : Character.isDigit(pairAt(text, i, to) ? text.codePointAt(i) : c);
  }

  /** Whether a character beyond the basic plane begins here, which is two of Java's. */
  private static boolean pairAt(String text, int i, int to) {
    return Character.isHighSurrogate(text.charAt(i))
        && i + 1 < to
        && Character.isLowSurrogate(text.charAt(i + 1));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02bc';
  }

  /** Hyphens and the en dash of ranges; never the em dash, which parts clauses. */
  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013';
  }

  /**
   * Marks without width, such as soft hyphens, joiners and those that turn the direction of
   * writing; they would hide a word from the lexicon.
   */
  static boolean isIgnorable(char c) {
    return c > 0x7f && Character.getType(c) == Character.FORMAT;
  }
}
