package org.conflictledger.casualty.people;

import java.util.Locale;
import java.util.Optional;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.lexicon.CasualtyLexicon;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.lexicon.NounStops;
import org.conflictledger.casualty.mention.CasualtyMention.Victim;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Count;
import org.conflictledger.text.Sentence;

/** Finds single people told by name or pronoun: "Ali Hasan, 34", "killing him". */
final class PersonNames {

  /** Words of no entry that may tell who a name after them is. */
  private static final int MOST_EPITHETS = 3;

  private final CasualtyLexicon lexicon;
  private final NameWords words;
  private final NounStops stops;
  private final Siblings siblings;

  PersonNames(CasualtyLexicon lexicon, NameWords words, NounStops stops) {
    this.lexicon = lexicon;
    this.words = words;
    this.stops = stops;
    siblings = new Siblings(lexicon);
  }

  /** Whether a token is a title before a name. */
  boolean title(Sentence s, int i) {
    return words.titles.containsKey(s.norm(i));
  }

  /** "killing him", "he was shot dead": one person, told of before. */
  static Optional<PeopleGroup> pronoun(Sentence s, int i) {
    if (!Victim.PRONOUNS.at(s, i)) {
      return Optional.empty();
    }
    String norm = s.norm(i);
    // "cut his throat"
    boolean throat = s.norm(i + 1).equals("throat");
    boolean alone =
        norm.equals("her")
            && (i + 1 >= s.size()
                || Grammar.stops(s, i + 1)
                || s.norm(i + 1).equals("dead")
                || !s.token(i + 1).word());
    boolean owner = norm.equals("his") || norm.equals("her");
    if (owner && !alone && !throat) {
      return Optional.empty();
    }
    Count one = Count.exactly(1, s.slice(i, i + 1));
    return Optional.of(
        new PeopleGroup(
            i,
            i + 1,
            -1,
            Kind.PRONOUN,
            Optional.of(one),
            VictimCategory.UNKNOWN,
            false,
            true,
            false));
  }

