package org.conflictledger.text;

import java.util.Optional;

/**
 * Reads a number by itself, whatever it is made of: digits and number words, dozens, vague words.
 * One place decides between them, as they begin alike: "a few" and "a few dozen", "a group" and "a
 * group of ten".
 */
final class BareNumbers {

  private static final long DOZEN = 12;

  private static final long SCORE = 20;

  /** Nobody says "forty dozen". */
  private static final long MOST_UNITS = 20;

  private final PhraseMap<Long> vague;
  private final PhraseMap<Long> dozens;
  private final NumberWords words;

  BareNumbers(QuantityPhrases phrases) {
    vague = phrases.vague;
    dozens = phrases.dozens;
    words = phrases.numbers;
  }

  Optional<BareNumber> at(Sentence s, int i) {
    if (i >= s.size()) {
      return Optional.empty();
    }
    int fuzzy = vague.longest(s, i);
    int dozen = dozens.longest(s, i);
    if (sized(s, i, fuzzy)) {
      return words.at(s, i + fuzzy);
    }
    if (fuzzy > dozen && !(s.norm(i).equals("few") && fuzzy == 1)) {
      return Optional.of(BareNumber.vaguely(vague.value(s, i, fuzzy), i + fuzzy));
    }
    if (dozen > 0) {
      return Optional.of(BareNumber.exactly(dozens.value(s, i, dozen), i + dozen));
    }
    return words.at(s, i).map(plain -> times(s, plain));
  }

  /** "a group of ten hikers": the vague word has its number after it. */
  private boolean sized(Sentence s, int i, int fuzzy) {
    return fuzzy > 0
        && s.norm(i + fuzzy - 1).equals("of")
        && dozens.longest(s, i + fuzzy) + vague.longest(s, i + fuzzy) == 0
        && words.at(s, i + fuzzy).isPresent();
  }

  /** "nine dozen", "three score". */
  private static BareNumber times(Sentence s, BareNumber plain) {
    String next = s.norm(plain.to());
    long unit = next.equals("dozen") ? DOZEN : next.equals("score") ? SCORE : 1;
    return unit == 1 || plain.value() > MOST_UNITS
        ? plain
        : new BareNumber(plain.value() * unit, plain.to() + 1, false, plain.suffix(), 0);
  }
}
