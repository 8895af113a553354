package org.conflictledger.actor;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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
  private final Map<String, Form> forms;
  private final Map<String, Form> groups;

  private PeopleNouns(List<PersonNoun> nouns, Map<String, Form> forms, Map<String, Form> groups) {
    this.nouns = List.copyOf(nouns);
    this.forms = Map.copyOf(forms);
    this.groups = Map.copyOf(groups);
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
    return new PeopleNouns(nouns, forms, groups);
  }

  /**
   * The noun a word is a form of.
   *
   * @param norm in lower case; words of a compound are parted by one space ("police officers")
   */
  public Optional<Form> lookup(String norm) {
    return Optional.ofNullable(forms.get(norm));
  }

  /** The noun for a body of people that counts its members: "family of six", "crew of five". */
  public Optional<Form> group(String norm) {
    return Optional.ofNullable(groups.get(norm));
  }

  /** All nouns, in the order of the file. */
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
