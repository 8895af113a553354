package org.conflictledger.event.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.conflictledger.actor.Actor;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.event.estimate.Estimate;
import org.conflictledger.event.estimate.Event;
import org.conflictledger.event.estimate.Share;
import org.conflictledger.event.estimate.Sums;
import org.conflictledger.time.IsoWeek;

/** Lays out an event's shares by who suffered and who inflicted. */
final class Losses {

  private Losses() {}

  /**
   * One loss per pair of victim and perpetrator, sorted by their ids.
   *
   * @param culprit the one party known to have done any of the harm
   */
  static List<Event.Loss> of(
      Map<Outcome, TollHistory> histories,
      Optional<Actor> culprit,
      EventSides sides,
      IsoWeek week) {
    Map<String, Event.Loss> losses = new TreeMap<>();
    histories.forEach(
        (outcome, history) -> {
          for (Share share : history.shares()) {
            Event.Loss loss = loss(outcome, share, perpetrator(share, sides, culprit), sides, week);
            losses.merge(loss.victim().id() + "\t" + loss.perpetrator().id(), loss, Losses::plus);
          }
        });
    return new ArrayList<>(losses.values());
  }

  /**
   * Who did it: as told; or the other side of a fight between two named ones; or the only party
   * that did anything else in the event, never to its own people.
   */
  private static Actor perpetrator(Share share, EventSides sides, Optional<Actor> culprit) {
    if (share.perpetrator().named()) {
      return share.perpetrator();
    }
    Actor victim = share.victim();
    if (sides.a().named() && sides.b().named() && !sides.a().equals(sides.b())) {
      if (victim.equals(sides.a())) {
        return sides.b();
      }
      if (victim.equals(sides.b())) {
        return sides.a();
      }
    }
    return culprit.filter(actor -> !actor.equals(victim)).orElse(Actor.UNKNOWN);
  }

  private static Event.Loss loss(
      Outcome outcome, Share share, Actor perpetrator, EventSides sides, IsoWeek week) {
    Optional<Estimate> number = Optional.of(share.number());
    return new Event.Loss(
        week,
        sides.victim(share),
        perpetrator,
        outcome == Outcome.KILLED ? number : Optional.empty(),
        outcome == Outcome.INJURED ? number : Optional.empty(),
        outcome == Outcome.CAPTURED ? number : Optional.empty(),
        outcome == Outcome.ABDUCTED ? number : Optional.empty());
  }

  private static Event.Loss plus(Event.Loss one, Event.Loss other) {
    return new Event.Loss(
        one.week(),
        one.victim(),
        one.perpetrator(),
        Sums.plus(one.killed(), other.killed()),
        Sums.plus(one.injured(), other.injured()),
        Sums.plus(one.captured(), other.captured()),
        Sums.plus(one.abducted(), other.abducted()));
  }
}
