package org.conflictledger.casualty.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.draft.Rule;
import org.conflictledger.casualty.draft.Statement;
import org.conflictledger.casualty.lexicon.CasualtyLexicon;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.lexicon.VerbForm;
import org.conflictledger.casualty.lexicon.VerbSense;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.verb.Subjects;
import org.conflictledger.casualty.verb.VerbRule;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Sentences that say who the dead or wounded are: "The dead included three officers", "Policemen
 * were among those wounded".
 */
public final class RosterRule implements Rule {

  private static final Map<String, Outcome> ROSTERS =
      Map.ofEntries(
          Map.entry("dead", Outcome.KILLED),
          Map.entry("killed", Outcome.KILLED),
          Map.entry("slain", Outcome.KILLED),
          Map.entry("victims", Outcome.KILLED),
          Map.entry("fatalities", Outcome.KILLED),
          Map.entry("wounded", Outcome.INJURED),
          Map.entry("injured", Outcome.INJURED),
          Map.entry("missing", Outcome.MISSING),
          Map.entry("captured", Outcome.CAPTURED),
          Map.entry("abducted", Outcome.ABDUCTED),
          Map.entry("hostages", Outcome.ABDUCTED));

  private static final Set<String> CALLED = Set.of("identified", "named");

  private static final int LONGEST_GAP = 12;

  private static final Set<String> INCLUDING = WordSet.of("included", "include", "includes");

  private final CasualtyLexicon lexicon;
  private final Subjects subjects;

  public RosterRule(CasualtyLexicon lexicon, ContextLexicon context) {
    this.lexicon = lexicon;
    subjects = new Subjects(context);
  }

  @Override
  public Collection<String> telling() {
    return WordSet.union(ROSTERS.keySet(), lexicon.verbWords());
  }

  @Override
  public Collection<String> words() {
    return WordSet.union(ROSTERS.keySet(), List.of("among"));
  }

  @Override
  public boolean begins(Sentence s, int i) {
    if (s.norm(i).equals("among")) {
      return harmed(s, i);
    }
    return ROSTERS.containsKey(s.norm(i))
        && (s.norm(i - 1).equals("the") || s.norm(i - 1).equals("those"))
        && (INCLUDING.contains(s.norm(i + 1))
            || s.norm(i - 2).equals("among")
            || names(s, i + 1) > 0);
  }

