package org.conflictledger.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Cuts news prose into sentences: paragraphs at blank lines, headings at line ends, sentences at
 * stops that are not part of an abbreviation, closing quotes kept with what they close.
 */
public final class SentenceSplitter {

  /** Longer sentences are cut: they are tables or hostile, and no rule needs them whole. */
  private static final int MOST_TOKENS = 400;

  private static final int MOST_CHARACTERS = 10_000;

  /** Quotes and brackets that close one sentence. */
  private static final int MOST_CLOSERS = 4;

  private static final Set<String> STARTERS =
      WordSet.of(
          "the",
          "a",
          "an",
          "in",
          "on",
          "at",
          "he",
          "she",
          "it",
          "they",
          "we",
          "but",
          "and",
          "it's",
          "there",
          "this",
          "that",
          "these",
          "those",
          "his",
          "her",
          "their",
          "after",
          "when",
          "as",
          "no",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "police",
          "officials",
          "witnesses",
          "according",
          "earlier",
          "meanwhile",
          "another");

  /** The headline as one sentence. */
  public Optional<Sentence> title(String title) {
    List<Token> tokens = Tokenizer.tokens(title, 0, title.length());
    return tokens.isEmpty()
        ? Optional.empty()
        : Optional.of(
            sentence(
                title,
                Sentence.TITLE,
                0,
                List.copyOf(tokens.subList(0, Math.min(tokens.size(), MOST_TOKENS)))));
  }

  /** The sentences of a body, in order. */
  public List<Sentence> sentences(String body) {
    String text = lines(body);
    List<Sentence> sentences = new ArrayList<>();
    boolean wrapped = wrapped(text);
    int paragraph = 0;
    int from = 0;
    while (from < text.length()) {
      int to = lineEnd(text, from, wrapped);
      int before = sentences.size();
      cut(text, from, to, paragraph, 0, sentences);
      if (sentences.size() > before) {
        paragraph++;
      }
      from = to + 1;
    }
    return sentences;
  }

  /**
   * Whether any sentence of a body passes a test. Paragraphs without any word that is looked for
   * are not cut into sentences; those of the others are as {@link #sentences} has them, but that
   * they are counted without what is left out.
   */
  public boolean anySentence(String body, WordScan words, Predicate<Sentence> test) {
    String text = lines(body);
    boolean wrapped = wrapped(text);
    int before = 0;
    int from = 0;
    while (from < text.length()) {
      int to = lineEnd(text, from, wrapped);
      // The first sentence is known by its number: until it is found all is cut.
      if (before == 0 || words.mayHold(text, from, to)) {
        List<Sentence> sentences = new ArrayList<>();
        cut(text, from, to, before, before, sentences);
        for (Sentence sentence : sentences) {
          if (test.test(sentence)) {
            return true;
          }
        }
        before += sentences.size();
      }
      from = to + 1;
    }
    return false;
  }

  /** Unicode's line and paragraph separators end lines too; one character each: offsets hold. */
  private static String lines(String body) {
    return body.replace('\u2028', '\n').replace('\u2029', '\n');
  }

  /** Whether lines are broken to a width, so that a single line end means nothing. */
  private static boolean wrapped(String text) {
    int lines = 0;
    int even = 0;
    int start = 0;
    for (int i = 0; i <= text.length() && lines < 60; i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        int length = i - start;
        if (length > 0) {
          lines++;
          boolean midSentence =
              i > 0 && (Character.isLetter(text.charAt(i - 1)) || text.charAt(i - 1) == ',');
          if (length >= 50 && length <= 90 && midSentence) {
            even++;
          }
        }
        start = i + 1;
      }
    }
    return even >= 4 && even * 3 >= lines;
  }

  private static int lineEnd(String text, int from, boolean wrapped) {
    int i = from;
    while (true) {
      int end = text.indexOf('\n', i);
      if (end < 0) {
        return text.length();
      }
      int next = end + 1;
      while (next < text.length()
          && (text.charAt(next) == ' ' || text.charAt(next) == '\r' || text.charAt(next) == '\t')) {
        next++;
      }
      boolean blank = next >= text.length() || text.charAt(next) == '\n';
      boolean goesOn = !blank && Character.isLowerCase(text.charAt(next));
      if (blank || (!wrapped && !goesOn)) {
        return end;
      }
      i = end + 1;
    }
  }

  /**
   * @param before sentences of the body that are not in the list
   */
  private static void cut(
      String text, int from, int to, int paragraph, int before, List<Sentence> sentences) {
    List<Token> tokens = SourceNote.without(Tokenizer.tokens(text, from, to));
    int start = 0;
    int i = 0;
    while (i < tokens.size()) {
      boolean last = i == tokens.size() - 1;
      if (last || tooLong(tokens, start, i) || endsSentence(tokens, i, start)) {
        int end = i + 1;
        while (end < tokens.size() && end - i <= MOST_CLOSERS && closes(tokens, end)) {
          end++;
        }
        List<Token> own = List.copyOf(tokens.subList(start, end));
        sentences.add(sentence(text, before + sentences.size(), paragraph, own));
        start = end;
        i = end;
      } else {
        i++;
      }
    }
  }

  private static boolean tooLong(List<Token> tokens, int start, int i) {
    return i - start >= MOST_TOKENS
        || tokens.get(i + 1).end() - tokens.get(start).begin() > MOST_CHARACTERS;
  }

  /** A closing quote or bracket directly after the stop. */
  private static boolean closes(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean touching = token.begin() == tokens.get(i - 1).end();
    return touching && (token.is("\"") || token.is(")") || token.is("]") || token.is("'"));
  }

  private static boolean endsSentence(List<Token> tokens, int i, int start) {
    Token token = tokens.get(i);
    Token next = tokens.get(i + 1);
    String norm = token.norm();
    if (norm.equals("?") || norm.equals("!")) {
      return !next.is("\"") || !followedByLowerCase(tokens, i + 1);
    }
    if (norm.equals(".") || norm.equals("..") || norm.equals("...") || norm.equals("\u2026")) {
      boolean quoteNext = next.is("\"") && next.begin() == token.end();
      return quoteNext ? !followedByLowerCase(tokens, i + 1) : !next.word() || next.capitalised();
    }
    if (norm.length() > 1 && norm.endsWith(".")) {
      if (Abbreviations.needsMore(norm) || i == start) {
        return false;
      }
      return next.capitalised() && STARTERS.contains(next.norm());
    }
    return false;
  }

  private static boolean followedByLowerCase(List<Token> tokens, int i) {
    return i + 1 < tokens.size() && Character.isLowerCase(tokens.get(i + 1).text().charAt(0));
  }

  private static Sentence sentence(String text, int index, int paragraph, List<Token> tokens) {
    int begin = tokens.get(0).begin();
    int end = tokens.get(tokens.size() - 1).end();
    boolean caps = allCaps(text, begin, end);
    return new Sentence(
        index,
        paragraph,
        begin,
        end,
        text.substring(begin, end),
        tokens,
        index == 0 || tokens.size() > 4 ? Dateline.length(tokens, caps, index == 0) : 0,
        caps);
  }

  private static boolean allCaps(String text, int begin, int end) {
    int upper = 0;
    int lower = 0;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') {
        lower++;
      } else if (Character.isUpperCase(c)) {
        upper++;
      } else if (c > 0x7f && Character.isLowerCase(c)) {
        lower++;
      }
    }
    return upper > 3 && upper > 4 * lower;
  }
}
