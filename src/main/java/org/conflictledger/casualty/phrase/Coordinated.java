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

  private static final int LONGEST_ATTACHMENT = 7;

  private static final Set<String> ATTACHING =
      WordSet.of("of", "to", "on", "for", "in", "from", "at");

  private static final Set<String> NONE = WordSet.of("no", "without");

  private final Appositions appositions;
  private final Chunks chunks;
  private final Sentence s;
  private final boolean[] aside;

  Coordinated(Chunks chunks) {
    this.chunks = chunks;
    this.s = chunks.s();
    this.aside = chunks.aside();
    appositions = new Appositions(s, chunks, this::further);
  }

  /** The same; the last one may be followed by its verb. */
  List<PeopleGroup> list(PeopleGroup first, PeopleGroup last) {
    List<PeopleGroup> list = new ArrayList<>();
    list.add(first);
    int end = WherePeopleWere.after(chunks, first, last, attached(first));
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
              || isAsWellAs(i) > 0
              || aside[i])) {
        joint |= !aside[i];
        i += Math.max(1, isAsWellAs(i));
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
        end = Math.max(next.get().to(), attached(next.get()));
        continue;
      }
      if (!joint
          || next.isEmpty()
          || !next.get().equals(last) && (beginsClause(next.get()) || asserts(next.get()))
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
          && (next.get().additive() || beginsClause(next.get()) && commaAndBefore(next.get()))) {
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
      end = single(next.get()) ? attached(next.get()) : next.get().to();
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
    return commaAndBefore(group) && beginsClause(group);
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
        return on && !beginsClause(chunks.startingAt(i + 2).get()) ? i : end;
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

  /** Index after "of Ramadi" in "the mayor of Ramadi, his son and", else where the group ends. */
  private int attached(PeopleGroup group) {
    int i = group.to();
    boolean one = single(group) || group.kind() == Kind.DEFINITE;
    if (!one && group.kind() == Kind.COUNTED) {
      return ofBody(i);
    }
    if (!one || !ATTACHING.contains(s.norm(i))) {
      return i;
    }
    for (int k = i + 1; k < Math.min(s.size() - 1, i + LONGEST_ATTACHMENT); k++) {
      if (s.norm(k).equals(",")) {
        boolean owner = chunks.startingAt(k + 1).filter(g -> Families.ofOne(s, g)).isPresent();
        boolean more =
            chunks.startingAt(k + 1 + isAsWellAs(k + 1)).filter(this::further).isPresent()
                && isAsWellAs(k + 1) > 1;
        boolean next =
            s.norm(k + 1).equals("and")
                && chunks.startingAt(k + 2).filter(this::further).isPresent();
        return owner || more || next ? k : i;
      }
      if (s.norm(k).equals("and") && chunks.startingAt(k + 1).filter(this::further).isPresent()
          || isAsWellAs(k) > 1
              && chunks.startingAt(k + isAsWellAs(k)).filter(this::further).isPresent()) {
        return k;
      }
      if (!s.token(k).word()
          || Grammar.be(s, k)
          || chunks.startingAt(k).filter(this::own).isPresent()) {
        return i;
      }
    }
    return i;
  }

  /** Index after "of the Front" in "two members of the Front and three drivers". */
  private int ofBody(int of) {
    if (!s.norm(of).equals("of")) {
      return of;
    }
    int i = s.norm(of + 1).equals("the") ? of + 2 : of + 1;
    int name = i;
    while (i < s.size() && i - name < LONGEST_ATTACHMENT && s.token(i).word()) {
      boolean next = s.norm(i).equals("and") && i > name;
      if (next && chunks.startingAt(i + 1).filter(this::further).isPresent()) {
        return s.token(name).capitalised() ? i : of;
      }
      if (Grammar.be(s, i)
          || Grammar.HAVE.at(s, i)
          || Grammar.PREPOSITIONS.at(s, i)
          || s.norm(i).equals("and")) {
        return of;
      }
      i++;
    }
    return of;
  }

  /** Others than a body whom somebody belongs to: "a soldier of the Frontier Corps". */
  private boolean own(PeopleGroup group) {
    boolean body = s.holds(Math.max(s.body(), group.from() - LONGEST_BODY), group.from(), OF);
    return !body || group.kind() == Kind.COUNTED || group.kind() == Kind.ELLIPTIC;
  }

  private static final Set<String> OF = WordSet.of("of");

  private static final int LONGEST_BODY = 4;

  /** "one soldier", "a soldier" */
  private static boolean single(PeopleGroup group) {
    return group.kind() == Kind.ONE
        || group.kind() == Kind.COUNTED
            && !group.definite()
            && group.count().filter(count -> count.best() == 1 && count.low() == 1).isPresent();
  }

  /** Someone else by number, article or owner, who can only be one more of a list. */
  private boolean further(PeopleGroup group) {
    boolean own = group.possessive() && !asserts(group);
    return group.kind() == PeopleGroup.Kind.COUNTED && !group.definite()
        || group.kind() == PeopleGroup.Kind.ELLIPTIC && group.additive()
        || group.kind() == PeopleGroup.Kind.ONE
            && (own || s.norm(group.from()).equals("a") || s.norm(group.from()).equals("an"))
            && !beginsClause(group);
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

  private int isAsWellAs(int i) {
    if (s.norm(i).equals("as") && s.norm(i + 1).equals("well") && s.norm(i + 2).equals("as")) {
      return 3;
    }
    if (s.norm(i).equals("along") && s.norm(i + 1).equals("with")
        || s.norm(i).equals("together") && s.norm(i + 1).equals("with")) {
      return 2;
    }
    if ((s.norm(i).equals("those") || s.norm(i).equals("that"))
        && s.norm(i + 1).equals("of")
        && (s.norm(i - 1).equals("and") || s.norm(i - 1).equals("with"))) {
      // "the bodies of a priest and those of two nuns"
      return 2;
    }
    if (s.norm(i).equals("of") && s.norm(i - 1).equals("and") && bodies(i)) {
      // "the bodies of a priest and of two nuns"
      return 1;
    }
    return s.norm(i).equals("with")
            && chunks.startingAt(i + 1).map(g -> g.possessive()).orElse(false)
        ? 1
        : 0;
  }

  private boolean bodies(int to) {
    return s.holds(Math.max(s.body(), to - LONGEST_LIST), to, BODIES);
  }

  private static final WordSet BODIES = WordSet.of("bodies", "corpses", "remains");

  /** Whether a finite verb follows the group, so that it is the subject of a new clause. */
  private boolean beginsClause(PeopleGroup group) {
    String next = s.norm(group.to());
    if (next.equals("'s") && group.definite()) {
      // "the state prosecutor's office said"
      return true;
    }
    return Grammar.BE.contains(next)
        || Grammar.HAVE.contains(next)
        || Grammar.MODALS.contains(next)
        || Grammar.SAYING.contains(next)
        || Grammar.FINITE.contains(next);
  }

  /** ", the governor reckoned", ", and 30 guests laughed": a clause of its own. */
  private boolean asserts(PeopleGroup group) {
    String next = s.norm(group.to());
    boolean verb =
        next.endsWith("ed") && !next.equals("aged") && !Grammar.PREPOSITIONS.at(s, group.to() + 1)
            || next.equals("wrote")
            || next.equals("thinks")
            || next.equals("told");
    boolean comma = s.norm(group.from() - 1).equals(",");
    boolean speaker =
        comma && (group.definite() || group.kind() == Kind.NAMED || group.kind() == Kind.ONE);
    if (speaker && !group.possessive() && says(group.to())) {
      return true;
    }
    return verb
        && (speaker
            || commaAndBefore(group)
                && (group.to() + 1 >= s.size() || !s.token(group.to() + 1).word()));
  }

  private boolean commaAndBefore(PeopleGroup group) {
    return s.norm(group.from() - 1).equals("and") && s.norm(group.from() - 2).equals(",");
  }

  /** ", a resident of the valley said": a verb of saying ends the clause. */
  private boolean says(int from) {
    for (int i = from; i < Math.min(s.size(), from + 8); i++) {
      if (s.norm(i).equals(",") || s.norm(i).equals(";") || s.norm(i).equals("and")) {
        return false;
      }
      if (Grammar.SAYING.at(s, i)) {
        return true;
      }
    }
    return false;
  }
}
