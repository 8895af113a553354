package org.conflictledger.casualty.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorSpan;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.party.PartySpans.PartySpan;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** Whoever attacks in a sentence: "X attacked", "in an X raid", "an attack by suspected X". */
final class Attackers {

  private static final WordSet RELATIVES =
      WordSet.of("who", "that", "which", "when", "where", "whose");

  /** May stand between a verb and its "by". */
  private static final WordSet WHEN = WordSet.listed(Attackers.class, "when");

  private final PartySpans parties;
  private final PartyLexicon lexicon;
  private final Targets targets;
  private final Advances advances;

  Attackers(PartySpans parties, PartyLexicon lexicon) {
    this.parties = parties;
    this.lexicon = lexicon;
    this.targets = new Targets(lexicon);
    this.advances = new Advances(lexicon);
  }

  /** Whether a party is attacked where it is named. */
  boolean attacked(Sentence s, ActorSpan span) {
    return targets.attacked(s, span);
  }

  /** The parties that attack in a sentence, in order. */
  List<PartySpan> in(Sentence s, String country) {
    List<PartySpan> attackers = new ArrayList<>();
    for (PartySpan party : parties.in(s, country)) {
      // "in a Houthi missile attack": the attack is theirs, wherever it stands.
      boolean free = weapon(s, party) || !targets.attacked(s, party.words());
      boolean acts = party.metonym() ? byCountry(s, party) : free && attacks(s, party);
      if (acts) {
        attackers.add(party);
      }
    }
    return attackers;
  }

  /** The same, and those who are said to have killed: "Junta soldiers killed ten villagers". */
  List<PartySpan> harming(Sentence s, String country) {
    List<PartySpan> harming = new ArrayList<>(in(s, country));
    for (PartySpan party : parties.in(s, country)) {
      boolean kills = lexicon.killed.at(s, party.to()) && !Grammar.stops(s, party.to() + 1);
      if (kills && !party.metonym() && party.to() + 1 < s.size()) {
        harming.add(party);
      }
    }
    return harming;
  }

  /** "a drone attack by Ukraine" */
  private boolean byCountry(Sentence s, PartySpan party) {
    return s.norm(party.from() - 1).equals("by") && lexicon.attacks.at(s, party.from() - 2);
  }

  /** The parties that the head of an article says attacked: names before an act of attack. */
  List<Actor> named(Sentence s, String country) {
    return parties.in(s, country).stream()
        .filter(PartySpan::named)
        .filter(party -> actsNext(s, party.to()) && !targets.attacked(s, party.words()))
        .map(PartySpan::actor)
        .toList();
  }

  /** Whether a party denies something in a sentence. */
  boolean denies(Sentence s, Actor actor, String country) {
    return parties.in(s, country).stream()
        .filter(party -> party.actor().equals(actor))
        .anyMatch(party -> DENYING.at(s, party.to()) || DENYING.at(s, party.to() + 1));
  }

  private static final WordSet DENYING = WordSet.of("denies", "denied", "deny", "denying");

  /** All the parties of a sentence, in order. */
  List<PartySpan> parties(Sentence s, String country) {
    return parties.in(s, country);
  }

  /**
   * The first party of a sentence, where it neither speaks nor is attacked, nor hangs on a noun.
   */
  Optional<Actor> firstActing(Sentence s, String country) {
    return parties.in(s, country).stream()
        .filter(party -> !party.metonym())
        .findFirst()
        .filter(party -> !PartySpans.speaks(s, party) && !targets.attacked(s, party.words()))
        .filter(party -> !Grammar.PREPOSITIONS.at(s, lexicon.before(s, party.from())))
        .map(PartySpan::actor);
  }

  /** The same, where it does something and nothing befalls it: "rebels were killed" do nothing. */
  Optional<Actor> firstDoing(Sentence s, String country) {
    Optional<PartySpan> first =
        parties.in(s, country).stream().filter(party -> !party.metonym()).findFirst();
    return first.filter(PartySpan::named).filter(party -> !befallen(s, party.to())).isPresent()
        ? firstActing(s, country)
        : Optional.empty();
  }

