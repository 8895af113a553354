package org.conflictledger.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the files of {@code conf/}: in a folder the user names, or else the defaults packed into
 * the jar.
 */
public final class Resources {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(JsonParser.Feature.ALLOW_COMMENTS);

  private Resources() {}

  /**
   * Reads a JSON file of the configuration.
   *
   * @param conf the user's folder; a file that is not in it is taken from the jar
   * @throws ConfigurationException when the file is missing or no JSON
   */
  public static JsonNode json(Optional<Path> conf, String name) {
    Optional<Path> own = conf.map(folder -> folder.resolve(name)).filter(Files::isRegularFile);
    String where = own.map(Path::toString).orElse("the built-in " + name);
    try (InputStream in =
        own.isPresent()
            ? Files.newInputStream(own.get())
            : Resources.class.getResourceAsStream("/org/conflictledger/conf/" + name)) {
      if (in == null) {
        throw new ConfigurationException(where + " is missing; the jar is incomplete");
      }
      return JSON.readTree(in);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new ConfigurationException(
          where
              + " is no valid JSON: "
              + e.getOriginalMessage()
              + " at line "
              + e.getLocation().getLineNr());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + where, e);
    }
  }

  /**
   * Refuses keys that nobody would read.
   *
   * @throws ConfigurationException naming the file, the key and those that are known
   */
  public static void refuseUnknown(String file, String entry, JsonNode object, Set<String> known) {
    object
        .fieldNames()
        .forEachRemaining(
            key -> {
              if (!known.contains(key)) {
                throw new ConfigurationException(
                    file
                        + ": "
                        + entry
                        + " has the unknown key \""
                        + key
                        + "\"; use one of "
                        + new TreeSet<>(known));
              }
            });
  }
}
