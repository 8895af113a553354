package org.conflictledger.place;

import java.nio.file.Path;
import java.time.LocalDate;
import org.conflictledger.article.Article;
import org.conflictledger.text.Document;
import org.conflictledger.text.Sentence;

/** One gazetteer for the tests, and short ways to ask it. */
final class Places {

  static final Gazetteer GAZETTEER = Gazetteer.load(Path.of("conf/places.json"));
  private static final PlaceResolver RESOLVER = new PlaceResolver(GAZETTEER);

  private Places() {}

  static Document document(String published, String title, String text) {
    return Document.of(
        new Article("a", LocalDate.parse(published), "Test Wire", title, "", "en", text));
  }

  static PlaceMap map(String text) {
    return RESOLVER.resolve(document("2023-05-09", "", text));
  }

  /** Where the statement around a word happened. */
  static Location at(String text, String word) {
    return at("2023-05-09", text, word);
  }

  static Location at(String published, String text, String word) {
    Document document = document(published, "", text);
    PlaceMap map = RESOLVER.resolve(document);
    for (Sentence sentence : document.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.norm(i).equals(word)) {
          return map.at(sentence, i, i + 1);
        }
      }
    }
    throw new IllegalArgumentException("no \"" + word + "\" in: " + text);
  }

  /** Whether the sentence itself tells the place of the statement around a word. */
  static boolean explicit(String text, String word) {
    Document document = document("2023-05-09", "", text);
    PlaceMap map = RESOLVER.resolve(document);
    for (Sentence sentence : document.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.norm(i).equals(word)) {
          return map.explicitAt(sentence, i, i + 1).isPresent();
        }
      }
    }
    throw new IllegalArgumentException("no \"" + word + "\" in: " + text);
  }
}
