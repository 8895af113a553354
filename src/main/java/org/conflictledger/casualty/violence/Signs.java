package org.conflictledger.casualty.violence;

import java.util.EnumSet;
import java.util.Set;
import org.conflictledger.casualty.context.ContextLexicon.Domain;
import org.conflictledger.text.WordSet;

/**
 * What the words of one sentence speak for.
 *
 * @param strong phrases that speak strongly for organised violence
 * @param weak those that speak weakly, armed men counted twice
 * @param domains other fields of life
 * @param other phrases of nature, accidents and courts
 * @param suspects whether a motive is told
 * @param scenery of the domains, those told by nothing but what may be attacked like any
 * @param assault whether it tells of an attack; asked for only where it speaks of other fields
 */
public record Signs(
    int strong,
    int weak,
    Set<Domain> domains,
    int other,
    boolean suspects,
    Set<Domain> scenery,
    boolean assault) {

  /** Words with which a motive is told. */
  static final Set<String> SUSPECTING =
      WordSet.of("suspect", "suspects", "suspected", "motive", "blame", "blamed", "believe");

  static final Signs NONE = new Signs(0, 0, Set.of(), 0, false, Set.of(), false);

  /** The same where an attack on its people, places and occasions is told beside it. */
  Signs attacked() {
    EnumSet<Domain> rest = EnumSet.copyOf(domains);
    rest.removeAll(scenery);
    return new Signs(strong, weak, rest, other, suspects, Set.of(), assault);
  }

  /** Whether any word speaks for organised violence. */
  boolean violent() {
    return strong + weak > 0;
  }

  /** Whether it speaks of any of some fields of life. */
  public boolean any(Set<Domain> of) {
    for (Domain domain : of) {
      if (domains.contains(domain)) {
        return true;
      }
    }
    return false;
  }

  /** How many of some fields of life it speaks of. */
  int count(Set<Domain> of) {
    int count = 0;
    for (Domain domain : of) {
      count += domains.contains(domain) ? 1 : 0;
    }
    return count;
  }
}
