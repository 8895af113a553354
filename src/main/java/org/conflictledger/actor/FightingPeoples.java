package org.conflictledger.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conflictledger.actor.ActorSpan.Kind;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** Peoples that an article tells fight each other: "Pokot and Samburu trade raids". */
final class FightingPeoples {

  /** In so many sentences an article tells who fights. */
  private static final int HEAD = 6;

  /** A report of headings and bullets tells it in so many. */
  private static final int BULLETS = 16;

  private static final WordSet FEUDS = WordSet.listed(FightingPeoples.class, "feuds");

  private FightingPeoples() {}

  /** Their ids; none when the head of the article names fewer than two, or tells of no feud. */
  static Set<String> in(
      Choice choice,
      String country,
      Map<Integer, Words> words,
      Map<Integer, List<ActorSpan>> spans) {
    Set<String> head = new LinkedHashSet<>();
    boolean feud = false;
    for (Map.Entry<Integer, List<ActorSpan>> sentence : spans.entrySet()) {
      if (sentence.getKey() >= BULLETS) {
        continue;
      }
      Words own = words.get(sentence.getKey());
      Set<String> peoples = peoples(choice, country, own, sentence.getValue());
      boolean fighting = !peoples.isEmpty() && feud(own.sentence);
      if (sentence.getKey() < HEAD) {
        head.addAll(peoples);
        feud |= feud(own.sentence);
      } else if (fighting && peoples.size() == 2 && head.isEmpty()) {
        return peoples;
      }
    }
    return feud && head.size() >= 2 ? Set.copyOf(head) : Set.of();
  }

  private static Set<String> peoples(
      Choice choice, String country, Words own, List<ActorSpan> spans) {
    Set<String> peoples = new LinkedHashSet<>();
    for (ActorSpan span : spans) {
      if (span.kind() == Kind.NAMED && named(own.sentence, span)) {
        choice
            .of(own, span, country)
            .filter(actor -> actor.type() == ActorType.COMMUNAL)
            .map(Actor::id)
            .ifPresent(peoples::add);
      }
    }
    return peoples;
  }

  /** Not "herdsmen", who may be of any people. */
  private static boolean named(Sentence s, ActorSpan span) {
    for (int i = span.from(); i < span.nameTo(); i++) {
      if (s.token(i).capitalised()) {
        return true;
      }
    }
    return false;
  }

  private static boolean feud(Sentence s) {
    return s.holds(s.body(), s.size(), FEUDS);
  }
}
