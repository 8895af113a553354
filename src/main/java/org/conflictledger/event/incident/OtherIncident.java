package org.conflictledger.event.incident;

import java.util.Collections;
import java.util.List;
import org.conflictledger.actor.Actor;
import org.conflictledger.casualty.mention.CasualtyMention.Basis;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.event.setting.Cues;
import org.conflictledger.event.setting.ReadingSettings;
import org.conflictledger.event.setting.Told;
import org.conflictledger.place.Location;

/**
 * Whether a count is of another incident than those gathered in a draft: its place, its day or who
 * killed them is another.
 */
final class OtherIncident {

  /** A number of people so large is not met twice in an article by chance. */
  private static final int TELLING = 5;

  /** The last sentence of the lede, where a town's name is often its province's. */
  private static final int LEDE = 1;

  private final ReadingSettings settings;
  private final double kilometres;

  OtherIncident(ReadingSettings settings) {
    this.settings = settings;
    this.kilometres = settings.same_place_km();
  }

  /** Whether it is, for what its words tell. */
  boolean is(IncidentDraft draft, Told one) {
    if (draft.parentOf(one) && one.mention().scope() == Scope.PART && inSentenceOf(draft, one)) {
      return Locus.apart(draft.where(), one.mention().where(), kilometres);
    }
    return elsewhere(draft, one)
        || otherwise(draft, one)
        || setApart(draft, one)
        || !draft.told().isEmpty() && draft.told().stream().allMatch(one::otherEntry);
  }

  /** "Also on Tuesday, gunmen shot dead a colonel" in the town told of before: others. */
  private boolean setApart(IncidentDraft draft, Told one) {
    boolean otherTown = inOtherTown(draft, one);
    return (one.apart() || one.meanwhile() && otherTown)
        && (one.sentence() > LEDE || Cues.anew(one, settings) || otherTown)
        && !one.overall()
        && !one.figures()
        && !one.follows()
        && !draft.killed().isEmpty()
        && draft.told().stream().noneMatch(one::sameSentence)
        && !draft.tells(one);
  }

  /** "Another raid, on the village of B, killed 14", said right after the raid on A. */
  private static boolean inOtherTown(IncidentDraft draft, Told one) {
    Location there = draft.where();
    Location here = one.mention().where();
    return one.mention().placed()
        && one.saysPlace()
        && there.precision() == TOWN
        && (here.precision() == TOWN || one.apart() && !here.place().isEmpty())
        && !Locus.samePlace(there, here)
        && !Locus.namesakeOfDivision(there)
        && !Locus.namesakeOfDivision(here);
  }

  /** UCDP's where_prec of a town or village that is named. */
  private static final int TOWN = 1;

  /**
   * Whether a count whose place nobody names is of another incident, wherever this one is: its
   * place is a guess then, and parts no incidents of one country.
   */
  static boolean unplaced(IncidentDraft draft, Told one) {
    return one.mention().placed()
        || one.apart()
        || Locus.otherCountry(draft.where(), one.mention().where())
        || otherwise(draft, one);
  }

  /** Whether who did it or when excludes a count. */
  private static boolean otherwise(IncidentDraft draft, Told one) {
    if (byOthers(draft, one)) {
      return true;
    }
    if (precedes(draft, one)) {
      return true;
    }
    if (repeatsNumber(draft, one) || one.total() && !ofItsOwnDay(draft, one) || one.follows()) {
      return false;
    }
    return draft.days(one) > 0 && !besideTold(draft, one);
  }

  /** Bodies of an attack of a certain day, dug up since, are of no attack that came after it. */
  private static boolean precedes(IncidentDraft draft, Told one) {
    return one.follows()
        && !one.claimed()
        && one.update().isEmpty()
        && one.mention().placed()
        && one.mention().when().filter(when -> when.precision() == 1).isPresent()
        && draft.startsAfter(one.mention().when().get().end().plusDays(1));
  }

