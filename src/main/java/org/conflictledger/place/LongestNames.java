package org.conflictledger.place;

import org.conflictledger.text.Word;
import org.conflictledger.text.WordIndex;

/** How many words a place's name has at most that begins with a word; 0 when none does. */
final class LongestNames extends WordIndex<Integer> {

  private final Gazetteer gazetteer;

  LongestNames(Gazetteer gazetteer) {
    super(Subject.NAMES, 0);
    this.gazetteer = gazetteer;
  }

  @Override
  protected Integer find(Word word) {
    String key = Fold.key(word.norm());
    int space = key.indexOf(' ');
    int most = gazetteer.mostWords(space < 0 ? key : key.substring(0, space));
    // "al-hasakah" is called "hasakah" too.
    return space < 0 ? most : Math.max(most, gazetteer.mostWords(Fold.bare(key).split(" ")[0]));
  }
}
