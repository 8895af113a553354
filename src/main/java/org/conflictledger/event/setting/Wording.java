package org.conflictledger.event.setting;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.conflictledger.casualty.mention.CasualtyMention;
import org.conflictledger.text.Ordinals;
import org.conflictledger.text.WordSet;

/**
 * The words around a count in its sentence. Stretches of it are words in lower case with one blank
 * around each.
 *
 * @param begin where the number stands in the sentence
 * @param end after its last letter
 * @param sentence all of the sentence
 * @param clause the clause that the count stands in
 * @param before what leads to the count in its clause
 * @param lead its words
 * @param after what follows the count in its clause
 */
public record Wording(
    CasualtyMention mention,
    String text,
    int begin,
    int end,
    String sentence,
    String clause,
    String before,
    List<String> lead,
    String after) {

  /** So far behind a count stands the hour that it was taken at. */
  private static final int HOUR = 20;

  /** So long an apposition may be: ", a father of three". */
  private static final int AGE = 30;

  /** After a number: they are some of people told of before. */
  private static final List<String> WHOLES = List.of("of the ", "of them", "of those", "of these ");

  /** The next of people whose number was told. */
  private static final WordSet NEXT = WordSet.listed(Wording.class, "next");

  static Wording of(CasualtyMention mention) {
    String text = mention.evidence().sentence();
    int begin = countBegin(mention, text);
    int number = Math.min(text.length(), begin + mention.count().text().length());
    int end = mention.count().best() == 1 ? afterAge(text, number) : number;
    int clause = clauseBegin(text, begin);
    String before = Phrases.spaced(text, clause, begin);
    return new Wording(
        mention,
        text,
        begin,
        end,
        Phrases.spaced(text, 0, text.length()),
        Phrases.spaced(text, clause, clauseEnd(text, end)),
        before,
        List.of(before.strip().split(" ")),
        Phrases.spaced(text, end, clauseEnd(text, Math.min(text.length(), end + HOUR))));
  }

  /** "Nurse A. B., 46, died of burns": what is told of one comes after the age. */
  private static int afterAge(String text, int end) {
    int comma = text.startsWith(", ", end) ? text.indexOf(',', end + 1) : -1;
    return comma > 0 && comma - end <= AGE ? comma + 1 : end;
  }

  /** Where the number stands in the sentence, short words such as "a" not being taken elsewhere. */
  private static int countBegin(CasualtyMention mention, String sentence) {
    CasualtyMention.Evidence evidence = mention.evidence();
    String whole =
        evidence.sentenceIndex() < 0 ? mention.article().title() : mention.article().text();
    int sentenceBegin = whole.lastIndexOf(sentence, evidence.begin());
    int from =
        sentenceBegin < 0 ? 0 : Math.min(evidence.begin() - sentenceBegin, sentence.length());
    int at = sentence.indexOf(mention.count().text(), from);
    return at >= 0 ? at : Math.max(0, sentence.indexOf(mention.count().text()));
  }

  /** The words for the people harmed, between blanks. */
  String victims() {
    return Phrases.spaced(mention.victim().text(), 0, mention.victim().text().length());
  }

  /** Rules that tell who or what killed. */
  private static final Set<String> DEEDS = Set.of("active", "result", "passive");

  /** "Hours later, gunmen shot dead two", "Earlier, a bomb attack on a patrol killed three". */
  boolean anew(ReadingSettings words) {
    String all = sentence();
    return DEEDS.contains(mention.rule())
        && mention.evidence().sentenceIndex() > 0
        && words.then().stream().anyMatch(phrase -> all.startsWith(" " + phrase + " "))
        && SAYING.stream()
            .noneMatch(Phrases.spaced(text, 0, Math.min(text.length(), HEAD))::contains)
        && Phrases.containsAny(all, words.anew());
  }

  /** The subject and verb of a sentence stand in so many characters. */
  private static final int HEAD = 60;

  /** "Earlier, officials said a car bomb had killed nine": the same attack. */
  private static final List<String> SAYING =
      List.of(" said ", " reported ", " told ", " put ", " announced ", " says ", " confirmed ");

  /** "Also in Anbar, authorities found the bodies of 14 people": others. */
  boolean alsoIn() {
    return ALSO.stream().anyMatch(sentence()::startsWith);
  }

  private static final List<String> ALSO =
      List.of(" also in ", " also near ", " also at ", " elsewhere in ");

  /** "Meanwhile, gunmen killed two in B": what else was done. */
  boolean meanwhile() {
    return DEEDS.contains(mention.rule()) && sentence().startsWith(" meanwhile ");
  }

  /** "A guard was also killed": beside those told of right before. */
  boolean also() {
    String rest = behind();
    return TOO.stream().anyMatch(rest::contains);
  }

  /** The noun that follows the count and what begins behind it. */
  private String behind() {
    return Phrases.spaced(text, end, Math.min(text.length(), end + LONGEST_NOUN));
  }

  private static final int LONGEST_NOUN = 50;

  private static final List<String> TOO =
      List.of(" was also ", " were also ", " also died ", " also sustained ", " also suffered ");

  /** "A tenth victim", "Third officer": so many, with all told before. */
  boolean nth() {
    String[] count = mention.count().text().toLowerCase(Locale.ROOT).split(" ");
    boolean article = count[0].equals("a") || count[0].equals("an") || count[0].equals("the");
    long number = Ordinals.of(count[article && count.length > 1 ? 1 : 0]);
    return number > 2 && number == mention.count().best();
  }

  /**
   * Whether a verb and "to" or "at" lead to a toll that somebody raised or that has come to it
   * ("lifts the total of dead to 32"), or it is what is known by now ("are now 45").
   */
  boolean risen(ReadingSettings words) {
    if (mention.evidence().sentenceIndex() < 1) {
      return false;
    }
    if (Phrases.containsAny(behind(), words.by_now())) {
      return true;
    }
    int size = lead.size();
    while (size > 0 && BOUNDS.contains(lead.get(size - 1))) {
      size--;
    }
    if (size > 1 && LEADING.contains(lead.get(size - 1)) && FIGURES.contains(mention.rule())) {
      return lead.subList(Math.max(0, size - REACH), size).stream()
          .anyMatch(words.rising()::contains);
    }
    int reach = FIGURES.contains(mention.rule()) ? FIGURE_REACH : NEAR;
    return lead.subList(Math.max(0, size - reach), size).contains("now");
  }

  /** Rules that read the number of all dead. */
  private static final Set<String> FIGURES = Set.of("toll", "figure", "lives", "adjective");

  private static final Set<String> LEADING = Set.of("to", "at");

  private static final WordSet BOUNDS = WordSet.listed(Wording.class, "bounds");

  /** In words: "brings the number of soldiers known to have died since the attack began to". */
  private static final int REACH = 16;

  private static final int NEAR = 3;

  /** "has now claimed the lives of 15". */
  private static final int FIGURE_REACH = 6;

  /** "The UN later spoke of 110": who speaks after others does not repeat what was known first. */
  boolean rival() {
    String clause = clause();
    boolean figure = mention.rule().equals("figure");
    boolean then = figure ? clause.contains(" had ") : DAYS.stream().anyMatch(clause::contains);
    return clause.contains(" spoke of ") && !then;
  }

  /** With a day, what somebody spoke of is what was known then. */
  private static final List<String> DAYS =
      List.of("day ", "day,", " first ", " night ", " had spoken ");

  /** "the authorities had acknowledged only two deaths": what was known when that was said. */
  boolean hadTold(ReadingSettings words) {
    for (int i = Math.max(0, lead.size() - TOLD_REACH); i < lead.size(); i++) {
      if (lead.get(i).equals("had")) {
        return !lead.subList(i, lead.size()).contains("that")
            && lead.subList(i + 1, Math.min(lead.size(), i + 1 + NEAR)).stream()
                .anyMatch(words.had_told()::contains);
      }
    }
    return false;
  }

  private static final int TOLD_REACH = 12;

  /** "the assailants", "two of the assailants": people told of before. */
  boolean known() {
    return victims().startsWith(" the ") || victims().contains(" of the ");
  }

  /** "three of the soldiers", "eight of the wounded": some of those told of before. */
  boolean member() {
    if (mention.rule().equals("roster")) {
      // "a girl was among the dead"
      return true;
    }
    if (mention.rule().equals("toll") && AMONG.stream().anyMatch(before()::contains)) {
      // "put the number of women among the dead at two"
      return true;
    }
    String start = text.toLowerCase(Locale.ROOT);
    if (start.startsWith("the ") && NEXT.contains(start.split("[ ,]", 3)[1])) {
      // "The fourth, a corporal, died in hospital"
      return mention.count().best() == 1;
    }
    String count = mention.count().text().toLowerCase(Locale.ROOT);
    String victims = mention.victim().text().toLowerCase(Locale.ROOT);
    int at = victims.indexOf(count);
    String rest = at < 0 ? victims : victims.substring(at + count.length());
    boolean bare = victims.length() <= count.length();
    String following = bare ? text.substring(end, Math.min(text.length(), end + HOUR)) : rest;
    String next = following.stripLeading().toLowerCase(Locale.ROOT);
    // "a commander of the Northern Front", but "one of the commanders": of a body, of no others.
    boolean ofBody = count.startsWith("a ") || count.startsWith("an ");
    boolean ofParty =
        next.startsWith("of them") && partyBefore()
            || next.startsWith("of the ") && bodyBefore(next);
    return WHOLES.stream().anyMatch(next::startsWith)
        && !(ofBody && next.startsWith("of the "))
        && !ofParty;
  }

  /** "caught up with a party of insurgents and killed four of them": of no others told before. */
  private boolean partyBefore() {
    String before = text.substring(0, begin).toLowerCase(Locale.ROOT);
    return PARTIES.stream().anyMatch(before::contains);
  }

  /** "ambushed a van with guards; three of the guards were killed": the sentence has them all. */
  private boolean bodyBefore(String next) {
    int from = "of the ".length();
    int end = from;
    while (end < next.length() && Character.isLetter(next.charAt(end))) {
      end++;
    }
    String before = " " + text.substring(0, begin).toLowerCase(Locale.ROOT);
    int at = before.indexOf(" " + next.substring(from, end));
    return end - from > LEAST_NOUN && at >= 0 && before.indexOf(';', at) > 0;
  }

  private static final int LEAST_NOUN = 3;

  private static final List<String> PARTIES =
      List.of(
          " a party of ",
          " a group of ",
          " a band of ",
          " a column of ",
          " a gang of ",
          " a unit of ",
          " a squad of ",
          " a cell of ");

  private static final List<String> AMONG =
      List.of(" among the dead ", " among those killed ", " among the victims ", " among them ");

  private static int clauseBegin(String text, int from) {
    for (int i = from - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (c == ';' || c == ':' || c == '\u2014' || c == '\u2013') {
        return i + 1;
      }
    }
    return 0;
  }

  private static int clauseEnd(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ';' || c == ':' || c == ',' || c == '\u2014' || c == '\u2013') {
        return i;
      }
    }
    return text.length();
  }
}
