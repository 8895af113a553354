package org.conflictledger.casualty.people;

import java.util.List;
import java.util.Optional;
import org.conflictledger.actor.PeopleNouns;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.lexicon.CasualtyLexicon;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.lexicon.Remains;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Count;
import org.conflictledger.text.Ordinals;
import org.conflictledger.text.Quantities;
import org.conflictledger.text.Quantity;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Finds one person by a word that is no noun of the list: by an ordinal ("a fourth"), a people ("a
 * Colombian"), an age ("a 33-year-old"), or a trade told by its ending ("a moneychanger").
 */
final class UnlistedPeople {

  /** Endings of nouns for those who do something: "a moneychanger", "a cellist". */
  private static final List<String> AGENTS = List.of("er", "or", "ist", "ian", "man", "woman");

  private static final int SHORTEST_TRADE = 5;

  private static final int MOST_WORDS_BEFORE_TRADE = 3;

  private final Quantities quantities;
  private final PeopleNouns nouns;
  private final CasualtyLexicon lexicon;
  private final ContextLexicon context;

  UnlistedPeople(
      Quantities quantities, PeopleNouns nouns, CasualtyLexicon lexicon, ContextLexicon context) {
    this.quantities = quantities;
    this.nouns = nouns;
    this.lexicon = lexicon;
    this.context = context;
  }

  /** The person whom a determiner begins. */
  Optional<PeopleGroup> at(Sentence s, Determiner d) {
    int i = d.to();
    if (d.article()) {
      Optional<PeopleGroup> next = next(s, d);
      if (next.isPresent()) {
        return next;
      }
      if (ofPeople(s, i)) {
        return Optional.of(one(s, d, i, VictimCategory.UNKNOWN, false));
      }
    }
    if (s.norm(i).endsWith("-year-old") && ends(s, i + 1)) {
      return Optional.of(one(s, d, i, VictimCategory.CIVILIAN, d.takesUp()));
    }
    return d.article() || d.possessive() ? trade(s, d) : Optional.empty();
  }

  private static boolean ends(Sentence s, int i) {
    return i >= s.size() || Grammar.stops(s, i) || !s.token(i).word();
  }

  /** "a fourth was in a critical condition", "a twelfth and thirteenth" */
  private Optional<PeopleGroup> next(Sentence s, Determiner d) {
    int i = d.to();
    if (!Ordinals.word(s.norm(i)) || Remains.BODIES.at(s, i + 1)) {
      return Optional.empty();
    }
    if (s.norm(i + 1).equals("and") && Ordinals.word(s.norm(i + 2)) && ends(s, i + 3)) {
      return Optional.of(more(s, d, i + 3, 2));
    }
    return ends(s, i + 1) || !lexicon.verb(s.norm(i + 1)).isEmpty()
        ? Optional.of(more(s, d, i + 1, 1))
        : Optional.empty();
  }

  /** So many more of the people told before. */
  private static PeopleGroup more(Sentence s, Determiner d, int to, int number) {
    Count count = Count.exactly(number, s.slice(d.from(), to));
    return PeopleGroup.of(new Quantity(d.from(), to, count, true), to);
  }

  /** "a Colombian": one of a people, where no noun follows. */
  private boolean ofPeople(Sentence s, int i) {
    return (ends(s, i + 1) || ACTING.at(s, i + 1))
        && s.token(i).capitalised()
        && nouns.people(s.norm(i)).filter(form -> !form.plural()).isPresent();
  }

  /** "A Palestinian blew himself up" */
  private static final WordSet ACTING = WordSet.listed(UnlistedPeople.class, "acting");

  /** "a moneychanger": whoever does something for a living. */
  private Optional<PeopleGroup> trade(Sentence s, Determiner d) {
    int noun = d.to();
    while (noun - d.to() < MOST_WORDS_BEFORE_TRADE && goesOn(s, noun + 1)) {
      noun++;
    }
    String norm = s.norm(noun);
    boolean agent =
        s.token(noun).word()
            && !s.token(noun).capitalised()
            && norm.length() >= SHORTEST_TRADE
            && AGENTS.stream().anyMatch(norm::endsWith)
            && !context.things.contains(norm)
            && !context.animals.contains(norm)
            && quantities.at(s, d.to()).isEmpty();
    return agent ? Optional.of(one(s, d, noun, VictimCategory.CIVILIAN, false)) : Optional.empty();
  }

  /**
   * Whether the phrase goes on with a word that may be its noun; "in our area one fighter" ends.
   */
  private boolean goesOn(Sentence s, int i) {
    return !ends(s, i)
        && !s.norm(i).equals("one")
        && lexicon.verb(s.norm(i)).isEmpty()
        && !s.token(i).capitalised()
        && !s.norm(i).endsWith("ed");
  }

  private static PeopleGroup one(
      Sentence s, Determiner d, int head, VictimCategory category, boolean definite) {
    int to = head + 1;
    return new PeopleGroup(
        d.from(),
        to,
        head,
        Kind.ONE,
        Optional.of(Count.exactly(1, s.slice(d.from(), to))),
        category,
        false,
        definite,
        d.possessive());
  }
}
