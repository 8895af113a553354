package org.conflictledger.text;

import java.util.Map;
import java.util.Optional;

/**
 * Plain numbers: "1,043", "2.6 million", "one hundred and four", "twenty-one", "50-60", "30-odd".
 */
final class NumberWords {

  private static final long LARGEST = 2_000_000_000L;

  private final WordMap<Long> words;
  private final WordMap<Long> scales;

  NumberWords(Map<String, Long> words, Map<String, Long> scales) {
    this.words = WordMap.copyOf(words);
    this.scales = WordMap.copyOf(scales);
  }

  /** Whether a number may begin with a token: a quick look, which many pass. */
  boolean mayBegin(Word word) {
    String norm = word.norm();
    return word.digits()
        || words.contains(norm)
        || isArticle(norm)
        || norm.indexOf('-') > 0
        || norm.length() >= SHORTEST_FUSED && norm.contains("ty");
  }

  /** The same for a number that needs no other word, as "a hundred" does. */
  boolean mayStandAlone(Word word) {
    String norm = word.norm();
    return word.digits()
        || words.contains(norm)
        || norm.indexOf('-') > 0
        || norm.length() >= SHORTEST_FUSED && norm.contains("ty");
  }

  /** Whether a word multiplies the number before it: "a hundred". */
  boolean scale(Word word) {
    return scales.contains(word.norm());
  }

  Optional<BareNumber> at(Sentence s, int from) {
    if (from >= s.size()) {
      return Optional.empty();
    }
    Token token = s.token(from);
    return token.digits() ? digits(s, from) : token.word() ? spelled(s, from) : Optional.empty();
  }

  private Optional<BareNumber> digits(Sentence s, int from) {
    String norm = s.norm(from);
    Qualifier suffix = null;
    if (norm.endsWith("-odd") || norm.endsWith("odd")) {
      norm = norm.substring(0, norm.length() - (norm.endsWith("-odd") ? 4 : 3));
      suffix = Qualifier.APPROXIMATE;
    } else if (norm.endsWith("-plus")) {
      norm = norm.substring(0, norm.length() - 5);
      suffix = Qualifier.AT_LEAST;
    }
    int to = from + 1;
    if (s.norm(to).equals("+") && s.token(to).begin() == s.token(from).end()) {
      suffix = Qualifier.AT_LEAST;
      to++;
    }
    int dash = norm.indexOf('-');
    if (dash > 0) {
      double low = decimal(norm.substring(0, dash));
      double high = decimal(norm.substring(dash + 1));
      if (low > 0 && high > low && high <= low * 10 && low == Math.rint(low)) {
        return core(low, from, to, suffix, (long) high);
      }
      return Optional.empty();
    }
    double value = decimal(norm);
    if (Double.isNaN(value)) {
      return Optional.empty();
    }
    // "1 200": a space or thin space as separator.
    if (value < 1000 && norm.indexOf('.') < 0 && to < s.size() && thousandsGroup(s, to)) {
      value = value * 1000 + Double.parseDouble(s.norm(to));
      to++;
    }
    while (scales.contains(s.norm(to))) {
      value *= scales.get(s.norm(to));
      to++;
    }
    if (s.norm(to).endsWith("-plus") && scales.contains(s.norm(to).replace("-plus", ""))) {
      value *= scales.get(s.norm(to).replace("-plus", ""));
      suffix = Qualifier.AT_LEAST;
      to++;
    }
    return value == Math.rint(value) ? core(value, from, to, suffix, 0) : Optional.empty();
  }

  private static boolean thousandsGroup(Sentence s, int i) {
    Token token = s.token(i);
    boolean three =
        token.text().length() == 3 && token.digits() && !Double.isNaN(decimal(token.norm()));
    return three && token.begin() == s.token(i - 1).end() + 1;
  }

