package org.conflictledger.casualty.context;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.Set;
import org.conflictledger.casualty.context.ContextLexicon.Domain;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.text.ConfigurationException;
import org.conflictledger.text.PhraseMap;
import org.conflictledger.text.Resources;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordLists;
import org.conflictledger.text.WordSet;

/**
 * People, places and occasions of other fields of life, which may be attacked like any: "a bomb hit
 * spectators of a cricket tournament".
 */
public final class Scenery {

  private static final String SECTION = "\"scenery\"";

  private static final Set<String> LISTS =
      WordSet.of("about", "phrases", "works", "showing", "people", "drills");

  private enum Kind {
    PLAIN,
    WORK,
    PEOPLE,
    DRILL
  }

  /** So many words stand at most between a work and what is done with it. */
  private static final int NEAR = 4;

  private static final WordSet FRAMES = WordSet.of("in", "on", "during", "at");

  private static final Set<Domain> TOLD = EnumSet.of(Domain.FICTION, Domain.DRILL);

  /** What a story does: "the opera ends with". */
  public static final WordSet TELLING = WordSet.listed(Scenery.class, "telling");

  private final PhraseMap<Kind> kinds = new PhraseMap<>();
  private final WordSet showing;

  Scenery(String file, JsonNode section, Set<String> other) {
    Resources.refuseUnknown(file, SECTION, section, LISTS);
    String where = file + ": " + SECTION;
    put(where, section, "phrases", Kind.PLAIN, other);
    put(where, section, "works", Kind.WORK, other);
    put(where, section, "people", Kind.PEOPLE, other);
    put(where, section, "drills", Kind.DRILL, other);
    showing = WordSet.copyOf(WordLists.words(where, section, "showing"));
  }

  private void put(String where, JsonNode section, String list, Kind kind, Set<String> other) {
    for (String phrase : WordLists.words(where, section, list)) {
      if (!other.contains(phrase)) {
        throw new ConfigurationException(
            where + ": \"" + phrase + "\" of \"" + list + "\" stands nowhere under \"other\"");
      }
      kinds.put(phrase, kind);
    }
  }

  /**
   * Whether a phrase of another field may be no more than what an attack was on.
   *
   * @param domains what it speaks of
   */
  public boolean at(Sentence s, int i, int length, Set<Domain> domains) {
    Kind kind = kinds.longest(s, i) == length ? kinds.value(s, i, length) : null;
    if (kind == null
        || domains.stream().anyMatch(TOLD::contains)
            && (framing(s, i) || TELLING.at(s, i + length))) {
      return false;
    }
    return switch (kind) {
      case PLAIN -> true;
      case WORK -> s.holds(Math.max(s.body(), i - NEAR), i, showing);
      case PEOPLE -> !Grammar.POSSESSIVES.at(s, i - 1) && !Grammar.SAYING.at(s, i + length);
      case DRILL -> !Grammar.DEFINITE.at(s, i - 1);
    };
  }

  /** Whether a phrase is for a drill, in which weapons harm by accident. */
  public boolean drill(Sentence s, int i, int length) {
    return kinds.value(s, i, length) == Kind.DRILL;
  }

  /** "In a drill, rebels attacked", "On stage, soldiers shot": what begins so goes on in it. */
  private static boolean framing(Sentence s, int i) {
    if (!FRAMES.at(s, s.body())) {
      return false;
    }
    for (int k = s.body(); k < i; k++) {
      if (s.norm(k).equals(",")) {
        return false;
      }
    }
    return true;
  }
}
