package org.conflictledger.casualty.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorMap;
import org.conflictledger.actor.ActorSpan;
import org.conflictledger.actor.ActorSpan.Kind;
import org.conflictledger.actor.ActorType;
import org.conflictledger.actor.GroupNoun.Reference;
import org.conflictledger.text.Document;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** Which of its forces acted for a state, in the article's words: "army", "Frontier Corps". */
public final class StateForces {

  /** Words for the state rather than for a force. */
  private static final WordSet VAGUE = WordSet.listed(StateForces.class, "vague");

  private static final WordSet MEANS = WordSet.listed(StateForces.class, "means");

  private final Document document;
  private final ActorMap actors;

  public StateForces(Document document, ActorMap actors) {
    this.document = document;
    this.actors = actors;
  }

  /**
   * The force a sentence, or else the article, names for a state; empty when neither does, or when
   * the actor is no state.
   */
  public String of(Sentence s, Actor state, String country) {
    if (state.type() != ActorType.STATE) {
      return "";
    }
    List<Sentence> all = new ArrayList<>();
    all.add(s);
    if (s.index() > 0) {
      all.add(document.sentences().get(s.index() - 1));
    }
    document.title().ifPresent(all::add);
    all.addAll(document.sentences());
    String vague = "";
    for (Sentence sentence : all) {
      for (ActorSpan span : actors.spans(sentence)) {
        Optional<String> force = force(sentence, span);
        if (force.isPresent() && actors.resolve(sentence, span, country).actor().equals(state)) {
          if (!VAGUE.contains(force.get())) {
            return force.get();
          }
          vague = vague.isEmpty() ? force.get() : vague;
        }
      }
    }
    return vague;
  }

  /** The words for a force: not for its men ("soldiers") nor for its weapons ("jets"). */
  private static Optional<String> force(Sentence s, ActorSpan span) {
    if (span.kind() == Kind.NAMED) {
      boolean body = span.noun().filter(noun -> noun.collective()).isPresent();
      String name =
          s.slice(span.from(), body ? span.to() : afterUnit(s, span.nameTo())).replace("\"", "");
      return Optional.of(s.allCaps() ? name.toLowerCase(Locale.ROOT) : name);
    }
    return span.noun()
        .filter(noun -> noun.reference() == Reference.STATE && noun.collective())
        .map(noun -> withoutMeans(noun.text()));
  }

  /** "the \"Condor\" Battalion": the name goes on behind the quotes. */
  private static int afterUnit(Sentence s, int to) {
    return s.norm(to).equals("\"") && UNITS.at(s, to + 1) ? to + 2 : to;
  }

  private static final WordSet UNITS =
      WordSet.of("battalion", "brigade", "regiment", "division", "squadron", "company");

  /** "air force helicopter" is the air force's. */
  private static String withoutMeans(String force) {
    int last = force.lastIndexOf(' ');
    return last > 0 && MEANS.contains(force.substring(last + 1))
        ? withoutMeans(force.substring(0, last))
        : force;
  }
}