  private boolean befallen(Sentence s, int end) {
    int to = afterAside(s, end);
    for (int i = to; i < Math.min(s.size(), to + BEFALLEN_REACH); i++) {
      String norm = s.norm(i);
      if (Grammar.BE.contains(norm) || lexicon.killed.contains(norm) || FELL.contains(norm)) {
        return true;
      }
      if (lexicon.attacking.contains(norm)) {
        return false;
      }
    }
    return false;
  }

  private static final int BEFALLEN_REACH = 4;

  /** Index after ", Abu Talha," where such an aside follows, else the same. */
  private static int afterAside(Sentence s, int from) {
    for (int i = from + 1; s.norm(from).equals(",") && i < from + LONGEST_ASIDE; i++) {
      if (s.norm(i).equals(",")) {
        return i + 1;
      }
    }
    return from;
  }

  private static final int LONGEST_ASIDE = 10;

  private static final WordSet FELL = WordSet.listed(Attackers.class, "fell");

  /** The one party that attacks in a sentence and the one it attacks; empty when not told. */
  List<Actor> sides(Sentence s, String country) {
    List<Actor> attacking = in(s, country).stream().map(PartySpan::actor).distinct().toList();
    List<Actor> attacked =
        parties.in(s, country).stream()
            .filter(party -> !party.metonym() && target(s, party))
            .map(PartySpan::actor)
            .distinct()
            .toList();
    boolean pair =
        attacking.size() == 1 && attacked.size() == 1 && !attacking.get(0).equals(attacked.get(0));
    return pair ? List.of(attacking.get(0), attacked.get(0)) : List.of();
  }

  /** "stormed an army camp", "attack on a police patrol" */
  private boolean target(Sentence s, PartySpan party) {
    int i = party.from() - 1;
    while (i >= s.body() && (lexicon.modifiers.at(s, i) || s.norm(i).equals("near"))) {
      i--;
    }
    if (advances.from(s, party.from())) {
      return true;
    }
    boolean on = s.norm(i).equals("on") || s.norm(i).equals("against") || s.norm(i).equals("at");
    return lexicon.attacking.at(s, i) && !s.norm(i).equals("set")
        || on && lexicon.attacking.at(s, i - 1)
        || on && lexicon.attacks.at(s, i - 1);
  }

  /** Whether a sentence tells of an attack, whoever made it. */
  boolean attack(Sentence s) {
    if (!lexicon.attacking.in(s)) {
      return false;
    }
    for (int i = s.body(); i < s.size(); i++) {
      if (lexicon.attacking.at(s, i) && !lexicon.mild.at(s, i)) {
        return true;
      }
    }
    return false;
  }

