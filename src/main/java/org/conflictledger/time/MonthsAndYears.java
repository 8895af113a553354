package org.conflictledger.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Months and years without a day: "in October", "early May 2013", "in 2015", "a 2015 bombing". */
final class MonthsAndYears {

  private final CalendarWords words;

  MonthsAndYears(CalendarWords words) {
    this.words = words;
  }

  Optional<Match> at(Frame f, int i) {
    String norm = f.norm(i);
    if (f.token(i).digits()) {
      return AbsoluteDates.isYear(f, i) ? year(f, i) : Optional.empty();
    }
    if (norm.startsWith("mid-")) {
      String rest = norm.substring(4);
      Integer month = words.months().get(rest);
      return month == null ? Optional.empty() : Optional.of(month(f, i, i + 1, month, "mid"));
    }
    Integer month = words.months().get(norm);
    if (month == null || !f.name(i)) {
      return Optional.empty();
    }
    String part = f.norm(i - 1);
    boolean partly = part.equals("early") || part.equals("late") || part.equals("mid");
    int from = partly ? i - 1 : i;
    boolean yearFollows =
        AbsoluteDates.isYear(f, i + 1) || (f.is(i + 1, ",") && AbsoluteDates.isYear(f, i + 2));
    if (!yearFollows && !partly && !named(f, i)) {
      return Optional.empty();
    }
    return Optional.of(month(f, from, i + 1, month, partly ? part : ""));
  }

  /** Words before a month that make it one; "May" and "March" are words of their own. */
  private boolean named(Frame f, int i) {
    if (i + 1 < f.size() && !f.sentence().allCaps() && f.token(i + 1).capitalised()) {
      // "in April Jones's house"
      return false;
    }
    if (f.norm(i).equals("may") && f.is(i + 1, "be")) {
      return false;
    }
    return switch (f.norm(i - 1)) {
      case "in",
          "since",
          "during",
          "last",
          "until",
          "till",
          "by",
          "from",
          "throughout",
          "through",
          "between",
          "to",
          "this" ->
          true;
      case "of" -> !f.norm(i).equals("may") || f.token(i).capitalised();
      case "and" -> words.months().containsKey(f.norm(i - 2));
      default -> false;
    };
  }

  private Match month(Frame f, int from, int to, int month, String part) {
    int at = f.is(to, ",") && AbsoluteDates.isYear(f, to + 1) ? to + 1 : to;
    if (f.is(at, "of") && AbsoluteDates.isYear(f, at + 1)) {
      at++;
    }
    boolean yearGiven = AbsoluteDates.isYear(f, at);
    LocalDate today = f.today();
    YearMonth own;
    int relative = f.is(to, "of") ? to + 1 : to;
    boolean lastYear = f.is(relative, "last") && f.is(relative + 1, "year");
    boolean thisYear = f.is(relative, "this") && f.is(relative + 1, "year");
    if (lastYear || thisYear) {
      own = YearMonth.of(today.getYear() - (lastYear ? 1 : 0), month);
      yearGiven = true;
      at = relative + 1;
    } else if (yearGiven) {
      own = YearMonth.of(Integer.parseInt(f.norm(at)), month);
    } else {
      own = YearMonth.of(today.getYear(), month);
      boolean last = f.is(from - 1, "last");
      if (own.isAfter(YearMonth.from(today)) || (last && own.equals(YearMonth.from(today)))) {
        own = own.minusYears(1);
      }
    }
    LocalDate start = own.atDay(1);
    LocalDate end = own.atEndOfMonth();
    switch (part) {
      case "early" -> end = own.atDay(10);
      case "mid" -> {
        start = own.atDay(11);
        end = own.atDay(20);
      }
      case "late" -> start = own.atDay(21);
      default -> {}
    }
    if (end.isAfter(today) && !start.isAfter(today)) {
      end = today;
    }
    return Match.range(from, yearGiven ? at + 1 : to, Frame.period(start, end, 4), "month");
  }

  /** "between 2004 and 2011", "in 2004, 2009 and 2011", but no bare list: "born: 2004 and 2011". */
  private static boolean framed(Frame f, int year) {
    int first = year;
    while (f.is(first - 1, ",") && AbsoluteDates.isYear(f, first - 2)) {
      first -= 2;
    }
    return !f.is(first - 1, ":") && !f.is(first - 1, "(") && !f.is(first - 1, "--");
  }

  private Optional<Match> year(Frame f, int i) {
    String before = f.norm(i - 1);
    boolean noun =
        i + 1 < f.size()
            && f.token(i + 1).word()
            && !words.notAfterNumber().contains(f.norm(i + 1))
            && !f.is(i + 1, "and");
    boolean framed =
        switch (before) {
          case "in",
              "since",
              "during",
              "early",
              "late",
              "until",
              "from",
              "of",
              "throughout",
              "mid",
              "by",
              "between",
              "to",
              "through",
              "summer",
              "spring",
              "autumn",
              "winter" ->
              !words.notAfterNumber().contains(f.norm(i + 1)) || before.equals("in");
          case "the", "a", "an", "'s" -> noun;
          case "and" -> AbsoluteDates.isYear(f, i - 2) && framed(f, i - 2);
          default -> false;
        };
    int year = Integer.parseInt(f.norm(i));
    LocalDate today = f.today();
    if (!framed || year > today.getYear() + 10) {
      return Optional.empty();
    }
    LocalDate start = LocalDate.of(year, 1, 1);
    LocalDate end = LocalDate.of(year, 12, 31);
    if (year == today.getYear()) {
      int to = f.is(i + 1, "alone") ? i + 2 : i + 1;
      return Optional.of(Match.counting(i, to, Frame.period(start, today, 5), "this-year"));
    }
    int from = before.equals("early") || before.equals("late") ? i - 1 : i;
    if (before.equals("early")) {
      end = LocalDate.of(year, 4, 30);
    } else if (before.equals("late")) {
      start = LocalDate.of(year, 9, 1);
    }
    return Optional.of(Match.range(from, i + 1, new Period(start, end, 5), "year"));
  }
}
