package org.conflictledger.casualty.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorType;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.party.PartySpans.PartySpan;
import org.conflictledger.text.Document;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;
import org.conflictledger.text.WordTest;

/** Who says, or is said, to be the author: claims of responsibility, accusations, suspicions. */
final class Authors {

  /**
   * Who did it.
   *
   * @param sentence index of the sentence that says so
   * @param claimed whether it says so itself
   */
  record Author(Actor actor, int sentence, boolean claimed) {}

  /** A name so many tokens from such a word belongs to it. */
  private static final int REACH = 12;

  /** The subject of an accusation stands nearer. */
  private static final int BLAMED_REACH = 8;

  /** A name behind a word that blames stands so near, or is so long. */
  private static final int BLAMED_NAME = 7;

  private static final int LONG_NAME = 16;

  /** "were arrested yesterday because of their suspected part in the murder" */
  private static final int CRIME_REACH = 18;

  private final PartySpans parties;
  private final PartyLexicon lexicon;
  private final String country;
  private final Identity identity;

  Authors(PartySpans parties, PartyLexicon lexicon, String country) {
    this.parties = parties;
    this.lexicon = lexicon;
    this.country = country;
    this.identity = new Identity(lexicon);
  }

  /**
   * Whoever claimed the deed an article tells of, else whoever alone is blamed for it; nobody where
   * parties blame each other.
   */
  Optional<Author> of(Document document) {
    List<Sentence> all = new ArrayList<>();
    document.title().ifPresent(all::add);
    all.addAll(document.sentences());
    Map<Actor, Integer> blamed = new LinkedHashMap<>();
    Map<Actor, Integer> boasting = new LinkedHashMap<>();
    for (Sentence s : all) {
      if (!mayTell(s) || background(s, document.article().published().getYear())) {
        continue;
      }
      for (int i = s.body(); i < s.size(); i++) {
        if (!lexicon.telling.at(s, i) && !Grammar.BE.at(s, i) && !Grammar.SAYING.at(s, i)) {
          continue;
        }
        Optional<Actor> claims = claims(s, i);
        if (claims.isPresent()) {
          return claims.map(actor -> new Author(actor, s.index(), true));
        }
        blamed(s, i).ifPresent(actor -> blamed.putIfAbsent(actor, s.index()));
        boasts(s, i).ifPresent(actor -> boasting.putIfAbsent(actor, s.index()));
      }
    }
    return only(boasting).or(() -> only(blamed));
  }

  /** A look at its words, which is no to most sentences. */
  private boolean mayTell(Sentence s) {
    return lexicon.telling.in(s)
        || lexicon.authors.in(s)
        || lexicon.deeds.in(s) && Grammar.HAVE.in(s)
        || AUTHOR.in(s);
  }

  private static final WordTest YEAR =
      new WordTest(
          word -> word.norm().length() == 4 && word.norm().chars().allMatch(Character::isDigit));

  /** Whether a sentence tells of another year. */
  static boolean background(Sentence s, int year) {
    if (!YEAR.any(s)) {
      return false;
    }
    for (int i = s.body(); i < s.size(); i++) {
      String norm = s.norm(i);
      if (norm.length() == 4
          && (norm.startsWith("19") || norm.startsWith("20"))
          && norm.chars().allMatch(Character::isDigit)
          && Integer.parseInt(norm) < year) {
        return true;
      }
    }
    return false;
  }

  private Optional<Actor> claims(Sentence s, int i) {
    int claimed = lexicon.claimed.at(s, i);
    if (claimed > 0 && s.norm(i + claimed).equals("by") && !denied(s, i)) {
      return after(s, i + claimed, 6, Authors::claimant);
    }
    boolean crime = lexicon.crimes.at(s, i) && s.norm(i + 1).equals("claimed");
    if (crime && s.norm(i + 2).equals("by") && !denied(s, i)) {
      return after(s, i + 2, 6, Authors::claimant);
    }
    if (tellsDeed(s, i) && !denied(s, i)) {
      return before(s, i, REACH, p -> p.named() && p.actor().type() != ActorType.STATE);
    }
    int claiming = Math.max(lexicon.claiming.at(s, i), claimsCrime(s, i));
    if (claiming == 0 || denied(s, i)) {
      return Optional.empty();
    }
    return before(s, i, REACH, Authors::claimant)
        .or(() -> after(s, i + claiming, REACH, PartySpan::named));
  }

  /** "the guerrillas claimed credit": a name, or words that mean the one group of the article. */
  private static boolean claimant(PartySpan party) {
    return party.named()
        || party.actor().type() == ActorType.REBEL
        || party.actor().type() == ActorType.MILITIA;
  }

  /** "claimed the double attack": the number of its words, 0 for none. */
  private int claimsCrime(Sentence s, int i) {
    boolean claims = s.norm(i).equals("claimed") || s.norm(i).equals("claims");
    if (!claims || !s.norm(i + 1).equals("the")) {
      return 0;
    }
    for (int j = i + 2; j < i + 5; j++) {
      if (lexicon.crimes.at(s, j)) {
        return j - i + 1;
      }
    }
    return 0;
  }

  /** "said that it had planted the bomb", "said one of its men had done it": its own deed. */
  private boolean tellsDeed(Sentence s, int i) {
    if (!Grammar.SAYING.at(s, i) || !lexicon.deeds.in(s) && !AUTHOR.in(s)) {
      return false;
    }
    boolean own = false;
    for (int j = i + 1; j < Math.min(s.size(), i + DEED_REACH); j++) {
      String norm = s.norm(j);
      own |= OWN.contains(norm);
      boolean have = Grammar.HAVE.contains(norm) && lexicon.deeds.at(s, j + 1);
      if (own && (have || Grammar.BE.contains(norm) && AUTHOR.at(s, j + 1))) {
        return true;
      }
      if (!s.token(j).word()) {
        return false;
      }
    }
    return false;
  }

