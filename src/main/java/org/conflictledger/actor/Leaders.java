package org.conflictledger.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.conflictledger.text.WordSet;

/** Tells an organisation by who leads it: "rebels led by General Nkunda", "Basayev's men". */
final class Leaders {

  /** So many words may stand between whom people follow and his name: "by the former general". */
  private static final int MOST_TITLES = 5;

  /** A name is so long at most, where it stands before its people. */
  private static final int LONGEST = 3;

  private static final WordSet LED = WordSet.listed(Leaders.class, "led");

  private final PhraseIndex<ActorEntry> leaders;
  private final Choice choice;
  private final int year;

  Leaders(ActorCatalogue catalogue, Choice choice, LocalDate published) {
    leaders = catalogue.leaders();
    this.choice = choice;
    year = published.getYear();
  }

  /** Whose people a noun speaks of, where a leader's name stands beside it. */
  Optional<Actor> of(Words words, ActorSpan people) {
    return led(words, people).or(() -> owned(words, people));
  }

  /** The organisation whose leader is named between two tokens. */
  Optional<Actor> named(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.text(i).capitalised() && leaders.begins(words.part(words.start(i)))) {
        Optional<Actor> found = at(words, i, to);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Actor> led(Words words, ActorSpan people) {
    int link = people.to();
    if (!LED.at(words.sentence, link)) {
      return Optional.empty();
    }
    for (int i = link + 1; i < Math.min(words.size(), link + 2 + MOST_TITLES); i++) {
      Optional<Actor> found =
          words.text(i).capitalised() ? at(words, i, words.size()) : Optional.empty();
      boolean title = TITLES.at(words.sentence, i) || !words.text(i).capitalised();
      if (found.isPresent() || !title || !words.text(i).word() || PLACING.at(words.sentence, i)) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static final WordSet TITLES = WordSet.listed(Leaders.class, "titles");

  private static final WordSet PLACING = WordSet.listed(Leaders.class, "placing");

  private Optional<Actor> owned(Words words, ActorSpan people) {
    int mark = people.from() - 1;
    return words.word(mark).equals("'s")
        ? named(words, Math.max(words.sentence.body(), mark - LONGEST), mark)
        : Optional.empty();
  }

  private Optional<Actor> at(Words words, int from, int to) {
    for (PhraseIndex.Match<ActorEntry> match : leaders.at(words, words.start(from))) {
      boolean whole = words.boundary(match.end()) && words.token(match.end()) <= to;
      List<ActorEntry> active =
          match.values().stream().filter(entry -> entry.activeIn(year)).toList();
      if (whole && active.size() == 1) {
        return Optional.of(choice.today(active.get(0)));
      }
    }
    return Optional.empty();
  }
}
