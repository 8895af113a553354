package org.conflictledger.place;

import java.util.List;
import java.util.Locale;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.Token;

/** A dateline that stands on a line of its own: "KABUL, Afghanistan (Apr. 26)". */
final class Newsrooms {

  private static final int LONGEST = 16;

  private Newsrooms() {}

  /** The spans of a sentence; where it is but a dateline, nothing happened in them. */
  static List<PlaceSpan> of(Sentence sentence, List<PlaceSpan> spans) {
    return !spans.isEmpty() && dateline(sentence)
        ? spans.stream().map(span -> span.with(Evidence.DECOY, "dateline")).toList()
        : spans;
  }

  private static boolean dateline(Sentence sentence) {
    if (sentence.allCaps() || sentence.size() > LONGEST || !shouting(sentence.token(0))) {
      return false;
    }
    boolean bracket = false;
    boolean dated = false;
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (token.word() && !token.capitalised()) {
        return false;
      }
      bracket |= token.is("(");
      dated |= bracket && token.digits();
    }
    return dated;
  }

  private static boolean shouting(Token token) {
    return token.word()
        && token.text().length() > 1
        && token.text().equals(token.text().toUpperCase(Locale.ROOT));
  }
}
