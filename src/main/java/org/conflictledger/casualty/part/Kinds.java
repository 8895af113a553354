package org.conflictledger.casualty.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.draft.Gaps;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Tells what people are of whom the noun says too little, from the sentence around it: officers of
 * an army or of the police, comrades of soldiers, men in uniform, a total by its parts, a bare
 * number by the people who were attacked.
 */
public final class Kinds {

  private static final Set<String> OFFICERS = WordSet.of("officer", "officers");

  private static final Set<String> FELLOWS =
      WordSet.of("comrade", "comrades", "colleague", "colleagues");

  /** Nouns that say of nobody what he is. */
  static final WordSet PERSONS = WordSet.listed(Kinds.class, "persons");

  private static final WordSet ARMY = WordSet.listed(Kinds.class, "army");

  private static final Set<String> POLICE =
      WordSet.of("police", "policeman", "policemen", "policewoman", "constable", "gendarmes");

  private static final Set<String> CLOTHES =
      WordSet.of("fatigues", "uniform", "uniforms", "camouflage");

  private static final Set<String> FAMILY =
      WordSet.of("family", "household", "congregation", "choir", "wedding", "clan");

  private static final WordSet HITTING = WordSet.listed(Kinds.class, "hitting");

  private static final Set<String> MAJORITY =
      WordSet.of("mostly", "mainly", "all", "largely", "almost");

  private Kinds() {}

  /** The drafts, in their order, with categories added. */
  public static List<Draft> complete(Chunks chunks, List<Draft> drafts) {
    List<Draft> completed = new ArrayList<>(drafts);
    MixedKinds.settle(chunks, completed);
    for (int i = 0; i < completed.size(); i++) {
      Draft draft = completed.get(i);
      if (draft.group().category() == VictimCategory.UNKNOWN
          || officer(chunks, draft.group())
          || deputy(chunks.s(), draft.group())) {
        int at = i;
        Optional<VictimCategory> told =
            noun(chunks, draft.group())
                .or(() -> member(chunks, completed, at))
                .or(() -> attacked(chunks, completed, at));
        told.ifPresent(category -> completed.set(at, of(draft, category)));
      }
    }
    for (int i = 0; i < completed.size(); i++) {
      Draft whole = completed.get(i);
      if (whole.group().category() == VictimCategory.UNKNOWN) {
        int at = i;
        parts(completed, i).ifPresent(category -> completed.set(at, of(whole, category)));
      }
    }
    return completed;
  }

  /** "two officers" of whatever service: of the police unless the sentence speaks of the army. */
  private static boolean officer(Chunks chunks, PeopleGroup group) {
    int head = group.head();
    return group.category() == VictimCategory.SECURITY
        && head > 0
        && OFFICERS.contains(chunks.s().norm(head))
        && !SERVICES.contains(chunks.s().norm(head - 1));
  }

  /** "his deputy", "two of his accomplices": of whatever kind he is. */
  private static boolean deputy(Sentence s, PeopleGroup group) {
    return group.head() >= 0
        && DEPUTIES.at(s, group.head())
        && (group.possessive() || s.holds(group.from(), group.head(), Grammar.POSSESSIVES));
  }

  private static final WordSet DEPUTIES = WordSet.listed(Kinds.class, "deputies");

  private static final WordSet SERVICES = WordSet.listed(Kinds.class, "services");

  private static Draft of(Draft draft, VictimCategory category) {
    return draft.with(draft.group().with(category));
  }

  private static final Set<String> BURIED =
      Set.of("bury", "buried", "burying", "mourn", "mourned", "mourning");

  private static Optional<VictimCategory> noun(Chunks chunks, PeopleGroup group) {
    Sentence s = chunks.s();
    int of = s.norm(group.to()).equals("of") ? group.to() : group.to() - 3;
    if (group.kind() == Kind.ELLIPTIC && Grammar.ofTheir(s, of, Grammar.OWN)) {
      // Families and villages, too, bury their own.
      return BURIED.contains(s.norm(group.from() - 1))
          ? Optional.empty()
          : Optional.of(VictimCategory.COMBATANT);
    }
    Optional<VictimCategory> most = majority(chunks, group);
    if (most.isPresent() || group.head() < 0) {
      return most;
    }
    String head = s.norm(group.head());
    if (FELLOWS.contains(head) || deputy(s, group)) {
      return earlier(chunks, group);
    }
    if (OFFICERS.contains(head)) {
      boolean army = chunks.has(s.body(), s.size(), ARMY);
      boolean police = chunks.has(s.body(), s.size(), POLICE);
      return army == police
          ? Optional.empty()
          : Optional.of(army ? VictimCategory.COMBATANT : VictimCategory.SECURITY);
    }
    if (PERSONS.contains(head)
        && s.norm(group.to()).equals("in")
        && chunks.has(group.to() + 1, group.to() + 5, CLOTHES)) {
      boolean police = chunks.has(group.to() + 1, group.to() + 5, POLICE);
      boolean army = chunks.has(group.to() + 1, group.to() + 5, ARMY);
      return army || !police && chunks.has(group.to() + 1, group.to() + 5, Set.of("fatigues"))
          ? Optional.of(VictimCategory.COMBATANT)
          : police ? Optional.of(VictimCategory.SECURITY) : Optional.empty();
    }
    if (PERSONS.contains(head)
        && (s.norm(group.to()).equals("loyal")
            || s.norm(group.to()).equals("under") && Grammar.POSSESSIVES.at(s, group.to() + 1))) {
      return Optional.of(VictimCategory.COMBATANT);
    }
    boolean kin =
        (head.equals("members") || head.equals("people"))
            && (s.norm(group.to()).equals("of") || s.norm(group.to()).equals("from"))
            && chunks.has(group.to() + 1, group.to() + 4, FAMILY);
    return kin ? Optional.of(VictimCategory.CIVILIAN) : Optional.empty();
  }

