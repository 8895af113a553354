package org.conflictledger.dataset;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.conflictledger.event.Event;
import org.conflictledger.event.Incident;
import scala.Tuple2;

/**
 * Joins the incidents of all articles into events, block by block.
 *
 * <p>In: rows of {@link Extracted} and what {@link CopyStage} found. Out: a row per event with its
 * rows of the tables {@code events} and {@code tolls} and the event itself for what follows.
 */
final class LinkStage {

  static final RecordCodec<Event> EVENTS = RecordCodec.of(Event.class);

  private static final Encoder<Tuple2<String, byte[]>> BLOCKS =
      Encoders.tuple(Encoders.STRING(), Encoders.BINARY());

  private static final StructType STRUCT =
      new StructType()
          .add("event", SparkRows.struct(TableSchema.EVENTS), false)
          .add("tolls", DataTypes.createArrayType(SparkRows.struct(TableSchema.TOLLS)), false)
          .add("record", DataTypes.BinaryType, false);

  private LinkStage() {}

  static Dataset<Row> run(Dataset<Row> articles, Dataset<Row> copies, Interpreter.Source source) {
    return articles
        .select(
            col("article.article_id").as("article_id"), explode(col("incidents")).as("incident"))
        .join(copies, new String[] {"article_id"}, "left")
        .mapPartitions(
            (MapPartitionsFunction<Row, Tuple2<String, byte[]>>)
                rows -> blocks(rows, source.interpreter()),
            BLOCKS)
        .groupByKey((MapFunction<Tuple2<String, byte[]>, String>) Tuple2::_1, Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Tuple2<String, byte[]>, Row>)
                (block, rows) -> events(rows, source.interpreter()),
            Encoders.row(STRUCT));
  }

  private static Iterator<Tuple2<String, byte[]>> blocks(
      Iterator<Row> rows, Interpreter interpreter) {
    Iterable<Row> all = () -> rows;
    return java.util.stream.StreamSupport.stream(all.spliterator(), false)
        .map(row -> block(row, interpreter))
        .iterator();
  }

  private static Tuple2<String, byte[]> block(Row row, Interpreter interpreter) {
    Incident incident = Extracted.INCIDENTS.read(row.getAs("incident"));
    String original = row.getAs("duplicate_of");
    Incident told = original == null ? incident : incident.asCopyOf(original);
    return new Tuple2<>(interpreter.block(told), Extracted.INCIDENTS.write(told));
  }

  private static Iterator<Row> events(
      Iterator<Tuple2<String, byte[]>> rows, Interpreter interpreter) {
    List<Incident> incidents = new ArrayList<>();
    rows.forEachRemaining(row -> incidents.add(Extracted.INCIDENTS.read(row._2())));
    return interpreter.link(incidents).stream().map(LinkStage::row).iterator();
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
