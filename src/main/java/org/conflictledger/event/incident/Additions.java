package org.conflictledger.event.incident;

import java.util.ArrayList;
import java.util.List;
import org.conflictledger.event.setting.Told;

/**
 * What "another" adds to: in "nine were killed and another 30 wounded" to the dead, so that the 30
 * are all of the wounded, who may have been told of before.
 */
final class Additions {

  private Additions() {}

  /** The counts of an article, those that add to people of another outcome standing alone. */
  static List<Told> sorted(List<Told> told) {
    List<Told> sorted = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      Told count = told.get(i);
      sorted.add(count.additive() && i > 0 && besideOthers(told, i) ? count.alone() : count);
    }
    return sorted;
  }

  /** Whether its sentence tells of another outcome before it, and nobody of its own. */
  private static boolean besideOthers(List<Told> told, int index) {
    Told count = told.get(index);
    if (!told.get(index - 1).sameSentence(count)) {
      return false;
    }
    for (int i = index - 1; i >= 0 && told.get(i).sameSentence(count); i--) {
      if (told.get(i).mention().outcome() == count.mention().outcome()) {
        return false;
      }
    }
    return true;
  }
}
