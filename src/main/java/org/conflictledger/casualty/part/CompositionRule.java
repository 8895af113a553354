package org.conflictledger.casualty.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
 * A sentence that says who the people of an earlier number were: "Eleven of them were dissidents,
 * six belonged to the ELN and two were farm workers".
 */
public final class CompositionRule {

  private static final WordSet BELONGING = WordSet.listed(CompositionRule.class, "belonging");

  /** The parts, when their numbers add up to one that the sentences before gave. */
  public List<Statement> apply(Chunks chunks, Outcome outcome, List<Long> numbers) {
    List<PeopleGroup> parts = new ArrayList<>();
    long sum = 0;
    for (PeopleGroup group : chunks.groups()) {
      if (!group.counted()
          || group.kind() == Kind.BARE
          || group.kind() == Kind.NAMED
          || group.kind() == Kind.PRONOUN) {
        continue;
      }
      if (parts.isEmpty()
          && !BELONGING.contains(
              chunks.s().norm(auxiliaries(chunks.s(), afterWhole(chunks.s(), group.to()))))
          && !introduced(chunks.s(), group.from())
          && !chunks.has(group.from(), group.to(), Set.of("them", "whom"))
          && !chunks.s().norm(group.to()).equals("of")) {
        continue;
      }
      boolean ofOthers = !parts.isEmpty() && chunks.s().norm(group.from() - 1).equals("of");
      if (group.kind() == Kind.ONE || group.kind() == Kind.DEFINITE || ofOthers) {
        // "The family of the president ... his father": no list of numbers.
        continue;
      }
      parts.add(described(chunks, group));
      sum += group.count().orElseThrow().best();
      if (parts.size() >= 2 && numbers.contains(sum)) {
        List<Statement> statements = new ArrayList<>();
        for (PeopleGroup part : parts) {
          statements.add(
              Statement.of("composition", outcome, part.from(), List.of(part)).with(Scope.PART));
        }
        return statements;
      }
    }
    return members(chunks, outcome, numbers);
  }

  /** "The register lists", "It breaks down as follows:": what leads to who people were. */
  public static boolean introduced(Sentence s, int list) {
    int before = s.norm(list - 1).equals(":") ? list - 2 : list - 1;
    boolean of = s.norm(before).equals("of") || s.norm(before).equals("into");
    return LISTING.at(s, of ? before - 1 : before)
        || s.norm(before).equals("follows")
        || of && s.norm(before - 1).equals("up");
  }

  private static final WordSet LISTING = WordSet.listed(CompositionRule.class, "listing");

  /** Whether a sentence points back to people counted before: "eight of the dead". */
  public static boolean pointsBack(Sentence s) {
    for (int i = s.body(); i < s.size(); i++) {
      if (toThoseHarmed(s, i) || s.norm(i).equals("of") && harmedNext(s, i + 3)) {
        return true;
      }
    }
    return false;
  }

  /** "Fifteen of the 26": a number that may have been told of the dead. */
  public static boolean givesNumberAgain(Sentence s) {
    for (int i = s.body(); i < s.size(); i++) {
      if (ofNumber(s, i)) {
        return true;
      }
    }
    return false;
  }

  /** "six were French", "eleven are pupils of his": some of those told before. */
  private static List<Statement> members(Chunks chunks, Outcome outcome, List<Long> numbers) {
    Sentence s = chunks.s();
    long most = numbers.stream().mapToLong(Long::longValue).max().orElse(0);
    List<Statement> statements = new ArrayList<>();
    for (PeopleGroup group : chunks.groups()) {
      boolean some =
          group.kind() == Kind.ELLIPTIC
              && !group.definite()
              && !group.additive()
              && group.count().orElseThrow().best() < most;
      String before = s.norm(group.from() - 1);
      boolean opens =
          group.from() == s.body()
              || before.equals(";")
              || before.equals(":")
              || before.equals("and")
              || before.equals("that")
              || before.equals(",");
      int be = auxiliaries(s, afterWhole(s, group.to(), numbers));
      boolean people =
          Grammar.be(s, be)
                  && chunks.startingAt(be + 1).filter(g -> g.kind() == Kind.BARE).isPresent()
              || BELONGING.contains(s.norm(be)) && ofParty(s, be + 1)
              || Grammar.be(s, be)
                  && be + 1 < s.size()
                  && s.token(be + 1).capitalised()
                  && (be + 2 >= s.size() || !s.token(be + 2).word());
      boolean gapped = !statements.isEmpty() && some && belongs(s, group);
      if ((some || someOfThem(s, group, most)) && opens && people || gapped) {
        PeopleGroup kind = described(chunks, group);
        statements.add(Statement.of("part", outcome, group.from(), List.of(kind)).with(Scope.PART));
      }
    }
    return statements;
  }

  /** "and five to the Gulf Cartel", behind others who belonged elsewhere */
  private static boolean belongs(Sentence s, PeopleGroup group) {
    return s.norm(group.from() - 1).equals("and")
        && s.norm(group.to()).equals("to")
        && ofParty(s, group.to());
  }

