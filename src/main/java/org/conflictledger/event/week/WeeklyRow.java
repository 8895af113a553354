package org.conflictledger.event.week;

import java.util.Locale;
import java.util.Optional;
import org.conflictledger.actor.Actor;
import org.conflictledger.event.estimate.Estimate;
import org.conflictledger.time.IsoWeek;

/**
 * A row of the weekly table: one actor in one role in one region and ISO week (SPEC, section 6).
 */
public record WeeklyRow(
    IsoWeek week,
    String country,
    String countryName,
    String admin1,
    String admin1Name,
    Actor actor,
    Role role,
    Optional<Estimate> killed,
    Optional<Long> killedCivilians,
    Optional<Estimate> injured,
    Optional<Estimate> captured,
    Optional<Estimate> abducted,
    long events,
    long articles,
    long sources) {

  /** Whether the actor's people were harmed, or it did the harm. */
  public enum Role {
    SUFFERED,
    INFLICTED;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
