package org.conflictledger.place;

/** How a name of a place stands in its sentence. */
public enum Evidence {
  /** Something happens there: "in X", "X province", "near X". */
  LOCATION,
  /** Named bare, as a subject or an attribute: "the X bombing", "X has been shelled". */
  BARE,
  /** Where somebody speaks from or is taken to: used only when nothing better is said. */
  ASIDE,
  /** Owner of the place that follows: "Pakistan's Swat valley". */
  PARENT,
  /** Not where anything happens: part of a name, a people, an origin, a neighbour. */
  DECOY
}
