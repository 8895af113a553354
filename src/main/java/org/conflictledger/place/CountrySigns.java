package org.conflictledger.place;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.Token;
import org.conflictledger.text.WordMap;

/**
 * Parties, armed groups and local words that tell an article's country when it names none:
 * "Maoists", "upazila". Each counts once an article. Those at home in one division tell that too.
 */
final class CountrySigns {

  private static final double NAME = 1.3;

  /** A local word for a division or a custom is used nowhere else. */
  private static final double WORD = 14;

  private static final int LONGEST = 5;

  private final WordMap<List<String>> countries;
  private final PlaceKeys keys;
  private final Set<String> seen = new HashSet<>();

  /** The divisions that signs were of. */
  private final Set<String> homes = new HashSet<>();

  CountrySigns(WordMap<List<String>> countries, PlaceKeys keys) {
    this.countries = countries;
    this.keys = keys;
  }

  /**
   * Counts the signs of a sentence.
   *
   * @param places its names of places: "Lashkar Gah" is no lashkar
   */
  void count(Sentence sentence, List<PlaceSpan> places, CountryVotes votes) {
    if (!keys.maySign(sentence)) {
      return;
    }
    for (int i = 0; i < sentence.size(); i++) {
      if (!keys.maySign(sentence, i)) {
        continue;
      }
      int most = keys.of(sentence.word(i)).sign();
      int end = Math.min(sentence.size(), i + Math.min(LONGEST, most));
      String key = "";
      for (int j = i; j < end && sentence.word(j).letters(); j++) {
        String next = keys.of(sentence.word(j)).key();
        key = j == i ? next : key + " " + next;
        if (!inLonger(places, i, j + 1)) {
          vote(key, sentence.token(i), votes);
        }
      }
    }
  }

  private static boolean inLonger(List<PlaceSpan> places, int from, int to) {
    for (PlaceSpan place : places) {
      boolean within = place.from() <= from && to <= place.to();
      boolean more = place.name().indexOf(' ') > 0 && !place.candidates().isEmpty();
      if (within && more && to - from == 1 && place.to() - place.from() > 1) {
        return true;
      }
    }
    return false;
  }

  private void vote(String key, Token first, CountryVotes votes) {
    List<String> codes = countries.get(key);
    if (codes == null) {
      return;
    }
    for (String sign : codes) {
      // A sign written with a capital is a name: "Contra" is, "contra" is not.
      boolean name = sign.charAt(0) != '_';
      // JEM is of Sudan, JeM of Kashmir.
      boolean letters = sign.charAt(0) == '!' && key.indexOf(' ') < 0;
      boolean mixed = letters && !first.text().equals(first.text().toUpperCase(Locale.ROOT));
      if ((!name || first.capitalised()) && !mixed && seen.add(key + sign)) {
        String code = sign.substring(1);
        votes.add(code.substring(0, COUNTRY), (name ? NAME : WORD) / codes.size());
        if (code.length() > COUNTRY) {
          homes.add(code);
        }
      }
    }
  }

  /** The letters of a country's code, with which a division's begins. */
  private static final int COUNTRY = 2;

  /** The one division of a country that is home to whom the article names, if there is one. */
  Optional<String> home(String country) {
    List<String> there =
        country.isEmpty()
            ? List.of()
            : homes.stream().filter(code -> code.startsWith(country)).limit(2).toList();
    return there.size() == 1 ? Optional.of(there.get(0)) : Optional.empty();
  }
}
