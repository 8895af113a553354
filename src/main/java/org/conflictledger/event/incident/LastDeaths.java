package org.conflictledger.event.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.event.number.EarlierFigures;
import org.conflictledger.event.setting.Cues;
import org.conflictledger.event.setting.Phrases;
import org.conflictledger.event.setting.ReadingSettings;
import org.conflictledger.event.setting.SamePeople;
import org.conflictledger.event.setting.Told;
import org.conflictledger.event.setting.Update;
import org.conflictledger.text.WordSet;

/**
 * Deaths that a toll takes in, told right before it, though they died in other towns and on other
 * days: "Two of the burnt died on Monday in the capital. The dead of the raid are thus 15." Their
 * number and a figure that the sentence calls the earlier one make up the toll, or its words say
 * that it follows from them.
 */
final class LastDeaths {

  /** In sentences: farther before a toll, it follows from something else. */
  private static final int NEAR = 2;

  private final List<Told> told;
  private final ReadingSettings words;

  private LastDeaths(List<Told> told, ReadingSettings words) {
    this.told = told;
    this.words = words;
  }

  /** The counts of an article in its order, those marked that are deaths of a toll after them. */
  static List<Told> marked(List<Told> told, ReadingSettings words) {
    return new LastDeaths(told, words).marked();
  }

  private List<Told> marked() {
    List<Told> marked = new ArrayList<>(told);
    for (int i = 0; i < told.size(); i++) {
      Told toll = told.get(i);
      if (!mayBeToll(toll)) {
        continue;
      }
      List<Integer> deaths = deaths(i);
      long sum = deaths.stream().mapToLong(at -> told.get(at).best()).sum();
      if (sum > 0 && sum < toll.best()) {
        Update update = new Update(toll.best() - sum, toll.best(), false);
        deaths.forEach(at -> mark(at, update, marked));
      }
    }
    return marked;
  }

  /** Marks a count and the parts it is told by: "three, one at home and two in hospital". */
  private void mark(int index, Update update, List<Told> marked) {
    String id = told.get(index).id();
    for (int i = 0; i < told.size(); i++) {
      Told one = told.get(i);
      if (i == index || one.killed() && one.mention().partOf().filter(id::equals).isPresent()) {
        marked.set(i, one.with(update));
      }
    }
  }

  private static boolean mayBeToll(Told toll) {
    return toll.killed()
        && toll.sentence() >= 0
        && toll.best() > 1
        && toll.update().isEmpty()
        && !(toll.nth() && !LIVES.contains(toll.mention().rule()))
        && !toll.claimed()
        && !toll.additive()
        && !toll.earlier();
  }

  /** Rules that count lives, and no "eighth victim". */
  private static final Set<String> LIVES = Set.of("lives", "adjective");

  /** Where those stand who are the last of a toll's dead; none when it may be a toll of others. */
  private List<Integer> deaths(int index) {
    Told toll = told.get(index);
    List<Integer> before = before(index);
    List<Integer> after = after(index);
    List<Integer> known = known(toll, before);
    known = known.isEmpty() ? known(toll, after) : known;
    if (!known.isEmpty()) {
      return known;
    }
    List<Integer> why = after.stream().filter(at -> reason(toll, told.get(at))).toList();
    if (before.isEmpty() || !why.isEmpty()) {
      return why;
    }
    boolean joined = Cues.sums(toll, words) || Cues.joined(toll, words) && total(toll);
    if (!joined && !toll.risen()) {
      return List.of();
    }
    int last = told.get(before.get(0)).sentence();
    return before.stream()
        .filter(at -> joined ? told.get(at).sentence() == last : since(told.get(at)))
        .toList();
  }

  /** The nearest of these who, with a figure that the toll's sentence calls earlier, make it up. */
  private List<Integer> known(Told toll, List<Integer> deaths) {
    List<Long> earlier = deaths.isEmpty() ? List.of() : EarlierFigures.beside(toll, words);
    long sum = 0;
    for (int i = 0; i < deaths.size() && !earlier.isEmpty(); i++) {
      sum += told.get(deaths.get(i)).best();
      if (earlier.contains(toll.best() - sum)) {
        return deaths.subList(0, i + 1);
      }
    }
    return List.of();
  }

  /** "acknowledges six dead, since a sergeant did not survive his wounds": he is why it is six. */
  private static boolean reason(Told toll, Told death) {
    int from = toll.mention().evidence().end();
    int to = death.mention().evidence().begin();
    return death.late()
        && from < to
        && REASONS.stream()
            .anyMatch(Phrases.spaced(toll.mention().article().text(), from, to)::contains)
        && Stream.of(death.wording().sentence().split(" ")).anyMatch(CARE::contains);
  }

  /** Words of those who did not die at once. */
  private static final WordSet CARE = WordSet.listed(LastDeaths.class, "care");

  private static final List<String> REASONS = List.of(" since ", " after ", " because ");

  /** Whether a count is one of all the dead of an incident. */
  private static boolean total(Told toll) {
    return toll.figures() || toll.risen() || toll.total() || toll.mention().rule().equals("lives");
  }

  private boolean since(Told death) {
    return death.late() || death.additive() || Cues.late(death, words);
  }

  /** Who is told of as dead in the sentences before a toll and may be among its dead. */
  private List<Integer> before(int index) {
    Told toll = told.get(index);
    List<Integer> before = new ArrayList<>();
    for (int i = index - 1; i >= 0 && toll.sentence() - told.get(i).sentence() <= NEAR; i--) {
      if (mayBeAmong(told.get(i), toll)) {
        before.add(i);
      }
    }
    return before;
  }

  /** The same behind it in its sentence. */
  private List<Integer> after(int index) {
    Told toll = told.get(index);
    List<Integer> after = new ArrayList<>();
    for (int i = index + 1; i < told.size() && told.get(i).sameSentence(toll); i++) {
      if (mayBeAmong(told.get(i), toll)) {
        after.add(i);
      }
    }
    return after;
  }

  private static boolean mayBeAmong(Told death, Told toll) {
    return death.killed()
        && death.sentence() >= 0
        && death.best() < toll.best()
        && death.update().isEmpty()
        && !death.claimed()
        && !death.earlier()
        && death.mention().scope() != Scope.PART
        && SamePeople.mayBe(death, toll);
  }
}
