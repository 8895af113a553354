package org.conflictledger.place;

import java.util.List;
import org.conflictledger.place.PlaceWords.Role;
import org.conflictledger.text.Sentence;

/**
 * Names that the words right behind them put into a country where no place of that name is known:
 * "Orientale province of the Democratic Republic of Congo" is not Morocco's Oriental.
 */
final class OtherCountry {

  private OtherCountry() {}

  /** Whether a place lies in another country than the one that its name is said to lie in. */
  static boolean said(
      Sentence sentence, Place place, PlaceSpan span, List<PlaceSpan> spans, PlaceWords words) {
    for (PlaceSpan other : spans) {
      if (other.from() > span.to()
          && other.evidence() != Evidence.DECOY
          && of(sentence, other.from(), words) == span.to()
          && governs(sentence, other.from(), words)) {
        return other.candidates().stream()
            .filter(p -> p.kind() == PlaceKind.COUNTRY)
            .findFirst()
            .filter(country -> !country.country().equals(place.country()))
            .isPresent();
      }
    }
    return false;
  }

  /** "province of the Philippines": whether a country's name tells where a division lies. */
  static boolean governs(Sentence sentence, int country, PlaceWords words) {
    int of = of(sentence, country, words);
    return sentence.norm(of).equals("of") && words.kindWord(sentence, of - 1);
  }

  private static int of(Sentence sentence, int country, PlaceWords words) {
    return words.is(Role.DETERMINERS, sentence, country - 1) ? country - 2 : country - 1;
  }
}
