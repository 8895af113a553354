package org.conflictledger.casualty.people;

import java.util.Optional;
import java.util.Set;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.lexicon.NounStops;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Count;
import org.conflictledger.text.Ordinals;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * One person with whom many are dead: "a tenth victim" is ten, and "a seventh soldier has died of
 * his wounds" tells of seven.
 */
final class LastOfMany {

  private static final Set<String> VICTIMS = WordSet.of("victim", "person", "fatality");

  /** "A fifth person was wounded", after four who were killed: one. */
  private static final Set<String> HURT =
      WordSet.of("wounded", "injured", "hurt", "missing", "unhurt", "unharmed");

  private static final WordSet DIED = WordSet.of("died", "dies", "succumbed", "succumbs");

  private static final Set<String> DEAD = WordSet.of("died", "killed", "killing", "dead");

  /** Where and of what somebody dies who was hurt before. */
  private static final WordSet LATE = WordSet.listed(LastOfMany.class, "late");

  /** From a noun to what became of him: "a third guard hurt in the same ambush has died". */
  private static final int LONGEST_MODIFIER = 12;

  private static final int LONGEST_CLAUSE = 12;

  /** Words of an apposition, its commas among them. */
  private static final int APPOSITION = 10;

  private LastOfMany() {}

  static Optional<PeopleGroup> of(Sentence s, NounPhrase p) {
    boolean headline = s.index() == Sentence.TITLE && p.determiner().none();
    long nth = Ordinals.of(s.norm(headline ? p.from() : p.from() + 1));
    boolean victim =
        VICTIMS.contains(s.norm(p.head())) && !s.holds(p.to(), s.size(), HURT) && !headline;
    boolean death = s.norm(p.from() - 1).equals("of") && s.norm(p.from() - 2).equals("death");
    boolean next = p.determiner().article() || headline;
    return nth > 2 && (next ? victim || death || diesLate(s, p) : killedIn(s, p))
        ? Optional.of(upTo(s, p, nth))
        : Optional.empty();
  }

  /** Whether somebody dies after others did who are not told of beside him, hurt or dead. */
  private static boolean diesLate(Sentence s, NounPhrase p) {
    boolean told = s.norm(p.from() - 1).equals("that");
    if (!told && (s.holds(s.body(), p.from(), HURT) || s.holds(s.body(), p.from(), DEAD))) {
      return false;
    }
    for (int i = p.to(); i < Math.min(s.size(), p.to() + LONGEST_MODIFIER); i++) {
      if (DIED.at(s, i)) {
        boolean since = Grammar.HAVE.at(s, i - 1) || !s.norm(i).equals("died");
        return since || s.holds(i + 1, Math.min(s.size(), i + LONGEST_CLAUSE), LATE);
      }
      if (s.norm(i).equals(";") || s.norm(i).equals("and") || Grammar.be(s, i)) {
        return false;
      }
    }
    return false;
  }

  /** "the sixth soldier killed in Saturday's attack", and not "in the city this year". */
  private static boolean killedIn(Sentence s, NounPhrase p) {
    int in = p.to() + 1;
    if (!s.norm(p.from()).equals("the")
        || !s.norm(p.to()).equals("killed")
        || !s.norm(in).equals("in") && !s.norm(in).equals("by") && !s.norm(in).equals("during")) {
      return false;
    }
    for (int i = in + 1; i < Math.min(s.size(), in + LONGEST_OCCASION); i++) {
      if (!s.token(i).word() && !s.norm(i).equals("'s") || Grammar.PREPOSITIONS.at(s, i)) {
        return false;
      }
      if (NounStops.deed(s, i)) {
        return true;
      }
    }
    return false;
  }

  private static final int LONGEST_OCCASION = 7;

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
