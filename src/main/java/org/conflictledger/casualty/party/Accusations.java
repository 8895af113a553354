package org.conflictledger.casualty.party;

import java.util.Locale;
import java.util.Optional;
import org.conflictledger.actor.Actor;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.party.PartySpans.PartySpan;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** Words with which others call somebody the author of a deed: they blame him, or suspect him. */
final class Accusations {

  /** A name behind a word that blames stands so near, or is so long. */
  private static final int NAME = 7;

  private static final int LONG_NAME = 16;

  /** The subject of an accusation stands so near before it. */
  private static final int SUBJECT_REACH = 8;

  /** "were arrested yesterday because of their suspected part in the murder" */
  private static final int CRIME_REACH = 18;

  /** "laid the blame for the attack on X" */
  private static final int LAYING_REACH = 8;

  private static final int SUPPOSED_REACH = 4;

  private static final WordSet SUPPOSED = WordSet.listed(Accusations.class, "supposed");

  private final NearestParty nearest;
  private final PartyLexicon lexicon;
  private final Identity identity;

  Accusations(NearestParty nearest, PartyLexicon lexicon) {
    this.nearest = nearest;
    this.lexicon = lexicon;
    this.identity = new Identity(lexicon);
  }

  /** Who is blamed by the words at a token. */
  Optional<Actor> blamed(Sentence s, int i) {
    int blaming = lexicon.blaming.at(s, i);
    if (blaming > 0) {
      return s.norm(i + blaming).equals("by") && Grammar.be(s, i - 1)
          ? blamedBy(s, i, i + blaming)
          : blamedBehind(s, i, i + blaming);
    }
    Optional<Actor> same = identified(s, i).or(() -> apposed(s, i));
    if (same.isPresent()) {
      return same;
    }
    if (responsibility(s, i)) {
      return nearest.before(s, i - 1, 1, party -> party.to() == i - 1);
    }
    if (lexicon.holding.at(s, i)) {
      return nearest.after(s, i + 1, 3, party -> atFault(s, party.to()));
    }
    Optional<Actor> laid = lexicon.laying.at(s, i) ? laidOn(s, i) : Optional.empty();
    return laid.isPresent() ? laid : suspected(s, i);
  }

  /** "X was blamed by the government", "was blamed by the government on X". */
  private Optional<Actor> blamedBy(Sentence s, int i, int by) {
    for (int on = by + 1; on < Math.min(s.size(), by + LAYING_REACH); on++) {
      if (s.norm(on).equals("on")) {
        return nearest.after(s, on + 1, reach(s, on + 1), party -> !party.metonym());
      }
    }
    return nearest.before(s, i, SUBJECT_REACH, party -> !PartySpans.speaks(s, party));
  }

  /** "blamed X", "attributed to X"; not "the two blamed each other". */
  private Optional<Actor> blamedBehind(Sentence s, int i, int to) {
    boolean loose = lexicon.loose.contains(s.slice(i, to).toLowerCase(Locale.ROOT));
    if (s.norm(to).equals("each") || loose && !authorsBefore(s, i)) {
      return Optional.empty();
    }
    return nearest.after(
        s,
        to,
        reach(s, to),
        party ->
            !ofCourse(s, party.to())
                && (!party.metonym() || party.from() == to && blamesCountry(s, i, party)));
  }

  /** "accused X of being behind the unrest", "is accused of genocide": of no deed in particular. */
  private boolean ofCourse(Sentence s, int from) {
    for (int i = from; i < Math.min(s.size(), from + CRIME_REACH); i++) {
      if (COURSES.at(s, i)) {
        return true;
      }
      if (lexicon.crimes.at(s, i) || !s.token(i).word()) {
        return false;
      }
    }
    return false;
  }

  private static final WordSet COURSES = WordSet.listed(Accusations.class, "courses");

  /** "Moscow blamed Ukraine for the blast": a country, of nothing less. */
  private boolean blamesCountry(Sentence s, int i, PartySpan party) {
    boolean ends = party.to() >= s.size() || !s.token(party.to()).word();
    return s.norm(i).startsWith("blam")
        && (ends || s.norm(party.to()).equals("for") && crimeNear(s, party.to()));
  }

