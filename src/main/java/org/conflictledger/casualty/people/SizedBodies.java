package org.conflictledger.casualty.people;

import java.util.Optional;
import org.conflictledger.actor.PeopleNouns;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.context.OtherNumbers;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.lexicon.NounStops;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Count;
import org.conflictledger.text.Quantities;
import org.conflictledger.text.Quantity;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;
import org.conflictledger.text.WordTest;

/**
 * Finds bodies of people that tell their size: "a family of six", "a team of four deminers", "an
 * eight-man patrol", "an elderly couple". The number counts the members, and not the body.
 */
final class SizedBodies {

  /** How far from its determiner a body stands, and its members from their number. */
  private static final int REACH = 4;

  private static final int MEMBERS_REACH = 3;

  private static final WordTest SIZED = new WordTest(word -> sized(word.norm()));

  private final Quantities quantities;
  private final PeopleNouns nouns;
  private final ContextLexicon context;
  private final OtherNumbers others;
  private final NounStops stops;

  /** The nouns for bodies. */
  private final WordSet named;

  SizedBodies(
      Quantities quantities,
      PeopleNouns nouns,
      ContextLexicon context,
      OtherNumbers others,
      NounStops stops) {
    this.quantities = quantities;
    this.nouns = nouns;
    this.context = context;
    this.others = others;
    this.stops = stops;
    named = nouns.groupWords();
  }

  /** Whether a word tells the size of a body: "four-man", "50-strong". */
  static boolean sized(String norm) {
    return norm.indexOf('-') > 0
        && (norm.endsWith("-man")
            || norm.endsWith("-member")
            || norm.endsWith("-person")
            || norm.endsWith("-strong"));
  }

  /** The people of the body that a determiner begins. */
  Optional<PeopleGroup> at(Sentence s, Determiner d) {
    if (!named.in(s) && !SIZED.any(s)) {
      return Optional.empty();
    }
    for (int k = d.to(); k < Math.min(s.size(), d.to() + REACH); k++) {
      if (k > d.to() && (Grammar.stops(s, k) || !s.token(k).word())) {
        break;
      }
      if (!named.at(s, k) && !SIZED.at(s, k)) {
        continue;
      }
      Optional<VictimCategory> kind = nouns.group(s.norm(k)).map(form -> form.noun().category());
      boolean of = s.norm(k + 1).equals("of");
      if (kind.isEmpty()) {
        Optional<Count> size = size(s, k);
        if (size.isPresent()) {
          return crew(s, d, k, size.get());
        }
      } else if (s.norm(k).equals("couple") && !d.none() && k > d.to() && !of) {
        Count two = Count.exactly(2, s.slice(d.from(), k + 1));
        return Optional.of(members(d, k + 1, k, two, VictimCategory.CIVILIAN));
      } else if (of) {
        Optional<Quantity> size = quantities.at(s, k + 2);
        if (size.isPresent()) {
          return bodyOf(s, d, k, kind.get(), size.get());
        }
      }
    }
    return Optional.empty();
  }

  /** "a family of six", "a team of four deminers", "a group of ten young hikers" */
  private Optional<PeopleGroup> bodyOf(
      Sentence s, Determiner d, int body, VictimCategory kind, Quantity size) {
    for (int m = size.to(); m < Math.min(s.size(), size.to() + MEMBERS_REACH); m++) {
      if (!s.token(m).word() || stops.stops(s, m, -1)) {
        break;
      }
      Optional<PeopleNouns.Form> noun = others.person(s, m);
      if (noun.isPresent()) {
        VictimCategory own = noun.get().noun().category();
        return Optional.of(members(d, m + 1, m, size.count(), own));
      }
    }
    if (ofThings(s, size.to())) {
      return Optional.empty();
    }
    VictimCategory category = kind == VictimCategory.UNKNOWN ? VictimCategory.CIVILIAN : kind;
    return Optional.of(members(d, size.to(), body, size.count(), category));
  }

  /** "a convoy of at least 70 military vehicles" */
  private boolean ofThings(Sentence s, int i) {
    return context.things.contains(s.norm(i))
        || s.token(Math.min(i, s.size() - 1)).word()
            && !Grammar.stops(s, i)
            && context.things.contains(s.norm(i + 1));
  }

  /** The people of "an eight-man patrol", "the three-person film crew". */
  private Optional<PeopleGroup> crew(Sentence s, Determiner d, int sized, Count size) {
    VictimCategory category = VictimCategory.UNKNOWN;
    int head = -1;
    for (int k = sized + 1; k < Math.min(s.size(), sized + 5); k++) {
      if (!s.token(k).word() || stops.stops(s, k, head)) {
        break;
      }
      String norm = s.norm(k);
      Optional<PeopleNouns.Form> noun = others.person(s, k).or(() -> nouns.group(norm));
      if (noun.isPresent()) {
        head = k;
        category = CountedPeople.known(noun.get().noun().category(), category);
      } else if (norm.equals("police")) {
        category = VictimCategory.SECURITY;
      } else if (norm.equals("army") || norm.equals("tank")) {
        category = VictimCategory.COMBATANT;
      } else if (head < 0 && (norm.equals("post") || norm.equals("outpost"))) {
        head = k;
      }
    }
    return head < 0 ? Optional.empty() : Optional.of(members(d, head + 1, head, size, category));
  }

  /** The size in "four-man crew". */
  private Optional<Count> size(Sentence s, int i) {
    String word = s.norm(i);
    if (!sized(word)) {
      return Optional.empty();
    }
    String number = word.substring(0, word.indexOf('-'));
    return quantities
        .at(Sentence.of(number), 0)
        .map(Quantity::count)
        .map(c -> new Count(c.low(), c.best(), c.high(), s.token(i).text(), c.qualifier()));
  }

  private static PeopleGroup members(
      Determiner d, int to, int head, Count size, VictimCategory category) {
    return new PeopleGroup(
        d.from(),
        to,
        head,
        Kind.COUNTED,
        Optional.of(size),
        category,
        false,
        false,
        d.possessive());
  }
}
