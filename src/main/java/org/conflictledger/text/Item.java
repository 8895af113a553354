package org.conflictledger.text;

/**
 * The part of a text's outline that a sentence stands in. What an item names at its head, a place
 * or a day, holds for all of it and for what lies within it.
 *
 * @param number from 1 in the order of the text; 0 for what is in no item
 * @param within the number of the item around it, 0 when there is none
 * @param kind how it is set
 */
public record Item(int number, int within, Kind kind) {

  /** How an item is set. */
  public enum Kind {
    /** Running text. */
    TEXT,
    /** What stands under a heading. */
    SECTION,
    /** A numbered paragraph: of running text, for all that. */
    PARAGRAPH,
    /** An entry of a chronology, headed by a day. */
    DAY,
    /** An entry headed by an hour or a name. */
    ENTRY,
    /** A point with a bullet. */
    POINT
  }

  static final Item NONE = new Item(0, 0, Kind.TEXT);

  /** Whether it is one of a list, and so tells of its own place and day. */
  public boolean listed() {
    return kind.compareTo(Kind.PARAGRAPH) > 0;
  }

  /** Whether another is told by itself: entries and points of one list. */
  public boolean apart(Item other) {
    return number != other.number() && listed() && other.listed() && within != other.number();
  }

  /** Whether it may lie within another: points in entries, entries in sections. */
  boolean finerThan(Item other) {
    return level() > other.level();
  }

  private int level() {
    return switch (kind) {
      case TEXT -> 0;
      case SECTION -> 1;
      case PARAGRAPH, DAY, ENTRY -> 2;
      case POINT -> 3;
    };
  }
}
