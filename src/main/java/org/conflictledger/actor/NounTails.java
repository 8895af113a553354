package org.conflictledger.actor;

import java.util.Optional;
import org.conflictledger.actor.GroupNoun.Reference;

/** The nouns that end a noun group: "special forces" after "Turkish", "fighters" after "ISIS". */
final class NounTails {

  /**
   * A run of nouns.
   *
   * @param end index after its last token
   * @param noun what it says: whose they are as its first word tells, who they are as its last
   */
  record Tail(int end, GroupNoun noun) {}

  private static final int LONGEST = 6;

  private final GroupNouns nouns;

  NounTails(GroupNouns nouns) {
    this.nouns = nouns;
  }

  /** The run after a name that ends before a token, a possessive between them skipped. */
  Optional<Tail> after(Words words, int end) {
    return run(words, words.word(end).equals("'s") ? end + 1 : end);
  }

  /** The run that begins with a noun at a token. */
  Optional<Tail> from(Words words, int token) {
    return nouns.at(words, token).flatMap(first -> run(words, token, first));
  }

  /** "Iran backed militias", "al-Qaeda affiliated group"; but "Chad's armed forces" are its own. */
  boolean linkedApart(Words words, int end) {
    return nouns.linking(words.word(end))
        && nouns.at(words, end).isEmpty()
        && after(words, end + 1).isPresent();
  }

  private Optional<Tail> run(Words words, int from) {
    return Optional.ofNullable(goOn(words, from, from, null));
  }

  /** The run of which the first noun is found. */
  private Optional<Tail> run(Words words, int from, PhraseIndex.Match<GroupNoun> first) {
    int end = words.token(first.end());
    return Optional.of(goOn(words, from, end, new Tail(end, first.values().get(0))));
  }

  private Tail goOn(Words words, int from, int next, Tail first) {
    Tail tail = first;
    int i = next;
    while (i < words.size() && i - from < LONGEST) {
      Optional<PhraseIndex.Match<GroupNoun>> match = nouns.at(words, i);
      if (match.isPresent()) {
        GroupNoun noun = match.get().values().get(0);
        int end = words.token(match.get().end());
        tail = new Tail(end, tail == null ? noun : join(tail.noun(), noun));
        i = end;
      } else if (nouns.modifier(words.word(i))) {
        i++;
      } else {
        break;
      }
    }
    return tail;
  }

  /** "rebel forces" are rebels, "army helicopters" are the army's. */
  private static GroupNoun join(GroupNoun first, GroupNoun last) {
    boolean weak = first.reference() == Reference.DEFINITE || first.reference() == Reference.NONE;
    boolean keep = !first.reference().owned() && !(weak && last.reference() == Reference.STATE);
    return new GroupNoun(
        first.text() + " " + last.text(),
        keep ? first.reference() : last.reference(),
        last.reference().owned() ? first.category() : last.category(),
        keep ? first.tag() : last.tag(),
        first.collective() && last.collective());
  }
}