  /** "the attackers", "the gunmen": men told of before. */
  boolean sameAttackers(Sentence s) {
    if (!lexicon.authors.in(s)) {
      return false;
    }
    for (int i = s.body(); i < s.size() - 1; i++) {
      if (s.norm(i).equals("the") && lexicon.authors.at(s, i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** The party that begins the sentence of a verb, and neither speaks nor suffers in it. */
  Optional<Actor> subject(Sentence s, int verb, String country) {
    return parties.in(s, country).stream()
        .filter(party -> party.to() <= verb && !party.metonym())
        .filter(party -> !lexicon.forHimself(s, party.words()))
        .filter(party -> !PartySpans.speaks(s, party) && opens(s, party.from()))
        .filter(party -> !targets.suffers(s, party.to()))
        .filter(party -> !Grammar.BE.at(s, party.to()) && oneClause(s, party.to(), verb))
        .filter(party -> !reacts(s, party.to(), verb))
        .map(PartySpan::actor)
        .findFirst();
  }

  /** "The union struck to protest a bombing that killed two": not its bomb. */
  boolean reacts(Sentence s, int from, int to) {
    return s.holds(from, to, lexicon.reacting);
  }

  private static boolean oneClause(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (RELATIVES.at(s, i) || Grammar.SAYING.at(s, i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing but "yesterday", "a column of" and the like stands before a token. */
  private boolean opens(Sentence s, int from) {
    int i = from - 1;
    while (i >= s.body() && (lexicon.modifiers.at(s, i) || s.norm(i).equals("column"))) {
      i--;
    }
    return i < s.body() || s.norm(i).equals(",") || s.norm(i).equals("--") || i == s.body();
  }

  private boolean attacks(Sentence s, PartySpan party) {
    int verb = afterPlace(s, party.to());
    String next = s.norm(verb);
    boolean acts =
        lexicon.attacking.contains(next)
            || lexicon.attacking.at(s, verb + 1) && !Grammar.stops(next)
            || next.equals("broke") && s.norm(verb + 1).equals("up")
            || downs(s, verb)
            || advances.at(s, verb);
    boolean weapon = weapon(s, party);
    if (downed(s, party.from())
        || weapon && s.holds(party.from() - WANTED_REACH, party.from(), WANTING)) {
      return false;
    }
    int before = lexicon.before(s, party.from());
    String link = s.norm(before);
    boolean by = link.equals("by") && !tells(s, before - 1);
    boolean at = weapon && (link.equals("on") || link.equals("against"));
    return (acts || weapon || by) && !at;
  }

  /** "call for more NATO strikes": none was made yet. */
  private static final WordSet WANTING = WordSet.listed(Attackers.class, "wanting");

  private static final int WANTED_REACH = 5;

  /** "shot down an army helicopter": its own side was hit. */
  boolean downed(Sentence s, int from) {
    int before = lexicon.before(s, from);
    return s.norm(before).equals("downed") || downs(s, before - 1);
  }

  /** "shot down", "brought down": aircraft. */
  private static boolean downs(Sentence s, int verb) {
    return DOWNING.at(s, verb) && s.norm(verb + 1).equals("down");
  }

  private static final WordSet DOWNING = WordSet.of("shot", "shoots", "shooting", "brought");

  /**
   * "Nine people were killed and the attackers shot dead by the police", "killed nine before being
   * shot by police": whoever killed those did not kill the others.
   *
   * @param trigger of the statement about the others
   */
  boolean avenges(Sentence s, PartySpan party, int trigger) {
    int by = lexicon.before(s, party.from());
    int verb = s.norm(by - 1).equals("dead") ? by - 2 : by - 1;
    return s.norm(by).equals("by")
        && trigger < verb
        && s.holds(Math.max(trigger + 1, verb - AVENGED_REACH), verb, lexicon.avenged);
  }

  private static final int AVENGED_REACH = 5;

  /** Index after "in Medan, Indonesia," where a place follows a party, else where it ends. */
  static int afterPlace(Sentence s, int to) {
    if (!PLACING.at(s, to)) {
      return to;
    }
    int i = to + 1;
    while (i < s.size()
        && i < to + PLACE_REACH
        && (s.token(i).capitalised() || s.norm(i).equals(","))) {
      i++;
    }
    return i > to + 1 ? i : to;
  }

  private static final WordSet PLACING = WordSet.of("in", "at", "near", "from", "outside");

  private static final int PLACE_REACH = 8;

  /**
   * "it was reported today by the police", "a communique issued by the army": no attack of theirs.
   */
  private boolean tells(Sentence s, int before) {
    // "confirmed dead by the police"
    int i = s.norm(before).equals("dead") ? before - 1 : before;
    while (i > s.body() && WHEN.at(s, i)) {
      i--;
    }
    return Grammar.SAYING.at(s, i) || lexicon.harmless.at(s, i);
  }

  private boolean weapon(Sentence s, PartySpan party) {
    return lexicon.attacks.at(s, party.to())
        || party.to() > party.words().nameTo() && lexicon.attacks.at(s, party.to() - 1);
  }

  /** Whether an act of attack is the next verb after a name. */
  private boolean actsNext(Sentence s, int from) {
    for (int i = from; i < Math.min(s.size(), from + 5); i++) {
      String norm = s.norm(i);
      if (lexicon.attacking.contains(norm) && !lexicon.mild.contains(norm)) {
        return true;
      }
      if (Grammar.SAYING.contains(norm)
          || Grammar.BE.contains(norm)
          || norm.equals(",")
          || norm.equals("and")) {
        return false;
      }
    }
    return false;
  }
}
