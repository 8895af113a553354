package org.conflictledger.casualty.rule;

import java.util.Set;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.text.PhraseMap;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** A count of the dead by their names: "a list of 19 names", "has written out 34 names". */
final class ListedNames {

  private static final Set<String> LISTED = WordSet.of("names", "dead", "victims");

  private static final WordSet DEAD = WordSet.listed(ListedNames.class, "dead");

  /** What is done with names, up to their number. */
  private static final PhraseMap<Boolean> LISTING = new PhraseMap<>();

  static {
    for (String verb :
        new String[] {
          "written out",
          "wrote out",
          "written down",
          "wrote down",
          "drawn up",
          "drew up",
          "read out",
          "read aloud",
          "put together",
          "set down",
          "has",
          "had",
          "holds",
          "collected",
          "compiled",
          "gathered",
          "recorded",
          "registered",
          "published",
          "posted",
          "released",
          "listed",
          "lists",
          "noted",
          "counted",
          "verified",
          "confirmed",
          "gave",
          "given",
          "gives"
        }) {
      LISTING.put(verb, true);
    }
  }

  private ListedNames() {}

  static boolean of(Sentence s, PeopleGroup group) {
    if (!LISTED.contains(s.norm(group.to() - 1)) || !theirs(s, group.to())) {
      return false;
    }
    int before = group.from() - 1;
    return s.norm(before).equals("of") && s.norm(before - 1).equals("list")
        || s.norm(group.to() - 1).equals("names")
            && (LISTING.longest(s, before) == 1 || LISTING.longest(s, before - 1) == 2);
  }

  /** "to the court in the capital": who is given the names. */
  private static final int RECEIVER = 6;

  /** "names of the dead", and none of suspects; "names to the court of suspects". */
  private static boolean theirs(Sentence s, int end) {
    int i = end;
    while (s.norm(end).equals("to") && i < end + RECEIVER && !s.norm(i).equals("of")) {
      i++;
    }
    if (!s.norm(i).equals("of")) {
      return true;
    }
    int noun = s.norm(i + 1).equals("the") ? i + 2 : i + 1;
    return DEAD.contains(s.norm(noun));
  }
}
