package org.conflictledger.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.Token;

/** A sentence as the catalogue compares it: parts of tokens in one spelling. */
final class Words {

  final Sentence sentence;
  private final String[] parts;
  private final int[] tokenOf;
  private final int[] firstPart;

  Words(Sentence sentence, Spelling spelling) {
    this.sentence = sentence;
    List<String> all = new ArrayList<>(sentence.size() + 8);
    firstPart = new int[sentence.size() + 1];
    for (int i = 0; i < sentence.size(); i++) {
      firstPart[i] = all.size();
      Token token = sentence.token(i);
      if (spelling.single(token)) {
        all.add(spelling.part(token));
      } else {
        all.addAll(spelling.parts(token));
      }
    }
    firstPart[sentence.size()] = all.size();
    parts = all.toArray(String[]::new);
    tokenOf = new int[parts.length];
    for (int i = 0; i < sentence.size(); i++) {
      Arrays.fill(tokenOf, firstPart[i], firstPart[i + 1], i);
    }
  }

  /** The number of tokens. */
  int size() {
    return firstPart.length - 1;
  }

  int partCount() {
    return parts.length;
  }

  String part(int i) {
    return parts[i];
  }

  /** The first part of a token. */
  int start(int token) {
    return firstPart[token];
  }

  /** The token a part belongs to. */
  int token(int part) {
    return part >= parts.length ? size() : tokenOf[part];
  }

  /** Whether a new token, or nothing, begins at a part. */
  boolean boundary(int part) {
    return part >= parts.length || firstPart[tokenOf[part]] == part;
  }

  /** A token as one word, when it has one part; otherwise its norm. */
  String word(int token) {
    if (token < 0 || token >= size()) {
      return "";
    }
    return firstPart[token + 1] - firstPart[token] == 1
        ? parts[firstPart[token]]
        : sentence.norm(token);
  }

  /** The last part of a token: "linked" in "al-Qaeda-linked". */
  String lastPart(int token) {
    return parts[firstPart[token + 1] - 1];
  }

  Token text(int token) {
    return sentence.token(token);
  }
}
