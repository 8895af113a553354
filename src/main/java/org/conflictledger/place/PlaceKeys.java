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
    int most = gazetteer.mostWords(first);
    if (space >= 0) {
      // "al-hasakah" is called "hasakah" too.
      most = Math.max(most, gazetteer.mostWords(Fold.bare(key).split(" ")[0]));
    }
    return new PlaceKey(key, most, gazetteer.beginsSign(first));
  }
}
