package org.conflictledger.event.incident;

import java.util.List;
import org.conflictledger.event.setting.ReadingSettings;
import org.conflictledger.event.setting.Told;

/**
 * A first sentence that sums up several incidents, which the article then tells one by one: "A
 * judge was shot and two guards died in a blast in separate attacks."
 */
final class Lede {

  private final List<Told> told;
  private final ReadingSettings settings;

  Lede(List<Told> told, ReadingSettings settings) {
    this.told = told;
    this.settings = settings;
  }

  /** The counts of an article that it does not sum up. */
  List<Told> below() {
    return told.stream().filter(one -> !sumsUp(one) && !alone(one)).toList();
  }

  /** Whether a count of it waits for the incident below that it is of. */
  boolean sumsUp(Told one) {
    return sums(one) && told.stream().anyMatch(other -> again(one, other));
  }

  /** Whether it tells of an incident that nothing below tells of, beside one that is told there. */
  boolean alone(Told one) {
    return sums(one)
        && one.killed()
        && !sumsUp(one)
        && told.stream().anyMatch(other -> beside(one, other) && sumsUp(other));
  }

  private static boolean beside(Told one, Told other) {
    return !other.equals(one) && other.sameSentence(one) && other.killed();
  }

  /** Whether an incident told below has the people of a count of it. */
  boolean toldIn(IncidentDraft draft, Told one) {
    return sums(one) && draft.told().stream().anyMatch(other -> again(one, other));
  }

  /** Places and days in a sentence of several incidents may be those of another one. */
  private boolean sums(Told one) {
    return !one.headline()
        && one.sentence() == 0
        && one.amongSeparate(settings)
        && !one.claimed()
        && (!one.mention().placed() || one.mention().where().place().isEmpty());
  }

  private static boolean again(Told one, Told other) {
    return other.sentence() > one.sentence()
        && other.mention().outcome() == one.mention().outcome()
        && other.best() == one.best()
        && !other.mention().where().place().isEmpty()
        && !other.overall()
        && !other.additive()
        && other.mayBe(one)
        && !Locus.otherCountry(one.mention().where(), other.mention().where())
        && !(saysDivision(one)
            && Locus.otherDivision(one.mention().where(), other.mention().where()));
  }

  private static boolean saysDivision(Told one) {
    return one.mention().evidence().sentence().contains(one.mention().where().admin1Name());
  }
}
