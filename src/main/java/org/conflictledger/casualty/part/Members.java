package org.conflictledger.casualty.part;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.Families;
import org.conflictledger.casualty.phrase.OtherPeople;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.casualty.verb.VerbRule;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** People told as some of those counted before: "including", "of whom", "among them". */
final class Members {

  /** Groups introduced as members of a count: those without a verb of their own become drafts. */
  static void included(Chunks chunks, List<Draft> all) {
    Sentence s = chunks.s();
    for (PeopleGroup group : List.copyOf(chunks.groups())) {
      int cue = MemberCue.of(chunks, group);
      if (cue < 0 || inCompany(all, group)) {
        continue;
      }
      Optional<Draft> whole = before(all, cue, group);
      if (whole.isEmpty() || toldByName(chunks, group) || ofOthers(chunks, all, cue, whole.get())) {
        continue;
      }
      List<PeopleGroup> members = Families.of(s, VerbRule.countedOf(chunks.list(group)));
      for (PeopleGroup listed : members) {
        if (beyond(s, whole.get(), group, listed)) {
          // "21 nurses, including three doctors, and 47 patients": others, of the same fate.
          if (!used(all, listed)) {
            all.add(whole.get().with(listed).with(Scope.INCIDENT));
          }
          continue;
        }
        PeopleGroup member = CompositionRule.described(chunks, listed);
        if (member.kind() == Kind.BARE
            || member.kind() == Kind.PRONOUN
            || member.from() > group.to() && elsewhere(s, group, member)
            || member.from() > group.to() && !whole.get().group().mayInclude(member)
            || used(all, member)
                && !ownOf(all, member, whole.get())
                && !(s.norm(cue).equals("including") && listed(s, member))) {
          continue;
        }
        all.removeIf(d -> d.group().overlaps(member) && d != whole.get());
        all.add(whole.get().member(member));
      }
    }
  }

  /**
   * "Ten died in Homs, including a child, and 30 in Hama": after a comma and with a place, where
   * the first member has none, it counts others.
   */
  static boolean elsewhere(Sentence s, PeopleGroup first, PeopleGroup next) {
    int to = next.to();
    return s.norm(next.from() - 1).equals("and")
        && s.norm(next.from() - 2).equals(",")
        && s.norm(to).equals("in")
        && to + 1 < s.size()
        && s.token(to + 1).capitalised()
        && !s.norm(first.to()).equals("in");
  }

