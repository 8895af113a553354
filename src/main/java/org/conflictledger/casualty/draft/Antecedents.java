package org.conflictledger.casualty.draft;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.lexicon.NounStops;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** Tells who a bare number speaks of: "both" of two constables, "43 of them", "another". */
public final class Antecedents {

  private static final Set<String> ADMITTING =
      WordSet.of("admitted", "admits", "acknowledged", "acknowledges", "conceded", "concedes");

  private static final Set<String> THEM = WordSet.of("them", "whom");

  private Antecedents() {}

  /**
   * Gives bare numbers the category of the people they take up, "of them" the people themselves.
   */
  public static void resolve(Chunks chunks, List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      PeopleGroup group = drafts.get(i).group();
      boolean bare =
          group.kind() == Kind.ELLIPTIC
              && group.category() == VictimCategory.UNKNOWN
              && group.head() < 0;
      if (!bare) {
        continue;
      }
      if (chunks.has(group.from(), group.to(), THEM)) {
        Optional<PeopleGroup> meant = nearest(chunks, drafts.get(i), -1);
        if (meant.isPresent()) {
          PeopleGroup some = group.with(meant.get().category()).like(meant.get());
          drafts.set(i, drafts.get(i).with(some));
        }
        continue;
      }
      Optional<PeopleGroup> pursued = pursuedObject(chunks, drafts.get(i));
      if (pursued.isPresent()) {
        PeopleGroup some = group.with(pursued.get().category()).like(pursued.get());
        drafts.set(i, drafts.get(i).with(some));
        continue;
      }
      if (responsible(chunks.s(), drafts.get(i))) {
        drafts.set(i, drafts.get(i).with(group.with(VictimCategory.COMBATANT)));
        continue;
      }
      Draft before = i == 0 ? null : drafts.get(i - 1);
      Optional<VictimCategory> category = category(chunks, drafts.get(i), before);
      if (category.isPresent()) {
        drafts.set(i, drafts.get(i).with(group.with(category.get())));
      }
    }
  }

  private static Optional<VictimCategory> category(Chunks chunks, Draft draft, Draft before) {
    PeopleGroup group = draft.group();
    Sentence s = chunks.s();
    String first = s.norm(group.from());
    if (first.equals("both") || first.equals("all")) {
      return nearest(chunks, draft, draft.best()).map(PeopleGroup::category);
    }
    boolean others = s.norm(group.to() - 1).startsWith("other");
    if (group.additive() && !others && before != null && before.group().head() >= 0) {
      return Optional.of(before.group().category());
    }
    // "The ministry acknowledged six dead.": who admits deaths speaks of fighters.
    // "In the first hours they had acknowledged three deaths" recalls what was known of anybody.
    return before == null
            && ADMITTING.contains(s.norm(group.from() - 1))
            && !s.norm(group.from() - 2).equals("had")
        ? Optional.of(VictimCategory.COMBATANT)
        : Optional.empty();
  }

  /**
   * The people named last before a number.
   *
   * <p>Whoever harmed them is not meant: "the troops took 20 of them away".
   *
   * @param size how many they must be; any number of several when negative
   */
  private static Optional<PeopleGroup> nearest(Chunks chunks, Draft draft, long size) {
    PeopleGroup group = draft.group();
    Statement statement = draft.statement();
    Optional<PeopleGroup> found = Optional.empty();
    for (PeopleGroup earlier : chunks.groups()) {
      if (earlier.to() > group.from()) {
        break;
      }
      long count = earlier.count().map(c -> c.best()).orElse(2L);
      boolean fits = size < 0 ? count > 1 : count == size;
      boolean agent =
          statement.hasAgent()
              && earlier.from() >= statement.agentFrom()
              && earlier.to() <= statement.agentTo()
              && earlier.to() >= statement.agentTo() - 1
              && !pursued(chunks.s(), earlier);
      if (agent) {
        continue;
      }
      boolean told = earlier.category() != VictimCategory.UNKNOWN || earlier.kind() == Kind.BARE;
      if (fits && earlier.head() >= 0 && told) {
        found = Optional.of(earlier);
      }
    }
    return found;
  }

  /** "Troops pursued the attackers and killed three": some of those who were pursued. */
  private static Optional<PeopleGroup> pursuedObject(Chunks chunks, Draft draft) {
    Statement statement = draft.statement();
    int and = statement.trigger() - 1;
    if (!statement.rule().equals("active")
        || !statement.hasAgent()
        || !chunks.s().norm(and).equals("and")
        || draft.group().from() != statement.trigger() + 1) {
      return Optional.empty();
    }
    return chunks.groups().stream()
        .filter(earlier -> earlier.to() <= and && PURSUED.at(chunks.s(), before(chunks, earlier)))
        .filter(earlier -> earlier.category() == VictimCategory.COMBATANT && earlier.head() >= 0)
        .reduce((first, last) -> last);
  }

  /** "cornered some of those responsible and killed three" */
  private static boolean responsible(Sentence s, Draft draft) {
    Statement statement = draft.statement();
    if (!statement.rule().equals("active")
        || !statement.hasAgent()
        || draft.group().from() != statement.trigger() + 1
        || !s.norm(statement.trigger() - 1).equals("and")) {
      return false;
    }
    for (int i = statement.agentTo(); i < statement.trigger() - 1; i++) {
      if (s.norm(i).equals("those") && RESPONSIBLE.at(s, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static final WordSet RESPONSIBLE = WordSet.of("responsible", "behind", "involved");

  private static int before(Chunks chunks, PeopleGroup group) {
    int i = group.from() - 1;
    return chunks.s().norm(i).equals("the") ? i - 1 : i;
  }

  private static final WordSet PURSUED = WordSet.listed(Antecedents.class, "pursued");

  /** "Troops pursuing warriors killed 30 of them": not the warriors did. */
  private static boolean pursued(Sentence s, PeopleGroup group) {
    int i = group.from() - 1;
    while (i > s.body() && s.nameLike(i)) {
      i--;
    }
    boolean relative = s.norm(i - 1).equals("who") && s.norm(i).endsWith("ed");
    return relative || NounStops.PURSUING.at(s, i) || NounStops.PURSUING.at(s, group.from());
  }
}
