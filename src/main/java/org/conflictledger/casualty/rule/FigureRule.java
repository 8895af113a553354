package org.conflictledger.casualty.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.conflictledger.casualty.draft.Statement;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.CalendarNames;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * A bare figure that speaks of what the sentences before told: "the committee has 81", "another
 * puts it at 19", "the army admits six", "a list of 19 names".
 */
public final class FigureRule {

  private static final WordSet GIVING = WordSet.listed(FigureRule.class, "giving");

  /** Verbs whose bare number is a figure only when nothing follows: "The Taliban said ten." */
  private static final Set<String> SAYING = WordSet.of("said", "says", "say", "claimed", "claims");

  /** "spoke of 110", "gave a figure of 90" */
  private static final WordSet SPEAKING = WordSet.listed(FigureRule.class, "speaking");

  /**
   * A figure that the sentence tells because it no longer stands: "raising an earlier count of".
   */
  private static final Set<String> OVERTAKEN =
      WordSet.of("earlier", "first", "initial", "previous", "original", "raising", "correcting");

  private static final Set<String> ONLY = WordSet.of("only", "just");

  private static final Set<String> HOURS =
      WordSet.union(
          CalendarNames.WHOLE_WEEKDAYS,
          Set.of(
              "noon",
              "midday",
              "midnight",
              "nightfall",
              "dusk",
              "dawn",
              "sunset",
              "evening",
              "morning"));

  private static final Set<String> FIGURES =
      WordSet.of("figure", "number", "toll", "count", "tally", "dead", "it");

  /** The statements of a sentence that follows one which told of an outcome. */
  public List<Statement> apply(Chunks chunks, Outcome outcome) {
    List<Statement> statements = new ArrayList<>();
    Sentence s = chunks.s();
    for (PeopleGroup group : chunks.groups()) {
      boolean figure =
          group.kind() == Kind.ELLIPTIC
              && !group.definite()
              && (given(s, group)
                  || stated(s, group)
                  || ChangedFigures.revised(s, group)
                  || ChangedFigures.came(s, group)
                  || recounted(chunks, group));
      // "counts 50 Ukrainians"
      figure |=
          group.kind() == Kind.COUNTED
              && (s.norm(group.from() - 1).equals("counts")
                  || s.norm(group.from() - 1).equals("counted"))
              && ends(s, group.to());
      figure |= group.kind() == Kind.COUNTED && ownCount(s, group);
      if (figure || ListedNames.of(s, group)) {
        statements.add(Statement.of("figure", outcome, group.from(), List.of(group)));
      }
    }
    return statements;
  }

  /** "stood by its count of 28 rebels" */
  private static boolean ownCount(Sentence s, PeopleGroup group) {
    int of = group.from() - 1;
    boolean owned = Grammar.POSSESSIVES.at(s, of - 2) || s.norm(of - 2).equals("'s");
    return s.norm(of).equals("of")
        && COUNTS.contains(s.norm(of - 1))
        && owned
        && ends(s, group.to());
  }

  private static final Set<String> COUNTS =
      WordSet.of("figure", "toll", "count", "tally", "estimate", "claim", "number");

  /** Figures that a later clause of the sentence sets against what it has told already. */
  public List<Statement> rivals(Chunks chunks, Outcome outcome, int after) {
    return apply(chunks, outcome).stream()
        .filter(statement -> breaks(chunks.s(), after, statement.trigger()))
        .toList();
  }

