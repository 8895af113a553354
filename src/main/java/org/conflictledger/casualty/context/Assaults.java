package org.conflictledger.casualty.context;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.text.PhraseMap;
import org.conflictledger.text.Resources;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordLists;
import org.conflictledger.text.WordSet;

/**
 * Tells of an attack from who did what: "gunmen on motorcycles opened fire", "killed by the army",
 * "a bomb went off". A word for armed men alone tells none: "an army lorry overturned". The past
 * tense is asked for, as stories and games are told in the present.
 */
public final class Assaults {

  private static final String SECTION = "\"assaults\"";

  private static final Set<String> LISTS =
      WordSet.of(
          "about",
          "attackers",
          "names",
          "did",
          "after",
          "headlines",
          "weapons",
          "hit",
          "bombs",
          "exploding",
          "suffered",
          "thrown",
          "strikes",
          "kinds",
          "raids");

  /** So far before what they did, or behind "by", attackers are looked for. */
  private static final int REACH = 8;

  /** So far before "by" or a strike stands the word it hangs on. */
  private static final int NEAR = 5;

  /** May stand between attackers and what they did. */
  private static final WordSet BETWEEN = WordSet.listed(Assaults.class, "between");

  private static final WordSet CLAUSES = WordSet.listed(Assaults.class, "clauses");

  private static final WordSet LEADING =
      WordSet.of("in", "during", "by", "after", "from", "under", "when");

  private static final WordSet UPON = WordSet.of("on", "against");

  private static final WordSet LATER = WordSet.of("after", "before", "since");

  private static final WordSet UNITS = WordSet.listed(Assaults.class, "units");

  private static final WordSet MEMBERS = WordSet.listed(Assaults.class, "members");

  private static final WordSet TIMES = WordSet.listed(Assaults.class, "times");

  /**
   * An attack that is told.
   *
   * @param at the word that tells of it, -1 where none is told
   * @param byMen whether people did it, and not a weapon alone
   */
  public record Assault(int at, boolean byMen) {

    public static final Assault NONE = new Assault(-1, false);

    public boolean told() {
      return at >= 0;
    }
  }

  /** Nouns for who or what attacks. */
  private interface Noun {
    boolean at(Sentence s, int i);
  }

  private final WordSet attackers;
  private final WordSet names;
  private final PhraseMap<Boolean> did;
  private final WordSet after;
  private final WordSet headlines;
  private final WordSet weapons;
  private final PhraseMap<Boolean> hit;
  private final WordSet bombs;
  private final PhraseMap<Boolean> exploding;
  private final WordSet suffered;
  private final WordSet thrown;
  private final WordSet strikes;
  private final WordSet kinds;
  private final WordSet raids;

  /** Words of which one stands where an attack is told: nothing is told at others. */
  private final WordSet telling;

  Assaults(String file, JsonNode section) {
    Resources.refuseUnknown(file, SECTION, section, LISTS);
    String where = file + ": " + SECTION;
    attackers = words(where, section, "attackers");
    names = words(where, section, "names");
    did = phrases(where, section, "did");
    after = words(where, section, "after");
    headlines = words(where, section, "headlines");
    weapons = words(where, section, "weapons");
    hit = phrases(where, section, "hit");
    bombs = words(where, section, "bombs");
    exploding = phrases(where, section, "exploding");
    suffered = words(where, section, "suffered");
    thrown = words(where, section, "thrown");
    strikes = words(where, section, "strikes");
    kinds = words(where, section, "kinds");
    raids = words(where, section, "raids");
    telling =
        WordSet.union(
            Set.of("by"),
            did.firstWords(),
            hit.firstWords(),
            exploding.firstWords(),
            headlines,
            thrown,
            strikes,
            raids);
  }

  private static WordSet words(String where, JsonNode section, String list) {
    return WordSet.copyOf(WordLists.words(where, section, list));
  }

  private static PhraseMap<Boolean> phrases(String where, JsonNode section, String list) {
    PhraseMap<Boolean> phrases = new PhraseMap<>();
    WordLists.words(where, section, list).forEach(phrase -> phrases.put(phrase, true));
    return phrases;
  }

  /** The first attack by people that a sentence tells of, else the first by a weapon. */
  public Assault in(Sentence s) {
    Assault weapon = Assault.NONE;
    if (!telling.in(s)) {
      return weapon;
    }
    for (int i = s.body(); i < s.size(); i++) {
      if (!telling.at(s, i)) {
        continue;
      }
      if (byMen(s, i)) {
        return new Assault(i, true);
      }
      if (!weapon.told() && byWeapon(s, i)) {
        weapon = new Assault(i, false);
      }
    }
    return weapon;
  }

  /** Whether the words at a token tell of an attack. */
  public boolean at(Sentence s, int i) {
    return byMen(s, i) || byWeapon(s, i);
  }

