package org.conflictledger.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.text.Item;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Reports that bring to light what happened long before: "Soldiers executed 26 men on March 14, the
 * group said today". The old day in their lede is their main incident's and no history.
 */
final class Finding {

  /** In sentences: the lede. */
  private static final int LEDE = 2;

  /** Words between the day and the harm. */
  private static final int NEAR = 30;

  /** Days around it that tell of the same. */
  private static final int AROUND = 3;

  private static final WordSet REPORTING = WordSet.listed(Finding.class, "reporting");

  /** Words of courts, and of those who remember. */
  private static final WordSet OTHER = WordSet.listed(Finding.class, "other");

  private Finding() {}

  static Optional<DateSpan> of(List<SentenceDates> dates) {
    int prose = 0;
    for (SentenceDates dated : dates) {
      Sentence sentence = dated.sentence();
      if (prose == LEDE) {
        break;
      }
      if (heading(sentence)) {
        continue;
      }
      prose += sentence.index() == Sentence.TITLE ? 0 : 1;
      if (sentence.holds(0, sentence.size(), OTHER)) {
        return Optional.empty();
      }
      boolean reported =
          sentence.holds(0, sentence.size(), REPORTING)
              || dated.spans().stream().anyMatch(span -> span.role() == DateRole.SPEECH);
      if (!reported || sentence.index() == Sentence.TITLE) {
        continue;
      }
      Optional<DateSpan> old =
          dated.spans().stream()
              .filter(span -> SentenceDates.dated(span, DateRole.BACKGROUND))
              .filter(span -> span.period().orElseThrow().precision() <= 2 || month(dated, span))
              .filter(span -> dated.distanceToHarm(span) <= NEAR)
              .findFirst();
      if (old.isPresent()) {
        return old;
      }
    }
    return Optional.empty();
  }

  /** The headline of a press release that stands in its text, and the points under it. */
  private static boolean heading(Sentence sentence) {
    return sentence.item().kind() == Item.Kind.POINT
        || sentence.item().kind() == Item.Kind.SECTION && sentence.opens();
  }

  /** "Soldiers executed 40 men in late January, the group said today", in the first sentence. */
  private static boolean month(SentenceDates dated, DateSpan span) {
    Sentence sentence = dated.sentence();
    return sentence.index() == 0
        && span.period().orElseThrow().precision() <= MONTH
        && dated.distanceToHarm(span) <= CLOSE
        && sentence.holds(span.to(), sentence.size(), TODAY);
  }

  /** UCDP's date_prec of a month. */
  private static final int MONTH = 4;

  private static final int CLOSE = 15;

  private static final Set<String> TODAY = WordSet.of("today");

  static boolean near(Period found, Period days) {
    return !days.end().isBefore(found.start().minusDays(AROUND))
        && !days.start().isAfter(found.end().plusDays(AROUND));
  }
}
