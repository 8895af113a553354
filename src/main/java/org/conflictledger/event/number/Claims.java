package org.conflictledger.event.number;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorType;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.mention.CasualtyMention.Basis;
import org.conflictledger.event.estimate.Claim;
import org.conflictledger.event.estimate.Estimate;
import org.conflictledger.event.estimate.Share;
import org.conflictledger.event.setting.Cues;
import org.conflictledger.event.setting.ReadingSettings;
import org.conflictledger.event.setting.SamePeople;
import org.conflictledger.event.setting.Told;

/** Figures that parties give for the harm they did to the other side. */
public final class Claims {

  private Claims() {}

  /** Whether a claim is about people whom better evidence also tells of. */
  static boolean concerns(Told claim, Told evidence) {
    return !evidence.additive()
        && evidence.mention().partOf().filter(claim.id()::equals).isEmpty()
        && concerns(
            claim.victim(),
            claim.category(),
            claim.perpetrator(),
            evidence.victim(),
            evidence.category(),
            evidence.perpetrator());
  }

  /** Whether a claim is about the people of a share. */
  static boolean concerns(Claim claim, Share share) {
    return concerns(
        claim.victim(),
        claim.category(),
        claim.perpetrator(),
        share.victim(),
        share.category(),
        share.perpetrator());
  }

  private static boolean concerns(
      Actor victim,
      VictimCategory category,
      Actor perpetrator,
      Actor otherVictim,
      VictimCategory otherCategory,
      Actor otherPerpetrator) {
    if (same(otherVictim, perpetrator)) {
      // The claimant's own dead.
      return false;
    }
    if (victim.named() && otherVictim.named()) {
      return same(victim, otherVictim);
    }
    if (perpetrator.named() && otherPerpetrator.named()) {
      return same(perpetrator, otherPerpetrator);
    }
    return category == otherCategory
        || category == VictimCategory.UNKNOWN
        || otherCategory == VictimCategory.UNKNOWN;
  }

  /**
   * Raises the highs of shares to what claims would make of them: a claim takes the place of the
   * shares it is about, and the largest claim about the same shares counts. Of people whom no share
   * is about it makes one of its own, whose best is 0.
   */
  public static List<Share> raise(List<Share> shares, List<Claim> claims) {
    Map<List<Integer>, Long> excess = new LinkedHashMap<>();
    Map<Actor, Claim> alone = new LinkedHashMap<>();
    for (Claim claim : claims) {
      List<Integer> about = about(claim, shares);
      long told = about.stream().mapToLong(i -> shares.get(i).number().high()).sum();
      if (!about.isEmpty()) {
        excess.merge(about, Math.max(0, claim.number() - told), Math::max);
      } else if (claim.victim().named()) {
        alone.merge(
            claim.victim(), claim, (one, other) -> one.number() < other.number() ? other : one);
      }
    }
    List<Share> raised = new ArrayList<>(shares);
    excess.forEach(
        (about, more) -> {
          Share share = raised.get(about.get(0));
          Estimate n = share.number();
          raised.set(
              about.get(0),
              share.withNumber(new Estimate(n.low(), n.best(), n.high() + more, n.open())));
        });
    for (Claim claim : alone.values()) {
      Estimate number = new Estimate(0, 0, claim.number(), false);
      raised.add(
          new Share(claim.victim(), claim.category(), claim.perpetrator(), Basis.STATED, number));
    }
    return raised;
  }

  /** The shares that a claim is about; a claim of a party's dead, told of, is of no civilians. */
  private static List<Integer> about(Claim claim, List<Share> shares) {
    boolean told = shares.stream().anyMatch(share -> same(claim.victim(), share.victim()));
    return IntStream.range(0, shares.size())
        .filter(i -> concerns(claim, shares.get(i)))
        .filter(i -> !told || shares.get(i).category() != VictimCategory.CIVILIAN)
        .boxed()
        .toList();
  }

  /** Raises the high of a total as its shares' highs rise. */
  public static Estimate raise(Estimate total, List<Share> shares, List<Claim> claims) {
    long more = highs(raise(shares, claims)) - highs(shares);
    return new Estimate(total.low(), total.best(), total.high() + more, total.open());
  }

  private static long highs(List<Share> shares) {
    return shares.stream().mapToLong(share -> share.number().high()).sum();
  }

  /**
   * "Residents say soldiers shot 15 civilians, but the army maintains that it killed eight rebels":
   * whom one account takes for civilians, the killers' own takes for fighters.
   */
  static boolean otherAccount(Told civilians, Told fighters, ReadingSettings words) {
    Told later = civilians.sentence() > fighters.sentence() ? civilians : fighters;
    return civilians.category() == VictimCategory.CIVILIAN
        && !civilians.claimed()
        && !civilians.mention().reportedBy().isEmpty()
        && fighters.claimed()
        && fighters.victim().type() != ActorType.STATE
        && fighters.armed()
        && (same(civilians.perpetrator(), fighters.perpetrator())
            || !civilians.perpetrator().named())
        && (Cues.contrasted(later, words) || inTurn(civilians, fighters));
  }

  /**
   * "Residents say that soldiers killed 15. The army says that it shot eight": one, then the other.
   */
  private static boolean inTurn(Told one, Told other) {
    return Math.abs(one.sentence() - other.sentence()) == 1 && SamePeople.otherReporter(one, other);
  }

  /** Whether a count is of attackers who died, beside a count of their victims. */
  static boolean ownLoss(Told loss, Node victims, ReadingSettings words) {
    // A bare toll is of all who died, unless the article says elsewhere who these were.
    boolean all =
        victims.told.figures() && victims.repeats.stream().allMatch(one -> one.told.generic());
    return !all && same(loss.victim(), victims.told.perpetrator())
        || !all && pursued(loss, victims.told)
        || loss.mention().rule().equals("bomber")
        || loss.victimIs(words.attackers());
  }

  /** "Militiamen killed 26 people; soldiers shot two of the gunmen": none of the 26. */
  private static boolean pursued(Told loss, Told victims) {
    return loss.irregular()
        && loss.perpetrator().type() == ActorType.STATE
        && victims.perpetrator().named()
        && victims.perpetrator().type() != ActorType.STATE;
  }

  private static boolean same(Actor one, Actor other) {
    return one.named() && one.id().equals(other.id());
  }
}
