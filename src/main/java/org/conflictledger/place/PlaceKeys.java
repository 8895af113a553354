package org.conflictledger.place;

import org.conflictledger.text.Word;
import org.conflictledger.text.WordIndex;

/** Words as the gazetteer compares them, folded and looked up once a word. */
final class PlaceKeys extends WordIndex<PlaceKey> {

  private final Gazetteer gazetteer;

  PlaceKeys(Gazetteer gazetteer) {
    super(Subject.PLACES, PlaceKey.NONE);
    this.gazetteer = gazetteer;
  }

  @Override
  protected PlaceKey find(Word word) {
    String key = Fold.key(word.norm());
    int space = key.indexOf(' ');
    String first = space < 0 ? key : key.substring(0, space);
    return new PlaceKey(key, gazetteer.mostSignWords(first));
  }
}
