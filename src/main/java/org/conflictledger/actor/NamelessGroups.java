package org.conflictledger.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.conflictledger.actor.ActorSpan.Kind;
import org.conflictledger.actor.GroupNoun.Reference;
import org.conflictledger.actor.ResolvedActor.Ground;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Who is meant where a noun speaks of a party and no name does: "the rebels", "soldiers", "its
 * troops". What the article named before tells it, or the country where it happened.
 */
final class NamelessGroups {

  private static final WordSet POINTING = WordSet.listed(NamelessGroups.class, "pointing");

  private final ActorMap map;
  private final ActorCatalogue catalogue;
  private final Choice choice;
  private final String mainCountry;
  private final Map<Integer, Words> words;
  private final Antecedents antecedents;
  private final StateSoldiers soldiers;
  private final Missions missions;
  private final Opposed opposed;

  NamelessGroups(
      ActorMap map,
      ActorCatalogue catalogue,
      Choice choice,
      String mainCountry,
      LocalDate published,
      Map<Integer, Words> words,
      Map<Integer, List<ActorSpan>> spans,
      Missions missions) {
    this.map = map;
    this.catalogue = catalogue;
    this.choice = choice;
    this.mainCountry = mainCountry;
    this.words = words;
    this.missions = missions;
    antecedents = new Antecedents(catalogue, choice, mainCountry, published, words, spans);
    soldiers = new StateSoldiers(catalogue, spans.values());
    opposed = new Opposed(words, spans);
  }

  /** Whom a span means where something happened; an empty country means unknown. */
  ResolvedActor resolve(
      Sentence sentence, ActorSpan span, String country, VictimCategory category, String text) {
    String where = span.country().orElse(country.isEmpty() ? mainCountry : country);
    Optional<GroupNoun> noun =
        span.noun()
            .or(
                () ->
                    nounOfName(sentence, span)
                        .filter(n -> n.reference() != Reference.STATE || !proper(sentence, span)));
    Reference reference = noun.map(GroupNoun::reference).orElse(Reference.NONE);
    Optional<Actor> actor = Optional.empty();
    Ground ground = Ground.NONE;
    if (reference == Reference.STATE) {
      actor = ofState(sentence, span, where);
      ground = Ground.COUNTRY;
    } else if (reference == Reference.MISSION) {
      actor = missions.only();
      ground = Ground.CONTEXT;
    } else if (pointing(sentence, span, reference)) {
      Optional<String> tag = noun.flatMap(GroupNoun::tag);
      boolean any = reference == Reference.DEFINITE;
      actor =
          antecedents
              .lastNamed(sentence.index(), span.from(), where, tag, any, others(noun))
              .map(choice::today);
      ground = Ground.CONTEXT;
      if (actor.isEmpty() && reference == Reference.GROUP) {
        actor =
            antecedents
                .main(where, tag)
                .filter(usual -> !linkedToOther(sentence, span, usual))
                .filter(usual -> !others(noun).test(usual));
        ground = Ground.COUNTRY;
      }
    }
    return actor.isPresent()
        ? new ResolvedActor(actor.get(), category, text, ground)
        : new ResolvedActor(Actor.UNKNOWN, category, text, Ground.NONE);
  }

  /** Who is not meant by "rebels" or the like. */
  private Predicate<Actor> others(Optional<GroupNoun> noun) {
    return actor ->
        noun.filter(n -> n.reference() == Reference.GROUP && opposed.to(n, actor)).isPresent();
  }

  /** "soldiers": those of the country, unless the article tells that they are another's. */
  private Optional<Actor> ofState(Sentence sentence, ActorSpan span, String where) {
    return whose(sentence, span, where).or(() -> catalogue.state(where)).or(soldiers::onlyState);
  }

