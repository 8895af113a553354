package org.conflictledger.event.incident;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.conflictledger.event.setting.Cues;
import org.conflictledger.event.setting.ReadingSettings;
import org.conflictledger.event.setting.SamePeople;
import org.conflictledger.event.setting.Told;

/**
 * What the head of an article sums up, and tells again below: "A judge was shot and two guards died
 * in a blast in separate attacks", or the points of a bulletin.
 */
final class Lede {

  /** A number of people so large is not met twice in an article by chance. */
  private static final int TELLING = 5;

  /** The last sentence of what may sum up an article. */
  private static final int HEAD = 4;

  private final List<Told> told;
  private final ReadingSettings settings;

  /** Asked for by each of the other counts of a sentence. */
  private final Map<Told, Boolean> summing = new IdentityHashMap<>();

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
    return summing.computeIfAbsent(
        one, count -> sums(count) && told.stream().anyMatch(other -> again(count, other)));
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

  /**
   * "At least 23 killed since 15 August", over incidents of those days told one by one: of no day
   * and place of its own.
   */
  boolean overDays(Told one) {
    return (one.killed()
            || told.stream().anyMatch(other -> other.killed() && other.sameSentence(one)))
        && IncidentDraft.days(one.mention()) >= SEVERAL
        && (one.mention().where().place().isEmpty() || !one.saysPlace())
        && told.stream()
                .filter(other -> other.killed() && other.best() < one.best())
                .filter(other -> IncidentDraft.days(other.mention()) == 1)
                .filter(other -> Locus.daysApart(one.mention().when(), other.mention().when()) == 0)
                .map(other -> other.mention().when())
                .distinct()
                .count()
            > 1;
  }

  /** Fewer days are those of one incident. */
  private static final int SEVERAL = 3;

  /** Whether an incident told below has the people of a count of it. */
  boolean toldIn(IncidentDraft draft, Told one) {
    return sums(one) && draft.told().stream().anyMatch(other -> again(one, other));
  }

  /** Places and days in a sentence of several incidents may be those of another one. */
  private boolean sums(Told one) {
    return !one.headline()
        && (one.sentence() == 0 && Cues.amongSeparate(one, settings)
            || one.best() >= TELLING && one.killed() && noPlace(one))
        && !one.claimed()
        && (!one.mention().placed() || one.mention().where().place().isEmpty());
  }

  /** "11 reported dead" in a summary above, whose place and day are a guess. */
  private static boolean noPlace(Told one) {
    boolean guessed = !one.mention().placed() || one.mention().where().place().isEmpty();
    return guessed && one.sentence() <= HEAD && !one.total();
  }

  private static boolean again(Told one, Told other) {
    return other.sentence() > one.sentence()
        && other.mention().outcome() == one.mention().outcome()
        && other.best() == one.best()
        && !other.mention().where().place().isEmpty()
        && !other.overall()
        && !other.additive()
        && SamePeople.mayBe(other, one)
        && !Locus.otherCountry(one.mention().where(), other.mention().where())
        && !(saysDivision(one)
            && Locus.otherDivision(one.mention().where(), other.mention().where()));
  }

  private static boolean saysDivision(Told one) {
    return one.mention().evidence().sentence().contains(one.mention().where().admin1Name());
  }
}
