package org.conflictledger.dataset.export;

/**
 * A state as GED writes it.
 *
 * @param number its Gleditsch-Ward number
 */
record GedCountry(int number, String name) {

  /** UCDP's regions are ranges of Gleditsch-Ward numbers. */
  String region() {
    if (number < 200) {
      return "Americas";
    }
    if (number < 400) {
      return "Europe";
    }
    if (number < 630) {
      return "Africa";
    }
    return number < 700 ? "Middle East" : "Asia";
  }
}
