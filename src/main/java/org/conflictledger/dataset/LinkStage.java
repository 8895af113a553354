package org.conflictledger.dataset;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.conflictledger.event.Event;
import org.conflictledger.event.Incident;

/**
 * Joins the incidents of all articles into events, block by block.
 *
 * <p>In: rows of {@link Extracted} and what {@link CopyStage} found. Out: a row per event with its
 * rows of the tables {@code events} and {@code tolls} and the event itself for what follows.
 */
final class LinkStage {

  static final RecordCodec<Event> EVENTS = RecordCodec.of(Event.class);

  private static final StructType BLOCKS =
      new StructType()
          .add("block", DataTypes.StringType, false)
          .add("day", DataTypes.LongType, false)
          .add("incident", DataTypes.BinaryType)
          .add("standing", DataTypes.StringType);

  private static final StructType STRUCT =
      new StructType()
          .add("event", SparkRows.struct(TableSchema.EVENTS), false)
          .add("tolls", DataTypes.createArrayType(SparkRows.struct(TableSchema.TOLLS)), false)
          .add("record", DataTypes.BinaryType, false);

  private LinkStage() {}

  /**
   * @param copies what {@link CopyStage} found
   * @param standing rows of the table {@code events} whose ids are to be kept
   */
  static Dataset<Row> run(
      Dataset<Row> articles,
      Dataset<Row> copies,
      Dataset<Row> standing,
      Interpreter.Source source) {
    return articles
        .select(
            col("article.article_id").as("article_id"), explode(col("incidents")).as("incident"))
        .join(copies, new String[] {"article_id"}, "left")
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) rows -> blocks(rows, source.interpreter()),
            Encoders.row(BLOCKS))
        .unionByName(ids(standing))
        .repartition(col("block"))
        // By day, so that linking holds some weeks of a country at a time and not all its years.
        .sortWithinPartitions("block", "day")
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) rows -> events(rows, source.interpreter()),
            Encoders.row(STRUCT));
  }

  private static Iterator<Row> blocks(Iterator<Row> rows, Interpreter interpreter) {
    return each(rows, row -> block(row, interpreter));
  }

  private static Row block(Row row, Interpreter interpreter) {
    Incident incident = Extracted.INCIDENTS.read(row.getAs("incident"));
    String original = row.getAs("duplicate_of");
    Incident told =
        original == null ? incident : incident.asCopyOf(original, row.getAs("original_published"));
    return RowFactory.create(
        interpreter.block(told),
        interpreter.day(told).toEpochDay(),
        Extracted.INCIDENTS.write(told),
        null);
  }

  /** The ids of events that stand, before all incidents of their block. */
  private static Dataset<Row> ids(Dataset<Row> standing) {
    return standing.select(
        coalesce(col("country"), lit("")).as("block"),
        lit(Long.MIN_VALUE).as("day"),
        lit(null).cast(DataTypes.BinaryType).as("incident"),
        col("event_id").as("standing"));
  }

  private static Iterator<Row> events(Iterator<Row> rows, Interpreter interpreter) {
    return each(new BlockEvents(rows, interpreter), LinkStage::row);
  }

  /** One for one and when asked for, so that a partition is never in memory whole. */
  private static <A> Iterator<Row> each(Iterator<A> values, Function<A, Row> function) {
    Iterable<A> all = () -> values;
    return StreamSupport.stream(all.spliterator(), false).map(function).iterator();
  }

  private static Row row(Event event) {
    return RowFactory.create(
        SparkRows.row(EventColumns.of(event)),
        SparkRows.seq(EventColumns.tolls(event).stream().map(SparkRows::row).toList()),
        EVENTS.write(event));
  }

  /** Rows of the table {@code events}. */
  static Dataset<Row> events(Dataset<Row> linked) {
    return linked.select(col("event.*"));
  }

  /** Rows of the table {@code tolls}. */
  static Dataset<Row> tolls(Dataset<Row> linked) {
    return linked.select(explode(col("tolls")).as("toll")).select(col("toll.*"));
  }
}
