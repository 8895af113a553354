package org.conflictledger.event;

import java.util.List;
import org.conflictledger.casualty.CasualtyMention;

/** Weighs the statements of one article against each other. */
public final class ArticleReader {

  private final LinkingSettings settings;

  public ArticleReader(LinkingSettings settings) {
    this.settings = settings;
  }

  /**
   * Reads an article's statements as incidents.
   *
   * @param mentions of one article, in the order of the text, the headline's first
   */
  public ArticleReading read(List<CasualtyMention> mentions) {
    return new ArticleReading(mentions, List.of());
  }
}
