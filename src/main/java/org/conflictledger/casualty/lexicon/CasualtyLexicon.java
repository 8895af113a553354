package org.conflictledger.casualty.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.conflictledger.casualty.lexicon.VerbForm.Form;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.text.ConfigurationException;
import org.conflictledger.text.PhraseMap;
import org.conflictledger.text.Resources;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordMap;
import org.conflictledger.text.WordSet;

/** The words that say people were harmed: {@code conf/casualties.json}. */
public final class CasualtyLexicon {

  private static final String FILE = "casualties.json";

  private static final Set<String> SECTIONS =
      WordSet.of(
          "about",
          "classes",
          "verbs",
          "adjectives",
          "tollNouns",
          "tolls",
          "fields",
          "nominals",
          "bodies",
          "hostages",
          "fragments",
          "injuries",
          "survivals",
          "sightings",
          "vests",
          "costs",
          "leftovers",
          "attributes",
          "closing");

  private static final WordSet VERB_KEYS = WordSet.listed(CasualtyLexicon.class, "verbKeys");

  private final WordMap<List<VerbForm>> verbs = new WordMap<>();
  public final PhraseMap<Outcome> adjectives = new PhraseMap<>();
  public final PhraseMap<Outcome> tollNouns = new PhraseMap<>();
  public final PhraseMap<Outcome> nominals = new PhraseMap<>();

  /** Plain words around those of harm. */
  public final HarmWords words;

  /** Words between a toll and its number. */
  public final TollWords tolls;

  /** Words in the names of fields that hold a number of people: "Fatalities: 8". */
  public final Map<String, Outcome> fields = new TreeMap<>();

  public final Set<String> bodies;
  public final Set<String> hostages;

  /** What tears into people: "shrapnel", "glass". */
  public final Set<String> fragments;

  /** What people suffer: "burns", "wounds". */
  public final Set<String> injuries;

  private final Set<String> verbWords = new HashSet<>();
  private final Set<String> adjectiveWords = new HashSet<>();
  private final Set<String> tollWords = new HashSet<>();
  private final Set<String> nominalWords = new HashSet<>();
  private final Set<String> survivalWords = new HashSet<>();

  /** What those do not who die: "pull through", "live to tell". */
  public final WordPatterns survivals;

  /** What those have not been who are missing: "been seen", "come home". */
  public final WordPatterns sightings;

  /** What a bomber sets off on himself: "vest". */
  public final Set<String> vests;

  /** "at the price of": after these stand the lives a thing took. */
  public final WordPatterns costs;

  /** Words for the dead that "of" binds to people: "what is left of". */
  public final WordPatterns leftovers;

  /** What stands before a noun for people and says what befell them: "slain villagers". */
  public final PhraseMap<Outcome> attributes = new PhraseMap<>();

  /** Adjectives that end a note: "one child critical". */
  public final Set<String> closing;

  private final Map<String, Set<String>> classes = new TreeMap<>();

  private CasualtyLexicon(JsonNode file) {
    Resources.refuseUnknown(FILE, "the file", file, WordSet.union(SECTIONS, HarmWords.LISTS));
    words = new HarmWords(FILE, file);
    tolls = TollWords.of(FILE, file.path("tolls"));
    file.path("classes").properties().forEach(e -> classes.put(e.getKey(), words(e.getValue())));
    file.path("verbs").forEach(this::verb);
    file.path("adjectives").properties().forEach(this::adjectives);
    phrases(file.path("tollNouns"), tollNouns, tollWords);
    PhraseMap<Outcome> named = new PhraseMap<>();
    phrases(file.path("fields"), named, new HashSet<>());
    named.words().forEach(word -> fields.put(word, named.value(Sentence.of(word), 0, 1)));
    phrases(file.path("nominals"), nominals, nominalWords);
    bodies = words(file.path("bodies"));
    hostages = words(file.path("hostages"));
    fragments = words(file.path("fragments"));
    injuries = words(file.path("injuries"));
    survivals = patterns(file, "survivals", survivalWords);
    sightings = patterns(file, "sightings", survivalWords);
    vests = words(file.path("vests"));
    phrases(file.path("attributes"), attributes, adjectiveWords);
    closing = words(file.path("closing"));
    adjectiveWords.addAll(closing);
    costs = patterns(file, "costs", new HashSet<>());
    leftovers = patterns(file, "leftovers", new HashSet<>());
  }

