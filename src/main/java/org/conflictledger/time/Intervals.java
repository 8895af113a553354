package org.conflictledger.time;

import java.time.LocalDate;
import java.util.Optional;

/** Two dates joined: "between Monday and Wednesday", "from Friday to Sunday", "since 2011". */
final class Intervals {

  /** "Since" a fortnight or less tells of one wave of violence, not of a period total. */
  private static final int LONGEST_WAVE_IN_DAYS = 14;

  /** Longer, what began then is a campaign, and its dead are those of many incidents. */
  private static final int LONGEST_OPERATION_IN_DAYS = 10;

  private static final int LONGEST_OUTBREAK_IN_DAYS = 2;

  private static final int LONGEST_CLAUSE = 16;

  private final RoleWords roles;
  private final Points points;

  Intervals(RoleWords roles, Points points) {
    this.roles = roles;
    this.points = points;
  }

  Optional<Match> at(Frame f, int i) {
    return switch (f.norm(i)) {
      case "between" -> joined(f, i, i + 1, "between");
      case "from" -> joined(f, i, i + 1, "from-to");
      case "since" -> points.yardstick(f, i) ? yardstick(f, i) : since(f, i);
      default -> Optional.empty();
    };
  }

  /** A first date already read may be the start of "Monday to Wednesday", "Friday and Saturday". */
  Optional<Match> extended(Frame f, Match first) {
    if (first.period().isEmpty() || !first.isDay()) {
      return Optional.empty();
    }
    return second(f, first.from(), first, "to");
  }

  private Optional<Match> joined(Frame f, int from, int at, String rule) {
    int start = f.is(at, "the") ? at + 1 : at;
    if (f.is(at, "late") || f.is(at, "early")) {
      start = at;
    }
    return points.at(f, start).flatMap(first -> second(f, from, first, rule));
  }

  private Optional<Match> second(Frame f, int from, Match first, String rule) {
    boolean link =
        switch (f.norm(first.to())) {
          case "to", "until", "till", "through", "-" -> true;
          case "and" -> rule.equals("between") || rule.equals("to");
          default -> false;
        };
    if (!link || first.period().isEmpty()) {
      return Optional.empty();
    }
    Optional<Match> last = points.at(f, first.to() + 1);
    if (last.isEmpty() || last.get().period().isEmpty()) {
      return Optional.empty();
    }
    if (rule.equals("to") && !last.get().isDay()) {
      return Optional.empty();
    }
    LocalDate start = first.period().get().start();
    LocalDate end = last.get().period().get().end();
    // "between Friday and Tuesday" written on a Saturday: the Friday is last week's.
    while (start.isAfter(end)) {
      start = first.rule().startsWith("weekday") ? start.minusWeeks(1) : start.minusYears(1);
    }
    // Bound to one week: "Wednesday and Friday last week".
    if (first.rule().startsWith("weekday")) {
      while (!start.plusWeeks(1).isAfter(end)) {
        start = start.plusWeeks(1);
      }
    }
    return Optional.of(Match.range(from, last.get().to(), Frame.period(start, end), rule));
  }

  /** "the worst since a 2005 bombing": the year is that of the bombing. */
  private Optional<Match> yardstick(Frame f, int i) {
    return dated(f, i).or(() -> sinceOnset(f, i)).map(Match::asYardstick);
  }

  private Optional<Match> since(Frame f, int i) {
    return dated(f, i)
        .map(point -> sinceDay(f, i, point.to(), start(f, point)))
        .or(() -> sinceOnset(f, i));
  }

  /** The day, month or year behind "since", read from that word on. */
  private Optional<Match> dated(Frame f, int i) {
    int at = i + 1;
    if (f.is(at, "the") && !f.is(at + 1, "end") || f.is(at, "a") || f.is(at, "an")) {
      at++;
    }
    Optional<Match> point = points.at(f, at);
    if (point.isEmpty() && at > i + 1) {
      point = points.at(f, i + 1);
    }
    return point.filter(p -> p.period().isPresent()).map(p -> p.from(i));
  }

  /** "since last Saturday", told on Sunday: not since yesterday. */
  private static LocalDate start(Frame f, Match point) {
    LocalDate start = point.period().orElseThrow().start();
    boolean yesterday = start.equals(f.today().minusDays(1));
    return yesterday && point.rule().equals("last-weekday") ? start.minusWeeks(1) : start;
  }

  private static Match sinceDay(Frame f, int from, int to, LocalDate start) {
    Period period = Frame.period(start, f.today());
    boolean wave = !start.isBefore(f.today().minusDays(LONGEST_WAVE_IN_DAYS));
    return wave
        ? Match.range(from, to, period, DateSpan.SINCE)
        : Match.counting(from, to, period, "since");
  }

  /** "since the war began", "since the start of the attack", "since Boko Haram took up arms in". */
  private Optional<Match> sinceOnset(Frame f, int i) {
    boolean war = false;
    boolean incident = false;
    int onset = -1;
    int end = Math.min(f.size(), i + 1 + LONGEST_CLAUSE);
    int k = i + 1;
    for (; k < end; k++) {
      String norm = f.norm(k);
      if (norm.equals(",") || norm.equals(";") || norm.equals(".") || norm.equals("\"")) {
        break;
      }
      if (onset < 0 && (norm.equals("has") || norm.equals("have") || norm.equals("is"))) {
        // "since the army has no road": because.
        return Optional.empty();
      }
      war |= roles.warNouns().contains(norm);
      incident |= roles.incidentNouns().contains(norm);
      if (roles.onsetVerbs().contains(norm)) {
        onset = k;
      }
      Optional<Match> point = k > i + 2 && k + 1 < f.size() ? points.at(f, k) : Optional.empty();
      if (point.isPresent() && point.get().period().isPresent()) {
        LocalDate start = start(f, point.get());
        int longest = war ? LONGEST_OUTBREAK_IN_DAYS : LONGEST_OPERATION_IN_DAYS;
        boolean campaign = onset >= 0 && start.isBefore(f.today().minusDays(longest));
        return Optional.of(
            campaign
                ? Match.counting(i, point.get().to(), Frame.period(start, f.today()), "since")
                : sinceDay(f, i, point.get().to(), start));
      }
    }
    boolean begun = onset == i + 3 && f.is(i + 1, "the");
    if (begun && (f.is(i + 2, "year") || f.is(i + 2, "month"))) {
      return Optional.of(Match.counting(i, onset + 1, onsetOf(f, i + 2), "since"));
    }
    if (onset >= 0 && (f.is(k - 1, "year") || f.is(k - 1, "month")) && f.is(k - 2, "the")) {
      return Optional.of(Match.counting(i, k, onsetOf(f, k - 1), "since"));
    }
    if (war && !incident) {
      return Optional.of(new Match(i, k, Optional.empty(), DateForm.COUNTING, "since-war"));
    }
    if (incident || onset >= 0) {
      return Optional.of(new Match(i, k, Optional.empty(), DateForm.RANGE, "since-onset"));
    }
    return Optional.empty();
  }

  /** From the first of the year or month to today. */
  private static Period onsetOf(Frame f, int unit) {
    LocalDate today = f.today();
    LocalDate start = f.is(unit, "year") ? today.withDayOfYear(1) : today.withDayOfMonth(1);
    return Frame.period(start, today);
  }
}
