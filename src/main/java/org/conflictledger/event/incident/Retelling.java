package org.conflictledger.event.incident;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.event.setting.ReadingSettings;
import org.conflictledger.event.setting.SamePeople;
import org.conflictledger.event.setting.Told;
import org.conflictledger.text.WordSet;

/** Whether an article tells of the dead of an incident again, by their number or their kind. */
final class Retelling {

  /** A number of people so large is not met twice in an article by chance. */
  private static final int TELLING = 5;

  /** From here on two numbers of an article that allow each other are of the same dead. */
  private static final int LARGE = 50;

  private Retelling() {}

  /** Whether it tells exactly of dead whom a headline rounds: "more than fifty" of 51. */
  static boolean rounded(IncidentDraft draft, Told headline) {
    return headline.killed()
        && headline.best() >= TELLING
        && draft.killed().stream()
            .anyMatch(
                one ->
                    !one.vague()
                        && SamePeople.mayBe(one, headline)
                        && one.best() > headline.best()
                        && headline.bound()
                        && one.best() * 4 <= headline.best() * 5);
  }

  /** Whether it has a word in common for those killed: "herders", "four herders". */
  static boolean named(IncidentDraft draft, Told one) {
    return one.killed()
        && draft.killed().stream()
            .anyMatch(other -> !Collections.disjoint(other.nouns(), kinds(one)));
  }

  /**
   * "Nine men and three women lost their lives": all of the dead by age and sex, in one sentence,
   * as those are told who were counted before.
   */
  static boolean listed(List<Told> dead, ReadingSettings settings) {
    return dead.size() > 1
        && dead.stream()
            .allMatch(
                one ->
                    one.sameSentence(dead.get(0))
                        && !one.additive()
                        && !one.apart()
                        && one.victimIs(settings.demographic()));
  }

  /**
   * Whether it alone among others has so many dead of the same noun: "boy dies of injuries" beside
   * a soldier told of first.
   */
  static boolean sameNoun(IncidentDraft draft, Told headline) {
    return headline.killed()
        && draft.killed().stream()
            .anyMatch(one -> one.best() == headline.best() && noun(one).equals(noun(headline)));
  }

  private static String noun(Told one) {
    String text = one.mention().victim().text().toLowerCase(Locale.ROOT);
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  private static Set<String> kinds(Told one) {
    Set<String> kinds = new TreeSet<>(one.nouns());
    kinds.removeAll(ANYBODY);
    return kinds;
  }

  /** Words for people that tell none from others. */
  private static final WordSet ANYBODY = WordSet.listed(Retelling.class, "anybody");

  /** As many dead and as many injured as told before are no chance: "14 died, 42 were hurt". */
  static boolean pair(IncidentDraft draft, IncidentDraft other) {
    return other.killed().stream()
        .filter(one -> one.best() >= TELLING && !one.additive() && !one.apart() && !one.vague())
        .filter(one -> draft.killed().stream().anyMatch(two -> alike(one, two)))
        .anyMatch(
            one ->
                other.told().stream()
                    .filter(two -> two.mention().outcome() == Outcome.INJURED)
                    .filter(two -> two.best() >= TELLING && two.sameSentence(one) && !two.vague())
                    .anyMatch(draft::tells));
  }

  /**
   * "The bodies of 43 farmers were recovered": so large a number, and no round one, is that of the
   * day told before, wherever the gazetteer puts the village.
   */
  static boolean odd(IncidentDraft draft, IncidentDraft other) {
    return other.killed().stream()
        .filter(one -> one.best() >= ODD && one.best() % 10 != 0 && !one.saysPlace())
        .filter(one -> !one.additive() && !one.apart() && !one.vague())
        .anyMatch(
            one ->
                draft.days(one) == 0 && draft.killed().stream().anyMatch(two -> alike(one, two)));
  }

  private static final int ODD = 20;

  private static boolean alike(Told one, Told two) {
    return one.best() == two.best()
        && SamePeople.mayBe(one, two)
        && !SamePeople.harmedByOthers(one, two);
  }

  /** Whether both give one large number of dead, or one a bound that the other's number allows. */
  static boolean large(IncidentDraft draft, IncidentDraft other) {
    return draft.killed().stream()
        .filter(one -> !one.additive() && one.best() >= LARGE)
        .anyMatch(one -> other.killed().stream().anyMatch(two -> allow(one, two)));
  }

  private static boolean allow(Told one, Told two) {
    if (two.additive() || two.apart() || !SamePeople.mayBe(one, two)) {
      return false;
    }
    long less = Math.min(one.best(), two.best());
    long more = Math.max(one.best(), two.best());
    boolean bound = one.best() == less && one.bound() || two.best() == less && two.bound();
    return less == more || bound && less >= LARGE && more * 2 <= less * 3;
  }
}
