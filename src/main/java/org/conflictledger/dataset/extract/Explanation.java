package org.conflictledger.dataset.extract;

import java.util.List;
import org.conflictledger.casualty.mention.Trace;
import org.conflictledger.event.incident.ArticleReading;
import org.conflictledger.event.number.Fate;

/**
 * How one article is read.
 *
 * @param trace how its sentences became mentions
 * @param reading what they amount to
 * @param fates what became of each mention, in the order of the text
 */
public record Explanation(Trace trace, ArticleReading reading, List<Fate> fates) {

  public Explanation {
    fates = List.copyOf(fates);
  }
}
