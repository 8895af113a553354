package org.conflictledger.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.conflictledger.report.ReportData.ActorSum;
import org.conflictledger.report.ReportData.Articles;
import org.conflictledger.report.ReportData.Changes;
import org.conflictledger.report.ReportData.CountryChange;
import org.conflictledger.report.ReportData.CountrySum;
import org.conflictledger.report.ReportData.CountryWeek;
import org.conflictledger.report.ReportData.EventChange;
import org.conflictledger.report.ReportData.Evidence;
import org.conflictledger.report.ReportData.Kind;
import org.conflictledger.report.ReportData.MapPoint;
import org.conflictledger.report.ReportData.NewsWeek;
import org.conflictledger.report.ReportData.Quality;
import org.conflictledger.report.ReportData.RejectCount;
import org.conflictledger.report.ReportData.RuleCount;
import org.conflictledger.report.ReportData.RunFacts;
import org.conflictledger.report.ReportData.Source;
import org.conflictledger.report.ReportData.Statements;
import org.conflictledger.report.ReportData.Toll;
import org.conflictledger.report.ReportData.TopEvent;

/**
 * Data for pages, made up.
 *
 * @param text stands wherever text of others may stand
 * @param countries how many
 * @param weeks with figures, a country
 */
record Reports(String text, int countries, int weeks) {

  static final LocalDate MONDAY = LocalDate.of(2021, 3, 22);
  static final Figure CLAIM = Figure.of(0, 0, 40, false);
  static final Figure OPEN = Figure.of(12, 12, 12, true);

  ReportData data(String run) {
    return new ReportData(
        sums(),
        weeksOf(),
        news(),
        points(),
        actors(),
        events(),
        articles(),
        quality(),
        statements(),
        rejects(),
        changes(),
        facts(run));
  }

  /** Nothing was read. */
  static ReportData empty() {
    Map<Integer, Long> none = Map.of();
    return new ReportData(
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Articles(0, 0, 0, "", "", List.of(), 0),
        new Quality(0, none, 0, none, 0, 0, 0, 0, 0, 0, 0, 0),
        new Statements(0, Map.of(), Map.of(), Map.of(), none, List.of()),
        List.of(),
        Changes.NONE,
        new Reports("", 0, 0).facts("r"));
  }

  private List<CountrySum> sums() {
    List<CountrySum> sums = new ArrayList<>();
    for (int i = 0; i < countries; i++) {
      Figure none = Figure.NOT_REPORTED;
      sums.add(
          new CountrySum(
              "C" + i, i + text, 9, 7, Figure.of(100, 120, 150, true), OPEN, none, CLAIM));
    }
    return sums;
  }

  private List<CountryWeek> weeksOf() {
    List<CountryWeek> killed = new ArrayList<>();
    for (int week = 0; week < weeks; week++) {
      for (int i = 0; i < countries; i++) {
        Figure figure = Figure.of(1 + i, 2 + week % 7, 30 + week % 11, week % 2 == 0);
        killed.add(new CountryWeek("C" + i, MONDAY.plusWeeks(week), figure));
      }
    }
    return killed;
  }

  private List<NewsWeek> news() {
    List<NewsWeek> news = new ArrayList<>();
    for (int week = 0; week < weeks; week++) {
      for (int i = 0; i < countries; i++) {
        news.add(new NewsWeek("C" + i, MONDAY.plusWeeks(week), 1 + week % 40));
      }
    }
    return news;
  }

  private List<MapPoint> points() {
    List<MapPoint> points = new ArrayList<>();
    for (int i = 0; i < Math.min(300, 3 * countries); i++) {
      Figure killed = i % 5 == 0 ? Figure.NOT_REPORTED : Figure.of(i, i, i, false);
      double turn = i * 2.399;
      points.add(
          new MapPoint(
              text, text, text, 50 * Math.sin(turn), 150 * Math.cos(turn / 3), i % 8, 3, killed));
    }
    return points;
  }

  private List<ActorSum> actors() {
    ActorSum actor =
        new ActorSum("a", text, "rebel", Figure.NOT_REPORTED, CLAIM, Figure.of(0, 0, 0, false));
    return Collections.nCopies(12, actor);
  }

  private List<TopEvent> events() {
    List<TopEvent> events = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Figure killed = i == 19 ? Figure.NOT_REPORTED : OPEN;
      List<Long> deaths = killed.reported() ? List.of(1L, 2L, 9L, 0L) : List.of();
      events.add(
          new TopEvent(
              "e" + i,
              MONDAY,
              MONDAY.plusDays(1),
              2,
              text,
              text,
              text,
              1,
              3,
              text,
              text,
              killed,
              deaths,
              Figure.NOT_REPORTED,
              OPEN,
              CLAIM,
              3,
              Collections.nCopies(5, text),
              9,
              11,
              Collections.nCopies(60, new Toll(MONDAY, OPEN, 2)),
              Collections.nCopies(3, evidence())));
    }
    return events;
  }

  private Evidence evidence() {
    return new Evidence(
        text,
        text,
        text,
        MONDAY,
        text,
        "<b>",
        "killed",
        OPEN,
        "incident",
        "claimed",
        text,
        "active",
        0.87);
  }

  private Articles articles() {
    return new Articles(
        50,
        4,
        30,
        "2021-03-22",
        "2021-04-01",
        Collections.nCopies(12, new Source(text, 4, 1, 2)),
        40);
  }

  private static Quality quality() {
    return new Quality(
        9,
        new TreeMap<>(Map.of(1, 6L, 2, 3L)),
        2,
        new TreeMap<>(Map.of(0, 1L, 1, 8L)),
        5,
        3,
        1,
        7,
        2,
        1,
        4,
        1);
  }

  private static Statements statements() {
    return new Statements(
        20,
        Map.of("killed", 20L),
        Map.of("incident", 20L),
        Map.of("asserted", 20L),
        Map.of(8, 12L, 9, 8L),
        List.of(new RuleCount("active", 20, 0.9)));
  }

  private List<RejectCount> rejects() {
    return Collections.nCopies(15, new RejectCount("no_date", 3, "/in/" + text, 17, text));
  }

  private Changes changes() {
    List<EventChange> examples = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      for (int i = 0; i < 10; i++) {
        Figure before = kind == Kind.NEW ? Figure.NOT_REPORTED : CLAIM;
        Figure now = kind == Kind.GONE ? Figure.NOT_REPORTED : OPEN;
        examples.add(new EventChange(kind, "e" + i, MONDAY, text, text, before, now));
      }
    }
    CountryChange country = new CountryChange(text, 1, 2, Figure.NOT_REPORTED, OPEN);
    return new Changes("before", 1, 2, 3, 4, Collections.nCopies(countries, country), examples);
  }

  private RunFacts facts(String run) {
    return new RunFacts(
        "1.0",
        run,
        "2021-04-02T00:00:00Z",
        "2021-04-02T00:01:00Z",
        new TreeMap<>(Map.of("spark", text)),
        3,
        12_000_000,
        "f",
        1,
        50,
        3,
        Map.of("known", 2L),
        Map.of("events", 9L),
        Map.of("count", 1.25));
  }
}
