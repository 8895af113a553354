package org.conflictledger.event.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conflictledger.actor.ActorType;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.event.setting.ReadingSettings;
import org.conflictledger.event.setting.SamePeople;
import org.conflictledger.event.setting.Told;

/**
 * Puts the counts of one outcome of one incident in order: which are figures of their own, which
 * are parts of others, repetitions, overtaken tolls, rival figures for the same people, or claims
 * of a party beside better evidence.
 */
public final class CountOrder {

  /** Longer lists of counts are tables; looking for sums in them finds chance. */
  public static final int MOST_SUMMED = 64;

  /** Figures so many times apart are not of the same dead. */
  private static final int FAR = 10;

  private final ReadingSettings words;
  private final List<Node> nodes = new ArrayList<>();
  private final List<Told> claims = new ArrayList<>();

  private CountOrder(ReadingSettings words) {
    this.words = words;
  }

  /**
   * Orders counts.
   *
   * @param told of one outcome and incident, in the order of the text
   */
  public static CountOrder of(List<Told> told, ReadingSettings words) {
    CountOrder order = new CountOrder(words);
    told.forEach(one -> order.nodes.add(new Node(one)));
    order.linkStatedParts();
    order.linkAdded();
    Sums sums = new Sums(order);
    sums.findBreakdowns();
    new Distribution(order).find();
    sums.findTotals();
    order.claims.addAll(new ClaimSifter(order.nodes, words).aside());
    order.compareInTurn();
    new Wholes(order, words).fit();
    return order;
  }

  /** Every count but the claims, in the order of the text. */
  public List<Node> nodes() {
    return nodes;
  }

  /** The figures that add up. */
  List<Node> tops() {
    return nodes.stream().filter(Node::top).toList();
  }

  /** What parties claim beside better evidence for the same people. */
  public List<Told> claims() {
    return claims;
  }

  private void linkStatedParts() {
    Map<String, Node> byId = new HashMap<>();
    nodes.forEach(node -> byId.put(node.told.id(), node));
    for (Node node : nodes) {
      Told told = node.told;
      // "Ali Hasan, a widow's son, was among the dead", of nine policemen.
      boolean member = oneOfTheDead(told);
      boolean part = told.mention().scope() == Scope.PART || told.mention().partOf().isPresent();
      if (!part && !member) {
        continue;
      }
      Optional<Node> whole = told.mention().partOf().map(byId::get);
      if (whole.isEmpty()) {
        whole = wholeFor(node);
      }
      if (whole.isPresent() && whole.get() != node && !within(whole.get(), node)) {
        node.joinAsPart(whole.get());
      }
    }
  }

  /** Those who came to be added are some of the figure that they brought about. */
  private void linkAdded() {
    for (Node added : nodes) {
      if (added.top() && added.told.update().filter(known -> !known.figure()).isPresent()) {
        nodes.stream()
            .filter(node -> node != added && node.top())
            .filter(node -> brought(node.told, added.told))
            .findFirst()
            .ifPresent(toll -> addTo(toll, added));
      }
    }
  }

  /** A headline that tells of the last of the dead alone tells of these. */
  private void addTo(Node toll, Node added) {
    added.joinAsPart(toll);
    nodes.stream()
        .filter(node -> node.top() && node.told.headline() && node.parts.isEmpty())
        .filter(node -> node.told.best() == added.told.best())
        .filter(node -> SamePeople.mayBe(node.told, added.told))
        .findFirst()
        .ifPresent(node -> node.joinAsRepeat(added));
  }

  private static boolean brought(Told figure, Told added) {
    return figure.best() == added.update().get().now()
        && figure.sentence() >= added.sentence()
        && !figure.additive();
  }

