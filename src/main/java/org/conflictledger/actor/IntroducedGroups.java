package org.conflictledger.actor;

import com.fasterxml.jackson.databind.JsonNode;
import org.conflictledger.text.CalendarNames;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Armed groups that the catalogue does not know, by the words with which an article brings them in:
 * "an armed group called the Red Heron", "fighters of the Suleiman Brigade". Their ids are made of
 * the name, so that all articles share them.
 */
final class IntroducedGroups {

  private static final String FILE = "actors/names.json";

  /** "a militia that is known locally as the" */
  private static final int FARTHEST_NAME = 6;

  private static final int KIND_REACH = 5;

  private final WordSet bodies;
  private final WordSet sure;
  private final WordSet arms;
  private final WordSet peaceful;
  private final WordSet naming;
  private final WordSet filling;
  private final WordSet fighters;
  private final WordSet martial;
  private final WordSet owning;
  private final WordSet criminal;
  private final WordSet local;

  private IntroducedGroups(JsonNode file) {
    bodies = ConfFiles.words(FILE, file, "bodies");
    sure = ConfFiles.words(FILE, file, "sure");
    arms = ConfFiles.words(FILE, file, "arms");
    peaceful = ConfFiles.words(FILE, file, "peaceful");
    naming = ConfFiles.words(FILE, file, "naming");
    filling = ConfFiles.words(FILE, file, "filling");
    fighters = ConfFiles.words(FILE, file, "fighters");
    martial = ConfFiles.words(FILE, file, "martial");
    owning = ConfFiles.words(FILE, file, "owning");
    criminal = ConfFiles.words(FILE, file, "criminal");
    local = ConfFiles.words(FILE, file, "local");
  }

  static IntroducedGroups load(ConfFiles conf) {
    return new IntroducedGroups(conf.read(FILE));
  }

  /** Adds to the names of an article those that a sentence brings in. */
  void introduce(Sentence s, ArticleNames names) {
    if (s.allCaps() || !bodies.in(s) && !fighters.in(s) && !martial.in(s)) {
      return;
    }
    for (int i = s.body(); i < s.size(); i++) {
      if (bodies.at(s, i)) {
        called(s, i, names);
        named(s, i, names);
        apposed(s, i, names);
      }
      if (fighters.at(s, i)) {
        called(s, i, names);
        ofGroup(s, i, names);
      }
      if (owning.at(s, i) && lower(s, i)) {
        owns(s, i, names);
      }
    }
  }

  /** "an armed group called the Red Heron", "a militia known as Sons of the Valley". */
  private void called(Sentence s, int noun, ArticleNames names) {
    int i = RELATIVE.at(s, noun + 1) ? noun + 2 : noun + 1;
    while (BEING.at(s, i)) {
      i++;
    }
    if (!naming.at(s, i) || !lower(s, i)) {
      return;
    }
    boolean itself = s.norm(i).equals("calling") || s.norm(i).equals("calls");
    boolean armed = armed(s, noun) || itself && !s.holds(from(s, noun), noun, peaceful);
    int begin = i + 1;
    while (begin < i + FARTHEST_NAME && (filling.at(s, begin) || QUOTES.at(s, begin))) {
      begin++;
    }
    if (armed) {
      add(s, begin, ArticleNames.end(s, begin), noun, names);
    }
  }

  private static final WordSet RELATIVE = WordSet.of("that", "which", "who");
  private static final WordSet BEING = WordSet.of("is", "are", "was", "were");
  private static final WordSet QUOTES = WordSet.of("\"", "'", "``", "“", "‘", "''");

  /** "the rebel group Northern Heron said" */
  private void named(Sentence s, int noun, ArticleNames names) {
    if (lower(s, noun) && !s.norm(noun).endsWith("s") && arms.at(s, noun - 1)) {
      int begin = QUOTES.at(s, noun + 1) ? noun + 2 : noun + 1;
      add(s, begin, ArticleNames.end(s, begin), noun, names);
    }
  }

