package org.conflictledger.text;

import java.util.List;

/** Whether a line begins with an hour or a day: "18:40 ", "Sunday, 12 March 2017 -". */
final class LineTime {

  private static final WordSet ZONES = WordSet.listed(LineTime.class, "zones");

  private LineTime() {}

  /** "18:40 ", "0915 hrs:", "7.30pm - ": the token after it; 0 when there is none. */
  static int hour(List<Token> tokens) {
    String norm = tokens.get(0).norm();
    boolean zoned = tokens.size() > 1 && ZONES.contains(tokens.get(1).norm());
    int colon = Math.max(norm.indexOf(':'), norm.indexOf('.'));
    boolean clock = colon > 0 && colon <= 2 && digits(norm, 0, colon) && minutes(norm, colon + 1);
    boolean four = norm.length() == 4 && digits(norm, 0, 4) && zoned;
    if (!clock && !four) {
      return 0;
    }
    int i = 1;
    while (i < tokens.size() && (ZONES.contains(tokens.get(i).norm()) || sign(tokens.get(i)))) {
      i++;
    }
    return i;
  }

  private static boolean minutes(String norm, int from) {
    return norm.length() >= from + 2
        && norm.charAt(from) < '6'
        && digits(norm, from, from + 2)
        && (norm.length() == from + 2 || !Character.isDigit(norm.charAt(from + 2)));
  }

  private static boolean digits(String norm, int from, int to) {
    for (int i = from; i < to; i++) {
      if (norm.charAt(i) < '0' || norm.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean sign(Token token) {
    return token.is(":") || token.is("-") || token.is("--") || token.is("|") || token.is(",");
  }

  /**
   * "4 January:", "Sunday, 12 March 2017 -", "2007-01-04:", or a line that is no more than a day.
   */
  static boolean day(List<Token> tokens, boolean whole) {
    int i = 0;
    boolean weekday = CalendarNames.WEEKDAYS.contains(tokens.get(0).norm());
    if (weekday) {
      i = at(tokens, 1, ",") ? 2 : 1;
    }
    boolean dated = false;
    if (number(tokens, i) && month(tokens, i + 1)) {
      i += 2;
      dated = true;
    } else if (month(tokens, i) && number(tokens, i + 1)) {
      i += 2;
      dated = true;
    } else if (i < tokens.size() && slashed(tokens.get(i).norm())) {
      i++;
      dated = true;
    }
    if (dated && at(tokens, i, ",") && year(tokens, i + 1)) {
      i += 2;
    } else if (dated && year(tokens, i)) {
      i++;
    }
    if (!dated && !weekday) {
      return false;
    }
    if (i >= tokens.size()) {
      return whole;
    }
    Token next = tokens.get(i);
    return next.is(":")
        || next.is("-")
        || next.is("--")
        || next.is("|")
        || dated && (next.is(",") || next.is(".") || next.is("("));
  }

  /** A line that is no more than a month: "February", "March 2014:". */
  static boolean month(List<Token> tokens) {
    int year = year(tokens, 1) ? 2 : 1;
    int end = at(tokens, year, ":") ? year + 1 : year;
    return month(tokens, 0) && end == tokens.size();
  }

  /** "14: 23 villagers", "20-21 - Five soldiers", under a month. */
  static boolean dayOfMonth(List<Token> tokens) {
    Token first = tokens.get(0);
    boolean sign = at(tokens, 1, ":") || at(tokens, 1, "-") || at(tokens, 1, "--");
    return sign
        && first.digits()
        && first.norm().length() <= 5
        && digits(first.norm(), 0, Math.min(first.norm().length(), 2))
        && tokens.size() > 2
        && tokens.get(2).begin() > tokens.get(1).end();
  }

  private static boolean at(List<Token> tokens, int i, String norm) {
    return i < tokens.size() && tokens.get(i).is(norm);
  }

  private static boolean number(List<Token> tokens, int i) {
    return i < tokens.size() && tokens.get(i).digits() && tokens.get(i).norm().length() <= 5;
  }

  private static boolean month(List<Token> tokens, int i) {
    return i < tokens.size() && CalendarNames.MONTHS.contains(tokens.get(i).norm());
  }

  private static boolean year(List<Token> tokens, int i) {
    return i < tokens.size()
        && tokens.get(i).norm().length() == 4
        && digits(tokens.get(i).norm(), 0, 4);
  }

  /** "2007-01-04", "04/01/07", "4.1.2007", "04-Jan-07", "04/01". */
  private static boolean slashed(String norm) {
    int dash = norm.indexOf('-');
    int last = norm.lastIndexOf('-');
    if (dash > 0 && last > dash && CalendarNames.MONTHS.contains(norm.substring(dash + 1, last))) {
      return digits(norm, 0, dash) && digits(norm, last + 1, norm.length());
    }
    if (norm.length() == 5 && norm.charAt(2) == '/') {
      return digits(norm, 0, 2) && digits(norm, 3, 5);
    }
    int signs = 0;
    for (int i = 0; i < norm.length(); i++) {
      char c = norm.charAt(i);
      if (c == '/' || c == '-' || c == '.') {
        signs++;
      } else if (c < '0' || c > '9') {
        return false;
      }
    }
    return signs == 2 && norm.length() >= 6;
  }
}
