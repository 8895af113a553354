package org.conflictledger.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.actor.PeopleNouns;
import org.conflictledger.text.Quantities;
import org.conflictledger.text.Quantity;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.Token;

/** Finds the phrases of a sentence that name people, with their numbers. */
final class GroupFinder {

  private static final Set<String> ALL =
      Set.of("all", "the", "these", "those", "its", "their", "his", "her", "our");

  private final Quantities quantities;
  private final ContextLexicon context;
  private final OtherNumbers others;
  private final CountedPeople counted;
  private final UncountedPeople uncounted;

  GroupFinder(
      Quantities quantities,
      PeopleNouns nouns,
      CasualtyLexicon lexicon,
      ContextLexicon context,
      NameWords nameWords) {
    this.quantities = quantities;
    this.context = context;
    others = new OtherNumbers(nouns, lexicon, context);
    NounStops stops = new NounStops(nouns, lexicon);
    counted = new CountedPeople(quantities, nouns, others, stops);
    uncounted =
        new UncountedPeople(
            quantities,
            nouns,
            lexicon,
            context,
            others,
            stops,
            new PersonNames(lexicon, nameWords));
  }

  /** All groups, left to right, none overlapping. */
  List<PeopleGroup> groups(Sentence s, boolean[] named) {
    List<PeopleGroup> groups = new ArrayList<>();
    int i = s.body();
    while (i < s.size()) {
      Optional<PeopleGroup> group = at(s, i, named);
      if (group.isPresent()) {
        if (!owns(s, group.get())) {
          groups.add(group.get());
        }
        i = group.get().to();
      } else {
        i++;
      }
    }
    return groups;
  }

  /** "fifty families' homes": the people only own what is spoken of. */
  private static boolean owns(Sentence s, PeopleGroup group) {
    int i = group.to();
    if (!group.counted() || group.definite() || i + 1 >= s.size() || !s.token(i + 1).word()) {
      return false;
    }
    boolean plural = s.norm(i).equals("'") && s.token(i).begin() == s.token(i - 1).end();
    for (int k = group.from() - 1; plural && k >= Math.max(s.body(), group.from() - 4); k--) {
      // An opening quote before: the mark closes it.
      plural = !s.norm(k).equals("'");
    }
    return plural && s.token(i + 1).begin() > s.token(i).end();
  }

  private Optional<PeopleGroup> at(Sentence s, int from, boolean[] named) {
    Token token = s.token(from);
    if (!token.word() && !token.digits()) {
      return Optional.empty();
    }
    int i = from;
    boolean definite = false;
    boolean possessive = false;
    Optional<PeopleGroup> pronoun = PersonNames.pronoun(s, from);
    if (pronoun.isPresent()) {
      return pronoun;
    }
    if (context.negators.contains(token.norm()) && quantities.at(s, from).isEmpty()
        || context.negators.contains(s.norm(from - 1)) && s.norm(from).equals("one")) {
      return Optional.empty();
    }
    while (ALL.contains(s.norm(i)) && i - from < 2) {
      possessive |= Grammar.POSSESSIVES.contains(s.norm(i));
      definite = true;
      i++;
    }
    if (i >= s.size()) {
      return Optional.empty();
    }
    Optional<Quantity> quantity = quantities.at(s, i);
    if (quantity.isPresent() && !others.ofOtherThings(s, quantity.get())) {
      return Optional.of(counted.at(s, from, quantity.get(), definite, possessive, named));
    }
    if (quantity.isPresent()) {
      return Optional.empty();
    }
    return uncounted.at(s, from, i, definite, possessive, named);
  }
}
