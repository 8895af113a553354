package org.conflictledger.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.conflictledger.article.ReadingLimits;
import org.conflictledger.dataset.input.ReadOptions;
import org.conflictledger.dataset.publish.PublishedTable;
import org.conflictledger.dataset.table.Scale;
import org.conflictledger.dataset.table.TableSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetBuildTest {

  private static final String ARTICLES =
      """
      {"id": "a1", "published": "2021-03-21", "source": "Wire", "text": "Raid: 5 killed in SO today."}
      {"id": "a2", "published": "2021-03-21", "source": "Post", "text": "Now 7 killed in SO after raid on market."}
      {"id": "a3", "published": "2021-03-22", "source": "Post", "text": "Now 7 killed in SO after raid on market."}
      {"id": "a4", "published": "2021-01-01", "source": "Post", "text": "\uD83D\uDE00 A fair. 2 killed in ML"}
      {"id": "a5", "published": "2021-01-01", "source": "Post", "text": "Nothing happened at all."}
      """;

  @TempDir Path folder;

  @Test
  void articlesBecomeEveryTable() throws IOException, SQLException {
    Files.writeString(folder.resolve("a.jsonl"), ARTICLES);
    Build build = Build.of(folder.resolve("a.jsonl"), folder.resolve("my out"));
    BuildResult result = build.run(0);

    assertThat(result.published()).isTrue();
    assertThat(build.rows("articles", "article_id", "duplicate_of", "sentences", "mentions"))
        .containsExactlyInAnyOrder(
            "[a1,null,1,1]", "[a2,null,1,1]", "[a3,a2,1,1]", "[a4,null,2,1]", "[a5,null,1,0]");
    // Offsets count code points: the face before them is one.
    assertThat(build.rows("mentions", "mention_id", "begin", "`end`", "count_high"))
        .containsExactlyInAnyOrder(
            "[a1-0,6,14,null]", "[a2-0,4,12,null]", "[a3-0,4,12,null]", "[a4-0,10,18,null]");
    assertThat(build.rows("events", "event_id", "iso_year", "best", "high", "high_open", "sources"))
        .containsExactlyInAnyOrder(
            "[ML2021-01-01,2020,2,null,true,ArraySeq(Post)]",
            "[SO2021-03-21,2021,7,null,true,ArraySeq(Post, Wire)]");
    assertThat(build.rows("tolls", "event_id", "published", "best", "articles"))
        .containsExactlyInAnyOrder(
            "[ML2021-01-01,2021-01-01,2,1]", "[SO2021-03-21,2021-03-21,7,2]");
    assertThat(
            build.rows(
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
    assertThat(build.rows("coverage_weekly", "iso_year", "iso_week", "admin1", "articles"))
        .containsExactlyInAnyOrder("[2020,53,ML-A,1]", "[2021,11,SO-A,2]");

    assertThat(result.record().totals())
        .containsEntry("casualties_weekly.killed_best.suffered", 9L)
        .containsEntry("casualties_weekly.killed_best.inflicted", 9L)
        .containsEntry("events.best", 9L);
    assertThat(Files.readString(build.output().resolve("run.json")))
        .contains("\"version\" : \"test\"", "\"profile\" : \"acled\"", "\"events\" : 2");
    columnsCarryTheirDescriptions(build);
    anotherEngineReadsThem(build);
  }

  private static void columnsCarryTheirDescriptions(Build build) {
    assertThat(
            build
                .spark()
                .read()
                .parquet(build.output().resolve("events").toString())
                .schema()
                .apply("deaths_unknown")
                .getComment()
                .get())
        .isEqualTo("Dead of neither side, or unidentified.");
  }

  private static void anotherEngineReadsThem(Build build) throws SQLException {
    String sql =
        "SELECT iso_year, sum(killed_best) FROM read_parquet('"
            + build.output()
            + "/casualties_weekly/*/*.parquet', hive_partitioning = true)"
            + " WHERE role = 'suffered' GROUP BY ALL ORDER BY ALL";
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet rows = duck.createStatement().executeQuery(sql)) {
      rows.next();
      assertThat(List.of(rows.getInt(1), rows.getInt(2))).containsExactly(2020, 2);
      rows.next();
      assertThat(List.of(rows.getInt(1), rows.getInt(2))).containsExactly(2021, 7);
    }
  }

  @Test
  void badInputNeverStopsTheJobAndNeverVanishes() throws IOException {
    Path input = Files.createDirectory(folder.resolve("in put"));
    Files.writeString(
        input.resolve("a.jsonl"),
        """
        {"id": "a1", "published": "2021-03-21", "text": "5 killed in SO."}
        {"id": "a2", "published": "2021-03-21", "te
        {"id": "a3", "published": "2021-03-21", "text": ["5 killed in SO."]}
        {"id": "a4", "text": "5 killed in SO."}
        {"id": "a5", "published": "2021-03-21", "text": ""}
        {"id": "a6", "published": "2021-03-21", "text": "This will explode."}
        {"id": "a1", "published": "2021-03-22", "text": "6 killed in SO."}
        """);
    Files.writeString(
        input.resolve("b.jsonl"), "{\"id\":\"a1\",\"published\":\"2021-03-23\",\"text\":\"b\"}\n");
    Files.write(
        input.resolve("c.jsonl"),
        "{\"id\":\"caf\u00e9\",\"published\":\"2021-03-21\",\"text\":\"c\"}\n{\"id\":\"c\",\"published\":\"2021-03-21\",\"text\":\"c\"}"
            .getBytes(StandardCharsets.ISO_8859_1));
    largeLine(input.resolve("d.jsonl"));
    truncated(input.resolve("e.jsonl.gz"));
    Files.write(input.resolve("f.jsonl"), new byte[] {1, 2, 0, '\n', 4, 0});
    Files.createSymbolicLink(input.resolve("g.jsonl"), Path.of("gone.jsonl"));
    Files.writeString(input.resolve("h.docx"), "x");
    Files.writeString(
        input.resolve("i.csv"), "id,published,text\ni1,2021-03-21,\"open\ni2,2021-03-21,x\n");

    Build build = Build.of(input, folder.resolve("out"));
    BuildResult result = build.run(0.9);

    assertThat(build.rows("articles", "article_id", "published"))
        .contains("[a1,2021-03-21]", "[c,2021-03-21]", "[d2,2021-03-21]", "[i2,2021-03-21]");
    assertThat(build.rows("rejects", "substring_index(file, '/', -1)", "reason"))
        .containsExactlyInAnyOrder(
            "[a.jsonl,not_json]",
            "[a.jsonl,wrong_type]",
            "[a.jsonl,no_date]",
            "[a.jsonl,empty_text]",
            "[a.jsonl,extraction_failed]",
            "[a.jsonl,duplicate_id]",
            "[b.jsonl,duplicate_id]",
            "[c.jsonl,invalid_utf8]",
            "[d.jsonl,too_large]",
            "[e.jsonl.gz,truncated]",
            "[f.jsonl,binary]",
            "[g.jsonl,unreadable]",
            "[h.docx,unknown_format]",
            "[i.csv,bad_csv]");
    long fromTruncated =
        build.rows("articles", "article_id").filter(id -> id.contains("e-")).count();
    assertThat(fromTruncated).isGreaterThan(100);
    assertThat(result.record().rows())
        .containsEntry("articles", 4 + fromTruncated)
        .containsEntry("rejects", 14L);

    tooManyRejectsPublishNothing(build);
  }

  private static void tooManyRejectsPublishNothing(Build build) throws IOException {
    String before = Files.readString(build.output().resolve("run.json"));
    BuildResult refused = build.run(0.001);
    assertThat(refused.published()).isFalse();
    assertThat(Files.readString(build.output().resolve("run.json"))).isEqualTo(before);
    assertThat(PublishedTable.read(build.spark(), refused.folder(), TableSchema.REJECTS).count())
        .isEqualTo(14);
  }

  private static void largeLine(Path file) throws IOException {
    byte[] block = "x".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write("{\"id\":\"d1\",\"text\":\"".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 50; i++) {
        out.write(block);
      }
      out.write(
          "\"}\n{\"id\":\"d2\",\"published\":\"2021-03-21\",\"text\":\"d\"}\n"
              .getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void truncated(Path file) throws IOException {
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    java.util.Random random = new java.util.Random(5);
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      for (int i = 0; i < 3000; i++) {
        String line =
            "{\"id\":\"e-%d\",\"published\":\"2021-03-21\",\"text\":\"%x %x\"}\n"
                .formatted(i, random.nextLong(), random.nextLong());
        out.write(line.getBytes(StandardCharsets.UTF_8));
      }
    }
    Files.write(file, java.util.Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2));
  }

  @Test
  void rowsDoNotDependOnPartitions() throws IOException {
    Path input = Files.createDirectory(folder.resolve("in"));
    java.util.Random random = new java.util.Random(11);
    for (int file = 0; file < 5; file++) {
      StringBuilder lines = new StringBuilder();
      for (int i = 0; i < 40; i++) {
        // Every tenth is told twice under one id, every seventh copies an earlier one.
        int number = i % 7 == 6 ? 3 : random.nextInt(9);
        lines.append(
            "{\"id\":\"%s\",\"published\":\"2021-0%d-1%d\",\"source\":\"s%d\",\"text\":\"Story %d of the day: %d killed in %s, said officials in town.\"}\n"
                .formatted(
                    i % 10 == 9 ? "same" + i : file + "-" + i,
                    1 + i % 3,
                    i % 8,
                    file % 3,
                    number,
                    number,
                    List.of("SO", "ML", "SY").get(random.nextInt(3))));
      }
      Files.writeString(input.resolve(file + ".jsonl"), lines);
    }
    Map<String, List<String>> one = tables(input, "1", Long.MAX_VALUE, Scale.LARGE);
    Map<String, List<String>> many = tables(input, "7", 400, Scale.LARGE);
    Map<String, List<String>> small = tables(input, "2", 400, Scale.SMALL);
    assertThat(one.get("events")).isNotEmpty();
    assertThat(one.get("rejects")).hasSize(16);
    assertThat(many).isEqualTo(one);
    assertThat(small).isEqualTo(one);
  }

  private Map<String, List<String>> tables(
      Path input, String partitions, long splitBytes, Scale scale) {
    var session = TestSpark.session().newSession();
    session.conf().set("spark.sql.shuffle.partitions", partitions);
    session.conf().set("spark.sql.adaptive.enabled", "false");
    Build build =
        new Build(
            session,
            input,
            folder.resolve("out" + partitions),
            new ReadOptions(Map.of(), ReadingLimits.DEFAULT.withRecordBytes(10_000), splitBytes));
    build.run(1, scale);
    Map<String, List<String>> rows = new TreeMap<>();
    for (TableSchema table : TableSchema.ALL) {
      rows.put(table.name(), build.rows(table.name(), "*").sorted().toList());
    }
    return rows;
  }
}
