package org.conflictledger.casualty;

import java.util.Optional;
import java.util.function.Predicate;
import org.conflictledger.article.Article;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.SentenceSplitter;
import org.conflictledger.text.WordScan;

/**
 * Whether it can be worth while to read an article: whether any sentence states that people were
 * harmed, and {@link ViolenceJudge} might believe any statement. Most articles end here, cut into
 * tokens only where words stand that a statement needs. What is said no to would yield no mention.
 */
final class FirstLook {

  private final SentenceReader reader;
  private final ContextLexicon context;
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final WordScan telling;
  private final WordScan strong;
  private final WordScan natural;

  FirstLook(SentenceReader reader, ContextLexicon context) {
    this.reader = reader;
    this.context = context;
    telling = reader.telling();
    strong = new WordScan(TellingWord.ofAll(context.strongPhrases()));
    natural = new WordScan(TellingWord.ofAll(context.naturalPhrases()));
  }

  /**
   * Whether reading the article may give a mention.
   *
   * @param states whether a sentence states anything
   */
  boolean promises(Article article, Predicate<Sentence> states) {
    Optional<Sentence> title = splitter.title(article.title());
    Look look = new Look(states);
    if (title.filter(look::settles).isPresent()
        || splitter.anySentence(article.text(), telling, look::settles)) {
      return true;
    }
    // Without a strong word anywhere, or a deed against someone in public life, one of nature, or
    // of a court, tells against all but sure ones.
    return look.stated && violent(article, title)
        || look.stated
            && title.filter(context::natural).isEmpty()
            && !splitter.anySentence(article.text(), natural, context::natural);
  }

  private boolean violent(Article article, Optional<Sentence> title) {
    return context.publicLife.mayStrike(article)
        || title.filter(context::strong).isPresent()
        || splitter.anySentence(article.text(), strong, context::strong);
  }

  /** One pass over the sentences that hold words of a statement. */
  private final class Look {

    private final Predicate<Sentence> states;
    private boolean stated;
    private boolean sure;

    Look(Predicate<Sentence> states) {
      this.states = states;
    }

    /** Whether the sentences up to this one are enough to say yes. */
    boolean settles(Sentence s) {
      if (!reader.deservesWork(s)) {
        return false;
      }
      sure = sure || context.strong(s) || reader.sure(s);
      stated = stated || states.test(s);
      return stated && sure;
    }
  }
}
