package org.conflictledger.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conflictledger.casualty.mention.CasualtyMention;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.casualty.mention.Trace;
import org.conflictledger.dataset.extract.Explanation;
import org.conflictledger.event.incident.Incident;
import org.conflictledger.event.number.Tally;

/**
 * A mention that labels have judged.
 *
 * @param article id of its article
 * @param traits what its confidence is told by
 * @param right whether outcome and number are as labelled
 */
record LabelledMention(String article, Map<String, String> traits, boolean right) {

  /**
   * The mentions of an article that its labels can judge. Labels are {@code "mentions":
   * [{"outcome", "best"}]}, which judges every mention, or {@code "totals": {"killed": 9}}, which
   * judges those of an outcome: all are right when the total is, and else those that give its
   * number; parts and period totals are passed over.
   */
  static List<LabelledMention> of(JsonNode labels, Explanation explanation) {
    List<LabelledMention> judged = new ArrayList<>();
    for (Trace.Finding finding : explanation.trace().findings()) {
      finding
          .mention()
          .flatMap(mention -> right(labels, mention, explanation))
          .ifPresent(
              right ->
                  judged.add(
                      new LabelledMention(
                          finding.mention().orElseThrow().article().id(),
                          finding.traits(),
                          right)));
    }
    return judged;
  }

  private static Optional<Boolean> right(
      JsonNode labels, CasualtyMention mention, Explanation explanation) {
    if (labels.has("mentions")) {
      for (JsonNode label : labels.get("mentions")) {
        if (label.path("outcome").asText().equals(mention.outcome().code())
            && label.path("best").asLong() == mention.count().best()) {
          return Optional.of(true);
        }
      }
      return Optional.of(false);
    }
    JsonNode total = labels.path("totals").path(mention.outcome().code());
    boolean counted =
        explanation.reading().incidents().stream()
            .anyMatch(incident -> incident.mentionIds().contains(mention.id()));
    if (!total.isNumber() || !counted) {
      return Optional.empty();
    }
    if (total(explanation, mention) == total.asLong()) {
      return Optional.of(true);
    }
    boolean part = mention.scope() == Scope.PART && total.asLong() > 0;
    return part ? Optional.empty() : Optional.of(mention.count().best() == total.asLong());
  }

  private static long total(Explanation explanation, CasualtyMention mention) {
    long sum = 0;
    for (Incident incident : explanation.reading().incidents()) {
      sum += incident.tally(mention.outcome()).map(Tally::total).map(t -> t.best()).orElse(0L);
    }
    return sum;
  }

  /** The values it counts in, as "trait=value". */
  List<String> values() {
    List<String> values = new ArrayList<>();
    new HashMap<>(traits).forEach((trait, value) -> values.add(trait + "=" + value));
    values.sort(null);
    return values;
  }
}
