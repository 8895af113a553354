package org.conflictledger.time;

import java.util.List;
import java.util.Optional;
import org.conflictledger.text.Sentence;

/**
 * Chooses among the dates of a sentence the one that governs some of its tokens: the nearest,
 * counting clause boundaries as distance, because a date seldom reaches out of its clause.
 */
final class Governing {

  private static final int SEMICOLON = 40;
  private static final int DASH = 12;
  private static final int SUBORDINATE = 6;
  private static final int COORDINATE = 5;

  private Governing() {}

  static Optional<DateSpan> span(Sentence sentence, List<DateSpan> spans, int from, int to) {
    DateSpan best = null;
    int least = Integer.MAX_VALUE;
    for (DateSpan span : spans) {
      if (span.role() != DateRole.EVENT && span.role() != DateRole.BACKGROUND) {
        continue;
      }
      int cost = cost(sentence, span, from, to);
      if (cost < least) {
        least = cost;
        best = span;
      }
    }
    return Optional.ofNullable(best).map(span -> run(spans, span));
  }

  /** A day that closes a run ("for a fourth day on Sunday") stands for the run. */
  private static DateSpan run(List<DateSpan> spans, DateSpan day) {
    for (DateSpan span : spans) {
      if (span.rule().equals("nth-day")
          && span.period().map(Period::end).equals(day.period().map(Period::end))) {
        return span;
      }
    }
    return day;
  }

  private static int cost(Sentence s, DateSpan span, int from, int to) {
    if (span.from() < to && from < span.to()) {
      return 0;
    }
    boolean before = span.to() <= from;
    int start = before ? span.to() : to;
    int end = before ? from : span.from();
    int cost = end - start;
    for (int k = start; k < end; k++) {
      cost += boundary(s, k);
    }
    // A date follows its clause unless it opens it.
    return before && !opens(s, span) ? cost + 4 : cost;
  }

  private static int boundary(Sentence s, int k) {
    return switch (s.norm(k)) {
      case ";", "." -> SEMICOLON;
      case "-", "--", ":" -> DASH;
      case "while", "where", "when", "after", "which", "who", "whose", "but", "as", "since" ->
          SUBORDINATE;
      case "and" -> COORDINATE;
      case ",", "\"" -> 1;
      default -> 0;
    };
  }

  private static boolean opens(Sentence s, DateSpan span) {
    int k = span.from() - 1;
    while (k > s.body()
        && (s.norm(k).equals("on")
            || s.norm(k).equals("in")
            || s.norm(k).equals("before")
            || s.norm(k).equals("dawn")
            || s.norm(k).equals("the"))) {
      k--;
    }
    return k < s.body()
        || switch (s.norm(k)) {
          case ";", ".", ",", "and", "while", "but", "where", ":" -> true;
          default -> k == s.body() && (s.norm(k).equals("on") || s.norm(k).equals("in"));
        };
  }
}
