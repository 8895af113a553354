package org.conflictledger.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.actor.ActorSpan.Kind;
import org.conflictledger.actor.GroupNoun.Reference;
import org.conflictledger.actor.ResolvedActor.Ground;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * The actors of one article: ask for any group of words who it speaks of.
 *
 * <p>Sentences must be those of the document it was made from.
 */
public final class ActorMap {

  private final ActorCatalogue catalogue;
  private final Choice choice;
  private final String mainCountry;
  private final Map<Integer, Words> words;
  private final Map<Integer, List<ActorSpan>> spans;
  private final Sides sides;
  private final Missions missions;
  private final NamelessGroups nameless;
  private final Leaders leaders;

  ActorMap(
      ActorCatalogue catalogue,
      Choice choice,
      String mainCountry,
      LocalDate published,
      Map<Integer, Words> words,
      Map<Integer, List<ActorSpan>> spans) {
    this.catalogue = catalogue;
    this.choice = choice;
    this.mainCountry = mainCountry;
    this.words = words;
    this.spans = spans;
    sides =
        new Sides(catalogue, FightingPeoples.in(choice, mainCountry, words, spans), spans.values());
    missions = new Missions(catalogue, spans.values());
    leaders = new Leaders(catalogue, choice, published);
    nameless =
        new NamelessGroups(this, catalogue, choice, mainCountry, published, words, spans, missions);
  }

  /** The spans that speak of actors in a sentence, in order. */
  public List<ActorSpan> spans(Sentence sentence) {
    return sentence.silent() ? List.of() : spans.getOrDefault(sentence.index(), List.of());
  }

  /** Who a span speaks of where something happened; an empty country means unknown. */
  public ResolvedActor resolve(Sentence sentence, ActorSpan span, String country) {
    Words own = words.get(sentence.index());
    String text = sentence.slice(span.from(), span.to());
    VictimCategory category = span.noun().map(GroupNoun::category).orElse(VictimCategory.COMBATANT);
    return switch (span.kind()) {
      case NAMED ->
          owner(sentence, span)
              .flatMap(name -> choice.of(own, name, country))
              .or(() -> choice.of(own, span, country))
              .filter(actor -> sides.speaksOfOne(sentence, span, actor))
              .or(() -> leaders.of(own, span))
              .map(actor -> new ResolvedActor(actor, category, text, Ground.NAMED))
              .orElseGet(() -> nameless.resolve(sentence, span, country, category, text));
      case STATE ->
          ofMission(span)
              ? nameless.resolve(sentence, span, country, category, text)
              : atHome(span, country)
                  ? new ResolvedActor(Actor.UNKNOWN, category, text, Ground.NONE)
                  : new ResolvedActor(state(span), category, text, Ground.STATE);
      case COUNTRY, CAPITAL ->
          new ResolvedActor(state(span), VictimCategory.UNKNOWN, text, Ground.METONYM);
      case GENERIC ->
          patron(sentence, span)
              .flatMap(name -> choice.of(own, name, country))
              .or(() -> leaders.of(own, span))
              .map(actor -> new ResolvedActor(actor, category, text, Ground.NAMED))
              .orElseGet(() -> nameless.resolve(sentence, span, country, category, text));
      case LINKED -> new ResolvedActor(Actor.UNKNOWN, category, text, Ground.NONE);
    };
  }

  /** "Hutu rebels of the FNL": the name behind the noun tells which. */
  private Optional<ActorSpan> owner(Sentence sentence, ActorSpan span) {
    if (!sentence.norm(span.to()).equals("of") || !FIGHTERS.at(sentence, span.to() - 1)) {
      return Optional.empty();
    }
    int from = sentence.norm(span.to() + 1).equals("the") ? span.to() + 2 : span.to() + 1;
    return spans(sentence).stream()
        .filter(other -> other.kind() == Kind.NAMED && other.from() == from)
        .findFirst();
  }

  private static final WordSet FIGHTERS = WordSet.listed(ActorMap.class, "fighters");

  /** "a group linked to X": it is known by whom it is tied to. */
  private Optional<ActorSpan> patron(Sentence sentence, ActorSpan span) {
    String link = sentence.norm(span.to() + 1);
    if (!TIES.contains(sentence.norm(span.to())) || !link.equals("to") && !link.equals("with")) {
      return Optional.empty();
    }
    int from = sentence.norm(span.to() + 2).equals("the") ? span.to() + 3 : span.to() + 2;
    return spans(sentence).stream()
        .filter(other -> other.kind() == Kind.NAMED && other.from() == from)
        .findFirst();
  }

  private static final Set<String> TIES =
      WordSet.of("linked", "affiliated", "allied", "aligned", "tied", "loyal");

