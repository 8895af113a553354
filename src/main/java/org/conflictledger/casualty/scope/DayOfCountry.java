package org.conflictledger.casualty.scope;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.lexicon.PeriodWords;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.place.Location;
import org.conflictledger.place.PlaceMap;
import org.conflictledger.text.Document;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * A day's dead of a country, told of no town and no act: "In Syria, at least 40 people were killed
 * on Thursday", "fighting on Saturday left 63 people dead, activists say".
 */
final class DayOfCountry {

  /** The least that is taken for a sum over a country. */
  private static final long LEAST = 10;

  /** The last sentence of the head of an article: its place may follow. */
  private static final int LEDE = 1;

  private final List<Sentence> sentences;
  private final PlaceMap places;
  private final PeriodWords words;

  DayOfCountry(Document document, PlaceMap places, PeriodWords words) {
    sentences = document.sentences();
    this.places = places;
    this.words = words;
  }

  /**
   * @param dated whether the sentence tells of one day
   */
  boolean is(Draft draft, boolean dated) {
    Sentence s = draft.sentence();
    if (!dated && !anyToll(draft)
        || draft.outcome() != Outcome.KILLED
        || draft.best() < LEAST
        || draft.scope() == Scope.PART
        || s.index() <= LEDE
        || PeriodWords.told(s, words.acts())
        || s.holds(s.body(), s.size(), HERE)
        || town(s)) {
      return false;
    }
    if (opensWithCountry(s)) {
      return true;
    }
    Sentence before = sentences.get(s.index() - 1);
    if (!dated) {
      return PeriodWords.told(s, words.monitors()) && !words.oneAct(before);
    }
    if (PeriodWords.told(s, words.networks()) && !words.oneAct(before)) {
      // "The committees said 37 had died on Tuesday": they count the country's.
      return true;
    }
    return !town(before)
        && !PeriodWords.told(before, words.acts())
        && (PeriodWords.told(s, words.monitors()) || violenceLeft(s, draft));
  }

  /** "A death toll of 60 was reported by the observatory": of no deed that was told before. */
  private static boolean anyToll(Draft draft) {
    Sentence s = draft.sentence();
    int i = s.body();
    return draft.statement().rule().equals("toll")
        && s.norm(i).equals("a")
        && (s.norm(i + 1).equals("toll") || s.norm(i + 2).equals("toll"));
  }

  /** Where the sentences before were. */
  private static final Set<String> HERE = WordSet.of("there", "here");

  private boolean town(Sentence s) {
    return places.tellsTown(s);
  }

  /** "In Syria itself, at least 40 people were killed": after talks held elsewhere. */
  private boolean opensWithCountry(Sentence s) {
    int i = s.body();
    String next = s.norm(i + 2);
    boolean set = next.equals(",") || next.equals("itself");
    return s.norm(i).equals("in")
        && set
        && places
            .meaning(s, i + 1, i + 2)
            .filter(Location::known)
            .filter(where -> where.place().isEmpty() && where.admin1().isEmpty())
            .map(where -> where.countryName().toLowerCase(Locale.ROOT))
            .filter(name -> name.startsWith(s.norm(i + 1)))
            .isPresent();
  }

  /** "Fighting on Saturday left 63 people dead"; "fighting in the hills" has a place. */
  private static boolean violenceLeft(Sentence s, Draft draft) {
    for (int i = s.body(); i < draft.group().from(); i++) {
      if (FIGHTS.contains(s.norm(i)) && LEFT.contains(s.norm(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> LEFT =
      WordSet.of("on", "left", "claimed", "killed", "has", "had");

  private static final Set<String> FIGHTS =
      WordSet.of("fighting", "violence", "clashes", "unrest", "bloodshed");
}
