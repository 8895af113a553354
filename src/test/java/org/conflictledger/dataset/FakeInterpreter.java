package org.conflictledger.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorType;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.article.Article;
import org.conflictledger.casualty.mention.CasualtyMention;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.casualty.mention.Status;
import org.conflictledger.dataset.extract.Explanation;
import org.conflictledger.dataset.extract.Interpreter;
import org.conflictledger.event.estimate.Estimate;
import org.conflictledger.event.estimate.Event;
import org.conflictledger.event.estimate.Share;
import org.conflictledger.event.incident.ArticleReading;
import org.conflictledger.event.incident.Incident;
import org.conflictledger.event.number.Tally;
import org.conflictledger.event.setting.Reporting;
import org.conflictledger.place.Location;
import org.conflictledger.text.Count;
import org.conflictledger.text.Document;
import org.conflictledger.text.Qualifier;
import org.conflictledger.time.IsoWeek;
import org.conflictledger.time.Period;

/**
 * Reads "5 killed in SO": one incident, on the day of publication. Incidents of a country and day
 * are one event with the highest figure among originals. Fails on "explode".
 */
public final class FakeInterpreter implements Interpreter {

  public static final Interpreter.Source SOURCE = FakeInterpreter::new;

  private static final Actor REBELS = new Actor("rebels", "Rebels", ActorType.REBEL);

  @Override
  public ArticleReading read(Document document) {
    Article article = document.article();
    if (article.text().contains("explode")) {
      throw new IllegalStateException("told to fail");
    }
    List<CasualtyMention> mentions = new ArrayList<>();
    List<Incident> incidents = new ArrayList<>();
    String[] words = article.text().split("\\s+");
    for (int i = 0; i + 3 < words.length; i++) {
      if (words[i + 1].equals("killed") && words[i + 2].equals("in")) {
        CasualtyMention mention =
            mention(article, Long.parseLong(words[i]), words[i + 3], mentions.size());
        mentions.add(mention);
        incidents.add(incident(mention));
      }
    }
    return new ArticleReading(mentions, incidents);
  }

  @Override
  public Explanation explain(Article article) {
    throw new UnsupportedOperationException();
  }

  private static CasualtyMention mention(Article article, long number, String country, int index) {
    int begin = article.text().indexOf(number + " killed");
    int end = begin + (number + " killed").length();
    return new CasualtyMention(
        article.id() + "-" + index,
        article,
        new CasualtyMention.Evidence(index, begin, end, article.text()),
        Outcome.KILLED,
        new Count(number, number, OptionalLong.empty(), "" + number, Qualifier.AT_LEAST),
        new CasualtyMention.Victim("people", Actor.CIVILIANS, VictimCategory.CIVILIAN),
        new CasualtyMention.Perpetrator(REBELS, CasualtyMention.Basis.STATED),
        List.of(REBELS),
        new Location(
            "Town", "t1", 2.5, 45.25, country, "Land " + country, country + "-A", "Part A", 1),
        true,
        Optional.of(new Period(article.published(), article.published(), 1)),
        Scope.INCIDENT,
        Optional.empty(),
        false,
        "raid",
        "",
        false,
        Status.ASSERTED,
        "fake",
        0.5);
  }

  private static Incident incident(CasualtyMention mention) {
    long n = mention.count().best();
    Estimate estimate = new Estimate(n, n, n, true);
    Share share =
        new Share(
            Actor.CIVILIANS,
            VictimCategory.CIVILIAN,
            REBELS,
            CasualtyMention.Basis.STATED,
            estimate);
    Tally tally =
        new Tally(
            Outcome.KILLED,
            estimate,
            List.of(share),
            true,
            true,
            false,
            false,
            List.of(),
            Reporting.UNNAMED,
            List.of());
    return new Incident(
        "i-" + mention.id(),
        mention.article().id(),
        mention.article().source(),
        mention.article().published(),
        Optional.empty(),
        mention.where(),
        mention.when(),
        List.of(REBELS),
        "raid",
        List.of(),
        false,
        List.of(),
        List.of(tally),
        List.of(mention.id()));
  }

  @Override
  public String block(Incident incident) {
    return incident.where().country();
  }

  @Override
  public List<Event> link(Collection<Incident> incidents) {
    Map<String, List<Incident>> byDay =
        incidents.stream()
            .filter(i -> i.copyOf().isEmpty())
            .collect(
                Collectors.groupingBy(
                    i -> i.where().country() + i.published(), TreeMap::new, Collectors.toList()));
    return byDay.entrySet().stream().map(e -> event(e.getKey(), e.getValue())).toList();
  }

  @Override
  public LocalDate day(Incident incident) {
    return incident.published();
  }

  @Override
  public Iterator<Event> inOrder(
      Iterator<Incident> incidents, Set<String> standing, Predicate<LocalDate> begins) {
    List<Incident> block = new ArrayList<>();
    incidents.forEachRemaining(block::add);
    return link(block).stream().filter(event -> begins.test(event.firstPublished())).iterator();
  }

  @Override
  public int margin() {
    return 10;
  }

  private static Event event(String id, List<Incident> incidents) {
    List<Incident> originals = incidents.stream().filter(i -> i.copyOf().isEmpty()).toList();
    Estimate killed =
        originals.stream()
            .map(i -> i.tally(Outcome.KILLED).orElseThrow().total())
            .max(java.util.Comparator.comparing(Estimate::best))
            .orElseThrow();
    Incident first = originals.get(0);
    IsoWeek week = IsoWeek.of(first.published());
    List<String> articles =
        List.copyOf(new TreeSet<>(originals.stream().map(Incident::articleId).toList()));
    return new Event(
        id,
        first.when().orElseThrow(),
        week,
        Event.WeekMethod.EVENT_DATE,
        first.where(),
        3,
        1,
        REBELS,
        Actor.CIVILIANS,
        0,
        0,
        killed.best(),
        0,
        Optional.of(killed),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(
            new Event.Loss(
                week,
                Actor.CIVILIANS,
                REBELS,
                Optional.of(killed),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())),
        List.of(new Event.Toll(first.published(), killed, articles)),
        List.copyOf(new TreeSet<>(originals.stream().map(Incident::source).toList())),
        first.published(),
        first.published(),
        articles,
        List.copyOf(
            new TreeSet<>(incidents.stream().flatMap(i -> i.mentionIds().stream()).toList())));
  }
}
