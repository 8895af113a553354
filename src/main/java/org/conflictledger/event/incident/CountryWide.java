package org.conflictledger.event.incident;

import java.util.HashSet;
import java.util.Set;
import org.conflictledger.casualty.mention.CasualtyMention;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.mention.Status;

/**
 * The people of an article that were counted over a country or a stretch of days, to know them
 * again: "and 11 elsewhere, bringing the total to 84", of the 84 that the article began with;
 * "another group gave a figure of 133".
 */
final class CountryWide {

  /** Numbers so large an article does not give twice by chance. */
  private static final long LARGE = 20;

  /** People harmed in one way, by their number or by the sentence that counts them. */
  private record Key(Outcome outcome, long value) {}

  private final Set<Key> numbers = new HashSet<>();
  private final Set<Key> tolls = new HashSet<>();

  void add(CasualtyMention mention) {
    if (mention.status() == Status.DENIED) {
      return;
    }
    numbers.add(new Key(mention.outcome(), mention.count().best()));
    if (mention.rule().equals("toll")) {
      tolls.add(new Key(mention.outcome(), mention.evidence().sentenceIndex()));
    }
  }

  /** Whether a figure is another, or the same, for people who were added. */
  boolean again(CasualtyMention figure) {
    return switch (figure.rule()) {
      case "toll" ->
          figure.count().best() >= LARGE
              && numbers.contains(new Key(figure.outcome(), figure.count().best()));
      case "figure" ->
          tolls.contains(new Key(figure.outcome(), figure.evidence().sentenceIndex() - 1L));
      default -> false;
    };
  }
}
