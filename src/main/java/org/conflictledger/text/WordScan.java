package org.conflictledger.text;

import java.util.Collection;
import org.conflictledger.article.Article;

/**
 * Tells whether a stretch of raw text may hold any of some words, before it is cut into tokens. It
 * looks at runs of letters only and compares hashes, so that it says yes too often now and then,
 * and never no where a token is one of the words. Immutable.
 */
public final class WordScan {

  private static final int ROOM = 8;

  /** The lower case of ASCII letters; 0 for other characters. */
  private static final char[] LETTERS = new char[128];

  static {
    for (char c = 'a'; c <= 'z'; c++) {
      LETTERS[c] = c;
      LETTERS[c - 'a' + 'A'] = c;
    }
  }

  /** The hashes of the words, 0 for a free slot. */
  private final int[] hashes;

  private boolean everywhere;

  public WordScan(Collection<String> words) {
    hashes = new int[Integer.highestOneBit(Math.max(1, words.size()) * ROOM) << 1];
    for (String word : words) {
      int hash = ofLongestRun(word);
      if (hash == 0) {
        // A number, a sign: it cannot be looked for.
        everywhere = true;
        continue;
      }
      int slot = slot(hash);
      while (hashes[slot] != 0 && hashes[slot] != hash) {
        slot = (slot + 1) & (hashes.length - 1);
      }
      hashes[slot] = hash;
    }
  }

  /** Of the letters of a word that stand together; "roadside" for "roadside-bombed". */
  private static int ofLongestRun(String word) {
    int longest = 0;
    int length = 0;
    int hash = 0;
    int best = 0;
    for (int i = 0; i <= word.length(); i++) {
      char letter = i < word.length() ? letter(word.charAt(i)) : 0;
      if (letter == 0) {
        best = length > longest ? hash : best;
        longest = Math.max(longest, length);
        length = 0;
        hash = 0;
      } else {
        hash = hash * 31 + letter;
        length++;
      }
    }
    return best;
  }

  /** Whether an article's headline or body may hold one of the words. */
  public boolean mayHold(Article article) {
    return mayHold(article.title(), 0, article.title().length())
        || mayHold(article.text(), 0, article.text().length());
  }

  /** Whether the text between two offsets may hold one of the words. */
  public boolean mayHold(String text, int from, int to) {
    int hash = 0;
    int begin = from;
    if (everywhere) {
      return true;
    }
    for (int i = from; i < to; i++) {
      char letter = letter(text.charAt(i));
      if (letter != 0) {
        hash = hash * 31 + letter;
      } else {
        // A longer word than the tokenizer takes whole may hide one, and a mark without width too.
        boolean hidden =
            i - begin > Tokenizer.LONGEST_WORD || Tokenizer.isIgnorable(text.charAt(i));
        if (hash != 0 && (hidden || holds(hash))) {
          return true;
        }
        hash = 0;
        begin = i + 1;
      }
    }
    return hash != 0 && (holds(hash) || to - begin > Tokenizer.LONGEST_WORD);
  }

  private boolean holds(int hash) {
    int slot = slot(hash);
    while (hashes[slot] != 0) {
      if (hashes[slot] == hash) {
        return true;
      }
      slot = (slot + 1) & (hashes.length - 1);
    }
    return false;
  }

  private int slot(int hash) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ mixed >>> 15) & (hashes.length - 1);
  }

  /** In lower case, 0 for what is no letter. */
  private static char letter(char c) {
    if (c < 128) {
      return LETTERS[c];
    }
    return Character.isLetter(c) ? Character.toLowerCase(c) : 0;
  }
}
