package org.conflictledger.event.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorType;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.event.estimate.Share;
import org.conflictledger.event.incident.Incident;
import org.conflictledger.event.setting.LinkingSettings;
import org.conflictledger.event.setting.Mission;
import org.conflictledger.event.setting.War;

/**
 * Who fought whom, in UCDP's terms.
 *
 * @param type 1 state-based, 2 non-state, 3 one-sided
 * @param a the government in state-based events, the perpetrator in one-sided ones, else the first
 *     by name
 * @param allies ids of those whose people count as side A's
 */
record EventSides(int type, Actor a, Actor b, Set<String> allies) {

  private EventSides(int type, Actor a, Actor b) {
    this(type, a, b, Set.of());
  }

  /** Where the people of a share are counted. */
  enum Bucket {
    A,
    B,
    CIVILIANS,
    UNKNOWN
  }

  /**
   * The sides of an event.
   *
   * @param named parties as the articles name them, most telling first
   * @param shares people harmed, of all outcomes
   */
  static EventSides of(
      List<Incident> incidents,
      List<Share> shares,
      String country,
      LocalDate day,
      LinkingSettings settings) {
    EventSides sides = of(incidents, shares, country, day, settings.wars());
    return settings.missions().stream()
        .filter(mission -> mission.in(country, day))
        .flatMap(mission -> sides.with(mission).stream())
        .findFirst()
        .orElse(sides);
  }

  /**
   * The government that a force from abroad fights beside, in its stead; empty for no such fight.
   */
  private Optional<EventSides> with(Mission mission) {
    Actor state = mission.state().actor();
    boolean own = a.id().equals(state.id());
    if (type == 3 || !own && !mission.actors().contains(a.id()) || b.id().equals(state.id())) {
      return Optional.empty();
    }
    EventSides pair = ordered(state, b);
    return Optional.of(new EventSides(pair.type, pair.a, pair.b, Set.copyOf(mission.actors())));
  }

  private static EventSides of(
      List<Incident> incidents, List<Share> shares, String country, LocalDate day, List<War> wars) {
    Optional<Actor> perpetrator = mostHarm(shares, true);
    boolean fighters = shares.stream().anyMatch(EventSides::fighter);
    // Whoever harms none but civilians fights nobody there, whatever war the article tells of.
    boolean alone = perpetrator.filter(actor -> !ofPeoples(actor, incidents)).isPresent();
    List<Incident> fights = alone && !fighters ? List.of() : incidents;
    Optional<EventSides> pair = Pairs.of(fights, shares);
    if (pair.isPresent()) {
      return pair.get();
    }
    if (perpetrator.isPresent()) {
      Actor actor = perpetrator.get();
      boolean enemies = shares.stream().anyMatch(share -> fighter(share) && against(share, actor));
      if (enemies) {
        return ordered(actor, Actor.UNKNOWN);
      }
      return wars.stream()
          .flatMap(war -> war.enemy(actor, country, day).stream())
          .findFirst()
          .map(enemy -> ordered(actor, enemy))
          .orElse(new EventSides(3, actor, Actor.CIVILIANS));
    }
    Optional<Actor> community =
        incidents.stream()
            .flatMap(
                incident ->
                    incident.sides().stream()
                        .filter(side -> infighting(incident) || side.type() == ActorType.COMMUNAL))
            .findFirst();
    if (community.isPresent()) {
      return ordered(community.get(), Actor.UNKNOWN);
    }
    Optional<Actor> victim = mostHarm(shares, false);
    if (victim.isPresent()) {
      return ordered(victim.get(), Actor.UNKNOWN);
    }
    Optional<Actor> party =
        incidents.stream().flatMap(incident -> incident.sides().stream()).findFirst();
    // A party that an article merely names is no side against civilians.
    return fighters && (party.isPresent() || !mostlyOthers(shares))
        ? ordered(party.orElse(Actor.UNKNOWN), Actor.UNKNOWN)
        : new EventSides(3, Actor.UNKNOWN, Actor.CIVILIANS);
  }

  /** "Three suicide bombers and five other people died": nameless men who attacked, not fought. */
  private static boolean mostlyOthers(List<Share> shares) {
    long armed = 0;
    long others = 0;
    for (Share share : shares) {
      armed += fighter(share) ? share.number().best() : 0;
      others += fighter(share) ? 0 : share.number().best();
    }
    return others >= armed;
  }

