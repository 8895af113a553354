package org.conflictledger.casualty.scope;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.lexicon.PeriodWords;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.text.Document;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;
import org.conflictledger.time.DateBasis;
import org.conflictledger.time.DateForm;
import org.conflictledger.time.DateMap;
import org.conflictledger.time.DateReading;
import org.conflictledger.time.DateRole;
import org.conflictledger.time.DateSpan;
import org.conflictledger.time.Period;

/**
 * What an article tells of long ago: anniversaries, the course of a war so far, what someone is
 * known for.
 */
final class History {

  /** How many sentences on a day long past is still told of. */
  private static final int HISTORY_REACH = 3;

  /** News is younger than so many days. */
  private static final int HISTORY = 60;

  private final DateMap dates;
  private final PeriodWords words;
  private final List<Sentence> sentences;

  /** Whether the article remembers something of years ago, or tells of a war year by year. */
  private final boolean remembers;

  /** Whether the article reviews a year. */
  private final boolean chronicle;

  /**
   * @param telling the sentences that tell of harm
   */
  History(DateMap dates, PeriodWords words, Document document, Collection<Sentence> telling) {
    this.dates = dates;
    this.words = words;
    sentences = document.sentences();
    chronicle = Chronicle.is(telling);
    remembers =
        document.title().filter(this::remembers).isPresent()
            || document.sentences().stream().limit(1).anyMatch(this::remembers);
  }

  /** Whether a draft tells of a day long past. */
  boolean tells(Draft draft, DateReading reading) {
    Sentence s = draft.sentence();
    return chronicle && !written(s, draft, reading)
        || remembered(s, draft.from(), draft.to())
        || toldAsHistory(s, reading)
        || recalled(s, draft)
        || bereaved(s, draft, reading)
        || known(s, draft, reading)
        || century(s, draft)
        || inStageOfWar(s, reading)
        || commemorated(s, draft)
        || beforeTheNews(s, reading)
        || once(s, draft.statement().trigger())
        || cause(s, draft.statement().trigger());
  }

