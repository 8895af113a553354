package org.conflictledger.dataset.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.conflictledger.actor.ActorCatalogue;
import org.conflictledger.dataset.table.SparkRows;
import org.conflictledger.dataset.table.TableSchema;
import org.conflictledger.dataset.table.Values;

/** Turns an event with its sources into a row of GED. */
final class GedRows {

  /** UCDP's threshold for a dyad to be active in a year. */
  private static final long ACTIVE = 25;

  private static final String SEPARATOR = ";";

  private final GedCountries countries;
  private final GedActors actors;

  private GedRows() {
    countries = GedCountries.load();
    actors = new GedActors(ActorCatalogue.builtIn(), countries);
  }

  private static final class Shared {
    static final GedRows ROWS = new GedRows();
  }

  /** The one of this JVM. */
  static GedRows shared() {
    return Shared.ROWS;
  }

  /** The row of an event that {@link GedEvents} has let pass. */
  Row row(Row event) {
    GedCountry country = countries.country(event.getAs("country")).orElseThrow();
    GedSide a = actors.side(event.getAs("side_a"), event.getAs("side_a_name"), country);
    GedSide b = actors.side(event.getAs("side_b"), event.getAs("side_b_name"), country);
    Values values =
        new Values()
            .put("id", GedNumbers.event(event.getAs("event_id")))
            .put("relid", event.getAs("event_id"))
            .put("year", event.<LocalDate>getAs("date_start").getYear())
            .put("active_year", event.<Long>getAs("dyad_year_deaths") >= ACTIVE ? 1 : 0)
            .put("code_status", a.known() && b.known() ? "Clear" : "Check dyad");
    for (String column :
        new String[] {
          "type_of_violence",
          "where_prec",
          "latitude",
          "longitude",
          "priogrid_gid",
          "event_clarity",
          "date_prec",
          "date_start",
          "date_end",
          "deaths_a",
          "deaths_b",
          "deaths_civilians",
          "deaths_unknown",
          "best",
          "high",
          "low"
        }) {
      values.put(column, event.getAs(column));
    }
    sides(a, b, values);
    where(event, country, values);
    sources(event, values);
    return SparkRows.row(values.in(TableSchema.GED));
  }

  private static void sides(GedSide a, GedSide b, Values values) {
    String name = a.name() + " - " + b.name();
    long pair = GedNumbers.own("dyad", a.id(), b.id());
    for (String unit : new String[] {"conflict", "dyad"}) {
      values.put(unit + "_dset_id", pair).put(unit + "_new_id", pair).put(unit + "_name", name);
    }
    side("side_a", a, values);
    side("side_b", b, values);
    values
        .put("gwnoa", a.number().isPresent() ? a.number().getAsInt() : null)
        .put("gwnob", b.number().isPresent() ? b.number().getAsInt() : null);
  }

  private static void side(String column, GedSide side, Values values) {
    values
        .put(column + "_dset_id", side.id())
        .put(column + "_new_id", side.id())
        .put(column, side.name());
  }

  private static void where(Row event, GedCountry country, Values values) {
    List<String> names =
        Stream.of(event.<String>getAs("place"), event.<String>getAs("admin1_name"), country.name())
            .filter(name -> name != null && !name.isBlank())
            .distinct()
            .toList();
    values
        .put("where_coordinates", names.get(0))
        .put("where_description", String.join(", ", names))
        .put("adm_1", event.getAs("admin1_name"))
        .put(
            "geom_wkt",
            String.format(
                Locale.ROOT,
                "POINT (%s %s)",
                event.<Double>getAs("longitude"),
                event.<Double>getAs("latitude")))
        .put("country", country.name())
        .put("country_id", country.number())
        .put("region", country.region());
  }

  private static void sources(Row event, Values values) {
    List<Row> told = list(event, "told");
    List<Row> originals =
        told.stream().filter(article -> article.<Boolean>getAs("original")).toList();
    List<Row> articles = originals.isEmpty() ? told : originals;
    values
        .put("number_of_sources", articles.size())
        .text("source_article", each(articles, GedRows::article))
        .text("source_office", each(articles, article -> word(article, "source")))
        .text("source_date", each(articles, article -> article.getAs("published").toString()))
        .text("source_headline", each(articles, article -> word(article, "title")))
        .text(
            "source_original", String.join(SEPARATOR, GedRows.<String>list(event, "reported_by")));
  }

  private static <T> List<T> list(Row event, String column) {
    return event.isNullAt(event.fieldIndex(column))
        ? List.of()
        : new ArrayList<>(event.<T>getList(event.fieldIndex(column)));
  }

  private static String each(List<Row> articles, Function<Row, String> part) {
    return articles.stream().map(part).collect(Collectors.joining(SEPARATOR));
  }

  private static String article(Row article) {
    return '"'
        + word(article, "source")
        + ","
        + article.getAs("published")
        + ","
        + word(article, "title").replace('"', '\'')
        + '"';
  }

  private static String word(Row article, String column) {
    String word = article.getAs(column);
    return word == null ? "" : word.replace(SEPARATOR, ",");
  }
}
