package org.conflictledger.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.conflictledger.casualty.CasualtyMention;
import org.conflictledger.casualty.Scope;

/** The scope of each mention, once the article's counts are in order. */
final class Scopes {

  private record Refined(Scope scope, Optional<String> partOf) {}

  /** Counts farther apart than so many sentences are no part and whole to a reader. */
  private static final int NEAR = 4;

  private final Map<String, Refined> refined = new HashMap<>();

  /** Marks a count as a sum over several incidents. */
  void total(String mentionId) {
    refined.put(mentionId, new Refined(Scope.TOTAL, Optional.empty()));
  }

  /** Marks a count as one of a period. */
  void cumulative(String mentionId) {
    refined.put(mentionId, new Refined(Scope.CUMULATIVE, Optional.empty()));
  }

  void take(CountOrder order) {
    for (Node node : order.nodes()) {
      refined.put(node.told.id(), of(node));
    }
  }

  private static Refined of(Node node) {
    if (node.overtaken && near(node, node.standing())) {
      return new Refined(Scope.PART, Optional.of(node.standing().told.id()));
    }
    Node standing = node.standing();
    if (standing.whole != null && !standing.guessed && near(node, standing.whole.standing())) {
      return new Refined(Scope.PART, Optional.of(standing.whole.standing().told.id()));
    }
    Scope scope = standing.told.mention().scope();
    if (standing.parts.stream().anyMatch(part -> !part.guessed && near(node, part))) {
      scope = Scope.TOTAL;
    }
    return new Refined(scope, Optional.empty());
  }

  /** Whether a reader would see two counts together. */
  private static boolean near(Node one, Node other) {
    return Math.abs(one.told.sentence() - other.told.sentence()) <= NEAR;
  }

  /** A mention with the scope found for it; as it is when nothing was found. */
  CasualtyMention refine(CasualtyMention m) {
    Refined found = refined.get(m.id());
    if (found == null) {
      return m;
    }
    return new CasualtyMention(
        m.id(),
        m.article(),
        m.evidence(),
        m.outcome(),
        m.count(),
        m.victim(),
        m.perpetrator(),
        m.sides(),
        m.where(),
        m.placed(),
        m.when(),
        found.scope(),
        found.partOf(),
        m.restated(),
        m.attack(),
        m.reportedBy(),
        m.reporterIsParty(),
        m.status(),
        m.rule(),
        m.confidence());
  }
}
