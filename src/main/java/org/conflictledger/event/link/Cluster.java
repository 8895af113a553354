package org.conflictledger.event.link;

import java.time.LocalDate;
import java.util.List;
import org.conflictledger.event.incident.Incident;

/**
 * Incidents that are one event.
 *
 * @param begins the first day under which any of them was read
 * @param incidents first told first, with what copies repeat
 */
record Cluster(LocalDate begins, List<Incident> incidents) {}