  /** "the Black Heron Brigade, a rebel group, killed" */
  private void apposed(Sentence s, int noun, ArticleNames names) {
    int article = noun - 1;
    while (article > from(s, noun) && !ARTICLES.at(s, article)) {
      article--;
    }
    boolean closed = noun + 1 >= s.size() || !s.token(noun + 1).word() || CLOSING.at(s, noun + 1);
    if (!ARTICLES.at(s, article) || !s.norm(article - 1).equals(",") || !closed) {
      return;
    }
    int end = article - 1;
    int begin = begin(s, end);
    while (begin < end && !ArticleNames.capital(s, begin)) {
      begin++;
    }
    boolean the = s.norm(begin).equals("the");
    begin = the ? begin + 1 : begin;
    boolean opens = the || begin == s.body() || BRINGING.at(s, begin - 1);
    if (opens && armed(s, noun) && ArticleNames.end(s, begin) == end) {
      add(s, begin, end, noun, names);
    }
  }

  private static final WordSet ARTICLES = WordSet.of("a", "an");
  private static final WordSet BRINGING = WordSet.of("the", "by", "of", "from");
  private static final WordSet CLOSING = WordSet.listed(IntroducedGroups.class, "closing");

  /** Where the words that may be a name up to a token begin. */
  private static int begin(Sentence s, int end) {
    int begin = end;
    while (begin > s.body() && end - begin < ArticleNames.LONGEST && part(s, begin - 1)) {
      begin--;
    }
    return begin;
  }

  private static boolean part(Sentence s, int i) {
    return ArticleNames.capital(s, i) || ArticleNames.JOINING.at(s, i);
  }

  /** "fighters of the Suleiman Brigade" */
  private void ofGroup(Sentence s, int men, ArticleNames names) {
    int i = men + 1;
    if (s.norm(i).equals("belonging") || s.norm(i).equals("loyal")) {
      i++;
    }
    if (!OF.at(s, i)) {
      return;
    }
    int begin = s.norm(i + 1).equals("the") ? i + 2 : i + 1;
    int end = ArticleNames.end(s, begin);
    if (s.holds(begin, end, martial)) {
      add(s, begin, end, men, names);
    }
  }

  private static final WordSet OF = WordSet.of("of", "from", "to");

  /** "the Farouk Battalions said their fighters", "Jaish al-Noor claims the attack". */
  private void owns(Sentence s, int verb, ArticleNames names) {
    boolean told = s.norm(verb).equals("said");
    if (told && !OWN.at(s, verb + 1)) {
      return;
    }
    int begin = begin(s, verb);
    while (begin < verb && (s.norm(begin).equals("the") || !ArticleNames.capital(s, begin))) {
      begin++;
    }
    boolean opens =
        begin <= s.body() + 1 || BRINGING.at(s, begin - 1) || !s.token(begin - 1).word();
    if (opens
        && verb - begin >= 2
        && s.holds(begin, verb, martial)
        && ArticleNames.end(s, begin) == verb) {
      add(s, begin, verb, verb, names);
    }
  }

  private static final WordSet OWN = WordSet.of("its", "their");

  /** Whether the words around a noun tell that its people bear arms. */
  private boolean armed(Sentence s, int noun) {
    return fighters.at(s, noun)
        || sure.at(s, noun)
        || (s.holds(from(s, noun), noun, arms) || s.holds(from(s, noun), noun, fighters))
            && !s.holds(from(s, noun), noun, peaceful);
  }

  private static int from(Sentence s, int noun) {
    return Math.max(s.body(), noun - KIND_REACH);
  }

  private static boolean lower(Sentence s, int i) {
    return !s.token(i).capitalised();
  }

  private void add(Sentence s, int from, int to, int noun, ArticleNames names) {
    if (to <= from || s.holds(from, to, peaceful) || CalendarNames.WHOLE.contains(s.norm(from))) {
      return;
    }
    boolean gang = s.holds(from(s, noun), Math.max(to, noun + 1), criminal);
    boolean militia = s.holds(from(s, noun), Math.max(to, noun + 1), local);
    ActorType type = gang ? ActorType.CRIMINAL : militia ? ActorType.MILITIA : ActorType.REBEL;
    names.add(s, from, to, OpenNames.make(OpenNames.ID, s.slice(from, to), type));
  }
}
