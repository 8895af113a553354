package org.conflictledger.casualty;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.casualty.mention.Status;
import org.conflictledger.casualty.violence.Judgement;
import org.conflictledger.text.Sentence;

/** What a mention's confidence is told by: properties that a person can check in the sentence. */
final class Traits {

  /** Their names, as {@code conf/confidence.json} and the fit use them. */
  static final List<String> NAMES =
      List.of(
          "rule", "judged", "number", "people", "outcome", "scope", "status", "place", "others",
          "length", "victim");

  private static final int LEDE = 3;
  private static final int SHORT = 25;
  private static final int LONG = 45;
  private static final int MOST_OTHERS = 3;

  private Traits() {}

  /**
   * The traits of a statement.
   *
   * @param statements number of statements that its sentence makes
   */
  static Map<String, String> of(
      Draft draft, Judgement judged, Scope scope, Status status, int statements) {
    Map<String, String> traits = new LinkedHashMap<>();
    traits.put("rule", draft.statement().rule());
    traits.put("judged", judged.code());
    traits.put("number", code(draft.group().count().orElseThrow().qualifier()));
    traits.put("people", code(draft.group().kind()) + (draft.group().head() < 0 ? " alone" : ""));
    traits.put("outcome", draft.outcome().code());
    traits.put("scope", scope.code());
    traits.put("status", status.code());
    traits.put("place", place(draft.sentence()));
    traits.put("others", "" + Math.min(MOST_OTHERS, statements - 1));
    traits.put("length", length(draft.sentence()));
    traits.put("victim", draft.group().category().code());
    return traits;
  }

  private static String place(Sentence s) {
    return s.index() == Sentence.TITLE ? "headline" : s.index() < LEDE ? "lede" : "body";
  }

  private static String length(Sentence s) {
    return s.size() < SHORT ? "short" : s.size() < LONG ? "middle" : "long";
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
