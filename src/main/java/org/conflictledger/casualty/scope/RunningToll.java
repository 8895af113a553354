package org.conflictledger.casualty.scope;

import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.lexicon.PeriodWords;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.place.Location;
import org.conflictledger.text.Qualifier;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;
import org.conflictledger.time.DateMap;

/**
 * Numbers that mount up over a war, an uprising or a flight: too large for a day, or told of what
 * "has" happened without one.
 */
final class RunningToll {

  /** From here on a number hardly ever stands for one day. */
  static final long HUNDREDS = 200;

  static final long THOUSANDS = 1000;

  private static final long ENORMOUS = 3000;

  /** The least that the sentence of a war is taken to sum up. */
  private static final long WAR_TOLL = 20;

  /** The least that a sentence of unrest is taken to sum up. */
  private static final long UNREST_TOLL = 5;

  /** So many people at large, when something "has" happened without day or act. */
  private static final long SCORES = 20;

  /** The least that a country with no town is taken to sum up. */
  private static final long NATIONAL = 10;

  private final DateMap dates;
  private final PeriodWords words;
  private final NamedDay days;
  private final AtLarge atLarge;
  private final Flight flight;

  RunningToll(DateMap dates, PeriodWords words) {
    this.dates = dates;
    this.words = words;
    days = new NamedDay(dates);
    atLarge = new AtLarge(days, words);
    flight = new Flight(days, words);
  }

  boolean is(Draft draft, Location where) {
    return warToll(draft.sentence(), draft) || atLarge.are(draft) || unexplained(draft, where);
  }

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

  /** What the sentence of a count says of its day and its act. */
  private record Told(boolean day, boolean perfect, boolean act, boolean oneAct, boolean vague) {

    /** Whether it "has" happened, on no day. */
    boolean sinceThen() {
      return perfect && !day;
    }
  }

  /**
   * A number no single day explains: thousands without a day and an act of violence, hundreds in a
   * sentence about a war or an uprising, what "has" happened in one without a day.
   */
  private boolean unexplained(Draft draft, Location where) {
    if (Flight.exodus(draft)) {
      return flight.ofWar(draft, where);
    }
    Sentence s = draft.sentence();
    int trigger = draft.statement().trigger();
    Qualifier qualifier = draft.group().count().orElseThrow().qualifier();
    Told told =
        new Told(
            days.told(s, draft.from(), draft.to()),
            Tense.perfect(s, trigger),
            PeriodWords.told(s, words.acts()) || taking(s, trigger),
            words.oneAct(s),
            qualifier == Qualifier.VAGUE);
    boolean many = s.norm(draft.group().from()).equals("many") && told.perfect();
    return (qualifier == Qualifier.UNSPECIFIED || many) && lasting(draft, told)
        || stock(draft) && (!told.day() || asOf(s))
        || !told.day() && flight.byNow(draft)
        || draft.best() >= 2 && told.sinceThen() && (inWar(s, trigger) || byMany(draft, told))
        || taken(draft, told)
        || draft.outcome() == Outcome.INJURED && hurt(draft, told)
        || (draft.outcome() == Outcome.KILLED || draft.outcome() == Outcome.CASUALTIES)
            && (sinceThen(draft, told)
                || ofCountry(draft, told, where)
                || draft.best() >= HUNDREDS && hundreds(draft, told));
  }

  /** "killed when the rebels took the city": its fall is one act. */
  private static boolean taking(Sentence s, int trigger) {
    return WHEN.at(s, trigger + 1) && s.holds(trigger + 2, trigger + CLAUSE, TAKING);
  }

  private static final WordSet WHEN = WordSet.of("when", "as", "after");

  private static final WordSet TAKING = WordSet.listed(RunningToll.class, "taking");

  private static final int CLAUSE = 9;

  private static boolean held(Draft draft) {
    return draft.outcome() == Outcome.CAPTURED || draft.outcome() == Outcome.ABDUCTED;
  }

  /** "Civilians have been killed": some, of no day and no one act. */
  private static boolean lasting(Draft draft, Told told) {
    Sentence s = draft.sentence();
    int trigger = draft.statement().trigger();
    boolean goesOn =
        told.perfect() || Tense.present(s, trigger) || s.norm(trigger - 1).equals("are");
    return goesOn && !held(draft) && !told.day() && !told.oneAct() && s.index() != Sentence.TITLE;
  }

  /** "we have killed or captured hundreds of fighters", "are detaining dozens" */
  private static boolean taken(Draft draft, Told told) {
    boolean hundreds =
        held(draft) && told.sinceThen() && !told.act() && draft.best() >= 100 && told.vague();
    return hundreds
        || draft.outcome() == Outcome.CAPTURED
            && Tense.arresting(draft.sentence(), draft.statement().trigger());
  }

  private boolean hurt(Draft draft, Told told) {
    boolean toll = draft.statement().rule().equals("toll");
    return draft.best() >= UNREST_TOLL
        && (told.perfect() || toll)
        && !told.day()
        && PeriodWords.told(draft.sentence(), words.unrest());
  }

