package org.conflictledger.dataset.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.conflictledger.article.Article;

/** Corpora that are uneven, each in a way that could leave one task with the work of many. */
public enum Shape {
  /** As they come. */
  EVEN,
  /** One article of the length of thousands. */
  HUGE_ARTICLE,
  /** One day on which half of all articles were published. */
  ONE_DAY,
  /** One region in which half of all events lie. */
  ONE_REGION;

  private static final int HUGE = 8_000_000;
  private static final LocalDate DAY = LocalDate.parse("2020-02-02");

  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Article by article, in their order. */
  Article of(Article article, long number, List<Article> examples) {
    return switch (this) {
      case EVEN -> article;
      case HUGE_ARTICLE -> number == 0 ? huge(article, examples) : article;
      case ONE_DAY -> number % 2 == 0 ? published(article) : article;
      case ONE_REGION -> number % 2 == 0 ? told(article, number) : article;
    };
  }

  private static Article huge(Article article, List<Article> examples) {
    List<String> texts = new ArrayList<>();
    int length = 0;
    for (int i = 0; length < HUGE; i++) {
      String text = examples.get(i % examples.size()).text();
      texts.add(text);
      length += text.length() + 2;
    }
    return with(article, article.published(), String.join("\n\n", texts));
  }

  private static Article published(Article article) {
    return with(article, DAY, article.text());
  }

  /** Before the article's own text stands what happened once more in one province. */
  private static Article told(Article article, long number) {
    long dead = 2 + number % 37;
    String text =
        "Gunmen killed "
            + dead
            + " villagers in Borno state, Nigeria, on Monday, police said.\n\n"
            + article.text();
    return with(article, article.published(), text);
  }

  private static Article with(Article article, LocalDate published, String text) {
    return new Article(
        article.id(),
        published,
        article.source(),
        article.title(),
        article.url(),
        article.language(),
        text);
  }
}
