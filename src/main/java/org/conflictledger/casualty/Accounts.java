package org.conflictledger.casualty;

import java.util.List;
import java.util.Optional;
import org.conflictledger.actor.ActorMap;
import org.conflictledger.actor.Reporter;
import org.conflictledger.text.Document;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Whose word a sentence is that names nobody who gives it: "he said" is whoever spoke last, and
 * what was reported speech may go on as such, without any verb of saying.
 */
final class Accounts {

  /** Who spoke so many sentences ago speaks no more. */
  private static final int FARTHEST = 4;

  private final Document document;
  private final ActorMap actors;

  Accounts(Document document, ActorMap actors) {
    this.document = document;
    this.actors = actors;
  }

  /** Who gives the account that a sentence goes on with; empty where it gives one of its own. */
  Optional<Reporter> goingOn(Sentence s, int trigger, String country) {
    if (s.index() < 1) {
      return Optional.empty();
    }
    boolean named = SpeakingOn.in(s) || SpeakingOn.forIt(s);
    if (!named && !reported(s, trigger)) {
      return Optional.empty();
    }
    List<Sentence> sentences = document.sentences();
    for (int i = s.index() - 1; i >= Math.max(0, s.index() - FARTHEST); i--) {
      Sentence before = sentences.get(i);
      int paragraphs = s.paragraph() - before.paragraph();
      if (paragraphs > (named ? 1 : 0)) {
        return Optional.empty();
      }
      Optional<Attribution.Source> source = Attribution.last(before).or(() -> turning(before));
      if (source.isPresent() && !SpeakingOn.again(before, source.get())) {
        return source.flatMap(so -> actors.reporter(before, so.from(), so.to(), country));
      }
      boolean speaks = source.isPresent() || SpeakingOn.in(before);
      if (!speaks && (named ? another(before) : !reported(before, before.body()))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Two had been killed", "would be buried": what somebody said, a step back in time; a quote. */
  private static boolean reported(Sentence s, int trigger) {
    if (s.norm(s.body()).equals("\"")) {
      return true;
    }
    for (int i = Math.max(s.body(), trigger - CHAIN);
        i < Math.min(s.size(), trigger + CHAIN);
        i++) {
      if (s.norm(i).equals("had")) {
        return true;
      }
    }
    return false;
  }

  private static final int CHAIN = 6;

  /** "A spokesman for the Front telephoned with other numbers": he has the word from there on. */
  private static Optional<Attribution.Source> turning(Sentence s) {
    int last = -1;
    for (int i = s.body() + 1; i < Math.min(s.size(), s.body() + LONGEST_SUBJECT); i++) {
      if (TURNING.contains(s.norm(i))) {
        last = i;
      }
    }
    return last < 0 ? Optional.empty() : Optional.of(new Attribution.Source(s.body(), last, last));
  }

  private static final int LONGEST_SUBJECT = 20;

  /** What one does who has something to tell, without a verb that says what. */
  private static final WordSet TURNING = WordSet.listed(Accounts.class, "turning");

  /** "Ali Hasan lost his brother", "A woman of 30 saw it": another who may be "he" or "she". */
  private static boolean another(Sentence s) {
    int i = s.body();
    String first = s.norm(i);
    boolean full = s.token(i).capitalised() && s.size() > i + 1 && s.token(i + 1).capitalised();
    return first.equals("a") || first.equals("an") || full;
  }
}
