package org.conflictledger.event;

import java.util.Collection;
import java.util.List;

/** Joins the incidents of many articles into events. */
public final class EventLinker {

  private final LinkingSettings settings;

  public EventLinker(LinkingSettings settings) {
    this.settings = settings;
  }

  /** The key under which incidents are compared at all: those of different keys are never one. */
  public String block(Incident incident) {
    return incident.where().country();
  }

  /** The events behind the incidents, sorted by id; the order of the incidents does not matter. */
  public List<Event> link(Collection<Incident> incidents) {
    return List.of();
  }
}
