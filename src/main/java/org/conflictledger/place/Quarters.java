package org.conflictledger.place;

import java.util.ArrayList;
import java.util.List;
import org.conflictledger.place.Nesting.Meant;
import org.conflictledger.text.Sentence;

/**
 * Quarters and villages that bear the name of a town elsewhere: in "the favela of X, Rio de
 * Janeiro" no town X of another state is meant, but a place in the city that is named after it.
 */
final class Quarters {

  /** From so many people on a town is one that others are told by. */
  private static final long CITY = 100_000;

  /** So many times more people it has than the town that bears the quarter's name. */
  private static final long LARGER = 10;

  private Quarters() {}

  /** The same names, those of quarters without the town they do not mean. */
  static List<Meant> unlisted(Sentence sentence, List<Meant> meant) {
    List<Meant> named = meant;
    for (int i = 0; i + 1 < meant.size(); i++) {
      if (elsewhere(meant.get(i), meant.get(i + 1)) && row(sentence, meant, i + 1)) {
        named = named == meant ? new ArrayList<>(meant) : named;
        named.set(i, new Meant(meant.get(i).span(), null));
      }
    }
    return named;
  }

  private static boolean elsewhere(Meant first, Meant second) {
    Place inner = first.place();
    Place outer = second.place();
    if (inner == null
        || outer == null
        || inner.kind() != PlaceKind.TOWN
        || inner.admin1().equals(outer.admin1())
        || Nesting.inside(inner, outer)
        || second.span().from() != first.span().to() + 1) {
      return false;
    }
    return switch (outer.kind()) {
      case TOWN -> outer.population() >= CITY && outer.population() >= LARGER * inner.population();
      case DIVISION, DISTRICT -> inner.population() < CITY;
      case AREA, COUNTRY -> false;
    };
  }

  /** "X, Rio de Janeiro." and "X, Medellin, Colombia", but not "X, Homs and Hama". */
  private static boolean row(Sentence sentence, List<Meant> meant, int second) {
    PlaceSpan span = meant.get(second).span();
    if (!sentence.norm(span.from() - 1).equals(",")) {
      return false;
    }
    String next = sentence.norm(span.to());
    if (next.equals("and") || next.equals("or")) {
      return false;
    }
    Place after = second + 1 < meant.size() ? meant.get(second + 1).place() : null;
    boolean goesOn =
        next.equals(",")
            && second + 1 < meant.size()
            && meant.get(second + 1).span().from() == span.to() + 1;
    return !goesOn || after != null && Nesting.inside(meant.get(second).place(), after);
  }
}
