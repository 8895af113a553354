package org.conflictledger.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.conflictledger.actor.Actor;
import org.conflictledger.casualty.Outcome;
import org.conflictledger.time.IsoWeek;

/** Lays out an event's shares by who suffered and who inflicted. */
final class Losses {

  private Losses() {}

  /** One loss per pair of victim and perpetrator, sorted by their ids. */
  static List<Event.Loss> of(Map<Outcome, TollHistory> histories, EventSides sides, IsoWeek week) {
    Map<String, Event.Loss> losses = new TreeMap<>();
    histories.forEach(
        (outcome, history) -> {
          for (Share share : history.shares()) {
            Event.Loss loss = loss(outcome, share, sides, week);
            losses.merge(loss.victim().id() + "\t" + loss.perpetrator().id(), loss, Losses::plus);
          }
        });
    return new ArrayList<>(losses.values());
  }

  private static Event.Loss loss(Outcome outcome, Share share, EventSides sides, IsoWeek week) {
    Optional<Estimate> number = Optional.of(share.number());
    return new Event.Loss(
        week,
        sides.victim(share),
        share.perpetrator().named() ? share.perpetrator() : Actor.UNKNOWN,
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
