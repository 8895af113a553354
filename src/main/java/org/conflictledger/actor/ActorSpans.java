package org.conflictledger.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conflictledger.text.Sentence;

/**
 * The words of one article that speak of actors, found once a sentence, when they are asked for.
 */
public final class ActorSpans {

  private record Found(Words words, List<ActorSpan> spans) {}

  private final ActorFinder finder;
  private final Map<Integer, Found> found = new HashMap<>();

  /**
   * @param finder to find them with
   */
  public ActorSpans(ActorFinder finder) {
    this.finder = finder;
  }

  /** As {@link ActorFinder#find(Sentence)} for a sentence of the article. */
  public List<ActorSpan> of(Sentence sentence) {
    return found(sentence).spans;
  }

  Words words(Sentence sentence) {
    return found(sentence).words;
  }

  private Found found(Sentence sentence) {
    Found known = found.get(sentence.index());
    if (known == null) {
      Words words = finder.words(sentence);
      known = new Found(words, finder.find(words));
      found.put(sentence.index(), known);
    }
    return known;
  }
}
