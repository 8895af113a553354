package org.conflictledger.casualty;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.conflictledger.place.Location;
import org.conflictledger.text.Document;
import org.conflictledger.text.Qualifier;
import org.conflictledger.text.Sentence;
import org.conflictledger.time.DateBasis;
import org.conflictledger.time.DateForm;
import org.conflictledger.time.DateMap;
import org.conflictledger.time.DateReading;
import org.conflictledger.time.DateRole;
import org.conflictledger.time.DateSpan;
import org.conflictledger.time.Period;

/**
 * Whether a count covers a period or a country, or lies in the past, and so belongs to no incident.
 */
final class Cumulative {

  private static final long HUNDREDS = 200;

  private static final long THOUSANDS = 1000;

  private static final long ENORMOUS = 3000;

  /** The least that the sentence of a war is taken to sum up. */
  private static final long WAR_TOLL = 20;

  /** The least that a sentence of unrest is taken to sum up. */
  private static final long UNREST_TOLL = 5;

  /** The least that a country with no town is taken to sum up. */
  private static final long NATIONAL = 10;

  /** Words farther behind the verb are of another clause. */
  private static final int FARTHEST_COUNTRY = 16;

  /** Nobody counts so many refugees of one day. */
  private static final long EXODUS = 10_000;

  /** So many days after the first are still one wave of violence. */
  private static final int LONGEST_WAVE = 3;

  /** How many sentences on a day long past is still told of. */
  private static final int HISTORY_REACH = 3;

  /** News is younger than so many days. */
  private static final int HISTORY = 60;

  private final DateMap dates;
  private final PeriodWords words;
  private final List<Sentence> sentences;

  /** Whether the article remembers something of years ago. */
  private final boolean remembers;

  Cumulative(DateMap dates, PeriodWords words, Document document) {
    this.dates = dates;
    this.words = words;
    sentences = document.sentences();
    remembers =
        document.title().filter(Cumulative::remembers).isPresent()
            || document.sentences().stream().limit(1).anyMatch(Cumulative::remembers);
  }

