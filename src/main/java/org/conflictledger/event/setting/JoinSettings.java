package org.conflictledger.event.setting;

import java.io.Serializable;
import java.util.List;

/**
 * Joining incidents of different articles; all evidence in bits.
 *
 * @param near_km places nearer than this may be the same incident
 * @param follow_up_days an article may tell of an incident this many days old
 * @param same_day_slack days by which two dates of the same incident may differ
 * @param telling_number numbers of people from here on are rarely met twice by chance
 * @param retold_number that so many people or more, and just as many, were killed at a place before
 *     is no chance: the later report tells of what is past, under a wrong day
 * @param retold_round numbers that end in 0 only from here on
 * @param retold_anywhere that so many people of one kind or more, and just as many, were killed in
 *     the country before is no chance either; of these, multiples of 50 are left out
 * @param retold_days within so many days
 * @param threshold the least sum of evidence at which two incidents are one
 * @param compared with so many others, the nearest in time and number, an incident is compared
 *     under each of its keys (place, number, region, country)
 * @param checked with so many members of a cluster a newcomer is compared before it joins
 */
public record JoinSettings(
    String about,
    double near_km,
    int follow_up_days,
    int same_day_slack,
    long telling_number,
    long retold_number,
    long retold_round,
    long retold_anywhere,
    int retold_days,
    double threshold,
    int compared,
    int checked,
    PlaceEvidence place,
    DayEvidence day,
    NumberEvidence numbers,
    SideEvidence sides,
    KindEvidence kind,
    WordEvidence words)
    implements Serializable {

  /** Refuses what cannot be meant; the message begins with the file. */
  void check(String file) {
    LinkingSettings.require(
        compared > 0 && checked > 0, file, "linking.compared and linking.checked must be above 0");
    checkDays("untold", day.untold(), file);
    checkDays("neither", day.neither(), file);
    LinkingSettings.require(words.enough() > 0, file, "linking.words.enough must be above 0");
    LinkingSettings.require(words.assumed() >= 1, file, "linking.words.assumed must be at least 1");
    LinkingSettings.require(
        words.per_bit() >= 0, file, "linking.words.per_bit must not be negative");
    LinkingSettings.require(near_km > 0, file, "linking.near_km must be above 0");
    LinkingSettings.require(
        follow_up_days >= 0, file, "linking.follow_up_days must not be negative");
  }

  private void checkDays(String entry, List<Double> bits, String file) {
    LinkingSettings.require(
        bits.size() > follow_up_days,
        file,
        "linking.day."
            + entry
            + " holds "
            + bits.size()
            + " numbers; write one for each of 0 to "
            + follow_up_days
            + " days");
  }

  /**
   * @param same both name the same place
   * @param same_district both name the same district or another place of precision 3
   * @param near_district one names a district or another area, and they lie within {@code near_km}
   * @param near they name two places within {@code near_km}
   * @param division one names no place, or the seat that the division is named for, both the same
   *     first-order division
   * @param country one names no division
   * @param unknown neither names a country
   * @param alone more for reports that share no place, less the logarithm to base 2 of how many
   *     incidents their days have in the country
   * @param crowded no less than this, however many they are
   * @param once more where one of these names a place, and their days tell of no other with which
   *     the numbers of the one that names none go as well
   */
  public record PlaceEvidence(
      String about,
      double same,
      double same_district,
      double near_district,
      double near,
      double division,
      double country,
      double unknown,
      double alone,
      double crowded,
      double once)
      implements Serializable {}

  /**
   * @param same both name the same day
   * @param overlapping both name days, and these overlap
   * @param reported the later of two days, one apart, is but that on which somebody spoke
   * @param slack both name days, {@code same_day_slack} apart, and agree on a telling number, or
   *     one tells but the days around it; otherwise, or further apart, they are two
   * @param untold one names no day: by the days between the day of the one and the publication of
   *     the other
   * @param neither neither names a day: by the days between their publications, for what names no
   *     day is news of that day or the day before
   */
  public record DayEvidence(
      String about,
      double same,
      double overlapping,
      double reported,
      double slack,
      List<Double> untold,
      List<Double> neither)
      implements Serializable {}

  /**
   * @param equal_one both say that one person was killed
   * @param per_doubling more for equal numbers, each time the number doubles: large ones are rarely
   *     met twice by chance
   * @param most equal numbers count no more than this
   * @param retold more for numbers of one kind of people from {@code retold_anywhere} on
   * @param close within 15 percent, or one is known to the other as an earlier or a rival figure
   * @param close_many the same of {@code retold_anywhere} people and more
   * @param grown the later is up to twice the earlier
   * @param doubled the later is up to three times the earlier
   * @param multiplied the numbers are further apart, or the later is less by more than a third
   * @param fallen the later is less by up to a third
   * @param vague one or both are words, such as "dozens"
   * @param silent only one tells of people killed
   * @param group more or less for the same number of one kind of people where the totals differ
   * @param wounded more or less for the same number of wounded beside the dead; never below 0
   */
  public record NumberEvidence(
      String about,
      double equal_one,
      double per_doubling,
      double most,
      double retold,
      double close,
      double close_many,
      double grown,
      double doubled,
      double multiplied,
      double fallen,
      double vague,
      double silent,
      double group,
      double wounded)
      implements Serializable {}

  /**
   * @param group both name the same group that is no state
   * @param state they share but a state
   * @param other both name groups that are no states, and none in common
   * @param victims the dead may be of the same named kind
   * @param other_victims the dead are of different kinds
   * @param opponents the same, and those of one are a party that the other names, too
   * @param person both tell of one person harmed, by name
   * @param office both tell of the holder of one office harmed
   * @param other_person both tell of one person harmed, of different names
   */
  public record SideEvidence(
      String about,
      double group,
      double state,
      double other,
      double victims,
      double other_victims,
      double opponents,
      double person,
      double office,
      double other_person)
      implements Serializable {}

  /** Same kind of attack, or two different ones. */
  public record KindEvidence(String about, double same, double other) implements Serializable {}

  /**
   * What a shared word says is {@code per_bit} times how much rarer than by {@code chance} it is.
   *
   * @param none both have words, and none in common
   * @param enough so many words each for that to say as much; fewer say less
   * @param assumed incidents without the word that are taken to have been before the first ones
   * @param chance bits of rarity by which words are shared by chance
   * @param per_bit for each bit of rarity beyond these; less than 1, for words come together
   * @param most all words in common count no more than this
   */
  public record WordEvidence(
      String about,
      double none,
      int enough,
      double assumed,
      double chance,
      double per_bit,
      double most)
      implements Serializable {}
}
