package org.conflictledger.actor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.text.CalendarNames;
import org.conflictledger.text.WordSet;

/** The nouns of {@code actors/generic.json} and those of {@code people.json} that bear arms. */
final class GroupNouns {

  private static final String FILE = "actors/generic.json";

  private final PhraseIndex<GroupNoun> nouns = new PhraseIndex<>();
  private final Set<String> modifiers;
  private final Set<String> linking;
  private final Set<String> placing;
  private final Set<String> acting;
  private final Set<String> auxiliary;
  private final Set<String> statements;
  private final Set<String> never;
  private final Set<String> nameless;
  private final Set<String> judging;
  private final Set<String> divisions;

  private GroupNouns(JsonNode file) {
    modifiers = words(file, "modifiers");
    linking = words(file, "linking");
    placing = words(file, "placing");
    acting = words(file, "acting");
    auxiliary = words(file, "auxiliary");
    statements = words(file, "statements");
    never = words(file, "never");
    nameless = words(file, "nameless");
    judging = words(file, "judging");
    divisions = words(file, "divisions");
  }

  static GroupNouns load(ConfFiles conf, Spelling spelling, PeopleNouns people) {
    JsonNode file = conf.read(FILE);
    GroupNouns nouns = new GroupNouns(file);
    for (JsonNode node : file.path("nouns")) {
      GroupNoun.Reference reference = reference(FILE, node, "of");
      VictimCategory category = PeopleNouns.category(FILE, node);
      Optional<String> tag = Optional.ofNullable(node.path("tag").textValue());
      for (String word : ConfFiles.strings(FILE, node, "words")) {
        nouns.nouns.add(spelling.parts(word), new GroupNoun(word, reference, category, tag, true));
      }
    }
    for (PersonNoun noun : people.nouns()) {
      if (noun.reference().isPresent()) {
        for (String word : List.of(noun.word(), noun.plural())) {
          nouns.nouns.add(
              spelling.parts(word),
              new GroupNoun(
                  word,
                  noun.reference().get(),
                  noun.category(),
                  noun.tag(),
                  word.equals("police")));
        }
      }
    }
    return nouns;
  }

  static GroupNoun.Reference reference(String file, JsonNode node, String field) {
    String code = ConfFiles.string(file, node, field);
    try {
      return GroupNoun.Reference.valueOf(code.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw ConfFiles.invalid(
          file,
          node,
          "\""
              + field
              + "\" is \""
              + code
              + "\"; use state, group, definite, mission, none, owner or abroad");
    }
  }

  PhraseIndex<GroupNoun> phrases() {
    return nouns;
  }

  /** The longest noun that begins with a token; its end is a part at a token's end. */
  Optional<PhraseIndex.Match<GroupNoun>> at(Words words, int token) {
    if (token >= words.size() || !words.begins(token, ActorWords.NOUNS)) {
      return Optional.empty();
    }
    for (PhraseIndex.Match<GroupNoun> match : nouns.at(words, words.start(token))) {
      if (words.boundary(match.end())) {
        return Optional.of(match);
      }
    }
    return Optional.empty();
  }

  /** May stand between a name and a noun: "Turkish special forces". */
  boolean modifier(String word) {
    return modifiers.contains(word);
  }

  /** Makes what it is attached to a mere modifier: "ISIS-linked", "U.S.-backed". */
  boolean linking(String word) {
    return linking.contains(word);
  }

  /** Before the name of a country, says that it is a place: "in Mali", "northern Mali". */
  boolean placing(String word) {
    return placing.contains(word);
  }

  /** Before a noun, that nobody is meant: "unidentified terrorists". */
  boolean nameless(String word) {
    return nameless.contains(word);
  }

  /** Makes a name before it that of a place: "Adamawa state". */
  boolean division(String word) {
    return divisions.contains(word);
  }

  /** A day of the week or a month. */
  boolean day(String word) {
    return CalendarNames.WHOLE.contains(word);
  }

  /** Before a deed, what judges it: "a terrorist attack". */
  boolean judging(String word) {
    return judging.contains(word);
  }

  /** What a government does or says: "Ankara denied". */
  boolean acting(String word) {
    return acting.contains(word);
  }

  /** May stand between a country and what it does: "Moscow has said". */
  boolean auxiliary(String word) {
    return auxiliary.contains(word);
  }

  /** After "Kyiv's" says that the government speaks: "account". */
  boolean statement(String word) {
    return statements.contains(word);
  }

  /** Is an English word, so no acronym where everything is in capitals. */
  boolean never(String word) {
    return never.contains(word);
  }

  private static Set<String> words(JsonNode file, String field) {
    return WordSet.copyOf(ConfFiles.strings(FILE, file, field));
  }
}
