package org.conflictledger.casualty.people;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.conflictledger.actor.PeopleNouns;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.context.OtherNumbers;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.lexicon.NounStops;
import org.conflictledger.casualty.part.CompositionRule;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Count;
import org.conflictledger.text.Qualifier;
import org.conflictledger.text.Quantities;
import org.conflictledger.text.Quantity;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.Token;
import org.conflictledger.text.WordSet;

/** People told with a number: "some 40 suspected rebel fighters", "six others", "ten of them". */
final class CountedPeople {

  private static final int MOST_MODIFIERS = 8;

  private static final Set<String> THEM = WordSet.of("them", "whom", "us", "these", "those");

  private static final Set<String> MORE =
      WordSet.of("more", "others", "other", "further", "additional");

  private final Quantities quantities;
  private final PeopleNouns nouns;
  private final OtherNumbers others;
  private final NounStops stops;

  CountedPeople(Quantities quantities, PeopleNouns nouns, OtherNumbers others, NounStops stops) {
    this.quantities = quantities;
    this.nouns = nouns;
    this.others = others;
    this.stops = stops;
  }

  /** The group whose number is a quantity; words such as "all the" may stand before it. */
  PeopleGroup at(
      Sentence s, int from, Quantity q, boolean definite, boolean possessive, boolean[] named) {
    int i = q.to();
    // "killing all eleven" is news; "the eleven" points back.
    boolean all =
        s.norm(from).equals("all")
            && !s.norm(from + 1).equals("the")
            && !s.norm(from + 1).equals("these");
    boolean restated = definite && !possessive && !all || s.norm(q.from()).equals("both");
    if (s.norm(i).equals("of") && i + 1 < s.size()) {
      if (s.norm(i + 1).equals("those") && CompositionRule.HARMED.contains(s.norm(i + 2))) {
        // "ten of those killed": as "ten of the dead"
        return elliptic(from, q.to(), q, restated);
      }
      if (THEM.contains(s.norm(i + 1))) {
        // "ten of them children", "twelve of whom were civilians"
        int start = Grammar.BE.at(s, i + 2) ? i + 3 : i + 2;
        Optional<PeopleGroup> kind = noun(s, from, start, q, restated, false, named);
        return kind.filter(k -> k.head() >= 0 && k.head() - start <= 3)
            .orElseGet(() -> elliptic(from, i + 2, q, restated));
      }
      if (s.norm(i + 1).equals("the") && quantities.at(s, i + 2).isPresent()) {
        // "four of the eight people wounded": the eight are a group of their own.
        return elliptic(from, q.to(), q, restated);
      }
      int start = i + 1;
      while (start < s.size()
          && (Grammar.DEFINITE.at(s, start) || Grammar.POSSESSIVES.at(s, start))) {
        start++;
      }
      Optional<PeopleGroup> whole = noun(s, from, start, q, false, possessive, named);
      if (whole.isPresent()) {
        return OwnMen.of(s, whole.get());
      }
    }
    // "20 more", "six others"
    if (MORE.contains(s.norm(i))) {
      return noun(s, from, i + 1, q, false, false, named)
          .orElseGet(() -> elliptic(from, q.to() + 1, q, false));
    }
    return noun(s, from, i, q, restated, possessive, named)
        .map(group -> bounded(s, group))
        .orElseGet(() -> elliptic(from, q.to(), q, restated));
  }

  /** "22 people at the very least". */
  private static PeopleGroup bounded(Sentence s, PeopleGroup group) {
    int i = group.to();
    boolean least =
        s.norm(i).equals("at") && s.norm(i + 1).equals("least")
            || s.norm(i).equals("at")
                && s.norm(i + 1).equals("the")
                && s.norm(i + 2).equals("very")
                && s.norm(i + 3).equals("least")
            || s.norm(i).equals("or") && s.norm(i + 1).equals("more");
    Count count = group.count().orElseThrow();
    return least && count.qualifier() == Qualifier.EXACT
        ? group.with(
            new Count(
                count.low(), count.best(), OptionalLong.empty(), count.text(), Qualifier.AT_LEAST),
            group.to())
        : group;
  }

  private static PeopleGroup elliptic(int from, int to, Quantity q, boolean restated) {
    return new PeopleGroup(
        from,
        to,
        -1,
        Kind.ELLIPTIC,
        Optional.of(q.count()),
        VictimCategory.UNKNOWN,
        q.additive(),
        restated,
        false);
  }

