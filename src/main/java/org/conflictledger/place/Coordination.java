package org.conflictledger.place;

import java.util.ArrayList;
import java.util.List;
import org.conflictledger.place.PlaceWords.Role;
import org.conflictledger.text.Sentence;

/** Names in a row share what stands before the first: "in X, Y and Z", "reporters in X, Y". */
final class Coordination {

  private final PlaceWords words;

  Coordination(PlaceWords words) {
    this.words = words;
  }

  List<PlaceSpan> share(Sentence sentence, List<PlaceSpan> spans) {
    List<PlaceSpan> shared = new ArrayList<>(spans.size());
    for (PlaceSpan span : spans) {
      PlaceSpan previous = shared.isEmpty() ? null : shared.get(shared.size() - 1);
      shared.add(previous == null ? span : follow(sentence, previous, span));
    }
    return shared;
  }

  private PlaceSpan follow(Sentence sentence, PlaceSpan previous, PlaceSpan span) {
    if (span.why().equals("between") && described(sentence, previous, span)) {
      return span.with(Evidence.BARE, span.why());
    }
    if (!ungoverned(span) || !row(sentence, previous.to(), span.from())) {
      return span;
    }
    return switch (previous.evidence()) {
      case LOCATION -> span.with(Evidence.LOCATION, "row");
      case ASIDE -> span.with(Evidence.ASIDE, previous.why());
      case DECOY ->
          previous.why().equals("speaker") ? span.with(Evidence.DECOY, previous.why()) : span;
      case PARENT, BARE -> comma(sentence, previous) ? span.with(Evidence.BARE, "row") : span;
    };
  }

  /** "a strike on X, between Y and Z": it hit neither of them. */
  private static boolean described(Sentence sentence, PlaceSpan previous, PlaceSpan span) {
    boolean wide =
        previous.candidates().stream()
            .anyMatch(p -> p.kind() == PlaceKind.COUNTRY || p.kind() == PlaceKind.DIVISION);
    return previous.evidence() == Evidence.LOCATION
        && !wide
        && comma(sentence, previous)
        && previous.to() + 2 == span.from();
  }

  private static boolean comma(Sentence sentence, PlaceSpan previous) {
    return sentence.norm(previous.to()).equals(",");
  }

  private static boolean ungoverned(PlaceSpan span) {
    return switch (span.why()) {
      case "bare", "subject", "direction", "possessive", "kind" -> true;
      default -> false;
    };
  }

  private boolean row(Sentence sentence, int from, int to) {
    if (to - from > 4 || to < from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      String norm = sentence.norm(i);
      boolean fine =
          norm.equals(",")
              || norm.equals("and")
              || norm.equals("or")
              || norm.equals("(")
              || norm.equals("[")
              || norm.equals("/")
              || words.is(Role.DETERMINERS, norm)
              || words.is(Role.DIRECTIONS, norm);
      if (!fine) {
        return false;
      }
    }
    return true;
  }
}
