package org.conflictledger.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.conflictledger.actor.ActorSpan;
import org.conflictledger.actor.ResolvedActor;
import org.conflictledger.article.Article;
import org.conflictledger.casualty.mention.CasualtyMention;
import org.conflictledger.casualty.mention.CasualtyMention.Basis;
import org.conflictledger.casualty.mention.Status;
import org.conflictledger.casualty.mention.Trace;
import org.conflictledger.casualty.mention.Trace.Finding;
import org.conflictledger.dataset.extract.Explanation;
import org.conflictledger.event.estimate.Event;
import org.conflictledger.event.number.Fate;
import org.conflictledger.place.Evidence;
import org.conflictledger.place.Location;
import org.conflictledger.place.Place;
import org.conflictledger.place.PlaceSpan;
import org.conflictledger.text.Sentence;
import org.conflictledger.time.DateReading;
import org.conflictledger.time.DateSpan;

/**
 * How one article was read, sentence by sentence, in plain text for a person: what was found and by
 * which rule, who, where and when and on what grounds, and what became of each number.
 */
final class ExplainArticle {

  /** So many namesakes say that a name is shared; more say no more. */
  private static final int MOST_NAMESAKES = 4;

  private final Trace trace;
  private final List<Event> events;
  private final Map<String, Fate> fates = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Page page = new Page();

  private ExplainArticle(Explanation explanation, List<Event> events) {
    trace = explanation.trace();
    this.events = events;
    explanation.fates().forEach(fate -> fates.put(fate.mentionId(), fate));
    trace.mentions().forEach(mention -> numbers.put(mention.id(), numbers.size() + 1));
  }

  /**
   * The text.
   *
   * @param events of the article alone, in the order in which they are to be told
   */
  static String of(Explanation explanation, List<Event> events) {
    return new ExplainArticle(explanation, events).write();
  }

  private String write() {
    head();
    trace.document().title().ifPresent(this::sentence);
    trace.document().sentences().forEach(this::sentence);
    silent();
    page.gap().line("", events.isEmpty() ? "EVENTS: none" : "EVENTS");
    for (int i = 0; i < events.size(); i++) {
      event(i + 1, events.get(i));
    }
    return page.toString();
  }

  private void head() {
    Article article = trace.document().article();
    String source = article.source().isEmpty() ? "" : ", " + article.source();
    page.line(
        "", "ARTICLE " + article.id() + source + ", published " + Wording.day(article.published()));
    trace
        .dates()
        .ifPresent(
            dates -> {
              if (!dates.today().equals(article.published())) {
                page.line("  today  ", Wording.day(dates.today()) + ", by its dateline or heading");
              }
              page.line(
                  "  when   ",
                  dates.main().map(Wording::period).orElse("no day is told")
                      + ": the main incident");
            });
    trace
        .places()
        .ifPresent(
            places -> page.line("  where  ", Wording.place(places.main()) + ": the main incident"));
  }

  private void sentence(Sentence sentence) {
    List<Finding> findings = trace.of(sentence);
    if (findings.isEmpty()) {
      return;
    }
    page.gap().line("[" + name(sentence) + "] ", sentence.text());
    findings.forEach(this::finding);
    namesOfPlaces(sentence);
    namesOfActors(sentence, findings);
  }

  private static String name(Sentence sentence) {
    return sentence.index() == Sentence.TITLE ? "headline" : "" + sentence.index();
  }

  private void finding(Finding finding) {
    if (finding.mention().isEmpty()) {
      page.line(
          "  -  ",
          finding.outcome().code()
              + ", \""
              + finding.people()
              + "\" (rule "
              + finding.rule()
              + ", \""
              + finding.trigger()
              + "\"): left out: "
              + finding.judged());
      return;
    }
    CasualtyMention mention = finding.mention().get();
    page.line(
        "  #" + numbers.get(mention.id()) + " ",
        mention.outcome().code()
            + " "
            + Wording.count(mention.count())
            + ": \""
            + finding.people()
            + "\"");
    row("rule", mention.rule() + ", at \"" + finding.trigger() + "\"; " + finding.judged());
    row("sure", String.format(Locale.ROOT, "%.2f", mention.confidence()));
    row("who", mention.victim().actor().name() + ", " + mention.victim().category().code());
    row("by", perpetrator(mention));
    row("where", Wording.place(mention.where()) + "; " + finding.place());
    finding.date().ifPresent(date -> row("when", date(date)));
    if (mention.status() != Status.ASSERTED || !mention.reportedBy().isEmpty()) {
      String by = mention.reportedBy().isEmpty() ? "" : " by " + mention.reportedBy();
      row("told", mention.status().code() + by);
    }
    Fate fate = fates.get(mention.id());
    if (fate != null) {
      row("sum", Wording.fate(fate.role(), fate.other().map(this::number).orElse("another")));
    }
  }

