package org.conflictledger.event.setting;

import java.util.ArrayList;
import java.util.List;
import org.conflictledger.text.Token;
import org.conflictledger.text.Tokenizer;

/** Looks for words and runs of words in a stretch of text, word by word. */
public final class Phrases {

  private Phrases() {}

  /** The words of a stretch in lower case, with one space around each. */
  public static String spaced(String text, int begin, int end) {
    return Tokenizer.spaced(text.substring(begin, end));
  }

  /** The words of a stretch with the word before and after it; "more than" adds nobody. */
  static String around(String text, int begin, int end) {
    List<String> words = new ArrayList<>();
    List<Token> before = Tokenizer.tokens(text, Math.max(0, begin - 40), begin);
    if (!before.isEmpty()) {
      words.add(before.get(before.size() - 1).norm());
    }
    Tokenizer.tokens(text, begin, end).forEach(token -> words.add(token.norm()));
    List<Token> after = Tokenizer.tokens(text, end, Math.min(text.length(), end + 40));
    if (!after.isEmpty()) {
      words.add(after.get(0).norm());
    }
    return (" " + String.join(" ", words) + " ").replace(" more than ", " than ");
  }

  /** Whether a stretch made by {@link #spaced} holds any of the words or runs of words. */
  public static boolean containsAny(String spaced, List<String> phrases) {
    for (String phrase : phrases) {
      if (contains(spaced, phrase)) {
        return true;
      }
    }
    return false;
  }

  private static boolean contains(String spaced, String phrase) {
    int last = spaced.length() - phrase.length();
    int at = spaced.indexOf(phrase, 1);
    while (at > 0 && at < last) {
      if (spaced.charAt(at - 1) == ' ' && spaced.charAt(at + phrase.length()) == ' ') {
        return true;
      }
      at = spaced.indexOf(phrase, at + 1);
    }
    return false;
  }
}