  /** Whether a participle of harm follows somewhere. */
  private boolean harmed(Sentence s, int from) {
    for (int i = from + 1; i < s.size(); i++) {
      if (harm(s, i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Optional<VerbSense> harm(Sentence s, int verb) {
    return lexicon.verb(s.norm(verb)).stream()
        .filter(form -> form.form() == VerbForm.Form.PARTICIPLE)
        .map(VerbForm::sense)
        .filter(own -> own.objectHarmed() && !own.weak() && own.particle().isEmpty())
        .findFirst();
  }

  @Override
  public List<Statement> apply(Chunks chunks) {
    List<Statement> statements = new ArrayList<>();
    Sentence s = chunks.s();
    for (int i = s.body(); i < s.size(); i++) {
      if (s.norm(i).equals("among")) {
        amongGroup(chunks, i).ifPresent(statements::add);
      }
      Outcome outcome = ROSTERS.get(s.norm(i));
      if (outcome == null) {
        continue;
      }
      boolean listed = s.norm(i - 1).equals("the") || s.norm(i - 1).equals("those");
      if (!listed) {
        continue;
      }
      int names = names(s, i + 1);
      if (names > 0) {
        add(statements, outcome, i, members(chunks, names), Scope.PART);
      } else if (INCLUDING.contains(s.norm(i + 1))) {
        add(statements, outcome, i, VerbRule.countedOf(chunks.listAfter(i + 2)), Scope.INCIDENT);
      } else if (s.norm(i - 2).equals("among")) {
        among(chunks, i, outcome).ifPresent(statements::add);
      }
    }
    return statements;
  }

  /**
   * Where names begin after "the injured were", "the victims have been identified as", "among the
   * dead are"; 0 when none do.
   */
  private static int names(Sentence s, int after) {
    int i = s.norm(after).equals("here") || s.norm(after).equals("there") ? after + 1 : after;
    int from = i;
    while (Grammar.be(s, i) || Grammar.HAVE.at(s, i)) {
      i++;
    }
    if (i > from && CALLED.contains(s.norm(i))) {
      return s.norm(i + 1).equals("as") ? i + 2 : i + 1;
    }
    return i > from ? i : 0;
  }

  /** People by name from a position on, whatever is told of each between marks. */
  private static List<PeopleGroup> members(Chunks chunks, int from) {
    List<PeopleGroup> members = new ArrayList<>();
    Sentence s = chunks.s();
    int end = from;
    for (PeopleGroup group : chunks.groups()) {
      if (group.from() < end) {
        continue;
      }
      boolean next = members.isEmpty() ? group.from() == from : joined(s, end, group.from());
      if (!next || Grammar.be(s, group.to())) {
        break;
      }
      if (group.kind() == PeopleGroup.Kind.NAMED
          || group.kind() == PeopleGroup.Kind.COUNTED && !members.isEmpty()) {
        members.add(group);
      } else if (members.isEmpty()) {
        return members;
      }
      end = group.to();
    }
    return members;
  }

  /** Whether only marks, "and" and an apposition stand between two names. */
  private static boolean joined(Sentence s, int from, int to) {
    boolean mark = to == from;
    for (int i = from; i < to; i++) {
      String norm = s.norm(i);
      mark |= norm.equals(",") || norm.equals(";") || norm.equals("and");
      if (Grammar.be(s, i) || Grammar.HAVE.contains(norm) || Grammar.SAYING.contains(norm)) {
        return false;
      }
    }
    return mark && to - from <= LONGEST_GAP;
  }

  /** "Among the priests murdered was Father Olmedo". */
  private Optional<Statement> amongGroup(Chunks chunks, int at) {
    Sentence s = chunks.s();
    Optional<PeopleGroup> whole = chunks.startingAt(at + 1);
    if (whole.isEmpty() || !whole.get().definite()) {
      return Optional.empty();
    }
    int verb = whole.get().to();
    while (REPORTED.contains(s.norm(verb))) {
      verb++;
    }
    Optional<VerbSense> sense = harm(s, verb);
    for (int i = verb + 1; sense.isPresent() && i < Math.min(s.size(), verb + LONGEST_GAP); i++) {
      if (Grammar.be(s, i)) {
        List<PeopleGroup> members = VerbRule.countedOf(chunks.listAfter(i + 1));
        return members.isEmpty()
            ? Optional.empty()
            : Optional.of(
                Statement.of("roster", sense.get().outcome(), verb, members).with(Scope.PART));
      }
    }
    return Optional.empty();
  }

  private static final Set<String> REPORTED =
      WordSet.of("reported", "reportedly", "believed", "confirmed", "said", "also", "known");

  private Optional<Statement> among(Chunks chunks, int at, Outcome outcome) {
    Sentence s = chunks.s();
    int be = at - 3;
    while (be > s.body() && Grammar.ADVERBS.at(s, be)) {
      be--;
    }
    if (!Grammar.be(s, be)) {
      return Optional.empty();
    }
    List<PeopleGroup> victims = subjects.before(chunks, be, false);
    List<Statement> found = new ArrayList<>();
    add(found, outcome, at, victims, Scope.INCIDENT);
    return found.stream().findFirst();
  }

  private static void add(
      List<Statement> statements, Outcome outcome, int at, List<PeopleGroup> victims, Scope scope) {
    if (!victims.isEmpty()) {
      statements.add(Statement.of("roster", outcome, at, victims).with(scope));
    }
  }
}
