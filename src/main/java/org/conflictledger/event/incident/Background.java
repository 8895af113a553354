package org.conflictledger.event.incident;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.conflictledger.casualty.mention.CasualtyMention;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.casualty.mention.Status;
import org.conflictledger.event.setting.ReadingSettings;
import org.conflictledger.time.Period;

/**
 * Tells counts of incidents from period totals, history and denied counts, which enter no event.
 */
final class Background {

  private Background() {}

  /** The mentions that count; period totals found by their dates are marked so. */
  static List<CasualtyMention> without(
      List<CasualtyMention> mentions, ReadingSettings settings, Scopes scopes) {
    Set<String> out = new HashSet<>();
    for (CasualtyMention mention : mentions) {
      boolean total = mention.scope() == Scope.CUMULATIVE || periodTotal(mention, settings);
      if (total) {
        scopes.cumulative(mention.id());
      }
      if (total || mention.status() == Status.DENIED) {
        out.add(mention.id());
      }
    }
    CountryWide wide = new CountryWide();
    mentions.stream().filter(mention -> out.contains(mention.id())).forEach(wide::add);
    for (CasualtyMention mention : mentions) {
      if (!out.contains(mention.id()) && wide.again(mention)) {
        scopes.cumulative(mention.id());
        out.add(mention.id());
        wide.add(mention);
      }
    }
    List<CasualtyMention> counted = new ArrayList<>();
    for (CasualtyMention mention : mentions) {
      boolean partOfIt =
          mention.partOf().filter(out::contains).isPresent() && !ownIncident(mention);
      if (partOfIt) {
        out.add(mention.id());
      } else if (!out.contains(mention.id())) {
        counted.add(mention);
      }
    }
    return counted;
  }

  /** "130 across the country on Thursday, including 40 in Homs": the 40 are an incident's. */
  private static boolean ownIncident(CasualtyMention part) {
    return part.placed()
        && Locus.narrow(part.where())
        && part.when().filter(when -> when.precision() == 1).isPresent();
  }

  /** Whether its days are too many for one incident, or too long ago for news. */
  private static boolean periodTotal(CasualtyMention mention, ReadingSettings settings) {
    if (mention.when().isEmpty()) {
      return false;
    }
    Period when = mention.when().get();
    long length = ChronoUnit.DAYS.between(when.start(), when.end()) + 1;
    long age = ChronoUnit.DAYS.between(when.end(), mention.article().published());
    return length > settings.longest_incident_days() || age > settings.history_days();
  }
}
