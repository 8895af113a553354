package org.conflictledger.dataset.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.conflictledger.dataset.Build;
import org.conflictledger.dataset.TestSpark;
import org.conflictledger.dataset.input.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was made for GED reads the export as it is. */
class GedExportTest {

  private static final String HEADER =
      "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,"
          + "conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,"
          + "side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,"
          + "source_date,source_headline,source_original,where_prec,where_coordinates,"
          + "where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,"
          + "country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,"
          + "deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob";

  @TempDir Path folder;

  @Test
  void eventsStandInGedsShape() throws IOException, SQLException {
    Files.writeString(
        folder.resolve("a.jsonl"),
        """
        {"id": "a1", "published": "2021-03-21", "source": "Wire", "title": "=2+2", "text": "Raid: 5 killed in SO today."}
        {"id": "a2", "published": "2021-03-21", "source": "Post, Daily", "title": "Toll \\"rises\\"", "text": "Now 7 killed in SO after raid on market."}
        {"id": "a3", "published": "2021-08-21", "source": "Post", "text": "A day on which 19 killed in SO again."}
        {"id": "a4", "published": "2020-01-01", "source": "Post", "text": "That is 3 killed in CD"}
        {"id": "a5", "published": "2020-01-02", "source": "Post", "text": "It is 0 killed in CD"}
        {"id": "a6", "published": "2020-01-02", "source": "Post", "text": "Still 4 killed in XX"}
        """);
    Build build = Build.of(folder.resolve("a.jsonl"), folder.resolve("dataset"));
    build.run(0);
    GedExport.Result result =
        new GedExport(TestSpark.session())
            .run(build.output().toString(), folder.resolve("ged").toString());

    assertThat(result.events()).isEqualTo(3);
    assertThat(result.leftOut())
        .containsEntry("no death in best or high", 1L)
        .containsEntry("in no country that GED knows", 1L);
    List<String> lines = Files.readAllLines(folder.resolve("ged/ged.csv"));
    assertThat(lines.get(0)).isEqualTo(HEADER);
    assertThat(lines).hasSize(4);
    assertThat(lines.get(1)).contains(",2020-01-01 00:00:00.000,", "DR Congo (Zaire),490,Africa");
    String sql =
        "SELECT relid, year, active_year, code_status, side_a, side_b, country_id, best, high, low,"
            + " number_of_sources, source_headline, geom_wkt, priogrid_gid, gwnoa FROM '"
            + folder.resolve("ged/ged.%s")
            + "' ORDER BY date_start";
    List<String> parquet = rows(sql.formatted("parquet"));
    assertThat(parquet)
        .containsExactly(
            "CD2020-01-01 2020 0 Clear Rebels Civilians 490 3 3 3 1 null POINT (45.25 2.5) 133651"
                + " null",
            "SO2021-03-21 2021 1 Clear Rebels Civilians 520 7 7 7 2 =2+2;Toll \"rises\" POINT"
                + " (45.25 2.5) 133651 null",
            "SO2021-08-21 2021 1 Clear Rebels Civilians 520 19 19 19 1 null POINT (45.25 2.5)"
                + " 133651 null");
    // The same, but that no spreadsheet will run the headline.
    assertThat(rows(sql.formatted("csv")))
        .containsExactlyElementsOf(parquet.stream().map(r -> r.replace("=2+2", "'=2+2")).toList());
    onlyTheTwoFilesAreLeft();
  }

  private void onlyTheTwoFilesAreLeft() throws IOException {
    try (var files = Files.list(folder.resolve("ged"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("ged.csv", "ged.parquet");
    }
  }

  @Test
  void folderWithoutADatasetIsNamed() {
    assertThatThrownBy(
            () ->
                new GedExport(TestSpark.session())
                    .run(folder.toString(), folder.resolve("ged").toString()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(folder.toString())
        .hasMessageContaining("jobs/build-dataset");
  }

  private static List<String> rows(String sql) throws SQLException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet rows = duck.createStatement().executeQuery(sql)) {
      List<String> found = new java.util.ArrayList<>();
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= columns; i++) {
          row.append(i == 1 ? "" : " ").append(rows.getString(i));
        }
        found.add(row.toString());
      }
      return found;
    }
  }
}
