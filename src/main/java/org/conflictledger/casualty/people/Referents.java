package org.conflictledger.casualty.people;

import java.util.Optional;
import java.util.Set;
import org.conflictledger.casualty.lexicon.HarmWords;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Count;
import org.conflictledger.text.Ordinals;
import org.conflictledger.text.Quantities;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Whom a noun phrase without number speaks of: people of unknown number, one person, ten of whom
 * one is "a tenth victim", or, as an office or a state, nobody.
 */
final class Referents {

  private static final Set<String> LAST_VICTIM = WordSet.of("victim", "person", "fatality");

  /** "A fifth person was wounded", after four who were killed: one. */
  private static final Set<String> HURT = WordSet.of("wounded", "injured", "hurt", "missing");

  /** After a noun for one person these tell that it only describes a body or a thing. */
  private static final Set<String> BODIES =
      WordSet.of(
          "group",
          "militia",
          "force",
          "patrol",
          "convoy",
          "organisation",
          "organization",
          "outfit",
          "movement",
          "faction",
          "network",
          "coalition",
          "alliance",
          "army",
          "stronghold",
          "base",
          "camp",
          "checkpoint",
          "post",
          "outpost",
          "vehicle",
          "bus",
          "truck",
          "plane",
          "helicopter",
          "station",
          "column",
          "rifle",
          "rifles");

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
    long nth = Ordinals.ofWord(s.norm(p.from() + 1));
    if (nth > 2
        && p.determiner().article()
        && LAST_VICTIM.contains(s.norm(p.head()))
        && !s.holds(p.to(), s.size(), HURT)) {
      return Optional.of(upTo(s, p, nth));
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

  /** Words of an apposition, its commas among them. */
  private static final int APPOSITION = 10;

  /** After ", a nurse," behind a noun; where the noun ends when nothing of the kind follows. */
  private static int described(Sentence s, int to) {
    String article = s.norm(to + 1);
    if (s.norm(to).equals(",") && (article.equals("a") || article.equals("an"))) {
      for (int i = to + 2; i < Math.min(s.size(), to + APPOSITION); i++) {
        if (s.norm(i).equals(",")) {
          return i;
        }
      }
    }
    return to;
  }

  /** "A tenth victim, a nurse, died": there are ten. */
  private static PeopleGroup upTo(Sentence s, NounPhrase p, long nth) {
    return new PeopleGroup(
        p.from(),
        described(s, p.to()),
        p.head(),
        Kind.COUNTED,
        Optional.of(Count.exactly(nth, s.slice(p.from(), p.to()))),
        p.category(),
        false,
        false,
        false);
  }
}
