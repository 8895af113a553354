package org.conflictledger.casualty.party;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorType;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.mention.CasualtyMention;
import org.conflictledger.casualty.mention.CasualtyMention.Basis;
import org.conflictledger.casualty.mention.CasualtyMention.Perpetrator;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.casualty.mention.Status;
import org.conflictledger.text.Sentence;

/**
 * Who did it where a statement is silent and the rest of its article is not: the one party that any
 * other statement on the same incident names.
 */
public final class Culprits {

  /** Statements so many sentences apart may still speak of one incident. */
  private static final int NEAR = 6;

  private final PartyLexicon lexicon;

  public Culprits(PartyLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The mentions of one article, the silent ones completed. */
  public List<CasualtyMention> complete(List<CasualtyMention> mentions) {
    List<CasualtyMention> telling =
        mentions.stream()
            .filter(m -> m.perpetrator().basis() == Basis.STATED)
            .filter(m -> m.scope() != Scope.CUMULATIVE && m.status() != Status.DENIED)
            .toList();
    if (telling.isEmpty()) {
      return byGangs(mentions);
    }
    List<Actor> named = telling.stream().map(m -> m.perpetrator().actor()).distinct().toList();
    if (named.size() != 1) {
      return mentions;
    }
    return mentions.stream().map(m -> complete(m, telling, mentions)).toList();
  }

  /**
   * Gunmen of whom the article says no more, and the gangs that it tells have killed in those parts
   * before: "Gangs that the authorities call bandits have killed hundreds".
   */
  private static List<CasualtyMention> byGangs(List<CasualtyMention> mentions) {
    List<CasualtyMention> history =
        mentions.stream()
            .filter(m -> m.perpetrator().basis() == Basis.STATED)
            .filter(m -> m.scope() == Scope.CUMULATIVE)
            .toList();
    List<Actor> named = history.stream().map(m -> m.perpetrator().actor()).distinct().toList();
    boolean gangs = named.size() == 1 && named.get(0).type() == ActorType.CRIMINAL;
    return gangs
        ? mentions.stream()
            .map(
                m ->
                    m.perpetrator().actor().named()
                            || m.scope() == Scope.CUMULATIVE
                            || nobodyKnows(m)
                            || !m.where().country().equals(history.get(0).where().country())
                        ? m
                        : m.by(new Perpetrator(named.get(0), Basis.INFERRED)))
            .toList()
        : mentions;
  }

  private CasualtyMention complete(
      CasualtyMention mention, List<CasualtyMention> telling, List<CasualtyMention> mentions) {
    if (mention.perpetrator().actor().named()
        || mention.scope() == Scope.CUMULATIVE
        || mention.outcome() == Outcome.CAPTURED
        || mention.rule().equals("bomber")
        || nobodyKnows(mention)) {
      return mention;
    }
    Optional<Actor> culprit =
        telling.stream()
            .filter(other -> sameIncident(mention, other))
            .filter(other -> !sameSide(mention, other, mentions) && !avenges(other, mention))
            .map(other -> other.perpetrator().actor())
            .filter(actor -> !actor.equals(mention.victim().actor()))
            .filter(actor -> !mention.sides().contains(mention.victim().actor()))
            .filter(actor -> actor.type() == ActorType.STATE || !attacked(mention))
            .filter(actor -> actor.type() != ActorType.STATE || !byOthers(mention))
            .findFirst();
    return culprit.map(actor -> mention.by(new Perpetrator(actor, Basis.INFERRED))).orElse(mention);
  }

  /**
   * Whether a statement has a doer, whom it does not name, and he uses nothing that armies have: "A
   * van drove into a crowd, killing 13".
   */
  private boolean byOthers(CasualtyMention mention) {
    boolean doer = mention.rule().equals("active") || mention.rule().equals("result");
    return doer
        && Stream.of(mention.evidence().sentence().toLowerCase(Locale.ROOT).split("[^a-z-]+"))
            .noneMatch(
                word -> lexicon.stateMeans.contains(word) || lexicon.shelling.contains(word));
  }

  private static boolean nobodyKnows(CasualtyMention mention) {
    String sentence = mention.evidence().sentence().toLowerCase(Locale.ROOT);
    return sentence.contains("unknown ") || sentence.contains("unidentified ");
  }

  /**
   * Whether whoever killed in one statement stood beside the victims of the other: the army that
   * shot the attackers did not kill those beside its own dead.
   */
  private static boolean sameSide(
      CasualtyMention mention, CasualtyMention other, List<CasualtyMention> mentions) {
    Actor culprit = other.perpetrator().actor();
    return other.victim().category() == VictimCategory.COMBATANT
        && mention.victim().category() != VictimCategory.COMBATANT
        && mentions.stream()
            .filter(m -> m.victim().actor().equals(culprit) && m.scope() != Scope.CUMULATIVE)
            .anyMatch(m -> sameIncident(mention, m));
  }

  /**
   * Whether one statement tells of what became of those who did the other's harm: "They killed
   * three before police shot them dead".
   */
  private boolean avenges(CasualtyMention one, CasualtyMention other) {
    return attacked(one)
        || one.evidence().sentenceIndex() == other.evidence().sentenceIndex()
            && between(other, one).contains(" before ");
  }

  /** Whether those harmed are the men of the attack. */
  private boolean attacked(CasualtyMention mention) {
    return FallenAttackers.are(mention.victim(), lexicon);
  }

  /**
   * The words after one statement's number and before another's; empty where they do not follow.
   */
  private static String between(CasualtyMention first, CasualtyMention second) {
    String text =
        first.evidence().sentenceIndex() == Sentence.TITLE
            ? first.article().title()
            : first.article().text();
    int from = first.evidence().end();
    int to = second.evidence().begin();
    return from < to && to <= text.length() ? text.substring(from, to) : "";
  }

  /**
   * Whether nothing sets two statements apart: the same country, the same place or near, and no
   * other day.
   */
  static boolean sameIncident(CasualtyMention one, CasualtyMention other) {
    boolean sameCountry = one.where().country().equals(other.where().country());
    boolean samePlace =
        !one.where().placeId().isEmpty() && one.where().placeId().equals(other.where().placeId());
    boolean otherPlace =
        !one.where().placeId().isEmpty() && !other.where().placeId().isEmpty() && !samePlace;
    int apart = Math.abs(one.evidence().sentenceIndex() - other.evidence().sentenceIndex());
    return sameCountry
        && (samePlace || apart <= (otherPlace ? 1 : NEAR))
        && (one.restated() || other.restated() || !otherDay(one, other));
  }

  /** "On 8 January", "on 10 January": beyond a night, those are two incidents. */
  private static boolean otherDay(CasualtyMention one, CasualtyMention other) {
    return one.when()
        .filter(when -> when.precision() == 1)
        .flatMap(
            when ->
                other
                    .when()
                    .filter(day -> day.precision() == 1)
                    .map(day -> Math.abs(ChronoUnit.DAYS.between(when.start(), day.start())) > 1))
        .orElse(false);
  }
}
