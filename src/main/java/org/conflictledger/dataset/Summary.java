package org.conflictledger.dataset;

import static org.apache.spark.sql.functions.bit_xor;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;

/** Counts what a run has written. */
final class Summary {

  private final Tables tables;
  private final InputListing listing;

  Summary(Tables tables, InputListing listing) {
    this.tables = tables;
    this.listing = listing;
  }

  RunRecord record(BuildRequest request, String run, Instant started, Stopwatch watch) {
    return new RunRecord(
        request.version(),
        run,
        started.toString(),
        Instant.now().toString(),
        request.configuration(),
        new RunRecord.Input(listing.files().size(), listing.bytes(), fingerprint()),
        rows(),
        totals(),
        rejected(),
        watch.seconds());
  }

  private Map<String, Long> rows() {
    Map<String, Long> rows = new LinkedHashMap<>();
    for (TableSchema schema : TableSchema.ALL) {
      rows.put(schema.name(), tables.read(schema).count());
    }
    return rows;
  }

  private Map<String, Long> totals() {
    Map<String, Long> totals = new LinkedHashMap<>();
    Row weekly =
        tables
            .read(TableSchema.CASUALTIES_WEEKLY)
            .agg(
                sum(when(col("role").equalTo("suffered"), col("killed_best"))),
                sum(when(col("role").equalTo("inflicted"), col("killed_best"))))
            .first();
    totals.put("casualties_weekly.killed_best.suffered", number(weekly, 0));
    totals.put("casualties_weekly.killed_best.inflicted", number(weekly, 1));
    Row events =
        tables
            .read(TableSchema.EVENTS)
            .agg(
                sum("low"),
                sum("best"),
                sum("injured_best"),
                sum("captured_best"),
                sum("abducted_best"))
            .first();
    int i = 0;
    for (String column :
        new String[] {"low", "best", "injured_best", "captured_best", "abducted_best"}) {
      totals.put("events." + column, number(events, i++));
    }
    return totals;
  }

  private Map<String, Long> rejected() {
    Map<String, Long> rejected = new TreeMap<>();
    for (Row row : tables.read(TableSchema.REJECTS).groupBy("reason").count().collectAsList()) {
      rejected.put(row.getString(0), row.getLong(1));
    }
    return rejected;
  }

  /** Does not depend on order, so that no partitioning changes it. */
  private String fingerprint() {
    Row articles =
        tables
            .read(TableSchema.ARTICLES)
            .agg(
                bit_xor(
                    xxhash64(col("article_id"), col("published"), col("source"), col("text_hash"))),
                count(lit(1)))
            .first();
    return String.format(Locale.ROOT, "%016x-%d", number(articles, 0), number(articles, 1));
  }

  private static long number(Row row, int column) {
    return row.isNullAt(column) ? 0 : row.getLong(column);
  }
}
