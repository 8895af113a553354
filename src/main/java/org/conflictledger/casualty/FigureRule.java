package org.conflictledger.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.conflictledger.casualty.PeopleGroup.Kind;
import org.conflictledger.text.Sentence;

/**
 * A bare figure that speaks of what the sentences before told: "the committee has 81", "another
 * puts it at 19", "the army admits six", "a list of 19 names".
 */
final class FigureRule {

  private static final Set<String> GIVING =
      Set.of(
          "has",
          "had",
          "counts",
          "counted",
          "admits",
          "admitted",
          "acknowledged",
          "acknowledges",
          "concedes",
          "conceded",
          "gives",
          "gave",
          "thinks",
          "lists",
          "listed",
          "reports",
          "reported",
          "recorded",
          "registered",
          "believes");

  private static final Set<String> FIGURES =
      Set.of("figure", "number", "toll", "count", "tally", "dead", "it");

  private static final Set<String> NAMES = Set.of("names", "dead", "victims");

  /** The statements of a sentence that follows one which told of an outcome. */
  List<Statement> apply(Chunks chunks, Outcome outcome) {
    List<Statement> statements = new ArrayList<>();
    Sentence s = chunks.s();
    for (PeopleGroup group : chunks.groups()) {
      boolean figure =
          group.kind() == Kind.ELLIPTIC
              && !group.definite()
              && (given(s, group) || stated(s, group));
      // "counts 50 Ukrainians"
      figure |=
          group.kind() == Kind.COUNTED
              && (s.norm(group.from() - 1).equals("counts")
                  || s.norm(group.from() - 1).equals("counted"))
              && ends(s, group.to());
      boolean list =
          s.norm(group.from() - 1).equals("of")
              && s.norm(group.from() - 2).equals("list")
              && NAMES.contains(s.norm(group.to() - 1));
      if (figure || list) {
        statements.add(Statement.of("figure", outcome, group.from(), List.of(group)));
      }
    }
    return statements;
  }

  /** Figures that a later clause of the sentence sets against what it has told already. */
  List<Statement> rivals(Chunks chunks, Outcome outcome, int after) {
    return apply(chunks, outcome).stream()
        .filter(statement -> breaks(chunks.s(), after, statement.trigger()))
        .toList();
  }

  private static boolean breaks(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.norm(i).equals(";") || s.norm(i).equals(",") || s.norm(i).equals("but")) {
        return true;
      }
    }
    return false;
  }

  /** "the committee has 81," */
  private static boolean given(Sentence s, PeopleGroup group) {
    boolean spoke =
        s.norm(group.from() - 1).equals("of")
            && (s.norm(group.from() - 2).equals("spoke")
                || s.norm(group.from() - 2).equals("speaks")
                || s.norm(group.from() - 2).equals("talked"));
    if (spoke && ends(s, group.to())) {
      return true;
    }
    return GIVING.contains(s.norm(group.from() - 1)) && ends(s, group.to())
        || s.norm(group.from() - 1).equals("to") && s.norm(group.from() - 2).equals("own");
  }

  /** "put the number at 150", "the true figure was 28", "another at 19" */
  private static boolean stated(Sentence s, PeopleGroup group) {
    String before = s.norm(group.from() - 1);
    if (!ends(s, group.to())) {
      return false;
    }
    if (before.equals("was") || before.equals("is")) {
      return FIGURES.contains(s.norm(group.from() - 2)) && !s.norm(group.from() - 2).equals("it");
    }
    if (!before.equals("at")) {
      return false;
    }
    if (s.norm(group.from() - 2).equals("stops") || s.norm(group.from() - 2).equals("stopped")) {
      return true;
    }
    for (int i = group.from() - 2; i >= Math.max(s.body(), group.from() - 6); i--) {
      if (FIGURES.contains(s.norm(i)) || s.norm(i).equals("another")) {
        return true;
      }
    }
    return false;
  }

  private static boolean ends(Sentence s, int i) {
    return i >= s.size()
        || !s.token(i).word() && !s.token(i).digits()
        || s.norm(i).equals("and")
        || s.norm(i).equals("but");
  }
}
