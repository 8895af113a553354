package org.conflictledger.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Violence that lasts: "for a fourth day", "five days of fighting", "two years of war". */
final class RunsOfDays {

  private static final int LONGEST_BATTLE_IN_DAYS = 14;

  private final CalendarWords words;
  private final RoleWords roles;
  private final RelativeDays days;

  RunsOfDays(CalendarWords words, RoleWords roles, RelativeDays days) {
    this.words = words;
    this.roles = roles;
    this.days = days;
  }

  Optional<Match> at(Frame f, int i) {
    Optional<Match> nth = nthDay(f, i);
    return nth.isPresent() ? nth : into(f, i);
  }

  /**
   * "for a fourth day", "entered its third day": the violence began so many days before the day
   * named in the sentence, or before the day of writing.
   */
  private Optional<Match> nthDay(Frame f, int i) {
    Integer word = words.ordinals().get(f.norm(i));
    int nth = word != null ? word : digitOrdinal(f, i);
    if (nth < 2 || nth > LONGEST_BATTLE_IN_DAYS) {
      return Optional.empty();
    }
    String link = f.norm(i + 1);
    boolean row =
        link.equals("consecutive") || link.equals("straight") || link.equals("successive");
    int at = row ? i + 2 : i + 1;
    if (!f.is(at, "day") && !f.is(at, "night")) {
      return Optional.empty();
    }
    boolean running = row || f.is(at + 1, "running") || entered(f, i) || fightingFollows(f, at + 1);
    if (!running || (f.is(at + 1, "of") && !fightingFollows(f, at + 1))) {
      return Optional.empty();
    }
    LocalDate end = dayAround(f, i, at).orElse(f.today());
    return Optional.of(
        Match.range(i, at + 1, Frame.period(end.minusDays(nth - 1L), end), "nth-day"));
  }

  private static int digitOrdinal(Frame f, int i) {
    String norm = f.norm(i);
    boolean ordinal = norm.length() > 2 && norm.endsWith("h") && f.token(i).digits();
    return ordinal ? AbsoluteDates.number(norm) : 0;
  }

  private static boolean entered(Frame f, int i) {
    int k = i - 1;
    if (f.is(k, "a") || f.is(k, "the") || f.is(k, "its") || f.is(k, "their")) {
      k--;
    }
    return switch (f.norm(k)) {
      case "for", "entered", "entering", "enters", "into", "in" -> true;
      default -> false;
    };
  }

  private boolean fightingFollows(Frame f, int of) {
    if (!f.is(of, "of")) {
      return false;
    }
    for (int k = of + 1; k <= of + 4; k++) {
      if (roles.nthDayNouns().contains(f.norm(k))) {
        return true;
      }
    }
    return false;
  }

  private boolean warFollows(Frame f, int of) {
    return f.is(of, "of")
        && (roles.warNouns().contains(f.norm(of + 1)) || roles.warNouns().contains(f.norm(of + 2)));
  }

  /** "six days into the attack", "five days of fighting", "two years of war". */
  private Optional<Match> into(Frame f, int i) {
    ChronoUnit unit = Units.of(f.norm(i + 1));
    int count = unit == null ? 0 : CountedDays.number(words, f, i);
    if (count == 0) {
      return Optional.empty();
    }
    if (warFollows(f, i + 2) && unit.compareTo(ChronoUnit.WEEKS) >= 0) {
      LocalDate start = f.today().minus(count, unit);
      return Optional.of(Match.counting(i, i + 2, Frame.period(start, f.today()), "years-of-war"));
    }
    if (unit != ChronoUnit.DAYS || count > LONGEST_BATTLE_IN_DAYS) {
      return Optional.empty();
    }
    if (count > 1 && fightingFollows(f, i + 2)) {
      LocalDate last = dayAround(f, i, i + 2).orElse(f.today());
      return Optional.of(
          Match.range(i, i + 2, Frame.period(last.minusDays(count - 1L), last), "days-of"));
    }
    if (!f.is(i + 2, "into") || f.is(i + 5, "year") || f.is(i + 5, "month")) {
      return Optional.empty();
    }
    LocalDate end = dayAround(f, i, i + 3).orElse(f.today());
    return Optional.of(Match.range(i, i + 3, Frame.period(end.minusDays(count), end), "days-into"));
  }

  /** The day named nearest after these tokens, or else before them. */
  private Optional<LocalDate> dayAround(Frame f, int from, int to) {
    for (int k = to; k < f.size(); k++) {
      if (words.weekdays().containsKey(f.norm(k))) {
        return days.at(f, k).flatMap(Match::period).map(Period::start);
      }
    }
    for (int k = from - 1; k >= 0; k--) {
      if (words.weekdays().containsKey(f.norm(k))) {
        return days.at(f, k).flatMap(Match::period).map(Period::start);
      }
    }
    return Optional.empty();
  }
}
