package org.conflictledger.dataset.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.conflictledger.article.Article;
import org.conflictledger.dataset.extract.Interpreter;

/** How fast one thread reads articles that are in memory: extraction alone, without Spark. */
public final class ExtractionSpeed {

  private static final int ROUNDS = 5;

  private final Interpreter interpreter;

  public ExtractionSpeed(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /**
   * Megabytes of text a second.
   *
   * @param bytes of text in each round; one round before them is not counted
   */
  public Spread of(Corpus corpus, long bytes) {
    List<Article> articles = new ArrayList<>();
    long held = 0;
    for (Iterator<Article> all = corpus.articles(); held < bytes; ) {
      Article article = all.next();
      articles.add(article);
      held += article.text().getBytes(StandardCharsets.UTF_8).length;
    }
    pass(articles);
    List<Double> speeds = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      long begin = System.nanoTime();
      pass(articles);
      speeds.add(held / 1e6 / ((System.nanoTime() - begin) / 1e9));
    }
    return Spread.of(speeds);
  }

  private long pass(List<Article> articles) {
    long mentions = 0;
    for (Article article : articles) {
      mentions += interpreter.read(article).mentions().size();
    }
    return mentions;
  }
}
