package org.conflictledger.actor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conflictledger.actor.ActorSpan.Kind;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Peoples that the catalogue does not know, by the noun that an article gives them once: "the
 * Biyomal and Gaaljecel clans". Their ids are made of the name, so that all articles share them.
 */
final class OpenPeoples {

  private static final String FILE = "actors/names.json";
  private static final String ID = "people:";
  private static final int LONGEST = 3;

  private final WordSet kin;
  private final WordSet never;

  private OpenPeoples(JsonNode file) {
    kin = ConfFiles.words(FILE, file, "kin");
    never = ConfFiles.words(FILE, file, "no people");
  }

  static OpenPeoples load(ConfFiles conf) {
    return new OpenPeoples(conf.read(FILE));
  }

  /** Whether an actor is a people that was named by form only. */
  static boolean made(Actor actor) {
    return actor.id().startsWith(ID);
  }

  /**
   * The spans of an article with those of the peoples that it introduces, wherever it names them.
   */
  Map<Integer, List<ActorSpan>> with(
      Map<Integer, Words> words, Map<Integer, List<ActorSpan>> spans) {
    Map<String, Actor> peoples = new LinkedHashMap<>();
    words.forEach((index, own) -> introduce(own.sentence, spans.get(index), peoples));
    if (peoples.isEmpty()) {
      return spans;
    }
    Map<Integer, List<ActorSpan>> all = new LinkedHashMap<>();
    spans.forEach((index, own) -> all.put(index, with(words.get(index).sentence, own, peoples)));
    return all;
  }

  private void introduce(Sentence s, List<ActorSpan> known, Map<String, Actor> peoples) {
    if (s.index() == Sentence.TITLE || s.allCaps() || !kin.in(s)) {
      return;
    }
    for (int i = s.body() + 1; i < s.size(); i++) {
      int end = run(s, i);
      if (end == i || s.token(i - 1).capitalised() && i - 1 > s.body()) {
        continue;
      }
      int second = second(s, end);
      int last = second < 0 ? end : run(s, second);
      if (kin.at(s, last)) {
        add(s, i, end, known, peoples);
        if (second >= 0) {
          add(s, second, last, known, peoples);
        }
      }
    }
  }

  /** Where the other of two peoples begins: "and the Salamat"; negative for none. */
  private static int second(Sentence s, int end) {
    if (!s.norm(end).equals("and")) {
      return -1;
    }
    int begin = s.norm(end + 1).equals("the") ? end + 2 : end + 1;
    return run(s, begin) > begin ? begin : -1;
  }

  /** Index after a run of capitalised words, no longer than a name. */
  private static int run(Sentence s, int from) {
    int i = from;
    while (i < s.size() && i - from <= LONGEST && s.token(i).word() && s.token(i).capitalised()) {
      i++;
    }
    return i - from > LONGEST ? from : i;
  }

  private void add(
      Sentence s, int from, int to, List<ActorSpan> known, Map<String, Actor> peoples) {
    boolean taken = known.stream().anyMatch(span -> span.overlaps(from, to));
    if (!taken && !s.holds(from, to, never)) {
      String name = s.slice(from, to);
      peoples.putIfAbsent(name, OpenNames.make(ID, name, ActorType.COMMUNAL));
    }
  }

  private static List<ActorSpan> with(
      Sentence s, List<ActorSpan> known, Map<String, Actor> peoples) {
    List<ActorSpan> all = new ArrayList<>(known);
    for (int i = s.body(); i < s.size(); i++) {
      int from = i;
      Optional<Integer> to = s.token(i).capitalised() ? named(s, i, peoples) : Optional.empty();
      if (to.isPresent() && known.stream().noneMatch(span -> span.overlaps(from, to.get()))) {
        Actor people = peoples.get(s.slice(i, to.get()));
        all.add(
            new ActorSpan(
                i,
                to.get(),
                to.get(),
                Kind.NAMED,
                List.of(people),
                Optional.empty(),
                Optional.empty()));
        i = to.get() - 1;
      }
    }
    all.sort(Comparator.comparingInt(ActorSpan::from));
    return List.copyOf(all);
  }

  /** Index after the longest name of a people at a token. */
  private static Optional<Integer> named(Sentence s, int from, Map<String, Actor> peoples) {
    for (int to = Math.min(s.size(), from + LONGEST); to > from; to--) {
      if (peoples.containsKey(s.slice(from, to))) {
        return Optional.of(to);
      }
    }
    return Optional.empty();
  }
}
