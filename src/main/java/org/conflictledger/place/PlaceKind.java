package org.conflictledger.place;

/** What kind of place a name stands for. */
public enum PlaceKind {
  COUNTRY(6),
  /** First-order division: province, state, governorate. */
  DIVISION(4),
  /** Second-order division: district, county, agency. */
  DISTRICT(3),
  /** Town, village, camp, quarter: a point on the map. */
  TOWN(1),
  /** River, border, desert, historical region: no sharp edges. */
  AREA(5);

  private final int precision;

  PlaceKind(int precision) {
    this.precision = precision;
  }

  /** UCDP's where_prec of an incident located by such a place. */
  public int precision() {
    return precision;
  }
}
