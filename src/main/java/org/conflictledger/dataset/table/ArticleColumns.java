package org.conflictledger.dataset.table;

import java.util.Map;
import org.conflictledger.article.Article;
import org.conflictledger.article.ArticleId;
import org.conflictledger.article.Origin;
import org.conflictledger.article.Reject;

/** The columns of the tables {@code articles} and {@code rejects}. Knows no Spark. */
public final class ArticleColumns {

  private ArticleColumns() {}

  /** Values by column; which article is a copy of which is told later. */
  public static Map<String, Object> of(
      Origin origin, Article article, int sentences, int mentions) {
    String text = article.text();
    return new Values()
        .put("article_id", article.id())
        .put("published", article.published())
        .text("source", article.source())
        .text("title", article.title())
        .text("url", article.url())
        .text("language", article.language())
        .put("file", origin.file())
        .put("position", origin.position())
        .put("text_hash", ArticleId.textHash(text))
        .put("characters", text.codePointCount(0, text.length()))
        .put("sentences", sentences)
        .put("mentions", mentions)
        .in(TableSchema.ARTICLES);
  }

  public static Map<String, Object> of(Reject reject) {
    return new Values()
        .put("file", reject.origin().file())
        .put("position", reject.origin().position())
        .put("reason", reject.reason().code())
        .put("detail", reject.detail())
        .put("excerpt", reject.excerpt())
        .in(TableSchema.REJECTS);
  }
}
