package org.conflictledger.casualty.scope;

import java.util.Locale;
import java.util.Set;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.place.Location;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** Numbers given for a country as a whole, and places of which no more is told than the country. */
final class WholeCountry {

  /** Words farther behind the verb are of another clause. */
  private static final int FARTHEST_COUNTRY = 16;

  /** From here on those who died "elsewhere" died in several places. */
  private static final long SEVERAL = 5;

  /** Whether a draft sums up what befell a country, and is no share of a town. */
  static boolean sums(Draft draft, Location where, boolean placed) {
    return !ofTown(draft, where) && (overCountry(draft, where) || goingOn(draft, where, placed));
  }

  /** "Violence continued on Sunday, with ten people killed": a day's sum, where no town is told. */
  private static boolean goingOn(Draft draft, Location where, boolean placed) {
    Sentence s = draft.sentence();
    boolean country = (only(where) || !placed) && !where.country().isEmpty();
    if (!country || draft.outcome() != Outcome.KILLED) {
      return false;
    }
    for (int i = s.body(); i < Math.min(draft.from(), s.body() + 5); i++) {
      if (VIOLENCE.contains(s.norm(i))
          && (ON.contains(s.norm(i + 1)) || ON.contains(s.norm(i + 2)))) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> VIOLENCE =
      Set.of("violence", "fighting", "clashes", "unrest", "bloodshed", "crackdown", "killings");

  private static final Set<String> ON =
      Set.of("continued", "continues", "raged", "rages", "flared", "persisted", "went");

  /** "270 people were killed across Syria on Monday": the sum of a day over a country. */
  private static boolean overCountry(Draft draft, Location where) {
    Sentence s = draft.sentence();
    int trigger = draft.statement().trigger();
    int last = Math.min(s.size(), trigger + FARTHEST_COUNTRY);
    boolean apart = false;
    for (int i = s.body(); i < last; i++) {
      if (i > trigger && (s.norm(i).equals("-") || s.norm(i).equals(";"))) {
        return false;
      }
      apart |= i > trigger && (CLAUSES.contains(s.norm(i)) || nextCount(s, trigger, i));
      if (apart && !only(where)) {
        // "killed 15 in Tikrit on a day when violence across the country"
        return false;
      }
      boolean elsewhere = i > trigger && s.norm(i).equals("elsewhere");
      if (elsewhere && draft.best() >= SEVERAL && (i + 1 == s.size() || !s.token(i + 1).word())) {
        // "seven were killed in one town, while 18 died elsewhere"
        return true;
      }
      if (wide(s, i, where, apart, i > trigger)) {
        return true;
      }
    }
    return false;
  }

  /** "ten were killed in Oru and some 58 died across the country": the next count has begun. */
  private static boolean nextCount(Sentence s, int trigger, int i) {
    return s.norm(i).equals("and")
        && i + 3 < s.size()
        && (s.token(i + 1).digits() || s.token(i + 2).digits() || s.token(i + 3).digits())
        && s.holds(trigger + 1, i, PLACING)
        && s.holds(i + 2, Math.min(s.size(), i + 8), HARM);
  }

  private static final WordSet PLACING = WordSet.of("in", "at", "near", "around", "outside");

  private static final WordSet HARM = WordSet.of("died", "killed", "dead", "deaths");

  /**
   * Whether the words at a token say that it happened over the country.
   *
   * @param apart whether they are of another clause than the harm
   * @param behind whether they follow the harm
   */
  private static boolean wide(Sentence s, int i, Location where, boolean apart, boolean behind) {
    String before = s.norm(i - 1);
    return switch (s.norm(i)) {
      case "nationwide", "countrywide" -> true;
      case "cities", "towns", "provinces", "governorates" ->
          !apart && before.equals("several")
              || before.equals("of") && s.norm(i - 2).equals("number");
      case "places" -> only(where) && before.equals("several");
      case "elsewhere" -> {
        boolean country = s.norm(i + 2).equals("the") && s.norm(i + 3).equals("country");
        // "Elsewhere in X, four were shot dead near Y": of that place.
        boolean several = only(where) || behind || s.holds(i, s.size(), INCLUDING);
        yield several && s.norm(i + 1).equals("in") && (country || isCountry(s.norm(i + 2), where));
      }
      case "parts", "areas" ->
          !apart
              && (MANY.contains(before)
                      && s.norm(i + 1).equals("of")
                      && s.norm(i + 3).equals("country")
                  || MANY.contains(s.norm(i - 2)) && s.token(i - 1).capitalised());
      case "across", "throughout", "around" -> {
        String next = s.norm(i + 1).equals("the") ? s.norm(i + 2) : s.norm(i + 1);
        yield next.equals("country") || next.equals("nation") || isCountry(next, where);
      }
      default -> false;
    };
  }

  private static boolean isCountry(String name, Location where) {
    return name.length() > 3 && where.countryName().toLowerCase(Locale.ROOT).startsWith(name);
  }

  private static final WordSet INCLUDING = WordSet.of("including", "among");

  private static final Set<String> MANY =
      Set.of("various", "several", "different", "many", "other", "all");

  private static final Set<String> CLAUSES = Set.of("when", "as", "while", "where", "after");

  /** "77 across the country, including 26 in Homs and six in Deraa": the six are a town's. */
  private static boolean ofTown(Draft draft, Location where) {
    return draft.statement().rule().equals("gapping") && !only(where);
  }

  /** "Dozens were killed in Syria on Wednesday", "in that country". */
  static boolean named(Draft draft, Location where) {
    Sentence s = draft.sentence();
    int trigger = draft.statement().trigger();
    String name = s.norm(trigger + 2);
    if (name.equals("that") && s.norm(trigger + 3).equals("country")) {
      return s.norm(trigger + 1).equals("in");
    }
    return s.norm(trigger + 1).equals("in")
        && only(where)
        && name.length() > 3
        && where.countryName().toLowerCase(Locale.ROOT).equals(name);
  }

  /** Whether a sentence tells of the country over. */
  static boolean told(Sentence s) {
    for (int i = s.body(); i < s.size(); i++) {
      String norm = s.norm(i);
      boolean across = norm.equals("across") || norm.equals("throughout");
      boolean country = s.norm(i + 1).equals("the") && s.norm(i + 2).equals("country");
      if (across && country || norm.equals("nationwide") || norm.equals("countrywide")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text tells no more of the place than its country. */
  static boolean only(Location where) {
    return where.place().isEmpty() && where.admin1().isEmpty();
  }

  private WholeCountry() {}
}
