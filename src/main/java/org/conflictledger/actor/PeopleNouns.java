package org.conflictledger.actor;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.conflictledger.text.WordMap;
import org.conflictledger.text.WordSet;

/**
 * The nouns for people of {@code people.json}, and the nouns that count their members ("family").
 */
public final class PeopleNouns {

  /**
   * A noun as it stands in a text.
   *
   * @param plural whether it is the plural form; true also where both forms are one word
   */
  public record Form(PersonNoun noun, boolean plural) {}

  private static final String FILE = "people.json";

  private final List<PersonNoun> nouns;
  private final WordMap<Form> forms;

  /** Nouns of two words, by the last and the first. */
  private final WordMap<WordMap<Form>> compounds = new WordMap<>();

  private final WordMap<Form> groups;
  private final WordMap<Form> peoples;

  private PeopleNouns(
      List<PersonNoun> nouns,
      Map<String, Form> forms,
      Map<String, Form> groups,
      Map<String, Form> peoples) {
    this.nouns = List.copyOf(nouns);
    this.forms = WordMap.copyOf(forms);
    this.groups = WordMap.copyOf(groups);
    this.peoples = WordMap.copyOf(peoples);
    forms.forEach(this::addCompound);
  }

  /** Reads the file of a conf directory. */
  public static PeopleNouns load(Path conf) {
    return load(ConfFiles.in(conf));
  }

  /** The nouns packed into the jar. */
  public static PeopleNouns builtIn() {
    return load(ConfFiles.packed());
  }

  static PeopleNouns load(ConfFiles conf) {
    JsonNode file = conf.read(FILE);
    List<PersonNoun> nouns = new ArrayList<>();
    Map<String, Form> forms = new HashMap<>();
    for (JsonNode node : file.path("nouns")) {
      PersonNoun noun = noun(node);
      nouns.add(noun);
      put(node, forms, noun);
    }
    Map<String, Form> groups = new HashMap<>();
    for (JsonNode node : file.path("groups")) {
      put(node, groups, noun(node));
    }
    Map<String, Form> peoples = new HashMap<>();
    for (JsonNode node : file.path("peoples")) {
      put(node, peoples, noun(node));
    }
    addNationalities(conf, peoples);
    peoples.forEach(
        (word, form) -> {
          if (form.plural() && !word.equals(form.noun().word())) {
            forms.putIfAbsent(word, form);
          }
        });
    return new PeopleNouns(nouns, forms, groups, peoples);
  }

  /**
   * The noun a word is a form of.
   *
   * @param norm in lower case; words of a compound are parted by one space ("police officers")
   */
  public Optional<Form> lookup(String norm) {
    return Optional.ofNullable(forms.get(norm));
  }

  private void addCompound(String norm, Form form) {
    int space = norm.indexOf(' ');
    if (space > 0 && space == norm.lastIndexOf(' ')) {
      compounds
          .getOrPut(norm.substring(space + 1), WordMap::new)
          .put(norm.substring(0, space), form);
    }
  }

  /** The noun that two words are a form of: "police", "officers". */
  public Optional<Form> lookup(String first, String last) {
    WordMap<Form> firsts = compounds.get(last);
    return firsts == null ? Optional.empty() : Optional.ofNullable(firsts.get(first));
  }

  /** The noun for a body of people that counts its members: "family of six", "crew of five". */
  public Optional<Form> group(String norm) {
    return Optional.ofNullable(groups.get(norm));
  }

  /** All words that {@link #group} knows. */
  public WordSet groupWords() {
    return WordSet.copyOf(groups.words());
  }

  /** All words with which a noun of one or two words ends. */
  public WordSet lastWords() {
    return WordSet.union(forms.words(), compounds.words());
  }

  /**
   * The people a word names: "Israelis", "Kurd". Their plurals are nouns for {@link #lookup} too; a
   * singular ("Israeli") is more often an adjective, so look at what follows it.
   */
  public Optional<Form> people(String norm) {
    return Optional.ofNullable(peoples.get(norm));
  }

  /** All nouns but those for peoples, in the order of the file. */
  public List<PersonNoun> nouns() {
    return nouns;
  }

  static VictimCategory category(String file, JsonNode node) {
    String code = ConfFiles.string(file, node, "category");
    try {
      return VictimCategory.of(code);
    } catch (IllegalArgumentException e) {
      throw ConfFiles.invalid(
          file,
          node,
          "unknown category \"" + code + "\"; use combatant, security, civilian or unknown");
    }
  }

  private static void addNationalities(ConfFiles conf, Map<String, Form> peoples) {
    String file = "demonyms.json";
    for (JsonNode node : conf.read(file).path("countries")) {
      for (String people : ConfFiles.strings(file, node, "people")) {
        String plural = people.toLowerCase(Locale.ROOT);
        boolean regular = plural.endsWith("s");
        String word = regular ? plural.substring(0, plural.length() - 1) : plural;
        PersonNoun noun =
            new PersonNoun(
                word, plural, VictimCategory.UNKNOWN, Optional.empty(), Optional.empty());
        peoples.putIfAbsent(plural, new Form(noun, true));
        peoples.putIfAbsent(word, new Form(noun, !regular));
      }
    }
  }

  private static PersonNoun noun(JsonNode node) {
    return new PersonNoun(
        lower(node, "word"),
        lower(node, "plural"),
        category(FILE, node),
        node.has("of") ? Optional.of(GroupNouns.reference(FILE, node, "of")) : Optional.empty(),
        Optional.ofNullable(node.path("tag").textValue()));
  }

  private static String lower(JsonNode node, String field) {
    String word = ConfFiles.string(FILE, node, field);
    if (!word.equals(word.toLowerCase(Locale.ROOT))) {
      throw ConfFiles.invalid(FILE, node, "\"" + word + "\" must be in lower case");
    }
    return word;
  }

  private static void put(JsonNode node, Map<String, Form> forms, PersonNoun noun) {
    Form before = forms.put(noun.word(), new Form(noun, noun.word().equals(noun.plural())));
    if (before == null && !noun.word().equals(noun.plural())) {
      before = forms.put(noun.plural(), new Form(noun, true));
    }
    if (before != null) {
      throw ConfFiles.invalid(
          FILE, node, "the word stands there already, as " + before.noun().word() + "; remove one");
    }
  }
}
