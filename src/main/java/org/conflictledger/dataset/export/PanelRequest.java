package org.conflictledger.dataset.export;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.dataset.table.TableSchema;
import org.conflictledger.event.week.WeeklyRow;
import org.conflictledger.time.IsoWeek;

/**
 * What panel to write.
 *
 * @param from first week; empty for the first in which a relevant article was published
 * @param to last week; empty for the last likewise
 * @param roles of the actors; of no matter for regions
 * @param coverage where news must be for nobody's report to mean none
 */
public record PanelRequest(
    Unit by,
    Optional<IsoWeek> from,
    Optional<IsoWeek> to,
    Set<WeeklyRow.Role> roles,
    Coverage coverage) {

  /** What is observed every week. */
  public enum Unit {
    ACTOR_REGION_WEEK(TableSchema.PANEL_ACTOR_REGION_WEEK),
    REGION_WEEK(TableSchema.PANEL_REGION_WEEK);

    private final TableSchema schema;

    Unit(TableSchema schema) {
      this.schema = schema;
    }

    /** The table it gives. */
    public TableSchema schema() {
      return schema;
    }

    /** As options write it. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Where relevant articles of a week must have placed violence for a region to be covered. */
  public enum Coverage {
    REGION,
    COUNTRY,
    WORLD;

    /** As options write it. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
