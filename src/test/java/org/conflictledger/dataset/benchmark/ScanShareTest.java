package org.conflictledger.dataset.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.conflictledger.dataset.TestSpark;
import org.conflictledger.dataset.table.Scale;
import org.conflictledger.dataset.table.TableSchema;
import org.conflictledger.dataset.table.TableWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A query for one country and year leaves nearly all of a table unread, by order and statistics.
 */
final class ScanShareTest {

  /** So many that pages outweigh the blocks of four kilobytes in which local files are read. */
  private static final int ROWS = 120_000;

  @Test
  void oneCountryAndYearIsUnderATwentieth(@TempDir Path folder) {
    TableSchema schema = TableSchema.EVENTS;
    TableWriter.write(
        MadeUpTable.rows(TestSpark.session(), schema, ROWS, 12),
        schema,
        new org.apache.hadoop.fs.Path(folder.resolve(schema.name()).toUri()),
        Scale.LARGE);
    for (String country : List.of("C1", "C7", "C30")) {
      ScanShare share = ScanShare.of(TestSpark.session(), folder.toString(), schema, country, 2014);
      assertThat(share.share()).as(country + ": " + share).isPositive().isLessThan(0.05);
    }
  }
}
