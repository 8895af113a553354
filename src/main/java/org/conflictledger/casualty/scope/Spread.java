package org.conflictledger.casualty.scope;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
 * Numbers that have no place of their own and are more than those of a town, which the sentence
 * tells with them: "35 were killed on Tuesday, including 17 in Homs", "38, mostly in Homs". They
 * are the day's over a country.
 */
final class Spread {

  /** The least that is summed up over several towns without a list of them. */
  private static final long LEAST = 5;

  /** Words from "most" to the place where they were. */
  private static final int REACH = 12;

  /** Sentences of a note at most: it tells of one incident, whose place is the one it names. */
  private static final int NOTE = 4;

  private final boolean note;
  private final PlaceMap places;
  private final PeriodWords words;

  Spread(Document document, PlaceMap places, PeriodWords words) {
    note = document.sentences().size() <= NOTE;
    this.places = places;
    this.words = words;
  }

  /**
   * @param drafts all of the sentence
   */
  boolean is(Draft draft, List<Draft> drafts) {
    if (draft.scope() == Scope.PART
        || draft.outcome() != Outcome.KILLED
        || (note || draft.best() < LEAST) && !itemised(draft, drafts)
        || draft.statement().rule().equals("gapping")) {
      return false;
    }
    int part = partPlaced(draft, drafts);
    return part >= 0 && !placedBefore(draft.sentence(), part) && !act(draft.sentence(), part);
  }

  /** "Two were killed, one in Hama and another in Homs": shares that add up, of divisions apart. */
  private boolean itemised(Draft draft, List<Draft> drafts) {
    Set<String> divisions = new HashSet<>();
    long sum = 0;
    for (Draft other : drafts) {
      boolean share =
          other.scope() == Scope.PART
              && other.outcome() == draft.outcome()
              && other.whole().filter(whole -> drafts.get(whole) == draft).isPresent();
      Optional<Location> town = share ? town(other) : Optional.empty();
      if (town.isPresent()) {
        sum += other.best();
        divisions.add(town.get().admin1());
      }
    }
    divisions.remove("");
    return sum == draft.best() && divisions.size() > 1;
  }

  /** The town or division of a share of a number, told right after it: "and 13 near Damascus". */
  Optional<Location> town(Draft draft) {
    Sentence s = draft.sentence();
    int to = draft.group().to();
    boolean part = draft.scope() == Scope.PART || SHARES.contains(draft.statement().rule());
    boolean in =
        IN.contains(s.norm(to))
            || s.norm(to).equals("were") && IN.contains(s.norm(to + 1))
            || s.norm(to).equals("who") && DIED.contains(s.norm(to + 1));
    if (!part || !in) {
      return Optional.empty();
    }
    int end = to;
    while (end < Math.min(s.size(), to + REACH) && !next(s, end)) {
      end++;
    }
    return places.told(s, to, end).filter(Spread::fine);
  }

  /** Whether a draft counts the people of one town, out of a number that is of more. */
  boolean ofTown(Draft draft) {
    return town(draft).isPresent();
  }

  /** Whether the next share follows: "six in and around Hama and 13 in Homs". */
  private static boolean next(Sentence s, int i) {
    boolean and = s.norm(i).equals("and") && !IN.contains(s.norm(i + 1));
    return and || s.norm(i).equals(";");
  }

  private static final Set<String> SHARES = WordSet.of("part", "gapping");

  private static final WordSet IN = WordSet.listed(Spread.class, "in");

  /** "among them 30 villagers who died in shelling near Hama": some have a death of their own. */
  private static final Set<String> DIED = WordSet.of("died", "perished");

  /** A town or a division. */
  private static boolean fine(Location where) {
    return !where.place().isEmpty() || !where.admin1().isEmpty();
  }

  /** Index of the words that place some of a number's people in a town, -1 for none. */
  private int partPlaced(Draft draft, List<Draft> drafts) {
    Sentence s = draft.sentence();
    int first = -1;
    for (Draft other : drafts) {
      if (first < 0 && other.scope() == Scope.PART && other.group().from() >= draft.group().to()) {
        first = other.group().from();
      }
      boolean some =
          other.scope() == Scope.PART
              && other.outcome() == draft.outcome()
              && other.best() < draft.best()
              && other.group().from() >= draft.group().to();
      if (some && ofTown(other)) {
        // "including eight who died when a bus was hit, and eight in Homs"
        return first;
      }
    }
    for (int i = Math.max(draft.group().to(), draft.statement().trigger()); i < s.size(); i++) {
      if (MOST.contains(s.norm(i))) {
        int in = i + 1;
        while (OF_THEM.contains(s.norm(in))) {
          in++;
        }
        if (s.norm(in).equals("in")
            && places.told(s, in, in + REACH).filter(Spread::fine).isPresent()) {
          return i;
        }
      }
      if (s.norm(i).equals("included")
          && s.holds(i - 2, i, RELATIVES)
          && places.told(s, i, s.size()).filter(Spread::fine).isPresent()) {
        // "in fighting that reportedly included a gun battle in Deraa"
        return i;
      }
    }
    return -1;
  }

  private static final WordSet RELATIVES = WordSet.of("that", "which");

  private static final WordSet MOST = WordSet.listed(Spread.class, "most");

  private static final WordSet OF_THEM = WordSet.listed(Spread.class, "ofThem");

  private boolean placedBefore(Sentence s, int part) {
    return places.told(s, s.body(), part).filter(Spread::fine).isPresent();
  }

  /** "A bomb attack killed 20, including nine in the street", "died in Tuesday's two attacks". */
  private boolean act(Sentence s, int part) {
    for (int i = s.body(); i < part; i++) {
      boolean counted = s.holds(i - 2, i, COUNTED);
      if (words.acts().contains(s.norm(i)) && (counted || !s.norm(i).endsWith("s"))) {
        return true;
      }
    }
    return false;
  }

  private static final WordSet COUNTED = WordSet.listed(Spread.class, "counted");
}
