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

  private final InputListing listing;

  Summary(InputListing listing) {
    this.listing = listing;
  }

  /** Of a run that wrote its tables. */
  RunRecord record(
      BuildRequest request,
      String run,
      Instant started,
      Batches batches,
      Stopwatch watch,
      Tables tables) {
    return new RunRecord(
        request.version(),
        run,
        started.toString(),
        Instant.now().toString(),
        request.configuration(),
        new RunRecord.Input(listing.files().size(), listing.bytes(), fingerprint(tables)),
        batches.counts(listing),
        tables.partitions(),
        rows(tables),
        totals(tables),
        rejected(tables),
        watch.seconds());
  }

  /** Of a run that found nothing to write. */
  RunRecord record(
      BuildRequest request, String run, Instant started, Batches batches, Stopwatch watch) {
    return new RunRecord(
        request.version(),
        run,
        started.toString(),
        Instant.now().toString(),
        request.configuration(),
        new RunRecord.Input(listing.files().size(), listing.bytes(), ""),
        batches.counts(listing),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        watch.seconds());
  }

  private static Map<String, Long> rows(Tables tables) {
    Map<String, Long> rows = new LinkedHashMap<>();
    for (TableSchema schema : TableSchema.ALL) {
      rows.put(schema.name(), tables.read(schema).count());
    }
    return rows;
  }

  private static Map<String, Long> totals(Tables tables) {
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

  private static Map<String, Long> rejected(Tables tables) {
    Map<String, Long> rejected = new TreeMap<>();
    for (Row row : tables.read(TableSchema.REJECTS).groupBy("reason").count().collectAsList()) {
      rejected.put(row.getString(0), row.getLong(1));
    }
    return rejected;
  }

  /** Does not depend on order, so that no partitioning changes it. */
  private static String fingerprint(Tables tables) {
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
