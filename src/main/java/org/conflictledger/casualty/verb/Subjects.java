package org.conflictledger.casualty.verb;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Finds the people who are the subject of a verb. It walks left from the verb, group by group; why
 * a group is passed by stands in a class for each kind of reason.
 */
public final class Subjects {

  private static final Set<String> RELATIVES = WordSet.of("who", "which", "that");

  private static boolean named(Sentence s, int i, List<PeopleGroup> groups) {
    return i > s.body()
        && s.token(i).capitalised()
        && groups.stream().noneMatch(group -> group.from() <= i && i < group.to());
  }

  private static final Set<String> OF_THINGS = WordSet.of("which", "that");

  /** So many words may stand between people and a verb that does not agree with them. */
  private static final int MODIFIER = 3;

  private final ContextLexicon context;

  public Subjects(ContextLexicon context) {
    this.context = context;
  }

  /**
   * The people before a verb whose subject they are: the nearest group that is not held by a
   * preposition.
   *
   * @param start index of the verb or its first auxiliary
   * @param close whether it has none, and must follow them closely
   */
  public List<PeopleGroup> before(Chunks chunks, int start, boolean close) {
    Optional<PeopleGroup> some = close ? Optional.empty() : MemberSubject.of(chunks, start);
    if (some.isPresent()) {
      return List.of(some.get());
    }
    List<PeopleGroup> resumed = close ? List.of() : ResumedSubject.of(chunks, start);
    return resumed.isEmpty() ? nearest(chunks, start, close) : resumed;
  }

  private List<PeopleGroup> nearest(Chunks chunks, int start, boolean close) {
    Sentence s = chunks.s();
    List<PeopleGroup> groups = chunks.groups();
    int low = chunks.clauseStart(start);
    boolean object = s.norm(start - 2).endsWith("ing") || Grammar.PREPOSITIONS.at(s, start - 2);
    if (!close && s.norm(start - 1).equals("it") && Grammar.be(s, start) && !object) {
      // "were in a house when it was hit", but "the guards manning it were killed"
      return List.of();
    }
    if (!close && s.norm(start - 1).equals("they") && chunks.endingAt(start).isEmpty()) {
      // "he did not know whether they had been taken prisoner": of people nobody counted
      return List.of();
    }
    if (!close && s.norm(start - 1).equals("\"") && named(s, start - 2, groups)) {
      // "said that Younis \"was assassinated\"": somebody whose name is all that is told
      return List.of();
    }
    boolean ofAnother = !close && OF_THINGS.contains(s.norm(start - 1));
    boolean passed = false;
    for (int g = groups.size() - 1; g >= 0; g--) {
      PeopleGroup group = groups.get(g);
      if (group.to() > start) {
        continue;
      }
      if (ofAnother && start - 1 - group.to() > MODIFIER) {
        // "troops in areas of the town that had been retaken": the areas
        return List.of();
      }
      if (group.from() < low || ClauseGap.parts(chunks, group.to(), start, close)) {
        break;
      }
      boolean adjacent = close && group.to() == start;
      boolean relative = relative(s, group, start);
      if (NoSubjects.objectBeforeBeing(s, group, start)) {
        passed = true;
        continue;
      }
      if (passed && group.kind() == Kind.BARE) {
        // "Gunmen killed nine before being shot": how many of them nobody says.
        return List.of();
      }
      if (beside(chunks, g, start, close)
          || !close && SharedSubject.passesBy(chunks, g, start)
          || !adjacent && !relative && HeldPeople.holds(chunks, group)) {
        continue;
      }
      if (s.norm(group.to()).equals("'s") && group.to() < start - 1) {
        // "a herder's bull was speared"
        return List.of();
      }
      if (setRight(s, group, start)) {
        // "Ten people, and not eleven, died": the ten
        continue;
      }
      if (denied(chunks, group, context)) {
        return List.of();
      }
      boolean bare = group.kind() == Kind.BARE;
      if (bare && !relative && start - group.to() > MODIFIER && s.norm(start).equals("was")) {
        // "gunmen opened fire in the village and a school was blown up"
        continue;
      }
      if (bare && NoSubjects.uncounted(s, group.from())) {
        return List.of();
      }
      if (!relative && NoSubjects.likened(s, group.from())) {
        continue;
      }
      return bare && close && s.index() != Sentence.TITLE && !others(s, group)
          ? List.of()
          : VerbRule.countedOf(JoinedSubjects.endingWith(chunks, g));
    }
    return List.of();
  }

  /** "Villagers were killed and others wounded": some. */
  private static boolean others(Sentence s, PeopleGroup group) {
    return s.norm(group.from()).equals("others") && s.norm(group.from() - 1).equals("and");
  }

  private static boolean setRight(Sentence s, PeopleGroup group, int start) {
    int not = group.from() - 1;
    int comma = s.norm(not - 1).equals("and") ? not - 2 : not - 1;
    return s.norm(not).equals("not")
        && s.norm(comma).equals(",")
        && s.norm(group.to()).equals(",")
        && group.to() + 1 == start;
  }

  /** Whether a group is told of beside the subject, which stands farther left. */
  private static boolean beside(Chunks chunks, int index, int start, boolean close) {
    PeopleGroup group = chunks.groups().get(index);
    boolean aside =
        chunks.aside()[group.from()] && !chunks.aside()[Math.min(start, chunks.s().size() - 1)];
    if (aside || NoSubjects.heard(chunks, index)) {
      return true;
    }
    boolean part =
        !close
            && (NoSubjects.apposed(chunks, index)
                || !told(chunks, group, start) && MembersOfSubject.holds(chunks, index));
    boolean adjacent = close && group.to() == start;
    return part || !adjacent && NoSubjects.harmedByWho(chunks, index);
  }

  /** Whether the verb is in a clause that tells of a group: "soldiers who died". */
  private static boolean relative(Sentence s, PeopleGroup group, int start) {
    int between = start - group.to();
    boolean near = between <= 2 || between == 3 && Grammar.SAYING.contains(s.norm(start - 1));
    return near && RELATIVES.contains(s.norm(group.to())) || namedWho(s, group, start);
  }

  /** "the banners of Ana Olmedo, who was killed": a name, and nobody else, is meant by "who". */
  private static boolean namedWho(Sentence s, PeopleGroup group, int start) {
    return group.kind() == Kind.NAMED
        && s.norm(start - 1).equals("who")
        && (start - 1 == group.to() || start - 2 == group.to() && s.norm(group.to()).equals(","));
  }

  /** "including the union's president, who succumbed": the relative clause is about him. */
  private static boolean told(Chunks chunks, PeopleGroup group, int start) {
    Sentence s = chunks.s();
    int who = s.norm(group.to()).equals(",") ? group.to() + 1 : group.to();
    return s.norm(who).equals("who") && start - who <= 2;
  }

  /** "no civilians", "no women or children": nobody. */
  public static boolean denied(Chunks chunks, PeopleGroup group, ContextLexicon context) {
    Sentence s = chunks.s();
    int before = group.from() - 1;
    if (context.negators.contains(s.norm(before))) {
      return true;
    }
    return (s.norm(before).equals("or") || s.norm(before).equals("nor"))
        && chunks
            .endingAt(before)
            .filter(first -> context.negators.contains(s.norm(first.from() - 1)))
            .isPresent();
  }
}
