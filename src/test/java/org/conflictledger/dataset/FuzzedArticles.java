package org.conflictledger.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.conflictledger.article.Article;
import org.conflictledger.article.Checked;
import org.conflictledger.article.Origin;
import org.conflictledger.casualty.mention.CasualtyMention;
import org.conflictledger.dataset.extract.Extracted;
import org.conflictledger.dataset.extract.Interpreter;
import org.conflictledger.dataset.extract.KnownArticles;
import org.conflictledger.dataset.extract.Selection;
import org.conflictledger.dataset.extract.Window;
import org.conflictledger.dataset.table.EventColumns;
import org.conflictledger.event.copy.TextSignature;
import org.conflictledger.event.estimate.Estimate;
import org.conflictledger.event.estimate.Event;
import org.conflictledger.event.incident.ArticleReading;
import org.conflictledger.event.incident.Incident;
import org.conflictledger.event.week.WeeklyRow;
import org.conflictledger.event.week.WeeklyTable;
import org.conflictledger.fuzz.Broken;
import org.conflictledger.time.Period;

/** Takes articles through extraction and linking as the job does, and says where that breaks. */
public final class FuzzedArticles {

  private final Interpreter interpreter;
  private final Set<String> features = new TreeSet<>();

  public FuzzedArticles(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /** What makes the articles read last unlike others: the rules that fired and what they told. */
  public Set<String> features() {
    return features;
  }

  /**
   * Reads articles and links what they tell.
   *
   * @throws Broken when something that must always hold does not
   */
  public List<Event> read(List<Article> articles, Random random) {
    features.clear();
    List<Incident> incidents = new ArrayList<>();
    for (Article article : articles) {
      incidents.addAll(incidents(article));
    }
    List<Event> events = link(incidents);
    List<Incident> shuffled = new ArrayList<>(incidents);
    Collections.shuffle(shuffled, random);
    Broken.unless(events.equals(link(shuffled)), "events hang on the order of incidents");
    events.forEach(FuzzedArticles::check);
    Broken.unless(
        events.stream().mapToLong(e -> e.killed().map(Estimate::best).orElse(0L)).sum()
            == WeeklyTable.rows(events).stream()
                .filter(row -> row.role() == WeeklyRow.Role.SUFFERED)
                .mapToLong(row -> row.killed().map(Estimate::best).orElse(0L))
                .sum(),
        "weeks do not add up to events");
    return events;
  }

  private List<Incident> incidents(Article article) {
    ArticleReading reading = interpreter.read(article);
    Broken.unless(reading.equals(interpreter.read(article)), "read differently twice");
    for (CasualtyMention mention : reading.mentions()) {
      check(mention);
    }
    interpreter.explain(article);
    Checked record = new Checked.Accepted(new Origin("fuzz", 0), article, true);
    Row row =
        new Extracted(interpreter, new Selection(Window.OPEN, KnownArticles.NONE)).row(record);
    Object reject = row.get(Extracted.STRUCT.fieldIndex("reject"));
    Broken.unless(reject == null, "extraction failed", reject);
    List<Incident> incidents = new ArrayList<>();
    for (byte[] bytes : row.<byte[]>getList(Extracted.STRUCT.fieldIndex("incidents"))) {
      incidents.add(Extracted.INCIDENTS.read(bytes));
    }
    Broken.unless(incidents.equals(reading.incidents()), "incidents change when written");
    Broken.unless(TextSignature.of(article).equals(TextSignature.of(article)), "signatures differ");
    return incidents;
  }

  private void check(CasualtyMention mention) {
    CasualtyMention.Evidence evidence = mention.evidence();
    Article article = mention.article();
    String text = evidence.sentenceIndex() < 0 ? article.title() : article.text();
    Broken.unless(
        evidence.begin() >= 0
            && evidence.begin() < evidence.end()
            && evidence.end() <= text.length(),
        "offsets outside the text",
        evidence);
    Broken.unless(
        text.contains(evidence.sentence())
            || text.replace('\u2028', '\n').replace('\u2029', '\n').contains(evidence.sentence()),
        "a sentence that is not in the text",
        evidence);
    long low = mention.count().low();
    long best = mention.count().best();
    Broken.unless(
        low >= 0 && low <= best && best <= mention.count().high().orElse(best),
        "not low <= best <= high",
        mention.count());
    Broken.unless(
        mention.confidence() >= 0 && mention.confidence() <= 1, "confidence", mention.confidence());
    mention.when().ifPresent(FuzzedArticles::check);
    features.add(
        String.join(
            " ",
            mention.rule(),
            mention.outcome().code(),
            mention.count().qualifier().code(),
            mention.scope().code(),
            mention.status().code(),
            mention.victim().category().code()));
    features.add(
        mention.where().precision()
            + " "
            + mention.when().map(Period::precision).orElse(0)
            + " "
            + mention.perpetrator().basis()
            + " "
            + mention.victim().actor().type());
  }

  private static void check(Period period) {
    Broken.unless(!period.end().isBefore(period.start()), "a period that ends first", period);
    Broken.unless(period.precision() >= 1 && period.precision() <= 5, "date_prec", period);
  }

  private List<Event> link(List<Incident> incidents) {
    TreeMap<String, List<Incident>> blocks = new TreeMap<>();
    for (Incident incident : incidents) {
      blocks.computeIfAbsent(interpreter.block(incident), key -> new ArrayList<>()).add(incident);
    }
    return blocks.values().stream().flatMap(b -> interpreter.link(b).stream()).toList();
  }

  private static void check(Event event) {
    check(event.when());
    EventColumns.of(event);
    EventColumns.tolls(event);
    long deaths =
        event.deathsA() + event.deathsB() + event.deathsCivilians() + event.deathsUnknown();
    Broken.unless(
        deaths == event.killed().map(Estimate::best).orElse(0L), "deaths do not add up", event);
    Broken.unless(event.type() >= 1 && event.type() <= 3, "type_of_violence", event.type());
    Broken.unless(!event.articleIds().isEmpty() && !event.mentionIds().isEmpty(), "no evidence");
  }
}