  /** "Nine of the men" */
  private static boolean someOfThem(Sentence s, PeopleGroup group, long most) {
    return group.kind() == Kind.COUNTED
        && group.head() >= 0
        && PEOPLE.contains(s.norm(group.head()))
        && partOf(s, group)
        && group.count().orElseThrow().best() < most;
  }

  /** "seven had belonged to the Front", "four came from the Guard", "two were with the Union" */
  private static boolean ofParty(Sentence s, int i) {
    int name = i + 1;
    while (s.norm(name).equals("the") || s.norm(name).equals("members")) {
      name++;
    }
    return OF_PARTY.contains(s.norm(i)) && name < s.size() && s.token(name).capitalised();
  }

  private static final Set<String> OF_PARTY = WordSet.of("to", "from", "with", "of", "in");

  /** "had belonged", "have been": the verb that tells. */
  private static int auxiliaries(Sentence s, int i) {
    return Grammar.HAVE.at(s, i) ? i + 1 : i;
  }

  /** The same where the number itself is given again: "fifteen of the 26 were women". */
  private static int afterWhole(Sentence s, int i, List<Long> numbers) {
    boolean again =
        ofNumber(s, i)
            && numbers.stream().anyMatch(number -> s.norm(i + 2).equals(number.toString()));
    return again ? i + 3 : afterWhole(s, i);
  }

  /** "of the 26" */
  private static boolean ofNumber(Sentence s, int i) {
    return i + 2 < s.size()
        && s.norm(i).equals("of")
        && s.norm(i + 1).equals("the")
        && s.token(i + 2).digits();
  }

  /**
   * Index after "of the dead", "of those killed in the blast near X"; the same where no such words
   * stand.
   */
  private static int afterWhole(Sentence s, int i) {
    int end = toThoseHarmed(s, i) ? i + 3 : i;
    boolean relative = end < s.size() && HARMED.contains(s.norm(end - 1)) || harmedNext(s, end);
    if (!relative) {
      return end;
    }
    for (int k = end; k < Math.min(s.size(), end + LONGEST_RELATIVE); k++) {
      if (BELONGING.contains(s.norm(k))) {
        return k;
      }
      if (s.norm(k).equals("who") || s.norm(k).equals("and") || s.norm(k).equals(";")) {
        return end;
      }
    }
    return end;
  }

  /** "eight of the people", "killed in": whom it says to be some of those harmed. */
  private static boolean harmedNext(Sentence s, int i) {
    return i < s.size() && HARMED.contains(s.norm(i)) && s.norm(i - 2).equals("the");
  }

  /** So many words may tell where they were harmed, before it is told who they were. */
  private static final int LONGEST_RELATIVE = 16;

  /** "of the dead", "of those killed": whoever an article has counted before. */
  private static boolean toThoseHarmed(Sentence s, int i) {
    String which = s.norm(i + 1);
    return s.norm(i).equals("of")
        && (which.equals("the") || which.equals("those"))
        && HARMED.contains(s.norm(i + 2));
  }

  public static final WordSet HARMED = WordSet.listed(CompositionRule.class, "harmed");

  /** "eight of the people" */
  private static boolean partOf(Sentence s, PeopleGroup group) {
    return s.holds(group.from(), group.head(), OF);
  }

  private static final Set<String> OF = WordSet.of("of");

  private static final Set<String> PEOPLE =
      WordSet.of("people", "persons", "men", "women", "casualties");

  /** The number takes up the words that say who they were. */
  static PeopleGroup described(Chunks chunks, PeopleGroup group) {
    Sentence s = chunks.s();
    int i = auxiliaries(s, ofNumber(s, group.to()) ? group.to() + 3 : afterWhole(s, group.to()));
    boolean atLarge = group.head() < 0 || PEOPLE.contains(s.norm(group.head())) && partOf(s, group);
    // "nine belonged to the Zetas and five to the Gulf Cartel"
    boolean gapped = group.to() == i && belongs(s, group);
    if (!atLarge || !BELONGING.contains(s.norm(i)) && !gapped) {
      return group;
    }
    int start = gapped ? i : i + 1;
    while (start < s.size()
        && (s.norm(start).equals("to")
            || s.norm(start).equals("from")
            || s.norm(start).equals("the")
            || s.norm(start).equals("with")
            || s.norm(start).equals("in"))) {
      start++;
    }
    int from = start;
    int to = from;
    while (to < s.size()
        && to - from < 8
        && (s.token(to).word() || s.norm(to).endsWith("th"))
        && !s.norm(to).equals("and")
        && !s.norm(to).equals("but")) {
      to++;
    }
    if (to == from) {
      return group;
    }
    int end = to;
    PeopleGroup kind =
        chunks.groups().stream()
            .filter(g -> g.from() >= from && g.from() < end)
            .findFirst()
            .orElse(group);
    PeopleGroup words =
        new PeopleGroup(
            from,
            to,
            kind.head(),
            Kind.DEFINITE,
            group.count(),
            kind.category(),
            false,
            false,
            false);
    return group.with(kind.category()).like(words);
  }
}
