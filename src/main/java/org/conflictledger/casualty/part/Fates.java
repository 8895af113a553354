package org.conflictledger.casualty.part;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** What became of people who were shot: "Gunmen shot two brothers. Both died." */
public final class Fates {

  private Fates() {}

  /** The drafts of one sentence without the shot of whom the next tells that they died. */
  public static List<Draft> without(List<Draft> shot, List<Draft> next) {
    if (shot.stream().anyMatch(draft -> draft.whole().isPresent())) {
      // Parts name their whole by its place in the list.
      return shot;
    }
    return shot.stream()
        .filter(draft -> next.stream().noneMatch(later -> died(draft, later)))
        .toList();
  }

  /** The drafts of one sentence, the shot of whose body the next one tells made dead. */
  public static List<Draft> carried(List<Draft> shot, Sentence next) {
    boolean may =
        shot.stream().anyMatch(Fates::mayHaveDied)
            && next.index() - shot.get(0).sentence().index() == 1
            && (body(next) || allDied(next));
    return may
        ? shot.stream()
            .map(draft -> mayHaveDied(draft) ? draft.with(Outcome.KILLED) : draft)
            .toList()
        : shot;
  }

  /**
   * "Rebels shot a guard. He died overnight": what the next sentence tells of the one who was shot,
   * whom it calls by a pronoun; empty when it tells nothing of the kind.
   */
  public static Optional<Draft> diedOfIt(List<Draft> shot, List<Draft> next) {
    boolean one =
        shot.stream().filter(draft -> mayHaveDied(draft) && draft.best() == 1).count() == 1
            && shot.stream().allMatch(draft -> draft.whole().isEmpty());
    return next.stream()
        .filter(later -> one && later.byPronoun() && later.outcome() == Outcome.KILLED)
        .filter(later -> later.sentence().index() - shot.get(0).sentence().index() <= 1)
        .filter(later -> DYING.contains(later.sentence().norm(later.statement().trigger())))
        .findFirst();
  }

  /**
   * The drafts of a headline, the shot made dead of whom the article tells that they died: "Seven
   * labourers shot on road".
   */
  public static List<Draft> ofHeadline(List<Draft> shot, Collection<List<Draft>> below) {
    return shot.stream()
        .map(
            draft ->
                mayHaveDied(draft)
                        && below.stream().flatMap(List::stream).anyMatch(d -> sameDead(draft, d))
                    ? draft.with(Outcome.KILLED)
                    : draft)
        .toList();
  }

  private static boolean sameDead(Draft shot, Draft dead) {
    return dead.outcome() == Outcome.KILLED
        && dead.best() == shot.best()
        && dead.best() > 1
        && dead.group().category() == shot.group().category()
        && dead.statement().weak();
  }

  /** The drafts of one sentence, the one who was shot made dead. */
  public static List<Draft> dead(List<Draft> shot) {
    return shot.stream().map(Fates::died).toList();
  }

  private static Draft died(Draft draft) {
    return mayHaveDied(draft) && draft.best() == 1 ? draft.with(Outcome.KILLED) : draft;
  }

  private static boolean mayHaveDied(Draft draft) {
    return draft.statement().weak()
        && draft.outcome() == Outcome.INJURED
        && draft.sentence().norm(draft.statement().trigger()).equals("shot");
  }

  /** "All of them died.", "None of the eleven survived." */
  private static boolean allDied(Sentence s) {
    boolean none = s.norm(s.body()).equals("none") || s.norm(s.body()).equals("nobody");
    if (!none && !EVERYBODY.contains(s.norm(s.body()))) {
      return false;
    }
    for (int i = s.body() + 1; i < Math.min(s.size(), s.body() + SUBJECT); i++) {
      if (none ? s.norm(i).equals("survived") : DYING.contains(s.norm(i))) {
        return true;
      }
      if (!s.token(i).word() && !s.token(i).digits()) {
        return false;
      }
    }
    return false;
  }

  private static final Set<String> EVERYBODY = WordSet.of("all", "both", "they", "every");

  private static final int SUBJECT = 7;

