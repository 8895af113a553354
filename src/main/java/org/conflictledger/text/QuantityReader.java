package org.conflictledger.text;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Reads a quantity from its first word on: the words before the number, the number, what follows
 * it, and a second number where the two make a range.
 */
public final class QuantityReader {

  private static final Set<String> GUESSES = WordSet.of("perhaps", "possibly", "maybe");

  /** Before a number, with the next: those who are left out of a larger one. */
  static final String ALL = "all";

  static final Set<String> EXCEPTING = WordSet.of("but", "except");

  private static final Set<String> RANGES = WordSet.of("to", "or", "-");

  /** So many words that bound a number may follow each other: "no more than about". */
  private static final int LONGEST_HEAD = 3;

  /** "2 to 200" is no range of people. */
  private static final int WIDEST_RANGE = 10;

  private final PhraseMap<Qualifier> qualifiers;
  private final PhraseMap<Boolean> under;
  private final PhraseMap<Qualifier> suffixes;
  private final PhraseMap<Boolean> additive;
  private final PhraseMap<Boolean> additiveAfter;
  private final BareNumbers numbers;

  QuantityReader(QuantityPhrases phrases) {
    qualifiers = phrases.qualifiers;
    under = phrases.under;
    suffixes = phrases.suffixes;
    additive = phrases.additive;
    additiveAfter = phrases.additiveAfter;
    numbers = new BareNumbers(phrases);
  }

  /**
   * The words before a number.
   *
   * @param to index of the number
   * @param more whether they say that it counts further people
   */
  private record Head(int to, Bound bound, boolean more) {}

  Optional<Quantity> at(Sentence s, int from) {
    if (s.norm(from).equals(ALL) && EXCEPTING.contains(s.norm(from + 1))) {
      return rest(s, from);
    }
    if (s.norm(from).equals("up") && GOING.contains(s.norm(from - 1))) {
      // "The toll has gone up to nine": no bound.
      return Optional.empty();
    }
    int another = additive.longest(s, from);
    if (s.norm(from + another).equals("between")) {
      Optional<Quantity> range = between(s, from, from + another + 1);
      if (range.isPresent()) {
        return range;
      }
    }
    Head head = head(s, from, another);
    Optional<BareNumber> number = numbers.at(s, head.to);
    return number.isPresent()
        ? counted(s, from, head, number.get())
        : oneMore(s, from, head, another);
  }

  /** "all but two of the 14": twelve. */
  private Optional<Quantity> rest(Sentence s, int from) {
    Optional<BareNumber> spared = numbers.at(s, from + 2).filter(n -> !n.vague());
    if (spared.isEmpty() || !s.norm(spared.get().to()).equals("of")) {
      return Optional.empty();
    }
    return numbers
        .at(s, spared.get().to() + 2)
        .filter(all -> !all.vague() && all.value() > spared.get().value())
        .map(
            all ->
                new Quantity(
                    from,
                    all.to(),
                    Count.exactly(all.value() - spared.get().value(), s.slice(from, all.to())),
                    false));
  }

  private Head head(Sentence s, int from, int another) {
    int i = from + another;
    boolean more = another > 0;
    Bound bound = Bound.NONE;
    for (int turn = 0; turn < LONGEST_HEAD; turn++) {
      int q = qualifiers.longest(s, i);
      int u = under.longest(s, i);
      if (u > 0 && u >= q) {
        bound = bound.under();
        i += u;
      } else if (q > 0) {
        bound = bound.and(qualifiers.value(s, i, q));
        i += q;
      } else {
        break;
      }
    }
    if (more && s.norm(i).equals("of")) {
      i++;
    }
    int again = additive.longest(s, i);
    return again > 0 && i > from ? new Head(i + again, bound, true) : new Head(i, bound, more);
  }

  /** "another" without a number: one person. */
  private static Optional<Quantity> oneMore(Sentence s, int from, Head head, int another) {
    boolean one = another == 1 && s.norm(from).equals("another") && head.bound.qualifier() == null;
    return one
        ? Optional.of(new Quantity(from, from + 1, Count.exactly(1, s.slice(from, from + 1)), true))
        : Optional.empty();
  }

