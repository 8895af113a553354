package org.conflictledger.event.setting;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What {@code conf/linking.json} holds: the words and thresholds by which statements become
 * incidents and incidents become events.
 */
public record LinkingSettings(
    String about,
    ReadingSettings reading,
    StoryWords story,
    JoinSettings linking,
    EstimationSettings estimate,
    List<War> wars,
    List<Mission> missions)
    implements Serializable {

  private static final String BUILT_IN = "/org/conflictledger/conf/linking.json";

  /** The settings that come with the program. */
  public static LinkingSettings builtIn() {
    try (InputStream in = LinkingSettings.class.getResourceAsStream(BUILT_IN)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + BUILT_IN + "; build it again");
      }
      return read(in.readAllBytes(), "conf/linking.json");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A user's settings.
   *
   * @throws IllegalArgumentException naming the file, the entry and what to write instead
   */
  public static LinkingSettings read(Path file) throws IOException {
    return read(Files.readAllBytes(file), file.toString());
  }

  private static LinkingSettings read(byte[] json, String file) {
    LinkingSettings settings = RecordReader.read(json, file, LinkingSettings.class);
    settings.check(file);
    return settings;
  }

  private void check(String file) {
    linking.check(file);
    estimate.check(file);
    wars.forEach(war -> war.check(file));
    missions.forEach(mission -> mission.check(file));
  }

  static void require(boolean holds, String file, String problem) {
    if (!holds) {
      throw new IllegalArgumentException(file + ": " + problem);
    }
  }
}
