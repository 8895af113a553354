package org.conflictledger.casualty;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.casualty.VerbForm.Form;
import org.conflictledger.text.ConfigurationException;
import org.conflictledger.text.PhraseMap;
import org.conflictledger.text.Resources;

/** The words that say people were harmed: {@code conf/casualties.json}. */
final class CasualtyLexicon {

  private static final String FILE = "casualties.json";

  private static final Set<String> SECTIONS =
      Set.of(
          "about",
          "verbs",
          "adjectives",
          "tollNouns",
          "nominals",
          "bodies",
          "hostages",
          "fragments",
          "injuries");

  private static final Set<String> VERB_KEYS =
      Set.of(
          "verb",
          "base",
          "present",
          "past",
          "participle",
          "ing",
          "particle",
          "particles",
          "outcome",
          "who",
          "sure",
          "weak",
          "passive",
          "party",
          "fragments");

  private final Map<String, List<VerbForm>> verbs = new HashMap<>();
  final PhraseMap<Outcome> adjectives = new PhraseMap<>();
  final PhraseMap<Outcome> tollNouns = new PhraseMap<>();
  final Map<String, Outcome> nominals = new HashMap<>();
  final Set<String> bodies;
  final Set<String> hostages;

  /** What tears into people: "shrapnel", "glass". */
  final Set<String> fragments;

  /** What people suffer: "burns", "wounds". */
  final Set<String> injuries;

  private final Set<String> triggers = new HashSet<>();

  private CasualtyLexicon(JsonNode file) {
    Resources.refuseUnknown(FILE, "the file", file, SECTIONS);
    file.path("verbs").forEach(this::verb);
    phrases(file.path("adjectives"), adjectives);
    phrases(file.path("tollNouns"), tollNouns);
    file.path("nominals")
        .properties()
        .forEach(e -> e.getValue().forEach(w -> nominals.put(w.asText(), outcome(e.getKey()))));
    bodies = words(file.path("bodies"));
    hostages = words(file.path("hostages"));
    fragments = words(file.path("fragments"));
    injuries = words(file.path("injuries"));
    triggers.addAll(verbs.keySet());
    triggers.addAll(nominals.keySet());
    triggers.addAll(bodies);
    triggers.addAll(hostages);
    triggers.addAll(injuries);
    for (String group : List.of("adjectives", "tollNouns")) {
      file.path(group)
          .forEach(
              list -> list.forEach(p -> triggers.addAll(Arrays.asList(p.asText().split(" ")))));
    }
    triggers.removeAll(
        Set.of(
            "in",
            "for",
            "their",
            "his",
            "her",
            "of",
            "the",
            "a",
            "number",
            "those",
            "count",
            "people",
            "critical",
            "serious",
            "condition",
            "nursing"));
    triggers.addAll(
        Set.of(
            "lives",
            "life",
            "himself",
            "herself",
            "lost",
            "losing",
            "loses",
            "losses",
            "casualties",
            "buried",
            "survive",
            "live",
            "included",
            "include",
            "includes",
            "victims"));
  }

  static CasualtyLexicon load(Optional<Path> conf) {
    return new CasualtyLexicon(Resources.json(conf, FILE));
  }

  /** The forms a word may be; empty for most words. */
  List<VerbForm> verb(String norm) {
    return verbs.getOrDefault(norm, List.of());
  }

  /** Whether a sentence with this word deserves work. */
  boolean triggers(String norm) {
    return triggers.contains(norm);
  }

  private void verb(JsonNode entry) {
    Resources.refuseUnknown(FILE, "verb " + entry.path("verb"), entry, VERB_KEYS);
    String verb = entry.path("verb").asText();
    if (verb.isEmpty()) {
      throw new ConfigurationException(
          FILE + ": an entry of \"verbs\" has no \"verb\": " + entry + "; name it");
    }
    String who = entry.path("who").asText();
    if (!who.equals("object") && !who.equals("subject")) {
      throw new ConfigurationException(
          FILE + ": verb '" + verb + "' has who '" + who + "'; write \"object\" or \"subject\"");
    }
    if (!entry.has("particles")) {
      sense(entry, verb, who, entry.path("particle").asText(""));
    } else if (entry.has("particle") || !entry.path("particles").isArray()) {
      throw new ConfigurationException(
          FILE
              + ": verb '"
              + verb
              + "': write \"particle\" for one, a list \"particles\" for more");
    }
    entry.path("particles").forEach(particle -> sense(entry, verb, who, particle.asText()));
  }

  private void sense(JsonNode entry, String verb, String who, String particle) {
    VerbSense sense =
        new VerbSense(
            verb,
            outcome(entry.path("outcome").asText()),
            particle.isEmpty() ? List.of() : List.of(particle.split(" ")),
            who.equals("object"),
            entry.path("sure").asBoolean(),
            entry.path("weak").asBoolean(),
            entry.path("passive").asBoolean(),
            entry.path("party").asBoolean(),
            entry.path("fragments").asBoolean());
    String past = entry.path("past").asText(regularPast(verb));
    add(entry.path("base").asText(verb), sense, Form.BASE);
    add(entry.path("present").asText(regularPresent(verb)), sense, Form.PRESENT);
    add(past, sense, Form.PAST);
    add(entry.path("participle").asText(past), sense, Form.PARTICIPLE);
    add(entry.path("ing").asText(regularIng(verb)), sense, Form.ING);
  }

  private void add(String form, VerbSense sense, Form kind) {
    if (!form.equals("-")) {
      verbs.computeIfAbsent(form, f -> new ArrayList<>()).add(new VerbForm(sense, kind));
    }
  }

  private static String regularPast(String verb) {
    return verb.endsWith("e") ? verb + "d" : verb + "ed";
  }

  private static String regularPresent(String verb) {
    return verb.endsWith("sh") || verb.endsWith("s") || verb.endsWith("ch")
        ? verb + "es"
        : verb + "s";
  }

  private static String regularIng(String verb) {
    return verb.endsWith("e") ? verb.substring(0, verb.length() - 1) + "ing" : verb + "ing";
  }

  private static void phrases(JsonNode lists, PhraseMap<Outcome> into) {
    lists
        .properties()
        .forEach(e -> e.getValue().forEach(p -> into.put(p.asText(), outcome(e.getKey()))));
  }

  private static Set<String> words(JsonNode list) {
    Set<String> words = new HashSet<>();
    list.forEach(word -> words.add(word.asText()));
    return Set.copyOf(words);
  }

  private static Outcome outcome(String code) {
    try {
      return Outcome.of(code);
    } catch (IllegalArgumentException e) {
      throw new ConfigurationException(
          FILE + ": '" + code + "' is no outcome; use one of " + Arrays.toString(Outcome.values()));
    }
  }
}
