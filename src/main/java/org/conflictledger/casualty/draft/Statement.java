package org.conflictledger.casualty.draft;

import java.util.List;
import org.conflictledger.casualty.lexicon.VerbSense;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.casualty.phrase.PeopleGroup;

/**
 * A rule's finding: these people suffered this.
 *
 * @param trigger index of the word that says so
 * @param victims the people, groups joined in one phrase
 * @param agentFrom first token of the phrase that names who did it, -1 when there is none
 * @param sure whether the words speak of violence by themselves
 * @param weak whether any other statement about the same people takes its place
 * @param party whether the verb is one side's word
 */
public record Statement(
    String rule,
    Outcome outcome,
    int trigger,
    List<PeopleGroup> victims,
    int agentFrom,
    int agentTo,
    boolean sure,
    boolean weak,
    boolean party,
    Scope scope) {

  public static Statement of(String rule, Outcome outcome, int trigger, List<PeopleGroup> victims) {
    return new Statement(
        rule, outcome, trigger, victims, -1, -1, false, false, false, Scope.INCIDENT);
  }

  public Statement by(int from, int to) {
    return new Statement(rule, outcome, trigger, victims, from, to, sure, weak, party, scope);
  }

  public Statement marked(VerbSense sense) {
    return new Statement(
        rule,
        outcome,
        trigger,
        victims,
        agentFrom,
        agentTo,
        sense.sure(),
        sense.weak(),
        sense.party(),
        scope);
  }

  public Statement weakly() {
    return new Statement(
        rule, outcome, trigger, victims, agentFrom, agentTo, sure, true, party, scope);
  }

  public Statement certain() {
    return new Statement(
        rule, outcome, trigger, victims, agentFrom, agentTo, true, weak, party, scope);
  }

  public Statement with(List<PeopleGroup> others) {
    return new Statement(
        rule, outcome, trigger, others, agentFrom, agentTo, sure, weak, party, scope);
  }

  public Statement with(Outcome other) {
    return new Statement(
        rule, other, trigger, victims, agentFrom, agentTo, sure, weak, party, scope);
  }

  public Statement with(Scope other) {
    return new Statement(
        rule, outcome, trigger, victims, agentFrom, agentTo, sure, weak, party, other);
  }

  /** The same of some of these people. */
  Statement ofPart() {
    return new Statement(
        "part", outcome, trigger, victims, agentFrom, agentTo, sure, weak, party, Scope.PART);
  }

  public boolean hasAgent() {
    return agentFrom >= 0;
  }
}
