package org.conflictledger.place;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.Token;
import org.conflictledger.text.WordMap;

/**
 * Parties, armed groups and local words that tell an article's country when it names none:
 * "Maoists", "upazila". Each counts once an article.
 */
final class CountrySigns {

  private static final double NAME = 1.3;

  /** A local word for a division or a custom is used nowhere else. */
  private static final double WORD = 14;

  private static final int LONGEST = 5;

  private final WordMap<List<String>> countries;
  private final WordMap<Integer> mostWords;
  private final Set<String> seen = new HashSet<>();

  CountrySigns(WordMap<List<String>> countries, WordMap<Integer> mostWords) {
    this.countries = countries;
    this.mostWords = mostWords;
  }

  void count(Sentence sentence, CountryVotes votes) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!token.word()) {
        continue;
      }
      String first = Fold.key(token.norm());
      int space = first.indexOf(' ');
      if (!mostWords.contains(space < 0 ? first : first.substring(0, space))) {
        continue;
      }
      StringBuilder key = new StringBuilder();
      for (int j = i; j < Math.min(tokens.size(), i + LONGEST); j++) {
        if (!tokens.get(j).word()) {
          break;
        }
        key.append(j == i ? "" : " ").append(j == i ? first : Fold.key(tokens.get(j).norm()));
        vote(key.toString(), token, votes);
      }
    }
  }

  private void vote(String key, Token first, CountryVotes votes) {
    List<String> codes = countries.get(key);
    if (codes == null) {
      return;
    }
    for (String sign : codes) {
      // A sign written with a capital is a name: "Contra" is, "contra" is not.
      boolean name = sign.charAt(0) == '^';
      if ((!name || first.capitalised()) && seen.add(key + sign)) {
        votes.add(sign.substring(1), (name ? NAME : WORD) / codes.size());
      }
    }
  }
}
