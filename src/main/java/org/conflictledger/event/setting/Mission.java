package org.conflictledger.event.setting;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Forces from abroad that fight beside a country's government: where they fight, UCDP's side A is
 * that government, and their dead are of its side.
 *
 * @param actors ids of the forces and of the states that send them
 * @param country ISO 3166-1 alpha-2
 * @param state its government
 */
public record Mission(List<String> actors, String country, Party state, Days days)
    implements Serializable {

  /** Whether it is there on a day. */
  public boolean in(String where, LocalDate day) {
    return country.equals(where) && days.hold(day);
  }

  /** Refuses what cannot be meant; the message begins with the file. */
  void check(String file) {
    state.check(file);
    days.check(file, "missions");
  }
}
