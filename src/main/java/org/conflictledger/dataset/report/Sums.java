package org.conflictledger.dataset.report;

import static org.apache.spark.sql.functions.expr;

import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.conflictledger.report.Figure;

/** Low, best and high as columns of a table, added up, and back as {@link Figure}. */
final class Sums {

  private Sums() {}

  /**
   * Sums of one outcome, four columns.
   *
   * @param prefix of the table's columns, such as {@code "injured_"}
   * @param as prefix of the sums
   * @param where which rows count, as SQL
   */
  static Column[] of(String prefix, String as, String where) {
    String filter = " filter (where " + where + ")";
    String best = prefix + "best";
    String high = prefix + "high";
    return new Column[] {
      expr("sum(" + prefix + "low)" + filter).as(as + "low"),
      expr("sum(" + best + ")" + filter).as(as + "best"),
      expr("sum(coalesce(" + high + ", " + best + "))" + filter).as(as + "high"),
      expr("coalesce(bool_or("
              + best
              + " is not null and "
              + high
              + " is null)"
              + filter
              + ", false)")
          .as(as + "open")
    };
  }

  /** One row's own figure, in the same four columns. */
  static Column[] own(String prefix, String as) {
    String best = prefix + "best";
    String high = prefix + "high";
    return new Column[] {
      expr(prefix + "low").as(as + "low"),
      expr(best).as(as + "best"),
      expr("coalesce(" + high + ", " + best + ")").as(as + "high"),
      expr("coalesce(" + best + " is not null and " + high + " is null, false)").as(as + "open")
    };
  }

  /** The figure in four such columns. */
  static Figure figure(Row row, String as) {
    Long best = row.getAs(as + "best");
    return best == null
        ? Figure.NOT_REPORTED
        : Figure.of(
            row.<Long>getAs(as + "low"),
            best,
            row.<Long>getAs(as + "high"),
            row.<Boolean>getAs(as + "open"));
  }

  static Column[] together(Column[]... parts) {
    return Arrays.stream(parts).flatMap(Arrays::stream).toArray(Column[]::new);
  }

  static Column[] exprs(String... expressions) {
    return Arrays.stream(expressions)
        .map(org.apache.spark.sql.functions::expr)
        .toArray(Column[]::new);
  }

  /** A text, empty where null. */
  static String text(Row row, String column) {
    String text = row.getAs(column);
    return text == null ? "" : text;
  }

  static long number(Row row, String column) {
    return row.<Long>getAs(column);
  }
}
