package org.conflictledger.casualty.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.conflictledger.actor.Actor;
import org.conflictledger.casualty.party.PartySpans.PartySpan;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** Who fights whom, by words for a fight: "clashes between A and B", "a gun battle with A". */
final class Clashes {

  /** A name so many tokens from the word for the fight is still an end of it. */
  private static final int REACH = 16;

  private static final int FARTHEST_BETWEEN = 10;

  private final PartySpans parties;
  private final PartyLexicon lexicon;

  Clashes(PartySpans parties, PartyLexicon lexicon) {
    this.parties = parties;
    this.lexicon = lexicon;
  }

  /** The two parties that fight in a sentence; empty when it does not tell of two. */
  List<Actor> sides(Sentence s, String country) {
    int clash = clash(s);
    if (clash < 0) {
      return List.of();
    }
    List<PartySpan> near = near(s, clash, country);
    List<Actor> all = near.stream().map(PartySpan::actor).distinct().toList();
    if (all.size() == 2) {
      return all;
    }
    if (all.size() < 2) {
      return List.of();
    }
    int between = after(s, clash, "between");
    List<Actor> after =
        near.stream()
            .filter(party -> between >= 0 && party.from() > between)
            .map(PartySpan::actor)
            .distinct()
            .limit(2)
            .toList();
    return after.size() == 2 ? after : List.of();
  }

  /**
   * The party that whoever a sentence speaks of fought: "in a clash with the police". Of civilians
   * only where the fight is said to be with that party.
   */
  Optional<Actor> opponent(Sentence s, String country, boolean ofCivilians) {
    int clash = clash(s);
    if (clash < 0) {
      return Optional.empty();
    }
    List<PartySpan> near = near(s, clash, country);
    List<Actor> all = near.stream().map(PartySpan::actor).distinct().toList();
    if (all.size() != 1) {
      return Optional.empty();
    }
    boolean with =
        near.stream()
            .anyMatch(party -> party.from() > clash && follows(s, party, "with", "against"));
    return with || !ofCivilians ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** "trade raids" */
  private static final WordSet TRADING =
      WordSet.of("trade", "traded", "trading", "trades", "exchange", "exchanged", "tit-for-tat");

  private int clash(Sentence s) {
    if (!lexicon.fights.in(s)) {
      return -1;
    }
    for (int i = s.body(); i < s.size(); i++) {
      if (!lexicon.fights.of(s.word(i))) {
        continue;
      }
      boolean mutual =
          eachOther(s, i)
              || lexicon.attacks.at(s, i) && between(s, i)
              || lexicon.attacks.at(s, i) && TRADING.at(s, i - 1);
      if (lexicon.clashes.at(s, i) || mutual) {
        return i;
      }
    }
    return -1;
  }

  /** "firing between", "shelling across the line between". */
  private static boolean between(Sentence s, int attack) {
    for (int i = attack + 1; i < Math.min(s.size(), attack + FARTHEST_BETWEEN); i++) {
      if (s.norm(i).equals("between")) {
        return i == attack + 1 || s.norm(attack + 1).equals("across");
      }
    }
    return false;
  }

  /** Whether a sentence says that two parties did it to each other. */
  static boolean mutual(Sentence s) {
    for (int i = s.body(); i < s.size(); i++) {
      if (eachOther(s, i)) {
        return true;
      }
    }
    return false;
  }

  static boolean eachOther(Sentence s, int i) {
    return s.norm(i).equals("each") && s.norm(i + 1).equals("other");
  }

  private List<PartySpan> near(Sentence s, int clash, String country) {
    List<PartySpan> near = new ArrayList<>();
    for (PartySpan party : parties.in(s, country)) {
      boolean pair = party.metonym() && s.norm(party.from() - 1).equals("and") && !near.isEmpty();
      if (Math.abs(party.from() - clash) <= REACH
          && (!party.metonym() || pair)
          && !PartySpans.speaks(s, party)) {
        near.add(party);
      }
    }
    near.sort(Comparator.comparingInt(PartySpan::from));
    return near;
  }

  private static int after(Sentence s, int from, String word) {
    for (int i = from; i < Math.min(s.size(), from + 4); i++) {
      if (s.norm(i).equals(word)) {
        return i;
      }
    }
    return -1;
  }

  private boolean follows(Sentence s, PartySpan party, String one, String other) {
    int before = lexicon.before(s, party.from());
    return s.norm(before).equals(one) || s.norm(before).equals(other);
  }
}
