package org.conflictledger.casualty.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Tells wholes from parts inside a sentence: members, breakdowns, and new dead under "bringing the
 * toll to".
 */
public final class Parts {

  public List<Draft> structure(Chunks chunks, List<Draft> drafts) {
    List<Draft> all = new ArrayList<>(drafts);
    Members.included(chunks, all);
    nextIncluded(chunks, all);
    Members.among(chunks, all);
    Members.listed(all);
    SummedUp.find(chunks, all);
    Breakdown.find(chunks, all);
    Members.partitive(chunks, all);
    Members.ofWhole(chunks, all);
    Manners.ofBodies(chunks.s(), all);
    rising(chunks, all);
    return linked(all);
  }

  /** "including eight who died in hospital and seven in the street": the next are members too. */
  private static void nextIncluded(Chunks chunks, List<Draft> all) {
    List<Draft> drafts = new ArrayList<>(all);
    drafts.sort(Comparator.comparingInt(d -> d.group().from()));
    for (int i = 1; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      Draft before = drafts.get(i - 1);
      boolean next =
          draft.statement().rule().equals("gapping")
              && draft.scope() == Scope.INCIDENT
              && before.scope() == Scope.PART
              && before.whole().isPresent()
              && draft.outcome() == before.outcome()
              && !Members.elsewhere(chunks.s(), before.group(), draft.group());
      if (next && room(drafts, before.whole().get()) >= draft.best()) {
        Draft part = draft.part(before.whole().get());
        all.set(all.indexOf(draft), part);
        drafts.set(i, part);
      }
    }
  }

  /** How many of a count its members leave. */
  private static long room(List<Draft> drafts, int whole) {
    long room = 0;
    for (Draft draft : drafts) {
      boolean member =
          draft.scope() == Scope.PART && draft.whole().filter(w -> w == whole).isPresent();
      room += draft.group().from() == whole ? draft.best() : member ? -draft.best() : 0;
    }
    return room;
  }

  /** New dead in a sentence that gives the new toll are inside it. */
  private static void rising(Chunks chunks, List<Draft> all) {
    for (Draft total : List.copyOf(all)) {
      boolean toll =
          total.statement().rule().equals("toll")
              || total.statement().rule().equals("lives")
              || soThat(chunks.s(), total);
      if (total.scope() != Scope.TOTAL && !toll) {
        continue;
      }
      for (int i = 0; i < all.size(); i++) {
        Draft draft = all.get(i);
        if (draft != total
            && draft.outcome() == total.outcome()
            && draft.scope() == Scope.INCIDENT
            && draft.best() <= total.best()
            && (total.scope() == Scope.TOTAL
                || raised(chunks.s(), total, draft)
                || raises(chunks.s(), total, draft))) {
          all.set(i, draft.part(total.group().from()));
        }
      }
    }
  }

  /** "The toll climbed to 44 after four troopers died": the four raise it. */
  private static boolean raised(Sentence s, Draft total, Draft draft) {
    boolean after = s.holds(total.group().to(), draft.group().from(), RAISING);
    String died = s.norm(draft.statement().trigger());
    boolean climbed =
        CLIMBED.contains(s.norm(total.group().from() - 1))
            && draft.best() < total.best()
            && (died.startsWith("die")
                || died.startsWith("succumb")
                || died.startsWith("death")
                || died.startsWith("bod"));
    return after && climbed;
  }

  /**
   * "The death of a constable brought to ten the toll", "Three more died, and the number of those
   * killed has gone up to 22": the new dead before a toll that they raise.
   */
  private static boolean raises(Sentence s, Draft total, Draft draft) {
    int toll = total.statement().trigger();
    int first = Math.min(toll, total.group().from());
    if (draft.to() > first || draft.best() >= total.best()) {
      return false;
    }
    String died = s.norm(draft.statement().trigger());
    boolean fatal = died.startsWith("death") || died.startsWith("bod");
    if (soThat(s, total)) {
      return draft.group().additive();
    }
    boolean counted = false;
    for (int i = draft.to(); i < first - 1; i++) {
      counted |= WITH.contains(s.norm(i)) && THEM.contains(s.norm(i + 1));
    }
    return counted
        || fatal && s.holds(Math.max(draft.to(), first - VERB_REACH), first, LIFTED)
        || draft.group().additive() && s.holds(toll, total.group().from(), RISEN);
  }

  /** "and with them the battle has claimed eight lives" */
  private static final WordSet WITH = WordSet.of("with", "including", "counting");

  private static final WordSet THEM = WordSet.of("them", "these", "him", "her");

  /** "found five more bodies, so that 23 are now known to have died" */
  private static boolean soThat(Sentence s, Draft total) {
    int from = total.group().from();
    return s.norm(from - 1).equals("that") && s.norm(from - 2).equals("so");
  }

  private static final int VERB_REACH = 4;

  private static final WordSet LIFTED = WordSet.listed(Parts.class, "lifted");

  private static final WordSet RISEN = WordSet.listed(Parts.class, "risen");

  private static final WordSet RAISING = WordSet.of("after", "when", "as", "with", "following");

  /** Before a toll: it had been less. */
  private static final WordSet CLIMBED = WordSet.of("to", "reached", "reaches", "hit");

  /** Wholes are marked, links turned from token positions into positions in the list. */
  private static List<Draft> linked(List<Draft> all) {
    all.sort(Comparator.comparingInt(d -> d.group().from()));
    List<Draft> result = new ArrayList<>();
    for (Draft draft : all) {
      boolean whole =
          draft.scope() == Scope.INCIDENT
              && all.stream()
                  .anyMatch(
                      d ->
                          d.scope() == Scope.PART
                              && d.whole().filter(w -> w == draft.group().from()).isPresent());
      result.add(whole ? draft.with(Scope.TOTAL) : draft);
    }
    for (int i = 0; i < result.size(); i++) {
      Draft draft = result.get(i);
      if (draft.whole().isPresent()) {
        int position = -1;
        for (int k = 0; k < result.size(); k++) {
          if (result.get(k).group().from() == draft.whole().get()) {
            position = k;
          }
        }
        result.set(i, position < 0 ? draft.alone() : draft.part(position));
      }
    }
    return result;
  }
}
