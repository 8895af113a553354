package org.conflictledger.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.conflictledger.article.Article;

/**
 * Makes what fails as short as it goes: leaves out articles and stretches of text while the same
 * fault remains (Zeller's delta debugging, simplified).
 */
final class Shorter {

  private static final int TRIES = 1_000;
  private static final long NANOS = 60_000_000_000L;

  private final Predicate<List<Article>> fails;
  private final Work work = new Work();
  private int tries;

  Shorter(Predicate<List<Article>> fails) {
    this.fails = fails;
  }

  List<Article> of(List<Article> articles) {
    List<Article> least = new ArrayList<>(articles);
    for (int i = least.size() - 1; i >= 0 && least.size() > 1; i--) {
      List<Article> without = new ArrayList<>(least);
      without.remove(i);
      least = tried(without) ? without : least;
    }
    for (int i = 0; i < least.size(); i++) {
      Article article = least.get(i);
      least = shorter(least, i, with(article, "", article.text()));
      for (int step = least.get(i).text().length() / 2; step >= 1; step /= 2) {
        for (int at = 0; at < least.get(i).text().length(); ) {
          Article now = least.get(i);
          String text = now.text();
          String cut = text.substring(0, at) + text.substring(Math.min(text.length(), at + step));
          List<Article> after = shorter(least, i, with(now, now.title(), cut));
          at = after == least ? at + step : at;
          least = after;
        }
      }
    }
    return least;
  }

  private List<Article> shorter(List<Article> articles, int i, Article by) {
    List<Article> changed = new ArrayList<>(articles);
    changed.set(i, by);
    return !by.equals(articles.get(i)) && tried(changed) ? changed : articles;
  }

  private boolean tried(List<Article> articles) {
    return tries++ < TRIES && work.nanos() < NANOS && fails.test(articles);
  }

  private static Article with(Article article, String title, String text) {
    return new Article(
        article.id(),
        article.published(),
        article.source(),
        title,
        article.url(),
        article.language(),
        text);
  }
}
