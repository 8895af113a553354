package org.conflictledger.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conflictledger.dataset.extract.Window;
import org.conflictledger.dataset.input.ReadOptions;
import org.conflictledger.dataset.publish.RunRecord;
import org.conflictledger.dataset.report.SparkReport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page beside the tables tells what the tables hold, and never stands in their way. */
class RunReportTest {

  @TempDir Path folder;

  @Test
  void figuresAreThoseOfTheTables() {
    Path output = ExampleDataset.folder();
    TestSpark.session();
    Document page =
        Jsoup.parse(
            new SparkReport()
                .page(TestSpark.session(), output.toString(), Optional.empty(), record()));
    view(output);

    assertThat(tile(page, "killed"))
        .isEqualTo(one("select sum(best) from event"))
        .isEqualTo(one("select sum(killed_best) from weekly where role = 'inflicted'"));
    assertThat(tile(page, "injured")).isEqualTo(one("select sum(injured_best) from event"));
    assertThat(tile(page, "abducted")).isEqualTo(one("select sum(abducted_best) from event"));
    assertThat(column(page, "People harmed by country, over all events", 0, 1, 2, 3, 4))
        .containsExactlyInAnyOrderElementsOf(
            rows(
                "select country_name, count(*), count(best), "
                    + told("sum(best)")
                    + ", "
                    + told("sum(injured_best)")
                    + " from event group by country_name"));
    assertThat(column(page, "Killed by week, most first", 0, 2, 3))
        .containsAll(
            rows(
                "select concat(iso_year, '-W', lpad(iso_week, 2, '0')), killed, coalesce(articles,"
                    + " 0) from (select iso_year, iso_week, sum(killed_best) as killed from weekly "
                    + " where role = 'suffered' group by iso_year, iso_week) left join (select"
                    + " iso_year, iso_week, sum(articles) as articles from news  group by iso_year,"
                    + " iso_week) using (iso_year, iso_week) where killed >= 20"));
    assertThat(page.select(".event h3").size()).isEqualTo(20);
    assertThat(page.select(".event").eachAttr("id"))
        .containsExactlyElementsOf(
            rows(
                "select concat('event-', event_id) from event order by best desc nulls last,"
                    + " coalesce(high, best) desc, event_id limit 20"));
    assertThat(column(page, "Rejects by reason", 0, 1))
        .containsExactlyInAnyOrderElementsOf(
            rows("select reason, count(*) from reject group by reason"));
    assertThat(column(page, "Rules of extraction", 0, 1))
        .containsExactlyInAnyOrderElementsOf(
            rows("select rule, count(*) from mention group by rule"));
    actors(page);
    evidence(page);
  }

  private static void actors(Document page) {
    List<String> shown = new ArrayList<>();
    for (Element row : page.select("table.actors tbody tr")) {
      shown.add(
          row.selectFirst("th bdi").text() + '|' + first(row.child(1)) + '|' + first(row.child(2)));
    }
    assertThat(shown)
        .hasSize(12)
        .isSubsetOf(
            rows(
                "select actor_name, "
                    + told("sum(killed_best) filter (where role = 'suffered')")
                    + ", "
                    + told("sum(killed_best) filter (where role = 'inflicted')")
                    + " from weekly group by actor, actor_name"));
  }

  /** Every sentence shown is one its event rests on. */
  private static void evidence(Document page) {
    List<String> shown = new ArrayList<>();
    for (Element event : page.select(".event")) {
      assertThat(event.select("blockquote")).hasSizeBetween(1, 3);
      for (Element quote : event.select("blockquote:not(:has(p:matches(…$)))")) {
        shown.add(
            event.id().substring("event-".length())
                + '|'
                + quote.select("code").last().text()
                + '|'
                + quote.selectFirst("p").text());
      }
    }
    assertThat(shown)
        .isSubsetOf(
            rows(
                "select e.event_id, m.mention_id, m.sentence from"
                    + " (select event_id, explode(mention_ids) as id from event) e"
                    + " join mention m on e.id = m.mention_id"));
    assertThat(shown).hasSizeGreaterThan(30);
  }

  @Test
  void tellsWhatChangedSinceTheRunBefore() throws IOException {
    Path first = articles("1", "Raid: 5 killed in SO today.", "2021-03-21");
    Path second = articles("2", "Now 7 killed in SO after raid on market.", "2021-03-21");
    Path third = articles("3", "Raid: 2 killed in ML today.", "2021-04-21");
    Path output = folder.resolve("out");
    run(output, Optional.of(new SparkReport()), first);
    assertThat(page(output).selectFirst("#changes").text()).contains("Nothing to compare with");
    run(output, Optional.of(new SparkReport()), first, second, third);
    Document page = page(output);
    assertThat(page.selectFirst("#changes .lead").text())
        .isEqualTo("1 event new, 1 changed, 0 gone; 0 as they were.");
    assertThat(column(page, "Changed, the largest moves of a toll first", 1, 2))
        .containsExactly("5|7");
    assertThat(column(page, "New, most killed first", 1, 2)).containsExactly("no|2");
    run(output, Optional.of(new SparkReport()), third);
    assertThat(page(output).selectFirst("#changes .lead").text())
        .isEqualTo("0 events new, 0 changed, 1 gone; 1 as they were.");
  }

