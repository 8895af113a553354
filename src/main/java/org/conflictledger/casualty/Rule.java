package org.conflictledger.casualty;

import java.util.List;

/** One way in which English says that people were harmed. */
interface Rule {

  /** The statements of a sentence, in text order; empty for most. */
  List<Statement> apply(Chunks chunks);
}
