package org.conflictledger.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conflictledger.text.Item;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** When the things told in an article happened. Immutable. */
public final class DateMap {

  private final LocalDate today;
  private final List<SentenceDates> dates;
  private final Map<Integer, Integer> position;
  private final MainIncident main;
  private final List<Earlier> earlier;

  DateMap(LocalDate today, List<SentenceDates> dates, MainIncident main) {
    this.today = today;
    this.dates = List.copyOf(dates);
    this.main = main;
    Map<Integer, Integer> position = new LinkedHashMap<>();
    for (int i = 0; i < dates.size(); i++) {
      position.put(dates.get(i).sentence().index(), i);
    }
    this.position = position;
    this.earlier = Earlier.of(dates);
  }

  /** The day "today" means: the dateline's when there is a fresh one, else publication. */
  public LocalDate today() {
    return today;
  }

  /**
   * When the incident told at these tokens happened; empty when the article does not tell.
   * Precision 2 over two days when only the day of a statement is known.
   */
  public Optional<Period> at(Sentence sentence, int from, int to) {
    return reading(sentence, from, to).period();
  }

  /** The same, told by the sentence itself. */
  public Optional<Period> explicitAt(Sentence sentence, int from, int to) {
    DateReading reading = reading(sentence, from, to);
    return reading.basis() == DateBasis.SENTENCE ? reading.period() : Optional.empty();
  }

  /** When the article's main incident happened. */
  public Optional<Period> main() {
    return main.period();
  }

  /** Whether what these tokens tell is history rather than news. */
  public boolean background(Sentence sentence, int from, int to) {
    return reading(sentence, from, to).background();
  }

  /** The dates found in a sentence. */
  public List<DateSpan> spans(Sentence sentence) {
    Integer at = position.get(sentence.index());
    return at == null ? List.of() : dates.get(at).spans();
  }

  /** The full answer for some tokens. */
  public DateReading reading(Sentence sentence, int from, int to) {
    Optional<DateSpan> own = Governing.span(sentence, spans(sentence), from, to);
    if (own.isPresent()) {
      return own(sentence, own.get());
    }
    Optional<DateSpan> told =
        earlierInParagraph(sentence)
            .or(() -> nextInParagraph(sentence))
            .or(() -> heading(sentence));
    if (told.isPresent()) {
      return carried(sentence, told.get().period(), DateBasis.PARAGRAPH, told);
    }
    boolean before = main.span().filter(span -> span.role() == DateRole.BACKSTORY).isPresent();
    if (before && !Recollections.taking(sentence, from, to)) {
      // "The body of a teacher abducted on Friday was found": not on Friday.
      Optional<DateSpan> found = found(sentence);
      return carried(
          sentence,
          found.flatMap(DateSpan::period),
          found.isPresent() ? DateBasis.SENTENCE : DateBasis.NONE,
          found);
    }
    if (main.basis() != DateBasis.ARTICLE && FOUND.in(sentence)) {
      // "Two herders were found dead on Monday": no other day is told.
      Optional<DateSpan> found = found(sentence);
      if (found.isPresent()) {
        return carried(sentence, found.get().period(), DateBasis.SENTENCE, found);
      }
    }
    return carried(sentence, main.period(), main.basis(), main.span());
  }

  private static final WordSet FOUND = WordSet.of("found");

  /** The day on which a sentence has people found. */
  private Optional<DateSpan> found(Sentence sentence) {
    return spans(sentence).stream()
        .filter(span -> SentenceDates.dated(span, DateRole.AFTERMATH))
        .findFirst();
  }

  private DateReading own(Sentence sentence, DateSpan span) {
    boolean cumulative = span.counting();
    if (span.period().isEmpty()) {
      // "since the attack began" is the main incident; "since the war began" has no days.
      return cumulative
          ? new DateReading(Optional.empty(), DateBasis.SENTENCE, Optional.of(span), true, true)
          : carried(sentence, main.period(), main.basis(), main.span());
    }
    Period period = span.period().get();
    boolean background =
        span.role() == DateRole.BACKGROUND && !main.found(period) || old(sentence, period);
    boolean onset =
        main.basis() == DateBasis.ARTICLE
            && period.precision() == 1
            && main.period().map(Period::start).filter(period.start()::equals).isPresent()
            && main.span().filter(s -> s.rule().equals("nth-day")).isPresent();
    return new DateReading(
        onset ? main.period() : span.period(),
        DateBasis.SENTENCE,
        Optional.of(span),
        background,
        cumulative);
  }

  private DateReading carried(
      Sentence sentence, Optional<Period> period, DateBasis basis, Optional<DateSpan> span) {
    Optional<DateSpan> said = period.flatMap(days -> saidBefore(sentence, days));
    if (said.isPresent()) {
      Optional<Period> day = said.get().period();
      return new DateReading(day, basis, said, old(sentence, day.get()), false);
    }
    boolean old = period.filter(days -> old(sentence, days)).isPresent();
    return new DateReading(period, basis, span, old, false);
  }

