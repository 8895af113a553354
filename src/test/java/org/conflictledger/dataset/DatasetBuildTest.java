package org.conflictledger.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetBuildTest {

  @TempDir Path folder;

  @Test
  void articlesBecomeEveryTable() throws IOException {
    Path input = Files.createDirectory(folder.resolve("in put"));
    Files.writeString(
        input.resolve("a.jsonl"),
        """
        {"id": "a1", "published": "2021-03-21", "source": "Wire", "text": "Raid: 5 killed in SO today."}
        {"id": "a2", "published": "2021-03-21", "source": "Post", "text": "Now 7 killed in SO after raid on market."}
        {"id": "a3", "published": "2021-03-22", "source": "Post", "text": "Now 7 killed in SO after raid on market."}
        {"id": "a4", "published": "2021-01-01", "source": "Post", "text": "A fair. 2 killed in ML"}
        {"id": "a5", "published": "2021-01-01", "source": "Post", "text": "Nothing happened at all."}
        {"id": "a1", "published": "2021-03-21", "source": "Wire", "text": "Told twice."}
        {"id": "a6", "published": "2021-03-21", "text": "This one will explode"}
        {"id": "a7", "published": "2021-03-21", "text": "
        """);
    BuildResult result = run(input, ReadOptions.DEFAULT, 2);

    assertThat(result.published()).isTrue();
    assertThat(result.record().rows())
        .containsEntry("articles", 5L)
        .containsEntry("mentions", 4L)
        .containsEntry("rejects", 3L);
    assertThat(result.record().rejected())
        .isEqualTo(Map.of("duplicate_id", 1L, "extraction_failed", 1L, "not_json", 1L));
    assertThat(rows("articles", "article_id", "duplicate_of"))
        .containsExactlyInAnyOrder("[a1,null]", "[a2,null]", "[a3,a2]", "[a4,null]", "[a5,null]");
    assertThat(
            rows(
                "casualties_weekly",
                "iso_year",
                "iso_week",
                "country",
                "actor",
                "role",
                "killed_best",
                "articles"))
        .containsExactlyInAnyOrder(
            "[2020,53,ML,civilians,suffered,2,1]",
            "[2020,53,ML,rebels,inflicted,2,1]",
            "[2021,11,SO,civilians,suffered,7,2]",
            "[2021,11,SO,rebels,inflicted,7,2]");
    assertThat(rows("coverage_weekly", "iso_year", "iso_week", "country", "admin1", "articles"))
        .containsExactlyInAnyOrder("[2020,53,ML,ML-A,1]", "[2021,11,SO,SO-A,2]");
  }

  private BuildResult run(Path input, ReadOptions options, int cores) {
    BuildRequest request =
        new BuildRequest(
            List.of(input.toString()),
            Optional.empty(),
            folder.resolve("out").toString(),
            options,
            0.5,
            "test",
            Map.of("a", 1));
    return new DatasetBuild(TestSpark.session(), FakeInterpreter.SOURCE, System.out::println)
        .run(request);
  }

  private Stream<String> rows(String table, String... columns) {
    return TestSpark.session()
        .read()
        .parquet(folder.resolve("out").resolve(table).toString())
        .selectExpr(columns)
        .collectAsList()
        .stream()
        .map(Row::toString);
  }
}
