package org.conflictledger.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.actor.ActorSpan.Kind;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Peoples whose names are a people's only, and which an article tells fight each other: "Pokot and
 * Samburu trade raids".
 */
final class FightingPeoples {

  /** In so many sentences an article tells who fights. */
  private static final int HEAD = 4;

  private static final Set<String> FEUDS =
      WordSet.of(
          "raid",
          "raids",
          "raided",
          "raiders",
          "rustlers",
          "rustling",
          "clash",
          "clashes",
          "clashed",
          "feud",
          "feuding",
          "revenge",
          "reprisal",
          "reprisals",
          "tit-for-tat",
          "inter-clan",
          "inter-communal",
          "intercommunal",
          "inter-ethnic",
          "tribal",
          "communal",
          "fighting",
          "fought");

  private FightingPeoples() {}

  /** Their ids; none when the head of the article names fewer than two, or tells of no feud. */
  static Set<String> in(
      ActorCatalogue catalogue,
      Choice choice,
      String country,
      Map<Integer, Words> words,
      Map<Integer, List<ActorSpan>> spans) {
    Set<String> peoples = new LinkedHashSet<>();
    boolean feud = false;
    for (Map.Entry<Integer, List<ActorSpan>> sentence : spans.entrySet()) {
      if (sentence.getKey() >= HEAD) {
        continue;
      }
      Words own = words.get(sentence.getKey());
      for (ActorSpan span : sentence.getValue()) {
        if (span.kind() == Kind.NAMED) {
          Optional<Actor> actor = choice.of(own, span, country);
          actor.filter(a -> people(catalogue, a)).map(Actor::id).ifPresent(peoples::add);
        }
      }
      feud |= feud(own.sentence);
    }
    return feud && peoples.size() >= 2 ? Set.copyOf(peoples) : Set.of();
  }

  private static boolean people(ActorCatalogue catalogue, Actor actor) {
    return actor.type() == ActorType.COMMUNAL
        && catalogue.entry(actor.id()).filter(entry -> !entry.side()).isPresent();
  }

  private static boolean feud(Sentence s) {
    return s.holds(s.body(), s.size(), FEUDS);
  }
}
