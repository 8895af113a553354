package org.conflictledger.casualty.draft;

import java.util.List;
import java.util.Optional;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.text.CalendarNames;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * A mention before anybody asked who, where and when.
 *
 * @param group the people, one phrase
 * @param whole position, in the sentence's drafts, of the draft that includes these people
 */
public record Draft(
    Sentence sentence,
    Statement statement,
    PeopleGroup group,
    Outcome outcome,
    Scope scope,
    Optional<Integer> whole) {

  public Draft part(int of) {
    return new Draft(sentence, statement, group, outcome, Scope.PART, Optional.of(of));
  }

  /** Some of these people, told beside them. */
  public Draft member(PeopleGroup some) {
    return new Draft(
        sentence, statement.ofPart(), some, outcome, Scope.PART, Optional.of(group.from()));
  }

  /**
   * These people as an incident of their own and no part of a whole, whose noun a number alone
   * takes up: "seven soldiers, four in Helmand and three in Kandahar".
   */
  public Draft apart(PeopleGroup all) {
    boolean bare = group.head() < 0 && group.kin().isEmpty() && group.mayInclude(all);
    return with(bare ? group.like(all).with(all.category()) : group).with(Scope.INCIDENT);
  }

  /** These people as an incident of their own, of a whole that is not told. */
  public Draft alone() {
    return new Draft(sentence, statement, group, outcome, Scope.INCIDENT, Optional.empty());
  }

  public Draft with(Scope other) {
    return new Draft(sentence, statement, group, outcome, other, whole);
  }

  public Draft with(PeopleGroup other) {
    return new Draft(sentence, statement, other, outcome, scope, whole);
  }

  public Draft with(Outcome other) {
    return new Draft(sentence, statement, group, other, scope, whole);
  }

  /** Whether a pronoun is all that names the victim, and nothing else hangs on the draft. */
  public boolean byPronoun() {
    return group.kind() == PeopleGroup.Kind.PRONOUN && scope == Scope.INCIDENT;
  }

  /**
   * "barged into the house of an officer, Ali Hasan, and shot him": whether the pronoun's sentence
   * tells of one person before it, who is not the doer.
   *
   * @param people the groups of the sentence
   */
  public boolean standsFor(List<PeopleGroup> people) {
    String pronoun = sentence.norm(group.from());
    return byPronoun()
        && !pronoun.equals("he")
        && !pronoun.equals("she")
        && people.stream()
            .filter(one -> one.to() <= group.from())
            .filter(
                one -> one.kind() == PeopleGroup.Kind.ONE || one.kind() == PeopleGroup.Kind.NAMED)
            .anyMatch(
                one ->
                    !statement.hasAgent()
                        || one.to() <= statement.agentFrom()
                        || one.from() >= statement.agentTo());
  }

  /** Begin of the words whose place and day are asked for: group and trigger. */
  public int from() {
    if (borrowed()) {
      return group.from();
    }
    return diedLater() ? statement.trigger() : Math.min(group.from(), statement.trigger());
  }

  /** "A journalist shot a week ago died Friday": the day of the death is behind its verb. */
  private boolean diedLater() {
    int trigger = statement.trigger();
    int day = sentence.norm(trigger + 1).equals("on") ? trigger + 2 : trigger + 1;
    return trigger > group.to()
        && CalendarNames.WEEKDAYS.contains(sentence.norm(day))
        && sentence.holds(group.to(), trigger, AGO);
  }

  private static final WordSet AGO = WordSet.of("ago", "earlier");

  public int to() {
    return borrowed() ? group.to() : Math.max(group.to(), statement.trigger() + 1);
  }

  /** "Shells killed two in Oru on Friday and three in Baga on Sunday": its verb stands far off. */
  private boolean borrowed() {
    return statement.rule().equals(Gaps.RULE);
  }

  public long best() {
    return group.count().orElseThrow().best();
  }
}
