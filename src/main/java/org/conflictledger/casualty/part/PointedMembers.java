package org.conflictledger.casualty.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.draft.Statement;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Count;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Some of the people whom the sentence before counted, taken up by a pronoun: "Five of them were
 * policemen", "Among them was the mayor", "They included three nurses".
 */
public final class PointedMembers {

  private static final WordSet THEY = WordSet.of("they", "these");

  private static final WordSet INCLUDING = WordSet.of("include", "included");

  private PointedMembers() {}

  /**
   * @param numbers how many had that outcome, as the sentences before say
   */
  public static List<Statement> of(Chunks chunks, Outcome outcome, List<Long> numbers) {
    long most = numbers.stream().mapToLong(Long::longValue).max().orElse(0);
    Optional<PeopleGroup> all = everyone(chunks, numbers);
    if (all.isPresent()) {
      Statement one = Statement.of("part", outcome, all.get().from(), List.of(all.get()));
      return List.of(one.with(Scope.PART));
    }
    List<PeopleGroup> members = listed(chunks);
    if (members.isEmpty()) {
      members = chunks.groups().stream().filter(group -> ofThem(chunks.s(), group)).toList();
    }
    long sum = members.stream().mapToLong(group -> group.count().orElseThrow().best()).sum();
    boolean whole = sum == most && opensWithDead(chunks.s()) > 0;
    return sum >= most && !whole
        ? List.of()
        : members.stream()
            .map(
                group ->
                    Statement.of("part", outcome, group.from(), List.of(group)).with(Scope.PART))
            .toList();
  }

  /** "Five of them were policemen", "and six of those were" */
  private static boolean ofThem(Sentence s, PeopleGroup group) {
    if (group.kind() != Kind.COUNTED || group.head() < 0 || !opens(s, group.from())) {
      return false;
    }
    for (int i = group.from() + 1; i + 2 <= group.head(); i++) {
      if (s.norm(i).equals("of") && THEM.contains(s.norm(i + 1))) {
        return Grammar.be(s, i + 2);
      }
    }
    return false;
  }

  private static final Set<String> THEM = WordSet.of("them", "those", "these");

  private static boolean opens(Sentence s, int i) {
    return i == s.body() || s.norm(i - 1).equals("and") || s.norm(i - 1).equals(";");
  }

  /** "All of them were policemen", "The victims were mourners": of what kind all were. */
  private static Optional<PeopleGroup> everyone(Chunks chunks, List<Long> numbers) {
    Sentence s = chunks.s();
    int i = s.body();
    int noun = opensWithDead(s);
    if (noun == 0 && s.norm(i).equals("all")) {
      int be = s.norm(i + 1).equals("of") ? i + 3 : i + 1;
      boolean them = be == i + 1 || s.norm(i + 2).equals("them");
      noun = them && Grammar.be(s, be) ? be + 1 : 0;
    }
    if (noun == 0 || numbers.stream().distinct().count() != 1 || numbers.get(0) < 2) {
      return Optional.empty();
    }
    long number = numbers.get(0);
    return chunks
        .startingAt(noun)
        .filter(group -> group.kind() == Kind.BARE || s.norm(group.from()).equals("all"))
        .filter(group -> group.category() != VictimCategory.UNKNOWN)
        .filter(group -> !s.norm(group.from()).endsWith("ly")) // "mostly policemen"
        .filter(group -> !s.norm(group.to()).equals("and") && !s.norm(group.to()).equals(","))
        .map(
            group ->
                new PeopleGroup(
                    group.from(),
                    group.to(),
                    group.head(),
                    Kind.COUNTED,
                    Optional.of(Count.exactly(number, s.slice(group.from(), group.to()))),
                    group.category(),
                    false,
                    false,
                    false));
  }

  /** Index after "The victims were", "The dead were all"; 0 when a sentence begins otherwise. */
  private static int opensWithDead(Sentence s) {
    int i = s.body();
    boolean dead = s.norm(i).equals("the") && CompositionRule.HARMED.contains(s.norm(i + 1));
    return dead && Grammar.be(s, i + 2) ? i + 3 : 0;
  }

  /** "Among them were two officers and a driver", "They included three nurses" */
  private static List<PeopleGroup> listed(Chunks chunks) {
    Sentence s = chunks.s();
    int i = s.body();
    boolean among =
        s.norm(i).equals("among") && s.norm(i + 1).equals("them") && Grammar.be(s, i + 2);
    boolean included = THEY.at(s, i) && INCLUDING.at(s, i + 1);
    int dead = opensWithDead(s);
    if (!among && !included && dead == 0) {
      return List.of();
    }
    int from = dead > 0 ? dead : among ? i + 3 : i + 2;
    List<PeopleGroup> members = new ArrayList<>(chunks.listAfter(from));
    members.removeIf(
        group -> !group.counted() || group.kind() == Kind.BARE || group.kind() == Kind.PRONOUN);
    return members;
  }
}
