package org.conflictledger.casualty.scope;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.lexicon.PeriodWords;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.place.Location;
import org.conflictledger.place.PlaceMap;
import org.conflictledger.text.Document;
import org.conflictledger.text.Qualifier;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;
import org.conflictledger.time.DateBasis;
import org.conflictledger.time.DateMap;
import org.conflictledger.time.DateReading;
import org.conflictledger.time.DateRole;
import org.conflictledger.time.DateSpan;
import org.conflictledger.time.Period;

/** Which counts of a sentence are of a period, each in the light of the others. */
public final class CountedPeriods {

  /** From here on a number told of a row of towns is taken for their sum. */
  private static final long SCORE = 20;

  private final Document document;
  private final PlaceMap places;
  private final DateMap dates;
  private final Cumulative cumulative;
  private final PeriodWords words;
  private final Spread spread;
  private final DayOfCountry day;

  public CountedPeriods(
      Document document, PlaceMap places, DateMap dates, Cumulative cumulative, PeriodWords words) {
    this.document = document;
    this.places = places;
    this.dates = dates;
    this.cumulative = cumulative;
    this.words = words;
    spread = new Spread(document, places, words);
    day = new DayOfCountry(document, places, words);
  }

  /**
   * Which drafts count over a period. Objects of one verb share its time: "have killed thousands of
   * civilians and 1,730 soldiers", and what has no number the time of what has one: "a thousand
   * have died and many more been hurt".
   */
  public boolean[] of(List<Draft> drafts) {
    boolean[] periods = new boolean[drafts.size()];
    boolean[] spreads = new boolean[drafts.size()];
    for (int i = 0; i < periods.length; i++) {
      Draft draft = drafts.get(i);
      int trigger = draft.statement().trigger();
      int from = Math.min(draft.group().from(), trigger);
      int to = Math.max(draft.group().to(), trigger + 1);
      periods[i] =
          cumulative.of(
                  draft,
                  places.at(draft.sentence(), from, to),
                  places.explicitAt(draft.sentence(), from, to).isPresent(),
                  places.afterSeveral(draft.sentence()) || afterCountry(draft, from, to))
              || ofRow(draft, from, to)
              || day.is(draft, ofDay(draft))
              || sinceBeforeTheNews(draft)
              || afterUnrest(draft);
      spreads[i] = !periods[i] && spread.is(draft, drafts);
      periods[i] |= spreads[i];
    }
    for (int i = 0; i < periods.length; i++) {
      if (periods[i] && (raised(drafts, i) || townOfDay(drafts.get(i)))) {
        periods[i] = false;
        continue;
      }
      for (int k = 0; k < periods.length && !periods[i]; k++) {
        boolean same =
            !(spreads[k] && spread.ofTown(drafts.get(i)))
                && drafts.get(k).statement().trigger() == drafts.get(i).statement().trigger()
                && (!drafts.get(i).statement().rule().equals("gapping") || nowhere(drafts.get(i)));
        boolean beside = hurtBeside(drafts.get(k), drafts.get(i));
        boolean listed = k < i && periods[i - 1] && cumulative.kept(drafts.get(i));
        periods[i] = periods[k] && (same || beside || listed || unspecified(drafts.get(i)));
      }
    }
    return periods;
  }

  /** The town or division of a share of a number: "six in Hama and 13 near Damascus". */
  public Optional<Location> town(Draft draft) {
    return spread.town(draft);
  }

  /** Whether a draft counts the people of more than the town that its sentence names. */
  public boolean ofTowns(Draft draft, List<Draft> drafts) {
    return spread.is(draft, drafts);
  }

  /** So many divisions in a row are a list; over several days two are. */
  private static final int SEVERAL = 3;

  private long days(Draft draft) {
    return dates
        .at(draft.sentence(), draft.from(), draft.to())
        .map(when -> ChronoUnit.DAYS.between(when.start(), when.end()) + 1)
        .orElse(1L);
  }

  /** "62 were killed on Sunday. 425 have been killed since 8 July": of more than the incident. */
  private boolean sinceBeforeTheNews(Draft draft) {
    DateReading told = dates.reading(draft.sentence(), draft.from(), draft.to());
    Optional<LocalDate> news =
        dates.main().filter(days -> days.precision() == 1).map(Period::start);
    return told.basis() == DateBasis.SENTENCE
        && told.span().filter(DateSpan::since).isPresent()
        && told.period().isPresent()
        && news.filter(day -> day.minusDays(1).isAfter(told.period().get().start())).isPresent();
  }

  /** "Deaths were reported across the country. The group said 135 had been killed." */
  private boolean afterCountry(Draft draft, int from, int to) {
    int before = draft.sentence().index() - 1;
    return before >= 0
        && WholeCountry.told(document.sentences().get(before))
        && places.explicitAt(draft.sentence(), from, to).isEmpty();
  }

