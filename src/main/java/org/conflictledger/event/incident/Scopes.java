package org.conflictledger.event.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conflictledger.casualty.mention.CasualtyMention;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.casualty.mention.Status;
import org.conflictledger.event.number.CountOrder;
import org.conflictledger.event.number.Fate;
import org.conflictledger.event.number.Node;

/** The scope of each mention, once the article's counts are in order. */
final class Scopes {

  private record Refined(Scope scope, Optional<String> partOf) {}

  /** Counts farther apart than so many sentences are no part and whole to a reader. */
  private static final int NEAR = 4;

  /** The same where no words make one a part or a total, but numbers do. */
  private static final int NEXT = 1;

  private final Map<String, Refined> refined = new HashMap<>();
  private final List<CountOrder> orders = new ArrayList<>();

  /** Marks a count as a sum over several incidents. */
  void total(String mentionId) {
    refined.put(mentionId, new Refined(Scope.TOTAL, Optional.empty()));
  }

  /** Marks a count as one of a period. */
  void cumulative(String mentionId) {
    refined.put(mentionId, new Refined(Scope.CUMULATIVE, Optional.empty()));
  }

  void take(CountOrder order) {
    orders.add(order);
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
    boolean hint = node != standing && node.told.vague();
    Scope scope = hint ? node.told.mention().scope() : standing.told.mention().scope();
    if (!hint && standing.parts.stream().anyMatch(part -> !part.guessed && near(node, part))) {
      scope = Scope.TOTAL;
    }
    return new Refined(scope, Optional.empty());
  }

  /** Whether a reader would see two counts together. */
  private static boolean near(Node one, Node other) {
    boolean stated =
        one.told.mention().scope() != Scope.INCIDENT
            || other.told.mention().scope() != Scope.INCIDENT;
    return (stated ? NEAR : NEXT) >= Math.abs(one.told.sentence() - other.told.sentence());
  }

  /** What became of a mention. */
  Fate fate(CasualtyMention mention, List<Incident> incidents) {
    Optional<String> incident =
        incidents.stream()
            .filter(i -> i.mentionIds().contains(mention.id()))
            .map(Incident::id)
            .findFirst();
    for (CountOrder order : orders) {
      Optional<Fate> fate =
          order.nodes().stream()
              .filter(node -> node.told.id().equals(mention.id()))
              .findFirst()
              .map(node -> Fate.of(node, incident));
      if (fate.isPresent()) {
        return fate.get();
      }
      if (order.claims().stream().anyMatch(claim -> claim.id().equals(mention.id()))) {
        return new Fate(mention.id(), Fate.Role.CLAIM, Optional.empty(), incident);
      }
    }
    Scope scope = refined.containsKey(mention.id()) ? refined.get(mention.id()).scope : null;
    Fate.Role role =
        scope == Scope.TOTAL
            ? Fate.Role.SUM
            : scope == Scope.CUMULATIVE
                ? Fate.Role.PERIOD
                : mention.status() == Status.DENIED ? Fate.Role.DENIED : Fate.Role.WITHHELD;
    return new Fate(mention.id(), role, mention.partOf(), incident);
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
