package org.conflictledger.casualty.lexicon;

/** One form of a verb: the sense and what grammar the form allows. */
public record VerbForm(VerbSense sense, Form form) {

  public enum Form {
    BASE,
    PRESENT,
    PAST,
    PARTICIPLE,
    ING
  }
}
