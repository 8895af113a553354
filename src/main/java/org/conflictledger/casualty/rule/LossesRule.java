package org.conflictledger.casualty.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.draft.Rule;
import org.conflictledger.casualty.draft.Statement;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.lexicon.LossWords;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Qualifier;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * "The losses of the army were put at 77 and those of the rebels at 374", "put its losses at 12
 * men", "brings the army's losses in the battle from five to ten": the dead of a side, told as its
 * losses.
 */
public final class LossesRule implements Rule {

  private static final WordSet LOSSES = WordSet.of("losses", "loss");

  /** Losses of things and money. */
  private static final WordSet OF_THINGS = WordSet.listed(LossesRule.class, "ofThings");

  /** "losses of the army": so many words between the two nouns and the verb. */
  private static final int LONGEST_SIDE = 8;

  @Override
  public Collection<String> telling() {
    return LOSSES;
  }

  @Override
  public Collection<String> words() {
    return LOSSES;
  }

  @Override
  public boolean begins(Sentence s, int i) {
    return LOSSES.at(s, i) && !OF_THINGS.at(s, i - 1);
  }

  @Override
  public List<Statement> apply(Chunks chunks) {
    Sentence s = chunks.s();
    List<Statement> statements = new ArrayList<>();
    for (PeopleGroup group : chunks.groups()) {
      int trigger = people(chunks, group) ? losses(s, group) : raised(s, group);
      if (trigger >= 0) {
        boolean rises = rises(s, group);
        PeopleGroup now = rises ? TollNumbers.upperEnd(s, group) : group;
        Statement lost = Statement.of("lost", Outcome.KILLED, trigger, List.of(now));
        boolean total = rises || s.norm(group.from() - 1).equals("to");
        statements.add(total ? lost.with(Scope.TOTAL) : lost);
      }
    }
    return statements;
  }

  /**
   * "which raises to 12 the losses of the army": index of the losses behind their number, or -1.
   */
  private int raised(Sentence s, PeopleGroup group) {
    boolean to = s.norm(group.from() - 1).equals("to") && RAISING.at(s, group.from() - 2);
    if (!to || !group.counted() || group.to() - group.from() > LONGEST_NUMBER) {
      return -1;
    }
    for (int i = group.to() + 1; i < Math.min(s.size(), group.to() + LONGEST_SIDE); i++) {
      if (begins(s, i)) {
        return LossWords.owned(s, i) || Grammar.POSSESSIVES.at(s, i - 1) ? i : -1;
      }
    }
    return -1;
  }

  private static final WordSet RAISING = WordSet.listed(LossesRule.class, "raising");

  private static final int LONGEST_NUMBER = 4;

  /** "77", "77 men", "77 soldiers", and not "77 tanks" or "77 wounded". */
  private static boolean people(Chunks chunks, PeopleGroup group) {
    Sentence s = chunks.s();
    if (!group.counted() || group.definite() || LossWords.LOST.at(s, group.to())) {
      return false;
    }
    if (group.kind() == Kind.COUNTED) {
      return group.category() != VictimCategory.CIVILIAN && !LossWords.LOST.at(s, group.head());
    }
    int i = group.to();
    return group.kind() == Kind.ELLIPTIC
        && (i >= s.size()
            || !s.token(i).word() && !s.token(i).digits()
            || Grammar.CONJUNCTIONS.at(s, i)
            || Grammar.PREPOSITIONS.at(s, i));
  }

  /** "from five to ten": the losses before, and now. */
  private static boolean rises(Sentence s, PeopleGroup group) {
    return s.norm(group.from() - 1).equals("from")
        && group.count().filter(count -> count.qualifier() == Qualifier.RANGE).isPresent();
  }

  /** Index of the losses whose number a group is, -1 when it is of nothing such. */
  private int losses(Sentence s, PeopleGroup group) {
    boolean rises = rises(s, group);
    int number = rises ? group.from() - 1 : group.from();
    int i = number - 1;
    while (i > s.body() && LossWords.figuring(s, i)) {
      i--;
    }
    boolean figured = rises || i < number - 1;
    i = overWhere(s, i);
    if (begins(s, i)) {
      int whose = s.norm(i - 1).equals("own") ? i - 2 : i - 1;
      boolean own = Grammar.POSSESSIVES.at(s, whose) && LossWords.figuring(s, whose - 1);
      // "He put his own losses at nine": whoever has losses of his own is a side.
      boolean speaker = own && whose < i - 1 && Grammar.PRONOUNS.at(s, whose - 2);
      boolean side = own ? LossWords.side(s, whose - 2) : LossWords.owned(s, i);
      return figured && (speaker || side) ? i : -1;
    }
    if (!LossWords.side(s, i)) {
      return -1;
    }
    // "those of the rebels at 374", "those of the rebels 374"
    for (int k = i; k > Math.max(s.body(), i - LONGEST_SIDE); k--) {
      if (s.norm(k).equals("of")) {
        boolean those = s.norm(k - 1).equals("those");
        return begins(s, k - 1) && figured || those && before(s, k - 1) ? k - 1 : -1;
      }
      if (!s.token(k).word() || Grammar.CONJUNCTIONS.at(s, k) || Grammar.be(s, k)) {
        return -1;
      }
    }
    return -1;
  }

  private static final int LONGEST_PLACE = 10;

  /** "losses in that battle", "loss at Adar": where the losses stand that were had somewhere. */
  private int overWhere(Sentence s, int end) {
    for (int k = end; k > Math.max(s.body(), end - LONGEST_PLACE); k--) {
      if (begins(s, k)) {
        return Grammar.PREPOSITIONS.at(s, k + 1) && !s.norm(k + 1).equals("of") ? k : end;
      }
      boolean word = s.token(k).word() || s.norm(k).equals("'s");
      if (!word || Grammar.be(s, k)) {
        return end;
      }
    }
    return end;
  }

  /** Whether losses are told before "those". */
  private boolean before(Sentence s, int those) {
    for (int i = s.body(); i < those; i++) {
      if (begins(s, i)) {
        return true;
      }
    }
    return false;
  }
}