  /** The noun that a number counts, if the words from a position on are one. */
  private Optional<PeopleGroup> noun(
      Sentence s,
      int from,
      int start,
      Quantity q,
      boolean definite,
      boolean possessive,
      boolean[] named) {
    int head = -1;
    int last = start;
    VictimCategory category = VictimCategory.UNKNOWN;
    boolean openName = false;
    for (int i = start; i < s.size() && i - start < MOST_MODIFIERS; i++) {
      Token token = s.token(i);
      String norm = token.norm();
      if (norm.equals("\"") || norm.equals("'") || norm.equals("'s")) {
        continue;
      }
      if (norm.equals("(") && head < 0 && NounStops.closing(s, i) > 0) {
        i = NounStops.closing(s, i);
        continue;
      }
      if (!token.word() && !token.digits() || stops.stops(s, i, head, named)) {
        break;
      }
      if (FATES.contains(norm) && ends(s, i)) {
        // "2 ANA KIA, 1 WIA", "6 KIA"
        break;
      }
      Optional<PeopleNouns.Form> person = others.person(s, i);
      boolean compound = i + 1 < s.size() && nouns.lookup(s.norm(i + 1)).isPresent();
      if (person.isPresent()
          && s.norm(i + 1).equals("'s")
          && s.token(i).capitalised()
          && i > start) {
        // "four New People's Army rebels": inside a name
        last = i + 1;
        continue;
      }
      if (person.isPresent()) {
        head = i;
        category = known(person.get().noun().category(), category);
        last = i + 1;
        if (!compound) {
          break;
        }
        continue;
      }
      if (head >= 0 && !compound) {
        break;
      }
      openName |= i < named.length && named[i];
      last = i + 1;
    }
    if (head >= 0) {
      return Optional.of(group(from, last, head, q, category, definite, possessive));
    }
    if (last == start) {
      return Optional.empty();
    }
    Optional<PeopleGroup> shared = shared(s, from, start, last, q, named);
    if (shared.isPresent()) {
      return shared;
    }
    int end = trimmed(s, start, last);
    if (end <= start) {
      return Optional.empty();
    }
    String norm = s.norm(end - 1);
    if (openName) {
      return Optional.of(
          group(from, end, end - 1, q, VictimCategory.COMBATANT, definite, possessive));
    }
    boolean plural =
        norm.endsWith("s") && !norm.endsWith("ss")
            || norm.endsWith("men")
            || norm.endsWith("people");
    if (q.count().best() == 1 && end == start + 1 && nouns.people(norm).isPresent()) {
      // "one American"
      return Optional.of(group(from, end, start, q, VictimCategory.UNKNOWN, definite, possessive));
    }
    if (plural && s.token(end - 1).word() && end - start <= 4) {
      VictimCategory category1 =
          nouns
              .group(norm)
              .map(form -> form.noun().category())
              .filter(c -> c == VictimCategory.CIVILIAN)
              .orElseGet(() -> guess(norm));
      return Optional.of(group(from, end, end - 1, q, category1, definite, possessive));
    }
    return Optional.empty();
  }

  /** "ten Saudi and five Bahraini soldiers": the noun is told once, of both. */
  private Optional<PeopleGroup> shared(
      Sentence s, int from, int start, int last, Quantity q, boolean[] named) {
    Optional<Quantity> next = quantities.at(s, last + 1);
    if (last != start + 1
        || !s.norm(last).equals("and")
        || !people(s, start)
        || next.isEmpty()
        || !people(s, next.get().to())) {
      return Optional.empty();
    }
    return noun(s, last + 1, next.get().to(), next.get(), false, false, named)
        .filter(other -> other.head() > next.get().to())
        .map(other -> group(from, last, start, q, other.category(), false, false));
  }

  private boolean people(Sentence s, int i) {
    return i < s.size() && s.token(i).capitalised() && nouns.people(s.norm(i)).isPresent();
  }

  /** "KIA" and the like, as soldiers and police write after the number. */
  private static final Set<String> FATES = WordSet.of("kia", "wia", "mia", "deceased");

  /** Whether a word after people tells what became of them. */
  static boolean fate(String norm) {
    return FATES.contains(norm);
  }

  private static boolean ends(Sentence s, int i) {
    return i + 1 >= s.size() || !s.token(i + 1).word() || s.norm(i + 1).equals("and");
  }

  static VictimCategory known(VictimCategory own, VictimCategory modifier) {
    return own == VictimCategory.UNKNOWN ? modifier : own;
  }

  /** A noun the list does not have: trades and the like are civilians. */
  private static VictimCategory guess(String norm) {
    return norm.endsWith("ers")
            || norm.endsWith("ists")
            || norm.endsWith("women")
            || norm.endsWith("ors")
        ? VictimCategory.CIVILIAN
        : VictimCategory.UNKNOWN;
  }

  /** Weekdays and adverbs after an elliptic number are no noun: "killed three Sunday". */
  private static int trimmed(Sentence s, int start, int end) {
    for (int i = start; i < end; i++) {
      String norm = s.norm(i);
      if (norm.endsWith("day")
          || norm.endsWith("ly")
          || norm.equals("overnight")
          || norm.equals("dead")
          || norm.equals("late")
          || norm.equals("early")
          || norm.equals("today")
          || norm.equals("more")) {
        return i == start ? start : norm.endsWith("ly") ? end : i;
      }
    }
    return end;
  }

  private static PeopleGroup group(
      int from,
      int to,
      int head,
      Quantity q,
      VictimCategory category,
      boolean definite,
      boolean possessive) {
    return new PeopleGroup(
        from,
        to,
        head,
        Kind.COUNTED,
        Optional.of(q.count()),
        category,
        q.additive(),
        definite,
        possessive);
  }
}