  private void row(String label, String words) {
    page.line("     " + label + " ".repeat(6 - label.length()), words);
  }

  private String number(String mentionId) {
    return numbers.containsKey(mentionId) ? "#" + numbers.get(mentionId) : "another";
  }

  private static String perpetrator(CasualtyMention mention) {
    Basis basis = mention.perpetrator().basis();
    return switch (basis) {
      case STATED -> mention.perpetrator().actor().name() + ", as the words say";
      case INFERRED ->
          mention.perpetrator().actor().name() + ", inferred: the other side of the fight";
      case NONE -> "unknown";
    };
  }

  private String date(DateReading date) {
    String days = date.period().map(Wording::period).orElse("unknown");
    String words = date.span().map(this::words).orElse("");
    return days
        + "; "
        + Wording.basis(date.basis())
        + words
        + (date.background() ? "; history" : "")
        + (date.cumulative() ? "; counted over a stretch" : "");
  }

  /** The words of a date, wherever they stand. */
  private String words(DateSpan span) {
    List<Sentence> sentences = new ArrayList<>(trace.document().sentences());
    trace.document().title().ifPresent(sentences::add);
    for (Sentence sentence : sentences) {
      if (trace.dates().orElseThrow().spans(sentence).stream().anyMatch(s -> s == span)) {
        return ": \""
            + sentence.slice(span.from(), span.to())
            + "\" in ["
            + name(sentence)
            + "] ("
            + span.rule()
            + ")";
      }
    }
    return " (" + span.rule() + ")";
  }

  private void namesOfPlaces(Sentence sentence) {
    if (trace.places().isEmpty()) {
      return;
    }
    for (PlaceSpan span : trace.placeNames().getOrDefault(sentence, List.of())) {
      Optional<Location> meaning = trace.places().get().meaning(sentence, span.from(), span.to());
      String taken =
          span.evidence() == Evidence.DECOY
              ? "no place here"
              : meaning.map(Wording::place).orElse("not believed to be a place");
      page.line(
          "  place  ",
          "\""
              + span.name()
              + "\", "
              + span.evidence().name().toLowerCase(Locale.ROOT)
              + " by "
              + span.why()
              + ": "
              + taken
              + namesakes(span));
    }
  }

  private static String namesakes(PlaceSpan span) {
    List<Place> candidates = span.candidates();
    if (candidates.size() < 2) {
      return candidates.isEmpty() ? "; not in the gazetteer" : "";
    }
    List<String> names =
        candidates.stream()
            .limit(MOST_NAMESAKES)
            .map(p -> p.name() + " (" + (p.admin1().isEmpty() ? p.country() : p.admin1()) + ")")
            .toList();
    int more = candidates.size() - names.size();
    return "; chosen among "
        + String.join(", ", names)
        + (more > 0 ? " and " + more + " more" : "");
  }

  private void namesOfActors(Sentence sentence, List<Finding> findings) {
    if (trace.actors().isEmpty()) {
      return;
    }
    String country =
        findings.stream()
            .flatMap(f -> f.mention().stream())
            .map(m -> m.where().country())
            .findFirst()
            .orElse("");
    for (ActorSpan span : trace.actors().get().spans(sentence)) {
      ResolvedActor actor = trace.actors().get().resolve(sentence, span, country);
      String among =
          span.candidates().size() > 1 ? "; chosen among " + Wording.names(span.candidates()) : "";
      page.line(
          "  actor  ",
          "\""
              + sentence.slice(span.from(), span.to())
              + "\": "
              + actor.actor().name()
              + ", "
              + Wording.ground(actor.ground())
              + among);
    }
  }

  private void silent() {
    List<String> silent = new ArrayList<>();
    for (Sentence sentence : trace.document().sentences()) {
      if (trace.of(sentence).isEmpty()) {
        silent.add(name(sentence));
      }
    }
    if (!silent.isEmpty()) {
      page.gap().line("", "No casualty statement in " + String.join(", ", silent) + ".");
    }
  }

  private void event(int number, Event event) {
    List<String> from =
        event.mentionIds().stream().filter(numbers::containsKey).map(this::number).toList();
    page.line(
        "  " + number + ". ",
        Wording.period(event.when())
            + ", "
            + Wording.place(event.where())
            + ", from "
            + String.join(" ", from));
    row("sides", event.sideA().name() + " and " + event.sideB().name());
    row("dead", Wording.estimate(event.killed()));
    row("hurt", Wording.estimate(event.injured()));
    row("taken", Wording.estimate(event.captured()));
  }
}
