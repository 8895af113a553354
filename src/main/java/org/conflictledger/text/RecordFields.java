package org.conflictledger.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Forms whose lines are fields of one incident: "Date: ...", "Location: ...", "Casualties: ...".
 * Their lines are no entries; a new record begins where a name comes again.
 */
final class RecordFields {

  /** So many different fields are a form. */
  private static final int LEAST = 3;

  private static final int LONGEST_IN_WORDS = 4;

  private static final WordSet NAMES = WordSet.listed(RecordFields.class, "names");

  /** Words beside those in the names of fields. */
  private static final WordSet AROUND = WordSet.listed(RecordFields.class, "around");

  private final boolean form;
  private final Set<String> seen = new HashSet<>();

  RecordFields(List<LineHead> heads) {
    Set<String> names = new HashSet<>();
    for (LineHead head : heads) {
      if (field(head)) {
        names.add(name(head));
      }
    }
    form = names.size() >= LEAST;
  }

  /** Whether the text is a form. */
  boolean form() {
    return form;
  }

  /** Whether a line goes on with a record that an earlier one began. */
  boolean goesOn(LineHead head) {
    if (!form || head.form() != LineHead.Form.LABEL) {
      return false;
    }
    boolean first = seen.isEmpty() || seen.contains(name(head));
    if (first) {
      seen.clear();
    }
    seen.add(name(head));
    return !first;
  }

  private static boolean field(LineHead head) {
    if (head.form() != LineHead.Form.LABEL) {
      return false;
    }
    String[] words = name(head).split(" ", -1);
    if (words.length > LONGEST_IN_WORDS) {
      return false;
    }
    boolean named = false;
    for (String word : words) {
      named |= NAMES.contains(word);
      if (!NAMES.contains(word) && !AROUND.contains(word)) {
        // "Aleppo province: ..."
        return false;
      }
    }
    return named;
  }

  private static String name(LineHead head) {
    return head.label().toLowerCase(Locale.ROOT);
  }
}
