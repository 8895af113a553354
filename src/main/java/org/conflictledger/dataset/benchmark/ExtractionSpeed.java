package org.conflictledger.dataset.benchmark;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.conflictledger.article.Article;
import org.conflictledger.dataset.extract.Interpreter;

/** How fast one thread reads articles that are in memory: extraction alone, without Spark. */
public final class ExtractionSpeed {

  private static final int ROUNDS = 5;

  /** Java's compilers are at rest when they work for less than one of so many seconds. */
  private static final int REST = 10;

  /** So many passes are enough on a machine that lets them no time. */
  private static final int MOST_WARMING = 12;

  private final Interpreter interpreter;

  public ExtractionSpeed(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /**
   * Megabytes of text a second.
   *
   * @param bytes of text in each round; rounds before them, until Java's compilers have come to
   *     rest, are not counted
   */
  public Spread of(Corpus corpus, long bytes) {
    List<Article> articles = new ArrayList<>();
    long held = 0;
    for (Iterator<Article> all = corpus.articles(); held < bytes; ) {
      Article article = all.next();
      articles.add(article);
      held += article.text().getBytes(StandardCharsets.UTF_8).length;
    }
    warm(articles);
    List<Double> speeds = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      long begin = System.nanoTime();
      pass(articles);
      speeds.add(held / 1e6 / ((System.nanoTime() - begin) / 1e9));
    }
    return Spread.of(speeds);
  }

  private void warm(List<Article> articles) {
    CompilationMXBean compilers = ManagementFactory.getCompilationMXBean();
    boolean rest = false;
    for (int round = 0; round < MOST_WARMING && !rest; round++) {
      long begin = System.nanoTime();
      long compiled = compilers == null ? 0 : compilers.getTotalCompilationTime();
      pass(articles);
      long passed = (System.nanoTime() - begin) / 1_000_000;
      rest = compilers == null || (compilers.getTotalCompilationTime() - compiled) * REST < passed;
    }
  }

  private long pass(List<Article> articles) {
    long mentions = 0;
    for (Article article : articles) {
      mentions += interpreter.read(article).mentions().size();
    }
    return mentions;
  }
}
