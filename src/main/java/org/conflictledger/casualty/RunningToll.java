package org.conflictledger.casualty;

import java.util.Optional;
import java.util.Set;
import org.conflictledger.place.Location;
import org.conflictledger.text.Qualifier;
import org.conflictledger.text.Sentence;
import org.conflictledger.time.DateMap;
import org.conflictledger.time.DateRole;
import org.conflictledger.time.Period;

/**
 * Numbers that mount up over a war, an uprising or a flight: too large for a day, or told of what
 * "has" happened without one.
 */
final class RunningToll {

  /** From here on a number hardly ever stands for one day. */
  static final long HUNDREDS = 200;

  private static final long THOUSANDS = 1000;

  private static final long ENORMOUS = 3000;

  /** The least that the sentence of a war is taken to sum up. */
  private static final long WAR_TOLL = 20;

  /** The least that a sentence of unrest is taken to sum up. */
  private static final long UNREST_TOLL = 5;

  /** So many people at large, when something "has" happened without day or act. */
  private static final long SCORES = 20;

  /** The least that a country with no town is taken to sum up. */
  private static final long NATIONAL = 10;

  /** Nobody counts so many refugees of one day. */
  private static final long EXODUS = 10_000;

  /** So many days after the first are still one wave of violence. */
  private static final int LONGEST_WAVE = 3;

  private final DateMap dates;
  private final PeriodWords words;

  RunningToll(DateMap dates, PeriodWords words) {
    this.dates = dates;
    this.words = words;
  }

  boolean is(Draft draft, Location where) {
    return warToll(draft.sentence(), draft)
        || generic(draft.sentence(), draft)
        || unexplained(draft.sentence(), draft, draft.from(), draft.to(), where);
  }

  /**
   * People at large, of whom the words tell no event: "women are beaten and abducted", "coffins of
   * soldiers killed in service", "many assassinations". The head of an article may leave its act to
   * what follows.
   */
  private boolean generic(Sentence s, Draft draft) {
    Qualifier qualifier = draft.group().count().orElseThrow().qualifier();
    boolean many = s.norm(draft.group().from()).equals("many");
    if (qualifier != Qualifier.UNSPECIFIED && !many
        || s.index() <= LEDE
        || draft.group().definite()
        || day(s, draft.from(), draft.to()).isPresent()
        || PeriodWords.told(s, words.acts(), norm -> !norm.endsWith("s"))) {
      return false;
    }
    int trigger = draft.statement().trigger();
    String before = s.norm(trigger - 1);
    return switch (draft.statement().rule()) {
      case "nominal" -> many || s.norm(trigger).endsWith("s");
      case "reduced" -> !draft.statement().hasAgent();
      case "passive" -> before.equals("being") && !past(s, trigger - 2) || everyDay(s);
      default -> everyDay(s);
    };
  }

  private static boolean past(Sentence s, int i) {
    return s.norm(i).equals("was") || s.norm(i).equals("were");
  }

  /** "Every day in Iraq, women are beaten". */
  private static boolean everyDay(Sentence s) {
    for (int i = s.body(); i < s.size() - 1; i++) {
      boolean every = s.norm(i).equals("every") || s.norm(i).equals("each");
      if (every && EVERY.contains(s.norm(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> EVERY =
      Set.of("day", "night", "week", "month", "year", "morning");

  /** The last sentence of the head of an article. */
  private static final int LEDE = 1;

  /**
   * "More than 60 were killed on Sunday, they added", after a list of towns or the country over.
   */
