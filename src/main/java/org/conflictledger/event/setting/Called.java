package org.conflictledger.event.setting;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.text.Token;
import org.conflictledger.text.Tokenizer;

/** What two counts of one article are to each other by the names of single people. */
public final class Called {

  private Called() {}

  /** Whether both are one person, by a name that both give. */
  public static boolean samePerson(Told one, Told other) {
    if (one.best() != 1 || other.best() != 1) {
      return false;
    }
    Set<String> names = names(one);
    Set<String> others = names(other);
    if (one.sameSentence(other) && !names.containsAll(others) && !others.containsAll(names)) {
      // "Privates Ali Demir and Veli Demir": brothers share a surname.
      return false;
    }
    names.retainAll(others);
    return !names.isEmpty();
  }

  /** Whether both are single people called by names that have no word in common. */
  public static boolean otherPerson(Told one, Told other) {
    return byName(one)
        && byName(other)
        && Collections.disjoint(names(one), names(other))
        && !names(one).isEmpty()
        && !names(other).isEmpty();
  }

  /**
   * Whether the one is but a name, which passes for a civilian's, and can be of the other: a
   * headline has "commander killed", and the story who it was.
   */
  static boolean bears(Told name, Told other) {
    return other.best() == 1
        && name.best() == 1
        && !byName(other)
        && byName(name)
        && name.category() == VictimCategory.CIVILIAN;
  }

  /** "her husband": one of those told of before, whatever they were. */
  public static boolean kin(Told told) {
    String text = told.mention().victim().text().toLowerCase(Locale.ROOT);
    return told.best() == 1 && told.sentence() > 0 && KIN_OF.stream().anyMatch(text::startsWith);
  }

  private static final List<String> KIN_OF = List.of("his ", "her ", "my ", "our ", "their ");

  /** "he died in the attack" */
  public static boolean byPronoun(Told told) {
    return PRONOUNS.contains(told.mention().victim().text().toLowerCase(Locale.ROOT));
  }

  private static final Set<String> PRONOUNS = Set.of("he", "she", "him", "her");

  /** Whether the victim is called by a name. */
  public static boolean byName(Told told) {
    String text = told.mention().victim().text();
    return !text.isEmpty()
        && Character.isUpperCase(text.codePointAt(0))
        && text.indexOf(' ') > 0
        && Character.isUpperCase(
            text.codePointAt(text.indexOf(' ') + 1 < text.length() ? text.indexOf(' ') + 1 : 0));
  }

  private static Set<String> names(Told told) {
    Set<String> names = new TreeSet<>();
    String text = told.mention().victim().text();
    for (Token token : Tokenizer.tokens(text, 0, text.length())) {
      boolean inner = token.begin() > 0 || text.indexOf(' ') < 0;
      if (token.capitalised() && inner && token.text().length() >= 3) {
        names.add(token.norm());
      }
    }
    String party = told.victim().name();
    for (Token token : Tokenizer.tokens(party, 0, party.length())) {
      names.remove(token.norm());
    }
    return names;
  }
}
