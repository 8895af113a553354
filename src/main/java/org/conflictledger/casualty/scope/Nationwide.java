package org.conflictledger.casualty.scope;

import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** Whether a sentence tells of harm all over a country. */
public final class Nationwide {

  private Nationwide() {}

  /** "during the countrywide strike": the protest is, the deaths are not. */
  private static final WordSet PROTESTS = WordSet.listed(Nationwide.class, "protests");

  private static final WordSet WIDE =
      WordSet.of("across", "throughout", "around", "nationwide", "countrywide");

  public static boolean is(Sentence s) {
    if (!WIDE.in(s)) {
      return false;
    }
    for (int i = s.body(); i < s.size(); i++) {
      boolean over =
          s.norm(i).equals("across")
              || s.norm(i).equals("throughout")
              || s.norm(i).equals("around");
      boolean country =
          s.norm(i + 1).equals("the")
              && (s.norm(i + 2).equals("country") || s.norm(i + 2).equals("nation"));
      boolean wide = s.norm(i).equals("nationwide") || s.norm(i).equals("countrywide");
      if (over && country || wide && !s.holds(i + 1, Math.min(s.size(), i + 4), PROTESTS)) {
        return true;
      }
    }
    return false;
  }
}
