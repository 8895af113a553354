package org.conflictledger.text;

import java.util.List;
import java.util.Set;

/**
 * A sentence and its tokens.
 *
 * @param index position in the text, from 0; {@link #TITLE} for the headline
 * @param paragraph position of its paragraph, from 0
 * @param begin offset of the first character in the text (in the title for the headline)
 * @param end offset after the last character
 * @param text the characters between the two
 * @param tokens in order, never empty
 * @param body index of the first token after a dateline such as "KABUL, Jan. 3 (Agency) -"; 0 when
 *     there is none
 * @param allCaps whether the sentence is set in capitals, so that case tells nothing
 */
public record Sentence(
    int index,
    int paragraph,
    int begin,
    int end,
    String text,
    List<Token> tokens,
    int body,
    boolean allCaps) {

  /** The index of the headline. */
  public static final int TITLE = -1;

  public int size() {
    return tokens.size();
  }

  public Token token(int i) {
    return tokens.get(i);
  }

  /** The norm of a token, or an empty string when there is none at that position. */
  public String norm(int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).norm();
  }

  /** Sentences of a text differ in where they stand. */
  @Override
  public int hashCode() {
    return 31 * index + begin;
  }

  /** Whether any of some words stands in a range of tokens; parts of it may lie outside. */
  public boolean holds(int from, int to, Set<String> words) {
    for (int i = Math.max(0, from); i < Math.min(to, tokens.size()); i++) {
      if (words.contains(tokens.get(i).norm())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a token may belong to a name: by its capital or, where all is set in capitals, by being
   * no word of English.
   */
  public boolean nameLike(int i) {
    Token token = tokens.get(i);
    return token.capitalised() && !(allCaps && EnglishWords.contains(token.norm()));
  }

  /** Whether a token is no common word of English: a name, most likely. */
  public boolean uncommon(int i) {
    return tokens.get(i).word() && !EnglishWords.contains(tokens.get(i).norm());
  }

  /** The text from one token to another, end exclusive. */
  public String slice(int from, int to) {
    return text.substring(tokens.get(from).begin() - begin, tokens.get(to - 1).end() - begin);
  }
}