  /** "70 villagers - 30 boys, 25 women and 15 men": a breakdown told of another, certain day. */
  private static boolean ofItsOwnDay(IncidentDraft draft, Told one) {
    boolean exact = one.mention().when().filter(when -> when.precision() == 1).isPresent();
    return exact
        && one.mention().placed()
        && !one.mention().rule().equals("toll")
        && draft.days(one) > 1
        && draft.told().stream().noneMatch(one::sameSentence);
  }

  /**
   * Whether other parties altogether killed here: the army's shells and an ally's bombs fell in one
   * town on one day. In a fight one side's dead are the other's deed.
   */
  private static boolean byOthers(IncidentDraft draft, Told one) {
    if (one.headline() || !one.killed() || !stated(one) || draft.tells(one) || one.attackers()) {
      return false;
    }
    List<Told> others =
        draft.told().stream().filter(other -> !other.headline() && other.killed()).toList();
    return !others.isEmpty()
        && others.stream().allMatch(OtherIncident::stated)
        && others.stream().allMatch(other -> Collections.disjoint(parties(other), parties(one)));
  }

  private static boolean stated(Told one) {
    return one.perpetrator().named()
        && one.mention().perpetrator().basis() == Basis.STATED
        && one.mention().sides().size() < 2;
  }

  private static List<Actor> parties(Told one) {
    return one.victim().named()
        ? List.of(one.perpetrator(), one.victim())
        : List.of(one.perpetrator());
  }

  /** Places that only tell where somebody spoke or was found part no provinces. */
  private boolean elsewhere(IncidentDraft draft, Told one) {
    Location where = draft.where();
    Location other = one.mention().where();
    if (one.claimed() && ofTheseDays(draft, one)) {
      return false;
    }
    if (one.risen() && !one.saysPlace()) {
      // The capital's hospital, where the last of them died, is not where the toll rose.
      return !where.country().isEmpty() && !where.country().equals(other.country());
    }
    boolean loose =
        one.follows()
            || !one.mention().placed()
            || draft.firstSentence() <= LEDE && Locus.namesakeOfDivision(where)
            || one.sentence() <= LEDE && Locus.namesakeOfDivision(other);
    if (one.partOfCountry() && Locus.narrow(where) && draft.firstSentence() >= 0) {
      return true;
    }
    return loose ? Locus.otherDivision(where, other) : Locus.apart(where, other, kilometres);
  }

  /**
   * Whether a claim is dated by the very days of these counts, several: it took them over, while
   * its place may be the capital that claims.
   */
  private static boolean ofTheseDays(IncidentDraft draft, Told one) {
    String country = draft.where().country();
    return IncidentDraft.days(one.mention()) > 1
        && !one.mention().where().place().isEmpty()
        && one.mention().when().filter(draft::dated).isPresent()
        && (country.isEmpty() || country.equals(one.mention().where().country()));
  }

  /** Whether a count of the same sentence, place and day is here already. */
  private static boolean besideTold(IncidentDraft draft, Told one) {
    return draft.told().stream()
        .anyMatch(
            other ->
                other.sameSentence(one)
                    && other.mention().where().equals(one.mention().where())
                    && other.mention().when().equals(one.mention().when()));
  }

  /** Whether a count of its sentence is here. */
  private static boolean inSentenceOf(IncidentDraft draft, Told one) {
    return draft.told().stream().anyMatch(other -> other.sameSentence(one));
  }

  /** Whether it gives the same number: a small one of the day before, a large one of any day. */
  private static boolean repeatsNumber(IncidentDraft draft, Told one) {
    return draft.tells(one)
        && (one.best() >= TELLING || !one.killed() || draft.mayTell(one))
        && !one.additive()
        && (one.best() >= TELLING || draft.days(one) <= 1)
        && !draft.told().stream().allMatch(one::sameSentence);
  }
}
