package org.conflictledger.dataset.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.conflictledger.event.week.WeeklyRow;

/**
 * The query that makes a panel of the views {@code weeks}, {@code weekly}, {@code event}, {@code
 * coverage} and {@code mention}: units times weeks, what was told, and what no report means.
 */
final class PanelSql {

  private static final List<String> OUTCOMES = List.of("killed", "injured", "captured", "abducted");

  private PanelSql() {}

  static String of(PanelRequest request) {
    boolean actors = request.by() == PanelRequest.Unit.ACTOR_REGION_WEEK;
    List<String> keys = new ArrayList<>(List.of("country", "admin1"));
    if (actors) {
      keys.addAll(List.of("actor", "role"));
    }
    return """
    with told as (%s),
    unit as (%s),
    region_name as (
      select country, admin1, max(country_name) country_name, max(admin1_name) admin1_name
      from mention group by all),
    news as (select iso_year, iso_week, %s sum(articles) articles from coverage group by all),
    panel as (
      select w.*, u.*, n.country_name, n.admin1_name, t.* except (%s),
        coalesce(own.articles, 0) coverage_articles,
        news.articles is not null or t.events is not null covered
      from weeks w cross join unit u
      left join told t on %s
      left join coverage own on %s
      left join news on %s
      left join region_name n on n.country <=> u.country and n.admin1 <=> u.admin1)
    select * except (%s), %s from panel
    """
        .formatted(
            actors ? actorsTold(request) : REGIONS_TOLD,
            actors ? ACTORS : REGIONS,
            newsKeys(request).stream().map(key -> key + ", ").collect(Collectors.joining()),
            "iso_year, iso_week, " + String.join(", ", keys),
            same("t", keys),
            same("own", List.of("country", "admin1")),
            same("news", newsKeys(request)),
            String.join(", ", numbers()),
            filled());
  }

  /** As the weekly table has it. */
  private static String actorsTold(PanelRequest request) {
    String roles =
        request.roles().stream()
            .map(WeeklyRow.Role::code)
            .map(code -> "'" + code + "'")
            .collect(Collectors.joining(", "));
    return """
    select iso_year, iso_week, country, admin1, actor, role, %s
    from weekly where role in (%s)\
    """
        .formatted(String.join(", ", numbers()), roles);
  }

  private static final String ACTORS =
      """
      select country, admin1, actor, role, max(actor_name) actor_name, max(actor_type) actor_type
      from weekly semi join (select distinct role from told) using (role) group by all\
      """;

  private static final String REGIONS =
      "select country, admin1 from told union select country, admin1 from coverage";

  /**
   * Summed over those who suffered, where everybody harmed stands once. An event of two actors is
   * one event, so events are counted where they stand once.
   */
  private static final String REGIONS_TOLD =
      """
      select * from (
        select iso_year, iso_week, country, admin1, %s
        from weekly where role = 'suffered' group by all)
      left join (
        select iso_year y, iso_week w, country c, admin1 a, count(*) events from event group by all)
      on iso_year = y and iso_week = w and country <=> c and admin1 <=> a\
      """
          .formatted(sums());

  private static String sums() {
    List<String> sums = new ArrayList<>();
    for (String outcome : OUTCOMES) {
      String open = "bool_or(%1$s_best is not null and %1$s_high is null)".formatted(outcome);
      for (String bound : List.of("low", "best")) {
        sums.add("sum(%1$s_%2$s) %1$s_%2$s".formatted(outcome, bound));
      }
      sums.add("if(%2$s, null, sum(%1$s_high)) %1$s_high".formatted(outcome, open));
    }
    sums.add("bool_or(killed_high_open) killed_high_open");
    sums.add("sum(killed_civilians_best) killed_civilians_best");
    return String.join(", ", sums);
  }

  private static List<String> newsKeys(PanelRequest request) {
    return switch (request.coverage()) {
      case REGION -> List.of("country", "admin1");
      case COUNTRY -> List.of("country");
      case WORLD -> List.of();
    };
  }

  private static String same(String table, List<String> keys) {
    return "%1$s.iso_year = w.iso_year and %1$s.iso_week = w.iso_week".formatted(table)
        + keys.stream()
            .map(key -> " and %1$s.%2$s <=> u.%2$s".formatted(table, key))
            .collect(Collectors.joining());
  }

  private static List<String> numbers() {
    List<String> numbers = new ArrayList<>();
    for (String outcome : OUTCOMES) {
      for (String bound : List.of("low", "best", "high")) {
        numbers.add(outcome + "_" + bound);
      }
    }
    numbers.addAll(List.of("killed_high_open", "killed_civilians_best", "events"));
    return numbers;
  }

  /** What nobody reported is none where there was news. A null high beside a best is open. */
  private static String filled() {
    List<String> filled = new ArrayList<>();
    for (String outcome : OUTCOMES) {
      for (String bound : List.of("low", "best", "high")) {
        filled.add(
            "if(covered and %1$s_best is null, 0, %1$s_%2$s) %1$s_%2$s".formatted(outcome, bound));
      }
    }
    filled.add("if(covered, coalesce(killed_high_open, false), null) killed_high_open");
    for (String number : List.of("killed_civilians_best", "events")) {
      filled.add("if(covered, coalesce(%1$s, 0), null) %1$s".formatted(number));
    }
    return String.join(", ", filled);
  }
}
