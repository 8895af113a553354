package org.conflictledger.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.conflictledger.dataset.extract.LedgerInterpreter;
import org.conflictledger.dataset.extract.Window;
import org.conflictledger.dataset.input.ReadOptions;
import org.conflictledger.dataset.publish.PublishedTable;
import org.conflictledger.dataset.table.TableSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bundled articles, read in two batches, give the tables they give at once. */
class ExampleBatchesTest {

  /**
   * While the toll of the bombing in Peshawar rises: its later reports come with the second batch.
   */
  private static final LocalDate LAST = LocalDate.of(2022, 11, 26);

  private static final String PESHAWAR = "if(place = 'Peshawar', %s, null)";

  @TempDir Path folder;

  @Test
  void giveTheTablesTheyGiveAtOnce() {
    Path apart = folder.resolve("apart");
    append(apart, Window.of(Optional.empty(), Optional.of(LAST)));
    List<String> stood = rows(apart, TableSchema.EVENTS, "event_id");
    List<String> id = peshawar(apart, "event_id");
    List<String> best = peshawar(apart, "best");
    append(apart, Window.OPEN);

    assertThat(peshawar(apart, "event_id")).hasSize(1).isEqualTo(id);
    assertThat(peshawar(apart, "best")).isNotEqualTo(best);
    assertThat(rows(apart, TableSchema.EVENTS, "event_id")).containsAll(stood);
    assertThat(tables(apart)).isEqualTo(tables(ExampleDataset.folder()));
  }

  private static List<String> peshawar(Path output, String column) {
    return rows(output, TableSchema.EVENTS, PESHAWAR.formatted(column)).stream()
        .filter(row -> !row.equals("[null]"))
        .toList();
  }

  private static void append(Path output, Window window) {
    BuildRequest request =
        new BuildRequest(
            List.of(ExampleDataset.EXAMPLES.resolve("articles").toString()),
            Optional.empty(),
            output.toString(),
            ReadOptions.DEFAULT,
            BuildRequest.Mode.APPEND,
            window,
            1,
            "test",
            Map.of("profile", "acled"));
    new DatasetBuild(TestSpark.session(), new LedgerInterpreter.Loader("acled"), line -> {})
        .run(request);
  }

  private static Map<String, List<String>> tables(Path output) {
    Map<String, List<String>> tables = new TreeMap<>();
    for (TableSchema table : TableSchema.ALL) {
      tables.put(table.name(), rows(output, table, "*"));
    }
    return tables;
  }

  private static List<String> rows(Path output, TableSchema table, String... columns) {
    return PublishedTable.read(TestSpark.session(), output.toString(), table)
        .selectExpr(columns)
        .collectAsList()
        .stream()
        .map(Row::toString)
        .sorted()
        .toList();
  }
}
