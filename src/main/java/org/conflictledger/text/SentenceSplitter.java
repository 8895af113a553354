package org.conflictledger.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts news prose into sentences: paragraphs at blank lines, headings at line ends, sentences at
 * stops that are not part of an abbreviation, closing quotes kept with what they close.
 */
public final class SentenceSplitter {

  /** Longer sentences are cut: they are tables or hostile, and no rule needs them whole. */
  private static final int MOST_TOKENS = 400;

  private static final Word.Stop[] STOPS = Word.Stop.values();

  private static final int MOST_CHARACTERS = 10_000;

  /** Quotes and brackets that close one sentence. */
  private static final int MOST_CLOSERS = 4;

  private static final Set<String> STARTERS =
      WordSet.union(
          SmallNumbers.TO_TEN,
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
              "police",
              "officials",
              "witnesses",
              "according",
              "earlier",
              "meanwhile",
              "another"));

  /** The headline as one sentence. */
  public Optional<Sentence> title(String title) {
    WordForms forms = WordForms.latest();
    Tokens tokens = new Tokens(forms, title.length() / 4 + 4);
    Tokenizer.cut(title, forms.characters(title), 0, title.length(), tokens);
    int size = Math.min(tokens.size(), MOST_TOKENS);
    return size == 0
        ? Optional.empty()
        : Optional.of(new Sentence(Sentence.TITLE, 0, Item.NONE, false, title, tokens, 0, size));
  }

  /** The sentences of a body, in order. */
  public List<Sentence> sentences(String body) {
    String text = lines(body);
    List<Sentence> sentences = new ArrayList<>();
    boolean wrapped = wrapped(text);
    List<int[]> bounds = new ArrayList<>();
    int mark = text.indexOf(LateDateline.MARK);
    for (int from = 0; from < text.length(); ) {
      int to = lineEnd(text, from, wrapped);
      while (mark >= 0 && mark < from) {
        mark = text.indexOf(LateDateline.MARK, mark + 1);
      }
      int late = mark >= 0 && mark < to ? LateDateline.in(text, from, mark) : -1;
      if (late < 0 && from == 0) {
        late = RunInHeadline.in(text, from, to);
      }
      if (late > 0) {
        bounds.add(new int[] {from, late});
        bounds.add(new int[] {late, to});
      } else {
        bounds.add(new int[] {from, to});
      }
      from = to + 1;
    }
    WordForms forms = WordForms.latest();
    char[] chars = forms.characters(text);
    List<Outline.Line> outline = Outline.of(text, chars, bounds);
    Tokens tokens = new Tokens(forms, text.length() / 5 + 8);
    int paragraph = 0;
    for (Outline.Line line : outline) {
      int before = sentences.size();
      cut(text, chars, line, paragraph, tokens, sentences);
      if (sentences.size() > before) {
        paragraph++;
      }
    }
    return sentences;
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
    while (start <= text.length() && lines < 60) {
      int next = text.indexOf('\n', start);
      int end = next < 0 ? text.length() : next;
      int length = end - start;
      if (length > 0) {
        lines++;
        boolean midSentence =
            Character.isLetter(text.charAt(end - 1)) || text.charAt(end - 1) == ',';
        if (length >= 50 && length <= 90 && midSentence) {
          even++;
        }
      }
      start = end + 1;
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
      if (blank || (!wrapped && !goesOn) || LineHead.bullet(text, next, text.length()) > next) {
        return end;
      }
      i = end + 1;
    }
  }

  private static void cut(
      String text,
      char[] chars,
      Outline.Line line,
      int paragraph,
      Tokens tokens,
      List<Sentence> sentences) {
    int first = tokens.size();
    int start = first;
    Tokenizer.cut(text, chars, line.from(), line.to(), tokens);
    boolean noted = tokens.sawSince(Word.SOURCE);
    int last = noted ? SourceNote.end(tokens, start, tokens.size()) : tokens.size();
    int i = start;
    while (i < last) {
      if (i == last - 1 || tooLong(tokens, start, i) || endsSentence(tokens, i, start, last)) {
        int end = i + 1;
        while (end < last && end - i <= MOST_CLOSERS && closes(tokens, end)) {
          end++;
        }
        sentences.add(
            new Sentence(
                sentences.size(),
                paragraph,
                line.item(),
                line.opens() && start == first,
                text,
                tokens,
                start,
                end));
        start = end;
        i = end;
      } else {
        i++;
      }
    }
  }

  private static boolean tooLong(Tokens tokens, int start, int i) {
    return i - start >= MOST_TOKENS || tokens.end(i + 1) - tokens.begin(start) > MOST_CHARACTERS;
  }

  /** A closing quote or bracket directly after the stop. */
  private static boolean closes(Tokens tokens, int i) {
    String norm = tokens.norm(i);
    boolean closing = norm.equals("\"") || norm.equals(")") || norm.equals("]") || norm.equals("'");
    return closing && tokens.begin(i) == tokens.end(i - 1);
  }

  /**
   * @param last after the last token of the paragraph
   */
  private static boolean endsSentence(Tokens tokens, int i, int start, int last) {
    return switch (STOPS[tokens.shape(i) & Word.STOP]) {
      case NONE -> false;
      case ASKING -> !quote(tokens, i + 1) || !followedByLowerCase(tokens, i + 1, last);
      case FULL ->
          quote(tokens, i + 1) && tokens.begin(i + 1) == tokens.end(i)
              ? !followedByLowerCase(tokens, i + 1, last)
              : (tokens.shape(i + 1) & Word.LETTERS) == 0 || capitalised(tokens, i + 1);
      case ABBREVIATION ->
          i > start
              && capitalised(tokens, i + 1)
              && STARTERS.contains(tokens.norm(i + 1))
              && !Abbreviations.needsMore(tokens.norm(i));
    };
  }

  private static boolean capitalised(Tokens tokens, int i) {
    return (tokens.shape(i) & Word.CAPITALISED) != 0;
  }

  private static boolean quote(Tokens tokens, int i) {
    return tokens.is(i, "\"");
  }

  private static boolean followedByLowerCase(Tokens tokens, int i, int last) {
    return i + 1 < last && Character.isLowerCase(tokens.word(i + 1).text().charAt(0));
  }
}
