package org.conflictledger.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Everything the report tells. All lists are short by construction: sums by country and week, or
 * the first few of a ranking. Names that are not known are empty.
 *
 * @param countries most killed first; the code is empty where no country is known
 * @param weeks killed by country and week, only where someone reported
 * @param news articles that told of casualties, by country and week
 * @param points the places with most killed
 * @param actors the actors with most killed on either side of the harm
 * @param events the events with most killed
 */
public record ReportData(
    List<CountrySum> countries,
    List<CountryWeek> weeks,
    List<NewsWeek> news,
    List<MapPoint> points,
    List<ActorSum> actors,
    List<TopEvent> events,
    Articles articles,
    Quality quality,
    Statements statements,
    List<RejectCount> rejects,
    Changes changes,
    RunFacts run) {

  /**
   * @param told events with a number of dead, 0 included
   */
  public record CountrySum(
      String code,
      String name,
      long events,
      long told,
      Figure killed,
      Figure injured,
      Figure captured,
      Figure abducted) {}

  /**
   * @param monday the week's first day
   */
  public record CountryWeek(String country, LocalDate monday, Figure killed) {}

  /**
   * @param monday of the week of publication
   */
  public record NewsWeek(String country, LocalDate monday, long articles) {}

  /**
   * Events of one place.
   *
   * @param precision of the coordinates, 1 exact place to 7; 0 unknown
   */
  public record MapPoint(
      String place,
      String region,
      String country,
      double latitude,
      double longitude,
      int precision,
      long events,
      Figure killed) {}

  /**
   * Never add the two roles: they tell of the same people.
   *
   * @param suffered whose own people were killed
   * @param inflicted killed by it
   * @param civilians among those it killed
   */
  public record ActorSum(
      String id, String name, String type, Figure suffered, Figure inflicted, Figure civilians) {}

  /**
   * @param violence UCDP's type: 1 state-based, 2 non-state, 3 one-sided
   * @param deaths of side A, of side B, civilians, others
   * @param sources the first few outlets
   * @param statements rows of the table mentions it rests on
   */
  public record TopEvent(
      String id,
      LocalDate start,
      LocalDate end,
      int datePrecision,
      String place,
      String region,
      String country,
      int wherePrecision,
      int violence,
      String sideA,
      String sideB,
      Figure killed,
      List<Long> deaths,
      Figure injured,
      Figure captured,
      Figure abducted,
      int articles,
      List<String> sources,
      int sourcesAll,
      long statements,
      List<Toll> tolls,
      List<Evidence> evidence) {}

  /** The toll as it was known from a day on. */
  public record Toll(LocalDate published, Figure killed, int articles) {}

  /** A statement a number rests on. */
  public record Evidence(
      String mentionId,
      String articleId,
      String source,
      LocalDate published,
      String sentence,
      String countText,
      String outcome,
      Figure count,
      String scope,
      String status,
      String reportedBy,
      String rule,
      double confidence) {}

  /**
   * @param telling originals with a casualty statement
   * @param first day of publication, or empty
   * @param sources those with most articles
   */
  public record Articles(
      long articles,
      long copies,
      long telling,
      String first,
      String last,
      List<Source> sources,
      long sourcesAll) {}

  /** An outlet. */
  public record Source(String name, long articles, long copies, long telling) {}

  /**
   * Numbers of events.
   *
   * @param datePrecision by class, 1 to 5
   * @param dayNotTold the day is taken from the day of publication
   * @param wherePrecision by class, 1 to 7; 0 unknown
   * @param told with a number of dead
   * @param open without an upper bound
   * @param wide whose low and high differ, open ones apart
   * @param alone that rest on one article
   * @param moved whose toll changed from day to day
   */
  public record Quality(
      long events,
      Map<Integer, Long> datePrecision,
      long dayNotTold,
      Map<Integer, Long> wherePrecision,
      long bothSides,
      long oneSide,
      long noSide,
      long told,
      long open,
      long wide,
      long alone,
      long moved) {}

  /**
   * Numbers of casualty statements.
   *
   * @param confidence by tenths: 0 is below 0.1, 9 is 0.9 and above
   */
  public record Statements(
      long all,
      Map<String, Long> outcome,
      Map<String, Long> scope,
      Map<String, Long> status,
      Map<Integer, Long> confidence,
      List<RuleCount> rules) {}

  /**
   * @param confidence the mean
   */
  public record RuleCount(String rule, long statements, double confidence) {}

  /** With one of the records, for a person to look it up. */
  public record RejectCount(
      String reason, long records, String file, long position, String detail) {}

  /**
   * What differs from the run readers saw before.
   *
   * @param before that run; empty when there was none
   * @param countries where a sum changed
   * @param examples the largest of each kind
   */
  public record Changes(
      String before,
      long fresh,
      long changed,
      long gone,
      long same,
      List<CountryChange> countries,
      List<EventChange> examples) {

    public static final Changes NONE = new Changes("", 0, 0, 0, 0, List.of(), List.of());
  }

  /** Killed in a country, then and now. */
  public record CountryChange(
      String name, long eventsBefore, long events, Figure before, Figure now) {}

  /** What became of an event. */
  public enum Kind {
    NEW,
    CHANGED,
    GONE
  }

  /** Killed in an event, then and now. */
  public record EventChange(
      Kind kind,
      String id,
      LocalDate start,
      String place,
      String country,
      Figure before,
      Figure now) {}

  /**
   * @param batch this run's number among those it goes on from
   * @param rows by table
   * @param seconds by stage
   */
  public record RunFacts(
      String version,
      String run,
      String started,
      String finished,
      Map<String, String> settings,
      int files,
      long bytes,
      String fingerprint,
      long batch,
      long batchArticles,
      long batchRejects,
      Map<String, Long> passedOver,
      Map<String, Long> rows,
      Map<String, Double> seconds) {}
}
