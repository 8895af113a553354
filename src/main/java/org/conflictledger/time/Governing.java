package org.conflictledger.time;

import java.util.List;
import java.util.Optional;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Chooses among the dates of a sentence the one that governs some of its tokens: the nearest,
 * counting clause boundaries as distance, because a date seldom reaches out of its clause.
 */
final class Governing {

  private static final int SEMICOLON = 40;
  private static final int DASH = 12;
  private static final int SUBORDINATE = 6;
  private static final int COORDINATE = 5;

  /** A date before "after" dates the main clause; one behind it dates both. */
  private static final int OUTER = 12;

  private static final int INNER = 3;
  private static final int BLAME = 25;

  private Governing() {}

  static Optional<DateSpan> span(Sentence sentence, List<DateSpan> spans, int from, int to) {
    DateSpan best = null;
    int least = Integer.MAX_VALUE;
    boolean capture = capture(sentence, from, to);
    boolean taking = Recollections.taking(sentence, from, to);
    for (DateSpan span : spans) {
      if (!dates(span.role())
          && !(capture && span.role() == DateRole.CAPTURE)
          && !(taking && span.role() == DateRole.BACKSTORY)) {
        continue;
      }
      int cost = cost(sentence, span, from, to);
      if (cost < least && !apart(sentence, span, from, to)) {
        least = cost;
        best = span;
      }
    }
    return Optional.ofNullable(best).map(span -> run(spans, span));
  }

  private static boolean dates(DateRole role) {
    return role == DateRole.EVENT || role == DateRole.BACKGROUND || role == DateRole.RECALLED;
  }

  /** Whether these tokens tell of prisoners, whose day is that of the arrest. */
  private static boolean capture(Sentence sentence, int from, int to) {
    return sentence.holds(from, to, RoleWords.BUILT_IN.captureWords());
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

  /** "the worst since the 1998 bombing, which killed 200": told of what it is measured by. */
  private static final WordSet COMPARED = WordSet.of("which", "that", "when", "where");

  /** History in a relative clause: "troops killed two men who had attacked a post in March". */
  private static boolean apart(Sentence s, DateSpan span, int from, int to) {
    if (span.rule().equals(CountedDays.AFTER_ANOTHER) && span.from() >= to
        || ofToll(s, span, to)
        || inAside(s, span, from, to)) {
      return true;
    }
    if (span.rule().equals(Match.YARDSTICK)) {
      return !s.holds(span.to(), from, COMPARED);
    }
    if (span.role() == DateRole.RECALLED && span.to() <= from) {
      return behind(s, span);
    }
    if (before(s, span, to)) {
      return true;
    }
    if (span.role() != DateRole.BACKGROUND || span.counting() || span.from() < to) {
      return false;
    }
    for (int k = to; k < span.from(); k++) {
      switch (s.norm(k)) {
        case "who", "which" -> {
          // "the massacre of policemen who were chasing raiders in March": of one time
          if (!meanwhile(s, k)) {
            return true;
          }
        }
        case "whose", "behind", "responsible", "linked", "accused" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "Twelve were murdered; foreign staff had left in April": told of the time before. */
  private static boolean before(Sentence s, DateSpan span, int to) {
    for (int k = to; k < span.from(); k++) {
      if (s.norm(k).equals(";")) {
        return s.holds(k + 1, span.from(), HAD);
      }
    }
    return false;
  }

  private static final WordSet HAD = WordSet.of("had");

  /** "A blast killed one, bringing to 40 the number of dead since April": he died on one day. */
  private static boolean ofToll(Sentence s, DateSpan span, int to) {
    return span.counting() && to < span.from() && s.holds(to, span.from(), RAISING);
  }

  private static final WordSet RAISING = WordSet.listed(Governing.class, "raising");

  /** "a nurse, who had worked there since 2014, died": told of her, and not of her death. */
  private static boolean inAside(Sentence s, DateSpan span, int from, int to) {
    for (int k = span.from() - 1; k > from; k--) {
      if (s.norm(k).equals("who") && s.norm(k - 1).equals(",")) {
        return s.holds(span.to(), to, COMMA);
      }
    }
    return false;
  }

  private static final WordSet COMMA = WordSet.of(",");

  /** "caught up with those responsible for Friday's raid and killed eight": not on Friday. */
  private static boolean behind(Sentence s, DateSpan span) {
    for (int k = span.from() - 1; k >= Math.max(s.body(), span.from() - NEAR); k--) {
      if (boundary(s, k, false) == BLAME) {
        return true;
      }
    }
    return false;
  }

  private static final int NEAR = 4;

  /** "who were pursuing", "who was returning" */
  private static boolean meanwhile(Sentence s, int who) {
    boolean were = s.norm(who + 1).equals("were") || s.norm(who + 1).equals("was");
    return were && s.norm(who + 2).endsWith("ing");
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
      cost += boundary(s, k, before);
    }
    // A date follows its clause unless it opens it.
    return before && !opens(s, span) ? cost + 4 : cost;
  }

  private static int boundary(Sentence s, int k, boolean before) {
    return switch (s.norm(k)) {
      case ";", "." -> SEMICOLON;
      case "-", "--", ":" -> DASH;
      case "after", "when", "following", "as" -> before ? OUTER : INNER;
      case "while", "where", "which", "who", "whose", "but", "since" -> SUBORDINATE;
      case "behind", "responsible", "linked", "accused", "wanted" -> BLAME;
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
