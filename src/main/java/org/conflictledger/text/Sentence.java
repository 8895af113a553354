package org.conflictledger.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A sentence and its tokens. Most sentences are passed over by a look at their words; what only a
 * reader of the sentence needs is made when it is asked for. Not for several threads at once.
 */
public final class Sentence {

  /** The index of the headline. */
  public static final int TITLE = -1;

  private final int index;
  private final int paragraph;
  private final Item item;
  private final boolean opens;
  private final String source;
  private final Tokens all;
  private final int from;
  private final int size;

  private String text;
  private Token[] tokens;
  private Word[] words;
  private String[] norms;

  /** -1 until it is known. */
  private int body = -1;

  /** 0 until it is known, then 1 or -1. */
  private byte allCaps;

  /** The classes of its words together, as many as were asked for. */
  private long[] classes = {};

  private int classed;

  /**
   * @param opens whether it is the first of its item
   * @param source the text it is cut from
   * @param all the tokens of that text or more
   * @param from the first of its own
   * @param to after the last, at least one more
   */
  Sentence(
      int index,
      int paragraph,
      Item item,
      boolean opens,
      String source,
      Tokens all,
      int from,
      int to) {
    this.index = index;
    this.paragraph = paragraph;
    this.item = item;
    this.opens = opens;
    this.source = source;
    this.all = all;
    this.from = from;
    this.size = to - from;
  }

  /** A sentence of one word, in lower case. */
  public static Sentence of(String word) {
    Sentence s = new Sentence(0, 0, Item.NONE, false, word, Tokens.of(new Word(word, word)), 0, 1);
    s.body = 0;
    return s;
  }

  private static final String SILENCE = ".";

  /** One that stands where this one does and says nothing. */
  Sentence silenced() {
    return new Sentence(
        index, paragraph, item, opens, SILENCE, Tokens.of(new Word(SILENCE, SILENCE)), 0, 1);
  }

  /** Whether it was made to say nothing. */
  @SuppressWarnings("ReferenceEquality")
  public boolean silent() {
    return source == SILENCE;
  }

  /** Position in the text, from 0; {@link #TITLE} for the headline. */
  public int index() {
    return index;
  }

  /** Position of its paragraph, from 0. */
  public int paragraph() {
    return paragraph;
  }

  /** What it stands in where the text is a list or has headings. */
  public Item item() {
    return item;
  }

  /** Whether it is the first of its item. */
  public boolean opens() {
    return opens;
  }

  /** Offset of the first character in the text (in the title for the headline). */
  public int begin() {
    return all.begin(from);
  }

  /** Offset after the last character. */
  public int end() {
    return all.end(from + size - 1);
  }

  /** The characters between the two. */
  public String text() {
    String own = text;
    if (own == null) {
      own = source.substring(begin(), end());
      text = own;
    }
    return own;
  }

  /** In order, never empty. */
  public List<Token> tokens() {
    Token[] own = new Token[size];
    for (int i = 0; i < size; i++) {
      own[i] = token(i);
    }
    return List.of(own);
  }

  /**
   * Index of the first token after a dateline such as "KABUL, Jan. 3 (Agency) -"; 0 when there is
   * none.
   */
  public int body() {
    return body < 0 ? findBody() : body;
  }

  private int findBody() {
    body = Dateline.of(this, all, from);
    return body;
  }

  /** Whether the sentence is set in capitals, so that case tells nothing. */
  public boolean allCaps() {
    return allCaps == 0 ? findAllCaps() : allCaps > 0;
  }

  private boolean findAllCaps() {
    allCaps = (byte) (Capitals.fill(source, begin(), end()) ? 1 : -1);
    return allCaps > 0;
  }

  public int size() {
    return size;
  }

  /** A token, or one without text when there is none at that position. */
  public Token token(int i) {
    if (i < 0 || i >= size) {
      return outside(i);
    }
    Token known = tokens == null ? null : tokens[i];
    return known == null ? makeToken(i) : known;
  }

