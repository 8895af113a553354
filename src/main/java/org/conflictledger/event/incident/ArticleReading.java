package org.conflictledger.event.incident;

import java.util.List;
import org.conflictledger.casualty.mention.CasualtyMention;

/**
 * What an article tells once its statements are weighed against each other.
 *
 * @param mentions the same mentions in the same order, their scope and the total they belong to
 *     refined by what the rest of the article says
 * @param incidents in the order of the text; empty for articles without a countable incident
 */
public record ArticleReading(List<CasualtyMention> mentions, List<Incident> incidents) {

  public ArticleReading {
    mentions = List.copyOf(mentions);
    incidents = List.copyOf(incidents);
  }
}
