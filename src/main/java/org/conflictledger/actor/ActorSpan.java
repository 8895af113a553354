package org.conflictledger.actor;

import java.util.List;
import java.util.Optional;

/**
 * Words of a sentence that speak of an actor, before anybody asked who it is.
 *
 * @param from index of the first token
 * @param to index after the last token, a noun such as "fighters" included
 * @param nameTo index after the name itself
 * @param candidates the actors that bear the name; empty when there is none
 * @param country code of the country the words name; empty when none
 * @param noun the noun for the people or means, when there is one
 */
public record ActorSpan(
    int from,
    int to,
    int nameTo,
    Kind kind,
    List<Actor> candidates,
    Optional<String> country,
    Optional<GroupNoun> noun) {

  /** What makes the words speak of an actor. */
  public enum Kind {
    /** A name of the catalogue: "ISIS fighters". */
    NAMED,
    /** A country and what its state has: "Turkish troops". */
    STATE,
    /** A country alone where it acts: "Armenia said". */
    COUNTRY,
    /** A capital that stands for its government: "Ankara said". */
    CAPITAL,
    /** A noun without a name: "troops", "Syrian rebels". */
    GENERIC,
    /** A name that only describes something else: "ISIS-linked". */
    LINKED
  }

  boolean overlaps(int begin, int end) {
    return from < end && begin < to;
  }
}
