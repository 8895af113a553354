package org.conflictledger.article;

import java.util.ArrayList;
import java.util.List;

/**
 * The cells of a row as RFC 4180 has them: a cell in double quotes may hold delimiters, line ends
 * and doubled quotes; a quote inside a cell that does not begin with one is a letter like any
 * other.
 */
final class CsvCells {

  private enum State {
    CELL_START,
    PLAIN,
    QUOTED,
    QUOTE_IN_QUOTED
  }

  private CsvCells() {}

  /** Whether a quote is still open at the end of a line, given whether one was at its beginning. */
  static boolean openAfter(byte[] line, char delimiter, boolean open) {
    State state = open ? State.QUOTED : State.CELL_START;
    for (byte b : line) {
      state = step(state, (char) (b & 0xFF), delimiter);
    }
    return state == State.QUOTED;
  }

  /**
   * The first cells of a row. An empty cell without quotes is null.
   *
   * @param most so many cells at most
   */
  static List<String> split(String row, char delimiter, int most) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    State state = State.CELL_START;
    boolean quoted = false;
    for (int i = 0; i < row.length() && cells.size() < most; i++) {
      char c = row.charAt(i);
      State after = step(state, c, delimiter);
      if (after == State.CELL_START) {
        cells.add(value(cell, quoted));
        cell.setLength(0);
        quoted = false;
      } else if (state == State.CELL_START && after == State.QUOTED) {
        quoted = true;
      } else if (after != State.QUOTE_IN_QUOTED) {
        cell.append(c);
      }
      state = after;
    }
    if (cells.size() < most) {
      cells.add(value(cell, quoted));
    }
    return cells;
  }

  private static State step(State state, char c, char delimiter) {
    switch (state) {
      case QUOTED:
        return c == '"' ? State.QUOTE_IN_QUOTED : State.QUOTED;
      case QUOTE_IN_QUOTED:
        if (c == '"') {
          return State.QUOTED;
        }
        return c == delimiter ? State.CELL_START : State.PLAIN;
      case CELL_START:
        if (c == '"') {
          return State.QUOTED;
        }
        return c == delimiter ? State.CELL_START : State.PLAIN;
      default:
        return c == delimiter ? State.CELL_START : State.PLAIN;
    }
  }

  private static String value(StringBuilder cell, boolean quoted) {
    return cell.length() == 0 && !quoted ? null : cell.toString();
  }
}
