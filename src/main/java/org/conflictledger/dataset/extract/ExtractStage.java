package org.conflictledger.dataset.extract;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.StreamSupport;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.conflictledger.article.ArticleStream;
import org.conflictledger.dataset.input.FileSlice;
import org.conflictledger.dataset.input.InputListing;
import org.conflictledger.dataset.input.ReadOptions;
import org.conflictledger.dataset.input.SliceReader;
import org.conflictledger.dataset.input.Slices;
import org.conflictledger.dataset.table.RowMaker;

/**
 * The one pass over the input: reads, checks and interprets every record.
 *
 * <p>In: stretches of files. Out: a row per record, as a {@link RowMaker} makes it.
 */
public final class ExtractStage {

  private ExtractStage() {}

  public static Dataset<Row> run(
      SparkSession spark,
      InputListing listing,
      ReadOptions options,
      RowMaker.Source source,
      StructType struct) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    List<List<FileSlice>> tasks =
        Slices.pack(listing.files(), 2 * context.defaultParallelism(), options.splitBytes());
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    Broadcast<SerializableConfiguration> shared =
        context.broadcast(new SerializableConfiguration(hadoop));
    JavaRDD<Row> rows =
        context
            .parallelize(tasks, Math.max(1, tasks.size()))
            .mapPartitions(
                bundles -> {
                  SliceReader reader = new SliceReader(shared.value().value(), options);
                  return new SliceRecords(bundles, reader, source.maker());
                });
    return spark.createDataFrame(rows, struct);
  }

  /** The records of a task's slices, one slice open at a time. */
  private static final class SliceRecords implements Iterator<Row> {

    private final Iterator<FileSlice> slices;
    private final SliceReader reader;
    private final RowMaker maker;
    private FileSlice slice;
    private ArticleStream open;

    SliceRecords(Iterator<List<FileSlice>> bundles, SliceReader reader, RowMaker maker) {
      Iterable<List<FileSlice>> all = () -> bundles;
      this.slices = StreamSupport.stream(all.spliterator(), false).flatMap(List::stream).iterator();
      this.reader = reader;
      this.maker = maker;
    }

    @Override
    public boolean hasNext() {
      while (open == null || !open.hasNext()) {
        if (open != null) {
          reader.check(slice);
        }
        close();
        if (!slices.hasNext()) {
          return false;
        }
        slice = slices.next();
        open = reader.open(slice);
      }
      return true;
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return maker.row(open.next());
    }

    private void close() {
      try {
        if (open != null) {
          open.close();
        }
      } catch (IOException e) {
        // All of it was read; a stream that fails to close loses nothing.
      }
      open = null;
    }
  }
}
