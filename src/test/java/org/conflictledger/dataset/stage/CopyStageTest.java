package org.conflictledger.dataset.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.conflictledger.article.Article;
import org.conflictledger.dataset.TestSpark;
import org.conflictledger.event.copy.TextSignature;
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
      int original = random.nextInt(copy);
      LocalDate published = LocalDate.parse("2024-03-01").plusDays(original);
      pairs.add(RowFactory.create(id(copy), id(original), published));
    }
    List<String> names = new ArrayList<>();
    Aside aside = (name, rows) -> kept(name, rows, names);
    Dataset<Row> all =
        TestSpark.session().createDataFrame(List.copyOf(pairs), CopyStage.PAIRS).coalesce(1);
    List<Row> onDisk = CopyStage.resolve(all, aside).collectAsList();
    assertThat(onDisk)
        .containsExactlyInAnyOrderElementsOf(CopyStage.resolved(List.copyOf(pairs)))
        .hasSizeGreaterThan(15);
    assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(2);
  }

  @Test
  void copiesAreFoundInMemoryAsByShuffles() {
    Random random = new Random(5);
    List<Row> signatures = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String text =
          texts.isEmpty() || random.nextInt(3) == 0
              ? words(random)
              : texts.get(random.nextInt(texts.size())) + " " + word(random);
      texts.add(text);
      LocalDate published = LocalDate.parse("2024-03-01").plusDays(random.nextInt(5));
      Article article = new Article(id(i), published, "wire", "", "", "en", text);
      signatures.add(RowFactory.create(id(i), published, TextSignature.of(article).bytes()));
    }
    Dataset<Row> rows =
        TestSpark.session()
            .createDataFrame(
                signatures,
                new StructType()
                    .add("article_id", DataTypes.StringType)
                    .add("published", DataTypes.DateType)
                    .add("signature", DataTypes.BinaryType));
    assertThat(CopyStage.pairsInMemory(rows.collectAsList()))
        .containsExactlyInAnyOrderElementsOf(CopyStage.pairs(rows).collectAsList())
        .hasSizeGreaterThan(25);
  }

  private static String words(Random random) {
    return IntStream.range(0, 80).mapToObj(i -> word(random)).collect(Collectors.joining(" "));
  }

  private static String word(Random random) {
    return "w" + random.nextInt(5000);
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
