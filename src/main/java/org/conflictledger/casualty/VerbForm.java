package org.conflictledger.casualty;

/** One form of a verb: the sense and what grammar the form allows. */
record VerbForm(VerbSense sense, Form form) {

  enum Form {
    BASE,
    PRESENT,
    PAST,
    PARTICIPLE,
    ING
  }
}
