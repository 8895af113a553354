package org.conflictledger.casualty;

import java.util.List;
import java.util.Set;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Ordinals;
import org.conflictledger.text.Sentence;

/** What a statement takes over from the one before it: who the people are, and their fate. */
final class Sequels {

  /** "eight soldiers were killed and 14 wounded": the 14 are soldiers too. */
  static void inherit(List<Draft> drafts) {
    for (int i = 1; i < drafts.size(); i++) {
      PeopleGroup group = drafts.get(i).group();
      Draft before = drafts.get(i - 1);
      boolean nameless =
          group.kind() == Kind.ELLIPTIC
              && group.category() == VictimCategory.UNKNOWN
              && group.head() < 0;
      if (nameless
          && before.outcome() != drafts.get(i).outcome()
          && before.group().category() != VictimCategory.UNKNOWN) {
        drafts.set(
            i, drafts.get(i).with(group.with(before.group().category()).like(before.group())));
      }
    }
  }

  /** "Eleven captives were beheaded. A twelfth was shot": the next of a series shares its fate. */
  static void follow(Sentence s, List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      PeopleGroup group = draft.group();
      boolean next =
          group.kind() == Kind.ELLIPTIC
              && group.additive()
              && s.norm(group.from()).startsWith("a")
              && Ordinals.word(s.norm(group.from() + 1));
      if (next && draft.outcome() == Outcome.INJURED && draft.statement().weak()) {
        drafts.set(i, draft.with(Outcome.KILLED));
      }
    }
  }

  /**
   * "beheaded five and shot two who ran", "three drowned and two were shot": told in one breath
   * with how others were put to death, the shot were too.
   */
  static void alike(Sentence s, List<Draft> drafts) {
    for (int i = 1; i < drafts.size(); i++) {
      Draft before = drafts.get(i - 1);
      Draft draft = drafts.get(i);
      boolean shot =
          draft.outcome() == Outcome.INJURED && s.norm(draft.statement().trigger()).equals("shot");
      boolean joined =
          before.outcome() == Outcome.KILLED
              && METHODS.contains(s.norm(before.statement().trigger()))
              && before.group().to() <= draft.group().to();
      if (shot && (joined && coordinated(s, before.group().to(), draft) || listed(s, drafts, i))) {
        drafts.set(i, draft.with(Outcome.KILLED));
      }
    }
  }

  /**
   * "Four died at X; three were shot at Y; and one was killed at Z": items of a list of the dead.
   */
  private static boolean listed(Sentence s, List<Draft> drafts, int at) {
    Draft draft = drafts.get(at);
    Draft before = drafts.get(at - 1);
    return draft.statement().weak()
        && draft.group().kind() == Kind.ELLIPTIC
        && before.outcome() == Outcome.KILLED
        && before.statement().trigger() < draft.group().from()
        && s.holds(before.statement().trigger(), draft.group().from(), Set.of(";"))
        && drafts.subList(at + 1, drafts.size()).stream()
            .anyMatch(after -> after.outcome() == Outcome.KILLED);
  }

  private static boolean coordinated(Sentence s, int from, Draft draft) {
    int to = Math.min(draft.statement().trigger(), draft.group().from());
    return to > from && (s.norm(to - 1).equals("and") || s.norm(to - 2).equals("and"));
  }

  private static final Set<String> METHODS =
      Set.of(
          "beheaded",
          "decapitated",
          "hacked",
          "hanged",
          "drowned",
          "burned",
          "burnt",
          "stabbed",
          "slaughtered",
          "butchered",
          "strangled",
          "lynched",
          "clubbed",
          "executed",
          "speared");

  /** "Seven of them burned": some of those whom the sentence before told of. */
  static void members(Chunks chunks, SentenceReader.Told told, List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      PeopleGroup group = draft.group();
      boolean some =
          draft.outcome() == told.outcome()
              && draft.scope() == Scope.INCIDENT
              && group.from() <= chunks.s().body() + 1
              && chunks.has(group.from(), group.to(), THEM)
              && told.numbers().stream().anyMatch(number -> number > draft.best());
      if (some) {
        drafts.set(i, draft.with(Scope.PART));
      }
    }
  }

  private static final Set<String> THEM = Set.of("them", "whom");

  private Sequels() {}
}
