package org.conflictledger.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.conflictledger.dataset.table.TableSchema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every question of src/sql runs in DuckDB and in Spark, and both answer the same. */
class QuestionsTest {

  private static final List<TableSchema> TABLES = TableSchema.ALL;

  private static Connection duck;

  @BeforeAll
  static void nameTheTables() throws SQLException {
    Path dataset = ExampleDataset.folder();
    SparkSession spark = TestSpark.session();
    duck = DriverManager.getConnection("jdbc:duckdb:");
    for (TableSchema table : TABLES) {
      String folder = dataset.resolve(table.name()).toString();
      spark.read().parquet(folder).createOrReplaceTempView(table.name());
      try (Statement statement = duck.createStatement()) {
        statement.execute(
            "CREATE VIEW "
                + table.name()
                + " AS FROM read_parquet('"
                + folder
                + "/**/*.parquet', hive_partitioning = true)");
      }
    }
  }

  @AfterAll
  static void close() throws SQLException {
    duck.close();
    TABLES.forEach(table -> TestSpark.session().catalog().dropTempView(table.name()));
  }

  static Stream<Path> questions() throws IOException {
    return Files.list(Path.of("src/sql")).filter(file -> file.toString().endsWith(".sql")).sorted();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void bothEnginesAnswerAlike(Path file) throws IOException, SQLException {
    String question = Files.readString(file);
    assertThat(inDuckDb(question)).isEqualTo(inSpark(question));
  }

  /** Tolls of the examples neither fall nor are any of them told late; all else has an answer. */
  @ParameterizedTest
  @MethodSource("questions")
  void examplesAnswer(Path file) throws IOException, SQLException {
    List<String> answer = inDuckDb(Files.readString(file));
    assertThat(answer).allSatisfy(row -> assertThat(row).isNotBlank());
    if (!file.toString().contains("07-") && !file.toString().contains("16-")) {
      assertThat(answer).isNotEmpty();
    }
  }

  private static List<String> inDuckDb(String question) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = duck.createStatement();
        ResultSet result = statement.executeQuery(question)) {
      while (result.next()) {
        StringJoiner row = new StringJoiner("|");
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(Objects.toString(result.getObject(i)));
        }
        rows.add(row.toString());
      }
    }
    return rows;
  }

  private static List<String> inSpark(String question) {
    List<String> rows = new ArrayList<>();
    for (Row row : TestSpark.session().sql(question).collectAsList()) {
      StringJoiner shown = new StringJoiner("|");
      for (int i = 0; i < row.size(); i++) {
        shown.add(Objects.toString(row.get(i)));
      }
      rows.add(shown.toString());
    }
    return rows;
  }
}