  /** "Twenty years on", "the tenth anniversary", "30 years after", "a timeline of key events". */
  private boolean remembers(Sentence s) {
    for (int i = 0; i < s.size(); i++) {
      String next = s.norm(i + 1);
      boolean key = s.norm(i).equals("key") && (next.equals("events") || next.equals("dates"));
      if (key || words.recall().chronicles().contains(s.norm(i))) {
        return true;
      }
      if (i > 0 && s.norm(i).equals("anniversary")
          || i > 0
              && (s.norm(i).equals("years") || s.norm(i).equals("decades"))
              && (next.equals("on") || next.equals("after") || next.equals("later"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a statement of an article that remembers has no recent day of its own. */
  private boolean remembered(Sentence s, int from, int to) {
    return remembers && day(s, from, to).filter(day -> !dates.old(s, day)).isEmpty();
  }

  /** Whether a date stands with the statement: "on Sunday" is one of the year's Sundays. */
  private boolean written(Sentence s, Draft draft, DateReading reading) {
    boolean entry = dates.entry(s) && day(s, draft.from(), draft.to()).isPresent();
    return entry
        || reading.basis() == DateBasis.SENTENCE
            && reading.span().filter(span -> dayOfMonth(s, span)).isPresent();
  }

  private static boolean dayOfMonth(Sentence s, DateSpan span) {
    boolean number = false;
    boolean month = false;
    for (int i = span.from(); i < span.to(); i++) {
      number |= s.token(i).digits();
      month |= s.token(i).capitalised();
    }
    return number && month;
  }

  /** The day that the sentence names, or that heads its entry of a chronology. */
  private Optional<Period> day(Sentence s, int from, int to) {
    return dates.entry(s) ? dates.at(s, from, to) : dates.explicitAt(s, from, to);
  }

  /**
   * Whether the sentences right before tell of days long past, and this one of no other day: "The
   * protests began in March 2011. Troops fired at a march, killing four."
   */
  private boolean toldAsHistory(Sentence s, DateReading reading) {
    if (s.index() == Sentence.TITLE
        || s.norm(s.body()).equals("meanwhile")
        || hoursApart(s)
        || s.norm(s.body()).equals("during") && s.norm(s.body() + 1).equals("the")
        || reading.basis() == DateBasis.SENTENCE && !nextDay(s)) {
      return false;
    }
    for (int i = s.index() - 1; i >= Math.max(0, s.index() - HISTORY_REACH); i--) {
      Sentence before = sentences.get(i);
      if (hoursApart(before)) {
        return false;
      }
      List<DateSpan> spans =
          dates.spans(before).stream()
              .filter(span -> span.role() != DateRole.SPEECH && !issued(before, span))
              .filter(span -> !ofPlace(before, span.from()))
              .toList();
      if (spans.isEmpty() || nextDay(before)) {
        continue;
      }
      return spans.stream()
          .allMatch(
              span ->
                  span.role() == DateRole.BACKGROUND
                      && span.form() != DateForm.COUNTING
                      && !since(before, span.from())
                      && span.period()
                          .filter(days -> dates.old(before, days))
                          .filter(History::ofYear)
                          .isPresent());
    }
    return false;
  }

  /** The day of issue at the head of a page: "October 19 2005, Eyewitness: The trial". */
  private boolean issued(Sentence s, DateSpan span) {
    return span.from() == s.body()
        && span.period().map(Period::start).filter(dates.today()::equals).isPresent();
  }

  /** "attacked the town, where the revolt began in March last year": the attack is of today. */
  private static boolean ofPlace(Sentence s, int at) {
    for (int i = at - 1; i > s.body(); i--) {
      if ((s.norm(i).equals("where") || s.norm(i).equals("which")) && s.norm(i - 1).equals(",")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "the mother of a soldier killed in the war", "his son was killed": what somebody who is told of
   * has lost, once.
   */
  private boolean bereaved(Sentence s, Draft draft, DateReading reading) {
    boolean own =
        draft.group().possessive() && !s.norm(draft.group().from()).equals("its")
            || words.kin().contains(s.norm(draft.group().from() - 2))
                && s.norm(draft.group().from() - 1).equals("of");
    return own
        && draft.best() == 1
        && draft.outcome() == Outcome.KILLED
        && s.index() > LEDE
        && reading.basis() != DateBasis.SENTENCE
        && reading.basis() != DateBasis.PARAGRAPH
        && !PeriodWords.told(s, words.acts());
  }

  /** The last sentence of the head of an article. */
  private static final int LEDE = 1;

  /**
   * "the assassination of Anwar Sadat ushered in", deep in an article whose head does not name him:
   * a death that readers are taken to know.
   */
  private boolean known(Sentence s, Draft draft, DateReading reading) {
    int trigger = draft.statement().trigger();
    boolean deed = DEEDS.contains(s.norm(trigger)) && s.norm(trigger + 1).equals("of");
    boolean the = s.norm(trigger - 1).equals("the") || s.norm(trigger - 2).equals("the");
    return deed
        && the
        && draft.group().kind() == PeopleGroup.Kind.NAMED
        && draft.best() == 1
        && s.index() > HEAD
        && reading.basis() != DateBasis.SENTENCE
        && !named(s, s.norm(draft.group().to() - 1));
  }

  /** Whether the head of the article or the sentences right before name somebody. */
  private boolean named(Sentence s, String name) {
    return sentences.stream()
        .limit(s.index())
        .filter(other -> other.index() <= HEAD || other.index() >= s.index() - HEAD)
        .anyMatch(other -> other.holds(other.body(), other.size(), Set.of(name)));
  }

  /** The last sentence in which the news names its dead. */
  private static final int HEAD = 4;

  private static final Set<String> DEEDS =
      WordSet.of("assassination", "murder", "killing", "execution", "slaying");

  /** "was murdered in the seventh century" */
  private static boolean century(Sentence s, Draft draft) {
    for (int i = draft.to(); i < Math.min(s.size(), draft.to() + 6); i++) {
      if (s.norm(i).equals("century") || s.norm(i).equals("centuries")) {
        return true;
      }
    }
    return false;
  }

  /** "Hours earlier", "Minutes later": beside the news and not beside the history told last. */
  private static boolean hoursApart(Sentence s) {
    String first = s.norm(s.body());
    String second = s.norm(s.body() + 1);
    return (first.equals("hours") || first.equals("minutes"))
        && (second.equals("earlier") || second.equals("later"));
  }

  /** "for three decades" tells of no days of history. */
  private static boolean ofYear(Period period) {
    return !period.end().isAfter(period.start().plusYears(1));
  }

  /** "one of the worst attacks since the start of the uprising in March 2011" tells of today. */
  private static boolean since(Sentence s, int at) {
    for (int i = at - 1; i >= Math.max(s.body(), at - 8); i--) {
      if (s.norm(i).equals("since")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence dates itself from the one before. */
  private static boolean nextDay(Sentence s) {
    int i = s.body();
    boolean next = s.norm(i).equals("the") && NEXT.contains(s.norm(i + 1));
    return next || APART.contains(s.norm(i + 2)) && LONG.contains(s.norm(i + 1));
  }

  private static final Set<String> APART = WordSet.of("later", "earlier", "before", "after");

  private static final Set<String> NEXT = WordSet.of("next", "following");

  private static final Set<String> LONG =
      WordSet.of("day", "days", "week", "weeks", "months", "month", "year", "years");

  /**
   * "A week ago, on May 3, shells hit the station, killing 23": of an earlier day, in the body of
   * an article whose news is of a later one.
   */
  private boolean beforeTheNews(Sentence s, DateReading reading) {
    Optional<Period> news = dates.main().filter(main -> main.precision() <= SHARP);
    if (news.isEmpty() || s.paragraph() < BODY || s.index() <= NO_RECALL) {
      return false;
    }
    LocalDate day = news.get().start();
    if (reading.basis() == DateBasis.SENTENCE) {
      return reading.period().filter(period -> longBefore(period, day)).isPresent();
    }
    return reading.basis() != DateBasis.PARAGRAPH
        && dates.spans(s).stream()
            .filter(span -> span.from() <= s.body() + OPENS && span.role() != DateRole.SPEECH)
            .anyMatch(span -> span.period().filter(p -> longBefore(p, day)).isPresent());
  }

  private static boolean longBefore(Period period, LocalDate day) {
    // "a week before" is the days around it; "last week" may be yesterday
    boolean rough = period.precision() > SHARP && period.end().isBefore(day) && !wholeWeek(period);
    LocalDate last = rough ? period.start() : period.end();
    return last.isBefore(day.minusDays(EARLIER));
  }

  private static boolean wholeWeek(Period period) {
    return period.start().getDayOfWeek() == DayOfWeek.MONDAY
        && period.end().equals(period.start().plusDays(6));
  }

  /** The precision of a day or two. */
  private static final int SHARP = 2;

  /** The first paragraph that may look back, and the last sentence that does not. */
  private static final int BODY = 1;

  private static final int NO_RECALL = 2;

  /** A date so near the head of a sentence dates all of it. */
  private static final int OPENS = 4;

  /** In days: what a week's round-up holds is no older. */
  private static final int EARLIER = 6;

  /** "the anniversary of an incident in which troops killed 12" */
  private static boolean commemorated(Sentence s, Draft draft) {
    for (int i = s.body(); i < Math.min(draft.group().from(), draft.statement().trigger()); i++) {
      if (s.norm(i).equals("anniversary") && s.norm(i + 1).equals("of")) {
        return true;
      }
    }
    return false;
  }

  /** "In the first days of the war", "during the last months of the siege": it is over. */
  private boolean inStageOfWar(Sentence s, DateReading reading) {
    if (reading.basis() == DateBasis.SENTENCE) {
      return false;
    }
    for (int i = s.body(); i < s.size() - 3; i++) {
      boolean stage = words.recall().stages().contains(s.norm(i)) && SPANS.contains(s.norm(i + 1));
      if (stage && s.norm(i + 2).equals("of")) {
        int war = s.norm(i + 3).equals("the") ? i + 4 : i + 3;
        for (int k = war; k < Math.min(s.size(), war + 3); k++) {
          if (words.wars().contains(s.norm(k)) || words.lasting().contains(s.norm(k))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static final Set<String> SPANS = WordSet.of("days", "weeks", "months", "years");

  /** "linked to a bombing that killed four": what someone is known for, not what is reported. */
  private boolean recalled(Sentence s, Draft draft) {
    int trigger = draft.statement().trigger();
    Optional<Period> day = dates.explicitAt(s, draft.from(), draft.to());
    if (day.isPresent() && day.equals(dates.main()) && stated(s, that(s, trigger))) {
      // "responsible for the strike that killed nine on Sunday": what the article is about.
      return false;
    }
    int that = that(s, Math.min(trigger, draft.group().from()));
    if (that < 0) {
      that = that(s, trigger);
    }
    if (that < 0) {
      return false;
    }
    boolean act = false;
    for (int i = that - 1; i >= Math.max(s.body(), that - 16); i--) {
      act |= words.acts().contains(s.norm(i)) || words.recall().shootings().contains(s.norm(i));
      if (act && words.recalls().contains(s.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** Index of the pronoun that opens the clause of a verb, -1 for none. */
  private static int that(Sentence s, int trigger) {
    int that = -1;
    for (int i = trigger - 1; i >= Math.max(s.body(), trigger - 3); i--) {
      if (s.norm(i).equals("that") || s.norm(i).equals("which")) {
        that = i;
      }
    }
    return that;
  }

  /** Whether a state or an alliance is held to answer, and no man known for it. */
  private boolean stated(Sentence s, int to) {
    return s.holds(Math.max(s.body(), to - 40), to, words.recall().holding());
  }

  /** "what they died for": of nobody's death in particular. */
  private static boolean cause(Sentence s, int trigger) {
    return s.norm(trigger + 1).equals("for") && s.norm(trigger - 2).equals("what");
  }

  /** "the worst since November 2019, when 49 soldiers fell": the date before the clause is its. */
  private boolean once(Sentence s, int trigger) {
    for (int i = trigger - 1; i >= Math.max(s.body(), trigger - 8); i--) {
      boolean when = s.norm(i).equals("when") || s.norm(i).equals("which");
      if (!when) {
        continue;
      }
      int before = s.norm(i).equals("which") && s.norm(i - 1).equals("in") ? i - 1 : i;
      int end = before;
      while (end > s.body() && !s.token(end - 1).word() && !s.token(end - 1).digits()) {
        end--;
      }
      if (pastYear(s.norm(end - 1))) {
        return true;
      }
      for (DateSpan span : dates.spans(s)) {
        if (span.to() == end && span.period().filter(this::old).isPresent()) {
          return true;
        }
      }
      return false;
    }
    return false;
  }

  private boolean pastYear(String norm) {
    return norm.length() == 4
        && norm.chars().allMatch(Character::isDigit)
        && norm.compareTo("1900") >= 0
        && Integer.parseInt(norm) < dates.today().getYear();
  }

  private boolean old(Period period) {
    return period.end().isBefore(dates.today().minusDays(HISTORY));
  }
}
