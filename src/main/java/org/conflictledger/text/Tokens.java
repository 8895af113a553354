package org.conflictledger.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The tokens of a text, an array for each of their parts: most are looked at once and no more. */
final class Tokens {

  private final WordForms forms;

  /** Where the words stand among the forms; below 0 those that stand among the others. */
  private int[] places;

  /** What was known of each word when the text was cut, see {@link WordForms#known}. */
  private long[] known;

  private int[] begins;
  private int[] ends;
  private int size;
  private int seen;

  /** Words for which the forms had no room: the first at -1, the second at -2. */
  private List<Word> others = List.of();

  Tokens(WordForms forms, int expected) {
    this.forms = forms;
    places = new int[expected];
    known = new long[expected];
    begins = new int[expected];
    ends = new int[expected];
  }

  /** A single word, that of no text. */
  static Tokens of(Word word) {
    Tokens one = new Tokens(null, 1);
    one.add(word, 0, word.text().length());
    return one;
  }

  WordForms forms() {
    return forms;
  }

  /**
   * Adds a token.
   *
   * @param place where its word stands among the forms, below 0 when they had no room for it
   */
  void add(int place, String text, int begin, int end) {
    if (place < 0) {
      add(Word.of(text.substring(begin, end)), begin, end);
    } else {
      add(place, forms.known(place), begin, end);
    }
  }

  private void add(Word word, int begin, int end) {
    others = others.isEmpty() ? new ArrayList<>() : others;
    others.add(word);
    add(-others.size(), word.shape(), begin, end);
  }

  private void add(int place, long told, int begin, int end) {
    if (size == places.length) {
      grow();
    }
    places[size] = place;
    known[size] = told;
    begins[size] = begin;
    ends[size] = end;
    seen |= (int) told;
    size++;
  }

  private void grow() {
    int room = size + (size >> 1) + 8;
    places = Arrays.copyOf(places, room);
    known = Arrays.copyOf(known, room);
    begins = Arrays.copyOf(begins, room);
    ends = Arrays.copyOf(ends, room);
  }

  int size() {
    return size;
  }

  Word word(int i) {
    int place = places[i];
    return place >= 0 ? forms.word(place) : others.get(-1 - place);
  }

  int shape(int i) {
    return (int) known[i] & 0xff;
  }

  /** Whether any of some bits stands in the shapes of tokens added since this was asked last. */
  boolean sawSince(int bits) {
    boolean any = (seen & bits) != 0;
    seen = 0;
    return any;
  }

  int marks(int i, WordMarks index) {
    long told = known[i];
    int place = places[i];
    return place >= 0 && forms.marked(told, index) ? WordForms.marks(told) : mark(i, index);
  }

  private int mark(int i, WordMarks index) {
    int place = places[i];
    if (place < 0) {
      return index.find(others.get(-1 - place));
    }
    int marks = forms.mark(place, index);
    known[i] = forms.known(place);
    return marks;
  }

  /**
   * Sixty-four of the classes of the words of some tokens together.
   *
   * @param known how many classes there are
   */
  long classes(int from, int to, int known, int part) {
    long all = 0;
    for (int i = from; i < to; i++) {
      int place = places[i];
      all |=
          place >= 0
              ? forms.classes(place, known, part)
              : others.get(-1 - place).classes(known - 1).bits()[part];
    }
    return all;
  }

  /** Whether the word of a token is of the class of a bit, which was asked for before. */
  boolean is(int i, int bit) {
    int place = places[i];
    return place >= 0 ? forms.is(place, bit) : others.get(-1 - place).is(bit);
  }

  String norm(int i) {
    int place = places[i];
    return place >= 0 ? forms.norm(place) : others.get(-1 - place).norm();
  }

  boolean is(int i, String norm) {
    return norm(i).equals(norm);
  }

  /** Whether a token is a sign, told without a look at its word. */
  boolean isSign(int i, char sign) {
    int place = places[i];
    return place >= 0 ? place == forms.sign(sign) : is(i, String.valueOf(sign));
  }

  int begin(int i) {
    return begins[i];
  }

  int end(int i) {
    return ends[i];
  }

  /** Their norms, with one space around each. */
  String spaced() {
    StringBuilder words = new StringBuilder(end(size - 1) + size + 2).append(' ');
    for (int i = 0; i < size; i++) {
      words.append(norm(i)).append(' ');
    }
    return words.toString();
  }

  /** All of them, of a text that begins at an offset. */
  List<Token> list(int offset) {
    List<Token> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      list.add(new Token(word(i), offset + begins[i], offset + ends[i]));
    }
    return list;
  }
}