  /** The organisation that a span names, though it is no party to fights: who may be blamed. */
  public Optional<Actor> organisation(Sentence sentence, ActorSpan span, String country) {
    return Optional.of(span)
        .filter(s -> s.kind() == Kind.NAMED)
        .flatMap(s -> choice.of(words.get(sentence.index()), s, country))
        .filter(actor -> actor.type() != ActorType.COMMUNAL);
  }

  /** {@link #at(Sentence, int, int, String)} for the country the article is mainly about. */
  public Optional<ResolvedActor> at(Sentence sentence, int from, int to) {
    return at(sentence, from, to, mainCountry);
  }

  /**
   * Who a noun group speaks of.
   *
   * @param from index of its first token
   * @param to index after its last token; what follows "who", "in" or a comma is left aside
   * @param country ISO code of where it happened; empty when unknown
   * @return empty when the words hold neither a noun for people nor an actor
   */
  public Optional<ResolvedActor> at(Sentence sentence, int from, int to, String country) {
    return new NounGroup(this, catalogue, sentence, from, to).resolve(country);
  }

  /** Who gives an account, when the words name somebody who does. */
  public Optional<Reporter> reporter(Sentence sentence, int from, int to, String country) {
    Words own = words.get(sentence.index());
    Optional<Reporter> known = catalogue.reporters().find(own, from, to);
    if (known.isPresent() && known.get().role() == Reporter.Role.NEUTRAL) {
      return known;
    }
    Optional<ResolvedActor> party =
        spans(sentence).stream()
            .filter(span -> span.overlaps(from, to) && span.kind() != Kind.LINKED)
            .filter(span -> !rank(sentence, span))
            .map(span -> resolve(sentence, span, country))
            .filter(resolved -> resolved.actor().named())
            .findFirst();
    if (known.isPresent()) {
      Actor actor =
          party
              .map(ResolvedActor::actor)
              .or(() -> groupOnly(sentence, from, to) ? Optional.empty() : state(country))
              .orElse(Actor.UNKNOWN);
      return Optional.of(known.get().speakingFor(actor));
    }
    return party.map(p -> new Reporter(sentence.slice(from, to), Reporter.Role.PARTY, p.actor()));
  }

  /** "a lieutenant of the Front": the name behind the rank tells whose. */
  private boolean rank(Sentence sentence, ActorSpan span) {
    int name = sentence.norm(span.to() + 1).equals("the") ? span.to() + 2 : span.to() + 1;
    return span.kind() == Kind.GENERIC
        && sentence.norm(span.to()).equals("of")
        && spans(sentence).stream()
            .anyMatch(other -> other.kind() == Kind.NAMED && other.from() == name);
  }

  /** "the rebels said": a group that nobody names speaks for no state. */
  private boolean groupOnly(Sentence sentence, int from, int to) {
    return spans(sentence).stream()
        .filter(span -> span.overlaps(from, to))
        .flatMap(span -> span.noun().stream())
        .anyMatch(noun -> noun.reference() == Reference.GROUP);
  }

  /** The organisation whose leader some words name: "Jonas Savimbi". */
  public Optional<Actor> leaderOf(Sentence sentence, int from, int to) {
    return leaders.named(words.get(sentence.index()), from, Math.min(to, sentence.size()));
  }

  /** Whether a party is known to fight in a country; true of states and where nothing is known. */
  public boolean mayFightIn(Actor actor, String country) {
    return country.isEmpty()
        || catalogue
            .entry(actor.id())
            .map(entry -> entry.state() || entry.fightsIn(country))
            .orElse(true);
  }

  /** The government of a country, or of the one the article is mainly about. */
  public Optional<Actor> state(String country) {
    return catalogue.state(country.isEmpty() ? mainCountry : country);
  }

  /** The two peoples that the article tells fight each other; none where it names more. */
  public List<Actor> feud() {
    return sides.feud();
  }

  /** Whether a name is that of a people or a movement, which is no party by itself. */
  public boolean isPeople(ActorSpan span) {
    return sides.isPeople(span);
  }

  private static Actor state(ActorSpan span) {
    return span.candidates().isEmpty() ? Actor.UNKNOWN : span.candidates().get(0);
  }

  /** An "Iraqi bombing" in Iraq is nobody's; an "Israeli attack" in Lebanon is Israel's. */
  private boolean atHome(ActorSpan span, String country) {
    String where = country.isEmpty() ? mainCountry : country;
    return span.noun().map(GroupNoun::reference).orElse(Reference.STATE) == Reference.ABROAD
        && span.country().orElse("").equals(where);
  }

  /** "Zambian peacekeepers": a state's soldiers under others' command. */
  private static boolean ofMission(ActorSpan span) {
    return span.noun().filter(noun -> noun.reference() == Reference.MISSION).isPresent();
  }

  /** Whether a name is that of soldiers from abroad under one command. */
  boolean isMission(ActorSpan span) {
    return missions.names(span);
  }
}
