package org.conflictledger.casualty;

import java.util.List;
import java.util.Set;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Ordinals;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

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
      // "Six traders shot on road, nine die in clash": each headline of two has people of its own.
      boolean apart =
          group.from() < drafts.get(i).statement().trigger()
              && drafts.get(i).sentence().index() == Sentence.TITLE
              && HEADLINES.contains(drafts.get(i).sentence().norm(group.from() - 1));
      if (nameless
          && !apart
          && before.outcome() != drafts.get(i).outcome()
          && before.group().category() != VictimCategory.UNKNOWN) {
        drafts.set(
            i, drafts.get(i).with(group.with(before.group().category()).like(before.group())));
      }
    }
  }

  private static final Set<String> HEADLINES = Set.of(",", ";");

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

  /** "All six had been shot", of six told dead right before: how they died, and nobody hurt. */
  static void again(Sentence s, SentenceReader.Told told, List<Draft> drafts) {
    drafts.removeIf(
        draft ->
            told.outcome() == Outcome.KILLED
                && told.numbers().contains(draft.best())
                && ALL.contains(s.norm(draft.group().from()))
                && draft.outcome() == Outcome.INJURED
                && draft.statement().weak()
                && s.norm(draft.statement().trigger()).equals("shot"));
  }

  private static final Set<String> ALL = Set.of("all", "both", "the");

  /**
   * "beheaded five and shot two who ran", "three drowned and two were shot": told in one breath
   * with how others were put to death, the shot were too.
   */
  static void alike(Sentence s, List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      int trigger = draft.statement().trigger();
      boolean shot = draft.outcome() == Outcome.INJURED && s.norm(trigger).equals("shot");
      boolean taken = draft.outcome() == Outcome.ABDUCTED || draft.outcome() == Outcome.CAPTURED;
      if (shot && (captive(s, trigger) || captiveBefore(s, drafts, i))
          || taken && thenShot(s, draft)) {
        drafts.set(i, draft.with(Outcome.KILLED));
      }
    }
    for (int i = 1; i < drafts.size(); i++) {
      Draft before = drafts.get(i - 1);
      Draft draft = drafts.get(i);
      boolean shot =
          draft.outcome() == Outcome.INJURED
              && SHOT_OR_BURNED.contains(s.norm(draft.statement().trigger()));
      boolean joined =
          before.outcome() == Outcome.KILLED
              && METHODS.contains(s.norm(before.statement().trigger()))
              && before.group().to() <= draft.group().to();
      if (shot && (joined && coordinated(s, before.group().to(), draft) || listed(s, drafts, i))) {
        drafts.set(i, draft.with(Outcome.KILLED));
      }
    }
  }

  private static final Set<String> SHOT_OR_BURNED = Set.of("shot", "burned", "burnt");

  /** "captured and later shot", "dragged off and shot": to put them to death. */
  private static boolean captive(Sentence s, int trigger) {
    int and = trigger - 1;
    while (and > s.body() && THEN.contains(s.norm(and))) {
      and--;
    }
    return s.norm(and).equals("and") && TAKEN.contains(s.norm(and - 1)) && fatal(s, trigger);
  }

  /** "took 600 policemen prisoner; at least 100 were later shot" */
  private static boolean captiveBefore(Sentence s, List<Draft> drafts, int at) {
    Draft draft = drafts.get(at);
    int trigger = draft.statement().trigger();
    return draft.group().kind() == Kind.ELLIPTIC
        && THEN.contains(s.norm(trigger - 1))
        && fatal(s, trigger)
        && drafts.subList(0, at).stream()
            .anyMatch(
                before ->
                    before.outcome() == Outcome.CAPTURED || before.outcome() == Outcome.ABDUCTED);
  }

  /** "were rounded up and shot", of whom only the first verb made a draft. */
  private static boolean thenShot(Sentence s, Draft draft) {
    int from = draft.statement().trigger() + 1;
    boolean passive = draft.group().to() < from && Grammar.be(s, from - 2);
    for (int i = from; passive && i < Math.min(s.size(), from + FARTHEST_SHOT); i++) {
      if (!s.token(i).word()) {
        return false;
      }
      if (s.norm(i).equals("shot")) {
        int and = THEN.contains(s.norm(i - 1)) ? i - 2 : i - 1;
        return s.norm(and).equals("and") && fatal(s, i);
      }
    }
    return false;
  }

  private static final int FARTHEST_SHOT = 9;

  /** Whether nothing says that the shot were only hurt. */
  private static boolean fatal(Sentence s, int shot) {
    String next = s.norm(shot + 1);
    return !s.holds(shot + 1, Math.min(s.size(), shot + 8), HURT) && !next.equals("at");
  }

  private static final WordSet HURT = WordSet.listed(Sequels.class, "hurt");

  private static final Set<String> THEN =
      Set.of("then", "later", "summarily", "reportedly", "subsequently", "promptly", "allegedly");

  private static final Set<String> TAKEN =
      Set.of("captured", "seized", "tortured", "bound", "abducted", "blindfolded", "rounded");

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

  private static final WordSet METHODS = WordSet.listed(Sequels.class, "methods");

  /** "Seven of them burned", "The dead included six": some whom the sentence before told of. */
  static void members(Chunks chunks, SentenceReader.Told told, List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      PeopleGroup group = draft.group();
      boolean some =
          draft.outcome() == told.outcome()
              && draft.scope() == Scope.INCIDENT
              && (group.from() <= chunks.s().body() + 1 && ofThem(chunks.s(), group)
                  || told.near() && ofDead(chunks.s(), draft)
                  || described(chunks, draft))
              && told.numbers().stream().anyMatch(number -> number > draft.best());
      if (some) {
        drafts.set(i, draft.with(Scope.PART));
      }
    }
  }

  /** "The civilians were a baker and a boy, who died": who those told of before were. */
  private static boolean described(Chunks chunks, Draft draft) {
    Sentence s = chunks.s();
    return chunks
        .startingAt(s.body())
        .filter(known -> known.kind() == Kind.DEFINITE && known.definite() && !known.possessive())
        .filter(known -> Grammar.be(s, known.to()) && chunks.startingAt(known.to() + 1).isPresent())
        .filter(known -> draft.group().from() > known.to())
        .isPresent();
  }

  /** "seven of them", and not "two guards escorting them" */
  private static boolean ofThem(Sentence s, PeopleGroup group) {
    for (int i = group.from() + 1; i < group.to(); i++) {
      if (THEM.contains(s.norm(i)) && s.norm(i - 1).equals("of")) {
        return true;
      }
    }
    return false;
  }

  /** "The dead included six nurses", "Among the dead were six nurses" */
  private static boolean ofDead(Sentence s, Draft draft) {
    int dead = draft.statement().trigger();
    boolean opens = dead <= s.body() + 2;
    boolean among = s.norm(s.body()).equals("among") && Grammar.be(s, dead + 1);
    boolean including = INCLUDING.contains(s.norm(dead + 1));
    return draft.statement().rule().equals("toll")
        && opens
        && (among || including)
        && draft.group().from() > dead;
  }

  private static final Set<String> INCLUDING = Set.of("include", "included", "includes");

  private static final Set<String> THEM = Set.of("them", "whom");

  private Sequels() {}
}
