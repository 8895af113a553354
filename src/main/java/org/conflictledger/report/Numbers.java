package org.conflictledger.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** How numbers and days are written. */
final class Numbers {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final String NOT_REPORTED = "not reported";
  private static final String OR_MORE = "or more";

  private Numbers() {}

  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** "1 event", "2 events". */
  static String count(long number, String noun) {
    return count(number) + " " + noun + (number == 1 ? "" : "s");
  }

  static String share(long part, long whole) {
    if (whole == 0) {
      return "–";
    }
    double percent = 100.0 * part / whole;
    return percent > 0 && percent < 1 ? "<1%" : String.format(Locale.ROOT, "%.0f%%", percent);
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String week(LocalDate monday) {
    return String.format(
        Locale.ROOT,
        "%d-W%02d",
        monday.get(IsoFields.WEEK_BASED_YEAR),
        monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** "12", "12 or more", "12 (9 to 15)", "0 (claims up to 40)". */
  static String words(Figure figure) {
    if (!figure.reported()) {
      return NOT_REPORTED;
    }
    String range = range(figure);
    String best = count(figure.best());
    return range.isEmpty()
        ? best
        : range.equals(OR_MORE) ? best + " " + range : best + " (" + range + ")";
  }

  /** What is behind the best figure; empty when it stands alone. */
  static String range(Figure figure) {
    if (!figure.reported() || figure.exact()) {
      return "";
    }
    if (!figure.open()) {
      return count(figure.low()) + " to " + count(figure.high());
    }
    String high = figure.high() > figure.best() ? count(figure.high()) + " or more" : "no limit";
    return figure.low() == figure.best() && figure.high() == figure.best()
        ? OR_MORE
        : count(figure.low()) + " to " + high;
  }

  /** Best in bold, the range beside it. */
  static void figure(Element parent, Figure figure) {
    if (!figure.reported()) {
      Dom.add(parent, "span", "none", NOT_REPORTED);
      return;
    }
    Dom.add(parent, "b", "", count(figure.best()));
    String range = range(figure);
    if (!range.isEmpty()) {
      Dom.text(parent, " ");
      Dom.add(parent, "span", "range", range);
    }
  }

  /** A cell of a table with a figure. */
  static Element cell(Element row, Figure figure) {
    Element cell = Dom.add(row, "td", "n");
    figure(cell, figure);
    return cell;
  }

  static Element cell(Element row, long number) {
    return Dom.add(row, "td", "n", count(number));
  }
}
