package org.conflictledger.casualty.idiom;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.draft.Statement;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.lexicon.LossWords;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.casualty.verb.VerbRule;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** "The army lost 12 men", "we have buried 22 people": what a side says of its own. */
final class OwnLosses implements Idiom {

  private static final Set<String> LOSING =
      WordSet.of("lost", "losing", "lose", "loses", "buried", "buries", "burying");

  private static final WordSet FIGHTERS = WordSet.listed(OwnLosses.class, "fighters");

  /** "lost 14 of their own", "of its number" */
  private static final Set<String> OWN =
      Set.of("own", "number", "ranks", "kin", "people", "comrades", "side");

  private final ContextLexicon context;

  OwnLosses(ContextLexicon context) {
    this.context = context;
  }

  @Override
  public Collection<String> words() {
    return LOSING;
  }

  @Override
  public boolean begins(Sentence s, int at) {
    return LOSING.contains(s.norm(at));
  }

  /** "The army lost 12 men": people under arms are lost, not games. */
  @Override
  public Optional<Statement> at(Chunks chunks, int at) {
    Sentence s = chunks.s();
    if (context.unreal(s, at) || Grammar.BE.at(s, at - 1) && !BURYING.contains(s.norm(at))) {
      return Optional.empty();
    }
    List<PeopleGroup> victims = VerbRule.countedOf(chunks.listAfter(at + 1));
    if (victims.isEmpty()) {
      return Optional.empty();
    }
    PeopleGroup first = victims.get(0);
    if (ourPeople(s, at, first)) {
      return Optional.of(Statement.of("lost", Outcome.KILLED, at, victims));
    }
    boolean fighters =
        first.category() == VictimCategory.COMBATANT
            || first.category() == VictimCategory.SECURITY
            || first.head() >= 0 && FIGHTERS.contains(s.norm(first.head()))
            || BURYING.contains(s.norm(at)) && buried(s, at, first)
            || !BURYING.contains(s.norm(at))
                && (ownLosses(s, first)
                    || ofSide(s, at, first)
                    || own(s, first.to())
                    || oneMan(s, first));
    if (!fighters || s.norm(first.to()).equals("hostage")) {
      return Optional.empty();
    }
    return Optional.of(Statement.of("lost", Outcome.KILLED, at, armed(s, at, victims)));
  }

  private static final Set<String> BURYING = Set.of("buried", "buries", "burying");

  /** "we have buried 22 people", "buried no more than 20": people bury the dead. */
  private static boolean buried(Sentence s, int at, PeopleGroup first) {
    boolean number = first.kind() == Kind.ELLIPTIC || first.kind() == Kind.COUNTED;
    if (s.norm(at).equals("buries")) {
      // A headline: "Village buries a family of four"
      return number && !first.definite() && at > s.body();
    }
    boolean people =
        s.norm(at - 1).equals("have")
            || s.norm(at - 1).equals("had")
            || s.norm(first.to()).equals("of")
            || bySide(s, at) && ownLosses(s, first);
    return number && people && !first.definite();
  }

  /** Who speaks for an army. */
  private static final Set<String> STAFFS =
      Set.of("ministry", "command", "staff", "headquarters", "commander", "junta");

  /** "the army says it buried": a party to the fight buries its own. */
  private static boolean bySide(Sentence s, int at) {
    int verb = Grammar.HAVE.at(s, at - 1) ? at - 1 : at;
    boolean pronoun = s.norm(verb - 1).equals("it") || s.norm(verb - 1).equals("they");
    int saying = pronoun ? verb - 2 : verb - 1;
    return Grammar.SAYING.at(s, saying)
        && (LossWords.side(s, saying - 1) || STAFFS.contains(s.norm(saying - 1)));
  }

  /** "admitted losing eight": a number alone that ends its clause. */
  private static boolean ownLosses(Sentence s, PeopleGroup first) {
    return first.kind() == Kind.ELLIPTIC
        && !first.definite()
        && (first.to() >= s.size()
            || !s.token(first.to()).word() && !s.token(first.to()).digits()
            || s.norm(first.to()).equals("and")
            || own(s, first.to()));
  }

  /** "We lost 13 people": whoever speaks, of his village. */
  private static boolean ourPeople(Sentence s, int at, PeopleGroup first) {
    return s.norm(at).equals("lost")
        && s.norm(Grammar.HAVE.at(s, at - 1) ? at - 2 : at - 1).equals("we")
        && first.kind() == PeopleGroup.Kind.COUNTED
        && first.category() != VictimCategory.COMBATANT
        && first.head() >= 0;
  }

  /** "the rebels lost eleven in the clash": whoever fights loses people. */
  private static boolean ofSide(Sentence s, int at, PeopleGroup first) {
    int verb = Grammar.HAVE.at(s, at - 1) ? at - 1 : at;
    return first.kind() == Kind.ELLIPTIC
        && !first.definite()
        && LossWords.side(s, verb - 1)
        && !s.norm(first.to()).equals("to") // "lost 12 to three"
        && (Grammar.PREPOSITIONS.at(s, first.to()) || Grammar.CONJUNCTIONS.at(s, first.to()));
  }

  /** "it had lost one man" */
  private static boolean oneMan(Sentence s, PeopleGroup first) {
    return s.norm(first.from()).equals("one") && s.norm(first.to() - 1).equals("man");
  }

  /** "of their own", "of its number" */
  private static boolean own(Sentence s, int i) {
    return Grammar.ofTheir(s, i, OWN);
  }

  /** Who is lost, and not named otherwise, is of those who lost them: soldiers or police. */
  private static List<PeopleGroup> armed(Sentence s, int at, List<PeopleGroup> victims) {
    if (BURYING.contains(s.norm(at)) && !bySide(s, at)) {
      return victims;
    }
    VictimCategory category = VictimCategory.COMBATANT;
    for (int i = Math.max(s.body(), at - 20); i < at; i++) {
      boolean police = s.norm(i).equals("police") || s.norm(i).equals("gendarmes");
      category = police ? VictimCategory.SECURITY : category;
    }
    VictimCategory own = category;
    return victims.stream()
        .map(g -> g.category() == VictimCategory.UNKNOWN || own(s, g.to()) ? g.with(own) : g)
        .toList();
  }
}
