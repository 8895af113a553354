package org.conflictledger.event.incident;

import java.util.List;

/**
 * Somebody harmed of whom an article tells by name or by an office that one person holds at a time:
 * nobody dies twice, so two articles that tell of the same person tell of one incident.
 *
 * @param names the words of the name, sorted; empty when only the office is told
 * @param titled whether a title or an office stands with the name, so that a surname may stand
 *     alone
 * @param office empty when none is told
 */
public record Person(List<String> names, boolean titled, String office) {

  public Person {
    names = List.copyOf(names);
  }

  /** Whether both are called by one name: two words of it, or the surname that one gives. */
  public boolean sameName(Person other) {
    long shared = names.stream().filter(other.names::contains).count();
    return shared >= 2 || shared == 1 && (surnameOnly() || other.surnameOnly());
  }

  /** Whether both have full names, and not a word in common. */
  public boolean otherName(Person other) {
    return names.size() >= 2
        && other.names.size() >= 2
        && names.stream().noneMatch(other.names::contains);
  }

  /** Whether both hold one office, and no names tell them apart. */
  public boolean sameOffice(Person other) {
    boolean named = !names.isEmpty() && !other.names.isEmpty();
    return !office.isEmpty() && office.equals(other.office) && (!named || sameName(other));
  }

  private boolean surnameOnly() {
    return names.size() == 1 && titled;
  }
}
