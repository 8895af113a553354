package org.conflictledger.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.conflictledger.text.Sentence;

/**
 * Reads what a date dates from the words around it: the nearest verb or noun of violence, speech or
 * aftermath to its left in the clause, and when there is none, the first to its right.
 */
final class RoleReader {

  private static final int REACH = 16;

  /** Rules whose match dates violence by its own words. */
  private static final Set<String> RUNS =
      Set.of("nth-day", "days-into", "days-of", "days-after", "holiday");

  /** Nobody says a thing "from Sunday to Monday". */
  private static final Set<String> INTERVALS = Set.of("from-to", "between", "to", "past-days");

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
    if (RUNS.contains(m.rule())) {
      return DateRole.EVENT;
    }
    if (words.stillWords().contains(f.norm(m.to()))
        || words.stillWords().contains(f.norm(m.to() + 1))) {
      return DateRole.SPEECH;
    }
    DateRole possessive = possessive(f, m);
    if (possessive != null) {
      return possessive;
    }
    if (attributive(f, m)) {
      return DateRole.RECALLED;
    }
    DateRole role = governed(f, m);
    if (role == DateRole.SPEECH && INTERVALS.contains(m.rule())) {
      return DateRole.EVENT;
    }
    return role == DateRole.EVENT && blamed(f, m) ? DateRole.RECALLED : role;
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
      if (text.length() >= 4 && text.equals(text.toUpperCase(Locale.ROOT))) {
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
    if (stamped(f, m)) {
      return true;
    }
    int k = f.is(m.from() - 1, ",") || f.is(m.from() - 1, ":") ? m.from() - 2 : m.from() - 1;
    return words.releaseWords().contains(f.norm(k));
  }

  /** "January 29, 2011 at 10:28 am": the stamp of a comment or of an update. */
  private static boolean stamped(Frame f, Match m) {
    String time = f.norm(m.to() + 1);
    return f.is(m.to(), "at")
        && m.from() <= f.sentence().body() + 2
        && time.length() > 3
        && f.token(m.to() + 1).digits()
        && time.indexOf(':') > 0;
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
        return DateRole.RECALLED;
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

  /** "the Aug. 7 attack", "the Easter bombings". */
  private boolean attributive(Frame f, Match m) {
    boolean led = f.is(m.from() - 1, "the") || f.is(m.from() - 1, "an") || f.is(m.from() - 1, "a");
    return led
        && m.isDay()
        && (words.eventNouns().contains(f.norm(m.to()))
            || words.eventNouns().contains(f.norm(m.to() + 1)) && f.token(m.to()).word());
  }

  /** "believed to be behind an attack on Friday". */
  private boolean blamed(Frame f, Match m) {
    for (int k = m.from() - 1; k >= Math.max(0, m.from() - REACH); k--) {
      if (boundary(f, k) || f.is(k, ",")) {
        return false;
      }
      if (words.blameWords().contains(f.norm(k))) {
        return !f.is(k + 1, "militants") && !f.is(k + 1, "insurgents");
      }
    }
    return false;
  }

  private DateRole governed(Frame f, Match m) {
    String before = f.norm(m.from() - 1);
    if (before.equals("by") || (before.equals("of") && f.is(m.from() - 2, "as"))) {
      return DateRole.SPEECH;
    }
    Sentence s = f.sentence();
    for (int k = m.from() - 1; k >= Math.max(s.body(), m.from() - REACH); k--) {
      if (boundary(f, k) || reportedClause(f, k)) {
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

  /** "said that on Sunday": the date belongs to what was said. */
  private boolean reportedClause(Frame f, int that) {
    return f.is(that, "that") && words.speechVerbs().contains(f.norm(that - 1));
  }

  private DateRole tellsLeft(Frame f, int k, Match m) {
    String norm = f.norm(k);
    if (proper(f, k) || adjective(f, k)) {
      return null;
    }
    if (words.stillWords().contains(norm)) {
      return DateRole.SPEECH;
    }
    if (norm.equals("claimed") && takesLives(f, k)) {
      return DateRole.EVENT;
    }
    if (norm.equals("called") && (f.is(k + 1, "for") || f.is(k + 1, "on"))) {
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
    if (words.eventNouns().contains(norm)
        && !words.tollNouns().contains(f.norm(k + 1))
        && !reportOf(f, k)) {
      return DateRole.EVENT;
    }
    return words.aftermathNouns().contains(norm) ? DateRole.AFTERMATH : null;
  }

  private DateRole tellsRight(Frame f, int k) {
    String norm = f.norm(k);
    if (proper(f, k) || adjective(f, k)) {
      return null;
    }
    if (words.stillWords().contains(norm)) {
      return DateRole.SPEECH;
    }
    if (norm.equals("claimed") && takesLives(f, k)) {
      return DateRole.EVENT;
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
    for (int k = died + 1; k < Math.min(f.size(), Math.max(to, died + 7)); k++) {
      if (f.is(k, "wounds") || f.is(k, "injuries") || f.is(k, "hospital")) {
        return true;
      }
    }
    // "who suffered burns in an attack on Monday, died on Tuesday"
    for (int k = died - 1; k >= 0; k--) {
      switch (f.norm(k)) {
        case "injuries", "wounds", "injured", "wounded", "burns", "burn", "later" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "the toll of the bombings", "the count of those killed in the attack". */
  private boolean reportOf(Frame f, int noun) {
    for (int k = noun - 1; k > Math.max(0, noun - 7); k--) {
      if (words.pastForm(f.norm(k)) && !f.is(k, "killed")) {
        return false;
      }
      if (words.tollNouns().contains(f.norm(k)) && !f.is(k + 1, "in")) {
        return f.is(k + 1, "of") || f.is(k + 1, "from");
      }
    }
    return false;
  }

  /** A name that looks like a verb: "Alah Say district". */
  private static boolean proper(Frame f, int k) {
    return k > f.sentence().body() && !f.sentence().allCaps() && f.token(k).capitalised();
  }

  /** "the collapsed flats": a participle between article and noun tells of no act. */
  private boolean adjective(Frame f, int k) {
    return words.pastForm(f.norm(k))
        && !words.eventNouns().contains(f.norm(k))
        && switch (f.norm(k - 1)) {
          case "the", "a", "an", "its", "his", "their", "her" -> true;
          default -> false;
        };
  }

  private static boolean takesLives(Frame f, int claimed) {
    for (int k = claimed + 1; k < claimed + 6; k++) {
      if (f.is(k, "lives") || f.is(k, "life")) {
        return true;
      }
    }
    return false;
  }
}
