package org.conflictledger.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.conflictledger.text.Sentence;

/** A sentence with the dates in it. */
record SentenceDates(Sentence sentence, List<DateSpan> spans) {

  /** The last day of violence told here, which "a day later" in the next sentence counts from. */
  Optional<LocalDate> lastDay() {
    return lastEvent()
        .flatMap(DateSpan::period)
        .filter(days -> days.precision() == 1)
        .map(Period::end);
  }

  Optional<DateSpan> lastEvent() {
    for (int i = spans.size() - 1; i >= 0; i--) {
      if (dated(spans.get(i), DateRole.EVENT)) {
        return Optional.of(spans.get(i));
      }
    }
    return Optional.empty();
  }

  Optional<DateSpan> first(DateRole role) {
    return spans.stream().filter(span -> dated(span, role)).findFirst();
  }

  /** Words to the nearest word of harm, before or after. */
  int distanceToHarm(DateSpan span) {
    int least = Integer.MAX_VALUE;
    for (int k = 0; k < sentence.size(); k++) {
      if (RoleWords.BUILT_IN.harm(sentence.norm(k))) {
        int distance = k < span.from() ? span.from() - k : k - span.to() + 1;
        least = Math.min(least, distance);
      }
    }
    return least;
  }

  static boolean dated(DateSpan span, DateRole role) {
    return span.role() == role && span.period().isPresent() && !span.counting();
  }
}
