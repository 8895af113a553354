package org.conflictledger.casualty.scope;

import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.text.Sentence;

/** What a verb of harm says of time: it has happened by now, or happens again and again. */
final class Tense {

  private Tense() {}

  /** "have killed" */
  static boolean perfect(Sentence s, int trigger) {
    for (int i = trigger - 1; i >= Math.max(s.body(), trigger - 4); i--) {
      if (s.norm(i).equals("has") || s.norm(i).equals("have")) {
        return true;
      }
    }
    return false;
  }

  /** "a regime that kills people", "they are killing children". */
  static boolean present(Sentence s, int trigger) {
    String norm = s.norm(trigger);
    boolean two = s.norm(trigger - 1).equals("and") && s.norm(trigger - 2).endsWith("ing");
    return norm.equals("kills")
        || norm.equals("killing")
            && (Grammar.be(s, trigger - 1) || two && Grammar.be(s, trigger - 3));
  }

  /** "are arbitrarily detaining dozens": again and again. */
  static boolean arresting(Sentence s, int trigger) {
    boolean now = s.norm(trigger - 1).equals("are") || s.norm(trigger - 2).equals("are");
    return now && (s.norm(trigger).equals("detaining") || s.norm(trigger).equals("arresting"));
  }
}
