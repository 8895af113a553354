package org.conflictledger.casualty.context;

import org.conflictledger.actor.PeopleNouns;
import org.conflictledger.text.Quantity;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** Tells how old people are from how many they are. */
final class Ages {

  /** Before "of" and a number that tells how old they are. */
  private static final WordSet YOUNG_AND_OLD = WordSet.listed(Ages.class, "youngAndOld");

  /** "of barely 10": what a number does not take along. */
  private static final WordSet HARDLY = WordSet.listed(Ages.class, "hardly");

  private static final int OLDEST = 110;

  private final PeopleNouns nouns;

  Ages(PeopleNouns nouns) {
    this.nouns = nouns;
  }

  /** Whether a number is an age. */
  boolean tell(Sentence s, Quantity q) {
    return of(s, q) || aged(s, q.from()) || behindName(s, q) || ofEach(s, q);
  }

  /**
   * "a boy of nine", "a man of between 20 and 25", "boys between nine and 15", and no "children of
   * two teachers".
   */
  private boolean of(Sentence s, Quantity q) {
    if (s.norm(q.from()).equals("between")
        && YOUNG_AND_OLD.at(s, q.from() - 1)
        && q.count().best() < OLDEST) {
      return nouns.lookup(s.norm(q.to())).isEmpty();
    }
    boolean last = s.norm(q.from() - 1).equals("and") && s.norm(q.from() - 3).equals("between");
    int first = last ? q.from() - 3 : q.from();
    int of = HARDLY.at(s, first - 1) ? first - 2 : first - 1;
    return s.norm(of).equals("of")
        && YOUNG_AND_OLD.at(s, of - 1)
        && q.count().best() < OLDEST
        && nouns.lookup(s.norm(q.to())).isEmpty();
  }

  /** "aged 19, 25 and 30", "aged from 13 to 60" */
  private static boolean aged(Sentence s, int from) {
    int i = from - 1;
    while (i > s.body()
        && (s.token(i).digits()
            || s.norm(i).equals(",")
            || s.norm(i).equals("and")
            || s.norm(i).equals("to")
            || s.norm(i).equals("from")
            || s.norm(i).equals("between"))) {
      i--;
    }
    return s.norm(i).equals("aged");
  }

  /** "Hamid, 34," */
  private static boolean behindName(Sentence s, Quantity q) {
    String after = s.norm(q.to());
    return s.norm(q.from() - 1).equals(",")
        && s.token(q.to() - 1).digits()
        && (after.equals(",") || after.equals("."))
        && q.to() - q.from() == 1
        && q.from() >= 2
        && s.token(q.from() - 2).capitalised()
        && q.count().best() < OLDEST;
  }

  /** "Hamid and Karim Wali, both 19, were shot" */
  private static boolean ofEach(Sentence s, Quantity q) {
    String before = s.norm(q.from() - 1);
    String after = s.norm(q.to());
    return (before.equals("both") || before.equals("all"))
        && s.norm(q.from() - 2).equals(",")
        && q.count().best() >= 5
        && (after.equals(",") || after.equals(")"));
  }
}
