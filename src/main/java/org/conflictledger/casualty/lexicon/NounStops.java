package org.conflictledger.casualty.lexicon;

import java.util.Set;
import org.conflictledger.actor.PeopleNouns;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.Token;
import org.conflictledger.text.WordSet;

/** Where a phrase of modifiers and nouns ends. */
public final class NounStops {

  /** Particles that belong to the verb before them and not to the noun after. */
  public static final Set<String> VERBAL = WordSet.of("down", "away", "back", "up", "out");

  private static final Set<String> NO_EPITHET =
      WordSet.of("dead", "death", "alive", "head", "prisoner", "hostage", "captive");

  /** What happened, behind which a name or a rank begins a phrase of its own. */
  private static final WordSet DEEDS = WordSet.listed(NounStops.class, "deeds");

  /** What armed people do to others who stand behind the word: "soldiers pursuing rebels". */
  public static final WordSet PURSUING = WordSet.listed(NounStops.class, "pursuing");

  private static final WordSet NUMBERS = WordSet.listed(NounStops.class, "numbers");

  private final PeopleNouns nouns;
  private final CasualtyLexicon lexicon;

  /** Before all others nothing ends. */
  private final WordSet telling;

  private static final Set<String> LIKE_NOUNS =
      Set.of("dead", "missing", "alleged", "force", "forces", "why");

  public NounStops(PeopleNouns nouns, CasualtyLexicon lexicon) {
    this.nouns = nouns;
    this.lexicon = lexicon;
    telling =
        WordSet.union(
            lexicon.verbForms(),
            Grammar.STOPS,
            Grammar.SAYING,
            Grammar.FINITE,
            LIKE_NOUNS,
            PURSUING);
  }

  /**
   * Whether a phrase for people ends before a token.
   *
   * @param head index of the noun found so far, -1 while there is none
   */
  public boolean stops(Sentence s, int i, int head) {
    if (!telling.at(s, i)) {
      return false;
    }
    String norm = s.norm(i);
    // "US soldiers": the country, not the pronoun.
    boolean country =
        (s.token(i).text().equals("US") || s.token(i).text().equals("IS")) && !s.allCaps();
    if (Grammar.stops(norm) && !country) {
      return true;
    }
    if (norm.equals("why")) {
      // "one reason why 48 pilgrims were seized"
      return true;
    }
    if (norm.equals("dead") || norm.equals("missing")) {
      // "left 20 dead soldiers", but "a channel wrote of 50 dead mercenaries": a figure
      boolean before =
          head < 0 && norm.equals("dead") && number(s, i - 1) && !s.norm(i - 2).equals("of");
      return !before || !fighters(s, i + 1);
    }
    if (PURSUING.contains(norm)) {
      return head >= 0;
    }
    if (head < 0 && (norm.equals("alleged") || norm.equals("force"))) {
      // "three alleged militants", "four security force members"
      return false;
    }
    if (head < 0 && norm.equals("forces") && ranks(s.norm(i + 1))) {
      // "40 security forces personnel"
      return false;
    }
    if (lexicon.verb(norm).isEmpty()) {
      boolean finite = Grammar.FINITE.contains(norm) && !norm.equals("set");
      return Grammar.SAYING.contains(norm)
          || finite && !(head < 0 && determined(s, i) && participle(s, i));
    }
    return head >= 0 || !participle(s, i) && !namesBody(s, i);
  }

  /** "three Red Cross workers": a verb's form inside a name is no verb. */
  private static boolean namesBody(Sentence s, int i) {
    return s.index() != Sentence.TITLE
        && i - 1 > s.body()
        && s.nameLike(i)
        && s.nameLike(i - 1)
        && s.norm(i).length() > 3;
  }

  private static boolean determined(Sentence s, int i) {
    String before = s.norm(i - 1);
    return Grammar.DEFINITE.contains(before)
        || before.equals("a")
        || before.equals("an")
        || s.norm(i).equals("targeted") && NUMBERS.at(s, i - 1);
  }

