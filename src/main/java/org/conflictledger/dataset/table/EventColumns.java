package org.conflictledger.dataset.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conflictledger.event.estimate.Estimate;
import org.conflictledger.event.estimate.Event;
import org.conflictledger.event.week.PriogridCell;

/** The columns of the tables {@code events} and {@code tolls}. Knows no Spark. */
public final class EventColumns {

  private EventColumns() {}

  /** Values by column, in the order of the table. */
  public static Map<String, Object> of(Event event) {
    Values values =
        new Values()
            .put("event_id", event.id())
            .put("date_start", event.when().start())
            .put("date_end", event.when().end())
            .put("date_prec", event.when().precision())
            .put("iso_year", event.week().year())
            .put("iso_week", event.week().week())
            .put("type_of_violence", event.type())
            .put("event_clarity", event.clarity())
            .number("priogrid_gid", PriogridCell.gid(event.where()))
            .put("week_method", event.weekMethod().code())
            .put("side_a", event.sideA().id())
            .put("side_a_name", event.sideA().name())
            .put("side_b", event.sideB().id())
            .put("side_b_name", event.sideB().name())
            .estimate("injured", event.injured())
            .estimate("captured", event.captured())
            .estimate("abducted", event.abducted())
            .put("articles", Math.toIntExact(event.articleIds().size()))
            .put("sources", event.sources())
            .put("first_published", event.firstPublished())
            .put("last_published", event.lastPublished())
            .put("article_ids", event.articleIds())
            .put("mention_ids", event.mentionIds());
    deaths(event, values);
    return MentionColumns.where(event.where(), values).in(TableSchema.EVENTS);
  }

  private static void deaths(Event event, Values values) {
    Optional<Estimate> killed = event.killed();
    if (killed.isEmpty()) {
      return;
    }
    values
        .put("deaths_a", event.deathsA())
        .put("deaths_b", event.deathsB())
        .put("deaths_civilians", event.deathsCivilians())
        .put("deaths_unknown", event.deathsUnknown())
        .put("low", killed.get().low())
        .put("best", killed.get().best())
        .number("high", killed.get().bound())
        .put("high_open", killed.get().open());
  }

  /** The rows of the table {@code tolls}. */
  public static List<Map<String, Object>> tolls(Event event) {
    return event.tolls().stream()
        .map(
            toll ->
                new Values()
                    .put("event_id", event.id())
                    .put("published", toll.published())
                    .put("low", toll.killed().low())
                    .put("best", toll.killed().best())
                    .number("high", toll.killed().bound())
                    .put("articles", toll.articleIds().size())
                    .in(TableSchema.TOLLS))
        .toList();
  }
}