  /** "Twenty years on", "the tenth anniversary", "30 years after". */
  private static boolean remembers(Sentence s) {
    for (int i = 1; i < s.size(); i++) {
      String next = s.norm(i + 1);
      if (s.norm(i).equals("anniversary")
          || (s.norm(i).equals("years") || s.norm(i).equals("decades"))
              && (next.equals("on") || next.equals("after") || next.equals("later"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a statement of an article that remembers has no recent day of its own. */
  private boolean remembered(Sentence s, int from, int to) {
    return remembers && dates.explicitAt(s, from, to).filter(day -> !old(day)).isEmpty();
  }

  boolean of(Draft draft, Location where) {
    Sentence s = draft.sentence();
    int trigger = draft.statement().trigger();
    int from = draft.from();
    int to = draft.to();
    DateReading reading = dates.reading(s, from, to);
    return reading.background() && (draft.best() >= 2 || !reading.cumulative())
        || draft.best() >= 2
            && (reading.cumulative() && !superlative(s, reading) || ofWeek(s, reading))
        || rate(s, draft)
        || remembered(s, from, to)
        || toldAsHistory(s, reading)
        || recalled(s, draft)
        || protested(s, draft)
        || once(s, trigger)
        || draft.best() >= 2 && (sinceThen(s) || inAStretch(s, draft, where))
        || warToll(s, draft)
        || draft.best() >= 2 && !ofTown(draft, where) && overCountry(s, where, trigger)
        || runningToll(s, draft, from, to, where);
  }

  /** "the most violent day since the revolution began" counts nothing since then. */
  private boolean superlative(Sentence s, DateReading reading) {
    int since = reading.span().map(DateSpan::from).orElse(0);
    for (int i = since - 1; i >= Math.max(s.body(), since - 14); i--) {
      if (words.superlatives().contains(s.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "This week 24 were killed": a tally, unless one attack of the week did it. */
  private boolean ofWeek(Sentence s, DateReading reading) {
    return reading.span().filter(span -> span.rule().equals("in-stretch")).isPresent()
        && !has(s, words.acts());
  }

  /** "killed in a week", "in a month of raids", "512 so far": no single day. */
  private static boolean inAStretch(Sentence s, Draft draft, Location where) {
    for (int i = draft.from(); i < Math.min(s.size(), draft.to() + 9); i++) {
      boolean in = s.norm(i).equals("in") || s.norm(i).equals("within");
      boolean a =
          s.norm(i + 1).equals("a") || s.norm(i + 1).equals("one") || s.norm(i + 1).equals("under");
      boolean far = s.norm(i).equals("so") && s.norm(i + 1).equals("far");
      String after = s.norm(i + 3);
      // A week's fighting in one town is an episode.
      boolean unit =
          LONG_UNITS.contains(s.norm(i + 2)) || s.norm(i + 2).equals("week") && countryOnly(where);
      boolean record = RECORDS.contains(s.norm(i - 1)) || RECORDS.contains(s.norm(i - 2));
      if (in && a && unit && !record && !LATER.contains(after)
          || far && draft.outcome() == Outcome.KILLED && draft.best() >= HUNDREDS) {
        return true;
      }
      if (s.norm(i).equals(",") || s.norm(i).equals(";")) {
        return false;
      }
    }
    return false;
  }

  /** "the worst in a year" tells of one day. */
  private static final Set<String> RECORDS =
      Set.of("worst", "deadliest", "bloodiest", "first", "largest", "biggest", "highest");

  private static final Set<String> LONG_UNITS = Set.of("fortnight", "month", "year");

  /** "since then", "in that period", "in the same month": the stretch was told before. */
  private static boolean sinceThen(Sentence s) {
    for (int i = s.body(); i < s.size(); i++) {
      String norm = s.norm(i);
      if (norm.equals("since") && s.norm(i + 1).equals("then")
          || norm.equals("since") && s.norm(i + 3).equals("of") && STRETCHES.contains(s.norm(i + 5))
          || norm.equals("same") && STRETCHES.contains(s.norm(i + 1))
          || norm.equals("that") && s.norm(i + 1).equals("period")) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> STRETCHES = Set.of("period", "month", "year", "span");

  /**
   * Whether the sentences right before tell of days long past, and this one of no other day: "The
   * protests began in March 2011. Troops fired at a march, killing four."
   */
  private boolean toldAsHistory(Sentence s, DateReading reading) {
    if (s.index() == Sentence.TITLE
        || s.norm(s.body()).equals("meanwhile")
        || s.norm(s.body()).equals("during") && s.norm(s.body() + 1).equals("the")
        || reading.basis() == DateBasis.SENTENCE && !nextDay(s)) {
      return false;
    }
    for (int i = s.index() - 1; i >= Math.max(0, s.index() - HISTORY_REACH); i--) {
      Sentence before = sentences.get(i);
      List<DateSpan> spans =
          dates.spans(before).stream().filter(span -> span.role() != DateRole.SPEECH).toList();
      if (spans.isEmpty() || nextDay(before)) {
        continue;
      }
      return spans.stream()
          .allMatch(
              span ->
                  span.role() == DateRole.BACKGROUND
                      && span.form() != DateForm.COUNTING
                      && !since(before, span.from())
                      && span.period().filter(this::old).filter(Cumulative::ofYear).isPresent());
    }
    return false;
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
    return next || s.norm(i + 2).equals("later") && LONG.contains(s.norm(i + 1));
  }

  private static final Set<String> NEXT = Set.of("next", "following");

  private static final Set<String> LONG = Set.of("day", "days", "week", "weeks", "months", "month");

  /** "two lives daily", "40 people a month": what happens again and again. */
  private static boolean rate(Sentence s, Draft draft) {
    for (int i = draft.group().from(); i < Math.min(s.size(), draft.group().to() + 4); i++) {
      String norm = s.norm(i);
      boolean unit = UNITS.contains(s.norm(i + 1));
      if (norm.equals("daily") && i >= draft.group().to()
          || unit
              && (norm.equals("a") || norm.equals("per") || norm.equals("every"))
              && !s.norm(i - 1).equals("in")
              && !s.norm(i + 2).equals("ago")
              && !LATER.contains(s.norm(i + 2))) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> UNITS = Set.of("day", "week", "month", "year", "hour");

  /** "a day earlier" is a date. */
  private static final Set<String> LATER =
      Set.of("earlier", "later", "before", "after", "since", "old", "into", "on");

  /** "linked to a bombing that killed four": what someone is known for, not what is reported. */
  private boolean recalled(Sentence s, Draft draft) {
    int trigger = draft.statement().trigger();
    int that = -1;
    for (int i = trigger - 1; i >= Math.max(s.body(), trigger - 3); i--) {
      if (s.norm(i).equals("that") || s.norm(i).equals("which")) {
        that = i;
      }
    }
    if (that < 0) {
      return false;
    }
    boolean act = false;
    for (int i = that - 1; i >= Math.max(s.body(), that - 16); i--) {
      act |= words.acts().contains(s.norm(i));
      if (act && words.recalls().contains(s.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "held a march after a leader was murdered": what people protest over was told before. */
  private boolean protested(Sentence s, Draft draft) {
    int trigger = draft.statement().trigger();
    int link = -1;
    for (int i = trigger - 1; i >= s.body() && draft.best() <= FEW; i--) {
      String norm = s.norm(i);
      if (link < 0 && (norm.equals(",") || norm.equals(";") || norm.equals("when"))) {
        return false;
      }
      link = link < 0 && OVER.contains(norm) ? i : link;
      if (link > i && PROTESTS.contains(norm)) {
        for (int k = Math.max(s.body(), i - 4); k < i; k++) {
          if (STAGING.contains(s.norm(k))) {
            return dates.spans(s).stream().noneMatch(span -> span.from() > trigger);
          }
        }
      }
    }
    return false;
  }

  private static final int FEW = 3;

  private static final Set<String> OVER =
      Set.of("after", "over", "against", "condemning", "protesting", "denouncing");

  private static final Set<String> PROTESTS =
      Set.of(
          "protest",
          "protests",
          "procession",
          "demonstration",
          "march",
          "rally",
          "vigil",
          "sit-in",
          "dharna",
          "shutdown");

  private static final Set<String> STAGING =
      Set.of(
          "held",
          "hold",
          "staged",
          "stage",
          "began",
          "begin",
          "brought",
          "organised",
          "organized",
          "observed",
          "joined");

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

  /** "270 people were killed across Syria on Monday": the sum of a day over a country. */
  private static boolean overCountry(Sentence s, Location where, int trigger) {
    int last = Math.min(s.size(), trigger + FARTHEST_COUNTRY);
    for (int i = s.body(); i < last; i++) {
      if (i > trigger && (s.norm(i).equals("-") || s.norm(i).equals(";"))) {
        return false;
      }
      switch (s.norm(i)) {
        case "nationwide", "countrywide" -> {
          return true;
        }
        case "cities", "towns", "provinces", "governorates" -> {
          if (s.norm(i - 1).equals("several")
              || s.norm(i - 1).equals("of") && s.norm(i - 2).equals("number")) {
            return true;
          }
        }
        case "elsewhere" -> {
          if (s.norm(i + 1).equals("in")
              && s.norm(i + 2).equals("the")
              && s.norm(i + 3).equals("country")) {
            return true;
          }
        }
        case "across", "throughout", "around" -> {
          String next = s.norm(i + 1).equals("the") ? s.norm(i + 2) : s.norm(i + 1);
          boolean named =
              next.length() > 3 && where.countryName().toLowerCase(Locale.ROOT).startsWith(next);
          if (next.equals("country") || next.equals("nation") || named) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  /** "77 across the country, including 26 in Homs and six in Deraa": the six are a town's. */
  private static boolean ofTown(Draft draft, Location where) {
    return draft.statement().rule().equals("gapping") && !countryOnly(where);
  }

  private static boolean countryOnly(Location where) {
    return where.place().isEmpty() && where.admin1().isEmpty();
  }

  /**
   * A number no single day explains: thousands without a day and an act of violence, hundreds in a
   * sentence about a war or an uprising, what "has" happened in one without a day.
   */
  private boolean runningToll(Sentence s, Draft draft, int from, int to, Location where) {
    if (draft.outcome() == Outcome.DISPLACED && draft.best() >= EXODUS) {
      return exodus(s, draft, from, to, where);
    }
    boolean day = day(s, from, to).isPresent();
    boolean perfect = perfect(s, draft.statement().trigger());
    boolean act = has(s, words.acts());
    boolean unspecified = draft.group().count().orElseThrow().qualifier() == Qualifier.UNSPECIFIED;
    boolean held = draft.outcome() == Outcome.CAPTURED || draft.outcome() == Outcome.ABDUCTED;
    boolean lasting = perfect || present(s, draft.statement().trigger());
    boolean once = has(s, words.acts(), norm -> !norm.endsWith("s"));
    if (unspecified && !held && lasting && !day && !once && s.index() != Sentence.TITLE) {
      return true;
    }
    if (draft.best() >= 2 && perfect && !day && inWar(s, draft.statement().trigger())) {
      return true;
    }
    boolean toll = draft.statement().rule().equals("toll");
    boolean hurt = draft.outcome() == Outcome.INJURED;
    if (hurt
        && draft.best() >= UNREST_TOLL
        && (perfect || toll)
        && !day
        && has(s, words.unrest())) {
      return true;
    }
    if (draft.outcome() != Outcome.KILLED) {
      return false;
    }
    boolean dateless = dates.explicitAt(s, from, to).isEmpty();
    if (draft.best() >= 100 && perfect && dateless && !day && !act) {
      return true;
    }
    if (draft.best() >= NATIONAL && !once && inCountry(s, draft.statement().trigger(), where)) {
      return true;
    }
    boolean vague = draft.group().count().orElseThrow().qualifier() == Qualifier.VAGUE;
    boolean unrest = has(s, words.unrest());
    if (draft.best() >= UNREST_TOLL && perfect && !day && unrest) {
      return true;
    }
    if (vague && draft.best() >= 100 && !day && (perfect || countryOnly(where))) {
      return true;
    }
    if (draft.best() < HUNDREDS) {
      return false;
    }
    if (draft.statement().rule().equals("nominal") && !day && !act) {
      return true;
    }
    boolean war = has(s, words.wars()) || unrest;
    if (draft.best() >= THOUSANDS) {
      boolean exact =
          dates.explicitAt(s, from, to).filter(period -> period.precision() == 1).isPresent();
      if (draft.best() >= ENORMOUS && !(act && exact)) {
        return true;
      }
      return !exact && (!act || vague || war);
    }
    return war && (!act || has(s, Grammar.HAVE));
  }

  /** "Nearly 750,000 people have fled the country": of the war, not of an attack. */
  private boolean exodus(Sentence s, Draft draft, int from, int to, Location where) {
    boolean many = draft.best() >= EXODUS && countryOnly(where) || draft.best() >= 10 * EXODUS;
    return many
        && perfect(s, draft.statement().trigger())
        && !draft.statement().hasAgent()
        && !has(s, words.acts())
        && day(s, from, to).isEmpty();
  }

  private static boolean wave(Period period) {
    return !period.end().isAfter(period.start().plusDays(LONGEST_WAVE));
  }

  /** "Dozens were killed in Syria on Wednesday". */
  private static boolean inCountry(Sentence s, int trigger, Location where) {
    String name = s.norm(trigger + 2);
    return s.norm(trigger + 1).equals("in")
        && countryOnly(where)
        && name.length() > 3
        && where.countryName().toLowerCase(Locale.ROOT).equals(name);
  }

  /** "a regime that kills people", "they are killing children". */
  private static boolean present(Sentence s, int trigger) {
    String norm = s.norm(trigger);
    return norm.equals("kills") || norm.equals("killing") && Grammar.be(s, trigger - 1);
  }

  /** "have died in the Libyan conflict", "have now died", "have been killed so far". */
  private boolean inWar(Sentence s, int trigger) {
    if (s.norm(trigger - 1).equals("now") || s.norm(trigger - 1).equals("already")) {
      return true;
    }
    for (int i = trigger + 1; i < Math.min(s.size(), trigger + 6); i++) {
      boolean far = s.norm(i).equals("so") && s.norm(i + 1).equals("far");
      boolean war = s.norm(i).equals("war") || s.norm(i).equals("conflict");
      if (far || war && s.norm(trigger + 1).equals("in")) {
        return true;
      }
    }
    return false;
  }

  /** The day or days that the sentence itself names. */
  private Optional<Period> day(Sentence s, int from, int to) {
    Optional<Period> told = dates.explicitAt(s, from, to).filter(Cumulative::wave);
    if (told.isPresent()) {
      return told;
    }
    // "since the bombing began at the weekend"
    return dates.spans(s).stream()
        .filter(span -> span.role() == DateRole.EVENT)
        .flatMap(span -> span.period().stream())
        .filter(Cumulative::wave)
        .findFirst();
  }

  private static boolean has(Sentence s, Set<String> words) {
    return has(s, words, norm -> true);
  }

  private static boolean has(Sentence s, Set<String> words, Predicate<String> which) {
    for (int i = s.body(); i < s.size(); i++) {
      if (words.contains(s.norm(i)) && which.test(s.norm(i)) && !s.norm(i + 1).equals("monitor")) {
        return true;
      }
    }
    return false;
  }

  private static boolean perfect(Sentence s, int trigger) {
    for (int i = trigger - 1; i >= Math.max(s.body(), trigger - 4); i--) {
      if (s.norm(i).equals("has") || s.norm(i).equals("have")) {
        return true;
      }
    }
    return false;
  }

  /** "The war has claimed 500,000 lives", "the insurgency that has killed". */
  private boolean warToll(Sentence s, Draft draft) {
    int trigger = draft.statement().trigger();
    boolean perfect = false;
    for (int i = trigger - 1; i >= Math.max(s.body(), trigger - 4); i--) {
      perfect |= Grammar.HAVE.contains(s.norm(i));
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
}
