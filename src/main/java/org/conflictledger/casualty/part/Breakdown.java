package org.conflictledger.casualty.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.Families;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.casualty.verb.VerbRule;
import org.conflictledger.text.Qualifier;
import org.conflictledger.text.Sentence;

/** Lists that add up to the number before them: "nine dead, five guards and four drivers". */
final class Breakdown {

  private static final int FARTHEST_PART = 18;

  /** A number followed by a list that adds up to it, with or without a dash or colon. */
  static void find(Chunks chunks, List<Draft> all) {
    for (Draft whole : List.copyOf(all)) {
      if (whole.scope() == Scope.PART || whole.best() < 2 || !definite(whole)) {
        continue;
      }
      List<PeopleGroup> after = new ArrayList<>();
      int end = whole.group().to();
      long sum = 0;
      for (PeopleGroup group : Families.of(chunks.s(), VerbRule.countedOf(chunks.groups()))) {
        if (group.from() < whole.group().to() || chunks.s().norm(group.to()).equals("'s")) {
          // "his deputy, President Kone's cousin": the owner is no member
          continue;
        }
        if (group.from() - end > FARTHEST_PART || sum > whole.best() || group.kind() == Kind.BARE) {
          break;
        }
        after.add(group);
        sum += group.count().orElseThrow().best();
        end = group.to();
        if (sum == whole.best() && after.size() >= 2 && marked(chunks, all, whole, after)) {
          break;
        }
      }
    }
  }

  /** A word for many is the sum of nothing. */
  private static boolean definite(Draft whole) {
    Qualifier qualifier = whole.group().count().orElseThrow().qualifier();
    return qualifier != Qualifier.VAGUE && qualifier != Qualifier.UNSPECIFIED;
  }

  /** Whether a list is a breakdown; its groups then become parts of the whole. */
  private static boolean marked(
      Chunks chunks, List<Draft> all, Draft whole, List<PeopleGroup> after) {
    if (after.stream().anyMatch(group -> !whole.group().mayInclude(group))
        || rowOfPlaces(chunks.s(), whole.group(), after)) {
      return false;
    }
    // Another outcome in between ("killed five and wounded two and three ...") is no breakdown.
    for (PeopleGroup group : after) {
      if (all.stream()
          .filter(d -> d.group().overlaps(group) && d.outcome() != whole.outcome())
          .anyMatch(d -> !struck(chunks.s(), whole, d))) {
        return false;
      }
      if (group == after.get(0) && !opensList(chunks.s(), group)) {
        return false;
      }
    }
    for (PeopleGroup listed : after) {
      if (all.stream().anyMatch(d -> d.group().overlaps(listed) && d.scope() == Scope.PART)) {
        continue;
      }
      PeopleGroup group = CompositionRule.described(chunks, listed);
      all.removeIf(d -> d.group().overlaps(group));
      all.add(whole.member(group));
    }
    return true;
  }

  /** "three dead, two raiders and a teacher who was hit by a bullet": how he came to be dead. */
  private static boolean struck(Sentence s, Draft whole, Draft listed) {
    int who = listed.group().to();
    return whole.outcome() == Outcome.KILLED
        && listed.outcome() == Outcome.INJURED
        && WHO.contains(s.norm(s.norm(who).equals(",") ? who + 1 : who));
  }

  private static final Set<String> WHO = Set.of("who", "whose");

  /** "three in Hama, two in Baniyas and one in Tartus": they add up by chance. */
  private static boolean rowOfPlaces(Sentence s, PeopleGroup whole, List<PeopleGroup> after) {
    return placed(s, whole) && after.stream().allMatch(group -> placed(s, group));
  }

  private static boolean placed(Sentence s, PeopleGroup group) {
    int next = s.norm(group.to()).equals("each") ? group.to() + 1 : group.to();
    return group.kind() == Kind.ELLIPTIC && s.norm(next).equals("in");
  }

  /** Whether a breakdown can begin with a group: after a mark, "of whom" or "were". */
  private static boolean opensList(Sentence s, PeopleGroup group) {
    String before = s.norm(group.from() - 1);
    return !s.token(group.from() - 1).word()
        || before.equals("including")
        || before.equals("whom")
        || before.equals("were")
        || before.equals("with");
  }

  private Breakdown() {}
}
