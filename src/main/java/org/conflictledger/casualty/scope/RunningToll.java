package org.conflictledger.casualty.scope;

import java.util.Optional;
import java.util.Set;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.lexicon.PeriodWords;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.mention.Scope;
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
    boolean many =
        s.norm(draft.group().from()).equals("many")
            && !s.norm(draft.group().from() + 1).equals("others");
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
  boolean ofAll(Draft draft) {
    return draft.outcome() == Outcome.KILLED
        && draft.best() >= NATIONAL
        && draft.scope() != Scope.PART
        && !PeriodWords.told(draft.sentence(), words.acts());
  }

  /** "The war has claimed 500,000 lives", "the insurgency that has killed". */
  private boolean warToll(Sentence s, Draft draft) {
    int trigger = draft.statement().trigger();
    boolean perfect = false;
    for (int i = trigger - 1; i >= Math.max(s.body(), trigger - 4); i--) {
      perfect |= Grammar.HAVE.at(s, i);
    }
    if (!perfect || draft.outcome() == Outcome.CAPTURED || draft.best() < WAR_TOLL) {
      return false;
    }
    for (int i = trigger - 1; i >= Math.max(s.body(), trigger - 12); i--) {
      if (words.wars().contains(s.norm(i)) && !s.norm(i + 1).equals("monitor")) {
        return true;
      }
    }
    return false;
  }

  /**
   * A number no single day explains: thousands without a day and an act of violence, hundreds in a
   * sentence about a war or an uprising, what "has" happened in one without a day.
   */
  private boolean unexplained(Sentence s, Draft draft, int from, int to, Location where) {
    if (draft.outcome() == Outcome.DISPLACED && draft.best() >= EXODUS) {
      return exodus(s, draft, from, to, where);
    }
    boolean day = day(s, from, to).isPresent();
    boolean perfect = perfect(s, draft.statement().trigger());
    boolean act = PeriodWords.told(s, words.acts());
    boolean unspecified = draft.group().count().orElseThrow().qualifier() == Qualifier.UNSPECIFIED;
    boolean held = draft.outcome() == Outcome.CAPTURED || draft.outcome() == Outcome.ABDUCTED;
    boolean lasting =
        perfect
            || present(s, draft.statement().trigger())
            || s.norm(draft.statement().trigger() - 1).equals("are");
    boolean once = PeriodWords.told(s, words.acts(), norm -> !norm.endsWith("s"));
    if (unspecified && !held && lasting && !day && !once && s.index() != Sentence.TITLE) {
      return true;
    }
    if (!day && (stock(draft) || uprooted(s, draft, act))) {
      return true;
    }
    if (draft.best() >= 2 && perfect && !day && inWar(s, draft.statement().trigger())) {
      return true;
    }
    if (held
        && !day
        && !act
        && perfect
        && draft.best() >= 100
        && draft.group().count().orElseThrow().qualifier() == Qualifier.VAGUE) {
      // "we have killed or captured hundreds of fighters"
      return true;
    }
    if (draft.outcome() == Outcome.CAPTURED && arresting(s, draft.statement().trigger())) {
      return true;
    }
    boolean toll = draft.statement().rule().equals("toll");
    boolean hurt = draft.outcome() == Outcome.INJURED;
    if (hurt
        && draft.best() >= UNREST_TOLL
        && (perfect || toll)
        && !day
        && PeriodWords.told(s, words.unrest())) {
      return true;
    }
    if (draft.outcome() != Outcome.KILLED) {
      return false;
    }
    boolean dateless = dates.explicitAt(s, from, to).isEmpty();
    if (draft.best() >= 100 && perfect && dateless && !day && !act) {
      return true;
    }
    if (draft.best() >= NATIONAL && !once && WholeCountry.named(draft, where)) {
      return true;
    }
    boolean vague = draft.group().count().orElseThrow().qualifier() == Qualifier.VAGUE;
    boolean unrest = PeriodWords.told(s, words.unrest());
    if (draft.best() >= UNREST_TOLL && perfect && !day && unrest) {
      return true;
    }
    if (vague && draft.best() >= SCORES && perfect && dateless && !day && !act && !lede(s)) {
      return true;
    }
    boolean recurring =
        s.norm(draft.statement().trigger() - 1).equals("are") && s.index() != Sentence.TITLE;
    if (vague
        && draft.best() >= 100
        && !day
        && (perfect || recurring && !act || WholeCountry.only(where))) {
      return true;
    }
    if (draft.best() < HUNDREDS) {
      return false;
    }
    if (draft.statement().rule().equals("nominal") && !day && !act) {
      return true;
    }
    boolean war = PeriodWords.told(s, words.wars()) || unrest;
    if (draft.best() >= THOUSANDS) {
      boolean exact =
          dates.explicitAt(s, from, to).filter(period -> period.precision() == 1).isPresent();
      if (draft.best() >= ENORMOUS && !(act && exact)) {
        return true;
      }
      return vague && !act || !exact && (!act || vague || war);
    }
    return war && (!act || PeriodWords.told(s, Grammar.HAVE));
  }

  /** The head of an article may leave the act to the next sentence. */
  private static boolean lede(Sentence s) {
    return s.index() <= 1;
  }

  /**
   * "Another 5,000 are displaced in the port", "1,500 have crossed the border": as many as there
   * are by now, where no attack of a day is told with them.
   */
  private boolean uprooted(Sentence s, Draft draft, boolean act) {
    int trigger = draft.statement().trigger();
    boolean so = perfect(s, trigger) || s.norm(trigger - 1).equals("are");
    return draft.outcome() == Outcome.DISPLACED
        && draft.best() >= SCORES
        && s.index() > LEDE
        && so
        && !act;
  }

  /** Thousands who are held: all so far. */
  private static boolean stock(Draft draft) {
    return draft.outcome() == Outcome.CAPTURED && draft.best() >= THOUSANDS;
  }

  /** "Nearly 750,000 people have fled the country": of the war, not of an attack. */
  private boolean exodus(Sentence s, Draft draft, int from, int to, Location where) {
    boolean abroad = WholeCountry.only(where) || PeriodWords.told(s, words.abroad());
    int trigger = draft.statement().trigger();
    boolean had = s.norm(trigger - 1).equals("had");
    if (had && draft.best() >= EXODUS && !PeriodWords.told(s, words.acts())) {
      // "As of Thursday 172,000 people had left": since it began.
      return true;
    }
    if (draft.best() >= 100 * EXODUS
        && !draft.statement().hasAgent()
        && day(s, from, to).isEmpty()) {
      // "four million fled the dictator"
      return true;
    }
    return draft.best() >= (abroad ? EXODUS : 10 * EXODUS)
        && perfect(s, trigger)
        && !draft.statement().hasAgent()
        && !PeriodWords.told(s, words.acts())
        && day(s, from, to).isEmpty();
  }

  private static boolean wave(Period period) {
    return !period.end().isAfter(period.start().plusDays(LONGEST_WAVE));
  }

  /** "are arbitrarily detaining dozens": again and again. */
  private static boolean arresting(Sentence s, int trigger) {
    boolean now = s.norm(trigger - 1).equals("are") || s.norm(trigger - 2).equals("are");
    return now && (s.norm(trigger).equals("detaining") || s.norm(trigger).equals("arresting"));
  }

  /** "a regime that kills people", "they are killing children". */
  private static boolean present(Sentence s, int trigger) {
    String norm = s.norm(trigger);
    boolean two = s.norm(trigger - 1).equals("and") && s.norm(trigger - 2).endsWith("ing");
    return norm.equals("kills")
        || norm.equals("killing")
            && (Grammar.be(s, trigger - 1) || two && Grammar.be(s, trigger - 3));
  }

  /** "have died in the Libyan conflict", "have now died", "have been killed so far". */
  private boolean inWar(Sentence s, int trigger) {
    if (s.norm(trigger - 1).equals("now") || s.norm(trigger - 1).equals("already")) {
      return true;
    }
    for (int i = trigger + 1; i < Math.min(s.size(), trigger + 6); i++) {
      boolean far = s.norm(i).equals("so") && s.norm(i + 1).equals("far");
      boolean war = s.norm(i).equals("war") || s.norm(i).equals("conflict");
      boolean during = s.norm(trigger + 1).equals("during") && words.wars().contains(s.norm(i));
      if (far && words.acts().contains(s.norm(i - 1))) {
        // "wounded in the battle so far"
        return false;
      }
      if (far || during || war && s.norm(trigger + 1).equals("in")) {
        return true;
      }
    }
    return false;
  }

  /** The day or days that the sentence itself names. */
  private Optional<Period> day(Sentence s, int from, int to) {
    Optional<Period> told = dates.explicitAt(s, from, to).filter(RunningToll::wave);
    if (told.isPresent()) {
      return told;
    }
    // "since the bombing began at the weekend"
    return dates.spans(s).stream()
        .filter(span -> span.role() == DateRole.EVENT)
        .flatMap(span -> span.period().stream())
        .filter(RunningToll::wave)
        .findFirst();
  }

  private static boolean perfect(Sentence s, int trigger) {
    for (int i = trigger - 1; i >= Math.max(s.body(), trigger - 4); i--) {
      if (s.norm(i).equals("has") || s.norm(i).equals("have")) {
        return true;
      }
    }
    return false;
  }
}
