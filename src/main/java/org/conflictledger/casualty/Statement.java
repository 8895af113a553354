package org.conflictledger.casualty;

import java.util.List;

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
record Statement(
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

  static Statement of(String rule, Outcome outcome, int trigger, List<PeopleGroup> victims) {
    return new Statement(
        rule, outcome, trigger, victims, -1, -1, false, false, false, Scope.INCIDENT);
  }

  Statement by(int from, int to) {
    return new Statement(rule, outcome, trigger, victims, from, to, sure, weak, party, scope);
  }

  Statement marked(VerbSense sense) {
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

  Statement weakly() {
    return new Statement(
        rule, outcome, trigger, victims, agentFrom, agentTo, sure, true, party, scope);
  }

  Statement certain() {
    return new Statement(
        rule, outcome, trigger, victims, agentFrom, agentTo, true, weak, party, scope);
  }

  Statement with(List<PeopleGroup> others) {
    return new Statement(
        rule, outcome, trigger, others, agentFrom, agentTo, sure, weak, party, scope);
  }

  Statement with(Outcome other) {
    return new Statement(
        rule, other, trigger, victims, agentFrom, agentTo, sure, weak, party, scope);
  }

  Statement with(Scope other) {
    return new Statement(
        rule, outcome, trigger, victims, agentFrom, agentTo, sure, weak, party, other);
  }

  /** The same of some of these people. */
  Statement ofPart() {
    return new Statement(
        "part", outcome, trigger, victims, agentFrom, agentTo, sure, weak, party, Scope.PART);
  }

  boolean hasAgent() {
    return agentFrom >= 0;
  }
}
