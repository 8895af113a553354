package org.conflictledger.fuzz;

import java.util.List;
import java.util.Random;
import org.conflictledger.text.Token;
import org.conflictledger.text.Tokenizer;

/** Changes prose at random: its words, numbers, signs and order. The same seed, the same change. */
final class TextMutation {

  private static final int LONGEST = 20_000;

  /** Numbers that are none, are too large, or are written in digits of other scripts. */
  private static final String[] NUMBERS = {
    "0",
    "-5",
    "00",
    "1",
    "2147483648",
    "9".repeat(30),
    "1,2,3",
    "1e9",
    "\u00bd",
    "3.5",
    "1,043",
    "12-9",
    "9-12",
    "0.0",
    "\uff11\uff12",
    "\u0661\u0662",
    "\ud835\udfcf\ud835\udfd0",
    "no",
    "a",
    "dozens",
    "hundreds of thousands",
    "two or three",
    "at least",
    "up to",
    "between 5 and",
    "50%",
    "1/2",
    "XII",
    "fourteen hundred",
    "a hundred and",
    "three-",
    "4th",
    "1990s"
  };

  private static final String[] DAYS = {
    "February 30",
    "31 April 2021",
    "May 32",
    "0000-00-00",
    "Sunday",
    "since 31 December",
    "9999",
    "Feb. 29, 2021",
    "the past 24 hours",
    "last week",
    "13/13/2013",
    "Sept. 11, 2001",
    "1900",
    "overnight",
    "two centuries ago",
    "in 2100",
    "tomorrow",
    "between Monday and",
    "the 1990s"
  };

  private static final String[] SIGNS = {
    "\u200b",
    "\u200d",
    "\u200e",
    "\u202e",
    "\u2066",
    "\u00ad",
    "\ufeff",
    "\u0000",
    "\u0007",
    "\u001b[31m",
    "\u2028",
    "\u2029",
    "\u0301",
    "\ud800",
    "\udc00",
    "\ud83d\ude00",
    "\u0130",
    "\u0131",
    "\u00df",
    "\ufb01",
    "\"",
    "\u201c",
    "\u201d",
    "'",
    "\u2019",
    "(",
    ")",
    "[",
    "]",
    "-",
    "--",
    "\u2014",
    "\u2013",
    ".",
    "...",
    ",",
    ";",
    ":",
    "/",
    "\\",
    "%",
    "$",
    "+",
    "=",
    "@",
    "*",
    "<p>",
    "&nbsp;",
    "\t",
    "\r",
    "\n",
    "\n\n",
    "U.S.",
    "Lt.",
    "'s",
    "' s",
    "no.",
    "\u00a0",
    "\u3000"
  };

  private static final int KINDS = 14;

  private final Random random;

  TextMutation(Random random) {
    this.random = random;
  }

  /**
   * One to eight changes.
   *
   * @param others texts to take pieces of
   */
  String of(String text, List<String> others) {
    StringBuilder changed = new StringBuilder(text);
    for (int i = 1 + random.nextInt(8); i > 0; i--) {
      change(changed, others.get(random.nextInt(others.size())));
      if (changed.length() > LONGEST) {
        changed.setLength(LONGEST);
      }
    }
    return changed.toString();
  }

  private void change(StringBuilder text, String other) {
    switch (random.nextInt(KINDS)) {
      case 0 -> text.insert(boundary(text), ' ' + pick(NUMBERS) + ' ');
      case 1 -> text.insert(boundary(text), ' ' + pick(DAYS) + ' ');
      case 2 -> text.insert(random.nextInt(text.length() + 1), pick(SIGNS));
      case 3 -> text.insert(boundary(text), piece(other));
      case 4 -> delete(text);
      case 5 -> text.insert(boundary(text), piece(text.toString()));
      case 6 -> repeat(text);
      case 7 -> replaceWord(text, pick(NUMBERS));
      case 8 -> replaceWord(text, piece(other));
      case 9 -> swap(text);
      case 10 -> text.setLength(random.nextInt(text.length() + 1));
      case 11 -> casing(text);
      case 12 -> text.append(random.nextBoolean() ? "\n\n" : " ").append(other);
      default -> replaceWord(text, pick(SIGNS));
    }
  }

  private String pick(String[] from) {
    return from[random.nextInt(from.length)];
  }

  /** A place between two words. */
  private int boundary(StringBuilder text) {
    int at = random.nextInt(text.length() + 1);
    int blank = text.indexOf(" ", at);
    return blank < 0 ? at : blank;
  }

  /** Some words in a row. */
  private String piece(String text) {
    List<Token> tokens = Tokenizer.tokens(text, 0, text.length());
    if (tokens.isEmpty()) {
      return "";
    }
    int from = random.nextInt(tokens.size());
    int to = Math.min(tokens.size() - 1, from + random.nextInt(12));
    return " " + text.substring(tokens.get(from).begin(), tokens.get(to).end());
  }

  private void delete(StringBuilder text) {
    if (text.length() > 0) {
      int from = random.nextInt(text.length());
      text.delete(from, Math.min(text.length(), from + 1 + random.nextInt(40)));
    }
  }

  private void repeat(StringBuilder text) {
    String piece = piece(text.toString());
    text.insert(
        boundary(text), piece.repeat(1 + random.nextInt(random.nextInt(10) == 0 ? 300 : 5)));
  }

  private void replaceWord(StringBuilder text, String by) {
    List<Token> tokens = Tokenizer.tokens(text.toString(), 0, text.length());
    if (!tokens.isEmpty()) {
      Token token = tokens.get(random.nextInt(tokens.size()));
      text.replace(token.begin(), token.end(), by);
    }
  }

  private void swap(StringBuilder text) {
    List<Token> tokens = Tokenizer.tokens(text.toString(), 0, text.length());
    if (tokens.size() > 1) {
      int i = random.nextInt(tokens.size() - 1);
      int j = i + 1 + random.nextInt(tokens.size() - i - 1);
      Token first = tokens.get(i);
      Token second = tokens.get(j);
      text.replace(second.begin(), second.end(), first.text());
      text.replace(first.begin(), first.end(), second.text());
    }
  }

  private void casing(StringBuilder text) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(60));
    String piece = text.substring(from, to);
    text.replace(
        from,
        to,
        random.nextBoolean()
            ? piece.toUpperCase(java.util.Locale.ROOT)
            : piece.toLowerCase(java.util.Locale.ROOT));
  }
}
