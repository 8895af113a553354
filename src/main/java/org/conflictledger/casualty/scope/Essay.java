package org.conflictledger.casualty.scope;

import java.util.Collection;
import java.util.List;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.text.Document;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;
import org.conflictledger.time.DateBasis;
import org.conflictledger.time.DateMap;
import org.conflictledger.time.DateReading;

/**
 * An article that is not about harm done: an essay, a portrait, a review. It comes to a death far
 * down, names no day of these days for any, and nobody reports it: what it tells so is no news.
 */
final class Essay {

  /** In sentences: news tells of its dead before. */
  private static final int FAR_DOWN = 15;

  /** In sentences: so far behind a death its day may stand. */
  private static final int NEAR = 4;

  private static final WordSet REPORTING = WordSet.listed(Essay.class, "reporting");

  private final boolean essay;

  /**
   * @param telling the sentences that tell of harm
   */
  Essay(DateMap dates, Document document, Collection<Sentence> telling) {
    List<Sentence> all = document.sentences();
    essay =
        !telling.isEmpty()
            && telling.stream().allMatch(s -> s.index() >= FAR_DOWN)
            && telling.stream()
                .flatMap(
                    s ->
                        all.subList(s.index() - 1, Math.min(all.size(), s.index() + NEAR)).stream())
                .noneMatch(s -> dated(dates, s));
  }

  boolean tells(Draft draft, DateReading reading) {
    return essay
        && reading.basis() != DateBasis.SENTENCE
        && reading.basis() != DateBasis.PARAGRAPH
        && !reported(draft.sentence());
  }

  /** Whether a sentence names days of late. */
  private static boolean dated(DateMap dates, Sentence s) {
    return dates.spans(s).stream()
        .flatMap(span -> span.period().stream())
        .anyMatch(period -> period.precision() <= 3 && !dates.old(s, period));
  }

  /** "activists said", "according to the ministry" */
  private static boolean reported(Sentence s) {
    return Grammar.SAYING.in(s) || REPORTING.in(s);
  }
}