  /** Whether a later one of a list, which ", and" begins, is none of the whole. */
  private static boolean beyond(Sentence s, Draft whole, PeopleGroup first, PeopleGroup listed) {
    return listed.from() > first.to()
        && listed.kind() == Kind.COUNTED
        && s.norm(listed.from() - 1).equals("and")
        && s.norm(listed.from() - 2).equals(",")
        && OtherPeople.than(s, whole.group(), listed);
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

  /** "the imam and three of his pupils included": the three are told with him. */
  private static boolean inCompany(List<Draft> all, PeopleGroup group) {
    return all.stream()
        .anyMatch(
            d ->
                d.scope() == Scope.PART
                    && d.group().from() < group.from()
                    && group.to() <= d.group().to());
  }

  /** ", including a porter, were": what follows is of the whole; ", who died" is of the porter. */
  private static boolean listed(Sentence s, PeopleGroup member) {
    return s.norm(member.to()).equals(",") && !s.norm(member.to() + 1).equals("who");
  }

  private static boolean ownOf(List<Draft> all, PeopleGroup member, Draft whole) {
    return all.stream()
        .anyMatch(d -> d.group().overlaps(member) && d != whole && d.outcome() == whole.outcome());
  }

  /** "four officers were among six people hurt": the first are some of the second. */
  static void among(Chunks chunks, List<Draft> all) {
    Sentence s = chunks.s();
    for (PeopleGroup group : chunks.groups()) {
      int i = group.to();
      boolean states = Grammar.be(s, i) && s.norm(i + 1).equals("among");
      boolean heads = s.index() == Sentence.TITLE && s.norm(i).equals("among");
      if (!states && !heads) {
        continue;
      }
      int after = states ? i + 2 : i + 1;
      int start = s.norm(after).equals("the") || s.norm(after).equals("those") ? after + 1 : after;
      Optional<Draft> whole =
          all.stream()
              .filter(d -> d.group().from() == after || d.group().from() == start)
              .findFirst();
      for (PeopleGroup member : whole.isEmpty() ? List.<PeopleGroup>of() : upTo(chunks, group)) {
        boolean some =
            member.counted()
                && member.kind() != Kind.BARE
                && !used(all, member)
                && whole.get().best() > member.count().orElseThrow().best();
        if (some) {
          all.add(whole.get().member(member));
        }
      }
    }
  }

  /** The groups of a list that ends with one. */
  private static List<PeopleGroup> upTo(Chunks chunks, PeopleGroup last) {
    for (PeopleGroup group : chunks.groups()) {
      List<PeopleGroup> list = chunks.list(group, last);
      if (group.from() < last.from() && list.contains(last)) {
        return list.subList(0, list.indexOf(last) + 1);
      }
    }
    return List.of(last);
  }

  /** "A nurse was among the dead in the bombing that killed 11": one of these. */
  static void listed(List<Draft> all) {
    long members =
        all.stream()
            .filter(d -> d.statement().rule().equals("roster"))
            .mapToLong(Draft::best)
            .sum();
    if (members == 0) {
      return;
    }
    for (int i = 0; i < all.size(); i++) {
      Draft draft = all.get(i);
      if (!draft.statement().rule().equals("roster") || draft.scope() != Scope.INCIDENT) {
        continue;
      }
      List<Draft> wholes =
          all.stream()
              .filter(d -> d.outcome() == draft.outcome() && d.scope() != Scope.PART)
              .filter(d -> !d.statement().rule().equals("roster") && d.best() > members)
              .filter(d -> d.group().mayInclude(draft.group()) && !d.group().additive())
              .toList();
      if (wholes.size() == 1) {
        all.set(i, draft.part(wholes.get(0).group().from()));
      }
    }
  }

  /** "ten were wounded, with two hit by bullets": the two are of the ten. */
  private static boolean with(Sentence s, Draft draft) {
    return s.norm(draft.group().from() - 1).equals("with")
        && draft.statement().trigger() == draft.group().to();
  }

  /** "twenty were hurt, of whom five are fighting for their lives": a statement about members. */
  static void partitive(Chunks chunks, List<Draft> all) {
    Sentence s = chunks.s();
    for (int i = 0; i < all.size(); i++) {
      Draft draft = all.get(i);
      if (draft.scope() == Scope.PART) {
        continue;
      }
      int from = draft.group().from();
      boolean member =
          s.norm(from - 1).equals("whom") && s.norm(from - 2).equals("of")
              || s.norm(from - 1).equals("them") && s.norm(from - 2).equals("of")
              || with(s, draft)
              || Severity.told(s, draft)
              || Manners.told(s, draft);
      if (!member) {
        continue;
      }
      Optional<Draft> whole =
          before(all, from, draft.group())
              .filter(d -> d.outcome() == draft.outcome() && d.best() >= draft.best())
              .filter(d -> !OtherPeople.than(s, d.group(), draft.group()));
      if (whole.isPresent()) {
        all.set(i, draft.part(whole.get().group().from()));
      }
    }
  }

  /**
   * "Of the 21 killed, three were of one family and nine were cooks": bare numbers after a whole
   * that "of" begins are some of it, unless they came back.
   */
  static void ofWhole(Chunks chunks, List<Draft> all) {
    Sentence s = chunks.s();
    Optional<Draft> whole =
        all.stream()
            .filter(d -> d.scope() != Scope.PART && d.best() > 1)
            .filter(d -> opensWithOf(chunks, d.group().from()))
            .findFirst();
    if (whole.isEmpty()) {
      return;
    }
    long rest = all.stream().filter(d -> d != whole.get()).mapToLong(Draft::best).sum();
    if (whole.get().outcome() == Outcome.MISSING && rest == whole.get().best()) {
      // "Of the 40 who vanished, 37 were found dead and three are missing": all are told.
      all.remove(whole.get());
      return;
    }
    for (PeopleGroup group : chunks.groups()) {
      boolean some =
          group.kind() == Kind.ELLIPTIC
              && !group.definite()
              && group.from() > whole.get().group().to()
              && group.count().orElseThrow().best() < whole.get().best()
              && !returned(chunks, group);
      Optional<Draft> own = all.stream().filter(d -> d.group().overlaps(group)).findFirst();
      if (some && own.isEmpty() && sayMore(s, group.to())) {
        all.add(whole.get().member(CompositionRule.described(chunks, group)));
      } else if (some
          && own.filter(d -> d.outcome() == whole.get().outcome()).isPresent()
          && own.get().scope() == Scope.INCIDENT) {
        all.set(all.indexOf(own.get()), own.get().part(whole.get().group().from()));
      }
    }
  }

  private static boolean opensWithOf(Chunks chunks, int group) {
    Sentence s = chunks.s();
    int of =
        s.norm(group).equals("the")
            ? group - 1
            : s.norm(group - 1).equals("the") ? group - 2 : group - 1;
    boolean opens = of == s.body() || of > 0 && !s.token(of - 1).word();
    return s.norm(of).equals("of") && opens;
  }

  private static boolean sayMore(Sentence s, int i) {
    return Grammar.be(s, i);
  }

  private static boolean returned(Chunks chunks, PeopleGroup group) {
    Sentence s = chunks.s();
    for (int i = group.to(); i < Math.min(s.size(), group.to() + 7) && s.token(i).word(); i++) {
      if (BACK.contains(s.norm(i))) {
        return true;
      }
    }
    return false;
  }

  private static final WordSet BACK = WordSet.listed(Members.class, "back");

  private static Optional<Draft> before(List<Draft> all, int cue, PeopleGroup member) {
    return all.stream()
        .filter(d -> d.group().to() <= cue)
        .filter(d -> d.scope() != Scope.PART)
        .filter(d -> d.best() > 1)
        .filter(d -> !member.counted() || d.best() >= member.count().orElseThrow().best())
        .max(Comparator.comparingInt(d -> d.group().from()));
  }

  private static boolean used(List<Draft> all, PeopleGroup group) {
    return all.stream().anyMatch(d -> d.group().overlaps(group));
  }

  private Members() {}
}
