package org.conflictledger.casualty.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.conflictledger.actor.PeopleNouns;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.context.OtherNumbers;
import org.conflictledger.casualty.lexicon.CasualtyLexicon;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.lexicon.LossWords;
import org.conflictledger.casualty.lexicon.NounStops;
import org.conflictledger.casualty.lexicon.Remains;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.text.Count;
import org.conflictledger.text.Ordinals;
import org.conflictledger.text.Qualifier;
import org.conflictledger.text.Quantities;
import org.conflictledger.text.Quantity;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.Word;
import org.conflictledger.text.WordSet;
import org.conflictledger.text.WordTest;

/** Finds the phrases of a sentence that name people, with their numbers. */
public final class GroupFinder {

  private static final WordSet ALL = WordSet.listed(GroupFinder.class, "all");

  /** Of several, those who were left. */
  private static final WordSet LEFT =
      WordSet.of("last", "remaining", "final", "surviving", "other");

  private static final WordTest COUNTING = new WordTest(word -> counts(word.norm()));

  private final Quantities quantities;
  private final ContextLexicon context;
  private final OtherNumbers others;
  private final CountedPeople counted;
  private final UncountedPeople uncounted;
  private final TheOther other;

  public GroupFinder(
      Quantities quantities,
      PeopleNouns nouns,
      CasualtyLexicon lexicon,
      ContextLexicon context,
      NameWords nameWords) {
    this.quantities = quantities;
    this.context = context;
    others = new OtherNumbers(nouns, lexicon, context);
    NounStops stops = new NounStops(nouns, lexicon);
    other = new TheOther(lexicon);
    counted = new CountedPeople(quantities, nouns, others, stops);
    uncounted =
        new UncountedPeople(
            quantities,
            nouns,
            lexicon,
            context,
            others,
            stops,
            new PersonNames(lexicon, nameWords, stops));
  }

  /** All groups, left to right, none overlapping. */
  public List<PeopleGroup> groups(Sentence s, boolean[] named) {
    List<PeopleGroup> groups = new ArrayList<>();
    for (int i = s.body(); i < s.size(); ) {
      Optional<PeopleGroup> again = asMany(s, i, groups, named);
      if (again.isEmpty()) {
        again = other.at(s, i, groups);
      }
      Optional<PeopleGroup> group = again.isPresent() ? again : at(s, i, named);
      if (group.isPresent()) {
        if (!owns(s, group.get())
            && !time(s, group.get())
            && !attribute(s, group.get())
            && !bothThings(s, group.get())
            && !size(s, group.get())) {
          groups.add(group.get());
        }
        i = group.get().to();
      } else {
        i++;
      }
    }
    return groups;
  }

  /** Whether a group with a number of its own, or a list of some, may begin with a word. */
  public boolean mayCount(Word word) {
    return COUNTING.of(word) || quantities.mayBegin(word);
  }

