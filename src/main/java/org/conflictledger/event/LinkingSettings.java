package org.conflictledger.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorType;

/**
 * What {@code conf/linking.json} holds: the words and thresholds by which statements become
 * incidents and incidents become events.
 */
public record LinkingSettings(
    String about,
    Reading reading,
    StoryWords story,
    Linking linking,
    Estimation estimate,
    List<InterstateWar> interstate)
    implements Serializable {

  private static final String BUILT_IN = "/org/conflictledger/conf/linking.json";

  /**
   * Weighing the counts of one article.
   *
   * @param additive words that add people to those counted before ("another four")
   * @param apart words that tell of another incident than the one before
   * @param earlier words that mark a toll as overtaken ("had first said")
   * @param counted words for the hour at which a later count was taken ("by nightfall")
   * @param itemised words that tell of a list of the dead, the best evidence among neutral figures
   * @param demographic words for people by age and sex: a part so described does not tell whether
   *     the whole were civilians
   * @param late words for a death told long after the attack, whose day is not the attack's
   * @param attackers words for those who attacked; their own deaths add to those of their victims
   * @param overall words for a sum over several incidents
   * @param longest_incident_days counts over more days are period totals
   * @param history_days what happened longer before publication is history and no news
   * @param same_place_km places nearer than this are one place within an article
   * @param bound_stretch itemised groups may exceed a stated lower bound up to this many times
   */
  public record Reading(
      String about,
      List<String> additive,
      List<String> apart,
      List<String> earlier,
      List<String> counted,
      List<String> itemised,
      List<String> demographic,
      List<String> attackers,
      List<String> late,
      List<String> overall,
      int longest_incident_days,
      int history_days,
      double same_place_km,
      double bound_stretch)
      implements Serializable {}

  /**
   * What tells one attack from another beside place, day, sides and numbers.
   *
   * @param kinds kinds of attack and the words that tell of them, single words in lower case
   * @param common_words words met in any report of violence, singular: sharing them says nothing
   */
  public record StoryWords(String about, List<Kind> kinds, List<String> common_words)
      implements Serializable {}

  /** A kind of attack, and its words. */
  public record Kind(String kind, List<String> words) implements Serializable {}

  /**
   * Joining incidents of different articles; all evidence in bits.
   *
   * @param near_km places nearer than this may be the same incident
   * @param follow_up_days an article may tell of an incident this many days old
   * @param same_day_slack days by which two dates of the same incident may differ
   * @param telling_number numbers of people from here on are rarely met twice by chance
   * @param threshold the least sum of evidence at which two incidents are one
   * @param compared with so many others, the nearest in time and number, an incident is compared
   *     under each of its keys (place, number, region, country)
   * @param checked with so many members of a cluster a newcomer is compared before it joins
   */
  public record Linking(
      String about,
      double near_km,
      int follow_up_days,
      int same_day_slack,
      long telling_number,
      double threshold,
      int compared,
      int checked,
      PlaceEvidence place,
      DayEvidence day,
      NumberEvidence numbers,
      SideEvidence sides,
      KindEvidence kind,
      WordEvidence words)
      implements Serializable {}

  /**
   * @param same both name the same place
   * @param same_district both name the same district or another place of precision 3
   * @param near_district one names a district or another area, and they lie within {@code near_km}
   * @param near they name two places within {@code near_km}
   * @param division one names no place, or the seat that the division is named for, both the same
   *     first-order division
   * @param country one names no division
   * @param unknown neither names a country
   */
  public record PlaceEvidence(
      String about,
      double same,
      double same_district,
      double near_district,
      double near,
      double division,
      double country,
      double unknown)
      implements Serializable {}

  /**
   * @param same both name the same day
   * @param overlapping both name days, and these overlap
   * @param slack both name days, {@code same_day_slack} apart, and agree on a telling number, or
   *     one tells but the days around it; otherwise, or further apart, they are two
   * @param untold one or both name no day: by the days between the day that is known (else the
   *     publication) of the one and the publication of the other; beyond the list they are two
   */
  public record DayEvidence(
      String about, double same, double overlapping, double slack, List<Double> untold)
      implements Serializable {}

  /**
   * @param equal_one both say that one person was killed
   * @param per_doubling more for equal numbers, each time the number doubles: large ones are rarely
   *     met twice by chance
   * @param most equal numbers count no more than this
   * @param close within 15 percent, or one is known to the other as an earlier or a rival figure
   * @param grown the later is up to twice the earlier
   * @param doubled the later is up to three times the earlier
   * @param multiplied the numbers are further apart, or the later is less by more than a third
   * @param fallen the later is less by up to a third
   * @param vague one or both are words, such as "dozens"
   * @param silent only one tells of people killed
   */
  public record NumberEvidence(
      String about,
      double equal_one,
      double per_doubling,
      double most,
      double close,
      double grown,
      double doubled,
      double multiplied,
      double fallen,
      double vague,
      double silent)
      implements Serializable {}

  /**
   * @param group both name the same group that is no state
   * @param state they share but a state
   * @param other both name groups that are no states, and none in common
   * @param victims the dead may be of the same named kind
   * @param other_victims the dead are of different kinds
   */
  public record SideEvidence(
      String about, double group, double state, double other, double victims, double other_victims)
      implements Serializable {}

  /** Same kind of attack, or two different ones. */
  public record KindEvidence(String about, double same, double other) implements Serializable {}

  /**
   * @param shared by the number of telling words in common, the last for that many and more
   * @param enough sharing none says something only when both have as many words as this
   */
  public record WordEvidence(String about, List<Double> shared, int enough)
      implements Serializable {}

  /**
   * Making one figure of many.
   *
   * @param partial_share a later figure under this share of the standing one is taken for a part of
   *     it, unless it is a toll
   */
  public record Estimation(String about, double partial_share) implements Serializable {}

  /**
   * A war between two states, in which civilians killed by the one on the other's ground are losses
   * of that war and not one-sided violence (as UCDP codes them).
   *
   * @param country ISO 3166-1 alpha-2 of the ground fought over
   * @param from its first day, ISO 8601
   */
  public record InterstateWar(State a, State b, String country, String from)
      implements Serializable {

    LocalDate firstDay() {
      return LocalDate.parse(from);
    }
  }

  /** A government, by the key the actor catalogue gives it. */
  public record State(String id, String name) implements Serializable {
    Actor actor() {
      return new Actor(id, name, ActorType.STATE);
    }
  }

  /** The settings that come with the program. */
  public static LinkingSettings builtIn() {
    try (InputStream in = LinkingSettings.class.getResourceAsStream(BUILT_IN)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + BUILT_IN + "; build it again");
      }
      return read(in.readAllBytes(), "conf/linking.json");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A user's settings.
   *
   * @throws IllegalArgumentException naming the file, the entry and what to write instead
   */
  public static LinkingSettings read(Path file) throws IOException {
    return read(Files.readAllBytes(file), file.toString());
  }

  private static LinkingSettings read(byte[] json, String file) {
    LinkingSettings settings = RecordReader.read(json, file, LinkingSettings.class);
    settings.check(file);
    return settings;
  }

  private void check(String file) {
    require(
        linking.compared() > 0 && linking.checked() > 0,
        file,
        "linking.compared and linking.checked must be above 0");
    require(
        linking.day().untold().size() > linking.follow_up_days(),
        file,
        "linking.day.untold holds "
            + linking.day().untold().size()
            + " numbers; write one for each of 0 to "
            + linking.follow_up_days()
            + " days");
    require(
        !linking.words().shared().isEmpty(),
        file,
        "linking.words.shared is empty; write what no, one, two words in common count");
    require(linking.near_km() > 0, file, "linking.near_km must be above 0");
    require(linking.follow_up_days() >= 0, file, "linking.follow_up_days must not be negative");
    require(
        estimate.partial_share() >= 0 && estimate.partial_share() <= 1,
        file,
        "estimate.partial_share is " + estimate.partial_share() + "; choose 0 to 1");
    for (InterstateWar war : interstate) {
      try {
        war.firstDay();
      } catch (DateTimeException e) {
        throw new IllegalArgumentException(
            file + ": interstate.from is '" + war.from() + "'; write a day such as 2022-02-24", e);
      }
    }
  }

  private static void require(boolean holds, String file, String problem) {
    if (!holds) {
      throw new IllegalArgumentException(file + ": " + problem);
    }
  }
}
