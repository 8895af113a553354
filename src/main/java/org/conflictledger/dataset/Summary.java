package org.conflictledger.dataset;

import static org.apache.spark.sql.functions.bit_xor;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.conflictledger.dataset.input.InputListing;
import org.conflictledger.dataset.publish.RunRecord;
import org.conflictledger.dataset.publish.Tables;
import org.conflictledger.dataset.table.TableSchema;

/** Counts what a run has written. */
final class Summary {

  private static final String[] EVENT_TOTALS = {
    "low", "best", "injured_best", "captured_best", "abducted_best"
  };

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
    Map<TableSchema, Supplier<List<Row>>> asked = new LinkedHashMap<>();
    Supplier<RunRecord.Batch> batch;
    try (AtOnce questions = new AtOnce()) {
      batch = questions.begin(() -> batches.counts(listing, tables.working()));
      for (TableSchema schema : TableSchema.ALL) {
        asked.put(schema, questions.begin(() -> figures(tables.read(schema), schema)));
      }
      questions.await();
    }
    Map<TableSchema, Row> figures = new LinkedHashMap<>();
    Map<String, Long> rows = new LinkedHashMap<>();
    asked.forEach(
        (schema, answer) -> {
          List<Row> found = answer.get();
          rows.put(schema.name(), found.stream().mapToLong(row -> row.getLong(0)).sum());
          if (!found.isEmpty()) {
            figures.put(schema, found.get(0));
          }
        });
    return new RunRecord(
        request.version(),
        run,
        started.toString(),
        Instant.now().toString(),
        request.configuration(),
        new RunRecord.Input(
            listing.files().size(),
            listing.bytes(),
            fingerprint(figures.get(TableSchema.ARTICLES))),
        batch.get(),
        tables.partitions(),
        rows,
        totals(figures.get(TableSchema.CASUALTIES_WEEKLY), figures.get(TableSchema.EVENTS)),
        rejected(asked.get(TableSchema.REJECTS).get()),
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

  /** What is told of a table, in one pass over it; how many rows come first. */
  private static List<Row> figures(Dataset<Row> table, TableSchema schema) {
    if (schema == TableSchema.REJECTS) {
      return table
          .groupBy("reason")
          .agg(count(lit(1)).as("rows"))
          .select("rows", "reason")
          .collectAsList();
    }
    return table.agg(count(lit(1)), further(schema)).collectAsList();
  }

  private static Column[] further(TableSchema schema) {
    if (schema == TableSchema.CASUALTIES_WEEKLY) {
      return new Column[] {
        sum(when(col("role").equalTo("suffered"), col("killed_best"))),
        sum(when(col("role").equalTo("inflicted"), col("killed_best")))
      };
    }
    if (schema == TableSchema.EVENTS) {
      return Arrays.stream(EVENT_TOTALS).map(functions::sum).toArray(Column[]::new);
    }
    if (schema == TableSchema.ARTICLES) {
      // Does not depend on order, so that no partitioning changes it.
      return new Column[] {
        bit_xor(xxhash64(col("article_id"), col("published"), col("source"), col("text_hash")))
      };
    }
    return new Column[0];
  }

  private static Map<String, Long> totals(Row weekly, Row events) {
    Map<String, Long> totals = new LinkedHashMap<>();
    totals.put("casualties_weekly.killed_best.suffered", number(weekly, 1));
    totals.put("casualties_weekly.killed_best.inflicted", number(weekly, 2));
    for (int i = 0; i < EVENT_TOTALS.length; i++) {
      totals.put("events." + EVENT_TOTALS[i], number(events, 1 + i));
    }
    return totals;
  }

  private static Map<String, Long> rejected(List<Row> reasons) {
    Map<String, Long> rejected = new TreeMap<>();
    reasons.forEach(row -> rejected.put(row.getString(1), row.getLong(0)));
    return rejected;
  }

  private static String fingerprint(Row articles) {
    return String.format(Locale.ROOT, "%016x-%d", number(articles, 1), number(articles, 0));
  }

  private static long number(Row row, int column) {
    return row.isNullAt(column) ? 0 : row.getLong(column);
  }
}
