package org.conflictledger.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conflictledger.actor.ActorMap;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.mention.CasualtyMention;
import org.conflictledger.casualty.mention.Trace;
import org.conflictledger.casualty.violence.Judgement;
import org.conflictledger.casualty.violence.ViolenceJudge;
import org.conflictledger.place.PlaceMap;
import org.conflictledger.place.PlaceSpan;
import org.conflictledger.text.Document;
import org.conflictledger.text.Sentence;
import org.conflictledger.time.DateMap;

/**
 * An article as it was read: the drafts of its sentences and what they were decided by. Reasons are
 * not noted on the way; whoever wants them asks the same judge and maps again.
 *
 * @param judge empty when no sentence made a draft
 * @param resolved empty when no draft was believed
 */
record Reading(
    Document document,
    Map<Sentence, List<Draft>> drafts,
    Optional<ViolenceJudge> judge,
    Optional<Resolved> resolved) {

  /** Places, dates and actors, and the mentions made with them. */
  record Resolved(PlaceMap places, DateMap dates, ActorMap actors, Mentions mentions) {}

  static Reading of(Document document) {
    return new Reading(document, Map.of(), Optional.empty(), Optional.empty());
  }

  static Reading of(Document document, Map<Sentence, List<Draft>> drafts, ViolenceJudge judge) {
    return new Reading(document, drafts, Optional.of(judge), Optional.empty());
  }

  List<CasualtyMention> mentions() {
    return resolved.map(found -> found.mentions().list()).orElse(List.of());
  }

  /**
   * What was decided.
   *
   * @param names tells what a sentence's words may mean as places
   */
  Trace trace(Function<Sentence, List<PlaceSpan>> names) {
    List<CasualtyMention> mentions = mentions();
    List<Trace.Finding> findings = new ArrayList<>();
    drafts.forEach(
        (sentence, own) ->
            own.forEach(draft -> findings.add(finding(sentence, draft, own.size(), mentions))));
    return new Trace(
        document,
        mentions,
        findings,
        drafts.keySet().stream().collect(Collectors.toMap(Function.identity(), names)),
        resolved.map(Resolved::places),
        resolved.map(Resolved::dates),
        resolved.map(Resolved::actors));
  }

  private Trace.Finding finding(
      Sentence s, Draft draft, int statements, List<CasualtyMention> mentions) {
    Optional<String> id = resolved.map(found -> found.mentions().id(draft));
    Judgement judged = judge.orElseThrow().judgement(draft);
    Optional<CasualtyMention> mention =
        judged.certainty() == 0
            ? Optional.empty()
            : id.flatMap(i -> mentions.stream().filter(m -> m.id().equals(i)).findFirst());
    return new Trace.Finding(
        s,
        draft.outcome(),
        s.slice(draft.group().from(), draft.group().to()),
        s.token(draft.statement().trigger()).text(),
        draft.statement().rule(),
        judged.reason(),
        mention,
        resolved.map(found -> found.places().explain(s, draft.from(), draft.to()).why()).orElse(""),
        resolved.map(found -> found.dates().reading(s, draft.from(), draft.to())),
        mention
            .map(m -> Traits.of(draft, judged, m.scope(), m.status(), statements))
            .orElse(Map.of()));
  }
}
