package org.conflictledger.casualty.idiom;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.draft.Statement;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * "The figure does not include the bomber", "It leaves out the bomber", "The bomber is not on the
 * list": a toll leaves him out, so he is dead.
 */
final class UncountedAttackers implements Idiom {

  private static final Set<String> INCLUDING =
      WordSet.of("include", "includes", "including", "included", "count", "counted", "counting");

  private static final Set<String> ATTACKERS =
      WordSet.of("bomber", "bombers", "attacker", "attackers", "assailant", "assailants");

  /** What leaves them out: a figure, or a word for the figure told before. */
  private static final WordSet FIGURES = WordSet.listed(UncountedAttackers.class, "figures");

  private static final Set<String> LISTS = WordSet.of("list", "register", "toll", "roll", "count");

  private static final Set<String> LEAVING = WordSet.of("leaves", "leaving", "left", "leave");

  private static final Set<String> EXCLUDING =
      WordSet.of("excludes", "excluded", "omits", "omitted");

  /** In words: "the bomber, whose head was found on a roof, is not included". */
  private static final int REACH = 24;

  @Override
  public Collection<String> words() {
    return WordSet.union(INCLUDING, EXCLUDING, LISTS, Set.of("out"));
  }

  @Override
  public Collection<String> telling() {
    return ATTACKERS;
  }

  @Override
  public boolean begins(Sentence s, int at) {
    return INCLUDING.contains(s.norm(at)) && s.norm(at - 1).equals("not")
        || leaving(s, at)
        || unlisted(s, at) >= 0;
  }

  /** "leaves out", "excludes" */
  private static boolean leaving(Sentence s, int at) {
    return s.norm(at).equals("out") && LEAVING.contains(s.norm(at - 1))
        || EXCLUDING.contains(s.norm(at)) && !Grammar.be(s, at - 1);
  }

  /** "is not on the list": index of the verb, -1 for none. */
  private static int unlisted(Sentence s, int at) {
    int in = Grammar.DEFINITE.at(s, at - 1) ? at - 2 : -1;
    boolean on = s.norm(in).equals("on") || s.norm(in).equals("in");
    boolean not = on && s.norm(in - 1).equals("not") && Grammar.BE.at(s, in - 2);
    return not && LISTS.contains(s.norm(at)) ? in - 2 : -1;
  }

  @Override
  public Optional<Statement> at(Chunks chunks, int at) {
    Sentence s = chunks.s();
    boolean listed = unlisted(s, at) >= 0;
    boolean passive = listed || Grammar.BE.at(s, at - 2);
    boolean active =
        leaving(s, at) || s.norm(at - 2).equals("does") || s.norm(at - 2).equals("did");
    boolean figure =
        passive
            ? listed || s.holds(at + 1, at + 6, FIGURES)
            : active && s.holds(Math.max(s.body(), at - 6), at, FIGURES);
    if (!figure) {
      return Optional.empty();
    }
    return chunks.groups().stream()
        .filter(group -> attackers(s, group))
        .filter(
            group ->
                passive
                    ? group.to() < at && at - group.to() < REACH
                    : group.from() > at && group.from() - at <= 2)
        .findFirst()
        .map(group -> group.counted() ? group : group.with(SuicideBomber.one(s, group), group.to()))
        .map(group -> group.with(VictimCategory.COMBATANT))
        .map(group -> Statement.of("bomber", Outcome.KILLED, at, List.of(group)).certain());
  }

  /** One attacker, or as many as a number says. */
  private static boolean attackers(Sentence s, PeopleGroup group) {
    String noun = s.norm(group.to() - 1);
    return ATTACKERS.contains(noun)
        && group.kind() != Kind.BARE
        && (group.counted() || !noun.endsWith("s"));
  }
}
