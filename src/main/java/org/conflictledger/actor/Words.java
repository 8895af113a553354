package org.conflictledger.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.Token;

/**
 * A sentence as the catalogue compares it: parts of tokens in one spelling, which is looked up when
 * it is asked for.
 */
final class Words {

  final Sentence sentence;

  /** Whether it may name an organisation of no entry. */
  final boolean open;

  private final ActorWords index;

  /** Null where every token is one part; found when somebody asks. */
  private Parts several;

  private boolean spelled;

  private record Parts(String[] parts, int[] tokenOf, int[] firstPart) {}

  Words(Sentence sentence, ActorWords index, boolean open) {
    this.sentence = sentence;
    this.index = index;
    this.open = open;
  }

  private Parts several() {
    return spelled ? several : spell();
  }

  private Parts spell() {
    several = index.anySeveral(sentence) ? parts() : null;
    spelled = true;
    return several;
  }

  private Parts parts() {
    int tokens = size();
    List<String> all = new ArrayList<>(tokens + 8);
    int[] firstPart = new int[tokens + 1];
    for (int i = 0; i < tokens; i++) {
      firstPart[i] = all.size();
      String part = index.of(sentence.word(i)).part();
      if (part != null) {
        all.add(part);
      } else {
        all.addAll(index.parts(sentence.word(i)));
      }
    }
    firstPart[tokens] = all.size();
    int[] tokenOf = new int[all.size()];
    for (int i = 0; i < tokens; i++) {
      Arrays.fill(tokenOf, firstPart[i], firstPart[i + 1], i);
    }
    return new Parts(all.toArray(String[]::new), tokenOf, firstPart);
  }

  /** Whether a name, a country or a noun of the catalogue may begin anywhere. */
  boolean begin() {
    return index.begin(sentence);
  }

  /** Whether one may begin at a token. */
  boolean begins(int token) {
    return index.begin(sentence, token);
  }

  /**
   * Whether one of some phrases may begin at a token.
   *
   * @param phrases the position of their list in {@link ActorWords}
   */
  boolean begins(int token, int phrases) {
    return index.begin(sentence, token, phrases);
  }

  /** The number of tokens. */
  int size() {
    return sentence.size();
  }

  int partCount() {
    Parts parts = several();
    return parts == null ? size() : parts.parts.length;
  }

  String part(int i) {
    Parts parts = several();
    return parts == null ? index.of(sentence.word(i)).part() : parts.parts[i];
  }

  /** The first part of a token. */
  int start(int token) {
    Parts parts = several();
    return parts == null ? token : parts.firstPart[token];
  }

  /** The token a part belongs to. */
  int token(int part) {
    Parts parts = several();
    return part >= partCount() ? size() : parts == null ? part : parts.tokenOf[part];
  }

  /** Whether a new token, or nothing, begins at a part. */
  boolean boundary(int part) {
    Parts parts = several();
    return parts == null
        || part >= parts.parts.length
        || parts.firstPart[parts.tokenOf[part]] == part;
  }

  /** A token as one word, when it has one part; otherwise its norm. */
  String word(int token) {
    if (token < 0 || token >= size()) {
      return "";
    }
    return start(token + 1) - start(token) == 1 ? part(start(token)) : sentence.norm(token);
  }

  Token text(int token) {
    return sentence.token(token);
  }
}
