package org.conflictledger.casualty.verb;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.OtherPeople;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Several groups that are one subject: those joined to the last of them, which stands nearest to
 * the verb.
 */
final class JoinedSubjects {

  /** So many groups to the left are asked whether they begin a list. */
  private static final int LONGEST_LIST = 5;

  /** The same where words that tell more of the first stand between. */
  private static final int FARTHEST = 3;

  private static final int LONGEST_MODIFIER = 14;

  private static final Set<String> MODIFYING = WordSet.of("of", "from", "in", "with", "belonging");

  private static final WordSet STRIKING = WordSet.listed(JoinedSubjects.class, "striking");

  private static final WordSet BEGINNINGS = WordSet.listed(JoinedSubjects.class, "beginnings");

  private JoinedSubjects() {}

  /** The groups coordinated with one to the left, and itself. */
  static List<PeopleGroup> endingWith(Chunks chunks, int index) {
    List<PeopleGroup> groups = chunks.groups();
    PeopleGroup last = groups.get(index);
    if (ToldMembers.someOfThem(chunks.s(), last) || oneWho(chunks.s(), last)) {
      return List.of(last);
    }
    Optional<PeopleGroup> whole = pastMembers(chunks, index);
    if (whole.isPresent()) {
      return List.of(whole.get(), last);
    }
    for (int g = Math.max(0, index - LONGEST_LIST); g < index; g++) {
      PeopleGroup first = groups.get(g);
      if (chunks.s().norm(first.from() - 1).equals("from")) {
        // "has risen from 26 to 34, he said, and 58 were hurt"
        continue;
      }
      if (first.kind() == Kind.NAMED && STRIKING.contains(chunks.s().norm(first.from() - 1))) {
        // "Rockets hit Oru, 26 traders killed": a town.
        continue;
      }
      if (first.kind() == Kind.BARE && Grammar.be(chunks.s(), first.from() - 1)) {
        // "Twenty of the dead were villagers and ten bandits were also killed"
        continue;
      }
      if (ToldMembers.hold(chunks, first) || ToldMembers.someOfThem(chunks.s(), first)) {
        // "seven died, among them five guards, and four were hurt"
        continue;
      }
      List<PeopleGroup> list = chunks.list(first, last);
      boolean aside = chunks.aside()[first.from()] && !chunks.aside()[last.from()];
      if (list.contains(last)
          && !aside
          && (!HeldPeople.holds(chunks, first) || counted(chunks.s(), first))) {
        List<PeopleGroup> joined = list.subList(0, list.indexOf(last) + 1);
        return spelledOut(chunks.s(), joined) ? List.of(first) : joined;
      }
      if (chunks.names(first, last)) {
        // "a driver, Nur Shikder, and his helper, Zafar Rari, were": the helper's name comes last.
        return list;
      }
    }
    return apart(chunks, index).map(first -> List.of(first, last)).orElse(List.of(last));
  }

  /** "eight herders and a teacher who was hit by a bullet": the teacher alone was. */
  private static boolean oneWho(Sentence s, PeopleGroup last) {
    return last.kind() == Kind.ONE
        && s.norm(last.to()).equals("who")
        && SINGULAR.contains(s.norm(last.to() + 1));
  }

  private static final Set<String> SINGULAR = WordSet.of("was", "is", "has");

  /**
   * "21 nurses, including three doctors, and 47 patients died": the subject before that has its
   * members told between, and the last are none of them.
   */
  private static Optional<PeopleGroup> pastMembers(Chunks chunks, int index) {
    Sentence s = chunks.s();
    PeopleGroup last = chunks.groups().get(index);
    int and = last.from() - 1;
    if (!s.norm(and).equals("and") || !s.norm(and - 1).equals(",") || !last.counted()) {
      return Optional.empty();
    }
    for (int g = index - 1; g >= Math.max(0, index - FARTHEST); g--) {
      PeopleGroup first = chunks.groups().get(g);
      if (s.norm(first.to()).equals(",") && s.norm(first.to() + 1).equals("including")) {
        boolean others =
            first.counted() && first.kind() != Kind.BARE && OtherPeople.than(s, first, last);
        return others && !finite(s, first.to() + 2, and - 1)
            ? Optional.of(first)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "The count is of seven policemen and four civilians killed". */
  private static boolean counted(Sentence s, PeopleGroup first) {
    return s.norm(first.from() - 1).equals("of")
        && (Grammar.be(s, first.from() - 2) || ROLLS.contains(s.norm(first.from() - 2)));
  }

  /** "a list of 19 policemen and four soldiers killed" */
  private static final WordSet ROLLS = WordSet.listed(JoinedSubjects.class, "rolls");

  /** "both attackers, a man and a woman, were killed": who the two are, and nobody else. */
  private static boolean spelledOut(Sentence s, List<PeopleGroup> joined) {
    PeopleGroup first = joined.get(0);
    PeopleGroup last = joined.get(joined.size() - 1);
    return first.count().filter(count -> count.best() == joined.size() - 1).isPresent()
        && joined.size() > 2
        && s.norm(first.to()).equals(",")
        && (s.norm(last.to()).equals(",") || first.definite())
        && joined.subList(1, joined.size()).stream()
            .allMatch(one -> one.kind() == Kind.ONE || one.kind() == Kind.NAMED);
  }

  /**
   * "One soldier from the garrison and four members of the militia were killed": the first of two
   * subjects, words that tell more of it between.
   */
  private static Optional<PeopleGroup> apart(Chunks chunks, int index) {
    Sentence s = chunks.s();
    PeopleGroup last = chunks.groups().get(index);
    int and = last.from() - 1;
    if (!s.norm(and).equals("and") || last.additive()) {
      return Optional.empty();
    }
    for (int g = index - 1; g >= Math.max(0, index - FARTHEST); g--) {
      PeopleGroup first = chunks.groups().get(g);
      String opens = s.norm(first.to());
      if (!MODIFYING.contains(opens) && !opens.equals("who")
          || and - first.to() > LONGEST_MODIFIER) {
        continue;
      }
      boolean begins =
          first.from() == chunks.clauseStart(last.from())
              || BEGINNINGS.contains(s.norm(first.from() - 1))
              || first.from() == s.body();
      boolean person = first.counted() && first.kind() != Kind.BARE && first.kind() != Kind.PRONOUN;
      boolean one =
          opens.equals("who") ? relative(s, first.to(), and) : !finite(s, first.to(), and);
      return begins && person && one ? Optional.of(first) : Optional.empty();
    }
    return Optional.empty();
  }

  /** "who were guarding her": one finite verb, no comma, nobody else's words. */
  private static boolean relative(Sentence s, int from, int to) {
    int verbs = 0;
    for (int i = from + 1; i < to; i++) {
      verbs += Grammar.be(s, i) || Grammar.HAVE.at(s, i) ? 1 : 0;
      if (s.norm(i).equals(",") || Grammar.SAYING.at(s, i)) {
        return false;
      }
    }
    return verbs <= 1;
  }

  /** Whether words are more than a modifier: a verb, a comma or whoever did it. */
  private static boolean finite(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      String norm = s.norm(i);
      if (Grammar.BE.contains(norm)
          || Grammar.HAVE.contains(norm)
          || Grammar.SAYING.contains(norm)
          || Grammar.FINITE.contains(norm)
          || Grammar.MODALS.contains(norm)
          || norm.equals(",")
          || norm.equals("by")) {
        return true;
      }
    }
    return false;
  }
}
