package org.conflictledger.place;

import org.conflictledger.text.Sentence;
import org.conflictledger.text.Word;
import org.conflictledger.text.WordIndex;
import org.conflictledger.text.WordTest;

/** Words as the gazetteer compares them, folded and looked up once a word. */
final class PlaceKeys extends WordIndex<PlaceKey> {

  private final Gazetteer gazetteer;

  private final WordTest signing = new WordTest(word -> word.letters() && of(word).sign() > 0);

  PlaceKeys(Gazetteer gazetteer) {
    super(Subject.PLACES, PlaceKey.NONE);
    this.gazetteer = gazetteer;
  }

  /** Whether a sentence has a word with which a sign of a country begins. */
  boolean maySign(Sentence s) {
    return signing.any(s);
  }

  /** Whether a sign of a country may begin at a token. */
  boolean maySign(Sentence s, int i) {
    return signing.at(s, i);
  }

  @Override
  protected PlaceKey find(Word word) {
    String key = Fold.key(word.norm());
    int space = key.indexOf(' ');
    String first = space < 0 ? key : key.substring(0, space);
    return new PlaceKey(key, gazetteer.mostSignWords(first));
  }
}
