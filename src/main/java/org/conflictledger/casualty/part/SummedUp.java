package org.conflictledger.casualty.part;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.PhraseMap;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * A sum that follows what it adds up: "Seven marines, four policemen and a clerk, twelve people in
 * all, were killed".
 */
final class SummedUp {

  private static final PhraseMap<Boolean> IN_ALL = new PhraseMap<>();

  static {
    for (String phrase :
        List.of(
            "in all",
            "in total",
            "altogether",
            "all told",
            "all together",
            "overall",
            "dead in all",
            "dead all told",
            "dead altogether")) {
      IN_ALL.put(phrase, true);
    }
  }

  private SummedUp() {}

  /** Makes parts of the counts before a sum, and a mention of the sum. */
  static void find(Chunks chunks, List<Draft> all) {
    for (PeopleGroup sum : chunks.groups()) {
      boolean number = sum.kind() == Kind.COUNTED || sum.kind() == Kind.ELLIPTIC;
      if (number && setOff(chunks, sum)) {
        addedUp(chunks, all, sum);
      }
    }
  }

  private static void addedUp(Chunks chunks, List<Draft> all, PeopleGroup sum) {
    List<Draft> own = all.stream().filter(draft -> draft.group().overlaps(sum)).toList();
    Optional<Draft> last =
        all.stream()
            .filter(draft -> draft.group().to() <= sum.from())
            .max(Comparator.comparingInt(draft -> draft.group().from()));
    if (last.isEmpty() || own.stream().anyMatch(draft -> draft.outcome() != last.get().outcome())) {
      return;
    }
    List<Draft> parts =
        all.stream()
            .filter(draft -> draft.group().to() <= sum.from())
            .filter(draft -> draft.outcome() == last.get().outcome())
            .filter(draft -> draft.scope() == Scope.INCIDENT)
            .filter(draft -> sum.mayInclude(draft.group()))
            .toList();
    long added = parts.stream().mapToLong(Draft::best).sum();
    long best = sum.count().orElseThrow().best();
    if (parts.size() == 1 && added == best && said(chunks.s(), sum)) {
      // "two teachers, their driver and a cleaner, four in all", who are counted together
      all.removeAll(own);
      return;
    }
    if (parts.size() < 2 || added != best && !(said(chunks.s(), sum) && added < best)) {
      return;
    }
    all.removeAll(own);
    Draft whole = own.isEmpty() ? last.get().with(sum) : own.get(0);
    all.add(whole.with(Scope.TOTAL));
    parts.forEach(part -> all.set(all.indexOf(part), part.part(sum.from())));
  }

  /**
   * Whether a number says that it is a sum, or is of people at large and stands between marks
   * behind which no list goes on.
   */
  private static boolean setOff(Chunks chunks, PeopleGroup sum) {
    Sentence s = chunks.s();
    int end = sum.to();
    while (end < s.size() && end < sum.to() + LONGEST_TAIL && s.token(end).word()) {
      end++;
    }
    boolean mark = sum.from() > s.body() && !s.token(sum.from() - 1).word();
    boolean alone = end >= s.size() || !s.token(end).word();
    boolean tail = end == sum.to() || Grammar.PREPOSITIONS.at(s, sum.to());
    boolean last = !s.norm(end + 1).equals("and") && chunks.startingAt(end + 1).isEmpty();
    boolean atLarge =
        sum.category() == VictimCategory.UNKNOWN && Kinds.PERSONS.contains(s.norm(sum.head()))
            || s.holds(sum.from(), sum.to(), FAMILY);
    return mark && (said(s, sum) || alone && tail && last && atLarge);
  }

  /** "A father, a mother and three daughters, a family of five" */
  private static final WordSet FAMILY = WordSet.of("family", "household");

  /** "three men in their twenties," */
  private static final int LONGEST_TAIL = 5;

  private static boolean said(Sentence s, PeopleGroup sum) {
    return IN_ALL.longest(s, sum.to()) > 0
        || s.norm(sum.from()).equals("a") && s.norm(sum.from() + 1).equals("total");
  }
}