  private static boolean within(Node node, Node ancestor) {
    for (Node up = node; up != null; up = up.whole) {
      if (up == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** The count a part without a stated whole belongs to: of its sentence, or the nearest. */
  private Optional<Node> wholeFor(Node part) {
    // "One of the dead was named as": of whatever kind he is.
    boolean named = part.told.mention().rule().equals("roster");
    return nodes.stream()
        .filter(node -> node != part && node.told.mention().scope() != Scope.PART)
        .filter(node -> node.told.best() >= part.told.best())
        // "One of the dead was named as" is no other single person.
        .filter(node -> !named || node.told.best() > part.told.best())
        .filter(
            node ->
                named
                    || SamePeople.mayBe(node.told, part.told)
                    || node.told.sameSentence(part.told))
        .min(
            Comparator.<Node>comparingInt(
                    node -> Math.abs(node.told.sentence() - part.told.sentence()))
                .thenComparing(node -> node.told.sentence() > part.told.sentence())
                .thenComparing(node -> -node.told.best()));
  }

  private void compareInTurn() {
    List<Node> accepted = new ArrayList<>();
    for (Node node : nodes) {
      if (!node.top() || allAgain(node) || retellsPart(node)) {
        continue;
      }
      Node other = null;
      Relation relation = Relation.DISJOINT;
      for (Node candidate : accepted) {
        Relation found = candidate.top() ? relation(candidate, node) : Relation.DISJOINT;
        if (found.compareTo(relation) < 0) {
          relation = found;
          other = candidate;
        }
      }
      switch (relation) {
        case REPEAT -> {
          node.joinAsRepeat(other);
          addedTo(node, other, accepted);
        }
        case REPEATED -> takeOver(accepted, node);
        case OVERTAKEN -> {
          node.overtaken = true;
          node.joinAsRepeat(other);
        }
        case OVERTAKES -> takeOver(accepted, node);
        case RIVAL -> {
          boolean broken = node.told.total() || !node.parts.isEmpty();
          boolean among = node.told.inCompany() && other.told.best() < node.told.best();
          if (among) {
            // "A leader was held. They held the leader along with two of his men."
            other.joinAsHint(node);
          } else if (broken && other.told.best() * FAR <= node.told.best()) {
            // "Two died. More than 100 deaths were reported, among them 30 of women."
            other.fitInto(node);
          } else {
            node.joinAsRival(other);
          }
        }
        case PART -> {
          if (!beyond(node.told, other)) {
            node.fitInto(other);
          }
        }
        case DISJOINT -> {}
      }
      accepted.add(node);
    }
  }

  /** "Two more died, and the toll now stands at eight", as the headline has it: two of these. */
  private static void addedTo(Node toll, Node told, List<Node> accepted) {
    if (!toll.told.risen()) {
      return;
    }
    for (Node node : List.copyOf(accepted)) {
      if (node.top()
          && node != told
          && node.told.additive()
          && node.told.sameSentence(toll.told)
          && node.told.best() < toll.told.best()
          && SamePeople.mayBe(node.told, toll.told)) {
        node.joinAsPart(told);
      }
    }
  }

  /** A count beside one that retells an earlier count is no figure for the people of that. */
  private Relation relation(Node earlier, Node later) {
    Relation found = Relation.of(earlier, later, words);
    if (found != Relation.RIVAL || earlier.told.sameSentence(later.told)) {
      return found;
    }
    return earlier.repeats.stream()
            .filter(again -> !earlier.rivals.contains(again))
            .anyMatch(again -> again.told.sameSentence(later.told))
        ? Relation.DISJOINT
        : found;
  }

  /** "Nine bodies, seven of them raiders and two guards ... He died": of all nine one is told. */
  private static boolean beyond(Told person, Node whole) {
    return person.best() == 1
        && !person.member()
        && !person.headline()
        && whole.parts.size() > 1
        && whole.complete()
        && whole.parts.stream().allMatch(part -> part.told.best() > 1)
        && person.sentence() > whole.told.sentence();
  }

  /** A later figure stands for all that it overtakes, tells more exactly or differs from. */
  private void takeOver(List<Node> accepted, Node later) {
    for (Node before : accepted) {
      Relation relation =
          before.top() && !fallen(before, later, accepted)
              ? Relation.of(before, later, words)
              : Relation.DISJOINT;
      if (relation == Relation.REPEATED || relation == Relation.OVERTAKES) {
        before.overtaken = relation == Relation.OVERTAKES;
        if (before.told.vague() && before.told.sameSentence(later.told)) {
          before.joinAsHint(later);
        } else {
          before.joinAsRepeat(later);
        }
      } else if (relation == Relation.RIVAL && 2 * before.told.best() <= later.told.best()) {
        before.fitInto(later);
      } else if (relation == Relation.RIVAL) {
        before.joinAsRival(later);
      }
    }
  }

  /**
   * Whether these are fighters who fell beside people of another kind, told of before them: a new
   * toll is of those.
   */
  private boolean fallen(Node fighters, Node later, List<Node> accepted) {
    boolean may =
        fighters.told.victim().type() != ActorType.STATE
            && fighters.told.category() == VictimCategory.COMBATANT
            && !fighters.told.headline()
            && later.told.category() != VictimCategory.COMBATANT;
    return may
        && accepted.stream()
            .filter(other -> other != fighters && other.whole == null)
            .filter(other -> other.told.sentence() < fighters.told.sentence())
            .filter(other -> other.told.best() > fighters.told.best())
            .anyMatch(
                other ->
                    !SamePeople.mayBe(other.told, fighters.told)
                        || Claims.ownLoss(fighters.told, other, words));
  }

  private static boolean oneOfTheDead(Told told) {
    return told.mention().rule().equals("roster") && told.best() == 1;
  }

  /** "Five of the soldiers", of eight soldiers: no kind of its own. */
  private static boolean sameKind(Told part, Told whole) {
    return part.category() == whole.category() && part.victim().id().equals(whole.victim().id());
  }

  /** "All six had been shot", of six who are some of a toll by now. */
  private boolean allAgain(Node node) {
    String who = node.told.mention().victim().text();
    if (node.told.best() < 2 || !who.startsWith("All ") && !who.startsWith("all ")) {
      return false;
    }
    for (Node before : nodes) {
      if (before == node) {
        return false;
      }
      boolean within = !before.top() && before.told.sentence() < node.told.sentence();
      if (within
          && before.told.best() == node.told.best()
          && SamePeople.mayBe(before.told, node.told)) {
        node.joinAsRepeat(before);
        return true;
      }
    }
    return false;
  }

  /** "Six more policemen were found dead, which makes it 22, of whom 18 were policemen" */
  private static boolean someOf(Told found, Told kind) {
    return found.best() < kind.best()
        && (found.additive() || found.late() || found.mention().rule().equals("bodies"));
  }

  /** Joins a count of particular people to the part of a total that tells of just these people. */
  private boolean retellsPart(Node node) {
    if (node.told.generic() || !node.parts.isEmpty()) {
      return false;
    }
    for (Node part : nodes) {
      boolean sameKind =
          part != node
              && part.whole != null
              && !oneOfTheDead(part.told)
              && !sameKind(part.told, part.whole.told)
              && part.told.category() == node.told.category()
              && part.told.victim().id().equals(node.told.victim().id())
              && !part.told.sameSentence(node.told);
      Relation relation = sameKind ? Relation.of(part, node, words) : Relation.DISJOINT;
      boolean all =
          sameKind && part.whole.parts.size() > 1 && part.whole.complete() && !node.told.additive();
      if (relation == Relation.RIVAL || relation == Relation.DISJOINT && all) {
        if (someOf(node.told, part.told)) {
          node.joinAsPart(part);
        } else {
          node.joinAsRival(part);
        }
        return true;
      }
      if (relation == Relation.REPEAT || relation == Relation.OVERTAKEN) {
        node.overtaken = relation == Relation.OVERTAKEN;
        node.joinAsRepeat(part);
        return true;
      }
    }
    return false;
  }
}
