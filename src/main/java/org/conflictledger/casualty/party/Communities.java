package org.conflictledger.casualty.party;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorType;
import org.conflictledger.place.Location;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Groups without a name that fight over land, cattle or rank ("two groups of villagers clashed at
 * Tirba"): the side is the place's communal militia, as ACLED calls it.
 */
final class Communities {

  private static final WordSet KINDS = WordSet.listed(Communities.class, "kinds");

  private static final int LONGEST_NAME = 3;

  private final PartyLexicon lexicon;

  Communities(PartyLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The side of a fight between groups that a sentence calls by no name. */
  Optional<Actor> side(Sentence s, Location where) {
    boolean grounds = holds(s, lexicon.grounds);
    boolean fight = holds(s, lexicon.clashes) && (grounds || lexicon.rivals.in(s));
    if (!fight && !(grounds && holds(s, lexicon.quarrels))) {
      return Optional.empty();
    }
    return village(s)
        .or(() -> Optional.of(where.place()).filter(place -> !place.isEmpty()))
        .map(place -> side(where.country(), place));
  }

  private static Actor side(String country, String place) {
    String key = place.toLowerCase(Locale.ROOT).replace(' ', '-');
    return new Actor(
        "communal:" + country + ":" + key, place + " communal militia", ActorType.COMMUNAL);
  }

  /** "at Tirba village", "the village of Tirba": what is too small for any gazetteer. */
  private static Optional<String> village(Sentence s) {
    if (s.allCaps()) {
      return Optional.empty();
    }
    for (int i = s.body(); i < s.size(); i++) {
      if (!KINDS.at(s, i)) {
        continue;
      }
      if (s.norm(i + 1).equals("of") && capital(s, i + 2)) {
        int to = i + 3;
        while (capital(s, to) && to - i - 2 < LONGEST_NAME) {
          to++;
        }
        return Optional.of(s.slice(i + 2, to));
      }
      int from = i;
      while (from > s.body() && capital(s, from - 1) && i - from < LONGEST_NAME) {
        from--;
      }
      if (from < i) {
        return Optional.of(s.slice(from, i));
      }
    }
    return Optional.empty();
  }

  private static boolean capital(Sentence s, int i) {
    return i >= 0 && i < s.size() && s.token(i).capitalised();
  }

  private static boolean holds(Sentence s, Set<String> words) {
    return s.holds(s.body(), s.size(), words);
  }
}
