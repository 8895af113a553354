package org.conflictledger.dataset.extract;

import java.io.Serializable;
import java.util.Optional;
import org.conflictledger.article.Article;

/** Which articles of the input a run reads. Travels to the executors. */
public record Selection(Window window, KnownArticles known) implements Serializable {

  /** Why an article is passed over; empty when it is to be read. */
  public Optional<PassedOver> passesOver(Article article) {
    if (known.contains(article.id())) {
      return Optional.of(PassedOver.KNOWN);
    }
    return window.holds(article.published())
        ? Optional.empty()
        : Optional.of(PassedOver.OUTSIDE_WINDOW);
  }
}
