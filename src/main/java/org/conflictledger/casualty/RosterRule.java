package org.conflictledger.casualty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.text.Sentence;

/**
 * Sentences that say who the dead or wounded are: "The dead included three officers", "Policemen
 * were among those wounded".
 */
final class RosterRule implements Rule {

  private static final Map<String, Outcome> ROSTERS =
      Map.of(
          "dead", Outcome.KILLED,
          "killed", Outcome.KILLED,
          "slain", Outcome.KILLED,
          "fatalities", Outcome.KILLED,
          "wounded", Outcome.INJURED,
          "injured", Outcome.INJURED,
          "missing", Outcome.MISSING,
          "captured", Outcome.CAPTURED,
          "abducted", Outcome.ABDUCTED,
          "hostages", Outcome.ABDUCTED);

  private static final Set<String> INCLUDING = Set.of("included", "include", "includes");

  private final Subjects subjects;

  RosterRule(ContextLexicon context) {
    subjects = new Subjects(context);
  }

  @Override
  public Collection<String> words() {
    return ROSTERS.keySet();
  }

  @Override
  public boolean begins(Sentence s, int i) {
    return ROSTERS.containsKey(s.norm(i))
        && (s.norm(i - 1).equals("the") || s.norm(i - 1).equals("those"))
        && (INCLUDING.contains(s.norm(i + 1)) || s.norm(i - 2).equals("among"));
  }

  @Override
  public List<Statement> apply(Chunks chunks) {
    List<Statement> statements = new ArrayList<>();
    Sentence s = chunks.s();
    for (int i = s.body(); i < s.size(); i++) {
      Outcome outcome = ROSTERS.get(s.norm(i));
      if (outcome == null) {
        continue;
      }
      boolean listed = s.norm(i - 1).equals("the") || s.norm(i - 1).equals("those");
      if (!listed) {
        continue;
      }
      if (INCLUDING.contains(s.norm(i + 1))) {
        add(statements, outcome, i, VerbRule.countedOf(chunks.listAfter(i + 2)));
      } else if (s.norm(i - 2).equals("among")) {
        among(chunks, i, outcome).ifPresent(statements::add);
      }
    }
    return statements;
  }

  private Optional<Statement> among(Chunks chunks, int at, Outcome outcome) {
    Sentence s = chunks.s();
    if (!Grammar.be(s, at - 3)) {
      return Optional.empty();
    }
    List<PeopleGroup> victims = subjects.before(chunks, at - 3, false);
    List<Statement> found = new ArrayList<>();
    add(found, outcome, at, victims);
    return found.stream().findFirst();
  }

  private static void add(
      List<Statement> statements, Outcome outcome, int at, List<PeopleGroup> victims) {
    if (!victims.isEmpty()) {
      statements.add(Statement.of("roster", outcome, at, victims));
    }
  }
}
