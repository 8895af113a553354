package org.conflictledger.casualty;

import java.util.List;
import org.conflictledger.casualty.PeopleGroup.Kind;

/** What became of people who were shot: "Gunmen shot two brothers. Both died." */
final class Fates {

  private Fates() {}

  /** The drafts of one sentence without the shot of whom the next tells that they died. */
  static List<Draft> without(List<Draft> shot, List<Draft> next) {
    if (shot.stream().anyMatch(draft -> draft.whole().isPresent())) {
      // Parts name their whole by its place in the list.
      return shot;
    }
    return shot.stream()
        .filter(draft -> next.stream().noneMatch(later -> died(draft, later)))
        .toList();
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
