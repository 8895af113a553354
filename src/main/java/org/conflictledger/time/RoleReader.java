package org.conflictledger.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.conflictledger.text.Item;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Reads what a date dates: by its own form and the words that touch it, and else by its {@link
 * Governor}.
 */
final class RoleReader {

  private static final int REACH = 16;

  /** Rules whose match dates violence by its own words. */
  private static final Set<String> RUNS =
      WordSet.of("nth-day", "days-into", "days-of", "days-after", "holiday");

  /** Nobody says a thing "from Sunday to Monday". */
  private static final Set<String> INTERVALS = WordSet.of("from-to", "between", "to", "past-days");

  /** Older than this is history, not news. */
  static final int HISTORY_IN_DAYS = 60;

  /** The same in chronologies, which tell of a year day by day. */
  static final int CHRONICLE_IN_DAYS = 400;

  private final RoleWords words;
  private final Governor governor;

  RoleReader(RoleWords words) {
    this.words = words;
    this.governor = new Governor(words);
  }

  DateSpan read(Frame f, Match m) {
    return new DateSpan(m.from(), m.to(), m.period(), role(f, m), m.form(), m.rule());
  }

  private DateRole role(Frame f, Match m) {
    if (inDateline(f, m)) {
      return DateRole.DATELINE;
    }
    if (m.form() == DateForm.COUNTING && !m.yardstick()) {
      DateRole lasting = lasting(f, m);
      if (lasting != null) {
        return lasting;
      }
    }
    if (m.form() == DateForm.COUNTING || m.yardstick()) {
      return DateRole.BACKGROUND;
    }
    if (m.period().isEmpty()) {
      return DateRole.EVENT;
    }
    if (f.is(m.from() - 1, "of") && f.is(m.from() - 2, "anniversary")) {
      // "killed on the anniversary of last year's handover": the handover's
      return DateRole.SPEECH;
    }
    Period period = m.period().get();
    if (period.start().isAfter(f.today().plusDays(1)) || planned(f, m)) {
      return DateRole.PLANNED;
    }
    if (Recollections.witnessed(f, m)) {
      return DateRole.BACKSTORY;
    }
    if (old(f.sentence(), period, f.today())
        || (m.rule().equals("month") && pastMonth(f, period))) {
      return DateRole.BACKGROUND;
    }
    if (m.isDay() && released(f, m)) {
      return DateRole.PUBLICATION;
    }
    if (RUNS.contains(m.rule())) {
      return DateRole.EVENT;
    }
    if (m.rule().equals(CountedDays.AFTER_ANOTHER)) {
      return DateRole.RECALLED;
    }
    if (m.rule().equals(CountedDays.EARLIER) && !harmed(f)) {
      return DateRole.BACKSTORY;
    }
    if (words.stillWords().contains(f.norm(m.to()))
        || words.stillWords().contains(f.norm(m.to() + 1))) {
      return DateRole.SPEECH;
    }
    if (compared(f, m)) {
      return DateRole.SPEECH;
    }
    DateRole possessive = possessive(f, m);
    if (possessive != null) {
      return possessive;
    }
    if (attributive(f, m)) {
      return DateRole.RECALLED;
    }
    DateRole role = governor.of(f, m);
    if (role == DateRole.SPEECH && INTERVALS.contains(m.rule())) {
      return DateRole.EVENT;
    }
    if (role == DateRole.EVENT || role == DateRole.RECALLED) {
      if (Recollections.abduction(f, m)) {
        return DateRole.BACKSTORY;
      }
    }
    return role == DateRole.EVENT && blamed(f, m) ? DateRole.RECALLED : role;
  }

  /** "three more than on Saturday", "than the police gave on Thursday": another count's day. */
  private boolean compared(Frame f, Match m) {
    boolean given = false;
    for (int k = m.from() - 1; k >= Math.max(0, m.from() - COMPARED_REACH); k--) {
      if (f.is(k, "than")) {
        boolean right = k == m.from() - 1 || k == m.from() - 2 && DAYS_OF.contains(f.norm(k + 1));
        return (right || given) && MORE.contains(f.norm(k - 1));
      }
      if (Governor.boundary(f, k) || f.is(k, ",") || f.token(k).digits()) {
        return false;
      }
      given |= words.speechVerbs().contains(f.norm(k)) || GIVEN.contains(f.norm(k));
    }
    return false;
  }

  private static final int COMPARED_REACH = 9;

  private static final Set<String> MORE = WordSet.of("more", "fewer", "less", "higher", "lower");

  private static final Set<String> DAYS_OF = WordSet.of("on", "in", "at", "by");

