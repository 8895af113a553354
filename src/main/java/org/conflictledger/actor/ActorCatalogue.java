package org.conflictledger.actor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Every actor the project knows, with its names, and the words that point to actors.
 *
 * <p>Read from {@code actors.json}, which lists the files of {@code actors/}, from {@code
 * demonyms.json} and from {@code people.json}. Immutable and safe to share between threads.
 */
public final class ActorCatalogue {

  private final Map<String, ActorEntry> entries;
  private final Map<String, ActorEntry> states;

  /** What "the rebels" may mean, by country. */
  private final Map<String, List<ActorEntry>> mains = new HashMap<>();

  private final Spelling spelling;
  private final PhraseIndex<Alias> names;
  private final CountryNames countries;
  private final GroupNouns groupNouns;
  private final PeopleNouns people;
  private final Reporters reporters;
  private final OpenNames openNames;
  private final IntroducedGroups introduced;
  private final OpenPeoples openPeoples;
  private final ActorWords words;
  private final PhraseIndex<ActorEntry> leaders = new PhraseIndex<>();

  private ActorCatalogue(ConfFiles conf) {
    spelling = Spelling.load(conf);
    entries = Collections.unmodifiableMap(CatalogueReader.read(conf));
    states = new LinkedHashMap<>();
    names = new PhraseIndex<>();
    for (ActorEntry entry : entries.values()) {
      if (entry.actor().id().endsWith("-GOV")) {
        states.put(entry.actor().id().substring(0, 2), entry);
      }
      new LinkedHashSet<>(entry.main())
          .forEach(country -> mains.computeIfAbsent(country, c -> new ArrayList<>()).add(entry));
      for (String leader : entry.leaders()) {
        leaders.add(spelling.parts(leader), entry);
      }
      for (String alias : entry.aliases()) {
        Alias name = Alias.of(entry, alias);
        names.add(spelling.parts(name.text()), name);
      }
    }
    countries = CountryNames.load(conf, spelling);
    people = PeopleNouns.load(conf);
    groupNouns = GroupNouns.load(conf, spelling, people);
    reporters = Reporters.load(conf, spelling);
    openNames = OpenNames.load(conf);
    introduced = IntroducedGroups.load(conf);
    openPeoples = OpenPeoples.load(conf);
    words = new ActorWords(spelling, List.of(names, countries.phrases(), groupNouns.phrases()));
  }

  /**
   * Reads a conf directory.
   *
   * @throws IllegalArgumentException naming file, entry and remedy when something in it is wrong
   */
  public static ActorCatalogue load(Path conf) {
    return new ActorCatalogue(ConfFiles.in(conf));
  }

  /** The catalogue packed into the jar. */
  public static ActorCatalogue builtIn() {
    return new ActorCatalogue(ConfFiles.packed());
  }

  /** All actors, in the order of the files. */
  public List<Actor> actors() {
    return entries.values().stream().map(ActorEntry::actor).toList();
  }

  /** An actor by its id. */
  public Optional<Actor> actor(String id) {
    return Optional.ofNullable(entries.get(id)).map(ActorEntry::actor);
  }

  /** The government of a country (ISO 3166-1 alpha-2). */
  public Optional<Actor> state(String country) {
    return Optional.ofNullable(states.get(country)).map(ActorEntry::actor);
  }

  /** UCDP's id for an actor, where the catalogue gives one. */
  public OptionalInt ucdpId(Actor actor) {
    return entry(actor.id()).map(ActorEntry::ucdp).orElse(OptionalInt.empty());
  }

  /** Where an actor fights (ISO 3166-1 alpha-2), home first; empty when anywhere. */
  public List<String> countries(Actor actor) {
    return entry(actor.id()).map(ActorEntry::countries).orElse(List.of());
  }

  /** Whether its name is that of a party, not only of a place's people or of a calling. */
  public boolean side(Actor actor) {
    return entry(actor.id()).map(ActorEntry::side).orElse(true);
  }

  /**
   * Whether it is whoever fights in a country, of whatever organisation: "Kashmir insurgents", told
   * by a last word with which no organisation calls itself.
   */
  public boolean anyOf(Actor actor) {
    String name = actor.name().split(" \\(", 2)[0];
    return Character.isLowerCase(name.charAt(name.lastIndexOf(' ') + 1))
        && entry(actor.id()).filter(entry -> !entry.main().isEmpty()).isPresent();
  }

  /** The organisation an actor is a branch of. */
  public Optional<Actor> parent(Actor actor) {
    return Optional.ofNullable(entries.get(actor.id()))
        .flatMap(ActorEntry::parent)
        .map(id -> entries.get(id).actor());
  }

  /** The nouns for people. */
  public PeopleNouns people() {
    return people;
  }

  Optional<ActorEntry> entry(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  /** The organisations that "the rebels" means in a country and year. */
  List<ActorEntry> mainIn(String country, int year) {
    return mains.getOrDefault(country, List.of()).stream()
        .filter(entry -> entry.activeIn(year))
        .toList();
  }

  ActorWords words() {
    return words;
  }

  PhraseIndex<Alias> names() {
    return names;
  }

  /** The organisations by who leads them. */
  PhraseIndex<ActorEntry> leaders() {
    return leaders;
  }

  CountryNames countries() {
    return countries;
  }

  GroupNouns groupNouns() {
    return groupNouns;
  }

  OpenPeoples openPeoples() {
    return openPeoples;
  }

  IntroducedGroups introduced() {
    return introduced;
  }

  OpenNames openNames() {
    return openNames;
  }

  Reporters reporters() {
    return reporters;
  }
}
