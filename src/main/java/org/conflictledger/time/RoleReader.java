package org.conflictledger.time;

import java.time.LocalDate;
import org.conflictledger.text.Sentence;

/**
 * Reads what a date dates from the words around it: the nearest verb or noun of violence, speech or
 * aftermath to its left in the clause, and when there is none, the first to its right.
 */
final class RoleReader {

  private static final int REACH = 16;

  /** Older than this is history, not news. */
  static final int HISTORY_IN_DAYS = 60;

  private final RoleWords words;

  RoleReader(RoleWords words) {
    this.words = words;
  }

  DateSpan read(Frame f, Match m) {
    return new DateSpan(m.from(), m.to(), m.period(), role(f, m), m.form(), m.rule());
  }

  private DateRole role(Frame f, Match m) {
    if (inDateline(f, m)) {
      return DateRole.DATELINE;
    }
    if (m.form() == DateForm.COUNTING) {
      return DateRole.BACKGROUND;
    }
    if (m.period().isEmpty()) {
      return DateRole.EVENT;
    }
    Period period = m.period().get();
    if (period.start().isAfter(f.today().plusDays(1)) || planned(f, m)) {
      return DateRole.PLANNED;
    }
    LocalDate history = f.today().minusDays(HISTORY_IN_DAYS);
    if (period.end().isBefore(history) || (m.rule().equals("month") && pastMonth(f, period))) {
      return DateRole.BACKGROUND;
    }
    if (m.isDay() && released(f, m)) {
      return DateRole.PUBLICATION;
    }
    if (m.rule().equals("nth-day") || m.rule().equals("days-into")) {
      return DateRole.EVENT;
    }
    DateRole possessive = possessive(f, m);
    return possessive != null ? possessive : governed(f, m);
  }

  private static boolean pastMonth(Frame f, Period period) {
    return period.end().isBefore(f.today().minusDays(14));
  }

  private boolean inDateline(Frame f, Match m) {
    if (m.to() <= f.sentence().body()) {
      return true;
    }
    return m.isDay()
        && f.is(m.from() - 1, "(")
        && f.is(m.to(), ")")
        && placeBefore(f, m.from() - 2);
  }

  /** "KABUL, Afghanistan (Oct. 10, 2011)". */
  private static boolean placeBefore(Frame f, int last) {
    if (f.sentence().allCaps() || last < 0 || !f.name(last)) {
      return false;
    }
    for (int k = last; k >= Math.max(0, last - 6); k--) {
      String text = f.token(k).text();
      if (text.length() >= 4 && text.equals(text.toUpperCase(java.util.Locale.ROOT))) {
        return f.token(k).word();
      }
      if (!f.name(k) && !f.is(k, ",")) {
        return false;
      }
    }
    return false;
  }

  /** "Operational Update, March 24, 2011". */
  private boolean released(Frame f, Match m) {
    int k = f.is(m.from() - 1, ",") || f.is(m.from() - 1, ":") ? m.from() - 2 : m.from() - 1;
    return words.releaseWords().contains(f.norm(k));
  }

  private boolean planned(Frame f, Match m) {
    if (m.rule().equals("next-weekday") || m.rule().equals("tomorrow")) {
      return true;
    }
    String before = f.norm(m.from() - 1);
    if (before.equals("until") || before.equals("before")) {
      return !f.is(m.from() - 2, "night");
    }
    for (int k = m.from() - 1; k >= Math.max(0, m.from() - 8); k--) {
      if (boundary(f, k)) {
        return false;
      }
      if (words.planWords().contains(f.norm(k))) {
        return true;
      }
      if (words.pastForm(f.norm(k))) {
        return false;
      }
    }
    return false;
  }

  /** "Saturday's attack", "Sunday's service"; null when no noun tells. */
  private DateRole possessive(Frame f, Match m) {
    boolean owned = f.is(m.to(), "'s") || f.is(m.to(), "'");
    if (!owned) {
      return null;
    }
    for (int k = m.to() + 1; k < Math.min(f.size(), m.to() + 6); k++) {
      String norm = f.norm(k);
      if (words.eventNouns().contains(norm)) {
        return DateRole.EVENT;
      }
      if (words.speechNouns().contains(norm)) {
        return DateRole.SPEECH;
      }
      if (words.aftermathNouns().contains(norm)) {
        return DateRole.AFTERMATH;
      }
    }
    return DateRole.EVENT;
  }

