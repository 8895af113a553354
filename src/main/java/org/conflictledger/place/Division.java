package org.conflictledger.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A first-order division and, where borders were redrawn, when it began or ended.
 *
 * @param place its name, ISO 3166-2 code and seat
 * @param since first day it existed; empty when before any news
 * @param until last day it existed; empty while it does
 * @param otherwise ISO 3166-2 codes of the divisions that have its land before or after; the one
 *     whose seat is nearest is meant; empty when it was never redrawn
 */
record Division(
    Place place, Optional<LocalDate> since, Optional<LocalDate> until, List<String> otherwise) {

  boolean existedOn(LocalDate day) {
    return since.map(s -> !day.isBefore(s)).orElse(true)
        && until.map(u -> !day.isAfter(u)).orElse(true);
  }
}
