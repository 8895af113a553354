package org.conflictledger.actor;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.conflictledger.text.Token;
import org.conflictledger.text.Tokenizer;
import org.conflictledger.text.Word;
import org.conflictledger.text.WordMap;

/**
 * One spelling for the many a name has in newspapers: without accents, apostrophes and dots,
 * hyphens parted, and transliterations ("Shabab", "Hizbullah") as {@code spellings.json} pairs
 * them.
 */
final class Spelling {

  private final WordMap<String> same;

  private Spelling(WordMap<String> same) {
    this.same = same;
  }

  static Spelling load(ConfFiles conf) {
    String file = "actors/spellings.json";
    Map<String, String> same = new HashMap<>();
    JsonNode groups = conf.read(file).path("spellings");
    for (JsonNode group : groups) {
      String first = group.path(0).asText();
      for (JsonNode spelling : group) {
        String before = same.put(spelling.asText(), first);
        if (before != null) {
          throw ConfFiles.invalid(
              file, group, "\"" + spelling.asText() + "\" stands in two groups; join them");
        }
      }
    }
    return new Spelling(WordMap.copyOf(same));
  }

  /** The parts of a phrase, as {@link #parts(Word)} cuts its tokens. */
  List<String> parts(String phrase) {
    List<String> parts = new ArrayList<>();
    for (Token token : Tokenizer.tokens(phrase, 0, phrase.length())) {
      parts.addAll(parts(token.form()));
    }
    return parts;
  }

  /** Whether a token has one part: no hyphen joins words in it. */
  boolean single(Word token) {
    return token.norm().indexOf('-') < 0 || !token.letters() && !token.digits();
  }

  /** The part of a token that has one. */
  String part(Word token) {
    return one(token.norm());
  }

  /** The parts of a token: "al-Shabab" gives "al" and "shabaab". */
  List<String> parts(Word token) {
    String norm = token.norm();
    if (single(token)) {
      return List.of(one(norm));
    }
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= norm.length(); i++) {
      if (i == norm.length() || norm.charAt(i) == '-') {
        if (i > from) {
          parts.add(one(norm.substring(from, i)));
        }
        from = i + 1;
      }
    }
    return parts;
  }

  private String one(String norm) {
    String plain = norm;
    for (int i = 0; i < norm.length(); i++) {
      if (norm.charAt(i) > 0x7f) {
        plain =
            Normalizer.normalize(norm, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        break;
      }
    }
    if (plain.length() > 2 && plain.charAt(0) != '\'') {
      plain = without('`', without('\'', plain));
    }
    if (plain.length() > 1 && Character.isLetter(plain.charAt(0))) {
      plain = without('.', plain);
    }
    return same.getOrDefault(plain, plain);
  }

  private static String without(char sign, String word) {
    return word.indexOf(sign) < 0 ? word : word.replace(String.valueOf(sign), "");
  }
}
