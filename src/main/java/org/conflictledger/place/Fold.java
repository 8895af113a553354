package org.conflictledger.place;

import java.text.Normalizer;
import java.util.Locale;
import org.conflictledger.text.Lately;
import org.conflictledger.text.WordSet;

/**
 * Brings spellings of a name to one key. {@link #key} must give what {@code fold} of
 * src/gazetteer/compile.py gives.
 */
final class Fold {

  private static final String DROPPED =
      "'\u2018\u2019\u02bc\u02bb\u02bf\u02be\u02b9\u02ba`\u00b4\"\u201c\u201d\u02b0";

  /** The Arabic article before sun letters too, and what it leaves of "ez-Zor". */
  private static final WordSet ARTICLES = WordSet.listed(Fold.class, "articles");

  private static final Lately<String> KEYS = new Lately<>(Fold::newKey);
  private static final Lately<String> LOOSE = new Lately<>(Fold::newLoose);

  private Fold() {}

  /** Lower case, no accents or apostrophes, anything else a single space. */
  static String key(String name) {
    return KEYS.of(name);
  }

  private static String newKey(String name) {
    if (letters(name)) {
      return name.toLowerCase(Locale.ROOT);
    }
    String lower = name.toLowerCase(Locale.ROOT);
    String text = ascii(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFKD);
    StringBuilder key = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int type = Character.getType(c);
      if (type == Character.NON_SPACING_MARK || DROPPED.indexOf(c) >= 0) {
        continue;
      }
      if (!Character.isLetterOrDigit(c)) {
        gap = true;
        continue;
      }
      if (gap && key.length() > 0) {
        key.append(' ');
      }
      gap = false;
      append(key, c);
    }
    return key.toString();
  }

  private static boolean letters(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z')) {
        return false;
      }
    }
    return true;
  }

  private static boolean ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7f) {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder key, char c) {
    switch (c) {
      case '\u0131' -> key.append('i');
      case '\u0142' -> key.append('l');
      case '\u00f8' -> key.append('o');
      case '\u0111', '\u00f0', '\u0257' -> key.append('d');
      case '\u00fe' -> key.append("th");
      case '\u00df' -> key.append("ss");
      case '\u00e6' -> key.append("ae");
      case '\u0153' -> key.append("oe");
      case '\u0259', '\u01dd' -> key.append('a');
      case '\u0127' -> key.append('h');
      case '\u014b' -> key.append('n');
      case '\u0253' -> key.append('b');
      case '\u0199' -> key.append('k');
      case '\u025b' -> key.append('e');
      case '\u0254' -> key.append('o');
      default -> key.append(c);
    }
  }

  /** A key without a leading Arabic article. */
  static String bare(String key) {
    int space = key.indexOf(' ');
    return space > 0 && ARTICLES.contains(key.substring(0, space)) ? key.substring(space + 1) : key;
  }

  /**
   * What is left when transliterations of Arabic, Persian and Indian scripts stop differing:
   * "hassakeh" and "al hasakah" both give "hasak". Too coarse to trust without the country.
   */
  static String loose(String key) {
    return LOOSE.of(key);
  }

  private static String newLoose(String key) {
    StringBuilder out = new StringBuilder(key.length());
    for (String word : key.split(" ")) {
      if (ARTICLES.contains(word)) {
        continue;
      }
      if (out.length() > 0) {
        out.append(' ');
      }
      out.append(looseWord(word));
    }
    return out.toString();
  }

  /**
   * The consonants of {@link #loose}, words joined: "patnitala" and "patnitola" both give "ptntl".
   * To be believed only where the country is sure and nothing better is found.
   */
  static String skeleton(String key) {
    String whole = loose(key).replace(" ", "");
    StringBuilder out = new StringBuilder(whole.length());
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      if (i == 0 || "aiu".indexOf(c) < 0 && out.charAt(out.length() - 1) != c) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Whether two keys of one skeleton differ by a vowel or two. */
  static boolean alike(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()] <= (a.length() > 6 ? 2 : 1);
  }

  private static String looseWord(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char next = i + 1 < word.length() ? word.charAt(i + 1) : 0;
      char mapped =
          switch (c) {
            case 'o' -> 'u';
            case 'e', 'y' -> 'i';
            case 'q' -> 'k';
            case 'w' -> 'v';
            default -> c;
          };
      if (c == 'h' && (i > 0 && "dgtz".indexOf(word.charAt(i - 1)) >= 0) && next != 0) {
        continue;
      }
      if (out.length() == 0 || out.charAt(out.length() - 1) != mapped) {
        out.append(mapped);
      }
    }
    int end = out.length();
    if (end > 3 && out.charAt(end - 1) == 'h' && "aiu".indexOf(out.charAt(end - 2)) >= 0) {
      end--;
    }
    while (end > 3 && "aiu".indexOf(out.charAt(end - 1)) >= 0) {
      end--;
    }
    out.setLength(end);
    return out.toString();
  }
}