  private Optional<Quantity> counted(Sentence s, int from, Head head, BareNumber number) {
    Bound bound = head.bound;
    int end = number.to();
    int suffix = suffixes.longest(s, end);
    boolean nextOne = suffix > 0 && end + suffix < s.size() && s.token(end + suffix).digits();
    // "Since August 2015 at least 150": the bound is of what follows.
    if (suffix > 0 && !number.vague() && !nextOne) {
      bound = bound.and(suffixes.value(s, end, suffix));
      end += suffix;
    }
    if (number.suffix() != null) {
      bound = bound.and(number.suffix());
    }
    Optional<BareNumber> upper = number.vague() ? Optional.empty() : upper(s, end, number);
    int least = upper.isEmpty() && ranging(s, from) && s.norm(end).equals("to") ? end + 1 : 0;
    int more = least > 0 ? qualifiers.longest(s, least) : 0;
    if (more > 0) {
      // "ranging from 40 to over 190"
      bound = bound.and(qualifiers.value(s, least, more));
      upper = numbers.at(s, least + more).filter(high -> high.value() > number.value());
    }
    if (upper.isPresent()) {
      int to = upper.get().to();
      Count range = bound.range(number.value(), upper.get().value(), s.slice(from, to));
      return Optional.of(new Quantity(from, to, range, head.more));
    }
    Optional<Quantity> estimated =
        number.vague() || head.more ? Optional.empty() : estimated(s, from, end, number, bound);
    if (estimated.isPresent()) {
      return estimated;
    }
    boolean besides = head.more || additiveAfter.longest(s, end) > 0;
    return Optional.of(new Quantity(from, end, bound.of(number, s.slice(from, end)), besides));
  }

  /** "figures ranging from", "anywhere from": the lower end follows, and no figure of the past. */
  public static boolean ranging(Sentence s, int i) {
    return s.norm(i - 1).equals("from") && RANGING.contains(s.norm(i - 2));
  }

  private static final WordSet RANGING = WordSet.listed(QuantityReader.class, "ranging");

  private static final WordSet GOING = WordSet.listed(QuantityReader.class, "going");

  private Optional<Quantity> between(Sentence s, int from, int i) {
    Optional<BareNumber> low = numbers.at(s, i);
    if (low.isEmpty() || !s.norm(low.get().to()).equals("and")) {
      return Optional.empty();
    }
    long least = low.get().value();
    return numbers
        .at(s, low.get().to() + 1)
        .filter(high -> high.value() > least)
        .map(
            high ->
                new Quantity(
                    from,
                    high.to(),
                    Bound.NONE.range(least, high.value(), s.slice(from, high.to())),
                    false));
  }

  /** "No fewer than 14 and perhaps as many as 20", "more than 100, and perhaps over 200,". */
  private Optional<Quantity> estimated(Sentence s, int from, int end, BareNumber low, Bound bound) {
    int i = end;
    boolean comma = s.norm(i).equals(",");
    i += comma ? 1 : 0;
    i += s.norm(i).equals("and") || s.norm(i).equals("or") ? 1 : 0;
    if (!GUESSES.contains(s.norm(i))) {
      return Optional.empty();
    }
    Bound most = Bound.NONE;
    i++;
    for (int q = qualifiers.longest(s, i); q > 0; q = qualifiers.longest(s, i)) {
      most = most.and(qualifiers.value(s, i, q));
      i += q;
    }
    Optional<BareNumber> guess =
        numbers.at(s, i).filter(n -> !n.vague() && n.value() > low.value());
    if (guess.isEmpty()) {
      return Optional.empty();
    }
    BareNumber high = guess.get();
    boolean closed = comma && s.norm(high.to()).equals(",");
    boolean open = most.open();
    Count count =
        new Count(
            low.value(),
            low.value(),
            open ? OptionalLong.empty() : OptionalLong.of(high.value()),
            s.slice(from, high.to()),
            open && bound.qualifier() != null ? bound.qualifier() : Qualifier.RANGE);
    return Optional.of(new Quantity(from, closed ? high.to() + 1 : high.to(), count, false));
  }

  /** The upper end of "20 to 25", "three or four"; it is above the lower. */
  private Optional<BareNumber> upper(Sentence s, int i, BareNumber low) {
    if (low.high() > low.value()) {
      // "50-60" is one token; what hangs on it has been read.
      return Optional.of(BareNumber.exactly(low.high(), low.to()));
    }
    // "Feb 1 - Four policemen": a dash between a figure and a word parts them.
    boolean parts =
        s.norm(i).equals("-")
            && i + 1 < s.size()
            && s.token(i - 1).digits() != s.token(i + 1).digits();
    if (parts || !RANGES.contains(s.norm(i))) {
      return Optional.empty();
    }
    return numbers
        .at(s, i + 1)
        .filter(
            high ->
                !high.vague()
                    && high.value() > low.value()
                    && high.value() <= low.value() * WIDEST_RANGE);
  }
}
