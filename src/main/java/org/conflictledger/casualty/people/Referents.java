package org.conflictledger.casualty.people;

import java.util.Optional;
import org.conflictledger.casualty.lexicon.HarmWords;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Count;
import org.conflictledger.text.Quantities;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Whom a noun phrase without number speaks of: people of unknown number, one person, ten of whom
 * one is "a tenth victim", or, as an office or a state, nobody.
 */
final class Referents {

  /** After a noun for one person these tell that it only describes a body or a thing. */
  private static final WordSet BODIES = WordSet.listed(Referents.class, "bodies");

  private final Quantities quantities;
  private final HarmWords words;

  Referents(Quantities quantities, HarmWords words) {
    this.quantities = quantities;
    this.words = words;
  }

  Optional<PeopleGroup> of(Sentence s, NounPhrase p) {
    return p.plural() ? several(s, p) : one(s, p);
  }

  private Optional<PeopleGroup> several(Sentence s, NounPhrase p) {
    boolean bare = !p.determiner().definite();
    if (bare && p.to() == p.from() + 1 && CountedPeople.fate(s.norm(p.from()))) {
      // "6 inmates deceased and 3 injured"
      return Optional.empty();
    }
    Optional<Count> count =
        bare ? Optional.of(quantities.barePlural(s.slice(p.from(), p.to()))) : Optional.empty();
    return Optional.of(
        new PeopleGroup(
            p.from(),
            p.to(),
            p.head(),
            bare ? Kind.BARE : Kind.DEFINITE,
            count,
            p.category(),
            false,
            p.determiner().definite(),
            p.determiner().possessive()));
  }

  private Optional<PeopleGroup> one(Sentence s, NounPhrase p) {
    if (BODIES.contains(s.norm(p.to()))) {
      return Optional.empty(); // "a civilian militia", "a police convoy"
    }
    int end = PersonNames.age(s, p.to());
    boolean named = p.name() >= 0 || end > p.to();
    if (p.determiner().none() && !named && (taken(s, p) || office(s, p))) {
      return Optional.empty();
    }
    Optional<PeopleGroup> last = LastOfMany.of(s, p);
    if (last.isPresent()) {
      return last;
    }
    return Optional.of(
        new PeopleGroup(
            p.from(),
            end,
            p.head(),
            named ? Kind.NAMED : Kind.ONE,
            Optional.of(Count.exactly(1, s.slice(p.from(), p.to()))),
            p.category(),
            false,
            p.determiner().takesUp(),
            p.determiner().possessive()));
  }

  /** "taken hostage", "took prisoner": what becomes of people, and nobody more. */
  private boolean taken(Sentence s, NounPhrase p) {
    return words.captive.contains(s.norm(p.head()))
        && words.takingCaptive.contains(s.norm(p.from() - 1));
  }

  /** "Defence Minister", "Police Commissioner" without a name: an office, not a victim. */
  private static boolean office(Sentence s, NounPhrase p) {
    return s.index() != Sentence.TITLE
        && p.head() > p.from()
        && s.token(p.head()).capitalised()
        && !s.allCaps();
  }
}