  public static CasualtyLexicon load(Optional<Path> conf) {
    return new CasualtyLexicon(Resources.json(conf, FILE));
  }

  /** The forms a word may be; empty for most words. */
  public List<VerbForm> verb(String norm) {
    return verbs.getOrDefault(norm, List.of());
  }

  /** All forms of all verbs. */
  public Collection<String> verbForms() {
    return verbs.words();
  }

  /** Words of which one stands in every sentence with a verb of the list, its particle included. */
  public Collection<String> verbWords() {
    return verbWords;
  }

  /** The same for the adjectives. */
  public Collection<String> adjectiveWords() {
    return adjectiveWords;
  }

  /** The same for the nouns of tolls. */
  public Collection<String> tollWords() {
    return tollWords;
  }

  /** The same for the nouns of harm. */
  public Collection<String> nominalWords() {
    return nominalWords;
  }

  /** The same for what the dead and the missing do not do. */
  public Collection<String> survivalWords() {
    return survivalWords;
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
            pattern("verb '" + verb + "'", particle),
            who.equals("object"),
            entry.path("sure").asBoolean(),
            entry.path("weak").asBoolean(),
            entry.path("passive").asBoolean(),
            entry.path("things").asBoolean(),
            entry.path("party").asBoolean(),
            entry.path("fragments").asBoolean());
    String past = entry.path("past").asText(RegularVerb.past(verb));
    add(entry.path("base").asText(verb), sense, Form.BASE);
    add(entry.path("present").asText(RegularVerb.present(verb)), sense, Form.PRESENT);
    add(past, sense, Form.PAST);
    add(entry.path("participle").asText(past), sense, Form.PARTICIPLE);
    add(entry.path("ing").asText(RegularVerb.ing(verb)), sense, Form.ING);
  }

  /** The phrases of an outcome; the longest word of each makes a sentence worth reading. */
  private void adjectives(Map.Entry<String, JsonNode> entry) {
    Outcome outcome = outcome(entry.getKey());
    for (JsonNode text : entry.getValue()) {
      for (String phrase : pattern("adjective", text.asText()).phrases()) {
        adjectives.put(phrase, outcome);
        adjectiveWords.add(TellingWord.of(List.of(phrase.split(" "))));
      }
    }
  }

  private WordPatterns patterns(JsonNode file, String list, Set<String> telling) {
    List<WordPattern> patterns = new ArrayList<>();
    for (JsonNode text : file.path(list)) {
      WordPattern pattern = pattern(list, text.asText());
      patterns.add(pattern);
      telling.add(TellingWord.of(pattern.fixed()));
    }
    try {
      return new WordPatterns(patterns);
    } catch (IllegalArgumentException e) {
      throw new ConfigurationException(FILE + ": " + list + ": " + e.getMessage());
    }
  }

  private WordPattern pattern(String of, String text) {
    try {
      return WordPattern.of(text, classes);
    } catch (IllegalArgumentException e) {
      throw new ConfigurationException(
          FILE + ": " + of + ": " + e.getMessage() + "; add it to \"classes\"");
    }
  }

  private void add(String form, VerbSense sense, Form kind) {
    if (!form.equals("-")) {
      verbs.getOrPut(form, ArrayList::new).add(new VerbForm(sense, kind));
      List<String> words = new ArrayList<>(List.of(form));
      words.addAll(sense.particle().fixed());
      verbWords.add(TellingWord.of(words));
    }
  }

  private static void phrases(JsonNode lists, PhraseMap<Outcome> into, Set<String> telling) {
    for (Map.Entry<String, JsonNode> list : lists.properties()) {
      for (JsonNode phrase : list.getValue()) {
        into.put(phrase.asText(), outcome(list.getKey()));
        telling.add(TellingWord.of(List.of(phrase.asText().split(" "))));
      }
    }
  }

  private static Set<String> words(JsonNode list) {
    Set<String> words = new HashSet<>();
    list.forEach(word -> words.add(word.asText()));
    return WordSet.copyOf(words);
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