  @Test
  void isLeftOutWhereNotWantedAndNoReasonToKeepTablesBack() throws IOException {
    Path input = articles("1", "Raid: 5 killed in SO today.", "2021-03-21");
    Path output = folder.resolve("out");
    Path page = output.resolve("report.html");
    run(output, Optional.of((spark, run, before, record) -> "a page"), input);
    assertThat(page).hasContent("a page");
    assertThat(run(output, Optional.empty(), input).record().seconds()).doesNotContainKey("report");
    // The page of another run does not stay beside these tables.
    assertThat(Files.exists(page, LinkOption.NOFOLLOW_LINKS)).isFalse();
    List<String> progress = new ArrayList<>();
    RunReport broken =
        (spark, run, before, record) -> {
          throw new IllegalStateException("told to fail");
        };
    BuildResult result =
        new DatasetBuild(
                TestSpark.session(), FakeInterpreter.SOURCE, progress::add, Optional.of(broken))
            .run(request(output, input));
    assertThat(result.published()).isTrue();
    assertThat(output.resolve("events")).exists();
    assertThat(page).doesNotExist();
    assertThat(progress).anyMatch(line -> line.startsWith("no report.html: "));
  }

  private Path articles(String name, String text, String day) throws IOException {
    String line =
        """
        {"id": "%s", "published": "%s", "source": "Wire %s", "text": "%s"}
        """
            .formatted(name, day, name, text);
    return Files.writeString(folder.resolve(name + ".jsonl"), line);
  }

  private static BuildResult run(Path output, Optional<RunReport> report, Path... inputs) {
    return new DatasetBuild(TestSpark.session(), FakeInterpreter.SOURCE, line -> {}, report)
        .run(request(output, inputs));
  }

  private static BuildRequest request(Path output, Path... inputs) {
    return new BuildRequest(
        java.util.Arrays.stream(inputs).map(Path::toString).toList(),
        Optional.empty(),
        output.toString(),
        ReadOptions.DEFAULT,
        BuildRequest.Mode.ANEW,
        Window.OPEN,
        1,
        "test",
        Map.of("profile", "acled"));
  }

  private static Document page(Path output) throws IOException {
    return Jsoup.parse(Files.readString(output.resolve("report.html")));
  }

  private static RunRecord record() {
    return new RunRecord(
        "test",
        "run",
        "",
        "",
        Map.of(),
        new RunRecord.Input(1, 1, ""),
        new RunRecord.Batch(1, 89, 9, Map.of()),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of());
  }

  private static void view(Path output) {
    Map.of(
            "event", "events",
            "weekly", "casualties_weekly",
            "news", "coverage_weekly",
            "reject", "rejects",
            "mention", "mentions")
        .forEach(
            (view, table) ->
                TestSpark.session()
                    .read()
                    .parquet(output.resolve(table).toString())
                    .createOrReplaceTempView(view));
  }

  private static String tile(Document page, String name) {
    return page.select(".tile").stream()
        .filter(tile -> tile.selectFirst("dt").text().equals(name))
        .findFirst()
        .orElseThrow()
        .selectFirst("b")
        .text()
        .replace(",", "");
  }

  /** Some cells of a table, each cut to its first word but for the row's head. */
  private static List<String> column(Document page, String caption, int... cells) {
    Element table =
        page.select("table").stream()
            .filter(one -> one.selectFirst("caption").text().equals(caption))
            .findFirst()
            .orElseThrow();
    List<String> rows = new ArrayList<>();
    for (Element row : table.select("tbody tr")) {
      List<String> shown = new ArrayList<>();
      for (int cell : cells) {
        shown.add(cell == 0 ? row.child(cell).text() : first(row.child(cell)));
      }
      rows.add(String.join("|", shown));
    }
    return rows;
  }

  private static String first(Element cell) {
    return cell.text().split(" ")[0].replace(",", "");
  }

  /** Null is "not reported" on the page. */
  private static String told(String number) {
    return "coalesce(cast(" + number + " as string), 'not')";
  }

  private static String one(String sql) {
    return rows(sql).get(0);
  }

  private static List<String> rows(String sql) {
    return TestSpark.session().sql(sql).collectAsList().stream()
        .map(row -> row.mkString("|"))
        .toList();
  }
}
