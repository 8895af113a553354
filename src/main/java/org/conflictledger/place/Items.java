package org.conflictledger.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conflictledger.text.Item;
import org.conflictledger.text.Sentence;

/** Where in a text that is set as a list to look for the place of a sentence that names none. */
final class Items {

  private static final int REACH = 3;

  private final Map<Integer, Item> bySentence = new HashMap<>();
  private final Map<Integer, Integer> paragraphs = new HashMap<>();

  /** The sentence that opens each item. */
  private final Map<Integer, Integer> openings = new HashMap<>();

  Items(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      if (sentence.index() != Sentence.TITLE) {
        paragraphs.put(sentence.index(), sentence.paragraph());
      }
      if (sentence.item().number() > 0) {
        bySentence.put(sentence.index(), sentence.item());
        if (sentence.opens()) {
          openings.put(sentence.item().number(), sentence.index());
        }
      }
    }
  }

  /** A sentence to look into; whether it is of the same paragraph or item, or heads it. */
  record Place(int sentence, boolean own) {}

  /** The headings over a sentence, the nearest first. */
  List<Integer> heads(Sentence sentence) {
    List<Integer> heads = new ArrayList<>();
    Item item = sentence.item();
    int number = item.listed() ? item.within() : item.number();
    while (number > 0 && openings.containsKey(number)) {
      int head = openings.get(number);
      if (head != sentence.index()) {
        heads.add(head);
      }
      number = bySentence.get(head).within();
    }
    return heads;
  }

  /** The sentences to look into, the nearest first; other items of a list are not among them. */
  List<Place> before(Sentence sentence) {
    List<Place> places = new ArrayList<>();
    Item item = sentence.item();
    int first = item.listed() ? 0 : Math.max(0, sentence.index() - REACH);
    for (int i = sentence.index() - 1; i >= first; i--) {
      Item other = bySentence.get(i);
      boolean own = other != null && other.number() == item.number();
      if (item.number() > 0 && !own && item.kind() != Item.Kind.PARAGRAPH) {
        break;
      }
      boolean paragraph = paragraphs.get(i).equals(paragraphs.get(sentence.index()));
      places.add(new Place(i, paragraph || own && item.listed()));
    }
    heads(sentence).forEach(head -> places.add(new Place(head, true)));
    return places;
  }
}
