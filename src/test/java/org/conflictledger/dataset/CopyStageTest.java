package org.conflictledger.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyStageTest {

  @TempDir Path folder;

  @Test
  void manyPairsAreResolvedOnDiskAsFewAreInMemory() {
    Random random = new Random(11);
    Set<Row> pairs = new HashSet<>();
    while (pairs.size() < 60) {
      int copy = 1 + random.nextInt(29);
      pairs.add(RowFactory.create(id(copy), id(random.nextInt(copy))));
    }
    List<String> names = new ArrayList<>();
    CopyStage.Aside aside = (name, rows) -> kept(name, rows, names);
    Dataset<Row> all =
        TestSpark.session().createDataFrame(List.copyOf(pairs), CopyStage.PAIRS).coalesce(1);
    List<Row> onDisk = CopyStage.resolve(all, aside).collectAsList();
    assertThat(onDisk)
        .containsExactlyInAnyOrderElementsOf(CopyStage.resolved(List.copyOf(pairs)))
        .hasSizeGreaterThan(15);
    assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(2);
  }

  private Dataset<Row> kept(String name, Dataset<Row> rows, List<String> names) {
    names.add(name);
    String path = folder.resolve(name).toString();
    rows.coalesce(1).write().parquet(path);
    return TestSpark.session().read().schema(rows.schema()).parquet(path);
  }

  private static String id(int number) {
    return String.format(java.util.Locale.ROOT, "a%02d", number);
  }
}
