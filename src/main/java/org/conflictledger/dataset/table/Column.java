package org.conflictledger.dataset.table;

/**
 * A column of a published table.
 *
 * @param example a value as JSON writes it
 */
public record Column(
    String name, ColumnType type, boolean nullable, String description, String example) {

  /**
   * @throws IllegalArgumentException when a value does not belong into this column
   */
  void check(Object value) {
    if (value == null ? !nullable : !type.holds(value)) {
      throw new IllegalArgumentException(
          "column "
              + name
              + " ("
              + type.code()
              + (nullable ? ", nullable" : "")
              + ") cannot hold "
              + (value == null ? "null" : value.getClass().getSimpleName() + " " + value));
    }
  }
}