  /** Dead of unrest, or many, who "have" died by now. */
  private boolean sinceThen(Draft draft, Told told) {
    Sentence s = draft.sentence();
    int of = draft.statement().trigger() + 1;
    boolean deaths = draft.statement().rule().equals("nominal") && s.norm(of).equals("in");
    if (deaths && !told.day() && draft.best() >= UNREST_TOLL && THOSE.at(s, of + 1)) {
      // "38 deaths in those protests"
      return words.unrest().contains(s.norm(of + 2));
    }
    if (!told.sinceThen()) {
      return false;
    }
    if (draft.best() >= UNREST_TOLL
            && PeriodWords.told(s, words.unrest())
            && !s.holds(s.body(), s.size(), PRISONS)
        || told.vague() && draft.best() >= 100) {
      return true;
    }
    boolean many = draft.best() >= 100 || told.vague() && draft.best() >= SCORES && !lede(s);
    return many && !told.act() && dates.explicitAt(s, draft.from(), draft.to()).isEmpty();
  }

  /** Dead of a whole country, or told of as what goes on there. */
  private static boolean ofCountry(Draft draft, Told told, Location where) {
    if (draft.best() >= NATIONAL && !told.oneAct() && WholeCountry.named(draft, where)) {
      return true;
    }
    Sentence s = draft.sentence();
    boolean recurring =
        s.norm(draft.statement().trigger() - 1).equals("are") && s.index() != Sentence.TITLE;
    return told.vague()
        && draft.best() >= 100
        && !told.day()
        && (recurring && !told.act() || WholeCountry.only(where));
  }

  /** Hundreds and thousands, by what is said of a war, a day and an act. */
  private boolean hundreds(Draft draft, Told told) {
    Sentence s = draft.sentence();
    if (draft.statement().rule().equals("nominal") && !told.day() && !told.act()) {
      return true;
    }
    // "the deadliest attack since the insurgency began" tells of the attack.
    boolean record = told.act() && PeriodWords.told(s, words.superlatives());
    boolean war =
        !record && (PeriodWords.told(s, words.wars()) || PeriodWords.told(s, words.unrest()));
    if (draft.best() < THOUSANDS) {
      return war && (!told.act() || PeriodWords.told(s, Grammar.HAVE));
    }
    boolean exact =
        dates
            .explicitAt(s, draft.from(), draft.to())
            .filter(period -> period.precision() == 1)
            .isPresent();
    return draft.best() >= ENORMOUS && !(told.act() && exact)
        || told.vague() && !told.act()
        || !exact && (!told.act() || told.vague() || war);
  }

  /** The head of an article may leave the act to the next sentence. */
  private static boolean lede(Sentence s) {
    return s.index() <= 1;
  }

  /** "Drive-by shootings have wounded several in the unit": of several acts. */
  private boolean byMany(Draft draft, Told told) {
    Sentence s = draft.sentence();
    int from = draft.statement().agentFrom();
    return told.vague()
        && from >= 0
        && !lede(s)
        && s.norm(draft.statement().agentTo() - 1).endsWith("s")
        && (words.acts().contains(s.norm(draft.statement().agentTo() - 1))
            || words.recall().shootings().contains(s.norm(draft.statement().agentTo() - 1)));
  }

  /** Thousands who are held: all so far. */
  private static boolean stock(Draft draft) {
    return draft.outcome() == Outcome.CAPTURED && draft.best() >= THOUSANDS
        || (held(draft) || draft.outcome() == Outcome.MISSING)
            && draft.best() >= 2
            && asOf(draft.sentence());
  }

  private static final WordSet THOSE = WordSet.of("those", "these", "the");

  /** A revolt in one is an incident. */
  private static final WordSet PRISONS = WordSet.of("prison", "jail", "barracks");

  /** "As of today, 17 journalists are missing" */
  private static boolean asOf(Sentence s) {
    return s.norm(s.body()).equals("as") && s.norm(s.body() + 1).equals("of");
  }

  /** "so that five soldiers have now died": with those of whom the sentence tells. */
  private static final WordSet SUMMING = WordSet.of("so", "thus", "therefore", "hence");

  /** "have died in the Libyan conflict", "have now died", "have been killed so far". */
  private boolean inWar(Sentence s, int trigger) {
    if (s.norm(trigger - 1).equals("now") || s.norm(trigger - 1).equals("already")) {
      // "The attack has now killed 12"
      int subject = trigger - 3;
      boolean act = words.acts().contains(s.norm(subject)) && !s.norm(subject).endsWith("s");
      return !(Grammar.HAVE.at(s, trigger - 2) && (act || s.holds(s.body(), trigger, SUMMING)));
    }
    for (int i = trigger + 1; i < Math.min(s.size(), trigger + 6); i++) {
      boolean far = s.norm(i).equals("so") && s.norm(i + 1).equals("far");
      boolean war = s.norm(i).equals("war") || s.norm(i).equals("conflict");
      boolean during = s.norm(trigger + 1).equals("during") && words.wars().contains(s.norm(i));
      if (far && words.acts().contains(s.norm(i - 1))) {
        // "wounded in the battle so far"
        return false;
      }
      boolean alone =
          s.norm(i).equals("alone") && s.norm(trigger + 1).equals("in") && !s.token(i + 1).word();
      if (far || alone || during || war && s.norm(trigger + 1).equals("in")) {
        return true;
      }
    }
    return false;
  }
}
