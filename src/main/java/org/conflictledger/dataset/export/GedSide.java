package org.conflictledger.dataset.export;

import java.util.OptionalInt;

/**
 * A side of an event as GED writes it.
 *
 * @param id UCDP's actor id, or a number of our own
 * @param number the Gleditsch-Ward number of a government
 * @param known false for someone unidentified
 */
record GedSide(long id, String name, OptionalInt number, boolean known) {}
