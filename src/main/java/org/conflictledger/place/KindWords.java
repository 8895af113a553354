package org.conflictledger.place;

import org.conflictledger.place.PlaceWords.Role;
import org.conflictledger.text.Sentence;

/**
 * Words around a name that say what kind of place it is: "X province", "the village of X".
 *
 * @param left index of the first token of the phrase, determiner and adjectives included
 * @param to index after its last token
 * @param wanted the kind asked for; null when none is
 * @param village whether it is called a village or hamlet
 * @param said whether any such word stands there, also one for no kind in particular ("region")
 */
record KindWords(int left, int to, PlaceKind wanted, boolean said, boolean village) {

  private static final int MOST_ADJECTIVES = 5;

  static KindWords around(Sentence sentence, int from, int to, PlaceWords words) {
    PlaceKind wanted = null;
    boolean said = false;
    int end = to;
    int next = to;
    while (next < to + 2 && next < sentence.size() && words.is(Role.DIRECTIONS, sentence, next)) {
      next++;
    }
    if (localGovernment(sentence, next)) {
      wanted = PlaceKind.DISTRICT;
      said = true;
      end = Math.min(sentence.size(), next + 3);
    } else if (words.kindWord(sentence, next) && !adjective(sentence, next)) {
      wanted = kind(sentence.norm(next), words);
      said = true;
      end = next + 1;
    }
    int left = from;
    if (sentence.norm(from - 1).equals("of") && from >= 2) {
      if (words.is(Role.KIND_BEFORE_OF, sentence, from - 2)
          && !organisation(sentence, from - 2, words)
          && !others(sentence, from - 2, words)) {
        if (!said) {
          wanted = kind(sentence.norm(from - 2), words);
        }
        said = words.kindWord(sentence, from - 2) || said;
        left = from - 2;
      }
    } else if (from >= 1 && !said && settlementBefore(sentence, from - 1, words)) {
      wanted = kind(sentence.norm(from - 1), words);
      said = true;
      left = from - 1;
    }
    left = phrase(sentence, left, words);
    if (left >= 2 && sentence.norm(left - 1).equals("of")) {
      // "the outskirts of the city of X"
      if (words.is(Role.KIND_BEFORE_OF, sentence, left - 2)
          && !organisation(sentence, left - 2, words)) {
        left = phrase(sentence, left - 2, words);
      }
    }
    boolean of = sentence.norm(from - 1).equals("of");
    String noun = end > to ? sentence.norm(end - 1) : sentence.norm(of ? from - 2 : from - 1);
    return new KindWords(left, end, wanted, said, village(noun));
  }

  /** Nigeria's "local government area" and "local government council". */
  static boolean localGovernment(Sentence sentence, int i) {
    return sentence.norm(i).equals("local") && sentence.norm(i + 1).equals("government");
  }

  /** "Sadar upazila of X": the word is part of another name, which lies in X. */
  private static boolean others(Sentence sentence, int noun, PlaceWords words) {
    return noun > 0
        && !sentence.allCaps()
        && words.is(Role.DISTRICT_WORDS, sentence, noun)
        && sentence.token(noun - 1).capitalised()
        && !words.is(Role.DETERMINERS, sentence, noun - 1)
        && !words.is(Role.DIRECTIONS, sentence, noun - 1);
  }

  /** Whether a name is said to be that of a second-order division: "X county", "the raion of X". */
  static boolean district(Sentence sentence, int from, int to, PlaceWords words) {
    return words.is(Role.DISTRICT_WORDS, sentence, to)
        || sentence.norm(from - 1).equals("of") && words.is(Role.DISTRICT_WORDS, sentence, from - 2)
        || words.is(Role.DISTRICT_WORDS, sentence, from - 1);
  }

  private static boolean village(String noun) {
    return noun.equals("village") || noun.equals("hamlet");
  }

  /** "X State University", "X state of emergency". */
  private static boolean adjective(Sentence sentence, int kind) {
    String next = sentence.norm(kind + 1);
    return sentence.norm(kind).equals("state")
        && (next.equals("of") || next.equals("university") || next.equals("college"));
  }

  /** "town X", "village X", "district X", "Tehsil X": without "of". */
  private static boolean settlementBefore(Sentence sentence, int i, PlaceWords words) {
    String norm = sentence.norm(i);
    if (words.is(Role.DISTRICT_WORDS, sentence, i)) {
      return !norm.equals("agency") && !norm.equals("territory");
    }
    return (norm.equals("village") || norm.equals("town") || norm.equals("city"))
        && (sentence.allCaps() || !sentence.token(i).capitalised());
  }

  /** "the State of X University", "Islamic State of X". */
  private static boolean organisation(Sentence sentence, int noun, PlaceWords words) {
    return !sentence.allCaps()
        && sentence.token(noun).capitalised()
        && noun > 0
        && words.is(Role.ORG_HEADS, sentence, noun);
  }

  private static int phrase(Sentence sentence, int from, PlaceWords words) {
    int left = from;
    for (int i = 0; i < MOST_ADJECTIVES && left > 0; i++) {
      if (words.is(Role.DETERMINERS, sentence, left - 1)) {
        return left - 1;
      }
      boolean adjective =
          words.is(Role.ADJECTIVES, sentence, left - 1)
              || words.is(Role.DIRECTIONS, sentence, left - 1);
      if (!adjective) {
        return left;
      }
      left--;
    }
    return left;
  }

  private static PlaceKind kind(String word, PlaceWords words) {
    if (words.is(Role.DIVISION_WORDS, word)) {
      return PlaceKind.DIVISION;
    }
    if (words.is(Role.DISTRICT_WORDS, word)) {
      return PlaceKind.DISTRICT;
    }
    if (words.is(Role.TOWN_WORDS, word)) {
      return PlaceKind.TOWN;
    }
    return null;
  }
}
