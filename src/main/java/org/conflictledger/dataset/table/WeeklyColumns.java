package org.conflictledger.dataset.table;

import java.util.Map;
import org.conflictledger.event.estimate.Estimate;
import org.conflictledger.event.week.WeeklyRow;

/** The columns of the table {@code casualties_weekly}. Knows no Spark. */
public final class WeeklyColumns {

  private WeeklyColumns() {}

  /** Values by column, in the order of the table. */
  public static Map<String, Object> of(WeeklyRow row) {
    return new Values()
        .put("iso_year", row.week().year())
        .put("iso_week", row.week().week())
        .put("week_start", row.week().start())
        .text("country", row.country())
        .text("country_name", row.countryName())
        .text("admin1", row.admin1())
        .text("admin1_name", row.admin1Name())
        .put("actor", row.actor().id())
        .put("actor_name", row.actor().name())
        .put("actor_type", row.actor().type().code())
        .put("role", row.role().code())
        .estimate("killed", row.killed())
        .put("killed_high_open", row.killed().map(Estimate::open).orElse(null))
        .put("killed_civilians_best", row.killedCivilians().orElse(null))
        .estimate("injured", row.injured())
        .estimate("captured", row.captured())
        .estimate("abducted", row.abducted())
        .put("events", row.events())
        .put("articles", row.articles())
        .put("sources", row.sources())
        .in(TableSchema.CASUALTIES_WEEKLY);
  }
}