  /** "His body was carried home", but not "a wound on his body". */
  private static boolean body(Sentence s) {
    if (THEIRS.contains(s.norm(s.body())) && DEATHS.at(s, s.body() + 1)) {
      // "His killing set off the protests"
      return true;
    }
    for (int i = s.body() + 1; i < s.size(); i++) {
      if (BODIES.contains(s.norm(i)) && THEIRS.contains(s.norm(i - 1))) {
        boolean subject = i == s.body() + 1 || TAKING_UP.contains(s.norm(i - 2));
        return subject && (LYING.contains(s.norm(i + 1)) || Grammar.be(s, i + 1));
      }
    }
    return false;
  }

  private static final Set<String> BODIES =
      WordSet.of("body", "bodies", "corpse", "corpses", "remains");

  private static final WordSet LYING = WordSet.listed(Fates.class, "lying");

  private static final WordSet DEATHS =
      WordSet.of("killing", "killings", "death", "deaths", "murder", "assassination");

  private static final Set<String> THEIRS = WordSet.of("his", "her", "their");

  private static final Set<String> DYING = WordSet.of("died", "succumbed", "perished", "dies");

  private static final WordSet TAKING_UP = WordSet.listed(Fates.class, "takingUp");

  /**
   * Makes the shot dead where the sentence says so: "was shot at the altar and died an hour later",
   * "guards shot all three attackers", "three of the infiltrators too were shot".
   */
  public static void settle(Chunks chunks, List<Draft> drafts) {
    Optional<Draft> dying = diedOfIt(drafts, drafts);
    if (dying.isPresent()) {
      drafts.remove(dying.get());
      drafts.replaceAll(Fates::died);
      return;
    }
    boolean told =
        drafts.stream()
            .anyMatch(d -> d.outcome() == Outcome.KILLED && d.group().kind() == Kind.PRONOUN);
    for (int i = 0; i < drafts.size() && !told; i++) {
      Draft draft = drafts.get(i);
      if (draft.outcome() == Outcome.INJURED
          && draft.statement().weak()
          && chunks.s().norm(draft.statement().trigger()).equals("shot")
          && (dies(chunks, draft) || attacker(chunks.s(), draft) || likewise(chunks, drafts, i))) {
        drafts.set(i, draft.with(Outcome.KILLED));
      }
    }
  }

  private static boolean dies(Chunks chunks, Draft draft) {
    Sentence s = chunks.s();
    int from = Math.max(draft.statement().trigger(), draft.group().to() - 1) + 1;
    for (int i = from; i < chunks.clauseEnd(from); i++) {
      if (DYING.contains(s.norm(i))) {
        return TAKING_UP.contains(s.norm(i - 1));
      }
    }
    return false;
  }

  /** Whoever attacks and is shot is reported when dead. */
  private static boolean attacker(Sentence s, Draft draft) {
    PeopleGroup group = draft.group();
    int trigger = draft.statement().trigger();
    for (int i = trigger; i < Math.min(s.size(), trigger + 8); i++) {
      if (LIMBS.contains(s.norm(i)) || s.norm(i).equals("wounded")) {
        return false;
      }
    }
    // "six gunmen walked in and shot at anybody": nobody shot them.
    boolean shooting = s.norm(trigger + 1).equals("at") && group.to() <= trigger;
    if (group.category() != VictimCategory.COMBATANT || shooting) {
      return false;
    }
    return s.holds(group.from(), group.to(), ATTACKERS);
  }

  private static final WordSet LIMBS = WordSet.listed(Fates.class, "limbs");

  private static final WordSet ATTACKERS = WordSet.listed(Fates.class, "attackers");

  /** "273 have been killed; on Sunday alone three were shot", "three more too were shot". */
  private static boolean likewise(Chunks chunks, List<Draft> drafts, int at) {
    Draft draft = drafts.get(at);
    int low = Math.max(chunks.s().body(), draft.group().from() - 2);
    return chunks.has(low, draft.statement().trigger(), Set.of("too", "alone"))
        && drafts.subList(0, at).stream().anyMatch(d -> d.outcome() == Outcome.KILLED);
  }

  private static boolean died(Draft draft, Draft later) {
    int between = later.sentence().index() - draft.sentence().index();
    return between == 1
        && draft.statement().weak()
        && draft.outcome() == Outcome.INJURED
        && draft.whole().isEmpty()
        && later.outcome() == Outcome.KILLED
        && later.best() == draft.best()
        && later.group().kind() == Kind.ELLIPTIC
        && later.group().definite();
  }
}
