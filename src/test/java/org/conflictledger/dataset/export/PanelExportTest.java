package org.conflictledger.dataset.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.conflictledger.dataset.Build;
import org.conflictledger.dataset.TestSpark;
import org.conflictledger.event.week.WeeklyRow;
import org.conflictledger.time.IsoWeek;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every unit stands in every week; no report is zero where there was news and null elsewhere. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PanelExportTest {

  /** Weeks 1 to 4 of 2021: Somalia has news in 1 and 4, Mali in 1 and 2, nobody in 3. */
  private static final String ARTICLES =
      """
      {"id": "a1", "published": "2021-01-05", "text": "Raid: 5 killed in SO today."}
      {"id": "a2", "published": "2021-01-06", "text": "A blast and 2 killed in ML"}
      {"id": "a3", "published": "2021-01-13", "text": "So far 3 killed in ML"}
      {"id": "a4", "published": "2021-01-26", "text": "That day 0 killed in SO"}
      """;

  private Path folder;

  @BeforeAll
  void build(@TempDir Path temporary) throws IOException {
    folder = temporary;
    Files.writeString(folder.resolve("a.jsonl"), ARTICLES);
    Build.of(folder.resolve("a.jsonl"), folder.resolve("dataset")).run(0);
  }

  @Test
  void everyActorStandsInEveryWeek() {
    List<String> rows =
        panel(
            PanelRequest.Unit.ACTOR_REGION_WEEK,
            PanelRequest.Coverage.COUNTRY,
            "iso_week",
            "country",
            "actor",
            "role",
            "covered",
            "coverage_articles",
            "killed_best",
            "killed_high",
            "killed_high_open",
            "events");
    assertThat(rows).hasSize(4 * 4);
    assertThat(rows)
        .contains(
            "[1,SO,civilians,suffered,true,1,5,null,true,1]",
            "[2,SO,civilians,suffered,false,0,null,null,null,null]",
            "[3,SO,civilians,suffered,false,0,null,null,null,null]",
            "[4,SO,civilians,suffered,true,1,0,null,true,1]",
            "[2,ML,rebels,inflicted,true,1,3,null,true,1]",
            "[4,ML,rebels,inflicted,false,0,null,null,null,null]");
  }

  @Test
  void newsElsewhereCanStandForNewsHere() {
    List<String> world =
        panel(
            PanelRequest.Unit.REGION_WEEK,
            PanelRequest.Coverage.WORLD,
            "iso_week",
            "country_name",
            "covered",
            "coverage_articles",
            "killed_low",
            "killed_high",
            "injured_best",
            "events");
    assertThat(world)
        .containsExactly(
            "[1,Land ML,true,1,2,null,0,1]",
            "[2,Land ML,true,1,3,null,0,1]",
            "[3,Land ML,false,0,null,null,null,null]",
            "[4,Land ML,true,0,0,0,0,0]",
            "[1,Land SO,true,1,5,null,0,1]",
            "[2,Land SO,true,0,0,0,0,0]",
            "[3,Land SO,false,0,null,null,null,null]",
            "[4,Land SO,true,1,0,null,0,1]");
  }

  @Test
  void theWindowAndTheRolesAreTheUsers() {
    PanelRequest request =
        new PanelRequest(
            PanelRequest.Unit.ACTOR_REGION_WEEK,
            Optional.of(new IsoWeek(2020, 53)),
            Optional.of(new IsoWeek(2021, 1)),
            EnumSet.of(WeeklyRow.Role.INFLICTED),
            PanelRequest.Coverage.REGION);
    assertThat(rows(request, "iso_year", "iso_week", "country", "actor", "killed_best"))
        .containsExactly(
            "[2020,53,ML,rebels,null]",
            "[2021,1,ML,rebels,2]",
            "[2020,53,SO,rebels,null]",
            "[2021,1,SO,rebels,5]");
  }

  private List<String> panel(
      PanelRequest.Unit by, PanelRequest.Coverage coverage, String... columns) {
    return rows(
        new PanelRequest(
            by, Optional.empty(), Optional.empty(), EnumSet.allOf(WeeklyRow.Role.class), coverage),
        columns);
  }

  private List<String> rows(PanelRequest request, String... columns) {
    Path output = folder.resolve("panel");
    long written =
        new PanelExport(TestSpark.session())
            .run(folder.resolve("dataset").toString(), output.toString(), request);
    List<String> rows =
        TestSpark.session()
            .read()
            .parquet(output.resolve(request.by().schema().name() + ".parquet").toString())
            .selectExpr(columns)
            .collectAsList()
            .stream()
            .map(Row::toString)
            .toList();
    assertThat(written).isEqualTo(rows.size());
    return rows;
  }
}