  private static Optional<BareNumber> core(
      double value, int from, int to, Qualifier suffix, long high) {
    return value > LARGEST
        ? Optional.empty()
        : Optional.of(new BareNumber((long) value, to, false, suffix, high));
  }

  /** The value of "1,043" or "2.6"; NaN when it is anything else ("4th", "9/11", "8:40"). */
  private static double decimal(String text) {
    int digits = 0;
    int dots = 0;
    int sinceComma = -1;
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
        sinceComma = sinceComma < 0 ? -1 : sinceComma + 1;
        plain.append(c);
      } else if (c == ',' && dots == 0 && (sinceComma < 0 || sinceComma == 3) && digits > 0) {
        sinceComma = 0;
      } else if (c == '.' && dots == 0 && digits > 0) {
        dots++;
        plain.append(c);
      } else {
        return Double.NaN;
      }
    }
    boolean commasRight = sinceComma < 0 || sinceComma == 3 || dots == 1;
    return digits > 0 && digits <= 12 && commasRight
        ? Double.parseDouble(plain.toString())
        : Double.NaN;
  }

  private Optional<BareNumber> spelled(Sentence s, int from) {
    int i = from;
    long total = 0;
    long current = 0;
    boolean any = false;
    Qualifier suffix = null;
    if (isArticle(s.norm(i)) && scales.contains(s.norm(i + 1))) {
      current = 1;
      i++;
    }
    while (i < s.size()) {
      String norm = s.norm(i);
      if (norm.endsWith("-odd")) {
        norm = norm.substring(0, norm.length() - 4);
        suffix = Qualifier.APPROXIMATE;
      }
      long small = small(norm);
      Long scale = scales.get(norm);
      if (small >= 0 && fits(current, small)) {
        current += small;
      } else if (scale != null && current > 0 && scale == 100) {
        current *= 100;
      } else if (scale != null && current > 0) {
        total += current * scale;
        current = 0;
      } else if (any
          && norm.equals("and")
          && current % 100 == 0
          && (current > 0 || total > 0)
          && small(s.norm(i + 1)) > 0
          && current >= 100) {
        i++;
        continue;
      } else {
        break;
      }
      any = true;
      i++;
      if (suffix != null) {
        break;
      }
    }
    long value = total + current;
    return any && value > 0 && value <= LARGEST
        ? Optional.of(new BareNumber(value, i, false, suffix, 0))
        : Optional.empty();
  }

  /**
   * Whether a smaller number may follow: "one hundred" + "four", "twenty" + "one", never "two" +
   * "three".
   */
  private static boolean fits(long current, long next) {
    if (current == 0) {
      return true;
    }
    long rest = current % 100;
    return rest == 0 || (rest >= 20 && rest % 10 == 0 && next < 10);
  }

  private long small(String norm) {
    Long value = words.get(norm);
    if (value != null) {
      return value;
    }
    int dash = norm.indexOf('-');
    if (dash > 0 && dash == norm.lastIndexOf('-')) {
      Long tens = words.get(norm.substring(0, dash));
      Long ones = words.get(norm.substring(dash + 1));
      if (tens != null && ones != null && tens >= 20 && tens % 10 == 0 && ones < 10) {
        return tens + ones;
      }
    }
    return dash < 0 && norm.length() >= SHORTEST_FUSED ? fused(norm) : -1;
  }

  /** "twentyone", "thirtythree" */
  private long fused(String norm) {
    int end = norm.indexOf("ty") + 2;
    if (end < SHORTEST_TENS || end >= norm.length()) {
      return -1;
    }
    Long tens = words.get(norm.substring(0, end));
    Long ones = words.get(norm.substring(end));
    boolean both = tens != null && ones != null && tens >= 20 && ones < 10;
    return both ? tens + ones : -1;
  }

  private static final int SHORTEST_FUSED = 8;

  private static final int SHORTEST_TENS = 5;

  private static boolean isArticle(String norm) {
    return norm.equals("a") || norm.equals("one");
  }
}
