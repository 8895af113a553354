package org.conflictledger.casualty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.PeopleGroup.Kind;
import org.conflictledger.text.Qualifier;
import org.conflictledger.text.Sentence;

/**
 * Tells wholes from parts inside a sentence: "including", "of whom", "of them", "among them", lists
 * that add up to the number before them, and new dead under "bringing the toll to".
 */
final class Parts {

  private static final int FARTHEST_PART = 18;

  List<Draft> structure(Chunks chunks, List<Draft> drafts) {
    List<Draft> all = new ArrayList<>(drafts);
    included(chunks, all);
    among(chunks, all);
    sums(chunks, all);
    partitive(chunks, all);
    rising(chunks, all);
    return linked(all);
  }

  /** Groups introduced as members of a count: those without a verb of their own become drafts. */
  private static void included(Chunks chunks, List<Draft> all) {
    Sentence s = chunks.s();
    for (PeopleGroup group : List.copyOf(chunks.groups())) {
      int cue = cue(chunks, group);
      if (cue < 0) {
        continue;
      }
      Optional<Draft> whole = before(all, cue, group);
      if (whole.isEmpty() || toldByName(chunks, group) || ofOthers(chunks, all, cue, whole.get())) {
        continue;
      }
      List<PeopleGroup> members = Families.of(s, VerbRule.countedOf(chunks.list(group)));
      for (PeopleGroup listed : members) {
        PeopleGroup member = CompositionRule.described(chunks, listed);
        if (member.kind() == Kind.BARE
            || member.kind() == Kind.PRONOUN
            || member.from() > group.to() && !mayInclude(whole.get().group(), member)
            || used(all, member)
                && !ownOf(all, member, whole.get())
                && !(s.norm(cue).equals("including") && s.norm(member.to()).equals(","))) {
          continue;
        }
        all.removeIf(d -> overlaps(d.group(), member) && d != whole.get());
        all.add(
            new Draft(
                s,
                renamed(whole.get().statement()),
                member,
                whole.get().outcome(),
                Scope.PART,
                Optional.of(whole.get().group().from())));
      }
    }
  }

  /** "dozens were wounded and others - including an officer - captured": the officer is no part. */
  private static boolean ofOthers(Chunks chunks, List<Draft> all, int cue, Draft whole) {
    return chunks.groups().stream()
        .anyMatch(
            group ->
                group.from() >= whole.group().to()
                    && group.to() <= cue
                    && group.to() >= cue - 2
                    && (!group.counted() || chunks.s().norm(group.to() - 1).equals("others"))
                    && !used(all, group));
  }

  /** "one of them, Michael Okafor, was killed": the name's verb tells what befell the one. */
  private static boolean toldByName(Chunks chunks, PeopleGroup group) {
    Sentence s = chunks.s();
    return s.norm(group.from()).equals("one")
        && s.norm(group.to()).equals(",")
        && chunks
            .startingAt(group.to() + 1)
            .filter(g -> g.kind() == Kind.NAMED)
            .filter(g -> Grammar.be(s, g.to()) || Grammar.be(s, g.to() + 1))
            .isPresent();
  }

  private static boolean ownOf(List<Draft> all, PeopleGroup member, Draft whole) {
    return all.stream()
        .anyMatch(d -> overlaps(d.group(), member) && d != whole && d.outcome() == whole.outcome());
  }

  private static Statement renamed(Statement st) {
    return new Statement(
        "part",
        st.outcome(),
        st.trigger(),
        st.victims(),
        st.agentFrom(),
        st.agentTo(),
        st.sure(),
        st.weak(),
        st.party(),
        Scope.PART);
  }