  private Token outside(int i) {
    int at = size == 0 ? 0 : i < 0 ? all.begin(from) : all.end(from + size - 1);
    return new Token(Word.NOWHERE, at, at);
  }

  private Token makeToken(int i) {
    if (tokens == null) {
      tokens = new Token[size];
    }
    Token token = new Token(word(i), all.begin(from + i), all.end(from + i));
    tokens[i] = token;
    return token;
  }

  /** The word of a token, or one without text when there is none at that position. */
  public Word word(int i) {
    return i < 0 || i >= size ? Word.NOWHERE : words()[i];
  }

  private Word[] words() {
    return words == null ? makeWords() : words;
  }

  // What is made once a sentence is made by methods of their own: whatever asks for words has
  // hundreds of these calls compiled into it.
  private Word[] makeWords() {
    Word[] own = new Word[size];
    for (int i = 0; i < size; i++) {
      own[i] = all.word(from + i);
    }
    words = own;
    return own;
  }

  /** {@link #norm} of a token that there is, for who asks for few. */
  String peek(int i) {
    return norms == null ? all.norm(from + i) : norms[i];
  }

  private String[] norms() {
    return norms == null ? makeNorms() : norms;
  }

  private String[] makeNorms() {
    String[] own = new String[size];
    for (int i = 0; i < size; i++) {
      own[i] = all.norm(from + i);
    }
    norms = own;
    return own;
  }

  /** What an index says of the word of a token. */
  int marks(int i, WordMarks index) {
    return all.marks(from + i, index);
  }

  /** The norm of a token, or an empty string when there is none at that position. */
  public String norm(int i) {
    return i < 0 || i >= size ? "" : norms()[i];
  }

  /** Whether any of some words stands in a range of tokens; parts of it may lie outside. */
  public boolean holds(int from, int to, Set<String> words) {
    if (words instanceof WordSet set && !set.in(this)) {
      return false;
    }
    for (int i = Math.max(0, from); i < Math.min(to, size); i++) {
      if (words.contains(norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether anybody asked for classes of its words yet. */
  boolean classesKnown() {
    return classed > 0;
  }

  /** Whether any of its words is of the class of a bit. */
  boolean holds(int bit) {
    long[] own = bit < classed ? classes : gathered(bit);
    return (own[bit >>> 6] >>> bit & 1) != 0;
  }

  /** Whether the word of a token is of the class of a bit. */
  boolean is(int i, int bit) {
    return holds(bit) && all.is(from + i, bit);
  }

  /** Classes that are asked for often are the first: those of most sentences are never all. */
  private long[] gathered(int bit) {
    int known = WordClasses.size();
    int parts = (bit >>> 6) + 1;
    long[] own = Arrays.copyOf(classes, parts);
    for (int part = classed >>> 6; part < parts; part++) {
      own[part] = all.classes(from, from + size, known, part);
    }
    classes = own;
    classed = Math.min(known, parts * Long.SIZE);
    return own;
  }

  /**
   * Whether a token may belong to a name: by its capital or, where all is set in capitals, by being
   * no word of English.
   */
  public boolean nameLike(int i) {
    Word word = word(i);
    return word.capitalised() && !(allCaps() && EnglishWords.COMMON.at(this, i));
  }

  /** Whether a token is no common word of English: a name, most likely. */
  public boolean uncommon(int i) {
    Word word = word(i);
    return word.letters() && !EnglishWords.COMMON.at(this, i);
  }

  /** The text from one token to another, end exclusive. */
  public String slice(int from, int to) {
    return source.substring(all.begin(this.from + from), all.end(this.from + to - 1));
  }

  /** Sentences of a text differ in where they stand. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Sentence s
            && index == s.index
            && paragraph == s.paragraph
            && begin() == s.begin()
            && text().equals(s.text());
  }

  @Override
  public int hashCode() {
    return 31 * index + begin();
  }

  @Override
  public String toString() {
    return index + ": " + text();
  }
}
