package org.conflictledger.place;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * The populated places and districts of places.tsv.gz, kept as the bytes of the file with a hash
 * table over their keys: some 20 MB, loaded in a fraction of a second, no object a place.
 *
 * <p>A line is: id, name, keys parted by |, country, admin1 without its country, latitude,
 * longitude, population, and P (populated place), S (seat of a division) or D (district).
 */
final class Towns {

  private static final int FIRST_WORDS = 1 << 21;

  private static final int KEPT = 1 << 12;

  private final byte[] data;
  private final int[] head;
  private final int[] next;
  private final int[] keyStart;
  private final int[] keyLine;
  private final byte[] mostWords = new byte[FIRST_WORDS];
  private int keys;

  /** Places asked for lately: news names few of all there are. What two compete for, one has. */
  private final Kept[] kept = new Kept[KEPT];

  private record Kept(int line, Place place) {}

  private Towns(byte[] data) {
    this.data = data;
    int most = 0;
    for (byte b : data) {
      if (b == '\n' || b == '|') {
        most++;
      }
    }
    int size = Integer.highestOneBit(Math.max(16, most)) << 1;
    head = new int[size];
    next = new int[most + 1];
    keyStart = new int[most + 1];
    keyLine = new int[most + 1];
    index();
  }

  /** Reads a packed table. */
  static Towns read(InputStream packed) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(packed, 1 << 16)) {
      return new Towns(in.readAllBytes());
    }
  }

  private void index() {
    int line = 0;
    while (line < data.length) {
      int i = field(line, 2);
      int start = i;
      int hash = 0;
      int firstHash = 0;
      int words = 1;
      while (true) {
        byte b = data[i];
        if (b == '|' || b == '\t') {
          add(start, line, hash, firstHash, words);
          start = i + 1;
          hash = 0;
          firstHash = 0;
          words = 1;
          if (b == '\t') {
            break;
          }
        } else {
          if (b == ' ') {
            words++;
          }
          hash = hash * 31 + b;
          if (words == 1 && b != '+') {
            firstHash = firstHash * 31 + b;
          }
        }
        i++;
      }
      while (data[i] != '\n') {
        i++;
      }
      line = i + 1;
    }
  }

  private void add(int start, int line, int hash, int firstHash, int words) {
    keys++;
    int slot = slot(hash);
    keyStart[keys] = start;
    keyLine[keys] = line;
    next[keys] = head[slot];
    head[slot] = keys;
    int first = spread(firstHash) & (FIRST_WORDS - 1);
    if (mostWords[first] < words) {
      mostWords[first] = (byte) Math.min(words, 8);
    }
  }

  private static int spread(int hash) {
    return hash * 0x9E3779B9 >>> 8;
  }

  private int slot(int hash) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ mixed >>> 15) & (head.length - 1);
  }

  /** The most words of a key that may begin with this word; 0 when none does. */
  int mostWords(String firstWord) {
    return mostWords[spread(hash(firstWord)) & (FIRST_WORDS - 1)];
  }

  /** Of the bytes of a word, as the index has it; that of the string where it is ASCII. */
  private static int hash(String word) {
    if (ascii(word)) {
      return word.hashCode();
    }
    int hash = 0;
    for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
      hash = hash * 31 + b;
    }
    return hash;
  }

  private static boolean ascii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 0x7f) {
        return false;
      }
    }
    return true;
  }

  /** Adds every place that answers to the key. */
  void collect(String key, List<Place> found) {
    int first = head[slot(hash(key))];
    if (first == 0) {
      return;
    }
    byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
    for (int k = first; k != 0; k = next[k]) {
      if (matches(bytes, keyStart[k])) {
        found.add(place(keyLine[k]));
      }
    }
  }

  private boolean matches(byte[] key, int at) {
    for (int i = 0; i < key.length; i++) {
      if (data[at + i] != key[i]) {
        return false;
      }
    }
    byte after = data[at + key.length];
    return after == '|' || after == '\t';
  }

  /** The offset at which a field of the line begins. */
  private int field(int line, int number) {
    int i = line;
    for (int tabs = 0; tabs < number; i++) {
      if (data[i] == '\t') {
        tabs++;
      }
    }
    return i;
  }

  /** The place of a line. */
  Place place(int line) {
    int slot = line * 0x9E3779B9 >>> 20;
    Kept known = kept[slot];
    if (known == null || known.line != line) {
      known = new Kept(line, read(line));
      kept[slot] = known;
    }
    return known.place;
  }

  private Place read(int line) {
    int end = line;
    while (data[end] != '\n') {
      end++;
    }
    String[] f = string(line, end).split("\t", -1);
    return new Place(
        f[0],
        f[1],
        f[8].equals("D") ? PlaceKind.DISTRICT : PlaceKind.TOWN,
        f[3],
        f[4].isEmpty() ? "" : f[3] + "-" + f[4],
        Double.parseDouble(f[5]),
        Double.parseDouble(f[6]),
        Long.parseLong(f[7]));
  }

  private String string(int from, int to) {
    return new String(data, from, to - from, StandardCharsets.UTF_8);
  }
}