  /**
   * The day on which a sentence was said, if it is before the days carried over to it: "On Friday,
   * activists said 16 had been killed" in news of Saturday.
   */
  private Optional<DateSpan> saidBefore(Sentence sentence, Period carried) {
    return spans(sentence).stream()
        .filter(span -> SentenceDates.dated(span, DateRole.SPEECH))
        .filter(span -> span.period().filter(day -> day.precision() == 1).isPresent())
        .filter(span -> span.period().get().end().isBefore(carried.start()))
        .findFirst();
  }

  /** Whether days are history to what a sentence reports. */
  public boolean old(Sentence sentence, Period period) {
    return RoleReader.old(sentence, period, today) && !main.found(period);
  }

  /** Whether the sentence stands in an entry of a chronology, under its day. */
  public boolean entry(Sentence sentence) {
    return sentence.item().kind() == Item.Kind.DAY;
  }

  /**
   * Where a paragraph opens without a day, the one that its next sentence names: "The dead of Oru
   * now number 24. Raiders entered the village in the night of 13 to 14 May."
   */
  private Optional<DateSpan> nextInParagraph(Sentence sentence) {
    Integer at = position.get(sentence.index());
    if (at == null || sentence.index() == Sentence.TITLE || at + 1 >= dates.size()) {
      return Optional.empty();
    }
    if (at > 0 && sameParagraph(dates.get(at - 1), sentence) && !label(dates.get(at - 1))) {
      // "Six were killed. The town was taken on Friday": the day of the town.
      return Optional.empty();
    }
    SentenceDates next = dates.get(at + 1);
    return sameParagraph(next, sentence) ? next.first(DateRole.EVENT) : Optional.empty();
  }

  /** "BURKINA FASO." at the head of an entry. */
  private static boolean label(SentenceDates dates) {
    return dates.sentence().size() <= LONGEST_LABEL;
  }

  private static final int LONGEST_LABEL = 6;

  private static boolean sameParagraph(SentenceDates other, Sentence sentence) {
    Item item = sentence.item();
    // What an entry or a point of a numbered statement names in its first paragraph holds on.
    boolean set = item.listed() || item.kind() == Item.Kind.PARAGRAPH;
    boolean entry = set && other.sentence().item().number() == item.number();
    return (entry || other.sentence().paragraph() == sentence.paragraph())
        && other.sentence().index() != Sentence.TITLE;
  }

  /** The day in the headings over a sentence: "Monday, 16 May" over the incidents of that day. */
  private Optional<DateSpan> heading(Sentence sentence) {
    Item item = sentence.item();
    int number = item.listed() ? item.within() : item.number();
    Integer at = position.get(sentence.index());
    for (int i = at == null ? -1 : at - 1; i >= 0 && number > 0; i--) {
      SentenceDates before = dates.get(i);
      if (before.sentence().opens() && before.sentence().item().number() == number) {
        Optional<DateSpan> day = before.lastEvent().filter(span -> span.from() <= 1);
        if (day.isPresent() && !day.get().period().map(Period::end).equals(Optional.of(today))) {
          return day;
        }
        number = before.sentence().item().within();
      }
    }
    return Optional.empty();
  }

  private Optional<DateSpan> earlierInParagraph(Sentence sentence) {
    Integer at = position.get(sentence.index());
    if (at == null || sentence.index() == Sentence.TITLE) {
      return Optional.empty();
    }
    Earlier before = earlier.get(at);
    return before.event().isPresent() || main.recalls(before.recalled())
        ? before.event()
        : before.recalled();
  }

  /** The nearest days that the sentences before one have named, in its paragraph. */
  private record Earlier(Optional<DateSpan> event, Optional<DateSpan> recalled) {

    private static final Earlier NONE = new Earlier(Optional.empty(), Optional.empty());

    /** Of each sentence, handed on from the one before: a paragraph may have thousands. */
    static List<Earlier> of(List<SentenceDates> dates) {
      List<Earlier> all = new ArrayList<>(dates.size());
      for (int i = 0; i < dates.size(); i++) {
        boolean first = i == 0 || !sameParagraph(dates.get(i - 1), dates.get(i).sentence());
        all.add(first ? NONE : all.get(i - 1).then(dates.get(i - 1)));
      }
      return all;
    }

    private Earlier then(SentenceDates sentence) {
      return sentence.spans().isEmpty()
          ? this
          : new Earlier(
              sentence.lastEvent().or(() -> event),
              sentence.first(DateRole.RECALLED).or(() -> recalled));
    }
  }
}