  /**
   * Whose soldiers are meant who need not be the country's own: of whoever "its" points to; of the
   * state whose soldiers the article named before; of the one state named, where the country has no
   * army.
   */
  private Optional<Actor> whose(Sentence sentence, ActorSpan span, String where) {
    if (span.country().isPresent()) {
      return Optional.empty();
    }
    String before = sentence.norm(span.from() - 1);
    if (before.equals("its") || before.equals("their")) {
      Optional<Actor> owner = namedBefore(sentence, span, where);
      if (owner.isPresent()) {
        return owner;
      }
    }
    boolean military =
        span.noun().filter(noun -> noun.category() == VictimCategory.COMBATANT).isPresent();
    if (military && soldiers.unarmed(where)) {
      return soldiers.onlyState().or(() -> soldiers.garrison(where));
    }
    // A round-up goes from country to country, each with soldiers of its own.
    return span.noun()
        .filter(noun -> !noun.collective() && where.equals(mainCountry))
        .flatMap(noun -> soldiers.foreign(noun, where));
  }

  /** The party named last before a span in its sentence. */
  private Optional<Actor> namedBefore(Sentence sentence, ActorSpan span, String where) {
    return map.spans(sentence).stream()
        .filter(other -> other.to() < span.from())
        .filter(other -> other.kind() == Kind.NAMED || other.kind() == Kind.STATE)
        .map(other -> map.resolve(sentence, other, where).actor())
        .filter(Actor::named)
        .reduce((a, b) -> b);
  }

  /** The noun that ends a name which means nobody here: "foreign forces". */
  private Optional<GroupNoun> nounOfName(Sentence sentence, ActorSpan span) {
    Words own = words.get(sentence.index());
    GroupNouns nouns = catalogue.groupNouns();
    return nouns
        .at(own, span.from())
        .filter(match -> own.token(match.end()) == span.nameTo())
        .or(() -> nouns.at(own, span.nameTo() - 1))
        .map(match -> match.values().get(0));
  }

  /** "the Rahanweyn Resistance Army": whatever it is, not the army of a state. */
  private static boolean proper(Sentence sentence, ActorSpan span) {
    return span.kind() == Kind.NAMED
        && !sentence.allCaps()
        && span.nameTo() - span.from() > 1
        && span.candidates().stream().noneMatch(actor -> actor.type() == ActorType.STATE)
        && sentence.token(span.from()).capitalised()
        && sentence.token(span.nameTo() - 1).capitalised();
  }

  /** Whether a noun points back to somebody: "rebels", "the assailants"; not "unknown rebels". */
  private boolean pointing(Sentence sentence, ActorSpan span, Reference reference) {
    return switch (reference) {
      case GROUP -> !catalogue.groupNouns().nameless(sentence.norm(span.from() - 1));
      case DEFINITE -> definite(sentence, span.from());
      default -> false;
    };
  }

  private static boolean definite(Sentence sentence, int from) {
    if (ofOtherName(sentence, from - 1)) {
      return false;
    }
    // "190 km to the north, gunmen": the article of another noun.
    for (int i = from - 1; i >= Math.max(0, from - 3) && sentence.token(i).word(); i--) {
      if (POINTING.contains(sentence.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "the Tomorrow movement" has a name of its own; "the Kurdish movement", "the Shia group" none.
   */
  private static boolean ofOtherName(Sentence sentence, int i) {
    return i > sentence.body()
        && sentence.token(i).capitalised()
        && !sentence.allCaps()
        && !POINTING.at(sentence, i)
        && ORIGINS.stream().noneMatch(sentence.norm(i)::endsWith);
  }

  /** What adjectives of origin or creed end in. */
  private static final WordSet ORIGINS = WordSet.listed(NamelessGroups.class, "origins");

  /** "Islamic State-linked militants" are not the country's usual ones. */
  private boolean linkedToOther(Sentence sentence, ActorSpan span, Actor usual) {
    return map.spans(sentence).stream()
        .filter(s -> s.kind() == Kind.LINKED && s.to() == span.from())
        .anyMatch(s -> s.country().isEmpty() && !s.candidates().contains(usual));
  }
}
