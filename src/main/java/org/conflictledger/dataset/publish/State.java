package org.conflictledger.dataset.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * What a run leaves for the next one to go on from: the batches it rests on, oldest first, each the
 * folder {@code OUTPUT/_state/<batch>} with what was extracted from its articles, and what they
 * were read with.
 *
 * @param readBy what must be equal for batches to go together: version, profile, form of the rows,
 *     dictionaries
 */
public record State(List<String> batches, Map<String, String> readBy) {

  static final String FILE = "_state.json";

  /** What the dictionaries under {@code conf/} are known by in {@code readBy}. */
  public static final String DICTIONARIES = "dictionaries";

  public State {
    batches = List.copyOf(batches);
    readBy = new TreeMap<>(readBy);
  }

  /** The same with one more batch. */
  public State with(String batch) {
    List<String> all = new ArrayList<>(batches);
    all.add(batch);
    return new State(all, readBy);
  }

  void write(FileSystem fileSystem, Path run) throws IOException {
    WholeFile.write(
        fileSystem,
        new Path(run, FILE),
        new ObjectMapper().writeValueAsString(Map.of("batches", batches, "read_by", readBy)));
  }

  /**
   * The state of a published run.
   *
   * @throws OutputException when it left none
   */
  static State read(FileSystem fileSystem, Path run) throws IOException {
    try (FSDataInputStream in = fileSystem.open(new Path(run, FILE))) {
      Content content = new ObjectMapper().readValue(in.readAllBytes(), Content.class);
      return new State(content.batches(), content.read_by());
    } catch (FileNotFoundException | JsonProcessingException e) {
      throw new OutputException(
          run + " left nothing to append to; build all articles anew, without --append");
    }
  }

  private record Content(List<String> batches, Map<String, String> read_by) {}

  /**
   * @throws OutputException when batches of this state and of a run with other means would be mixed
   */
  public void check(Map<String, String> now) {
    for (Map.Entry<String, String> entry : new TreeMap<>(now).entrySet()) {
      String then = readBy.get(entry.getKey());
      if (!entry.getValue().equals(then)) {
        throw new OutputException(
            "the articles of earlier runs were read with "
                + difference(entry.getKey(), then, entry.getValue())
                + "; build all articles anew, without --append");
      }
    }
  }

  private static String difference(String key, String then, String now) {
    return key.equals(DICTIONARIES)
        ? "other dictionaries under conf/ (fingerprint " + then + ", now " + now + ")"
        : key + " " + then + ", these would be with " + now;
  }
}