  /** "captured soldiers", "the targeted officer": before its noun; otherwise it is a verb. */
  private boolean participle(Sentence s, int i) {
    return !behindName(s, i)
        && nouns.lookup(s.norm(i + 1)).isPresent()
        && (s.norm(i).endsWith("ed") || s.norm(i).equals("slain"));
  }

  /** "in Aleppo killed Colonel Hasan", "near Aleppo airport killed": behind a name it is a verb. */
  private static boolean behindName(Sentence s, int i) {
    if (s.allCaps() || i - 1 <= s.body()) {
      return false;
    }
    boolean noun =
        i - 2 > s.body()
            && s.nameLike(i - 2)
            && s.token(i - 1).word()
            && !Grammar.PREPOSITIONS.at(s, i - 1)
            && !Grammar.CONJUNCTIONS.at(s, i - 1);
    return s.nameLike(i - 1) || noun && i + 1 < s.size() && s.word(i + 1).capitalised();
  }

  private static boolean number(Sentence s, int i) {
    return i >= 0 && (s.token(i).digits() || NUMBERS.at(s, i));
  }

  /** "soldiers", "rebels", and not "police say" */
  private boolean fighters(Sentence s, int i) {
    return s.norm(i).endsWith("s")
        && !Grammar.SAYING.at(s, i + 1)
        && nouns
            .lookup(s.norm(i))
            .filter(form -> form.plural() && form.noun().category() == VictimCategory.COMBATANT)
            .isPresent();
  }

  private boolean ranks(String norm) {
    boolean own = norm.equals("personnel") || norm.equals("members");
    return own
        || nouns
            .lookup(norm)
            .filter(form -> form.noun().category() == VictimCategory.COMBATANT)
            .isPresent();
  }

  /** The same; "of" inside a name ends nothing: "an Islamic Movement of Uzbekistan leader". */
  public boolean stops(Sentence s, int i, int head, boolean[] named) {
    boolean inName = i < named.length && named[i] && s.norm(i).equals("of");
    return !inName && stops(s, i, head);
  }

  /** Whether a word of no entry may tell who a name after it is: "playwright Ali Hasan". */
  public static boolean epithet(String norm) {
    return norm.length() > 3
        && !norm.endsWith("ed")
        && !norm.endsWith("ing")
        && !norm.endsWith("ly")
        && !norm.endsWith("day")
        && !NO_EPITHET.contains(norm)
        && !DEEDS.contains(norm)
        && !VERBAL.contains(norm)
        && !Grammar.ADVERBS.contains(norm);
  }

  /** Whether a word is one for a single act of violence. */
  public static boolean deed(Sentence s, int i) {
    return DEEDS.at(s, i);
  }

  /** "in the battle Constable Rao was": whether a rank there is none of the noun before it. */
  public static boolean behindDeed(Sentence s, int i) {
    return DEEDS.at(s, i - 1) && s.index() != Sentence.TITLE && s.nameLike(i);
  }

  /** "15-year-old", "4-month old" */
  public static boolean isAge(Token token) {
    String norm = token.norm();
    return norm.endsWith("-old") || norm.endsWith("-month") || norm.endsWith("-year");
  }

  /** The bracket that closes an acronym: "(IMU)"; -1 when there is none. */
  public static int closing(Sentence s, int open) {
    for (int k = open + 2; k < Math.min(s.size(), open + 4); k++) {
      if (s.norm(k).equals(")")) {
        return k;
      }
    }
    return -1;
  }

  /** "Rebels killed soldiers": after its subject the word is the verb, and begins no phrase. */
  public boolean isVerb(Sentence s, int i) {
    String before = s.norm(i - 1);
    return i > s.body()
        && !lexicon.verb(s.norm(i)).isEmpty()
        && (s.token(i - 1).word() || s.token(i - 1).digits() || before.equals("\""))
        && !Grammar.PREPOSITIONS.contains(before)
        && !before.equals("and")
        && !before.equals("or")
        && !before.equals("many");
  }
}
