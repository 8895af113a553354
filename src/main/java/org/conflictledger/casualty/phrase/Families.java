package org.conflictledger.casualty.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Count;
import org.conflictledger.text.Qualifier;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * People of one household or company, told in one phrase: "a mother and her three children", "the
 * general, his driver and a bodyguard", "a soldier, two of his cousins and a niece".
 */
public final class Families {

  /** So many words may stand between two members: ", and" and a mark. */
  private static final int JOINT = 3;

  /** More people than so many are nobody's "his". */
  private static final long MOST_OWNERS = 3;

  private static final WordSet KIN = WordSet.listed(Families.class, "kin");

  private Families() {}

  /** The groups of a phrase, those of a family or company being one. */
  public static List<PeopleGroup> of(Sentence s, List<PeopleGroup> victims) {
    List<PeopleGroup> merged = new ArrayList<>();
    int i = 0;
    while (i < victims.size()) {
      int end = companyEnd(s, victims, i);
      PeopleGroup whole = victims.get(i);
      for (int k = i + 1; k < end; k++) {
        whole = joined(s, whole, victims.get(k));
      }
      merged.add(whole);
      i = end;
    }
    return merged;
  }

  /** Index after the last member of the company that begins with a group. */
  private static int companyEnd(Sentence s, List<PeopleGroup> victims, int first) {
    int end = first + 1;
    boolean bound = false;
    for (int k = first + 1; k < victims.size() && touches(victims, k); k++) {
      PeopleGroup owner = victims.get(k - 1);
      PeopleGroup group = victims.get(k);
      boolean kin =
          ofOne(s, group)
                  && group.counted()
                  && owner.kind() != Kind.ELLIPTIC
                  && !comrades(owner, group)
                  && (bound || few(owner))
              || heirs(s, victims, k);
      // "an engineer, his cook and a driver": once bound, single others are of the company too.
      boolean follows = bound && group.kind() == Kind.ONE && alike(victims.get(first), group);
      if (!kin && !follows) {
        break;
      }
      bound = true;
      end = k + 1;
    }
    return end;
  }

  /** "a rebel leader and one of his associates": who the associates are is not told. */
  private static boolean comrades(PeopleGroup owner, PeopleGroup group) {
    return !group.possessive() && armed(owner) && group.category() == VictimCategory.UNKNOWN;
  }

  private static boolean armed(PeopleGroup group) {
    return group.category() == VictimCategory.COMBATANT
        || group.category() == VictimCategory.SECURITY;
  }

  private static boolean touches(List<PeopleGroup> victims, int k) {
    int gap = victims.get(k).from() - victims.get(k - 1).to();
    return gap >= 0 && gap <= JOINT;
  }

  private static boolean few(PeopleGroup group) {
    return group.count().filter(count -> count.best() <= MOST_OWNERS).isPresent();
  }

  /** "her three children", "two of his cousins", "their guide" */
  static boolean ofOne(Sentence s, PeopleGroup group) {
    if (group.possessive()) {
      return true;
    }
    for (int i = group.from() + 1; i < group.to(); i++) {
      String owner = s.norm(i);
      if (s.norm(i - 1).equals("of")
          && (owner.equals("his") || owner.equals("her") || owner.equals("their"))) {
        // "six of his men" are counted apart from him, and nobody adds "several" to a number.
        boolean number = group.count().filter(c -> c.high().isPresent()).isPresent();
        return group.head() > i && number && !armed(group);
      }
    }
    return false;
  }

  /** "three sons and four grandchildren of the leader" */
  private static boolean heirs(Sentence s, List<PeopleGroup> victims, int k) {
    PeopleGroup group = victims.get(k);
    PeopleGroup before = victims.get(k - 1);
    return before.head() >= 0
        && group.head() >= 0
        && before.counted()
        && group.counted()
        && KIN.contains(s.norm(before.head()))
        && KIN.contains(s.norm(group.head()));
  }

  private static boolean alike(PeopleGroup first, PeopleGroup group) {
    return first.category() == group.category()
        || group.category() == VictimCategory.UNKNOWN
        || group.category() != VictimCategory.COMBATANT
        || first.category() == VictimCategory.UNKNOWN;
  }

  private static PeopleGroup joined(Sentence s, PeopleGroup one, PeopleGroup other) {
    Count a = one.count().orElseThrow();
    Count b = other.count().orElseThrow();
    OptionalLong high =
        a.high().isPresent() && b.high().isPresent()
            ? OptionalLong.of(a.high().getAsLong() + b.high().getAsLong())
            : OptionalLong.empty();
    Count sum =
        new Count(
            a.low() + b.low(),
            a.best() + b.best(),
            high,
            s.slice(one.from(), other.to()),
            Qualifier.EXACT);
    VictimCategory category =
        one.category() == VictimCategory.UNKNOWN ? other.category() : one.category();
    return one.with(sum, other.to()).with(category);
  }
}
