package org.conflictledger.casualty.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** Groups of people joined by "and" and commas, and those that only tell more of the one before. */
final class Coordinated {

  private static final Set<String> JOINTS = WordSet.of("and", ",", "plus", "&");

  private static final Set<String> NONE = WordSet.of("no", "without");

  private final Appositions appositions;
  private final Chunks chunks;
  private final Sentence s;
  private final boolean[] aside;
  private final ListLinks links;
  private final OwnClause clause;

  Coordinated(Chunks chunks) {
    this.chunks = chunks;
    this.s = chunks.s();
    this.aside = chunks.aside();
    links = new ListLinks(chunks);
    clause = new OwnClause(s);
    appositions = new Appositions(s, chunks, links::further);
  }

  /** The same; the last one may be followed by its verb. */
  List<PeopleGroup> list(PeopleGroup first, PeopleGroup last) {
    List<PeopleGroup> list = new ArrayList<>();
    list.add(first);
    int end = WherePeopleWere.after(chunks, first, last, links.attached(first));
    while (true) {
      int i = describedTo(end);
      // "Ali Haydar, 41, his wife and": the comma after the age is the group's.
      boolean joint = end == i && s.norm(end - 1).equals(",");
      if (JOINTS.contains(s.norm(i)) && s.norm(i + 1).equals("\"") && closes(i + 1)) {
        // "have been taking hostages," one of the commanders said
        return list;
      }
      while (i < s.size()
          && (JOINTS.contains(s.norm(i))
              || s.norm(i).equals("\"")
              || links.joint(i) > 0
              || aside[i])) {
        joint |= !aside[i];
        i += Math.max(1, links.joint(i));
      }
      Optional<PeopleGroup> next = chunks.startingAt(i);
      if (joint
          && next.isPresent()
          && AlsoCalled.holds(s, list.get(list.size() - 1), next.get(), end)) {
        end = next.get().to();
        continue;
      }
      if (joint
          && next.isPresent()
          && appositions.tell(end, list.get(list.size() - 1), next.get())) {
        end = Math.max(next.get().to(), links.attached(next.get()));
        continue;
      }
      if (!joint
          || next.isEmpty()
          || !next.get().equals(last) && (clause.begins(next.get()) || clause.asserts(next.get()))
          || next.get().kind() == Kind.ELLIPTIC && s.norm(next.get().to()).equals("who")
          || next.get().kind() == Kind.DEFINITE
              && !next.get().possessive()
              && !(next.get().equals(last) && s.norm(end).equals("and"))) {
        return list;
      }
      if (s.holds(next.get().from(), next.get().to(), NONE)) {
        // "killed two gunmen and caused no civilian casualties"
        return list;
      }
      if (s.norm(first.from() - 1).equals("including")
          && (next.get().additive()
              || clause.begins(next.get()) && clause.commaAndBefore(next.get()))) {
        // "including a tourist, and 70 others were hurt": the list of members ends.
        return list;
      }
      if (next.get().equals(last) && members(first) && ownClause(next.get())) {
        // "three died, among them a guard, and eight were hurt": so does that of "among them".
        return list;
      }
      if (aside[first.from()] && !aside[next.get().from()]) {
        // "(17 civilians, six policemen) and 41": what the bracket holds ends with it.
        return list;
      }
      if (loose(end, i, next.get())) {
        // "three militants, two with ties to": some of them, no others
        return list;
      }
      // ", three police officers" after a comma alone may be an apposition; sums tell later.
      list.add(next.get());
      end = ListLinks.single(next.get()) ? links.attached(next.get()) : next.get().to();
      end = WherePeopleWere.next(chunks, first, next.get(), last, end);
    }
  }

  /** Whether a group is named as some of the people before it. */
  private boolean members(PeopleGroup group) {
    for (int i = group.from() - 1; i > Math.max(s.body(), group.from() - LONGEST_LIST); i--) {
      String norm = s.norm(i);
      boolean them = norm.equals("them") || norm.equals("whom");
      boolean some = s.norm(i - 1).equals("among") || s.norm(i - 1).equals("of");
      if (norm.equals("including") || them && some) {
        return true;
      }
      if (Grammar.be(s, i) || norm.equals(";")) {
        return false;
      }
    }
    return false;
  }

  private static final int LONGEST_LIST = 12;

  /** ", and eight were hurt" */
  private boolean ownClause(PeopleGroup group) {
    return clause.commaAndBefore(group) && clause.begins(group);
  }

  /** Whether a quotation mark ends a quotation that the sentence began. */
  private boolean closes(int mark) {
    int marks = 0;
    for (int i = 0; i < mark; i++) {
      marks += s.norm(i).equals("\"") ? 1 : 0;
    }
    return marks % 2 == 1;
  }

  /** "35 civilians, most of them women, seven soldiers": where the list goes on. */
  private int describedTo(int end) {
    boolean describes =
        s.norm(end).equals(",")
            && MOST.contains(s.norm(end + 1))
            && s.norm(end + 2).equals("of")
            && (s.norm(end + 3).equals("them") || s.norm(end + 3).equals("whom"));
    for (int i = end + 4; describes && i < Math.min(s.size(), end + 8); i++) {
      if (s.norm(i).equals(",") && chunks.startingAt(i + 1).isPresent()) {
        return i;
      }
    }
    return s.norm(end).equals("aged") ? afterAge(end) : afterWho(end);
  }

  /** "a woman aged 60, a man aged nine": where the list goes on. */
  private int afterAge(int aged) {
    int i = aged + 2;
    while (s.norm(i).equals("and")
        && (s.token(i + 1).digits() || chunks.startingAt(i + 1).isEmpty())
        && i + 1 < s.size()) {
      i += 2;
    }
    return i < s.size() && JOINTS.contains(s.norm(i)) ? i : aged;
  }

  /** "his deputy Amir Latif, who was his cousin, and General Sadiq": where the list goes on. */
  private int afterWho(int end) {
    boolean who = s.norm(end).equals(",") && s.norm(end + 1).equals("who");
    for (int i = end + 2; who && i < Math.min(s.size() - 2, end + LONGEST_WHO); i++) {
      if (s.norm(i).equals(",")) {
        boolean on = s.norm(i + 1).equals("and") && chunks.startingAt(i + 2).isPresent();
        return on && !clause.begins(chunks.startingAt(i + 2).get()) ? i : end;
      }
    }
    return end;
  }

  private static final int LONGEST_WHO = 12;

  private static final Set<String> MOST = WordSet.of("most", "many", "all", "some", "half");

  /** Whether a bare number that only a comma joins ends the list. */
  private boolean loose(int end, int i, PeopleGroup next) {
    String after = s.norm(next.to());
    return i == end + 1
        && s.norm(end).equals(",")
        && next.kind() == Kind.ELLIPTIC
        && !next.additive()
        && (after.equals("with") || after.equals("from") || after.equals("of"));
  }

  /** Whether a name tells who the last of a list is: "his helper, Zafar Rari". */
  boolean names(PeopleGroup first, PeopleGroup name) {
    if (AlsoCalled.holds(s, first, name, first.to())) {
      return true;
    }
    if (name.kind() != Kind.NAMED || !s.norm(name.from() - 1).equals(",")) {
      return false;
    }
    List<PeopleGroup> list = list(first, null);
    PeopleGroup last = list.get(list.size() - 1);
    return last.kind() == Kind.ONE && last.to() == name.from() - 1;
  }
}
