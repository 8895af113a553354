package org.conflictledger.casualty.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.text.PhraseMap;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * People who were shot and died of it, though the word alone leaves them hurt: who shoots those he
 * holds puts them to death, and a number told as killed elsewhere was killed here too.
 */
public final class PutToDeath {

  /** So far behind the verb stands what says that they were only hurt. */
  private static final int HURT_REACH = 8;

  private static final WordSet HURT = WordSet.listed(PutToDeath.class, "hurt");

  private final PhraseMap<Boolean> helpless;

  public PutToDeath(ContextLexicon context) {
    helpless = context.helpless;
  }

  /** "found the bodies of nine people kidnapped on Saturday": the dead are captives no more. */
  public static void found(List<Draft> drafts) {
    drafts.removeIf(
        taken ->
            taken.outcome() == Outcome.ABDUCTED
                && drafts.stream()
                    .filter(dead -> dead.statement().rule().equals("bodies"))
                    .anyMatch(dead -> told(dead) && dead.group().overlaps(taken.group())));
  }

  /** "lined up 14 men and shot nine of them", "checked identity cards and shot eight passengers" */
  public void settle(Sentence s, List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      boolean dead =
          shot(draft)
              && (helpless(s) || inCustody(s, draft))
              && drafts.stream().noneMatch(other -> told(other) && other.best() == draft.best());
      if (dead) {
        drafts.set(i, draft.with(Outcome.KILLED));
      }
    }
  }

  /** "Soldiers shot 18 men" in the headline of "soldiers executed 18 men". */
  public static void alike(Map<Sentence, List<Draft>> all) {
    Set<Long> dead =
        all.values().stream()
            .flatMap(List::stream)
            .filter(draft -> told(draft) && draft.best() >= SEVERAL)
            .map(Draft::best)
            .collect(Collectors.toSet());
    all.replaceAll(
        (s, drafts) ->
            drafts.stream()
                .map(d -> shot(d) && dead.contains(d.best()) ? d.with(Outcome.KILLED) : d)
                .toList());
  }

  /** Smaller numbers are met by chance. */
  private static final int SEVERAL = 4;

  private static boolean told(Draft draft) {
    return draft.outcome() == Outcome.KILLED && draft.group().count().isPresent();
  }

  private static boolean shot(Draft draft) {
    Sentence s = draft.sentence();
    int trigger = draft.statement().trigger();
    Optional<?> count = draft.group().count();
    return draft.outcome() == Outcome.INJURED
        && count.isPresent()
        && draft.statement().weak()
        && s.norm(trigger).equals("shot")
        && !onlyHurt(s, trigger);
  }

  /** Whether the words behind a shot say that it did not kill. */
  static boolean onlyHurt(Sentence s, int trigger) {
    return s.holds(trigger + 1, Math.min(s.size(), trigger + HURT_REACH), HURT);
  }

  /** "Twelve prisoners were shot in the yard", but not "inmates who tried to escape". */
  private static boolean inCustody(Sentence s, Draft draft) {
    int head = draft.group().head();
    return head >= 0 && HELD.at(s, head) && !s.holds(s.body(), s.size(), RESISTING);
  }

  private static final WordSet HELD = WordSet.listed(PutToDeath.class, "held");

  private static final WordSet RESISTING = WordSet.listed(PutToDeath.class, "resisting");

  private boolean helpless(Sentence s) {
    for (int i = s.body(); i < s.size(); i++) {
      if (helpless.longest(s, i) > 0) {
        return true;
      }
    }
    return false;
  }
}
