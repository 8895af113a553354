package org.conflictledger.event.link;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.conflictledger.event.setting.JoinSettings;
import org.conflictledger.place.Location;

/**
 * With which incidents one is compared: those that share a key with it (place, number harmed,
 * region, party, or only the country), and of these the nearest before it in the order of reading,
 * as in the sorted neighbourhood method of Hernández and Stolfo (1995). A day in a city at war
 * costs as much an incident as one in a quiet country.
 */
final class Neighbours {

  private final JoinSettings settings;
  private final int reach;
  private final Map<String, Deque<Linked>> byKey = new HashMap<>();
  private LocalDate swept = LocalDate.MIN;

  /**
   * @param reach days beyond which incidents are not compared
   */
  Neighbours(JoinSettings settings, int reach) {
    this.settings = settings;
    this.reach = reach;
  }

  /** The incidents to compare a newcomer with, which then is one of those for what follows. */
  Set<Linked> of(Linked newcomer) {
    Candidate candidate = newcomer.candidate();
    LocalDate earliest = candidate.day().minusDays(reach);
    forget(earliest);
    Set<Linked> near = new LinkedHashSet<>();
    for (String key : keys(candidate)) {
      Deque<Linked> before = byKey.computeIfAbsent(key, k -> new ArrayDeque<>());
      Iterator<Linked> backwards = before.descendingIterator();
      while (backwards.hasNext()) {
        Linked other = backwards.next();
        if (other.candidate().day().isBefore(earliest)) {
          break;
        }
        near.add(other);
      }
      before.addLast(newcomer);
      if (before.size() > settings.compared()) {
        before.removeFirst();
      }
    }
    return near;
  }

  private void forget(LocalDate earliest) {
    if (swept.isBefore(earliest)) {
      byKey.values().removeIf(before -> before.getLast().candidate().day().isBefore(earliest));
      swept = earliest.plusDays(reach);
    }
  }

  private List<String> keys(Candidate candidate) {
    Location where = candidate.incident().where();
    List<String> keys = new ArrayList<>();
    keys.add("country");
    keys.add("region " + where.admin1());
    if (!where.place().isEmpty()) {
      keys.add("place " + where.place().toLowerCase(Locale.ROOT));
    }
    if (candidate.size() >= settings.telling_number()) {
      keys.add("number " + candidate.outcome() + " " + candidate.size());
    }
    candidate.groups().forEach(group -> keys.add("group " + group));
    return keys;
  }
}
