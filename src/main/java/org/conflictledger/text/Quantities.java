package org.conflictledger.text;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Reads numbers of things in words and digits, with the words that bound them: "at least twelve",
 * "20 to 25", "several dozen", "another four".
 *
 * <p>What a vague word stands for comes from a named profile of {@code conf/quantities.json}.
 */
public final class Quantities {

  private final QuantityOpenings openings;
  private final QuantityReader reader;
  private final long barePlural;

  private Quantities(QuantityPhrases phrases) {
    openings = new QuantityOpenings(phrases);
    reader = new QuantityReader(phrases);
    barePlural = phrases.barePlural;
  }

  /** The numbers of a profile, from the user's folder or the jar. */
  public static Quantities load(Optional<Path> conf, String profile) {
    return new Quantities(new QuantityPhrases(Resources.json(conf, QuantityPhrases.FILE), profile));
  }

  /** What a plural without a number stands for ("soldiers were killed"). */
  public Count barePlural(String text) {
    return new Count(barePlural, barePlural, OptionalLong.empty(), text, Qualifier.UNSPECIFIED);
  }

  /** The quantity that begins at a token, if one does. */
  public Optional<Quantity> at(Sentence s, int from) {
    return openings.at(s, from) ? reader.at(s, from) : Optional.empty();
  }

  /** Whether a quantity may begin with a word. */
  public boolean mayBegin(Word word) {
    return openings.of(word);
  }
}
