package org.conflictledger.place;

import org.conflictledger.text.Item;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.Token;

/** The names that head an item of a list: "Kandahar, Maiwand district: ...", a town as heading. */
final class Labels {

  private static final int LONGEST = 16;

  private static final int SHORTEST_SHOUT = 4;

  private final PlaceWords words;

  Labels(PlaceWords words) {
    this.words = words;
  }

  /** The index after the last token of the label; 0 when the sentence has none. */
  int end(Sentence sentence) {
    if (!sentence.opens()) {
      return 0;
    }
    int end = 0;
    int last = Math.min(sentence.size(), LONGEST);
    for (int i = 0; i < last; i++) {
      Token token = sentence.token(i);
      boolean apart = i + 1 == sentence.size() || sentence.token(i + 1).begin() > token.end();
      if (token.is(":") || token.is("|") || apart && token.norm().startsWith("-")) {
        end = i;
      } else if (!belongs(sentence, token)) {
        return end;
      }
    }
    return sentence.size() <= LONGEST ? sentence.size() : end;
  }

  private boolean belongs(Sentence sentence, Token token) {
    if (!token.word()) {
      return true;
    }
    String norm = token.norm();
    return token.capitalised() && (!sentence.allCaps() || shouted(sentence))
        || words.kindWord(norm)
        || words.is(PlaceWords.Role.DIRECTIONS, norm)
        || norm.length() <= 3;
  }

  /** A heading in capitals is a label; prose in capitals is none. */
  private static boolean shouted(Sentence sentence) {
    return sentence.item().kind() == Item.Kind.SECTION || sentence.size() <= SHORTEST_SHOUT;
  }
}