  /** A name after words of no entry that tell who it is: "political analyst Edgar Chacon". */
  Optional<PeopleGroup> described(Sentence s, int from, boolean[] named) {
    for (int k = from; k < Math.min(s.size(), from + MOST_EPITHETS + 1); k++) {
      if (s.nameLike(k)) {
        return k == from
            ? Optional.empty()
            : name(s, k, named)
                .filter(name -> name.to() - name.from() >= 2)
                .map(name -> name.startingAt(from));
      }
      if (!s.token(k).word() || stops.stops(s, k, -1, named) || !NounStops.epithet(s.norm(k))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A name of two to five words, with or without an age. */
  Optional<PeopleGroup> name(Sentence s, int from, boolean[] named) {
    if (!s.word(from).capitalised()) {
      return Optional.empty();
    }
    boolean titled = title(s, from);
    if (words.nicknames.contains(s.norm(from)) || words.nicknames.contains(s.norm(from - 1))) {
      return Optional.empty();
    }
    if (!s.nameLike(from) && !titled) {
      return Optional.empty();
    }
    int i = titled ? from + 1 : from;
    while (i < s.size()
        && i - from < 6
        && s.token(i).word()
        && (s.nameLike(i)
            || i > from && (words.particles.contains(s.norm(i)) || within(s, i) || joint(s, i)))
        && !(i < named.length && named[i])
        && !Grammar.stops(s, i)) {
      i++;
    }
    while (i > from && !s.nameLike(i - 1) && !joint(s, i - 1) && !(titled && i == from + 1)) {
      i--;
    }
    for (int k = from; k < i; k++) {
      boolean inside = k > from && words.particles.contains(s.norm(k));
      if (words.institutions.contains(s.norm(k)) && !inside) {
        return Optional.empty();
      }
    }
    if (s.allCaps() && modifies(s, i)) {
      return Optional.empty();
    }
    int length = i - from;
    boolean object =
        length == 1
            && from > s.body()
            && !lexicon.verb(s.norm(from - 1)).isEmpty()
            && (Grammar.stops(s, i) || i >= s.size() || !s.token(i).word());
    if (object) {
      Count one = Count.exactly(1, s.slice(from, i));
      return Optional.of(
          new PeopleGroup(
              from,
              i,
              -1,
              Kind.NAMED,
              Optional.of(one),
              VictimCategory.UNKNOWN,
              false,
              false,
              false));
    }
    if (length == 1 && !titled && !letters(s, from) && siblings.mayBe(s, from)) {
      Optional<PeopleGroup> next = name(s, i + 1, named).filter(other -> !title(s, other.from()));
      if (next.isPresent() && siblings.share(s, from, next.get())) {
        return Optional.of(Siblings.first(s, from));
      }
    }
    // A surname alone takes up somebody told before.
    boolean surname = length == 1 && !titled && struck(s, from, i);
    if (length == 0 || length < 2 && !titled && !surname) {
      int end = length == 1 ? age(s, i) : i;
      if (length != 1 || end == i) {
        return Optional.empty();
      }
    }
    int end = age(s, i);
    if (from == s.body() && end == i && length < 2 && !surname) {
      return Optional.empty();
    }
    Count one = Count.exactly(1, s.slice(from, i));
    return Optional.of(
        new PeopleGroup(
            from,
            end,
            -1,
            Kind.NAMED,
            Optional.of(one),
            surname
                ? VictimCategory.UNKNOWN
                : words.titles.getOrDefault(s.norm(from), VictimCategory.CIVILIAN),
            false,
            surname,
            false));
  }

  /**
   * Whether a single name is a person's by what befell its bearer: "Galindo was murdered", "the
   * murder of Galindo", "Galindo's murder".
   */
  private boolean struck(Sentence s, int from, int to) {
    if (to != from + 1 || !s.uncommon(from) || letters(s, from)) {
      return false;
    }
    if (s.norm(to).equals("'s")) {
      return ofOne(s.norm(to + 1));
    }
    boolean ends = to >= s.size() || Grammar.stops(s, to) || !s.token(to).word();
    boolean deed = ofOne(s.norm(from - 2)) && !s.norm(from - 2).equals("death");
    if (ends && deed && s.norm(from - 1).equals("of")) {
      return true;
    }
    int i = s.norm(to).equals(",") && s.norm(to + 1).equals("who") ? to + 2 : to;
    if (!Grammar.be(s, i) && !Grammar.HAVE.at(s, i)) {
      return s.norm(i).equals("died") || s.norm(i).equals("succumbed");
    }
    while (i < Math.min(s.size(), to + LONGEST_CHAIN)
        && (Grammar.be(s, i) || Grammar.HAVE.at(s, i) || s.norm(i).endsWith("ly"))) {
      i++;
    }
    return lexicon.verb(s.norm(i)).stream()
        .anyMatch(
            form ->
                form.sense().objectHarmed()
                    && !form.sense().weak()
                    && form.sense().particle().isEmpty()
                    && form.sense().outcome() != Outcome.CAPTURED
                    && form.sense().outcome() != Outcome.DISPLACED);
  }

  /** "staff of an NGO were killed": letters name a body. */
  private static boolean letters(Sentence s, int i) {
    String text = s.token(i).text();
    return !s.allCaps() && text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  private static final int LONGEST_CHAIN = 5;

  /** Deeds that befall one person. */
  private static boolean ofOne(String noun) {
    return noun.equals("murder")
        || noun.equals("assassination")
        || noun.equals("killing")
        || noun.equals("slaying")
        || noun.equals("death")
        || noun.equals("kidnapping")
        || noun.equals("abduction");
  }

  /** "JOSE ANGEL FLORES": a word between two names, in capitals, that is a name too. */
  private static boolean within(Sentence s, int i) {
    return s.allCaps()
        && i + 1 < s.size()
        && s.nameLike(i - 1)
        && s.token(i + 1).word()
        && s.nameLike(i + 1)
        && !Grammar.FINITE.at(s, i)
        && !Grammar.SAYING.at(s, i);
  }

  /** "Samir al-Masri", "Omar el-Khatib": the article of a name is joined to it. */
  private boolean joint(Sentence s, int i) {
    String text = s.token(i).text();
    int dash = text.indexOf('-');
    return dash > 0
        && dash + 1 < text.length()
        && Character.isUpperCase(text.charAt(dash + 1))
        && words.particles.contains(text.substring(0, dash));
  }

  /** "SENDERO LUMINOSO DETACHMENT": whether a name that ends before a token only tells of whom. */
  private boolean modifies(Sentence s, int i) {
    return i < s.size()
        && s.token(i).word()
        && !Grammar.stops(s, i)
        && !Grammar.SAYING.at(s, i)
        && !Grammar.FINITE.at(s, i)
        && !Grammar.ADVERBS.at(s, i)
        && !s.norm(i).endsWith("ed")
        && !s.norm(i).endsWith("day")
        && lexicon.verb(s.norm(i)).isEmpty();
  }

  /** The token after ", 34," or " (34)", or the same token when no age follows. */
  static int age(Sentence s, int i) {
    boolean comma = s.norm(i).equals(",") || s.norm(i).equals("(");
    if (comma
        && i + 1 < s.size()
        && s.token(i + 1).digits()
        && s.token(i + 1).text().length() <= 3
        && (s.norm(i + 2).equals(",") || s.norm(i + 2).equals(")") || s.norm(i + 2).equals("."))) {
      return s.norm(i + 2).equals(".") ? i + 2 : i + 3;
    }
    // ", 20 years old,"
    if (comma
        && i + 1 < s.size()
        && s.token(i + 1).digits()
        && s.norm(i + 2).equals("years")
        && s.norm(i + 3).equals("old")) {
      return s.norm(i + 4).equals(",") ? i + 5 : i + 4;
    }
    return i;
  }
}
