package org.conflictledger.actor;

import org.conflictledger.text.Token;

/**
 * A name of an actor as the index holds it.
 *
 * @param acronym "PKK", "LeT": the text must have the same capitals
 * @param proper begins with a capital: so must the text
 * @param open ends in "*": a noun for fighters or forces must follow ("Kurdish *")
 */
record Alias(ActorEntry entry, String text, boolean acronym, boolean proper, boolean open) {

  static Alias of(ActorEntry entry, String text) {
    boolean open = text.endsWith(" *");
    String name = open ? text.substring(0, text.length() - 2) : text;
    return new Alias(entry, name, isAcronym(name), hasCapital(name), open);
  }

  /** Whether a token can be this acronym: "ISIS" and "Isis", but never "is" for "IS". */
  boolean allows(Token token) {
    String written = token.text().replace(".", "");
    if (written.equals(text)) {
      return true;
    }
    return capitals(text)
        && text.length() > 3
        && written.length() == text.length()
        && Character.isUpperCase(written.charAt(0))
        && written.substring(1).chars().allMatch(Character::isLowerCase);
  }

  static boolean isAcronym(String name) {
    boolean mixed = name.chars().filter(Character::isUpperCase).count() > 1;
    return name.length() <= 6 && name.indexOf(' ') < 0 && (mixed || capitals(name));
  }

  private static boolean capitals(String name) {
    return name.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
  }

  private static boolean hasCapital(String name) {
    return name.chars().anyMatch(Character::isUpperCase);
  }
}
