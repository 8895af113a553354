package org.conflictledger.casualty.lexicon;

/** Forms of verbs that follow the rule. */
final class RegularVerb {

  private RegularVerb() {}

  static String past(String verb) {
    return verb.endsWith("e") ? verb + "d" : verb + "ed";
  }

  static String present(String verb) {
    return verb.endsWith("sh") || verb.endsWith("s") || verb.endsWith("ch")
        ? verb + "es"
        : verb + "s";
  }

  static String ing(String verb) {
    return verb.endsWith("e") ? verb.substring(0, verb.length() - 1) + "ing" : verb + "ing";
  }
}
