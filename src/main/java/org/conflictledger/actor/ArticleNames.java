package org.conflictledger.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conflictledger.actor.ActorSpan.Kind;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** Names that one article brings in, and where it uses them. */
final class ArticleNames {

  /** Tokens of a name. */
  static final int LONGEST = 7;

  /** Small words inside names: "Sons of the Valley", "Furaha ya Mlima". */
  static final WordSet JOINING = WordSet.listed(ArticleNames.class, "joining");

  private final Map<String, Actor> names = new LinkedHashMap<>();
  private final NounTails tails;

  ArticleNames(NounTails tails) {
    this.tails = tails;
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  /** Index after the name that begins at a token; the token itself where none does. */
  static int end(Sentence s, int from) {
    int end = from;
    int i = from;
    while (i < s.size() && i - from < LONGEST) {
      if (capital(s, i) || i > from && s.token(i).digits() && s.token(i).text().length() < 4) {
        end = i + 1;
      } else if (i == from || !JOINING.at(s, i)) {
        break;
      }
      i++;
    }
    return i - from < LONGEST ? end : from;
  }

  /** Whether a word has a capital letter: "Heron", "al-Sabah". */
  static boolean capital(Sentence s, int i) {
    return s.token(i).word() && s.token(i).text().chars().anyMatch(Character::isUpperCase);
  }

  /** Adds a name, and the short form that stands in brackets behind it. */
  void add(Sentence s, int from, int to, Actor actor) {
    names.putIfAbsent(s.slice(from, to), actor);
    boolean brackets = s.norm(to).equals("(") && s.norm(to + 2).equals(")");
    if (brackets && s.token(to + 1).text().chars().allMatch(Character::isUpperCase)) {
      names.putIfAbsent(s.token(to + 1).text(), actor);
    }
  }

  /** The spans of a sentence with those of the names; what the catalogue knows goes before. */
  List<ActorSpan> with(Words words, List<ActorSpan> known) {
    Sentence s = words.sentence;
    List<ActorSpan> all = new ArrayList<>(known);
    for (int i = s.body(); i < s.size(); i++) {
      if (!capital(s, i)) {
        continue;
      }
      int from = i;
      Optional<Integer> end = named(s, i);
      if (end.isPresent() && known.stream().noneMatch(span -> keeps(span, from, end.get()))) {
        Optional<NounTails.Tail> tail = tails.after(words, end.get());
        int to = tail.map(NounTails.Tail::end).orElse(end.get());
        all.removeIf(span -> span.overlaps(from, to));
        all.add(
            new ActorSpan(
                i,
                to,
                end.get(),
                Kind.NAMED,
                List.of(names.get(s.slice(i, end.get()))),
                Optional.empty(),
                tail.map(NounTails.Tail::noun)));
        i = to - 1;
      }
    }
    all.sort(Comparator.comparingInt(ActorSpan::from));
    return List.copyOf(all);
  }

  /** What the catalogue knows from the name's first word on, or by more than its last word. */
  private static boolean keeps(ActorSpan span, int from, int to) {
    boolean known = span.kind() == Kind.NAMED;
    boolean ends = span.nameTo() >= to && span.nameTo() - span.from() > 1;
    return span.overlaps(from, to)
        && (span.from() < from || known && (span.from() == from || ends));
  }

  /** Index after the longest name at a token. */
  private Optional<Integer> named(Sentence s, int from) {
    for (int to = Math.min(s.size(), from + LONGEST); to > from; to--) {
      if (names.containsKey(s.slice(from, to))) {
        return Optional.of(to);
      }
    }
    return Optional.empty();
  }
}
