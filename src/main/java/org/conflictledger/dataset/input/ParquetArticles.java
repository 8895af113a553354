package org.conflictledger.dataset.input;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;
import org.conflictledger.article.ArticleCheck;
import org.conflictledger.article.ArticleStream;
import org.conflictledger.article.BrokenFile;
import org.conflictledger.article.Checked;
import org.conflictledger.article.FieldNames;
import org.conflictledger.article.LookAhead;
import org.conflictledger.article.Origin;
import org.conflictledger.article.ReadingLimits;
import org.conflictledger.article.RejectReason;

/**
 * Articles from a Parquet file. Only the columns of an article are read.
 *
 * <p>Not Spark's own reader: that one fails the whole job, or silently leaves out a file, where one
 * is broken.
 */
final class ParquetArticles extends LookAhead {

  private final String file;
  private final ParquetReader<Group> reader;
  private final FieldNames names;
  private final ReadingLimits limits;
  private long row;

  private ParquetArticles(
      String file, ParquetReader<Group> reader, FieldNames names, ReadingLimits limits) {
    this.file = file;
    this.reader = reader;
    this.names = names;
    this.limits = limits;
  }

  static ArticleStream open(
      FileSlice slice, Configuration hadoop, FieldNames names, ReadingLimits limits)
      throws IOException {
    Path path = new Path(java.net.URI.create(slice.uri()));
    try {
      Configuration projected = new Configuration(hadoop);
      projected.set(ReadSupport.PARQUET_READ_SCHEMA, columns(path, hadoop, names).toString());
      ParquetReader<Group> reader =
          ParquetReader.builder(new GroupReadSupport(), path).withConf(projected).build();
      return new ParquetArticles(slice.name(), reader, names, limits);
    } catch (RuntimeException e) {
      // Parquet tells of a file that is none by exceptions of several kinds.
      throw new IOException(e.getMessage(), e);
    }
  }

  private static MessageType columns(Path path, Configuration hadoop, FieldNames names)
      throws IOException {
    try (ParquetFileReader footer =
        ParquetFileReader.open(HadoopInputFile.fromPath(path, hadoop))) {
      MessageType schema = footer.getFileMetaData().getSchema();
      List<Type> kept = new ArrayList<>();
      for (String field : FieldNames.FIELDS) {
        String column = names.inputName(field);
        if (schema.containsField(column)) {
          kept.add(schema.getType(column));
        }
      }
      if (kept.isEmpty()) {
        throw new IOException("none of its columns is a field of an article");
      }
      return new MessageType(schema.getName(), kept);
    }
  }

  @Override
  protected Checked advance() {
    Origin origin = new Origin(file, row++);
    try {
      Group group = reader.read();
      if (group == null) {
        end();
        return null;
      }
      return check(origin, group);
    } catch (InterruptedIOException e) {
      throw new IllegalStateException("interrupted", e);
    } catch (IOException | RuntimeException e) {
      end();
      IOException failure = e instanceof IOException io ? io : new IOException(e.getMessage(), e);
      return BrokenFile.reject(origin, failure, new byte[0]);
    }
  }

  private Checked check(Origin origin, Group group) {
    Map<String, Object> values = new HashMap<>();
    for (String field : FieldNames.FIELDS) {
      String column = names.inputName(field);
      if (group.getType().containsField(column) && group.getFieldRepetitionCount(column) > 0) {
        values.put(field, value(group, column));
      }
    }
    String excerpt = String.valueOf(values.getOrDefault("text", ""));
    if (excerpt.length() > limits.recordBytes()) {
      return Checked.reject(
          origin,
          RejectReason.TOO_LARGE,
          "the text has " + excerpt.length() + " characters",
          excerpt);
    }
    return ArticleCheck.check(origin, values, excerpt, limits);
  }

  private static Object value(Group group, String column) {
    Type type = group.getType().getType(column);
    if (!type.isPrimitive() || type.isRepetition(Type.Repetition.REPEATED)) {
      return new ArticleCheck.WrongValue("a list or a struct");
    }
    LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
    PrimitiveType.PrimitiveTypeName physical = type.asPrimitiveType().getPrimitiveTypeName();
    switch (physical) {
      case BINARY:
        return logical instanceof LogicalTypeAnnotation.StringLogicalTypeAnnotation
                || logical instanceof LogicalTypeAnnotation.EnumLogicalTypeAnnotation
            ? group.getString(column, 0)
            : new ArticleCheck.WrongValue("bytes");
      case INT32:
        int number = group.getInteger(column, 0);
        return logical instanceof LogicalTypeAnnotation.DateLogicalTypeAnnotation
            ? LocalDate.ofEpochDay(number)
            : Long.valueOf(number);
      case INT64:
        return long64(group.getLong(column, 0), logical);
      case INT96:
        return ParquetTimestamps.day96(group.getInt96(column, 0).getBytes());
      default:
        return new ArticleCheck.WrongValue("a " + physical.javaType.getSimpleName());
    }
  }

  private static Object long64(long number, LogicalTypeAnnotation logical) {
    return logical instanceof LogicalTypeAnnotation.TimestampLogicalTypeAnnotation timestamp
        ? ParquetTimestamps.day(number, timestamp.getUnit())
        : Long.valueOf(number);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