  private boolean byMen(Sentence s, int i) {
    return s.norm(i).equals("by")
        ? suffered(s, i) && by(s, i, this::armed)
        : deed(s, i, did) && subject(s, i, this::armed);
  }

  private boolean byWeapon(Sentence s, int i) {
    return s.norm(i).equals("by")
        ? (suffered(s, i) || hit.longest(s, i - 1) > 0) && by(s, i, this::weapon)
        : (hit.longest(s, i) > 0 || told(s, i)) && subject(s, i, this::weapon)
            || exploding.longest(s, i) > 0 && subject(s, i, bombs::at)
            || thrown.at(s, i) && Grammar.be(s, i - 1) && subject(s, i - 1, this::weapon)
            || strike(s, i);
  }

  /** "a missile crashed into a clinic": what a weapon does is no accident. */
  public boolean crashes(Sentence s, int i) {
    return hit.longest(s, i) > 1 && weapon(s, i - 1);
  }

  /** "the Raiders": inside a sentence a capital makes a team of attackers, where teams play. */
  public boolean team(Sentence s, int i) {
    return attackers.at(s, i) && !armed(s, i);
  }

  /** Whether a clause begins of another place or time: "where", "two days after". */
  public static boolean apart(Sentence s, int i) {
    return s.norm(i).equals("where") || LATER.at(s, i) && UNITS.at(s, i - 1);
  }

  /** A verb of attack with what is attacked behind: no "soldiers killed in a crash". */
  private boolean deed(Sentence s, int i, PhraseMap<Boolean> verbs) {
    int length = verbs.longest(s, i);
    int next = i + length;
    boolean object =
        next < s.size()
            && (s.token(next).word() || s.token(next).digits())
            && !Grammar.PREPOSITIONS.at(s, next);
    return length > 1 || length == 1 && object || told(s, i);
  }

  /** "Gunmen kill two", in a headline. */
  private boolean told(Sentence s, int i) {
    return s.index() == Sentence.TITLE && headlines.at(s, i);
  }

  private boolean armed(Sentence s, int i) {
    boolean named = i <= s.body() || s.allCaps() || !s.token(i).capitalised();
    return attackers.at(s, i) && named || names.at(s, i);
  }

  private boolean weapon(Sentence s, int i) {
    return weapons.at(s, i) || strikes.at(s, i) || raids.at(s, i) && kinds.at(s, i - 1);
  }

  private boolean subject(Sentence s, int verb, Noun nouns) {
    int i = verb - 1;
    while (i > s.body() && (BETWEEN.at(s, i) || s.norm(i).equals(","))) {
      i--;
    }
    if (i >= s.body() && nouns.at(s, i)) {
      return !s.norm(i - 1).equals("no");
    }
    // "Gunmen on motorcycles", "a bomb planted under a bus"
    for (int k = i; k >= Math.max(s.body(), i - REACH); k--) {
      if (!s.token(k).word() || CLAUSES.at(s, k)) {
        return false;
      }
      if (nouns.at(s, k) && after.at(s, k + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean suffered(Sentence s, int by) {
    return s.holds(Math.max(s.body(), by - NEAR), by, suffered);
  }

  /** "killed by suspected rebels", "thrown by militants", but not "by an army lorry". */
  private static boolean by(Sentence s, int by, Noun nouns) {
    for (int i = by + 1; i < Math.min(s.size(), by + REACH); i++) {
      if (nouns.at(s, i) && (ends(s, i + 1) || s.norm(i + 1).equals("fire"))) {
        return true;
      }
      boolean members = s.norm(i).equals("of") && MEMBERS.at(s, i - 1);
      if (!s.token(i).word() || Grammar.PREPOSITIONS.at(s, i) && !members) {
        return false;
      }
    }
    return false;
  }

  /** "in a drone strike", "a strike on a football pitch" */
  private boolean strike(Sentence s, int i) {
    boolean strike = s.norm(i).startsWith("strike") || s.norm(i).startsWith("raid");
    if (strike && raids.at(s, i) && UPON.at(s, i + 1)) {
      return i + 2 < s.size() && !s.token(i + 2).capitalised();
    }
    return (strikes.at(s, i) || raids.at(s, i) && kinds.at(s, i - 1))
        && ends(s, i + 1)
        && s.holds(Math.max(s.body(), i - NEAR), i, LEADING);
  }

  /** Whether a noun before a token is the last of its phrase: "militants near", no "army lorry". */
  private static boolean ends(Sentence s, int i) {
    if (i >= s.size() || !s.token(i).word() || Grammar.stops(s, i)) {
      return true;
    }
    String norm = s.norm(i);
    return s.token(i).capitalised()
        || s.token(i).digits()
        || norm.endsWith("ing")
        || norm.endsWith("ed")
        || TIMES.at(s, i)
        || Grammar.SAYING.at(s, i)
        || Grammar.ADVERBS.at(s, i);
  }
}
