package org.conflictledger.text;

/**
 * Words met lately by one thread, so that a word that recurs is made once and found without looking
 * at it: a language has few that make up most of a text. All that the cutting of a text and the
 * passing over of its sentences needs to know of a word stands beside its key, in one line of the
 * processor's cache.
 *
 * <p>Of bounded size. What is full is followed by a new one with the words that recurred; documents
 * cut before keep the old.
 */
final class WordForms {

  private static final int BITS = 17;
  private static final int MASK = (1 << BITS) - 1;

  /** Words that one holds; more would crowd its table. */
  private static final int MOST = 88_000;

  /** Characters of all words that one holds: hostile text has long ones. */
  private static final int MOST_CHARACTERS = 2_000_000;

  /** A new document begins with a new one when so few words would still have room. */
  private static final int RESERVE = 4_000;

  /** So many ASCII characters fill a key of a table's entry; it has two. */
  private static final int EXACT = 8;

  /** In keys that several words may have; in none of few ASCII characters. */
  private static final long FOLDED = 0x80;

  /**
   * Longs of an entry: two keys, what is known of the word, and those of its classes that were
   * asked for first, which are asked for most.
   */
  private static final int STRIDE = 4;

  private static final int KNOWN = 2;
  private static final int FIRST = 3;

  /** Beside the {@link Word#shape}: the word came again. */
  private static final long AGAIN = 1L << 8;

  /** Beside the shape: the upper half holds what {@link #marker} says. */
  private static final long MARKED = 1L << 9;

  /** Beside the shape, so many bits up: how many classes are told of the word. */
  private static final int CLASSED = 10;

  private static final long MOST_CLASSES = (1 << 11) - 1;

  private static final long UNCLASSED = ~(MOST_CLASSES << CLASSED);

  /** Longs for the other classes of a word. */
  private static final int OTHERS = WordClasses.LONGS - 1;

  private static final int MARKS = 32;

  /** For a text that is longer a buffer of its own is made. */
  private static final int BUFFER = 1 << 16;

  private static final ThreadLocal<WordForms> LATEST = ThreadLocal.withInitial(WordForms::new);

  private final long[] table = new long[STRIDE << BITS];
  private final Word[] words = new Word[1 << BITS];

  /** Their norms, which are asked for more often than all else of a word. */
  private final String[] norms = new String[1 << BITS];

  /** The other classes of each word; none where nobody asked. */
  private long[] classes = {};

  /** By character: 1 more than where its word stands, 0 where that is not known. */
  private final int[] signs = new int[128];

  private char[] buffer = new char[0];
  private int size;
  private int characters;

  /** Whose marks stand in the table: of those who ask for any the first. */
  private WordMarks marker;

  private WordForms() {}

  /** Those of this thread, with room for the words of another document. */
  static WordForms latest() {
    WordForms latest = LATEST.get();
    if (latest.size > MOST - RESERVE || latest.characters > MOST_CHARACTERS / 2) {
      latest = latest.renewed();
      LATEST.set(latest);
    }
    return latest;
  }

  private WordForms renewed() {
    WordForms next = new WordForms();
    next.buffer = buffer;
    next.marker = marker;
    for (int at = 0; at < words.length; at++) {
      int from = at * STRIDE;
      if ((table[from + KNOWN] & AGAIN) != 0 && next.size < MOST / 2) {
        int to = next.free(table[from], table[from + 1]);
        long known = table[from + KNOWN] & ~AGAIN & UNCLASSED;
        next.keep(to, table[from], table[from + 1], words[at], known);
      }
    }
    return next;
  }

  /** The characters of a text and a blank after them, to be read before the next are asked for. */
  char[] characters(String text) {
    int length = text.length();
    char[] all = buffer;
    if (all.length <= length) {
      all = new char[Math.max(1 << 12, length + (length >> 1) + 1)];
      if (all.length <= BUFFER) {
        buffer = all;
      }
    }
    text.getChars(0, length, all, 0);
    all[length] = ' ';
    return all;
  }

  /** The word at a place. */
  Word word(int at) {
    return words[at];
  }

  /** See {@link Word#norm}. */
  String norm(int at) {
    return norms[at];
  }

  /** All that is known of the word at a place; {@link Word#shape} is its lowest byte. */
  long known(int at) {
    return table[at * STRIDE + KNOWN];
  }

  /** Whether what is known of a word says what its marks by an index are. */
  boolean marked(long known, WordMarks index) {
    return (known & MARKED) != 0 && marker == index;
  }

  /** The marks in what is known of a word. */
  static int marks(long known) {
    return (int) (known >>> MARKS);
  }

  /** What an index says of the word at a place; from then on it is known. */
  int mark(int at, WordMarks index) {
    long known = table[at * STRIDE + KNOWN];
    if (marked(known, index)) {
      return marks(known);
    }
    if (marker == null) {
      marker = index;
    }
    int marks = index.find(words[at]);
    if (marker == index) {
      table[at * STRIDE + KNOWN] |= (long) marks << MARKS | MARKED;
    }
    return marks;
  }