  /** Whether fighters harmed were an actor's enemies: named, or harmed by it, else its own men. */
  private static boolean against(Share share, Actor actor) {
    return share.victim().named() ? !same(share.victim(), actor) : same(share.perpetrator(), actor);
  }

  /** Whether two peoples fight, and this is one of them: whoever is killed is of the other. */
  private static boolean ofPeoples(Actor actor, List<Incident> incidents) {
    return otherPeople(actor, incidents).isPresent();
  }

  static Optional<Actor> otherPeople(Actor one, List<Incident> incidents) {
    return incidents.stream()
        .map(EventSides::peoples)
        .filter(peoples -> peoples.size() == 2 && peoples.contains(one))
        .map(peoples -> peoples.get(peoples.get(0).equals(one) ? 1 : 0))
        .findFirst();
  }

  /** One side alone is told where a party's own men fight, or nameless groups of a place. */
  private static boolean infighting(Incident incident) {
    return incident.sides().size() == 1 && incident.sides().get(0).type() == ActorType.MILITIA;
  }

  private static List<Actor> peoples(Incident incident) {
    return incident.sides().stream().filter(side -> side.type() == ActorType.COMMUNAL).toList();
  }

  /** Where the people of a share are counted. */
  Bucket bucket(Share share) {
    if (share.category() == VictimCategory.CIVILIAN || share.victim().equals(Actor.CIVILIANS)) {
      return Bucket.CIVILIANS;
    }
    if (share.victim().named()) {
      if (same(share.victim(), a) || allies.contains(share.victim().id())) {
        return Bucket.A;
      }
      if (same(share.victim(), b)) {
        return Bucket.B;
      }
    }
    if (!fighter(share) || type == 3) {
      return Bucket.UNKNOWN;
    }
    if (same(share.perpetrator(), a) || allies.contains(share.perpetrator().id())) {
      return Bucket.B;
    }
    if (same(share.perpetrator(), b)) {
      return Bucket.A;
    }
    boolean statesPolice =
        share.category() == VictimCategory.SECURITY
            && a.type() == ActorType.STATE
            && b.type() != ActorType.STATE
            && !share.victim().named();
    return statesPolice ? Bucket.A : Bucket.UNKNOWN;
  }

  /** The actor that stands for the victims of a share in the tables. */
  Actor victim(Share share) {
    return switch (bucket(share)) {
      case CIVILIANS -> Actor.CIVILIANS;
      case A -> share.victim().named() ? share.victim() : known(a);
      case B -> share.victim().named() ? share.victim() : known(b);
      case UNKNOWN -> share.victim().named() ? share.victim() : Actor.UNKNOWN;
    };
  }

  static boolean fighter(Share share) {
    return share.category() == VictimCategory.COMBATANT
        || share.category() == VictimCategory.SECURITY
        || share.victim().named();
  }

  private static Actor known(Actor side) {
    return side.named() ? side : Actor.UNKNOWN;
  }

  static EventSides ordered(Actor one, Actor other) {
    boolean oneState = one.type() == ActorType.STATE;
    boolean otherState = other.type() == ActorType.STATE;
    int type = oneState || otherState ? 1 : 2;
    boolean swap;
    if (oneState != otherState) {
      swap = otherState;
    } else if (one.named() != other.named()) {
      swap = other.named();
    } else {
      swap = Comparator.comparing(Actor::name).thenComparing(Actor::id).compare(one, other) > 0;
    }
    return swap ? new EventSides(type, other, one) : new EventSides(type, one, other);
  }

  /** The party that did, or suffered, most of the harm. */
  private static Optional<Actor> mostHarm(List<Share> shares, boolean inflicted) {
    Map<String, Long> harm = new LinkedHashMap<>();
    List<Actor> actors = new ArrayList<>();
    for (Share share : shares) {
      Actor actor = inflicted ? share.perpetrator() : share.victim();
      if (actor.named()) {
        actors.add(actor);
        harm.merge(actor.id(), share.number().best() + 1, Long::sum);
      }
    }
    return actors.stream()
        .min(Comparator.comparing((Actor actor) -> -harm.get(actor.id())).thenComparing(Actor::id));
  }

  static boolean same(Actor one, Actor other) {
    return one.named() && one.id().equals(other.id());
  }
}