  /** Whether a sentence may have such a group or list. */
  public boolean mayCount(Sentence s) {
    for (int i = s.body(); i < s.size(); i++) {
      if (COUNTING.at(s, i) || quantities.at(s, i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word by itself may stand for a number of people. */
  private static boolean counts(String norm) {
    return norm.equals("many")
        || norm.equals("list")
        || norm.equals("couple")
        || Ordinals.word(norm)
        || SizedBodies.sized(norm);
  }

  /** "as many again were wounded", "and as many soldiers": the number of the group before. */
  private Optional<PeopleGroup> asMany(
      Sentence s, int i, List<PeopleGroup> before, boolean[] named) {
    boolean least = s.norm(i).equals("at") && s.norm(i + 1).equals("least");
    int as = least ? i + 2 : i;
    boolean same = s.norm(as).equals("as") && s.norm(as + 1).equals("many");
    if (!same || before.isEmpty() || !before.get(before.size() - 1).counted()) {
      return Optional.empty();
    }
    PeopleGroup last = before.get(before.size() - 1);
    Count number = last.count().orElseThrow();
    boolean again = s.norm(as + 2).equals("again");
    int to = again ? as + 3 : as + 2;
    Count count =
        new Count(
            number.low(),
            number.best(),
            least ? OptionalLong.empty() : number.high(),
            s.slice(i, to),
            least ? Qualifier.AT_LEAST : number.qualifier());
    if (again || Grammar.be(s, as + 2)) {
      return Optional.of(
          new PeopleGroup(
              i,
              to,
              -1,
              PeopleGroup.Kind.ELLIPTIC,
              Optional.of(count),
              last.category(),
              true,
              false,
              false));
    }
    boolean others = s.norm(i - 1).equals("and");
    return others && number.best() > 1
        ? Optional.of(counted.at(s, i, new Quantity(i, to, count, false), false, false, named))
            .filter(group -> group.head() >= 0)
        : Optional.empty();
  }

  /** "civilian lives", "rebel forces", "kills child processes": a kind, and nobody by himself. */
  private boolean attribute(Sentence s, PeopleGroup group) {
    if (group.kind() != PeopleGroup.Kind.ONE) {
      return false;
    }
    String next = s.norm(group.to());
    boolean bare = s.index() != Sentence.TITLE && !DETERMINERS.contains(s.norm(group.from()));
    if (group.head() >= 0 && s.norm(group.head()).equals("enemy")) {
      // "the enemy is wounded but fights on": nobody in particular
      return true;
    }
    return group.head() == group.from() && ATTRIBUTED.contains(next)
        || bare && group.to() < s.size() && context.things.contains(next);
  }

  private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "one", "another", "his");

  private static final Set<String> ATTRIBUTED =
      Set.of("life", "lives", "forces", "troops", "property", "infrastructure", "targets");

  /** "a month earlier" */
  private static boolean time(Sentence s, PeopleGroup group) {
    return group.kind() == PeopleGroup.Kind.ONE && TIMES.contains(s.norm(group.to() - 1));
  }

  private static final Set<String> TIMES = Set.of("earlier", "later", "before", "after", "ago");

  /**
   * "both camps", "both dead and wounded": a noun that is none for people follows, or two kinds of
   * people, and no verb.
   */
  private boolean bothThings(Sentence s, PeopleGroup group) {
    int i = group.to();
    boolean kinds =
        s.norm(i + 1).equals("and") && LossWords.LOST.at(s, i) && LossWords.LOST.at(s, i + 2);
    return s.norm(group.from()).equals("both")
        && i == group.from() + 1
        && i < s.size()
        && (kinds || context.things.contains(s.norm(i)));
  }

  /** "a city of a million people": how large a place is. */
  private boolean size(Sentence s, PeopleGroup group) {
    for (int i = Math.max(s.body(), group.from() - 2); i + 2 < group.to(); i++) {
      if (context.sized.contains(s.norm(i))
          && s.norm(i + 1).equals("of")
          && quantities.at(s, i + 2).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "fifty families' homes": the people only own what is spoken of. */
  private static boolean owns(Sentence s, PeopleGroup group) {
    int i = group.to();
    if (!group.counted()
        || group.definite()
        || i + 1 >= s.size()
        || !s.token(i + 1).word()
        || Remains.BODIES.at(s, i + 1)
        || s.norm(i + 1).equals("lives")) {
      return false;
    }
    boolean plural = s.norm(i).equals("'") && s.token(i).begin() == s.token(i - 1).end();
    for (int k = group.from() - 1; plural && k >= Math.max(s.body(), group.from() - 4); k--) {
      // An opening quote before: the mark closes it.
      plural = !s.norm(k).equals("'");
    }
    return plural && s.token(i + 1).begin() > s.token(i).end();
  }

  /** The number in "every one of the 14", "each of their six"; 0 for none. */
  private static int every(Sentence s, int i) {
    if (!EVERY.at(s, i)) {
      return 0;
    }
    int of = s.norm(i).equals("each") ? i + 1 : s.norm(i).equals("every") ? i + 2 : -1;
    if (of < 0 || !s.norm(of).equals("of") || of == i + 2 && !s.norm(i + 1).equals("one")) {
      return 0;
    }
    return ALL.contains(s.norm(of + 1)) ? of + 2 : of + 1;
  }

  private static final WordSet EVERY = WordSet.of("each", "every");

  private Optional<PeopleGroup> at(Sentence s, int from, boolean[] named) {
    Word token = s.word(from);
    if (!token.letters() && !token.digits()) {
      return Optional.empty();
    }
    int i = from;
    boolean definite = false;
    boolean possessive = false;
    Optional<PeopleGroup> pronoun = PersonNames.pronoun(s, from);
    if (pronoun.isPresent()) {
      return pronoun;
    }
    if (token.norm().equals("a") && s.norm(from + 1).equals("lot")) {
      // "killing a lot more Iraqis": how many nobody says
      return Optional.empty();
    }
    if (token.norm().equals("another")
        && s.norm(from - 1).equals("after")
        && s.norm(from - 2).equals("one")) {
      // "missiles, one after another"
      return Optional.empty();
    }
    if (context.negators.contains(token.norm()) && quantities.at(s, from).isEmpty()
        || context.negators.contains(s.norm(from - 1)) && s.norm(from).equals("one")) {
      return Optional.empty();
    }
    int every = every(s, from);
    if (every > 0) {
      Optional<Quantity> all = quantities.at(s, every);
      if (all.isPresent() && !others.ofOtherThings(s, all.get())) {
        // "Every one of the 14 passengers": what befell them is news.
        return Optional.of(counted.at(s, from, all.get(), false, false, named));
      }
    }
    Optional<Quantity> rest = ALL.at(s, from) ? quantities.at(s, from) : Optional.empty();
    if (rest.isPresent()) {
      // "all but two of the 14 passengers"
      return Optional.of(counted.at(s, from, rest.get(), false, false, named));
    }
    while (ALL.at(s, i) && i - from < 2) {
      possessive |= Grammar.POSSESSIVES.at(s, i);
      definite = true;
      i++;
    }
    if (i >= s.size()) {
      return Optional.empty();
    }
    if (definite && LEFT.at(s, i)) {
      // "the last three gunmen", but "the last two weeks"
      Optional<Quantity> left = quantities.at(s, i + 1);
      i += left.isPresent() && !others.ofOtherThings(s, left.get()) ? 1 : 0;
    }
    Optional<Quantity> quantity = quantities.at(s, i);
    if (quantity.isPresent() && !others.ofOtherThings(s, quantity.get())) {
      return Optional.of(counted.at(s, from, quantity.get(), definite, possessive, named));
    }
    if (quantity.isPresent()) {
      return Optional.empty();
    }
    return uncounted.at(s, Determiner.of(s, from, i, definite, possessive), named);
  }
}
