package org.conflictledger.event.number;

import java.util.List;
import java.util.Locale;
import org.conflictledger.actor.ActorType;
import org.conflictledger.event.setting.Deeds;
import org.conflictledger.event.setting.Phrases;
import org.conflictledger.event.setting.ReadingSettings;
import org.conflictledger.event.setting.SamePeople;
import org.conflictledger.event.setting.Told;
import org.conflictledger.text.Qualifier;
import org.conflictledger.text.WordSet;

/** Takes aside what a party claims beside better evidence for the same people. */
final class ClaimSifter {

  /** "Several" and "a number of" are no figure that a claim could be held against. */
  private static final long SOME = 3;

  /** In characters: so far behind a claim its answer stands. */
  private static final int ANSWER = 250;

  private final List<Node> nodes;
  private final ReadingSettings words;

  /**
   * @param nodes the counts of one outcome of one incident; claims are taken out of them
   */
  ClaimSifter(List<Node> nodes, ReadingSettings words) {
    this.nodes = nodes;
    this.words = words;
  }

  /** The claims, taken out of the counts. */
  List<Told> aside() {
    List<Node> aside =
        nodes.stream()
            .filter(node -> node.top() && node.parts.isEmpty())
            .filter(node -> node.told.claimed() || overstates(node.told))
            .filter(
                node ->
                    !node.told.claimed()
                        || answered(node.told)
                        || nodes.stream()
                            .filter(other -> !ofOthersDeed(node.told, other.told))
                            .filter(other -> !(other.whole != null && other.whole.told.risen()))
                            .anyMatch(other -> rivals(node.told, other.told)))
            .toList();
    nodes.removeAll(aside);
    return aside.stream().map(node -> node.told).toList();
  }

  /**
   * Whether the other side's officials give more dead than a group admits for its own: the governor
   * says that 26 rebels died, and the rebels that three of them did.
   */
  private boolean overstates(Told told) {
    boolean ofGroup = told.victim().named() && told.victim().type() != ActorType.STATE;
    return ofGroup
        && told.perpetrator().type() != ActorType.REBEL
        && !told.mention().rule().equals("bodies")
        && OFFICES.stream().anyMatch(told.mention().reportedBy().toLowerCase(Locale.ROOT)::contains)
        && nodes.stream()
            .map(node -> node.told)
            .anyMatch(other -> admits(other, told) && other.best() < told.best());
  }

  /** Whether a party tells of its own dead, and another count is of them too. */
  private static boolean admits(Told own, Told other) {
    return own.mention().reporterIsParty()
        && !own.claimed()
        && !own.unverified()
        && own.victim().named()
        && own.victim().id().equals(other.victim().id())
        && SamePeople.otherReporter(own, other);
  }

  private static final WordSet OFFICES = WordSet.listed(ClaimSifter.class, "offices");

  /**
   * Whether somebody tells of dead beside a claim that the article vouches for no more than for the
   * other side's, or that the other side rejects: what nobody admits is no more than the high.
   */
  private boolean answered(Told claim) {
    boolean beside = nodes.stream().anyMatch(node -> !node.told.claimed() && !node.told.headline());
    return beside && (unchecked(claim) && (both(claim) || byRebels(claim)) || rejected(claim));
  }

  /** Whether both parties boast of the other's dead. */
  private boolean both(Told claim) {
    return nodes.stream()
        .map(node -> node.told)
        .filter(Told::claimed)
        .anyMatch(other -> other.perpetrator().named() && against(claim, other));
  }

  /** Whether a group that is no state tells of a state's dead. */
  private static boolean byRebels(Told claim) {
    return claim.perpetrator().named()
        && claim.perpetrator().type() != ActorType.STATE
        && claim.victim().type() == ActorType.STATE;
  }

  private boolean unchecked(Told claim) {
    String text = claim.mention().article().text();
    return Phrases.containsAny(Phrases.spaced(text, 0, text.length()), words.unchecked());
  }

  /** "The group dismissed the claim as propaganda", said next. */
  private boolean rejected(Told claim) {
    String text = claim.mention().article().text();
    int end = Math.min(text.length(), claim.mention().evidence().end());
    return !claim.headline()
        && Phrases.containsAny(
            Phrases.spaced(text, end, Math.min(text.length(), end + ANSWER)), words.rejected());
  }

  private static boolean against(Told one, Told other) {
    return one.perpetrator().named()
        && !one.perpetrator().id().equals(other.perpetrator().id())
        && (one.perpetrator().id().equals(other.victim().id())
            || other.perpetrator().id().equals(one.victim().id()));
  }

  /**
   * Whether evidence that names nobody tells of people whom another count has, and whom somebody
   * else harmed than the party that claims: "the army killed 30 attackers" is no word on the nine
   * bodies of drivers the attackers shot.
   */
  private boolean ofOthersDeed(Told claim, Told evidence) {
    if (!claim.perpetrator().named() || evidence.perpetrator().named() || !evidence.generic()) {
      return false;
    }
    return nodes.stream()
        .map(node -> node.told)
        .filter(told -> told != evidence && !told.claimed() && told.best() >= evidence.best())
        // "Rebels claim 14 dead sailors. The navy has two": it answers what was claimed last.
        .filter(
            told ->
                !evidence.mention().reporterIsParty()
                    || gap(told, evidence) <= gap(claim, evidence))
        .anyMatch(
            told -> SamePeople.otherPerpetrator(told, claim) && SamePeople.mayBe(told, evidence));
  }

  /** Sentences from a count to evidence after it; far when it comes later. */
  private static int gap(Told told, Told evidence) {
    int gap = evidence.sentence() - told.sentence();
    return gap >= 0 ? gap : Integer.MAX_VALUE;
  }

  /** Whether a claim is larger than what better evidence says, or about just the same kind. */
  private static boolean rivals(Told claim, Told evidence) {
    if (evidence.member() || Deeds.also(evidence)) {
      // "The dead include nine children": some of those claimed.
      return false;
    }
    boolean some = evidence.vague() && evidence.best() <= SOME;
    if (evidence.count().qualifier() == Qualifier.UNSPECIFIED || some) {
      // "Rebels, soldier killed" is no better evidence than the army's "four rebels".
      return false;
    }
    if (evidence.claimed() && !evidence.itemised()) {
      // Of two parties' words for the same dead, the smaller is the admission.
      return SamePeople.otherReporter(claim, evidence)
          && SamePeople.mayBe(claim, evidence)
          && !SamePeople.otherPerpetrator(claim, evidence)
          && claim.best() > evidence.best();
    }
    if (!Claims.concerns(claim, evidence) || SamePeople.sameBreath(claim, evidence)) {
      return false;
    }
    boolean sameKind = !evidence.generic() && evidence.category() == claim.category();
    return claim.best() > evidence.best() || (sameKind && claim.best() != evidence.best());
  }
}
