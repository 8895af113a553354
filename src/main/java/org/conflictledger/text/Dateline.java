package org.conflictledger.text;

import java.util.List;
import java.util.Locale;

/**
 * The newsroom's place, day and agency before the first words of a report: "KABUL, Jan. 3 (Agency)
 * -", "SAN SALVADOR, 3 JAN 90 -- [TEXT]", "BEIRUT (Agency) \u2014", "Cairo, Egypt (CNN) --".
 */
final class Dateline {

  private static final int LONGEST = 24;

  private Dateline() {}

  /** Words of sentences; where all is set in capitals, they tell a sentence from a dateline. */
  private static final WordSet RUNNING = WordSet.listed(Dateline.class, "running");

  /** Shorter sentences but the first of a text have no dateline. */
  private static final int SHORTEST_DATED = 5;

  /**
   * The number of tokens that the dateline of a sentence takes, 0 when there is none.
   *
   * @param from the first token of the sentence
   */
  static int of(Sentence s, Tokens all, int from) {
    boolean first = s.index() == 0;
    if (!first && s.size() < SHORTEST_DATED) {
      return 0;
    }
    boolean agency = s.index() > 0 && LateDateline.opens(all, from, s.size());
    return first || agency || (all.shape(from) & Word.SHOUTING) != 0
        ? length(s.tokens(), s.allCaps(), first || agency)
        : 0;
  }

  /**
   * The number of tokens it takes, 0 when there is none.
   *
   * @param allCaps whether the sentence is set in capitals
   * @param first whether it is the first of its text
   */
  static int length(List<Token> tokens, boolean allCaps, boolean first) {
    if (first && tokens.size() > 2 && tokens.get(0).is("(")) {
      return inBrackets(tokens);
    }
    boolean quiet = tokens.size() > 2 && first && !allCaps && !shouting(tokens.get(0));
    if (tokens.size() < 3
        || !(quiet ? tokens.get(0).capitalised() : shouting(tokens.get(0)))
        || allCaps && RUNNING.contains(tokens.get(0).norm())
        || allCaps && !first && EnglishWords.contains(tokens.get(0).norm())) {
      return 0;
    }
    int depth = 0;
    boolean dated = false;
    boolean marked = false;
    boolean agency = false;
    for (int i = 1; i < Math.min(tokens.size() - 1, LONGEST); i++) {
      Token token = tokens.get(i);
      String norm = token.norm();
      dated |= depth == 0 && token.digits();
      marked |= dated || norm.equals("(") || norm.equals(",");
      if (norm.equals("(") || norm.equals("[")) {
        depth++;
      } else if (norm.equals(")") || norm.equals("]")) {
        depth--;
        agency |= i > 1 && shouting(tokens.get(i - 1)) && tokens.get(i - 2).is("(");
        // A bracket with the agency or the day closes a dateline that has no dash.
        boolean told = !quiet || agency && dayAndMonth(tokens, i);
        boolean closed = depth == 0 && i >= 3 && (dated || !allCaps) && told;
        if (closed && tokens.get(i + 1).capitalised() && startsLine(tokens, i + 1)) {
          return i + 1;
        }
      } else if (depth == 0 && norm.startsWith("-") && !token.word() && !token.digits()) {
        boolean closes = quiet ? agency || dayAndMonth(tokens, i) : marked || !allCaps;
        return closes ? skipCodes(tokens, i + 1) : 0;
      } else if (depth == 0
          && token.is(":")
          && dayAndMonth(tokens, i)
          && i <= LONGEST_IN_BRACKETS) {
        // "RAIPUR, June 21: Seven jawans"
        return i + 1;
      } else if (depth == 0 && (!belongs(token) || allCaps && RUNNING.contains(norm))) {
        return 0;
      }
    }
    return 0;
  }

  /** "(Bangui, June 4, 2014) -" */
  private static int inBrackets(List<Token> tokens) {
    for (int i = 1; i < Math.min(tokens.size() - 2, LONGEST_IN_BRACKETS); i++) {
      if (tokens.get(i).is(")")) {
        boolean dash = tokens.get(i + 1).norm().startsWith("-");
        return dash && dayAndMonth(tokens, i) ? i + 2 : 0;
      }
      if (!belongs(tokens.get(i))) {
        return 0;
      }
    }
    return 0;
  }

  private static final int LONGEST_IN_BRACKETS = 12;

  /** "Lima, 23 Oct 90 --": a town that is not in capitals needs its day. */
  private static boolean dayAndMonth(List<Token> tokens, int to) {
    boolean day = false;
    boolean month = false;
    for (int i = 1; i < to; i++) {
      day |= tokens.get(i).digits();
      month |= CalendarNames.MONTHS.contains(tokens.get(i).norm());
    }
    return day && month;
  }

  private static boolean startsLine(List<Token> tokens, int i) {
    return tokens.get(i).begin() > tokens.get(i - 1).end();
  }

  /** "[REPORT] [TEXT]" after the dash. */
  private static int skipCodes(List<Token> tokens, int from) {
    int i = from;
    while (i < tokens.size() && tokens.get(i).is("[")) {
      int close = i;
      while (close < tokens.size() && !tokens.get(close).is("]")) {
        close++;
      }
      if (close >= tokens.size() - 1) {
        return from;
      }
      i = close + 1;
    }
    return i < tokens.size() ? i : 0;
  }

  /** Only names, dates and commas stand in a dateline. */
  private static boolean belongs(Token token) {
    return token.capitalised() || token.digits() || token.is(",") || token.is("/") || token.is(".");
  }

  private static boolean shouting(Token token) {
    String text = token.text();
    return token.word() && text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
  }
}