  /** Index of the word that makes a group a member, -1 when there is none. */
  private static int cue(Chunks chunks, PeopleGroup group) {
    Sentence s = chunks.s();
    int i = group.from() - 1;
    if (s.norm(i).equals("including")
        || s.norm(i).equals("includes")
        || s.norm(i).equals("included")) {
      return i;
    }
    if ((s.norm(i).equals("them") || s.norm(i).equals("whom")) && s.norm(i - 1).equals("among")) {
      return i - 1;
    }
    if (s.norm(i).equals("whom") && s.norm(i - 1).equals("of")) {
      return i - 1;
    }
    // "the attacker included", "the chief among them"
    String next = s.norm(group.to());
    if (next.equals("included")
        && (s.norm(group.to() + 1).equals(",") || group.to() + 2 >= s.size())) {
      return group.from();
    }
    if (next.equals("among") && s.norm(group.to() + 1).equals("them")) {
      return group.from();
    }
    if ((next.equals("was") || next.equals("were") || next.equals("is") || next.equals("are"))
        && s.norm(group.to() + 1).equals("among")
        && (s.norm(group.to() + 2).equals("them")
            || s.norm(group.to() + 2).equals("the") && s.norm(group.to() + 3).equals("dead"))) {
      return group.from();
    }
    // "10 of them children": the number stands for a group of its own.
    for (int k = group.from(); k < group.to() - 1; k++) {
      if (s.norm(k).equals("of")
          && (s.norm(k + 1).equals("them") || s.norm(k + 1).equals("whom"))) {
        return group.from();
      }
    }
    return -1;
  }

  private static Optional<Draft> before(List<Draft> all, int cue, PeopleGroup member) {
    return all.stream()
        .filter(d -> d.group().to() <= cue)
        .filter(d -> d.scope() != Scope.PART)
        .filter(d -> d.best() > 1)
        .filter(d -> !member.counted() || d.best() >= member.count().orElseThrow().best())
        .max(Comparator.comparingInt(d -> d.group().from()));
  }

  private static boolean used(List<Draft> all, PeopleGroup group) {
    return all.stream().anyMatch(d -> overlaps(d.group(), group));
  }

  private static boolean overlaps(PeopleGroup a, PeopleGroup b) {
    return a.from() < b.to() && b.from() < a.to();
  }

  /** A number followed by a list that adds up to it, with or without a dash or colon. */
  private static void sums(Chunks chunks, List<Draft> all) {
    for (Draft whole : List.copyOf(all)) {
      if (whole.scope() == Scope.PART || whole.best() < 2 || !definite(whole)) {
        continue;
      }
      List<PeopleGroup> after = new ArrayList<>();
      int end = whole.group().to();
      long sum = 0;
      for (PeopleGroup group : Families.of(chunks.s(), VerbRule.countedOf(chunks.groups()))) {
        if (group.from() < whole.group().to()) {
          continue;
        }
        if (group.from() - end > FARTHEST_PART || sum > whole.best() || group.kind() == Kind.BARE) {
          break;
        }
        after.add(group);
        sum += group.count().orElseThrow().best();
        end = group.to();
        if (sum == whole.best() && after.size() >= 2 && parts(chunks, all, whole, after)) {
          break;
        }
      }
    }
  }

  /** A word for many is the sum of nothing. */
  private static boolean definite(Draft whole) {
    Qualifier qualifier = whole.group().count().orElseThrow().qualifier();
    return qualifier != Qualifier.VAGUE && qualifier != Qualifier.UNSPECIFIED;
  }

  /** Soldiers are no part of policemen: a whole is told by a noun for people at large. */
  private static boolean mayInclude(PeopleGroup whole, PeopleGroup part) {
    return whole.category() == VictimCategory.UNKNOWN
        || part.category() == VictimCategory.UNKNOWN
        || whole.category() == part.category();
  }

  private static boolean parts(
      Chunks chunks, List<Draft> all, Draft whole, List<PeopleGroup> after) {
    if (after.stream().anyMatch(group -> !mayInclude(whole.group(), group))) {
      return false;
    }
    // Another outcome in between ("killed five and wounded two and three ...") is no breakdown.
    for (PeopleGroup group : after) {
      if (all.stream()
          .anyMatch(d -> overlaps(d.group(), group) && d.outcome() != whole.outcome())) {
        return false;
      }
      if (group == after.get(0) && !opensList(chunks.s(), group)) {
        return false;
      }
    }
    for (PeopleGroup listed : after) {
      if (all.stream().anyMatch(d -> overlaps(d.group(), listed) && d.scope() == Scope.PART)) {
        continue;
      }
      PeopleGroup group = CompositionRule.described(chunks, listed);
      all.removeIf(d -> overlaps(d.group(), group));
      all.add(
          new Draft(
              chunks.s(),
              renamed(whole.statement()),
              group,
              whole.outcome(),
              Scope.PART,
              Optional.of(whole.group().from())));
    }
    return true;
  }

  /** Whether a breakdown can begin with a group: after a mark, "of whom" or "were". */
  private static boolean opensList(Sentence s, PeopleGroup group) {
    String before = s.norm(group.from() - 1);
    return !s.token(group.from() - 1).word()
        || before.equals("including")
        || before.equals("whom")
        || before.equals("were")
        || before.equals("with");
  }

