package org.conflictledger.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.Word;
import org.conflictledger.text.WordSet;
import org.conflictledger.text.WordTest;

/**
 * Finds the dates in a sentence of news prose, reads them against the day of publication, and says
 * what each dates.
 *
 * <p>Conventions, after UCDP GED: a weekday is the latest such day, publication included; a night
 * belongs to the day it began on; "overnight" without a day is the night to the day of writing, as
 * a period of both days; a count since or over more than a fortnight is a {@link DateForm#COUNTING}
 * stretch. Thread-safe.
 */
public final class DateFinder {

  private static final String[] OPENERS = {
    "today",
    "tonight",
    "yesterday",
    "tomorrow",
    "late",
    "early",
    "overnight",
    "last",
    "past",
    "prior",
    "previous",
    "this",
    "next",
    "following",
    "the",
    "hours",
    "weekend",
    "recent",
    "earlier",
    "year",
    "between",
    "from",
    "since",
    "easter",
    "new",
    "boxing",
    "good",
    "mid"
  };

  private static final WordSet AFTER_THE = WordSet.listed(DateFinder.class, "afterThe");

  private static final Set<String> AFTER_NUMERAL = WordSet.of("few", "couple", "of");

  private final CalendarWords words;
  private final Points points;
  private final Intervals intervals;
  private final RoleReader roles;
  private final WordSet openers;

  public DateFinder() {
    this(CalendarWords.BUILT_IN, RoleWords.BUILT_IN);
  }

  DateFinder(CalendarWords words, RoleWords roleWords) {
    this.words = words;
    this.points = new Points(words, roleWords);
    this.intervals = new Intervals(roleWords, points);
    this.roles = new RoleReader(roleWords);
    Set<String> all = new HashSet<>(List.of(OPENERS));
    all.addAll(words.weekdays().keySet());
    all.addAll(words.months().keySet());
    all.addAll(words.numerals().keySet());
    all.addAll(words.ordinals().keySet());
    all.addAll(words.holidays().keySet());
    words.months().keySet().forEach(month -> all.add("mid-" + month));
    this.openers = WordSet.copyOf(all);
  }

  /** The dates of a sentence, in order, read against the day of publication. */
  public List<DateSpan> find(Sentence sentence, LocalDate published) {
    return find(new Frame(sentence, published, Optional.empty()));
  }

  private static final WordTest DIGITS = new WordTest(Word::digits);

  List<DateSpan> find(Frame frame) {
    if (!openers.in(frame.sentence()) && !DIGITS.any(frame.sentence())) {
      return List.of();
    }
    List<DateSpan> spans = new ArrayList<>(2);
    int i = 0;
    while (i < frame.size()) {
      if (!mayOpen(frame, i)) {
        i++;
        continue;
      }
      Optional<Match> match = at(frame, i);
      if (match.isPresent()) {
        spans.add(roles.read(frame, match.get()));
        i = Math.max(i + 1, match.get().to());
      } else {
        i++;
      }
    }
    return nightsNamed(frame.sentence(), spans);
  }

  /** "in an overnight raid near the border on Thursday": the night is the named day's. */
  private static List<DateSpan> nightsNamed(Sentence sentence, List<DateSpan> spans) {
    List<DateSpan> kept = new ArrayList<>(spans.size());
    for (int i = 0; i < spans.size(); i++) {
      DateSpan span = spans.get(i);
      boolean named =
          span.rule().equals("overnight")
              && i + 1 < spans.size()
              && names(sentence, span, spans.get(i + 1));
      if (!named) {
        kept.add(span);
      }
    }
    return List.copyOf(kept);
  }

  /** A day of the same clause, or days named at once: "overnight between 25 and 26 May". */
  private static boolean names(Sentence sentence, DateSpan night, DateSpan day) {
    if (day.role() != DateRole.EVENT && day.role() != DateRole.BACKGROUND) {
      return false;
    }
    return day.form() == DateForm.DAY
        ? oneClause(sentence, night.to(), day.from())
        : day.form() == DateForm.RANGE && day.from() <= night.to() + 1;
  }

  private static boolean oneClause(Sentence sentence, int from, int to) {
    for (int k = from; k < to; k++) {
      switch (sentence.norm(k)) {
        case ";", ".", "-", "--", ":", "and", "but", "while", "after", "when", "who", "which" -> {
          return false;
        }
        default -> {}
      }
    }
    return true;
  }

  /** The first word decides for nearly every token; articles and numerals ask the next one too. */
  private boolean mayOpen(Frame frame, int i) {
    if (DIGITS.at(frame.sentence(), i)) {
      return true;
    }
    if (!openers.at(frame.sentence(), i)) {
      return false;
    }
    String norm = frame.norm(i);
    String next = frame.norm(i + 1);
    if (norm.equals("the")) {
      return AFTER_THE.contains(next) || (i + 1 < frame.size() && frame.token(i + 1).digits());
    }
    if (words.numerals().containsKey(norm)) {
      return Units.of(next) != null || AFTER_NUMERAL.contains(next);
    }
    return true;
  }

  private Optional<Match> at(Frame frame, int i) {
    Optional<Match> interval = intervals.at(frame, i);
    if (interval.isPresent()) {
      return interval;
    }
    Optional<Match> point = points.at(frame, i);
    if (point.isEmpty() || unnamed(frame, point.get())) {
      return Optional.empty();
    }
    Optional<Match> longer = intervals.extended(frame, point.get());
    return longer.isPresent() ? longer : point;
  }

  /** "3 March, a Sunday": the weekday names no other day. */
  private boolean unnamed(Frame frame, Match match) {
    int i = match.from();
    boolean kind = frame.is(i - 1, "a") && words.weekdays().containsKey(frame.norm(i));
    return kind && (match.to() >= frame.size() || !frame.token(match.to()).word());
  }
}