  private static final Set<String> GIVEN =
      WordSet.of("gave", "given", "known", "counted", "listed", "had");

  /** "He had joined three weeks earlier": a day of nobody's harm. */
  private boolean harmed(Frame f) {
    for (int k = f.sentence().body(); k < f.size(); k++) {
      if (words.harm(f.norm(k))) {
        return true;
      }
    }
    return false;
  }

  /** Whether days are history by the time a sentence was written. */
  static boolean old(Sentence sentence, Period period, LocalDate today) {
    boolean chronicle = sentence.item().kind() == Item.Kind.DAY;
    return period.end().isBefore(today.minusDays(chronicle ? CHRONICLE_IN_DAYS : HISTORY_IN_DAYS));
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

  /** "a bomb-maker wanted since 2019", "hostages held since May"; null for a stretch of news. */
  private DateRole lasting(Frame f, Match m) {
    for (int k = m.from() - 1; k >= Math.max(0, m.from() - LASTING_REACH); k--) {
      String norm = f.norm(k);
      if (words.captureWords().contains(norm) || norm.equals("held")) {
        return DateRole.CAPTURE;
      }
      if (words.lastingWords().contains(norm)) {
        return DateRole.LASTING;
      }
      if (!f.is(k, "since") && !f.is(k, "there") && !f.is(k, "ever")) {
        return null;
      }
    }
    return null;
  }

  private static final int LASTING_REACH = 3;

  /** "Operational Update, March 24, 2011". */
  private boolean released(Frame f, Match m) {
    if (stamped(f, m) || headed(f, m)) {
      return true;
    }
    int k = f.is(m.from() - 1, ",") || f.is(m.from() - 1, ":") ? m.from() - 2 : m.from() - 1;
    return words.releaseWords().contains(f.norm(k));
  }

  /**
   * "Press statement - Bangui, Wednesday 15 November 2017": the day of issue ends the first line.
   */
  private static boolean headed(Frame f, Match m) {
    return f.sentence().index() == 0
        && m.to() == f.size()
        && m.period().filter(p -> p.start().equals(f.today())).isPresent();
  }

  /**
   * The stamp of a page, a comment or an update: "January 29, 2011 at 10:28 am", "5 June 2012 09:10
   * GMT", "5 June 2012 Last updated at"; with hour and zone it may stand after the headline.
   */
  private boolean stamped(Frame f, Match m) {
    if (clock(f, m.to()) && words.zones().contains(f.norm(m.to() + 1))) {
      return true;
    }
    if (m.from() > f.sentence().body() + 2) {
      return false;
    }
    return time(f, m.to())
        || f.is(m.to(), "at") && time(f, m.to() + 1)
        || f.is(m.to(), "last") && f.is(m.to() + 1, "updated");
  }

  private static boolean time(Frame f, int i) {
    String norm = f.norm(i);
    return norm.length() > 3 && f.token(i).digits() && norm.indexOf(':') > 0;
  }

  /** "15.37", "09:10". */
  private static boolean clock(Frame f, int i) {
    String norm = f.norm(i);
    return norm.length() >= 4
        && norm.length() <= 5
        && f.token(i).digits()
        && (norm.indexOf(':') > 0 || norm.indexOf('.') > 0);
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
      if (Governor.boundary(f, k)) {
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

  /** "the Aug. 7 attack", "the Easter bombings", "the July 2 car bomb attack". */
  private boolean attributive(Frame f, Match m) {
    boolean led = f.is(m.from() - 1, "the") || f.is(m.from() - 1, "an") || f.is(m.from() - 1, "a");
    if (!led || !m.isDay()) {
      return false;
    }
    for (int k = m.to(); k < Math.min(f.size(), m.to() + COMPOUND) && f.token(k).word(); k++) {
      if (words.eventNouns().contains(f.norm(k))) {
        return true;
      }
      if (ENDS.contains(f.norm(k)) || words.pastForm(f.norm(k))) {
        return false;
      }
    }
    return false;
  }

  /** After these a compound is over. */
  private static final WordSet ENDS = WordSet.listed(RoleReader.class, "ends");

  /** The most words of a compound: "vehicle-borne IED attack". */
  private static final int COMPOUND = 4;

  /** "believed to be behind an attack on Friday". */
  private boolean blamed(Frame f, Match m) {
    for (int k = m.from() - 1; k >= Math.max(0, m.from() - REACH); k--) {
      if (Governor.boundary(f, k) || f.is(k, ",")) {
        return false;
      }
      if (words.blameWords().contains(f.norm(k))) {
        return !f.is(k + 1, "militants") && !f.is(k + 1, "insurgents");
      }
    }
    return false;
  }
}
