package org.conflictledger.time;

import java.util.Set;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * The word that tells what a date dates: the nearest verb or noun of violence, speech or aftermath
 * to its left in the clause, and when there is none, the first to its right.
 */
final class Governor {

  private static final int REACH = 16;

  /** Verbs whose day is that of what they run into: "visited the town on Sunday when". */
  private static final Set<String> COMING =
      Set.of("visited", "returned", "came", "arrived", "gathered", "attended", "met");

  private final RoleWords words;

  Governor(RoleWords words) {
    this.words = words;
  }

  DateRole of(Frame f, Match m) {
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
      if (role == DateRole.AFTERMATH && COMING.contains(f.norm(k)) && f.is(m.to(), "when")) {
        // "Grief visited the town on Sunday when gunmen stormed a church"
        break;
      }
      if (role == DateRole.AFTERMATH && (meanwhile(f, k) || meanwhile(f, coming(f, k)))) {
        // "killed six as Mass was being celebrated on Sunday": of one time
        return DateRole.EVENT;
      }
      if (role != null) {
        return role;
      }
    }
    for (int k = m.to(); k < Math.min(f.size(), m.to() + REACH); k++) {
      if (boundary(f, k)) {
        break;
      }
      DateRole role = tellsRight(f, k);
      if (role == DateRole.SPEECH && setOff(f, m, k)) {
        continue;
      }
      if (role != null) {
        return role;
      }
    }
    return DateRole.EVENT;
  }

  /** "On Sunday, the mayor added, a driver was killed": between commas nothing is dated. */
  private boolean setOff(Frame f, Match m, int saying) {
    return f.is(m.to(), ",")
        && f.is(saying + 1, ",")
        && saying + 2 < f.size()
        && words.speechVerbs().contains(f.norm(saying));
  }

  /** "as the procession was held", "while people were attending": what went on when it happened. */
  private boolean meanwhile(Frame f, int verb) {
    boolean going = f.is(verb - 1, "was") || f.is(verb - 1, "were") || f.is(verb - 1, "being");
    boolean came = COMING.contains(f.norm(verb));
    if (!going && !came || BURYING.contains(f.norm(verb))) {
      return false;
    }
    for (int k = verb - 2; k >= Math.max(0, verb - CLAUSE) && !f.is(k, ","); k--) {
      if (f.is(k, "as") || f.is(k, "while") || f.is(k, "where") || f.is(k, "when")) {
        return going || eventBefore(f, k);
      }
    }
    return false;
  }

  /** "gathered" before "prayers" in "gathered for noon prayers"; else the token itself. */
  private static int coming(Frame f, int noun) {
    for (int k = noun - 1; k >= Math.max(0, noun - 4); k--) {
      if (COMING.contains(f.norm(k))) {
        return k;
      }
    }
    return noun;
  }

  /** "struck as worshippers gathered on Monday" */
  private boolean eventBefore(Frame f, int conjunction) {
    for (int k = conjunction - 1; k >= Math.max(0, conjunction - CLAUSE); k--) {
      if (words.eventVerbs().contains(f.norm(k)) || words.harm(f.norm(k))) {
        return true;
      }
    }
    return false;
  }

  private static final int CLAUSE = 9;

  private static final Set<String> BURYING =
      Set.of("buried", "burying", "mourned", "mourning", "arrested", "identified", "exhumed");

  static boolean boundary(Frame f, int k) {
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
    if (proper(f, k)
        || adjective(f, k)
        || norm.equals("dead") && (f.is(k - 1, "their") || f.is(k - 1, "the") && f.is(k - 2, "of"))
        || foundSo(f, k)) {
      // "buried their dead on Tuesday"
      return null;
    }
    if (COMING.contains(norm) && f.is(k - 1, "who")) {
      // "People who returned on Tuesday found the bodies"
      return null;
    }
    if (attempted(f, k)) {
      // "tried to storm a post on Monday night": no court
      return null;
    }
    DateRole told = toldEitherSide(f, k);
    if (told != null) {
      return told;
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
      return words.speechVerbs().contains(norm) ? DateRole.SPEECH : aftermath(norm);
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
    return words.aftermathNouns().contains(norm) && !struck(f, k) ? aftermath(norm) : null;
  }

  /** "fell on a funeral tent", "a bomb at a vigil": what was hit, and nothing that came after. */
  private boolean struck(Frame f, int noun) {
    int article = ARTICLES.contains(f.norm(noun - 1)) ? noun - 1 : noun;
    if (!HITTING.contains(f.norm(article - 1))) {
      return false;
    }
    String what = f.norm(article - 2);
    return words.eventVerbs().contains(what) || words.eventNouns().contains(what);
  }

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  private static final Set<String> HITTING = Set.of("on", "at", "into", "against", "in");

  private DateRole aftermath(String norm) {
    return words.captureWords().contains(norm) ? DateRole.CAPTURE : DateRole.AFTERMATH;
  }

  /** What a word makes of a day on whichever side of it, null when that depends on the side. */
  private DateRole toldEitherSide(Frame f, int k) {
    String norm = f.norm(k);
    if (words.stillWords().contains(norm) && !aside(f, k)) {
      return DateRole.SPEECH;
    }
    if (norm.equals("claimed") && takesLives(f, k) || Accounts.ofDeed(f, k, words.eventNouns())) {
      return DateRole.EVENT;
    }
    if (Accounts.given(f, k)) {
      return DateRole.SPEECH;
    }
    return null;
  }

  /** ", as people were still asleep, a bomb went off": what went on when it happened. */
  private static boolean aside(Frame f, int still) {
    for (int k = still - 1; k > Math.max(0, still - CLAUSE); k--) {
      if (f.is(k, "as") || f.is(k, "while") || f.is(k, "when")) {
        return f.is(k - 1, ",");
      }
    }
    return false;
  }

  private DateRole tellsRight(Frame f, int k) {
    String norm = f.norm(k);
    if (proper(f, k) || adjective(f, k)) {
      return null;
    }
    if (attempted(f, k)) {
      // "tried to storm a post on Monday night": no court
      return null;
    }
    DateRole told = toldEitherSide(f, k);
    if (told != null) {
      return told;
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
      return aftermath(norm);
    }
    return words.eventVerbs().contains(norm) || words.pastForm(norm) ? DateRole.EVENT : null;
  }

  /** "raised the death toll", "the count rose". */
  private boolean tollNear(Frame f, int verb) {
    boolean to = f.is(verb + 1, "to") || f.is(verb + 1, "past") || f.is(verb + 1, "above");
    return f.sentence().holds(verb - (to ? REACH : 6), verb + 5, words.tollNouns());
  }

  private boolean bodyNear(Frame f, int verb, int date) {
    for (int k = Math.max(0, verb - 5); k < Math.min(f.size(), Math.max(date, verb + 5)); k++) {
      if (words.bodyNouns().contains(f.norm(k))) {
        return true;
      }
    }
    return foundSo(f, verb + 1);
  }

  /** "were found dead", "found beheaded", "found shot dead": how, and not when, it was done. */
  private static boolean foundSo(Frame f, int k) {
    boolean found = f.is(k - 1, "found") || f.is(k, "dead") && f.is(k - 2, "found");
    return found && PUT_TO_DEATH.contains(f.norm(k));
  }

  private static final WordSet PUT_TO_DEATH = WordSet.listed(Governor.class, "putToDeath");

  private static final Set<String> WOUNDS =
      Set.of("wounds", "injuries", "burns", "hospital", "clinic", "infirmary", "ward");

  private static boolean diedOfWounds(Frame f, int died, int to) {
    for (int k = died + 1; k < Math.min(f.size(), Math.max(to, died + 7)); k++) {
      if (WOUNDS.contains(f.norm(k))) {
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

  /** "tried to", "tried on Saturday to": no trial. */
  private static boolean attempted(Frame f, int k) {
    if (!f.is(k, "tried")) {
      return false;
    }
    for (int i = k + 1; i < Math.min(f.size(), k + LONGEST_ATTEMPT) && f.token(i).word(); i++) {
      if (f.is(i, "to")) {
        return true;
      }
    }
    return false;
  }

  private static final int LONGEST_ATTEMPT = 6;
}
