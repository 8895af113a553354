package org.conflictledger.place;

import java.util.List;
import java.util.Locale;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.Token;

/**
 * Datelines that are no sentence's: one on a line of its own ("KABUL, Afghanistan (Apr. 26)"), and
 * an organisation's office in a bracket ("(Nairobi, May 10) -"), from where it tells of its own
 * country or of others.
 */
final class Newsrooms {

  private static final int LONGEST = 16;

  /** Why nothing is said of an office's place before it is known what country is spoken of. */
  static final String OFFICE = "office";

  private Newsrooms() {}

  /** The spans of a sentence; where it is but a dateline, nothing happened in them. */
  static List<PlaceSpan> of(Sentence sentence, List<PlaceSpan> spans) {
    if (spans.isEmpty()) {
      return spans;
    }
    if (dateline(sentence)) {
      return spans.stream().map(span -> span.with(Evidence.DECOY, "dateline")).toList();
    }
    int office = office(sentence);
    return office == 0
        ? spans
        : spans.stream()
            .map(span -> span.to() <= office ? span.with(Evidence.DECOY, OFFICE) : span)
            .toList();
  }

  /** An office in the country that is spoken of may stand where it happened. */
  static List<PlaceSpan> home(List<PlaceSpan> spans, String country) {
    boolean office = false;
    for (PlaceSpan span : spans) {
      office |= span.why().equals(OFFICE);
    }
    if (!office) {
      return spans;
    }
    return spans.stream()
        .map(
            span ->
                span.why().equals(OFFICE)
                        && span.candidates().stream().anyMatch(p -> p.country().equals(country))
                    ? span.with(Evidence.BARE, OFFICE)
                    : span)
        .toList();
  }

  /** The tokens that an organisation's office takes at the head of a text; 0 when none does. */
  private static int office(Sentence sentence) {
    if (sentence.index() != 0 || !sentence.token(0).is("(")) {
      return 0;
    }
    for (int i = 1; i < Math.min(sentence.size() - 1, LONGEST); i++) {
      Token token = sentence.token(i);
      if (token.is(")")) {
        Token after = sentence.token(i + 1);
        return after.norm().startsWith("-") && !after.word() && !after.digits() ? i : 0;
      }
      if (!token.capitalised() && !token.digits() && !token.is(",") && !token.is("/")) {
        return 0;
      }
    }
    return 0;
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
