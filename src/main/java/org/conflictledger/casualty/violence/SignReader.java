package org.conflictledger.casualty.violence;

import java.util.EnumSet;
import java.util.Set;
import org.conflictledger.casualty.context.Assaults;
import org.conflictledger.casualty.context.Assaults.Assault;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.context.ContextLexicon.Domain;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** Gathers the {@link Signs} of a sentence, word by word. */
final class SignReader {

  /** Weak words that tell nothing against a murder between kin. */
  private static final Set<String> DOMESTIC =
      WordSet.of("police", "knife", "machete", "gun", "pistol", "fire");

  private final Sentence s;
  private final Clues clues;
  private final ContextLexicon context;

  private int strong;
  private int weak;
  private int other;
  private final EnumSet<Domain> domains = EnumSet.noneOf(Domain.class);
  private final EnumSet<Domain> scenery = EnumSet.noneOf(Domain.class);
  private boolean suspects;
  private int domestic;

  /** Where the longest phrase of another field so far ends. */
  private int phrase;

  /** Where the last phrase that looks like a sign and is none ends. */
  private int plain;

  /** The last word of nature or of an accident, -1 before there is one. */
  private int natural = -1;

  /** Of the strong words, those for a team that is called so. */
  private int teams;

  /** Null until it is asked for. */
  private Assault assault;

  private SignReader(Sentence s, Clues clues, ContextLexicon context) {
    this.s = s;
    this.clues = clues;
    this.context = context;
  }

  /**
   * The signs of a sentence.
   *
   * @param clue of all its words
   */
  static Signs read(Sentence s, Clue clue, Clues clues, ContextLexicon context) {
    boolean mute =
        !clue.has(Clue.Kind.CONTEXT)
            && !clue.has(Clue.Kind.SUSPICION)
            && !clue.has(Clue.Kind.VEHICLE)
            && !clue.has(Clue.Kind.SCORE);
    return mute ? Signs.NONE : new SignReader(s, clues, context).signs(clue);
  }

  private Signs signs(Clue clue) {
    for (int i = s.body(); i < s.size(); i++) {
      int own = clues.kinds(s, i);
      if (own == 0) {
        continue;
      }
      suspects |= Clue.Kind.SUSPICION.in(own);
      if (Clue.Kind.SCORE.in(own)) {
        domains.add(Domain.SPORT);
      }
      if (clues.beginsPhrase(s, i)) {
        addPhrase(i);
      }
    }
    if (domains.remove(Domain.FAMILY) && strong == 0 && weak <= domestic) {
      domains.add(Domain.CRIME);
    }
    boolean site = domains.remove(Domain.SITE);
    // "Police opened fire on villagers who protested against a coal mine": no accident of mining.
    if (strong == 0 && (site || clue.has(Clue.Kind.VEHICLE) && context.mishaps.tell(s))) {
      domains.add(Domain.ACCIDENT);
      other++;
    }
    scenery.removeAll(domains);
    domains.addAll(scenery);
    strong -= domains.contains(Domain.SPORT) ? teams : 0;
    if (strong == 0 && weak == 0 && other == 0 && !suspects && domains.isEmpty()) {
      return Signs.NONE;
    }
    boolean told = assault == null ? other > 0 && assault().told() : assault.told();
    return new Signs(strong, weak, domains, other, suspects, scenery, told);
  }

  private Assault assault() {
    assault = assault == null ? context.assaults.in(s) : assault;
    return assault;
  }

  private void addPhrase(int i) {
    // "a West Bank raid" is on no bank.
    boolean land = BANK.at(s, i) && s.norm(i - 1).equals("west");
    // In "night coach" nobody trains.
    int foreign = land || i < plain || ridden(i) ? 0 : context.other().longest(s, i);
    if (foreign > 1 && context.other().value(s, i, foreign).isEmpty()) {
      plain = i + foreign;
    }
    if (foreign > 0 && (Courts.untried(s, i) || context.assaults.crashes(s, i))) {
      foreign = 0;
    }
    phrase = foreign > 1 ? Math.max(phrase, i + foreign) : phrase;
    int length = context.violence.longest(s, i);
    // "bank raid": no raid.
    if (length > 0 && i + length > phrase && !elsewhere(i)) {
      addViolence(i, length);
    }
    if (foreign > 0) {
      addOther(i, foreign);
    }
  }

  /** "hauled passengers off a coach": a coach with those who ride in it trains nobody. */
  private boolean ridden(int i) {
    return COACH.at(s, i) && !Grammar.SAYING.at(s, i + 1) && s.holds(s.body(), s.size(), RIDING);
  }

  private static final WordSet BANK = WordSet.of("bank");

  private static final WordSet COACH = WordSet.of("coach");

  private static final WordSet RIDING = WordSet.listed(SignReader.class, "riding");

  private void addViolence(int i, int length) {
    domestic += DOMESTIC.contains(s.norm(i)) ? 1 : 0;
    switch (context.violence.value(s, i, length)) {
      case DECISIVE -> strong += 2;
      case STRONG -> {
        strong++;
        teams += length == 1 && context.assaults.team(s, i) ? 1 : 0;
      }
      case ARMED -> weak += 2;
      case WEAK -> weak++;
    }
  }

  private void addOther(int i, int length) {
    Set<Domain> found = context.other().value(s, i, length);
    if (!context.scenery.at(s, i, length, found)) {
      domains.addAll(found);
    } else if (!attacked(i, length, found)) {
      scenery.addAll(found);
    }
    if (ContextLexicon.natural(found)) {
      other++;
      natural = found.contains(Domain.COURT) ? natural : i;
    }
  }

  /** Whether what a phrase stands for is attacked; a drill is in no drill: by men, after that. */
  private boolean attacked(int i, int length, Set<Domain> domains) {
    return assault().told()
        && (!context.scenery.drill(s, i, length) || assault.byMen() && i > assault.at())
        && !(domains.contains(Domain.CRIME) && s.holds(s.body(), assault.at(), LONE));
  }

  /** Who has quarrels of his own: "a soldier shot two men in a land dispute". */
  private static final WordSet LONE = WordSet.of("soldier", "ex-soldier", "fighter", "rebel");

  /** "drowned in Renk, where rebels fight", "crashed days after militants shelled the town" */
  private boolean elsewhere(int i) {
    for (int k = i - 1; natural >= 0 && k > natural && !s.norm(k).equals(";"); k--) {
      if (Assaults.apart(s, k)) {
        return true;
      }
    }
    return false;
  }
}
