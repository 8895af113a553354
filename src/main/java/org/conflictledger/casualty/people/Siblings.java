package org.conflictledger.casualty.people;

import java.util.Optional;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.lexicon.CasualtyLexicon;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Count;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** "Ali and Veli Sahin, both 21, were shot": a first name that shares the surname of the next. */
final class Siblings {

  private static final WordSet KIN = WordSet.listed(Siblings.class, "kin");

  private final CasualtyLexicon lexicon;

  Siblings(CasualtyLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a single name may be the first of two: it begins a phrase, and "and" follows. */
  boolean mayBe(Sentence s, int from) {
    if (!s.norm(from + 1).equals("and") || !s.uncommon(from)) {
      return false;
    }
    String before = s.norm(from - 1);
    return from == s.body()
        || before.equals(",")
        || before.equals("of")
        || KIN.contains(before)
        || !lexicon.verb(before).isEmpty();
  }

  /** Whether the name after it is whole, and what follows is told of both. */
  boolean share(Sentence s, int from, PeopleGroup next) {
    return next.to() - next.from() > 1 && (KIN.at(s, from - 1) || both(s, next.to()));
  }

  /** ", both 21", "were killed" */
  private static boolean both(Sentence s, int end) {
    int i = s.norm(end).equals(",") ? end + 1 : end;
    return i >= s.size()
        || s.norm(i).equals("both")
        || s.norm(i).equals("were")
        || s.norm(i).equals("are")
        || s.norm(i).equals(".");
  }

  static PeopleGroup first(Sentence s, int from) {
    return new PeopleGroup(
        from,
        from + 1,
        -1,
        Kind.NAMED,
        Optional.of(Count.exactly(1, s.slice(from, from + 1))),
        VictimCategory.CIVILIAN,
        false,
        false,
        false);
  }
}
