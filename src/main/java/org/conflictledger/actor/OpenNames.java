package org.conflictledger.actor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conflictledger.actor.ActorSpan.Kind;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.Token;
import org.conflictledger.text.WordSet;

/**
 * Organisations that the catalogue does not know, by the form of their names: "Free Lowland
 * Resistance Front". Their ids are made of the name, so that all articles share them.
 */
final class OpenNames {

  private static final String FILE = "actors/names.json";
  static final String ID = "name:";
  private static final int LONGEST = 7;

  private final WordSet heads;
  private final WordSet causes;
  private final WordSet never;

  private OpenNames(JsonNode file) {
    heads = ConfFiles.words(FILE, file, "heads");
    causes = ConfFiles.words(FILE, file, "causes");
    never = ConfFiles.words(FILE, file, "never");
  }

  static OpenNames load(ConfFiles conf) {
    return new OpenNames(conf.read(FILE));
  }

  /** Whether an actor was named by form only, and stands in no catalogue. */
  static boolean made(Actor actor) {
    return actor.id().startsWith(ID);
  }

  /** Whether a sentence has the words without which there is no such name. */
  boolean mayStand(Sentence s) {
    return heads.in(s) && causes.in(s);
  }

  /** The name that begins with a token. */
  Optional<ActorSpan> at(Words words, int from) {
    if (!begins(words, from)) {
      return Optional.empty();
    }
    int head = -1;
    boolean cause = false;
    int i = from;
    while (i < words.size() && i - from < LONGEST && part(words, i)) {
      String norm = words.text(i).norm();
      if (never.contains(norm)) {
        return Optional.empty();
      }
      cause |= causes.contains(norm);
      if (heads.contains(norm)) {
        head = i;
      }
      i++;
    }
    if (head < 0) {
      return Optional.empty();
    }
    int to = head + 1;
    int behind = behind(words, to);
    for (int k = to; k < behind; k++) {
      cause |= causes.contains(words.text(k).norm());
    }
    return cause && behind - from >= 2 ? Optional.of(span(words, from, behind)) : Optional.empty();
  }

  private boolean begins(Words words, int from) {
    if (!part(words, from)) {
      return false;
    }
    String before = from == 0 ? "" : words.text(from - 1).norm();
    boolean numbered = !before.isEmpty() && Character.isDigit(before.charAt(0));
    String first = words.text(from).norm();
    boolean article = first.equals("the") || first.equals("a") || first.equals("an");
    return !article && !numbered && Character.isLetter(words.text(from).text().charAt(0));
  }

  /** In capitals every word is capitalised: only words of causes and heads count there. */
  private boolean part(Words words, int i) {
    Token token = words.text(i);
    if (words.sentence.allCaps()) {
      return causes.contains(token.norm()) || heads.contains(token.norm());
    }
    return token.capitalised();
  }

  /** "for the Liberation of Tarim", "of the Lowlands" */
  private int behind(Words words, int to) {
    int end = to;
    while (words.word(end).equals("of") || words.word(end).equals("for")) {
      int name = words.word(end + 1).equals("the") ? end + 2 : end + 1;
      int i = name;
      while (i < words.size() && i - name < 3 && capital(words, i)) {
        i++;
      }
      if (i == name || i - to > LONGEST) {
        break;
      }
      end = i;
    }
    return end;
  }

  private boolean capital(Words words, int i) {
    return words.sentence.allCaps() ? part(words, i) : words.text(i).capitalised();
  }

  private static ActorSpan span(Words words, int from, int to) {
    String text = words.sentence.slice(from, to);
    String name = words.sentence.allCaps() ? titled(text) : text;
    Actor actor = make(ID, name, ActorType.REBEL);
    return new ActorSpan(
        from, to, to, Kind.NAMED, List.of(actor), Optional.empty(), Optional.empty());
  }

  /** An actor that stands in no catalogue, by its name. */
  static Actor make(String kind, String name, ActorType type) {
    String slug = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    return new Actor(kind + slug, name, type);
  }

  private static String titled(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split(" ")) {
      boolean small = word.equals("of") || word.equals("for") || word.equals("the");
      words.add(
          small || word.isEmpty()
              ? word
              : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return String.join(" ", words);
  }
}