  /** "twenty were hurt, of whom five are fighting for their lives": a statement about members. */
  private static void partitive(Chunks chunks, List<Draft> all) {
    Sentence s = chunks.s();
    for (int i = 0; i < all.size(); i++) {
      Draft draft = all.get(i);
      if (draft.scope() == Scope.PART) {
        continue;
      }
      int from = draft.group().from();
      boolean member =
          s.norm(from - 1).equals("whom") && s.norm(from - 2).equals("of")
              || s.norm(from - 1).equals("them") && s.norm(from - 2).equals("of");
      if (!member) {
        continue;
      }
      Optional<Draft> whole =
          before(all, from, draft.group()).filter(d -> d.outcome() == draft.outcome());
      if (whole.isPresent()) {
        all.set(i, draft.part(whole.get().group().from()));
      }
    }
  }

  /** New dead in a sentence that gives the new toll are inside it. */
  private static void rising(Chunks chunks, List<Draft> all) {
    for (Draft total : List.copyOf(all)) {
      boolean toll = total.statement().rule().equals("toll");
      if (total.scope() != Scope.TOTAL && !toll) {
        continue;
      }
      for (int i = 0; i < all.size(); i++) {
        Draft draft = all.get(i);
        if (draft != total
            && draft.outcome() == total.outcome()
            && draft.scope() == Scope.INCIDENT
            && draft.best() <= total.best()
            && (total.scope() == Scope.TOTAL || raised(chunks.s(), total, draft))) {
          all.set(i, draft.part(total.group().from()));
        }
      }
    }
  }

  /** "The toll climbed to 44 after four troopers died": the four raise it. */
  private static boolean raised(Sentence s, Draft total, Draft draft) {
    boolean after = false;
    for (int i = total.group().to(); i < draft.group().from(); i++) {
      after |= s.norm(i).equals("after") || s.norm(i).equals("when") || s.norm(i).equals("as");
    }
    boolean climbed =
        s.norm(total.group().from() - 1).equals("to")
            && draft.best() < total.best()
            && (s.norm(draft.statement().trigger()).startsWith("die")
                || s.norm(draft.statement().trigger()).startsWith("succumb"));
    return after && climbed;
  }

  /** "four officers were among six people hurt": the first are some of the second. */
  private static void among(Chunks chunks, List<Draft> all) {
    Sentence s = chunks.s();
    for (PeopleGroup group : chunks.groups()) {
      int i = group.to();
      boolean states = Grammar.be(s, i) && s.norm(i + 1).equals("among");
      if (!states || !group.counted() || group.kind() == Kind.BARE || used(all, group)) {
        continue;
      }
      int start = s.norm(i + 2).equals("the") || s.norm(i + 2).equals("those") ? i + 3 : i + 2;
      all.stream()
          .filter(d -> d.group().from() == i + 2 || d.group().from() == start)
          .filter(d -> d.best() > group.count().orElseThrow().best())
          .findFirst()
          .ifPresent(
              whole ->
                  all.add(
                      new Draft(
                          s,
                          renamed(whole.statement()),
                          group,
                          whole.outcome(),
                          Scope.PART,
                          Optional.of(whole.group().from()))));
    }
  }

  /** Wholes are marked, links turned from token positions into positions in the list. */
  private static List<Draft> linked(List<Draft> all) {
    all.sort(Comparator.comparingInt(d -> d.group().from()));
    List<Draft> result = new ArrayList<>();
    for (Draft draft : all) {
      boolean whole =
          draft.scope() == Scope.INCIDENT
              && all.stream()
                  .anyMatch(
                      d ->
                          d.scope() == Scope.PART
                              && d.whole().filter(w -> w == draft.group().from()).isPresent());
      result.add(whole ? draft.with(Scope.TOTAL) : draft);
    }
    for (int i = 0; i < result.size(); i++) {
      Draft draft = result.get(i);
      if (draft.whole().isPresent()) {
        int position = -1;
        for (int k = 0; k < result.size(); k++) {
          if (result.get(k).group().from() == draft.whole().get()) {
            position = k;
          }
        }
        result.set(i, position < 0 ? draft.with(Scope.INCIDENT) : draft.part(position));
      }
    }
    return result;
  }
}