  /** "The raiders were members of X" */
  private Optional<Actor> identified(Sentence s, int verb) {
    if (!identity.tells(s, verb)) {
      return Optional.empty();
    }
    int from = identity.from(s, verb);
    return nearest.after(
        s, from, 5, party -> !party.metonym() && lexicon.before(s, party.from()) < from);
  }

  /** "The bomber, a member of X, had", "the gunman, identified as an X fighter": behind a comma. */
  private Optional<Actor> apposed(Sentence s, int comma) {
    if (!s.norm(comma).equals(",") || !lexicon.assailants.at(s, comma - 1)) {
      return Optional.empty();
    }
    return ARTICLES.at(s, comma + 1)
        ? nearest.after(
            s,
            comma + 2,
            APPOSED,
            party -> party.named() && lexicon.before(s, party.from()) <= comma + 2)
        : Optional.empty();
  }

  private static final WordSet ARTICLES = WordSet.of("a", "an", "all", "both");

  private static final int APPOSED = 5;

  private Optional<Actor> laidOn(Sentence s, int i) {
    for (int j = i + 1; j < Math.min(s.size(), i + LAYING_REACH); j++) {
      if (s.norm(j).equals("to") || s.norm(j).equals("on")) {
        Optional<Actor> laid = nearest.after(s, j, 6, party -> !party.metonym());
        if (laid.isPresent()) {
          return laid;
        }
      }
    }
    return Optional.empty();
  }

  /** "X was suspected of the murder", "X was believed to be responsible." */
  private Optional<Actor> suspected(Sentence s, int i) {
    int told = lexicon.blamed.at(s, i);
    return told > 0
            && !ofCourse(s, i + told)
            && (crimeNear(s, i) || pointing(s, i + told - 1) || supposed(s, i, told))
        ? nearest.before(s, i, SUBJECT_REACH, party -> !PartySpans.speaks(s, party))
        : Optional.empty();
  }

  /** "X's responsibility for the massacre" */
  private boolean responsibility(Sentence s, int i) {
    return s.norm(i).equals("responsibility")
        && s.norm(i + 1).equals("for")
        && s.norm(i - 1).startsWith("'")
        && crimeNear(s, i);
  }

  /** "held X responsible", "holds X to blame" */
  private static boolean atFault(Sentence s, int i) {
    return s.norm(i).equals("responsible")
        || s.norm(i).equals("accountable")
        || s.norm(i).equals("to") && s.norm(i + 1).equals("blame");
  }

  private boolean authorsBefore(Sentence s, int i) {
    return s.holds(Math.max(s.body(), i - 6), i, lexicon.authors);
  }

  /** As far as a long name goes on: "the Front for the Liberation of the Coast (FLC)". */
  private static int reach(Sentence s, int from) {
    int i = from;
    while (i < s.size() && i < from + LONG_NAME && partOfName(s, i)) {
      i++;
    }
    return Math.max(NAME, i - from);
  }

  private static boolean partOfName(Sentence s, int i) {
    return s.token(i).capitalised()
        || s.norm(i).equals("(")
        || Grammar.PREPOSITIONS.at(s, i)
        || s.norm(i).equals("the")
        || s.norm(i).equals("and");
  }

  private boolean crimeNear(Sentence s, int i) {
    return s.holds(i, i + CRIME_REACH, lexicon.crimes);
  }

  /** "X was behind it": behind what the article tells of. */
  private static boolean pointing(Sentence s, int last) {
    boolean ends = last + 1 >= s.size() || !s.token(last + 1).word();
    return ends && (s.norm(last).equals("it") || s.norm(last).equals("this"));
  }

  /** "X was believed to be responsible.": for what the article tells of. */
  private static boolean supposed(Sentence s, int i, int words) {
    boolean ends = i + words >= s.size() || !s.token(i + words).word();
    return ends
        && (s.holds(Math.max(s.body(), i - SUPPOSED_REACH), i + words, SUPPOSED)
            || said(s, i, i + words));
  }

  /** "A caller said that X was responsible." */
  private static boolean said(Sentence s, int be, int to) {
    for (int i = be - 1; i > Math.max(s.body(), be - SUBJECT_REACH); i--) {
      if (NOBODY.contains(s.norm(i))) {
        return false;
      }
      if (Grammar.SAYING.at(s, i)) {
        return s.norm(to - 1).equals("responsible");
      }
    }
    return false;
  }

  private static final WordSet NOBODY = WordSet.of("who", "nobody", "none", "no", "whoever", "it");
}
