package org.conflictledger.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of {@code quantities.json}, with what each stands for in one profile. Reading sentences
 * by them is for others, so that what is wrong in the file is told here and nowhere else.
 */
final class QuantityPhrases {

  static final String FILE = "quantities.json";

  /** "at least", before a number. */
  final PhraseMap<Qualifier> qualifiers = new PhraseMap<>();

  /** "fewer than": those of which the number itself is too many. */
  final PhraseMap<Boolean> under = new PhraseMap<>();

  /** "or more", after a number. */
  final PhraseMap<Qualifier> suffixes = new PhraseMap<>();

  /** "another", before a number. */
  final PhraseMap<Boolean> additive = new PhraseMap<>();

  /** "others", after a number. */
  final PhraseMap<Boolean> additiveAfter = new PhraseMap<>();

  final PhraseMap<Long> dozens = new PhraseMap<>();
  final PhraseMap<Long> vague = new PhraseMap<>();
  final NumberWords numbers;

  /** What a plural without a number stands for. */
  final long barePlural;

  QuantityPhrases(JsonNode file, String profile) {
    new QuantitiesCheck(FILE).check(file);
    JsonNode values = profile(file.path("profiles"), profile);
    file.path("qualifiers").properties().forEach(e -> qualifiers(e.getKey(), e.getValue()));
    file.path("suffixes")
        .properties()
        .forEach(e -> e.getValue().forEach(p -> suffixes.put(p.asText(), qualifier(e.getKey()))));
    file.path("additive").forEach(p -> additive.put(p.asText(), true));
    file.path("additiveAfter").forEach(p -> additiveAfter.put(p.asText(), true));
    file.path("exactDozens")
        .properties()
        .forEach(e -> dozens.put(e.getKey(), e.getValue().asLong()));
    file.path("vague")
        .properties()
        .forEach(e -> vague.put(e.getKey(), vagueValue(e.getKey(), e.getValue().asText(), values)));
    numbers = new NumberWords(longs(file.path("numbers")), longs(file.path("scales")));
    barePlural = values.path("plural").asLong(2);
  }

  /** The phrases that may stand before a number or for one. */
  List<PhraseMap<?>> beginning() {
    return List.of(qualifiers, under, additive, dozens, vague);
  }

  private void qualifiers(String code, JsonNode phrases) {
    for (JsonNode phrase : phrases) {
      if (code.equals("under")) {
        under.put(phrase.asText(), true);
      } else {
        qualifiers.put(phrase.asText(), qualifier(code));
      }
    }
  }

  private static JsonNode profile(JsonNode profiles, String name) {
    JsonNode values = profiles.path(name);
    if (!values.isObject()) {
      throw new ConfigurationException(
          FILE
              + ": there is no profile '"
              + name
              + "'; add it under \"profiles\" or choose one of "
              + names(profiles));
    }
    return values;
  }

  private static Qualifier qualifier(String code) {
    try {
      return Qualifier.of(code);
    } catch (IllegalArgumentException e) {
      throw new ConfigurationException(
          FILE
              + ": '"
              + code
              + "' is no qualifier; use one of at_least, more_than, up_to, under, approximate");
    }
  }

  /** "several*12" in a profile where several is 3. */
  private static long vagueValue(String phrase, String formula, JsonNode profile) {
    String[] parts = formula.split("\\*");
    JsonNode base = profile.path(parts[0]);
    if (!base.isIntegralNumber()) {
      throw new ConfigurationException(
          FILE + ": '" + phrase + "' needs a number for '" + parts[0] + "' in the profile");
    }
    long value = base.asLong();
    if (parts.length == 2) {
      try {
        value *= Long.parseLong(parts[1]);
      } catch (NumberFormatException e) {
        throw new ConfigurationException(
            FILE + ": '" + phrase + "' has '" + formula + "'; write a name, or a name * a number");
      }
    }
    return value;
  }

  private static Map<String, Long> longs(JsonNode object) {
    Map<String, Long> map = new HashMap<>();
    object
        .properties()
        .forEach(e -> map.put(e.getKey().toLowerCase(Locale.ROOT), e.getValue().asLong()));
    return map;
  }

  private static String names(JsonNode object) {
    StringBuilder names = new StringBuilder();
    object.properties().forEach(e -> names.append(names.isEmpty() ? "" : ", ").append(e.getKey()));
    return names.toString();
  }
}
