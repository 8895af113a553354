package org.conflictledger.event.setting;

import java.util.Set;

/** What the words around a count say of it, by the lists of {@code conf/linking.json}. */
public final class Cues {

  private Cues() {}

  /** "but revised it to nine": the figure takes the place of what was told. */
  public static boolean revises(Told told, ReadingSettings words) {
    return told.figures() && Phrases.containsAny(told.wording().before(), words.revised());
  }

  /** "Hours later, gunmen shot dead two policemen": other dead, be it right after the lede. */
  public static boolean anew(Told told, ReadingSettings words) {
    return told.apart() && told.wording().anew(words);
  }

  /** "The army confirmed 23 deaths": a number of nobody in particular, as somebody gives it. */
  public static boolean givenOtherwise(Told told, ReadingSettings words) {
    return told.generic()
        && !told.mention().reportedBy().isEmpty()
        && DEATHS.containsAll(told.nouns())
        && Phrases.containsAny(told.wording().before(), words.given());
  }

  /** "The bodies of three of them were flown home": the dead whom the article told of before. */
  public static boolean carried(Told told, ReadingSettings words) {
    return told.mention().rule().equals("bodies")
        && told.sentence() > 0
        && Phrases.containsAny(told.wording().sentence(), words.carried());
  }

  /** "so that five soldiers have now died": with those of whom its sentence tells before. */
  public static boolean sums(Told told, ReadingSettings words) {
    return Phrases.containsAny(told.wording().before(), words.summing());
  }

  /** "Two victims, both farmers, died in hospital": long after the attack, as its sentence says. */
  public static boolean late(Told told, ReadingSettings words) {
    return Phrases.containsAny(told.wording().sentence(), words.late());
  }

  /** "With them the list runs to 29 names": with those of whom the sentence before tells. */
  public static boolean joined(Told told, ReadingSettings words) {
    return Phrases.containsAny(told.wording().before(), words.joining());
  }

  /** "maintains that 70 were killed": whoever tells it knows that others tell it otherwise. */
  public static boolean insisted(Told told, ReadingSettings words) {
    return Phrases.containsAny(told.wording().before(), words.insisting());
  }

  /** Whether words before it, in its sentence, set it against what others tell. */
  public static boolean contrasted(Told told, ReadingSettings words) {
    return Phrases.containsAny(told.wording().before(), words.contrasting());
  }

  /** Whether the words tell the hour a count was taken at ("51 by nightfall"). */
  public static boolean asOf(Told told, ReadingSettings words) {
    return Phrases.containsAny(told.wording().after(), words.counted());
  }

  /** "nine of the wounded": some of those whom an incident told of hurt, however far before. */
  public static boolean ofTheHurt(Told told, ReadingSettings words) {
    return told.member() && Phrases.containsAny(told.wording().sentence(), words.hurt());
  }

  /** Whether its sentence says that what it tells of are incidents of their own. */
  public static boolean amongSeparate(Told told, ReadingSettings words) {
    return told.overall() && Phrases.containsAny(told.wording().sentence(), words.apart());
  }

  /** "I saw five bodies", "counted two corpses": what one person came across. */
  public static boolean seen(Told told, ReadingSettings words) {
    return told.mention().rule().equals("bodies")
        && Phrases.containsAny(told.wording().sentence(), words.seeing());
  }

  private static final Set<String> DEATHS =
      Set.of("deaths", "dead", "fatalities", "killed", "only");
}
