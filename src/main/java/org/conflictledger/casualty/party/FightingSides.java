package org.conflictledger.casualty.party;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorMap;
import org.conflictledger.place.Location;
import org.conflictledger.text.Document;
import org.conflictledger.text.Sentence;

/** Who fights whom: in a sentence, in the article as a whole, within a party or a place. */
final class FightingSides {

  /** In so many sentences an article tells who fights whom. */
  private static final int OPENING = 6;

  /** So many sentences after a fight was told of its dead are still counted. */
  private static final int NEAR = 1;

  private final Document document;
  private final ActorMap actors;
  private final String country;
  private final Clashes clashes;
  private final Attackers attackers;
  private final Factions factions;
  private final Communities communities;
  private final List<Actor> ofArticle;

  FightingSides(
      Document document,
      ActorMap actors,
      String country,
      Clashes clashes,
      Attackers attackers,
      Factions factions,
      Communities communities) {
    this.document = document;
    this.actors = actors;
    this.country = country;
    this.clashes = clashes;
    this.attackers = attackers;
    this.factions = factions;
    this.communities = communities;
    ofArticle = find();
  }

  /** The parties that the article says fight, wherever in it; empty when it tells of no fight. */
  List<Actor> ofArticle() {
    return ofArticle;
  }

  /**
   * The parties named as fighting in the sentence, or else in the article; one, when nameless
   * groups of a place fight.
   */
  List<Actor> of(Sentence s, Location where) {
    List<Actor> named = named(s, where.country());
    return named.isEmpty() ? nameless(s, where).map(List::of).orElse(List.of()) : named;
  }

  /** The parties named as fighting in the sentence, or else in the article. */
  List<Actor> named(Sentence s, String place) {
    boolean abroad = !place.isEmpty() && !place.equals(country);
    List<Actor> own = clashes.sides(s, abroad ? place : country);
    if (own.isEmpty()) {
      own = attackers.sides(s, abroad ? place : country);
    }
    // Who fights at home need not fight across the border, unless a state is in it.
    boolean there = !abroad || actors.state(place).filter(ofArticle::contains).isPresent();
    return own.isEmpty() && there ? ofArticle : own;
  }

  /** The one side of a fight within a party or between groups of a place, told here or before. */
  private Optional<Actor> nameless(Sentence s, Location where) {
    for (int i = s.index(); i >= Math.max(0, s.index() - NEAR); i--) {
      Sentence told = document.sentences().get(i);
      Optional<Actor> side = factions.side(told, country).or(() -> communities.side(told, where));
      if (side.isPresent()) {
        return side;
      }
    }
    return Optional.empty();
  }

  /** The first pair that the article's opening says fights, else the only one of all of it. */
  private List<Actor> find() {
    int year = document.article().published().getYear();
    Set<Set<Actor>> later = new LinkedHashSet<>();
    for (Sentence s : document.all()) {
      List<Actor> sides = clashes.sides(s, country);
      if (sides.size() >= 2 && s.index() < OPENING) {
        return sides;
      }
      if (sides.size() >= 2 && !PastYear.told(s, year)) {
        later.add(new LinkedHashSet<>(sides));
      }
    }
    return later.size() == 1 ? List.copyOf(later.iterator().next()) : actors.feud();
  }
}
