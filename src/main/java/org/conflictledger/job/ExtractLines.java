package org.conflictledger.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.conflictledger.article.Article;
import org.conflictledger.article.Checked;
import org.conflictledger.article.OneLine;
import org.conflictledger.article.Reject;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.dataset.extract.Explanation;
import org.conflictledger.dataset.extract.Interpreter;
import org.conflictledger.dataset.table.EventColumns;
import org.conflictledger.dataset.table.MentionColumns;
import org.conflictledger.event.estimate.Estimate;
import org.conflictledger.event.estimate.Event;
import org.conflictledger.event.estimate.Totals;
import org.conflictledger.event.incident.ArticleReading;
import org.conflictledger.event.incident.Incident;

/** The answer to one record, as a line of JSON. */
final class ExtractLines {

  private static final List<Outcome> SUMMED =
      List.of(Outcome.KILLED, Outcome.INJURED, Outcome.CAPTURED);

  /** What cannot be told of an article whose day of publication is not known. */
  private static final Set<String> DATES =
      Set.of(
          "published",
          "date_start",
          "date_end",
          "date_prec",
          "iso_year",
          "iso_week",
          "week_method",
          "first_published",
          "last_published");

  private final Interpreter interpreter;
  private final Consumer<Reject> rejects;
  private final ObjectMapper mapper = new ObjectMapper();

  /**
   * @param rejects is told of each record that is no article, or that reading fails on
   */
  ExtractLines(Interpreter interpreter, Consumer<Reject> rejects) {
    this.interpreter = interpreter;
    this.rejects = rejects;
  }

  String answer(Checked record) {
    return of(record, accepted -> write(article(accepted)), reject -> write(error(reject)));
  }

  /** The same for a person. */
  String explain(Checked record) {
    return of(record, this::explained, reject -> "NO ARTICLE: " + note(reject) + "\n");
  }

  private String of(
      Checked record, Function<Checked.Accepted, String> read, Function<Reject, String> rejected) {
    Reject reject;
    if (record instanceof Checked.Accepted accepted) {
      try {
        return read.apply(accepted);
      } catch (RuntimeException | StackOverflowError e) {
        reject = accepted.failed(e);
      }
    } else {
      reject = ((Checked.Rejected) record).reject();
    }
    rejects.accept(reject);
    return rejected.apply(reject);
  }

  private String explained(Checked.Accepted record) {
    Explanation explanation = interpreter.explain(record.article());
    String text = ExplainArticle.of(explanation, events(explanation.reading().incidents()));
    return record.dated()
        ? text
        : "NO DAY OF PUBLICATION: read as of a day that stands in; believe no date below.\n" + text;
  }

  private Map<String, Object> article(Checked.Accepted record) {
    Article article = record.article();
    ArticleReading reading = interpreter.read(article);
    List<Event> events = events(reading.incidents());
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("id", article.id());
    Stream<Map<String, Object>> mentions = reading.mentions().stream().map(MentionColumns::of);
    answer.put("mentions", mentions.map(m -> plain(m, record.dated())).toList());
    Stream<Map<String, Object>> rows = events.stream().map(EventColumns::of);
    answer.put("events", rows.map(e -> plain(e, record.dated())).toList());
    Map<String, Object> totals = new LinkedHashMap<>();
    for (Outcome outcome : SUMMED) {
      totals.put(outcome.code(), total(Totals.of(events, outcome)));
    }
    answer.put("totals", totals);
    return answer;
  }

  /** Linked block by block, as the job does over all articles. */
  private List<Event> events(List<Incident> incidents) {
    Map<String, List<Incident>> blocks = new TreeMap<>();
    for (Incident incident : incidents) {
      blocks.computeIfAbsent(interpreter.block(incident), b -> new ArrayList<>()).add(incident);
    }
    return blocks.values().stream().flatMap(b -> interpreter.link(b).stream()).toList();
  }

  private static Map<String, Object> total(Optional<Estimate> sum) {
    if (sum.isEmpty()) {
      return null;
    }
    Map<String, Object> total = new LinkedHashMap<>();
    total.put("low", sum.get().low());
    total.put("best", sum.get().best());
    total.put("high", sum.get().bound().isPresent() ? sum.get().bound().getAsLong() : null);
    return total;
  }

  private static Map<String, Object> error(Reject reject) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("id", null);
    answer.put("error", reject.reason().code());
    answer.put("detail", reject.detail());
    answer.put("position", reject.origin().position());
    return answer;
  }

  /** For standard error. */
  static String note(Reject reject) {
    return OneLine.of(reject.origin().file())
        + ", byte "
        + reject.origin().position()
        + ": "
        + reject.reason().code()
        + ", "
        + reject.detail();
  }

  private static Map<String, Object> plain(Map<String, Object> columns, boolean dated) {
    if (!dated) {
      columns.replaceAll((name, value) -> DATES.contains(name) ? null : value);
    }
    columns.replaceAll((name, value) -> value instanceof LocalDate day ? day.toString() : value);
    return columns;
  }

  private String write(Map<String, Object> answer) {
    try {
      return mapper.writeValueAsString(answer);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps of plain values can always be written", e);
    }
  }
}