  /** "31, mostly pupils": nothing else says who the 31 were. */
  private static Optional<VictimCategory> majority(Chunks chunks, PeopleGroup group) {
    Sentence s = chunks.s();
    int i = group.to();
    if (!s.norm(i).equals(",") && !s.norm(i).equals("-") && !s.norm(i).equals("--")) {
      return Optional.empty();
    }
    if (group.head() >= 0 || !MAJORITY.contains(s.norm(i + 1))) {
      return Optional.empty();
    }
    int from = i + 1;
    return chunks.groups().stream()
        .filter(g -> g.from() >= from && g.from() <= from + 2 && g.kind() == Kind.BARE)
        .map(PeopleGroup::category)
        .filter(category -> category != VictimCategory.UNKNOWN)
        .findFirst();
  }

  private static Optional<VictimCategory> earlier(Chunks chunks, PeopleGroup group) {
    Optional<VictimCategory> found = Optional.empty();
    for (PeopleGroup other : chunks.groups()) {
      if (other.to() <= group.from() && armed(other.category())) {
        found = Optional.of(other.category());
      }
    }
    return found;
  }

  private static boolean armed(VictimCategory category) {
    return category == VictimCategory.COMBATANT || category == VictimCategory.SECURITY;
  }

  /** "attacked worshippers, killing nine and wounding 20": some of those attacked. */
  private static Optional<VictimCategory> attacked(Chunks chunks, List<Draft> drafts, int at) {
    Draft draft = drafts.get(at);
    PeopleGroup number = draft.group();
    if (number.kind() != Kind.ELLIPTIC || number.head() >= 0) {
      return Optional.empty();
    }
    if (at > 0 && drafts.get(at - 1).group().head() >= 0) {
      return Optional.empty();
    }
    Sentence s = chunks.s();
    Optional<VictimCategory> found = Optional.empty();
    for (PeopleGroup target : chunks.groups()) {
      boolean before = target.to() < number.from();
      boolean several = target.kind() == Kind.BARE || target.kind() == Kind.DEFINITE;
      if (before && several && HITTING.contains(s.norm(target.from() - 1))) {
        found = Optional.of(target.category()).filter(c -> c != VictimCategory.UNKNOWN);
      }
    }
    return found;
  }

  /** "63 of the assailants died, seven of them"; "29 worshippers in one town and 18 in another". */
  private static Optional<VictimCategory> member(Chunks chunks, List<Draft> drafts, int at) {
    Draft draft = drafts.get(at);
    PeopleGroup group = draft.group();
    if (group.head() >= 0 || at == 0) {
      return Optional.empty();
    }
    boolean them = chunks.has(group.from(), group.to(), Set.of("them", "whom"));
    Draft before = drafts.get(at - 1);
    boolean gapped =
        draft.statement().rule().equals(Gaps.RULE) && before.outcome() == draft.outcome();
    Optional<Draft> whole =
        them ? draft.whole().map(drafts::get) : Optional.of(before).filter(d -> gapped);
    return whole.map(d -> d.group().category()).filter(c -> c != VictimCategory.UNKNOWN);
  }

  /** "nine people: four women and five children". */
  private static Optional<VictimCategory> parts(List<Draft> drafts, int whole) {
    List<Draft> parts =
        drafts.stream()
            .filter(d -> d.scope() == Scope.PART && d.whole().filter(w -> w == whole).isPresent())
            .toList();
    long sum = parts.stream().mapToLong(Draft::best).sum();
    List<VictimCategory> kinds = parts.stream().map(d -> d.group().category()).distinct().toList();
    return sum == drafts.get(whole).best()
            && kinds.size() == 1
            && kinds.get(0) != VictimCategory.UNKNOWN
        ? Optional.of(kinds.get(0))
        : Optional.empty();
  }
}
