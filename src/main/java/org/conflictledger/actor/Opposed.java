package org.conflictledger.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.actor.ActorSpan.Kind;
import org.conflictledger.actor.GroupNoun.Reference;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * The organisations that an article sets beside a group without a name: where "rebels and the
 * Islamic State" fight, "the rebels" are not the Islamic State.
 */
final class Opposed {

  /** Between the two stand no more words than this. */
  private static final int FARTHEST = 5;

  private static final WordSet JOINING = WordSet.of("and", "or", "against", "between", "versus");

  /** What one of them does to the other. */
  private static final WordSet FIGHTING = WordSet.listed(Opposed.class, "fighting");

  private final Map<Integer, Words> words;
  private final Map<Integer, List<ActorSpan>> spans;

  /** Empty until somebody asks: the ids of the organisations, each behind the noun. */
  private Optional<Set<String>> pairs = Optional.empty();

  Opposed(Map<Integer, Words> words, Map<Integer, List<ActorSpan>> spans) {
    this.words = words;
    this.spans = spans;
  }

  /** Whether a noun stands for others than an organisation. */
  boolean to(GroupNoun noun, Actor actor) {
    if (pairs.isEmpty()) {
      Set<String> found = new HashSet<>();
      spans.forEach((index, own) -> find(words.get(index).sentence, own, found));
      pairs = Optional.of(found);
    }
    return pairs.get().contains(key(noun, actor));
  }

  private static String key(GroupNoun noun, Actor actor) {
    String text = noun.text().substring(noun.text().lastIndexOf(' ') + 1);
    String stem = text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
    return stem + " " + actor.id();
  }

  private static void find(Sentence s, List<ActorSpan> own, Set<String> found) {
    for (int i = 1; i < own.size(); i++) {
      ActorSpan one = own.get(i - 1);
      ActorSpan other = own.get(i);
      if (nameless(one) && named(other) && apart(s, one.to(), other.from())) {
        other.candidates().forEach(actor -> found.add(key(one.noun().get(), actor)));
      } else if (named(one) && nameless(other) && apart(s, one.to(), other.from())) {
        one.candidates().forEach(actor -> found.add(key(other.noun().get(), actor)));
      }
    }
  }

  private static boolean nameless(ActorSpan span) {
    return span.kind() == Kind.GENERIC
        && span.noun().filter(noun -> noun.reference() == Reference.GROUP).isPresent();
  }

  private static boolean named(ActorSpan span) {
    return span.kind() == Kind.NAMED;
  }

  /** "rebels and the", "rebels killed four": the words between make them two. */
  private static boolean apart(Sentence s, int from, int to) {
    if (to - from > FARTHEST) {
      return false;
    }
    int name = s.norm(to - 1).equals("the") ? to - 1 : to;
    boolean joined = name == from + 1 && JOINING.at(s, from);
    boolean fight = s.holds(from, to, FIGHTING);
    for (int i = from; i < to; i++) {
      fight &= (s.token(i).word() || s.token(i).digits()) && !CLAUSE.at(s, i);
    }
    return joined || fight;
  }

  private static final WordSet CLAUSE =
      WordSet.of("and", "who", "that", "which", "by", "said", "in");
}
