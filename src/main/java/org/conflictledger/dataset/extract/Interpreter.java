package org.conflictledger.dataset.extract;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.conflictledger.article.Article;
import org.conflictledger.event.estimate.Event;
import org.conflictledger.event.incident.ArticleReading;
import org.conflictledger.event.incident.Incident;
import org.conflictledger.text.Document;

/** What the stages ask of extraction and linking. Safe for use by many threads. */
public interface Interpreter {

  /** What an article tells. */
  default ArticleReading read(Article article) {
    return read(Document.of(article));
  }

  /** What an article tells that is cut into sentences already. */
  ArticleReading read(Document document);

  /** How an article is read, for people who ask why. */
  Explanation explain(Article article);

  /** The key under which incidents are compared at all. */
  String block(Incident incident);

  /** The day by which the incidents of a block are sorted for {@link #inOrder}. */
  LocalDate day(Incident incident);

  /** The events behind incidents of any blocks. */
  List<Event> link(Collection<Incident> incidents);

  /**
   * The events behind the incidents of one block that come sorted by day.
   *
   * @param standing ids of events of earlier runs, which keep them; what is read of them by the
   *     time an event is asked for counts
   * @param begins which days events may begin on; those that begin on others are left out
   */
  Iterator<Event> inOrder(
      Iterator<Incident> incidents, Set<String> standing, Predicate<LocalDate> begins);

  /** So many days before and after a stretch of a block decide what its events are. */
  int margin();

  /** Travels to the executors and gives there the one interpreter of that JVM. */
  interface Source extends Serializable {
    Interpreter interpreter();
  }
}
