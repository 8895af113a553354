package org.conflictledger.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ResolvedActor;
import org.conflictledger.event.estimate.Estimate;
import org.conflictledger.event.number.Fate;
import org.conflictledger.place.Location;
import org.conflictledger.text.Count;
import org.conflictledger.time.DateBasis;
import org.conflictledger.time.Period;

/** Values in the words of an explanation. */
final class Wording {

  private Wording() {}

  /** "9", "9 or more", "3 to 5, best 4", with how the number was worded. */
  static String count(Count count) {
    String high = count.high().isPresent() ? "" + count.high().getAsLong() : "open";
    String qualifier = count.qualifier().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return count.best() + " (low " + count.low() + ", high " + high + "; " + qualifier + ")";
  }

  static String estimate(Optional<Estimate> estimate) {
    return estimate
        .map(e -> e.best() + " (" + e.low() + " to " + e.high() + (e.open() ? ", open" : "") + ")")
        .orElse("not reported");
  }

  static String place(Location where) {
    if (!where.known()) {
      return "unknown";
    }
    StringJoiner names = new StringJoiner(", ");
    for (String name : List.of(where.place(), where.admin1Name(), where.countryName())) {
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names + " (precision " + where.precision() + ")";
  }

  static String period(Period period) {
    String days =
        period.start().equals(period.end())
            ? day(period.start())
            : day(period.start()) + " to " + day(period.end());
    return days + " (precision " + period.precision() + ")";
  }

  static String day(LocalDate day) {
    String name = day.getDayOfWeek().name();
    return name.charAt(0) + name.substring(1, 3).toLowerCase(Locale.ROOT) + " " + day;
  }

  static String basis(DateBasis basis) {
    return switch (basis) {
      case SENTENCE -> "said in the sentence";
      case PARAGRAPH -> "taken from its paragraph";
      case ARTICLE -> "the day of the article's main incident";
      case SPEECH -> "only the day of a statement is known";
      case DATELINE -> "only the day of the dateline is known";
      case NONE -> "no day is told; an event takes the day before publication or that day";
    };
  }

  static String ground(ResolvedActor.Ground ground) {
    return switch (ground) {
      case NAMED -> "named";
      case STATE -> "the state whose forces or means the words name";
      case METONYM -> "the state whose country or capital is named";
      case CONTEXT -> "the party named before, to which the words point back";
      case COUNTRY -> "the army, or the one armed group, of the country at that time";
      case NONE -> "nobody is named";
    };
  }

  /** "Al-Shabaab or Ansar al-Sunna". */
  static String names(List<Actor> actors) {
    List<String> names = new ArrayList<>();
    actors.forEach(actor -> names.add(actor.name()));
    return String.join(" or ", names);
  }

  /** What became of a count; {@code other} names the one it belongs to. */
  static String fate(Fate.Role role, String other) {
    return switch (role) {
      case COUNTED -> "counted: a figure of its own";
      case PART -> "not added: some of the people of " + other;
      case FITS -> "not added: its size lets it be some of the people of " + other;
      case REPEAT -> "not added: the people of " + other + " again";
      case OVERTAKEN -> "not added: an earlier toll, overtaken by " + other;
      case RIVAL ->
          "not added: another figure for the people of " + other + "; it widens low to high";
      case HINT -> "not added: tells who the people of " + other + " are";
      case CLAIM -> "not added: a party's claim beside better evidence; it raises the high alone";
      case SUM -> "not added: the sum of incidents that are counted one by one";
      case PERIOD -> "in no event: a period's total or history";
      case DENIED -> "in no event: denied";
      case WITHHELD -> "in no event: left out with the count it is part of";
    };
  }
}
