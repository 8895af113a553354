package org.conflictledger.dataset.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.conflictledger.dataset.extract.Extracted;
import org.conflictledger.dataset.extract.Interpreter;
import org.conflictledger.dataset.table.EventColumns;
import org.conflictledger.dataset.table.RecordCodec;
import org.conflictledger.dataset.table.Scale;
import org.conflictledger.dataset.table.SparkRows;
import org.conflictledger.dataset.table.TableSchema;
import org.conflictledger.event.estimate.Event;
import org.conflictledger.event.incident.Incident;

/**
 * Joins the incidents of all articles into events, block by block.
 *
 * <p>A block is a country, and one task links it. One with very many incidents is linked in {@link
 * Stretch stretches}, each by a task; where reports hang together over so long a time that the
 * stretches do not add up, the block is linked once more as a whole.
 *
 * <p>In: rows of {@link Extracted} and what {@link CopyStage} found. Out: a row per event with its
 * rows of the tables {@code events} and {@code tolls} and the event itself for what follows.
 */
public final class LinkStage {

  static final RecordCodec<Event> EVENTS = RecordCodec.of(Event.class);

  /** So many articles and weeks tell of a country that one task would be long at it. */
  private static final long MANY = 20_000;

  private static final StructType BLOCKS =
      new StructType()
          .add("block", DataTypes.StringType, false)
          .add("stretch", DataTypes.LongType)
          .add("day", DataTypes.LongType, false)
          .add("incident", DataTypes.BinaryType)
          .add("standing", DataTypes.StringType);

  private static final StructType STRUCT =
      new StructType()
          .add("event", SparkRows.struct(TableSchema.EVENTS), false)
          .add("tolls", DataTypes.createArrayType(SparkRows.struct(TableSchema.TOLLS)), false)
          .add("record", DataTypes.BinaryType, false);

  private final Dataset<Row> articles;
  private final Dataset<Row> copies;
  private final Dataset<Row> standing;
  private final Interpreter.Source source;

  /**
   * @param copies what {@link CopyStage} found
   * @param standing rows of the table {@code events} whose ids are to be kept
   */
  public LinkStage(
      Dataset<Row> articles,
      Dataset<Row> copies,
      Dataset<Row> standing,
      Interpreter.Source source) {
    this.articles = articles;
    this.copies = copies;
    this.standing = standing;
    this.source = source;
  }

  /** The events of everything there is of a scale. */
  public Dataset<Row> run(Scale scale, Aside aside) {
    return run(scale == Scale.SMALL ? Set.of() : blocksWith(MANY), aside);
  }

  /**
   * @param parted blocks that are linked in stretches
   */
  public Dataset<Row> run(Set<String> parted, Aside aside) {
    Balance balance = new Balance();
    articles.sparkSession().sparkContext().register(balance);
    Dataset<Row> linked = aside.keep("linked", link(parted, balance));
    Set<String> unsettled = balance.unsettled();
    if (unsettled.isEmpty()) {
      return linked;
    }
    Set<String> settled = new TreeSet<>(parted);
    settled.removeAll(unsettled);
    return aside.keep("linked-again", link(settled, balance));
  }

  /**
   * Blocks with many incidents, by the weeks and regions that articles tell of.
   *
   * @param many at least so many of these
   */
  Set<String> blocksWith(long many) {
    return articles
        .select(explode(col("coverage.country")).as("country"))
        .groupBy(coalesce(col("country"), lit("")).as("block"))
        .agg(count(lit(1)).as("told"))
        .filter(col("told").geq(many))
        .select("block")
        .as(Encoders.STRING())
        .collectAsList()
        .stream()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Dataset<Row> link(Set<String> parted, Balance balance) {
    // What travels to the executors must not be this stage.
    Interpreter.Source interpreters = source;
    return articles
        .select(
            col("article.article_id").as("article_id"), explode(col("incidents")).as("incident"))
        .join(copies, new String[] {"article_id"}, "left")
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>)
                rows -> blocks(rows, interpreters.interpreter(), parted),
            Encoders.row(BLOCKS))
        .unionByName(ids(parted))
        .repartition(col("block"), col("stretch"))
        // By day, so that linking holds some weeks of a country at a time and not all its years.
        .sortWithinPartitions("block", "stretch", "day")
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>)
                rows -> events(rows, interpreters.interpreter(), balance),
            Encoders.row(STRUCT));
  }

  private static Iterator<Row> blocks(
      Iterator<Row> rows, Interpreter interpreter, Set<String> parted) {
    Iterable<Row> all = () -> rows;
    return StreamSupport.stream(all.spliterator(), false)
        .flatMap(row -> blocks(row, interpreter, parted).stream())
        .iterator();
  }

  private static List<Row> blocks(Row row, Interpreter interpreter, Set<String> parted) {
    Incident incident = Extracted.INCIDENTS.read(row.getAs("incident"));
    String original = row.getAs("duplicate_of");
    Incident told =
        original == null ? incident : incident.asCopyOf(original, row.getAs("original_published"));
    String block = interpreter.block(told);
    LocalDate day = interpreter.day(told);
    byte[] bytes = Extracted.INCIDENTS.write(told);
    if (!parted.contains(block)) {
      return List.of(RowFactory.create(block, null, day.toEpochDay(), bytes, null));
    }
    Stretch own = Stretch.of(day, interpreter.margin());
    return Stream.of(own, own.beside(day))
        .map(stretch -> RowFactory.create(block, stretch.number(), day.toEpochDay(), bytes, null))
        .toList();
  }

  /** The ids of events that stand, before all incidents of their block. */
  private Dataset<Row> ids(Set<String> parted) {
    Interpreter.Source interpreters = source;
    return standing
        .select(coalesce(col("country"), lit("")).as("block"), col("date_start"), col("event_id"))
        .flatMap(
            (FlatMapFunction<Row, Row>)
                row -> ids(row, parted, interpreters.interpreter().margin()).iterator(),
            Encoders.row(BLOCKS));
  }

  /** Where its incidents may be: an article can tell of a day long past, or of but a year. */
  private static List<Row> ids(Row event, Set<String> parted, int margin) {
    String block = event.getAs("block");
    String id = event.getAs("event_id");
    if (!parted.contains(block)) {
      return List.of(RowFactory.create(block, null, Long.MIN_VALUE, null, id));
    }
    LocalDate start = event.getAs("date_start");
    long first = Stretch.of(start.minusYears(1), margin).number();
    long last = Stretch.of(start.plusYears(2), margin).number();
    return LongStream.rangeClosed(first, last)
        .mapToObj(stretch -> RowFactory.create(block, stretch, Long.MIN_VALUE, null, id))
        .toList();
  }

  private static Iterator<Row> events(
      Iterator<Row> rows, Interpreter interpreter, Balance balance) {
    return each(new BlockEvents(rows, interpreter, balance), LinkStage::row);
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
  public static Dataset<Row> events(Dataset<Row> linked) {
    return linked.select(col("event.*"));
  }

  /** Rows of the table {@code tolls}. */
  public static Dataset<Row> tolls(Dataset<Row> linked) {
    return linked.select(explode(col("tolls")).as("toll")).select(col("toll.*"));
  }
}
