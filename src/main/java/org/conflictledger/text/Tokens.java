package org.conflictledger.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The tokens of a text, an array for each of their parts: most are looked at once and no more. */
final class Tokens {

  private Word[] words;
  private int[] begins;
  private int[] ends;
  private int size;

  Tokens(int expected) {
    words = new Word[expected];
    begins = new int[expected];
    ends = new int[expected];
  }

  void add(Word word, int begin, int end) {
    if (size == words.length) {
      int room = size + (size >> 1) + 8;
      words = Arrays.copyOf(words, room);
      begins = Arrays.copyOf(begins, room);
      ends = Arrays.copyOf(ends, room);
    }
    words[size] = word;
    begins[size] = begin;
    ends[size] = end;
    size++;
  }

  int size() {
    return size;
  }

  Word word(int i) {
    return words[i];
  }

  String norm(int i) {
    return words[i].norm();
  }

  boolean is(int i, String norm) {
    return words[i].norm().equals(norm);
  }

  int begin(int i) {
    return begins[i];
  }

  int end(int i) {
    return ends[i];
  }

  /** Those of a range, as objects. */
  List<Token> list(int from, int to) {
    List<Token> list = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      list.add(new Token(words[i], begins[i], ends[i]));
    }
    return list;
  }
}
