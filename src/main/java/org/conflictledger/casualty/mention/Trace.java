package org.conflictledger.casualty.mention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conflictledger.actor.ActorMap;
import org.conflictledger.place.PlaceMap;
import org.conflictledger.place.PlaceSpan;
import org.conflictledger.text.Document;
import org.conflictledger.text.Sentence;
import org.conflictledger.time.DateMap;
import org.conflictledger.time.DateReading;

/**
 * How an article became its mentions, for people who ask why.
 *
 * @param findings every casualty statement that a rule made, believed or not, in the order of the
 *     text
 * @param placeNames for each sentence with a statement, the words that may name a place and what
 *     they may mean
 * @param places the places of the article; empty, as dates and actors, when nothing was believed
 */
public record Trace(
    Document document,
    List<CasualtyMention> mentions,
    List<Finding> findings,
    Map<Sentence, List<PlaceSpan>> placeNames,
    Optional<PlaceMap> places,
    Optional<DateMap> dates,
    Optional<ActorMap> actors) {

  public Trace {
    mentions = List.copyOf(mentions);
    findings = List.copyOf(findings);
    placeNames = Map.copyOf(placeNames);
  }

  /** The statements of a sentence. */
  public List<Finding> of(Sentence sentence) {
    return findings.stream().filter(finding -> finding.sentence().equals(sentence)).toList();
  }

  /**
   * A statement that a rule made.
   *
   * @param people the words for those harmed
   * @param trigger the word that tells of the harm
   * @param judged why it is, or is not, believed to tell of organised violence
   * @param mention empty when it was not believed
   * @param place why it happened where it did; empty when nobody asked
   * @param date when it happened and why; empty when nobody asked
   * @param traits what its confidence is told by; empty when it was not believed
   */
  public record Finding(
      Sentence sentence,
      Outcome outcome,
      String people,
      String trigger,
      String rule,
      String judged,
      Optional<CasualtyMention> mention,
      String place,
      Optional<DateReading> date,
      Map<String, String> traits) {}
}