  private static boolean breaks(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.norm(i).equals(";")
          || s.norm(i).equals(",")
          || s.norm(i).equals("but")
          || s.norm(i).equals("while")
          || s.norm(i).equals("now")
          || ChangedFigures.REVISING.contains(s.norm(i))
          || timed(s, i)) {
        return true;
      }
    }
    return false;
  }

  /** "the committee has 81," */
  private static boolean given(Sentence s, PeopleGroup group) {
    int verb = group.from() - 1;
    while (ONLY.contains(s.norm(verb))) {
      verb--;
    }
    String before = s.norm(verb);
    if (s.norm(verb - 1).equals("which")) {
      // "the camp, which has 640": of what the thing holds
      return false;
    }
    if (before.equals("of") && s.norm(verb - 1).equals("names")) {
      // "although the hospital listed the names of thirteen"
      return ends(s, group.to()) && s.holds(Math.max(s.body(), verb - 4), verb - 1, GIVING);
    }
    if (before.equals("of") && SPEAKING.contains(s.norm(verb - 1))) {
      boolean overtaken =
          OVERTAKEN.contains(s.norm(verb - 2)) || OVERTAKEN.contains(s.norm(verb - 3));
      return !overtaken && ends(s, group.to());
    }
    if (SAYING.contains(before)) {
      // '"There were bodies in the pit," said another.'
      boolean speaker = s.norm(verb - 1).equals("\"") || s.norm(verb - 1).equals(",");
      return closes(s, group.to()) && !speaker && !OVERTAKEN.contains(s.norm(verb - 1));
    }
    return GIVING.contains(before) && ends(s, group.to())
        || before.equals("to") && s.norm(verb - 1).equals("own");
  }

  /** "43 bodies by noon and 51 by nightfall": the count of a later hour. */
  private static boolean recounted(Chunks chunks, PeopleGroup group) {
    Sentence s = chunks.s();
    String joint = s.norm(group.from() - 1);
    return timed(s, group.to())
        && (joint.equals("and") || joint.equals(","))
        && timed(s, group.from() - 3)
        && chunks.endingAt(group.from() - 3).filter(PeopleGroup::counted).isPresent();
  }

  /** "by noon" */
  private static boolean timed(Sentence s, int i) {
    return i > 0 && s.norm(i).equals("by") && HOURS.contains(s.norm(i + 1));
  }

  private static boolean closes(Sentence s, int i) {
    return i >= s.size() || s.norm(i).equals(".") || s.norm(i).equals(";");
  }

  /** "put the number at 150", "the true figure was 28", "another at 19" */
  private static boolean stated(Sentence s, PeopleGroup group) {
    String before = s.norm(group.from() - 1);
    if (!ends(s, group.to())) {
      return false;
    }
    if (before.equals("was") || before.equals("is")) {
      return figure(s, group.from() - 1);
    }
    if (!before.equals("at")) {
      return false;
    }
    if (s.norm(group.from() - 2).equals("stops") || s.norm(group.from() - 2).equals("stopped")) {
      return true;
    }
    for (int i = group.from() - 2; i >= Math.max(s.body(), group.from() - 6); i--) {
      if (FIGURES.contains(s.norm(i)) || s.norm(i).equals("another")) {
        return !OTHERS.contains(s.norm(i - 1));
      }
    }
    return false;
  }

  /** "the attackers, whose number he put at 50": how many these were, and not the dead. */
  private static final Set<String> OTHERS = WordSet.of("whose", "their");

  /** "The figure was", "the figure he gave the next morning was", but "the number of posts was". */
  private static boolean figure(Sentence s, int be) {
    for (int i = be - 1; i >= Math.max(s.body(), be - RELATIVE); i--) {
      if (FIGURES.contains(s.norm(i)) && !s.norm(i).equals("it")) {
        return i == be - 1 || !s.norm(i + 1).equals("of") && !s.norm(i).equals("dead");
      }
      if (!s.token(i).word() || Grammar.be(s, i)) {
        return false;
      }
    }
    return false;
  }

  /** So many words may tell who gave a figure, between it and its verb. */
  private static final int RELATIVE = 9;

  /** Whether no noun follows a number, so that it stands for people told of before. */
  static boolean ends(Sentence s, int i) {
    return i >= s.size()
        || !s.token(i).word() && !s.token(i).digits()
        || s.norm(i).equals("and")
        || s.norm(i).equals("but")
        || s.norm(i).equals("while");
  }
}
