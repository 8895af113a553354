package org.conflictledger.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.conflictledger.article.Article;

/** An article cut into sentences; the headline stands apart from the body. */
public record Document(Article article, Optional<Sentence> title, List<Sentence> sentences) {

  public static Document of(Article article) {
    SentenceSplitter splitter = new SentenceSplitter();
    return new Document(
        article, splitter.title(article.title()), splitter.sentences(article.text()));
  }

  /** The article with all but some of its sentences silent, each where it stands. */
  public Document within(Predicate<Sentence> some) {
    return new Document(
        article, title, sentences.stream().map(s -> some.test(s) ? s : s.silenced()).toList());
  }

  /** The headline, if there is one, and the sentences after it. */
  public List<Sentence> all() {
    if (title.isEmpty()) {
      return sentences;
    }
    List<Sentence> all = new ArrayList<>(sentences.size() + 1);
    all.add(title.get());
    all.addAll(sentences);
    return all;
  }
}
