package org.conflictledger.article.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The JSON-LD that news pages carry for search engines (schema.org NewsArticle). */
final class LinkedData {

  private static final ObjectMapper JSON = new ObjectMapper();

  private LinkedData() {}

  /** {@code datePublished} of the first object that has one. */
  static Optional<String> published(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        JsonNode date = JSON.readTree(script.data()).findValue("datePublished");
        if (date != null && date.isTextual()) {
          return Optional.of(date.asText().strip());
        }
      } catch (JsonProcessingException e) {
        // Pages carry broken JSON often; another place may give the date.
        continue;
      }
    }
    return Optional.empty();
  }
}
