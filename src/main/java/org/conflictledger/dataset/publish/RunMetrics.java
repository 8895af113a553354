package org.conflictledger.dataset.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What {@code metrics.prom} tells of the last run that ended well.
 *
 * @param record of that run
 * @param run that made the tables; an earlier one when this one found nothing new
 * @param rows per table
 * @param totals of people, by table and column
 * @param rejected rows of {@code rejects}, by reason
 */
public record RunMetrics(
    RunRecord record,
    String run,
    Map<String, Long> rows,
    Map<String, Long> totals,
    Map<String, Long> rejected) {

  /** Of a run that published its tables. */
  public static RunMetrics of(RunRecord record) {
    return new RunMetrics(record, record.run(), record.rows(), record.totals(), record.rejected());
  }

  /**
   * Of a run that found nothing new.
   *
   * @param standing {@code run.json} of the run whose tables stay
   */
  public static RunMetrics of(RunRecord record, String standing) throws JsonProcessingException {
    JsonNode json = new ObjectMapper().readTree(standing);
    return new RunMetrics(
        record,
        json.path("run").asText(),
        numbers(json.path("rows")),
        numbers(json.path("totals")),
        numbers(json.path("rejected")));
  }

  private static Map<String, Long> numbers(JsonNode json) {
    return new ObjectMapper()
        .convertValue(
            json.isObject() ? json : new ObjectMapper().createObjectNode(),
            new TypeReference<LinkedHashMap<String, Long>>() {});
  }

  /** The content of {@code metrics.prom}. */
  public String text() {
    PrometheusText text = new PrometheusText();
    text.gauge(
        "last_success_timestamp_seconds",
        "When the last run that ended well did so, in seconds since 1970.",
        seconds(record.finished()));
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put("version", record.version());
    labels.put("run", run);
    labels.put("profile", String.valueOf(record.configuration().get("profile")));
    text.info("run_info", "The run that made the tables, and with what.", labels);
    text.gauge(
        "run_duration_seconds",
        "How long the last run took.",
        Duration.between(Instant.parse(record.started()), Instant.parse(record.finished()))
                .toMillis()
            / 1000.0);
    text.gauges("stage_duration_seconds", "How long its stages took.", "stage", record.seconds());
    text.gauge("input_files", "Files that it was given.", record.input().files());
    text.gauge("input_bytes", "Their bytes as stored.", record.input().bytes());
    text.gauge("batch_articles", "Articles that it read.", record.batch().articles());
    text.gauge("batch_rejects", "Bad records among its own.", record.batch().rejects());
    text.gauges(
        "batch_passed_over",
        "Articles that it did not read, such as known ones.",
        "reason",
        record.batch().passedOver());
    text.gauges("table_rows", "Rows of the tables that readers see.", "table", rows);
    text.gauges("rejected_records", "Rows of the table rejects.", "reason", rejected);
    text.gauges("people", "Sums over the tables that readers see.", "sum", totals);
    return text.toString();
  }

  private static double seconds(String instant) {
    return Instant.parse(instant).toEpochMilli() / 1000.0;
  }
}