  /** "said its men were responsible" */
  private static final WordSet AUTHOR = WordSet.of("responsible", "behind");

  private static final int DEED_REACH = 8;

  private static final WordSet OWN = WordSet.of("it", "they", "its", "their");

  private static Optional<Author> only(Map<Actor, Integer> actors) {
    return actors.size() == 1
        ? actors.entrySet().stream()
            .findFirst()
            .map(a -> new Author(a.getKey(), a.getValue(), false))
        : Optional.empty();
  }

  /** "JNIM said its fighters had killed 40": no state, for states count other people's dead too. */
  private Optional<Actor> boasts(Sentence s, int i) {
    if (lexicon.boasting.at(s, i) == 0 || denied(s, i) || !holds(s, lexicon.killed)) {
      return Optional.empty();
    }
    return before(s, i, 3, party -> party.named() && party.actor().type() != ActorType.STATE);
  }

  private static boolean holds(Sentence s, Set<String> words) {
    return s.holds(s.body(), s.size(), words);
  }

  /** Who is blamed by the words at a token. */
  private Optional<Actor> blamed(Sentence s, int i) {
    int blaming = lexicon.blaming.at(s, i);
    if (blaming > 0) {
      boolean loose =
          lexicon.loose.contains(s.slice(i, i + blaming).toLowerCase(java.util.Locale.ROOT));
      boolean mutual = s.norm(i + blaming).equals("each");
      if (mutual || denied(s, i) || loose && !authorsBefore(s, i)) {
        return Optional.empty();
      }
      return after(s, i + blaming, reach(s, i + blaming), party -> !party.metonym());
    }
    if (identity.tells(s, i) && !denied(s, i)) {
      int from = identity.from(s, i);
      Optional<Actor> who =
          after(s, from, 5, p -> !p.metonym() && lexicon.before(s, p.from()) < from);
      if (who.isPresent()) {
        return who;
      }
    }
    if (responsibility(s, i) && !denied(s, i)) {
      return before(s, i - 1, 1, party -> party.to() == i - 1);
    }
    if (lexicon.holding.at(s, i) && !denied(s, i)) {
      return parties.blamable(s, country).stream()
          .filter(party -> party.from() > i && party.from() - i < 4)
          .filter(party -> atFault(s, party.to()))
          .map(PartySpan::actor)
          .findFirst();
    }
    if (lexicon.laying.at(s, i) && !denied(s, i)) {
      for (int j = i + 1; j < Math.min(s.size(), i + 8); j++) {
        if (s.norm(j).equals("to") || s.norm(j).equals("on")) {
          Optional<Actor> laid = after(s, j, 6, party -> !party.metonym());
          if (laid.isPresent()) {
            return laid;
          }
        }
      }
    }
    int told = lexicon.blamed.at(s, i);
    if (told > 0 && !denied(s, i) && (crimeNear(s, i) || supposed(s, i, told))) {
      return before(s, i, BLAMED_REACH, party -> !PartySpans.speaks(s, party));
    }
    return Optional.empty();
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
    return Math.max(BLAMED_NAME, i - from);
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

  /** "X was believed to be responsible.": for what the article tells of. */
  private static boolean supposed(Sentence s, int i, int words) {
    boolean ends = i + words >= s.size() || !s.token(i + words).word();
    return ends && s.holds(Math.max(s.body(), i - SUPPOSED_REACH), i + words, SUPPOSED);
  }

  private static final int SUPPOSED_REACH = 4;

  private static final WordSet SUPPOSED =
      WordSet.of(
          "believed",
          "suspected",
          "blame",
          "blamed",
          "thought",
          "presumed",
          "reportedly",
          "convinced",
          "certain");

  /** "No group claimed it; however, sources attributed it to": no denial where a turn follows. */
  private boolean denied(Sentence s, int i) {
    int from = Math.max(s.body(), i - 8);
    for (int j = i - 1; j > from; j--) {
      if (s.norm(j).equals(";") || TURNS.contains(s.norm(j))) {
        from = j;
      }
    }
    return s.holds(from, i + 3, lexicon.denying);
  }

  private static final WordSet TURNS = WordSet.of("however", "but", "although", "though", "yet");

  private Optional<Actor> before(Sentence s, int at, int reach, Predicate<PartySpan> which) {
    return parties.blamable(s, country).stream()
        .filter(party -> party.to() <= at && at - party.to() <= reach)
        .filter(which)
        .max(Comparator.comparingInt(PartySpan::from))
        .map(PartySpan::actor);
  }

  private Optional<Actor> after(Sentence s, int at, int reach, Predicate<PartySpan> which) {
    List<PartySpan> found =
        parties.blamable(s, country).stream()
            .filter(party -> party.from() >= at && party.from() - at < reach)
            .filter(which)
            .filter(party -> !PartySpans.speaks(s, party))
            .limit(2)
            .toList();
    boolean better = found.size() == 2 && found.get(1).named() && belongs(s, found);
    return found.stream().skip(better ? 1 : 0).map(PartySpan::actor).findFirst();
  }

  /** "commandos of the Front": the name tells more than the noun before it. */
  private static boolean belongs(Sentence s, List<PartySpan> two) {
    int of = two.get(0).to();
    int gap = two.get(1).from() - of;
    return !two.get(0).named() && s.norm(of).equals("of") && gap <= 2;
  }
}
