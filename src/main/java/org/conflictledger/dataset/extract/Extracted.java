package org.conflictledger.dataset.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.conflictledger.article.Article;
import org.conflictledger.article.Checked;
import org.conflictledger.article.Origin;
import org.conflictledger.article.Reject;
import org.conflictledger.dataset.table.ArticleColumns;
import org.conflictledger.dataset.table.MentionColumns;
import org.conflictledger.dataset.table.RecordCodec;
import org.conflictledger.dataset.table.RowMaker;
import org.conflictledger.dataset.table.SparkRows;
import org.conflictledger.dataset.table.TableSchema;
import org.conflictledger.event.copy.TextSignature;
import org.conflictledger.event.incident.ArticleReading;
import org.conflictledger.event.incident.Incident;
import org.conflictledger.event.week.CoverageCell;
import org.conflictledger.text.Document;

/**
 * The rows between the pass over the input and everything after it: per record its origin and why
 * it was passed over, or a reject, or an article with its mentions, incidents, wording and the
 * regions it covers.
 */
public final class Extracted implements RowMaker {

  public static final RecordCodec<Incident> INCIDENTS = RecordCodec.of(Incident.class);

  private static final StructType COVERAGE =
      new StructType()
          .add("iso_year", DataTypes.IntegerType, false)
          .add("iso_week", DataTypes.IntegerType, false)
          .add("country", DataTypes.StringType)
          .add("admin1", DataTypes.StringType);

  /** Which batch a row came in, counted from 0; added when batches are read back. */
  public static final String BATCH = "batch";

  public static final StructType STRUCT =
      new StructType()
          .add("file", DataTypes.StringType, false)
          .add("position", DataTypes.LongType, false)
          .add("passed_over", DataTypes.StringType)
          .add("reject", SparkRows.struct(TableSchema.REJECTS))
          .add("article", SparkRows.struct(TableSchema.ARTICLES))
          .add("mentions", DataTypes.createArrayType(SparkRows.struct(TableSchema.MENTIONS)))
          .add("incidents", DataTypes.createArrayType(DataTypes.BinaryType))
          .add("signature", DataTypes.BinaryType)
          .add("coverage", DataTypes.createArrayType(COVERAGE));

  private final Interpreter interpreter;
  private final Selection selection;

  public Extracted(Interpreter interpreter, Selection selection) {
    this.interpreter = interpreter;
    this.selection = selection;
  }

  @Override
  public Row row(Checked record) {
    if (record instanceof Checked.Rejected rejected) {
      return row(rejected.reject());
    }
    Checked.Accepted accepted = (Checked.Accepted) record;
    Optional<PassedOver> passedOver = selection.passesOver(accepted.article());
    if (passedOver.isPresent()) {
      return row(accepted.origin(), passedOver.get());
    }
    try {
      return row(accepted.origin(), accepted.article());
    } catch (RuntimeException | StackOverflowError e) {
      return row(accepted.failed(e));
    }
  }

  private static Row row(Origin origin, PassedOver passedOver) {
    return RowFactory.create(
        origin.file(), origin.position(), passedOver.code(), null, null, null, null, null, null);
  }

  private static Row row(Reject reject) {
    return RowFactory.create(
        reject.origin().file(),
        reject.origin().position(),
        null,
        SparkRows.row(ArticleColumns.of(reject)),
        null,
        null,
        null,
        null,
        null);
  }

  private Row row(Origin origin, Article article) {
    Document document = Document.of(article);
    ArticleReading reading = interpreter.read(document);
    int sentences = document.sentences().size();
    return RowFactory.create(
        origin.file(),
        origin.position(),
        null,
        null,
        SparkRows.row(ArticleColumns.of(origin, article, sentences, reading.mentions().size())),
        SparkRows.seq(
            reading.mentions().stream().map(m -> SparkRows.row(MentionColumns.of(m))).toList()),
        SparkRows.seq(reading.incidents().stream().map(INCIDENTS::write).toList()),
        TextSignature.of(article).bytes(),
        SparkRows.seq(coverage(reading)));
  }

  private static List<Row> coverage(ArticleReading reading) {
    List<Row> cells = new ArrayList<>();
    for (CoverageCell cell : CoverageCell.of(reading.mentions())) {
      cells.add(
          RowFactory.create(
              cell.week().year(),
              cell.week().week(),
              cell.country().isEmpty() ? null : cell.country(),
              cell.admin1().isEmpty() ? null : cell.admin1()));
    }
    return cells;
  }
}
