package org.conflictledger.casualty.phrase;

import java.util.Set;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** What stands between people in a list: what belongs to the one before, what joins the next. */
final class ListLinks {

  private static final int LONGEST_ATTACHMENT = 7;

  private static final Set<String> ATTACHING =
      WordSet.of("of", "to", "on", "for", "in", "from", "at");

  private static final Set<String> OF = WordSet.of("of");

  private static final int LONGEST_BODY = 4;

  private static final WordSet BODIES = WordSet.of("bodies", "corpses", "remains");

  private static final int LONGEST_LIST = 12;

  private final Chunks chunks;
  private final Sentence s;
  private final OwnClause clause;

  ListLinks(Chunks chunks) {
    this.chunks = chunks;
    s = chunks.s();
    clause = new OwnClause(s);
  }

  /** Index after "of Ramadi" in "the mayor of Ramadi, his son and", else where the group ends. */
  int attached(PeopleGroup group) {
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
            chunks.startingAt(k + 1 + joint(k + 1)).filter(this::further).isPresent()
                && joint(k + 1) > 1;
        boolean next =
            s.norm(k + 1).equals("and")
                && chunks.startingAt(k + 2).filter(this::further).isPresent();
        return owner || more || next ? k : i;
      }
      if (s.norm(k).equals("and") && chunks.startingAt(k + 1).filter(this::further).isPresent()
          || joint(k) > 1 && chunks.startingAt(k + joint(k)).filter(this::further).isPresent()) {
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

  /** Someone else by number, article or owner, who can only be one more of a list. */
  boolean further(PeopleGroup group) {
    boolean own = group.possessive() && !clause.asserts(group);
    return group.kind() == Kind.COUNTED && !group.definite()
        || group.kind() == Kind.ELLIPTIC && group.additive()
        || group.kind() == Kind.ONE
            && (own || s.norm(group.from()).equals("a") || s.norm(group.from()).equals("an"))
            && !clause.begins(group);
  }

  /** "as well as", "along with": so many words; 0 when nothing joins. */
  int joint(int i) {
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

  /** "one soldier", "a soldier" */
  static boolean single(PeopleGroup group) {
    return group.kind() == Kind.ONE
        || group.kind() == Kind.COUNTED
            && !group.definite()
            && group.count().filter(count -> count.best() == 1 && count.low() == 1).isPresent();
  }
}