  /**
   * Sixty-four of the classes of the word at a place, see {@link WordClasses}.
   *
   * @param known how many classes there are
   */
  long classes(int at, int known, int part) {
    if ((table[at * STRIDE + KNOWN] >>> CLASSED & MOST_CLASSES) < known) {
      tell(at, known);
    }
    return part(at, part);
  }

  private long part(int at, int part) {
    return part == 0 ? table[at * STRIDE + FIRST] : classes[at * OTHERS + part - 1];
  }

  private void tell(int at, int known) {
    if (classes.length == 0) {
      classes = new long[OTHERS << BITS];
    }
    WordClasses.Bits told = words[at].classes(known - 1);
    int entry = at * STRIDE;
    table[entry + FIRST] = told.bits()[0];
    System.arraycopy(told.bits(), 1, classes, at * OTHERS, told.bits().length - 1);
    table[entry + KNOWN] = table[entry + KNOWN] & UNCLASSED | (long) told.size() << CLASSED;
  }

  /** Whether the word at a place is of the class of a bit, which was asked for before. */
  boolean is(int at, int bit) {
    return (part(at, bit >>> 6) >>> bit & 1) != 0;
  }

  /** Where the word of a sign stands, -1 when there is no room for it. */
  int sign(char sign) {
    int known = signs[sign];
    if (known == 0) {
      known = 1 + any(String.valueOf(sign), 0, 1);
      signs[sign] = known;
    }
    return known - 1;
  }

  /**
   * Where a word of ASCII characters stands, -1 when there is no room for it.
   *
   * @param chars those of the text
   * @param key the word's characters, one after the other, each shifting those before by a byte
   */
  int plain(String text, char[] chars, int from, int to, long key) {
    int length = to - from;
    if (length <= EXACT) {
      return exact(key, 0, text, from, to);
    }
    if (length > 2 * EXACT) {
      return folded(text, from, to);
    }
    long first = 0;
    long second = 0;
    for (int i = from; i < from + EXACT; i++) {
      first = first << 8 | chars[i];
    }
    for (int i = from + EXACT; i < to; i++) {
      second = second << 8 | chars[i];
    }
    return exact(first, second, text, from, to);
  }

  /** Where a word of any characters stands, -1 when there is no room for it. */
  int any(String text, int from, int to) {
    int length = to - from;
    if (length > 2 * EXACT) {
      return folded(text, from, to);
    }
    long first = 0;
    long second = 0;
    int all = 0;
    // A key that begins with the character nought is that of the word without it, or of no word.
    boolean nought = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      all |= c;
      nought |= c == 0;
      if (i - from < EXACT) {
        first = first << 8 | c & 0x7f;
      } else {
        second = second << 8 | c & 0x7f;
      }
    }
    return all <= 0x7f && !nought ? exact(first, second, text, from, to) : folded(text, from, to);
  }

  private int exact(long first, long second, String text, int from, int to) {
    long[] all = table;
    int at = home(first, second);
    while (true) {
      int entry = at * STRIDE;
      long key = all[entry];
      if (key == first && all[entry + 1] == second) {
        long known = all[entry + KNOWN];
        if ((known & AGAIN) == 0) {
          all[entry + KNOWN] = known | AGAIN;
        }
        return at;
      }
      if (key == 0) {
        return added(at, first, second, text, from, to);
      }
      at = at + 1 & MASK;
    }
  }

  private int folded(String text, int from, int to) {
    long key = 0;
    for (int i = from; i < to; i++) {
      key = Long.rotateLeft(key, 8) * 31 ^ text.charAt(i);
    }
    key |= FOLDED;
    int length = to - from;
    int at = home(key, length);
    while (table[at * STRIDE] != 0) {
      if (table[at * STRIDE] == key
          && table[at * STRIDE + 1] == length
          && text.startsWith(words[at].text(), from)) {
        table[at * STRIDE + KNOWN] |= AGAIN;
        return at;
      }
      at = at + 1 & MASK;
    }
    return added(at, key, length, text, from, to);
  }

  private int added(int at, long first, long second, String text, int from, int to) {
    if (size >= MOST || characters >= MOST_CHARACTERS) {
      return -1;
    }
    Word word = Word.of(text.substring(from, to));
    keep(at, first, second, word, word.shape());
    return at;
  }

  private void keep(int at, long first, long second, Word word, long known) {
    table[at * STRIDE] = first;
    table[at * STRIDE + 1] = second;
    table[at * STRIDE + KNOWN] = known;
    table[at * STRIDE + FIRST] = 0;
    words[at] = word;
    norms[at] = word.norm();
    size++;
    characters += word.text().length();
  }

  private int free(long first, long second) {
    int at = home(first, second);
    while (table[at * STRIDE] != 0) {
      at = at + 1 & MASK;
    }
    return at;
  }

  private static int home(long first, long second) {
    long mixed = (first ^ second * 0xBF58476D1CE4E5B9L) * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> Long.SIZE - BITS);
  }
}