  private DateRole governed(Frame f, Match m) {
    String before = f.norm(m.from() - 1);
    if (before.equals("by") || (before.equals("of") && f.is(m.from() - 2, "as"))) {
      return DateRole.SPEECH;
    }
    Sentence s = f.sentence();
    for (int k = m.from() - 1; k >= Math.max(s.body(), m.from() - REACH); k--) {
      if (boundary(f, k)) {
        break;
      }
      DateRole role = tellsLeft(f, k, m);
      if (role != null) {
        return role;
      }
    }
    for (int k = m.to(); k < Math.min(f.size(), m.to() + REACH); k++) {
      if (boundary(f, k)) {
        break;
      }
      DateRole role = tellsRight(f, k);
      if (role != null) {
        return role;
      }
    }
    return DateRole.EVENT;
  }

  private static boolean boundary(Frame f, int k) {
    String norm = f.norm(k);
    return switch (norm) {
      case ";", ".", "!", "?", "--", "-" -> true;
      default -> false;
    };
  }

  private DateRole tellsLeft(Frame f, int k, Match m) {
    String norm = f.norm(k);
    if (words.stillWords().contains(norm)) {
      return DateRole.SPEECH;
    }
    if (norm.equals("up") && f.is(k + 1, "from")) {
      return DateRole.SPEECH;
    }
    if (words.tollVerbs().contains(norm) && tollNear(f, k)) {
      return DateRole.SPEECH;
    }
    if (words.bodyVerbs().contains(norm) && bodyNear(f, k, m.from())) {
      return DateRole.AFTERMATH;
    }
    if (norm.equals("died") && diedOfWounds(f, k, m.to())) {
      return DateRole.AFTERMATH;
    }
    if (words.aftermathVerbs().contains(norm)) {
      return words.speechVerbs().contains(norm) ? DateRole.SPEECH : DateRole.AFTERMATH;
    }
    if (words.speechVerbs().contains(norm) || words.speechNouns().contains(norm)) {
      return DateRole.SPEECH;
    }
    if (words.eventVerbs().contains(norm) || words.pastForm(norm)) {
      return DateRole.EVENT;
    }
    if (words.eventNouns().contains(norm) && !reportOf(f, k)) {
      return DateRole.EVENT;
    }
    return words.aftermathNouns().contains(norm) ? DateRole.AFTERMATH : null;
  }

  private DateRole tellsRight(Frame f, int k) {
    String norm = f.norm(k);
    if (words.stillWords().contains(norm)) {
      return DateRole.SPEECH;
    }
    if (words.tollVerbs().contains(norm) && tollNear(f, k)) {
      return DateRole.SPEECH;
    }
    if (words.bodyVerbs().contains(norm) && bodyNear(f, k, k + 6)) {
      return DateRole.AFTERMATH;
    }
    if (norm.equals("died") && diedOfWounds(f, k, k + 5)) {
      return DateRole.AFTERMATH;
    }
    if (words.speechVerbs().contains(norm)) {
      // "was reported wounded": the next word tells.
      return DateRole.SPEECH;
    }
    if (words.aftermathVerbs().contains(norm)) {
      return DateRole.AFTERMATH;
    }
    return words.eventVerbs().contains(norm) || words.pastForm(norm) ? DateRole.EVENT : null;
  }

  /** "raised the death toll", "the count rose". */
  private boolean tollNear(Frame f, int verb) {
    for (int k = Math.max(0, verb - 6); k < Math.min(f.size(), verb + 5); k++) {
      if (words.tollNouns().contains(f.norm(k))) {
        return true;
      }
    }
    return false;
  }

  private boolean bodyNear(Frame f, int verb, int date) {
    for (int k = Math.max(0, verb - 5); k < Math.min(f.size(), Math.max(date, verb + 5)); k++) {
      if (words.bodyNouns().contains(f.norm(k))) {
        return true;
      }
    }
    return f.is(verb, "found") && f.is(verb + 1, "dead");
  }

  private static boolean diedOfWounds(Frame f, int died, int to) {
    for (int k = died + 1; k < Math.min(f.size(), Math.max(to, died + 5)); k++) {
      if (f.is(k, "wounds") || f.is(k, "injuries") || f.is(k, "hospital")) {
        return true;
      }
    }
    return false;
  }

  /** "condemned the attack on Sunday" is left to the noun; "news of the attack" too. */
  private boolean reportOf(Frame f, int noun) {
    return f.is(noun - 1, "of") && words.tollNouns().contains(f.norm(noun - 2));
  }
}
