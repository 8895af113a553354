package org.conflictledger.casualty.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conflictledger.casualty.draft.Rule;
import org.conflictledger.casualty.draft.Statement;
import org.conflictledger.casualty.lexicon.CasualtyLexicon;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.text.Quantities;
import org.conflictledger.text.Quantity;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Fields of forms and bulletins: "Fatalities: 8", "Dead on arrival: 7", "Wounded - 4 civilians".
 */
public final class FieldRule implements Rule {

  /** In words: a longer name is no field's. */
  private static final int LONGEST = 6;

  private static final WordSet ENDS = WordSet.of(":", "-", "--", "=", "|");

  /** What may follow such a word in a name: "Dead on arrival", and not "Dead heat". */
  private static final WordSet FOLLOWING = WordSet.listed(FieldRule.class, "following");

  private final Map<String, Outcome> fields;
  private final Quantities quantities;

  public FieldRule(CasualtyLexicon lexicon, Quantities quantities) {
    this.fields = lexicon.fields;
    this.quantities = quantities;
  }

  @Override
  public Collection<String> telling() {
    return fields.keySet();
  }

  @Override
  public Collection<String> words() {
    return fields.keySet();
  }

  @Override
  public boolean begins(Sentence s, int i) {
    return fields.containsKey(s.norm(i)) && end(s, i) > 0;
  }

  @Override
  public List<Statement> apply(Chunks chunks) {
    Sentence s = chunks.s();
    List<Statement> statements = new ArrayList<>();
    for (int i = s.body(); i < s.size(); i++) {
      Outcome outcome = fields.get(s.norm(i));
      int end = outcome == null ? 0 : end(s, i);
      if (end > 0) {
        int trigger = i;
        people(chunks, end + 1)
            .map(group -> Statement.of("field", outcome, trigger, List.of(group)).weakly())
            .ifPresent(statements::add);
        i = end;
      }
    }
    return statements;
  }

  /** The sign behind the name of a field that holds a word; 0 when it is no name of one. */
  private static int end(Sentence s, int at) {
    int from = at;
    while (from > s.body() && plain(s, from - 1)) {
      from--;
    }
    boolean opens =
        from == s.body() || s.norm(from - 1).equals(";") || s.norm(from - 1).equals("|");
    int to = at + 1;
    if (!ENDS.at(s, to) && !FOLLOWING.at(s, to)) {
      return 0;
    }
    while (to < s.size() && plain(s, to)) {
      to++;
    }
    boolean value = ENDS.at(s, to) && to + 1 < s.size();
    return opens && value && to - from <= LONGEST ? to : 0;
  }

  private static boolean plain(Sentence s, int i) {
    String norm = s.norm(i);
    boolean bracket = norm.equals("(") || norm.equals(")") || norm.equals("/");
    return s.token(i).word() || bracket;
  }

  /** The number that is the value, with the people it counts. */
  private Optional<PeopleGroup> people(Chunks chunks, int from) {
    Optional<Quantity> number = quantities.at(chunks.s(), from);
    return chunks
        .startingAt(from)
        .filter(PeopleGroup::counted)
        .filter(group -> number.isPresent())
        .or(() -> number.map(q -> PeopleGroup.of(q, q.to())));
  }
}
