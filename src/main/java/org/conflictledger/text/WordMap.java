package org.conflictledger.text;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Words with a value each, for look-ups that mostly find nothing: one step in an array of hashes
 * answers those, without touching a string. Not for use by several threads while it is filled.
 */
public final class WordMap<V> {

  private static final int SMALLEST = 8;

  /** Free slots for each taken one: few words then share a slot. */
  private static final int ROOM = 4;

  /** Bits of the filter for each slot. */
  private static final int BITS = 8;

  /**
   * A bit for each word, and few others: most words asked for are told to be none of these by a
   * look into memory that stays near the processor.
   */
  private long[] filter = new long[SMALLEST * BITS / Long.SIZE];

  /** 0 for a free slot. */
  private int[] hashes = new int[SMALLEST];

  private String[] words = new String[SMALLEST];

  /** The words of all dictionaries: one object each, so that equal words are mostly the same. */
  private static final Map<String, String> ALL = new ConcurrentHashMap<>();

  private Object[] values = new Object[SMALLEST];
  private int size;

  public static <V> WordMap<V> copyOf(Map<String, V> map) {
    WordMap<V> copy = new WordMap<>();
    map.forEach(copy::put);
    return copy;
  }

  /** The object that dictionaries have for a word, or the word itself. */
  static String shared(String word) {
    return ALL.getOrDefault(word, word);
  }

  public int size() {
    return size;
  }

  public boolean isEmpty() {
    return size == 0;
  }

  public boolean contains(String word) {
    return slot(word) >= 0;
  }

  /** The value of a word, null when it has none. */
  @SuppressWarnings("unchecked")
  public V get(String word) {
    int slot = slot(word);
    return slot < 0 ? null : (V) values[slot];
  }

  public V getOrDefault(String word, V instead) {
    V value = get(word);
    return value == null ? instead : value;
  }

  /** Gives a word a value; what it had before is lost. */
  public void put(String word, V value) {
    int slot = slot(word);
    if (slot < 0) {
      if ((size + 1) * ROOM > hashes.length) {
        grow();
      }
      slot = free(hash(word));
      hashes[slot] = hash(word);
      words[slot] = ALL.computeIfAbsent(word, String::intern);
      size++;
    }
    values[slot] = value;
  }

  /** The value of a word, which is made when it has none. */
  public V getOrPut(String word, Supplier<V> maker) {
    V value = get(word);
    if (value == null) {
      value = maker.get();
      put(word, value);
    }
    return value;
  }

  /** All words, in alphabetical order. */
  public Set<String> words() {
    Set<String> all = new TreeSet<>();
    for (String word : words) {
      if (word != null) {
        all.add(word);
      }
    }
    return all;
  }

  /** Where a word stands, -1 for nowhere. */
  private int slot(String word) {
    int hash = hash(word);
    int first = first(hash);
    long[] bits = filter;
    if ((bits[first >>> 6 & bits.length - 1] >>> first & 1) == 0) {
      return -1;
    }
    int[] all = hashes;
    int mask = all.length - 1;
    int slot = first & mask;
    while (all[slot] != 0) {
      if (all[slot] == hash && words[slot].equals(word)) {
        return slot;
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  private int free(int hash) {
    int first = first(hash);
    filter[first >>> 6 & filter.length - 1] |= 1L << first;
    int slot = first & (hashes.length - 1);
    while (hashes[slot] != 0) {
      slot = (slot + 1) & (hashes.length - 1);
    }
    return slot;
  }

  private static int hash(String word) {
    int hash = word.hashCode();
    return hash == 0 ? 1 : hash;
  }

  /** Strings' hashes differ in their low bits least where words end alike. */
  private static int first(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ mixed >>> 15;
  }

  private void grow() {
    int[] oldHashes = hashes;
    String[] oldWords = words;
    Object[] oldValues = values;
    hashes = new int[oldHashes.length * 2];
    filter = new long[hashes.length * BITS / Long.SIZE];
    words = new String[hashes.length];
    values = new Object[hashes.length];
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldHashes[i] != 0) {
        int slot = free(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        words[slot] = oldWords[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
