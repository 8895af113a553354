package org.conflictledger.casualty.people;

import java.util.Set;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** "four of its men", "nine of our boys": a speaker under arms has soldiers, not neighbours. */
final class OwnMen {

  private static final Set<String> OURS = WordSet.of("our", "its", "my");

  private static final Set<String> THEIRS = WordSet.of("their", "his");

  private static final Set<String> MEN = WordSet.of("men", "comrades");

  private static final Set<String> KIN = WordSet.of("boys", "sons", "brothers");

  private OwnMen() {}

  static PeopleGroup of(Sentence s, PeopleGroup group) {
    for (int i = group.from(); i < group.head(); i++) {
      boolean ours = OURS.contains(s.norm(i));
      String noun = s.norm(group.head());
      if ((ours || THEIRS.contains(s.norm(i))) && MEN.contains(noun)
          || ours && KIN.contains(noun)) {
        return group.with(VictimCategory.COMBATANT);
      }
    }
    return group;
  }
}
