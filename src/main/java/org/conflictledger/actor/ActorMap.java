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

  private static final Set<String> POINTING =
      WordSet.of("the", "these", "those", "its", "their", "his", "both", "of");

  private final ActorCatalogue catalogue;
  private final Choice choice;
  private final String mainCountry;
  private final Map<Integer, Words> words;
  private final Map<Integer, List<ActorSpan>> spans;
  private final Antecedents antecedents;
  private final StateSoldiers soldiers;
  private final Optional<Actor> onlyState;

  /** Ids of the peoples that the article tells fight each other, and so are parties. */
  private final Set<String> peoples;

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
    this.onlyState = onlyState(spans);
    peoples = FightingPeoples.in(choice, mainCountry, words, spans);
    soldiers = new StateSoldiers(catalogue, spans.values());
    antecedents = new Antecedents(catalogue, choice, mainCountry, published, words, spans);
  }

  /** The spans that speak of actors in a sentence, in order. */
  public List<ActorSpan> spans(Sentence sentence) {
    return spans.getOrDefault(sentence.index(), List.of());
  }

  /** Who a span speaks of where something happened; an empty country means unknown. */
  public ResolvedActor resolve(Sentence sentence, ActorSpan span, String country) {
    Words own = words.get(sentence.index());
    String text = sentence.slice(span.from(), span.to());
    VictimCategory category = span.noun().map(GroupNoun::category).orElse(VictimCategory.COMBATANT);
    return switch (span.kind()) {
      case NAMED ->
          choice
              .of(own, span, country)
              .filter(actor -> side(actor) || armed(span) || suspected(sentence, span))
              .map(actor -> new ResolvedActor(actor, category, text, Ground.NAMED))
              .orElseGet(() -> generic(sentence, span, country, category, text));
      case STATE ->
          ofMission(span)
              ? generic(sentence, span, country, category, text)
              : atHome(span, country)
                  ? new ResolvedActor(Actor.UNKNOWN, category, text, Ground.NONE)
                  : new ResolvedActor(state(span), category, text, Ground.STATE);
      case COUNTRY, CAPITAL ->
          new ResolvedActor(state(span), VictimCategory.UNKNOWN, text, Ground.METONYM);
      case GENERIC -> generic(sentence, span, country, category, text);
      case LINKED -> new ResolvedActor(Actor.UNKNOWN, category, text, Ground.NONE);
    };
  }

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
            .map(span -> resolve(sentence, span, country))
            .filter(resolved -> resolved.actor().named())
            .findFirst();
    if (known.isPresent()) {
      Actor actor =
          party
              .map(ResolvedActor::actor)
              .or(() -> nameless(sentence, from, to) ? Optional.empty() : state(country))
              .orElse(Actor.UNKNOWN);
      return Optional.of(known.get().speakingFor(actor));
    }
    return party.map(p -> new Reporter(sentence.slice(from, to), Reporter.Role.PARTY, p.actor()));
  }

  /** "the rebels said": a group that nobody names speaks for no state. */
  private boolean nameless(Sentence sentence, int from, int to) {
    return spans(sentence).stream()
        .filter(span -> span.overlaps(from, to))
        .flatMap(span -> span.noun().stream())
        .anyMatch(noun -> noun.reference() == Reference.GROUP);
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

  /** Whether a name is a party to fights, and not a people only. */
  private boolean side(Actor actor) {
    return peoples.contains(actor.id())
        || !OpenPeoples.made(actor)
            && catalogue.entry(actor.id()).map(ActorEntry::side).orElse(true);
  }

  /** The two peoples that the article tells fight each other; none where it names more. */
  public List<Actor> feud() {
    if (peoples.size() != 2) {
      return List.of();
    }
    return spans.values().stream()
        .flatMap(List::stream)
        .flatMap(span -> span.candidates().stream())
        .filter(actor -> peoples.contains(actor.id()))
        .distinct()
        .toList();
  }

  /** Whether a name is that of a people or a movement, which is no party by itself. */
  public boolean isPeople(ActorSpan span) {
    return !span.candidates().isEmpty() && span.candidates().stream().noneMatch(this::side);
  }

  /** "Lendu militiamen": a people that bears arms is a party. */
  private static boolean armed(ActorSpan span) {
    return span.noun().filter(noun -> noun.category() == VictimCategory.COMBATANT).isPresent();
  }

  /** "suspected Fulani herdsmen": whoever is suspected is no bystander. */
  private static boolean suspected(Sentence sentence, ActorSpan span) {
    return sentence.holds(Math.max(0, span.from() - 1), span.to(), SUSPECTED);
  }

  private static final WordSet SUSPECTED = WordSet.of("suspected", "armed", "alleged");

  private static Actor state(ActorSpan span) {
    return span.candidates().isEmpty() ? Actor.UNKNOWN : span.candidates().get(0);
  }

  /** An "Iraqi bombing" in Iraq is nobody's; an "Israeli attack" in Lebanon is Israel's. */
  private boolean atHome(ActorSpan span, String country) {
    String where = country.isEmpty() ? mainCountry : country;
    return span.noun().map(GroupNoun::reference).orElse(Reference.STATE) == Reference.ABROAD
        && span.country().orElse("").equals(where);
  }

  private ResolvedActor generic(
      Sentence sentence, ActorSpan span, String country, VictimCategory category, String text) {
    String where = span.country().orElse(country.isEmpty() ? mainCountry : country);
    Optional<GroupNoun> noun = span.noun().or(() -> nounOfName(sentence, span));
    Reference reference = noun.map(GroupNoun::reference).orElse(Reference.NONE);
    if (reference == Reference.STATE) {
      Optional<Actor> state =
          whose(sentence, span, where).or(() -> catalogue.state(where)).or(() -> onlyState);
      return new ResolvedActor(
          state.orElse(Actor.UNKNOWN),
          category,
          text,
          state.isPresent() ? Ground.COUNTRY : Ground.NONE);
    }
    if (reference == Reference.MISSION) {
      return mission()
          .map(actor -> new ResolvedActor(actor, category, text, Ground.CONTEXT))
          .orElseGet(() -> new ResolvedActor(Actor.UNKNOWN, category, text, Ground.NONE));
    }
    boolean nameless = catalogue.groupNouns().nameless(sentence.norm(span.from() - 1));
    boolean pointing =
        !nameless && reference == Reference.GROUP
            || (reference == Reference.DEFINITE && definite(sentence, span.from()));
    if (pointing) {
      Optional<String> tag = noun.flatMap(GroupNoun::tag);
      Optional<ActorEntry> before =
          antecedents.lastNamed(
              sentence.index(), span.from(), where, tag, reference == Reference.DEFINITE);
      if (before.isPresent()) {
        return new ResolvedActor(choice.today(before.get()), category, text, Ground.CONTEXT);
      }
      if (reference == Reference.GROUP) {
        Optional<Actor> main = antecedents.main(where, tag);
        if (main.isPresent() && !linkedToOther(sentence, span, main.get())) {
          return new ResolvedActor(main.get(), category, text, Ground.COUNTRY);
        }
      }
    }
    return new ResolvedActor(Actor.UNKNOWN, category, text, Ground.NONE);
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
      Optional<Actor> owner =
          spans(sentence).stream()
              .filter(other -> other.to() < span.from())
              .filter(other -> other.kind() == Kind.NAMED || other.kind() == Kind.STATE)
              .map(other -> resolve(sentence, other, where).actor())
              .filter(Actor::named)
              .reduce((a, b) -> b);
      if (owner.isPresent()) {
        return owner;
      }
    }
    boolean unarmed =
        catalogue
            .state(where)
            .flatMap(home -> catalogue.entry(home.id()))
            .filter(entry -> entry.tags().contains(NO_ARMY))
            .isPresent();
    boolean military =
        span.noun().filter(noun -> noun.category() == VictimCategory.COMBATANT).isPresent();
    if (unarmed && military) {
      return onlyState;
    }
    // A round-up goes from country to country, each with soldiers of its own.
    return span.noun()
        .filter(noun -> !noun.collective() && where.equals(mainCountry))
        .flatMap(noun -> soldiers.foreign(noun, where));
  }

  /** Marks states without soldiers of their own. */
  private static final String NO_ARMY = "no-army";

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

  /** "Zambian peacekeepers": a state's soldiers under others' command. */
  private static boolean ofMission(ActorSpan span) {
    return span.noun().filter(noun -> noun.reference() == Reference.MISSION).isPresent();
  }

  /** Whether a name is that of soldiers from abroad under one command. */
  boolean isMission(ActorSpan span) {
    return !span.candidates().isEmpty()
        && span.candidates().stream()
            .map(actor -> catalogue.entry(actor.id()))
            .allMatch(entry -> entry.filter(e -> e.tags().contains(MISSION)).isPresent());
  }

  /** The one mission from abroad that the article names, else the United Nations'. */
  private Optional<Actor> mission() {
    List<Actor> named =
        spans.values().stream()
            .flatMap(List::stream)
            .filter(this::isMission)
            .flatMap(span -> span.candidates().stream())
            .distinct()
            .toList();
    return named.size() == 1
        ? Optional.of(named.get(0))
        : named.isEmpty() ? catalogue.actor(UNITED_NATIONS) : Optional.empty();
  }

  /** Marks missions from abroad whose soldiers "the peacekeepers" may be. */
  private static final String MISSION = "mission";

  private static final String UNITED_NATIONS = "un";

  /** "Islamic State-linked militants" are not the country's usual ones. */
  private boolean linkedToOther(Sentence sentence, ActorSpan span, Actor usual) {
    return spans(sentence).stream()
        .filter(s -> s.kind() == Kind.LINKED && s.to() == span.from())
        .anyMatch(s -> s.country().isEmpty() && !s.candidates().contains(usual));
  }

  /** The one state whose forces the article names, when there is only one. */
  private static Optional<Actor> onlyState(Map<Integer, List<ActorSpan>> spans) {
    List<Actor> states =
        spans.values().stream()
            .flatMap(List::stream)
            .filter(span -> span.kind() == Kind.STATE)
            .flatMap(span -> span.candidates().stream())
            .distinct()
            .limit(2)
            .toList();
    return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
  }

  private boolean definite(Sentence sentence, int from) {
    // "190 km to the north, gunmen": the article of another noun.
    for (int i = from - 1; i >= Math.max(0, from - 3) && sentence.token(i).word(); i--) {
      if (POINTING.contains(sentence.norm(i))) {
        return true;
      }
    }
    return false;
  }
}
