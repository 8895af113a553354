package org.conflictledger.casualty.draft;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.Families;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** Makes drafts of statements, so that nobody is drafted twice by two rules for one fate. */
public final class Drafting {

  private static final WordSet BODIES = WordSet.of("body", "bodies", "corpse", "corpses");

  /** "is depicted butchering a corpse": who is dead is not killed again. */
  private static final WordSet VERBS = WordSet.of("active", "result");

  /** What befalls the living. */
  private static final Set<Outcome> LIVING =
      EnumSet.of(Outcome.INJURED, Outcome.ABDUCTED, Outcome.CAPTURED);

  /** "taking dozens captive": one fate in two words. */
  private static final Set<Outcome> TAKEN = EnumSet.of(Outcome.ABDUCTED, Outcome.CAPTURED);

  private static final WordSet FAMILIES = WordSet.of("families", "households");

  /** "A brother of one of them was wounded": the brother. */
  private static PeopleGroup kin(Chunks chunks, PeopleGroup group) {
    Sentence s = chunks.s();
    boolean some =
        s.norm(group.from()).equals("one")
            && s.norm(group.from() + 1).equals("of")
            && s.norm(group.from() - 1).equals("of");
    return some
        ? chunks
            .endingAt(group.from() - 1)
            .filter(one -> one.kind() == PeopleGroup.Kind.ONE)
            .orElse(group)
        : group;
  }

  /** Adds what a statement tells, unless a draft has its people already. */
  public static void add(Chunks chunks, Statement statement, List<Draft> drafts) {
    for (PeopleGroup told : Families.of(chunks.s(), statement.victims())) {
      PeopleGroup group = kin(chunks, told);
      boolean dead = chunks.s().holds(group.from(), group.to(), BODIES);
      boolean again = statement.outcome() == Outcome.KILLED && VERBS.contains(statement.rule());
      if (dead && (again || LIVING.contains(statement.outcome()))) {
        // "23 bodies and 60 wounded": only the 60 are hurt; "the body was carried away"
        continue;
      }
      if (statement.outcome() == Outcome.KILLED && FAMILIES.at(chunks.s(), group.head())) {
        // "Three families were wiped out": of how many nobody says.
        continue;
      }
      if (statement.outcome() == Outcome.CASUALTIES) {
        drafts.removeIf(d -> d.group().overlaps(group) && divides(d.statement(), d.outcome()));
      } else if (divides(statement, statement.outcome())
          && drafts.stream()
              .anyMatch(d -> d.outcome() == Outcome.CASUALTIES && d.group().overlaps(group))) {
        continue;
      }
      Optional<Draft> same =
          drafts.stream()
              .filter(d -> d.group().overlaps(group))
              .filter(
                  d ->
                      d.outcome() == statement.outcome()
                          || statement.weak()
                          || TAKEN.contains(d.outcome()) && TAKEN.contains(statement.outcome())
                          || undivided(chunks, d, statement))
              .findFirst();
      Optional<Draft> survivor =
          drafts.stream()
              .filter(d -> d.group().equals(group))
              .filter(d -> fatal(d, statement))
              .findFirst();
      if (survivor.isPresent() && !undivided(chunks, survivor.get(), statement)) {
        // "wounded in the ambush, succumbed": one fate, the last.
        if (statement.outcome() == Outcome.INJURED) {
          continue;
        }
        drafts.remove(survivor.get());
      }
      if (same.isPresent()) {
        Draft old = same.get();
        if (undivided(chunks, old, statement)) {
          drafts.set(drafts.indexOf(old), old.with(Outcome.CASUALTIES));
        }
        continue;
      }
      drafts.add(
          new Draft(
              chunks.s(),
              statement,
              group,
              statement.outcome(),
              statement.scope(),
              Optional.empty()));
    }
  }

  /** "19 casualties, including dead and wounded": how many died is not told. */
  private static boolean divides(Statement one, Outcome outcome) {
    return REDUCED.contains(one.rule())
        && (outcome == Outcome.KILLED || outcome == Outcome.INJURED);
  }

  private static final WordSet REDUCED = WordSet.of("reduced", "adjective");

  private static boolean fatal(Draft old, Statement next) {
    return old.outcome() == Outcome.INJURED && next.outcome() == Outcome.KILLED
        || old.outcome() == Outcome.KILLED && next.outcome() == Outcome.INJURED;
  }

  /** "killed or injured" says one number of both. */
  private static boolean undivided(Chunks chunks, Draft old, Statement next) {
    if (old.outcome() == next.outcome()) {
      return false;
    }
    int a = Math.min(old.statement().trigger(), next.trigger());
    int b = Math.max(old.statement().trigger(), next.trigger());
    boolean or = b - a <= 3 && chunks.s().norm(b - 1).equals("or");
    return or && !toDeath(chunks.s(), b);
  }

  /** "shot or hacked to death": both ways of one end. */
  private static boolean toDeath(Sentence s, int verb) {
    return s.norm(verb + 1).equals("to") && s.norm(verb + 2).equals("death");
  }

  private Drafting() {}
}
