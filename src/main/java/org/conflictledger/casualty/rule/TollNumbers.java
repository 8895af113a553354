package org.conflictledger.casualty.rule;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.lexicon.TollWords;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.text.CalendarNames;
import org.conflictledger.text.Count;
import org.conflictledger.text.Qualifier;
import org.conflictledger.text.Quantities;
import org.conflictledger.text.Quantity;
import org.conflictledger.text.QuantityReader;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Finds the number that a toll has: often far behind it, over where and since when it is counted,
 * and past figures that it had before: "lifted the toll of the blast in Oru from 321 to 359".
 */
final class TollNumbers {

  /** How far behind a word that always is a toll its number may stand, and behind others. */
  private static final int REACH = 22;

  private static final int REACH_OF_PLAIN = 14;

  private static final int INVERTED_REACH = 6;

  /** What may stand between the word that leads to a number and the number. */
  private static final WordSet BETWEEN = WordSet.listed(TollNumbers.class, "between");

  /** After a number these tell that it counts no people. */
  private static final Set<String> MEASURES =
      WordSet.of("%", "percent", "per", "days", "years", "hours");

  private static final WordSet AGED = WordSet.listed(TollNumbers.class, "aged");

  private final TollWords words;
  private final Quantities quantities;
  private final ContextLexicon context;

  TollNumbers(TollWords words, Quantities quantities, ContextLexicon context) {
    this.words = words;
    this.quantities = quantities;
    this.context = context;
  }

  /** The people whom a toll counts: its number, with the noun that stands with it. */
  Optional<PeopleGroup> of(Chunks chunks, TollPhrase toll) {
    return after(chunks, toll)
        .or(() -> inverted(chunks.s(), toll.from()))
        .map(q -> above(chunks.s(), q.from(), group(chunks, q)));
  }

  private static PeopleGroup group(Chunks chunks, Quantity q) {
    return chunks.groups().stream()
        .filter(g -> g.from() <= q.from() && q.to() <= g.to())
        .findFirst()
        .filter(g -> g.from() == q.from())
        .orElseGet(() -> PeopleGroup.of(inAll(q), q.to()));
  }

  /** A toll is never of further people. */
  private static Quantity inAll(Quantity q) {
    return new Quantity(q.from(), q.to(), q.count(), false);
  }

  private Optional<Quantity> after(Chunks chunks, TollPhrase toll) {
    Sentence s = chunks.s();
    boolean plain = toll.plain(s);
    int end = toll.end();
    int limit = Math.min(chunks.clauseEnd(end), end + (plain ? REACH_OF_PLAIN : REACH));
    Optional<Quantity> found = Optional.empty();
    int i = end;
    int main = s.norm(end).equals("when") ? rises(s, end) : 0;
    if (main > 0) {
      i = main;
      limit = Math.min(s.size(), main + INVERTED_REACH);
    }
    while (i < limit) {
      Optional<Quantity> next = quantities.at(s, i);
      if (next.isEmpty()) {
        if (breaksOff(s, i, end, plain)) {
          break;
        }
        i++;
        continue;
      }
      Quantity q = next.get();
      if (q.from() == toll.end() && lifted(s, toll, q)) {
        return Optional.of(upperEnd(s, q));
      }
      String before = before(s, q.from());
      if (before.equals("from") && q.count().qualifier() == Qualifier.RANGE) {
        return Optional.of(QuantityReader.ranging(s, q.from()) ? q : upperEnd(s, q));
      }
      if (isOf(s, q, before)) {
        if (before.equals("to") || found.isEmpty()) {
          found = next;
        }
        if (before.equals("to") || !s.norm(q.to()).equals("to")) {
          break;
        }
      }
      i = q.to();
    }
    return found;
  }

  /** "The number of people killed when jets bombed a market has risen to": index of "risen". */
  private static int rises(Sentence s, int when) {
    for (int i = when + 2; i < Math.min(s.size(), when + FARTHEST_RISE); i++) {
      boolean has = s.norm(i - 1).equals("has") || s.norm(i - 1).equals("had");
      if (RISING.contains(s.norm(i)) && (has || s.norm(i + 1).equals("to"))) {
        return i;
      }
    }
    return 0;
  }

  private static final int FARTHEST_RISE = 30;

