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
   * Joining incidents of different articles.
   *
   * @param near_km places nearer than this may be the same incident
   * @param follow_up_days an article may tell of an incident this many days old
   * @param same_day_slack days by which two dates of the same incident may differ
   * @param telling_number numbers of people from here on are rarely met twice by chance
   * @param threshold the least score at which two incidents are one
   */
  public record Linking(
      String about,
      double near_km,
      int follow_up_days,
      int same_day_slack,
      long telling_number,
      double threshold,
      Weights weights)
      implements Serializable {}

  /** What each piece of evidence counts; they add up to 1. */
  public record Weights(double place, double date, double sides, double numbers)
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
    Weights w = linking.weights();
    double sum = w.place() + w.date() + w.sides() + w.numbers();
    require(Math.abs(sum - 1) < 1e-6, file, "linking.weights add up to " + sum + "; make it 1");
    require(
        linking.threshold() > 0 && linking.threshold() <= 1,
        file,
        "linking.threshold is " + linking.threshold() + "; choose a number above 0, at most 1");
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
