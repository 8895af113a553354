package org.conflictledger.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * What is under {@code conf/} and decides how articles are read, as one fingerprint: articles that
 * were read with one state of the dictionaries are not to be mixed with those of another.
 */
final class Dictionaries {

  /** All but the settings of the job, which {@code run.json} holds, and those of the log. */
  private static final List<String> FILES =
      List.of(
          "actors.json",
          "actors/generic.json",
          "actors/names.json",
          "actors/spellings.json",
          "casualties.json",
          "confidence.json",
          "context.json",
          "demonyms.json",
          "linking.json",
          "names.json",
          "parties.json",
          "people.json",
          "places.json",
          "quantities.json",
          "reporters.json");

  private static final int DIGITS = 16;

  /** Where the files are. */
  @FunctionalInterface
  interface Source {
    InputStream open(String file) throws IOException;
  }

  private static final Source PACKED =
      file -> Dictionaries.class.getResourceAsStream("/org/conflictledger/conf/" + file);

  private Dictionaries() {}

  /** Of the files that are packed with the program, by which it reads. */
  static String fingerprint() {
    return fingerprint(PACKED);
  }

  static String fingerprint(Source source) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String file : files(source)) {
        digest.update(file.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(bytes(source, file));
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files, and those that they name. */
  static List<String> files(Source source) throws IOException {
    List<String> files = new ArrayList<>(FILES);
    for (JsonNode file : new ObjectMapper().readTree(bytes(source, "actors.json")).path("files")) {
      files.add(file.asText());
    }
    return files;
  }

  private static byte[] bytes(Source source, String file) throws IOException {
    try (InputStream in = source.open(file)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks conf/" + file + "; build it again");
      }
      return in.readAllBytes();
    }
  }
}
