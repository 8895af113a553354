package org.conflictledger.dataset.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.conflictledger.article.Article;
import org.conflictledger.dataset.FakeInterpreter;
import org.conflictledger.dataset.TestSpark;
import org.conflictledger.dataset.extract.Explanation;
import org.conflictledger.dataset.extract.ExtractStage;
import org.conflictledger.dataset.extract.Extracted;
import org.conflictledger.dataset.extract.Interpreter;
import org.conflictledger.dataset.extract.KnownArticles;
import org.conflictledger.dataset.extract.Selection;
import org.conflictledger.dataset.extract.Window;
import org.conflictledger.dataset.input.InputFiles;
import org.conflictledger.dataset.input.InputListing;
import org.conflictledger.dataset.input.ReadOptions;
import org.conflictledger.dataset.table.SparkRows;
import org.conflictledger.dataset.table.TableSchema;
import org.conflictledger.event.estimate.Event;
import org.conflictledger.event.incident.ArticleReading;
import org.conflictledger.event.incident.Incident;
import org.conflictledger.text.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkStageTest {

  private static final int ARTICLES = 300;

  @TempDir Path folder;

  private final List<String> asides = new ArrayList<>();

  @BeforeEach
  void articles() throws IOException {
    Random random = new Random(3);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < ARTICLES; i++) {
      lines.append(
          String.format(
              Locale.ROOT,
              "{\"id\":\"a%d\",\"published\":\"%s\",\"text\":\"Raid: %d killed in %s today.\"}%n",
              i,
              LocalDate.parse("2021-01-01").plusDays(random.nextInt(400)),
              1 + random.nextInt(9),
              i % 3 == 0 ? "ML" : "SO"));
    }
    Files.writeString(folder.resolve("a.jsonl"), lines);
  }

  @Test
  void stretchesOfABlockGiveItsEvents() {
    LinkStage stage = stage(FakeInterpreter.SOURCE);
    assertThat(stage.blocksWith(150)).containsExactly("SO");
    List<String> whole = events(stage.run(Set.of(), this::aside));
    asides.clear();
    assertThat(events(stage.run(Set.of("SO"), this::aside))).isEqualTo(whole);
    assertThat(asides).containsExactly("linked");
    assertThat(whole).hasSizeGreaterThan(150);
  }

  @Test
  void aBlockWhoseReportsHangTogetherIsLinkedWhole() {
    LinkStage stage = stage(AllOneEvent::new);
    List<String> events = events(stage.run(Set.of("SO", "ML"), this::aside));
    assertThat(events).hasSize(2);
    assertThat(asides).containsExactly("linked", "linked-again");
  }

  private LinkStage stage(Interpreter.Source source) {
    InputListing listing =
        InputFiles.list(
            List.of(folder.resolve("a.jsonl").toString()),
            Optional.empty(),
            TestSpark.session().sparkContext().hadoopConfiguration());
    Dataset<Row> articles =
        ExtractStage.run(
            TestSpark.session(),
            listing,
            ReadOptions.DEFAULT,
            () ->
                new Extracted(source.interpreter(), new Selection(Window.OPEN, KnownArticles.NONE)),
            Extracted.STRUCT);
    StructType copies =
        new StructType()
            .add("article_id", DataTypes.StringType)
            .add("duplicate_of", DataTypes.StringType)
            .add("original_published", DataTypes.DateType);
    return new LinkStage(
        articles,
        TestSpark.session().createDataFrame(List.of(), copies),
        TestSpark.session().createDataFrame(List.of(), SparkRows.struct(TableSchema.EVENTS)),
        source);
  }

  private static List<String> events(Dataset<Row> linked) {
    return LinkStage.events(linked)
        .selectExpr("event_id", "best", "mention_ids")
        .collectAsList()
        .stream()
        .map(Row::toString)
        .sorted()
        .toList();
  }

  private Dataset<Row> aside(String name, Dataset<Row> rows) {
    asides.add(name);
    String path = folder.resolve("aside-" + System.nanoTime()).toString();
    rows.write().parquet(path);
    return TestSpark.session().read().schema(rows.schema()).parquet(path);
  }

  /** A war of which each report tells again. */
  private static final class AllOneEvent implements Interpreter {

    private final FakeInterpreter fake = new FakeInterpreter();

    @Override
    public ArticleReading read(Document document) {
      return fake.read(document);
    }

    @Override
    public Explanation explain(Article article) {
      return fake.explain(article);
    }

    @Override
    public String block(Incident incident) {
      return fake.block(incident);
    }

    @Override
    public LocalDate day(Incident incident) {
      return fake.day(incident);
    }

    @Override
    public List<Event> link(java.util.Collection<Incident> incidents) {
      return fake.link(incidents);
    }

    @Override
    public Iterator<Event> inOrder(
        Iterator<Incident> incidents, Set<String> standing, Predicate<LocalDate> begins) {
      List<Incident> all = new ArrayList<>();
      incidents.forEachRemaining(all::add);
      return begins.test(all.get(0).published())
          ? fake.link(all.stream().map(i -> told(i, all.get(0).published())).toList()).iterator()
          : List.<Event>of().iterator();
    }

    private static Incident told(Incident i, LocalDate published) {
      return new Incident(
          i.id(),
          i.articleId(),
          i.source(),
          published,
          i.copyOf(),
          i.where(),
          i.when(),
          i.sides(),
          i.attack(),
          i.words(),
          i.followUp(),
          i.persons(),
          i.tallies(),
          i.mentionIds());
    }

    @Override
    public int margin() {
      return fake.margin();
    }
  }
}
