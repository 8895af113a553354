package org.conflictledger.casualty.part;

import java.util.ArrayList;
import java.util.List;
import org.conflictledger.casualty.draft.Statement;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
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
    List<PeopleGroup> members = listed(chunks);
    if (members.isEmpty()) {
      members = chunks.groups().stream().filter(group -> ofThem(chunks.s(), group)).toList();
    }
    long sum = members.stream().mapToLong(group -> group.count().orElseThrow().best()).sum();
    return sum >= most
        ? List.of()
        : members.stream()
            .map(
                group ->
                    Statement.of("part", outcome, group.from(), List.of(group)).with(Scope.PART))
            .toList();
  }

  /** "Five of them were policemen" */
  private static boolean ofThem(Sentence s, PeopleGroup group) {
    if (group.kind() != Kind.COUNTED || group.head() < 0 || !opens(s, group.from())) {
      return false;
    }
    for (int i = group.from() + 1; i + 2 <= group.head(); i++) {
      if (s.norm(i).equals("of") && s.norm(i + 1).equals("them")) {
        return Grammar.be(s, i + 2);
      }
    }
    return false;
  }

  private static boolean opens(Sentence s, int i) {
    return i == s.body() || s.norm(i - 1).equals("and") || s.norm(i - 1).equals(";");
  }

  /** "Among them were two officers and a driver", "They included three nurses" */
  private static List<PeopleGroup> listed(Chunks chunks) {
    Sentence s = chunks.s();
    int i = s.body();
    boolean among =
        s.norm(i).equals("among") && s.norm(i + 1).equals("them") && Grammar.be(s, i + 2);
    boolean included = THEY.at(s, i) && INCLUDING.at(s, i + 1);
    if (!among && !included) {
      return List.of();
    }
    List<PeopleGroup> members = new ArrayList<>(chunks.listAfter(among ? i + 3 : i + 2));
    members.removeIf(
        group -> !group.counted() || group.kind() == Kind.BARE || group.kind() == Kind.PRONOUN);
    return members;
  }
}