  private static final WordSet RISING = WordSet.listed(TollNumbers.class, "rising");

  /** Whether something else than the toll is told from a word on. */
  private static boolean breaksOff(Sentence s, int i, int end, boolean plain) {
    String norm = s.norm(i);
    return norm.equals("when")
        || norm.equals("as") && i > end + 3
        || norm.equals("while")
        || norm.equals("since") && !s.norm(i + 2).equals("to")
        || plain && Grammar.SAYING.contains(norm) && !norm.equals("reported");
  }

  /** "pushing the toll up to 14": what it has come to, and no bound. */
  private boolean lifted(Sentence s, TollPhrase toll, Quantity q) {
    return q.count().qualifier() == Qualifier.UP_TO
        && s.holds(Math.max(s.body(), toll.from() - LIFTING_REACH), toll.from(), words.rising());
  }

  private static final int LIFTING_REACH = 3;

  /** "from 321 to 359": the new figure is the upper end. */
  private static Quantity upperEnd(Sentence s, Quantity range) {
    long now = range.count().high().orElse(range.count().best());
    int number = range.to() - 1;
    return new Quantity(number, range.to(), Count.exactly(now, s.slice(number, range.to())), false);
  }

  /** "from five to ten": those counted now. */
  static PeopleGroup upperEnd(Sentence s, PeopleGroup range) {
    Quantity whole = new Quantity(range.from(), range.to(), range.count().orElseThrow(), false);
    Quantity now = upperEnd(s, whole);
    return PeopleGroup.of(now, now.to());
  }

  private boolean isOf(Sentence s, Quantity q, String before) {
    if (s.norm(q.from() - 1).equals("of") && AGED.contains(s.norm(q.from() - 2))) {
      // "the dead included a boy of six"
      return false;
    }
    boolean superseded = s.norm(q.from() - 1).equals("from");
    boolean both = s.norm(q.from()).equals("both");
    return !superseded && !both && words.before().contains(before) && isPeople(s, q);
  }

  /** The word before a number, over qualifiers that stand apart and adverbs. */
  private static String before(Sentence s, int i) {
    int k = i - 1;
    while (k > 0 && BETWEEN.contains(s.norm(k))) {
      k--;
    }
    return s.norm(k);
  }

  private boolean isPeople(Sentence s, Quantity q) {
    String after = s.norm(q.to());
    return !year(s, q)
        && !day(s, q)
        && !context.things.contains(after)
        && !MEASURES.contains(after)
        && !after.endsWith("year-old");
  }

  /** "on the night of 10 August", "on August 10" */
  private static boolean day(Sentence s, Quantity q) {
    return q.to() == q.from() + 1
        && s.token(q.from()).digits()
        && (CalendarNames.MONTHS.contains(s.norm(q.to()))
            || CalendarNames.MONTHS.contains(s.norm(q.from() - 1)));
  }

  /** "rose by 15 percent in the first half of 2011" */
  private boolean year(Sentence s, Quantity q) {
    boolean digits = q.to() == q.from() + 1 && s.norm(q.from()).length() == 4;
    boolean recent = q.count().best() >= 1900 && q.count().best() <= 2100;
    return digits && recent && words.seasons().contains(s.norm(q.from() - 2));
  }

  /** "raised to 13 the number of soldiers killed" */
  private Optional<Quantity> inverted(Sentence s, int noun) {
    for (int i = Math.max(s.body(), noun - INVERTED_REACH); i < noun; i++) {
      boolean put = s.norm(i).equals("at") && TollPhrases.PUTTING.contains(s.norm(i - 1));
      if (s.norm(i).equals("to") || put) {
        Optional<Quantity> q = quantities.at(s, i + 1);
        if (q.isPresent() && s.norm(q.get().to()).equals("the") && q.get().to() + 1 == noun) {
          return q;
        }
      }
    }
    return Optional.empty();
  }

  /** "has passed 90", "past 40": a bound from below. */
  private PeopleGroup above(Sentence s, int number, PeopleGroup group) {
    Count count = group.count().orElseThrow();
    return words.passing().contains(s.norm(number - 1)) && count.qualifier() == Qualifier.EXACT
        ? group.with(
            new Count(
                count.low(), count.best(), OptionalLong.empty(), count.text(), Qualifier.MORE_THAN),
            group.to())
        : group;
  }
}
