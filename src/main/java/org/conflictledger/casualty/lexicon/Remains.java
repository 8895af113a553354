package org.conflictledger.casualty.lexicon;

import org.conflictledger.text.WordSet;

/** Words for the body of one who is dead, and for nothing else that holds or counts the dead. */
public final class Remains {

  public static final WordSet BODIES = WordSet.of("body", "bodies", "corpse", "corpses", "remains");

  private Remains() {}
}