  /** "Protesters and their foes have clashed for days. Eight people have been killed, it said." */
  private boolean afterUnrest(Draft draft) {
    Sentence s = draft.sentence();
    boolean harm = draft.outcome() == Outcome.KILLED || draft.outcome() == Outcome.INJURED;
    if (!harm || s.index() <= LEDE || draft.scope() == Scope.PART || draft.best() < FEW) {
      return false;
    }
    Sentence before = document.sentences().get(s.index() - 1);
    return s.holds(draft.statement().trigger() - 3, draft.statement().trigger(), HAVE)
        && !ofDay(draft)
        && dates.explicitAt(s, draft.from(), draft.to()).isEmpty()
        && !places.tellsTown(s)
        && !PeriodWords.told(s, words.acts())
        && !PeriodWords.told(before, words.acts(), norm -> !norm.endsWith("s"))
        && PeriodWords.told(before, words.unrest());
  }

  private static final Set<String> HAVE = WordSet.of("has", "have");

  /** The last sentence of the head of an article. */
  private static final int LEDE = 1;

  /** The least that is taken for the toll of an unrest. */
  private static final long FEW = 5;

  /** "More than 120 deaths in Cairo, Alexandria and Suez": no incident's. */
  private boolean ofRow(Draft draft, int from, int to) {
    return (draft.outcome() == Outcome.KILLED || draft.outcome() == Outcome.INJURED)
        && draft.best() >= SCORE
        && draft.scope() != Scope.PART
        && places.row(draft.sentence(), from, to) >= (days(draft) > 1 ? 2 : SEVERAL);
  }

  /** "137 across the country on Friday, including 110 in Homs": the 110 are an incident's. */
  private boolean townOfDay(Draft draft) {
    return draft.scope() == Scope.PART && spread.ofTown(draft) && ofDay(draft);
  }

  /** Whether the sentence tells of one day: "killed on Friday", "On Friday, activists said". */
  private boolean ofDay(Draft draft) {
    Sentence s = draft.sentence();
    return dates
            .explicitAt(s, draft.from(), draft.to())
            .filter(day -> day.precision() == 1)
            .isPresent()
        || dates.spans(s).stream()
            .filter(span -> span.role() == DateRole.SPEECH && span.from() <= s.body() + 1)
            .anyMatch(span -> span.period().filter(day -> day.precision() == 1).isPresent());
  }

  /** "35 have now died and 271 have been injured": one time for the dead and the hurt. */
  private boolean hurtBeside(Draft dead, Draft hurt) {
    int gap = hurt.statement().trigger() - dead.statement().trigger();
    boolean refugees = dead.outcome() == Outcome.DISPLACED && hurt.outcome() == Outcome.DISPLACED;
    if (refugees) {
      return true;
    }
    boolean taken = hurt.outcome() == Outcome.CAPTURED && hurt.best() >= dead.best();
    return dead.outcome() == Outcome.KILLED
        && (hurt.outcome() == Outcome.INJURED || taken)
        && gap > 0
        && gap <= 8
        && dates
            .explicitAt(hurt.sentence(), hurt.from(), hurt.to())
            .filter(day -> day.precision() == 1)
            .isEmpty();
  }

  /**
   * "killed 12, bringing the total since May to 300": the stretch is of the total, and not of the
   * new dead before it.
   */
  private static boolean raised(List<Draft> drafts, int i) {
    Sentence s = drafts.get(i).sentence();
    for (Draft total : drafts) {
      int trigger = total.statement().trigger();
      boolean after =
          total.scope() == Scope.TOTAL
              && total.statement().rule().equals("toll")
              && drafts.get(i).to() <= trigger
              && total.best() > drafts.get(i).best();
      if (after) {
        for (int k = s.body(); k < trigger; k++) {
          if (s.norm(k).equals("since")) {
            return false;
          }
        }
        return true;
      }
    }
    return false;
  }

  /** "across the country on Monday and 37 on Tuesday": the second number is of no town either. */
  private boolean nowhere(Draft draft) {
    Sentence s = draft.sentence();
    int to = draft.group().to();
    return s.norm(to).equals("on")
        && places
            .explicitAt(s, draft.group().from(), to + 2)
            .filter(where -> !where.place().isEmpty())
            .isEmpty();
  }

  private static boolean unspecified(Draft draft) {
    Qualifier qualifier = draft.group().count().orElseThrow().qualifier();
    return qualifier == Qualifier.UNSPECIFIED || qualifier == Qualifier.VAGUE && draft.best() <= 3;
  }
}
