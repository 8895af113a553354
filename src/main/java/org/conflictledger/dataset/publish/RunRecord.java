package org.conflictledger.dataset.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What {@code run.json} tells of a run.
 *
 * @param version of this program
 * @param configuration every setting, defaults included
 * @param input what was read
 * @param batch what came of this run's own articles
 * @param partitions by table, when tables of an earlier run were gone on from
 * @param rows per table
 * @param totals of people, by table and column
 * @param rejected rows of {@code rejects}, by reason
 * @param seconds per stage, in order
 */
public record RunRecord(
    String version,
    String run,
    String started,
    String finished,
    Map<String, Object> configuration,
    Input input,
    Batch batch,
    Map<String, Partitions> partitions,
    Map<String, Long> rows,
    Map<String, Long> totals,
    Map<String, Long> rejected,
    Map<String, Double> seconds) {

  /**
   * @param bytes as stored, compressed or not
   * @param fingerprint equal for equal records, wherever they are stored and in whatever order
   */
  public record Input(int files, long bytes, String fingerprint) {}

  /**
   * What came of the articles of one run.
   *
   * @param number 1 for the first batch
   * @param articles that were read
   * @param rejects records that are bad
   * @param passedOver articles that were not read, by reason
   */
  public record Batch(long number, long articles, long rejects, Map<String, Long> passedOver) {}

  /**
   * Partitions of a table.
   *
   * @param kept whose files were taken over from the run before
   */
  public record Partitions(int kept, int written) {}

  /**
   * Share of this run's own records that were bad; files that were passed over are no records, and
   * what was set aside is none of ours.
   */
  public double rejectedShare() {
    long all = batch.rejects() + batch.articles();
    return all == 0 ? 0 : (double) batch.rejects() / all;
  }

  /** The content of {@code run.json}. */
  public String json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("version", version);
    json.put("run", run);
    json.put("started", started);
    json.put("finished", finished);
    json.put("configuration", configuration);
    json.put("configuration_hash", hash(write(configuration)));
    Map<String, Object> read = new LinkedHashMap<>();
    read.put("files", input.files());
    read.put("bytes", input.bytes());
    read.put("fingerprint", input.fingerprint());
    json.put("input", read);
    Map<String, Object> own = new LinkedHashMap<>();
    own.put("number", batch.number());
    own.put("articles", batch.articles());
    own.put("rejects", batch.rejects());
    own.put("passed_over", batch.passedOver());
    json.put("batch", own);
    if (!partitions.isEmpty()) {
      json.put("partitions", partitions);
    }
    json.put("rows", rows);
    json.put("totals", totals);
    json.put("rejected", rejected);
    json.put("seconds", seconds);
    return write(json) + "\n";
  }

  private static String write(Object value) {
    try {
      return new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps and numbers can always be written", e);
    }
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }
}
