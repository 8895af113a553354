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

  private static final Set<String> NAMES =
      WordSet.of(
          "date",
          "time",
          "when",
          "where",
          "dtg",
          "location",
          "place",
          "village",
          "town",
          "district",
          "region",
          "province",
          "governorate",
          "state",
          "county",
          "country",
          "admin1",
          "admin2",
          "coordinates",
          "grid",
          "incident",
          "event",
          "type",
          "category",
          "subcategory",
          "actor",
          "actors",
          "perpetrator",
          "perpetrators",
          "assailant",
          "assailants",
          "attacker",
          "attackers",
          "target",
          "targets",
          "victim",
          "victims",
          "casualties",
          "fatalities",
          "killed",
          "dead",
          "deaths",
          "injured",
          "injuries",
          "wounded",
          "abducted",
          "missing",
          "bda",
          "unit",
          "weapon",
          "weapons",
          "summary",
          "details",
          "description",
          "narrative",
          "remarks",
          "notes",
          "source",
          "sources",
          "status",
          "id",
          "name",
          "died",
          "cause",
          "age",
          "responsibility",
          "group");

  /** Words beside those in the names of fields. */
  private static final Set<String> AROUND =
      WordSet.of(
          "of",
          "and",
          "the",
          "friendly",
          "enemy",
          "own",
          "civilian",
          "military",
          "total",
          "number",
          "reported",
          "confirmed",
          "people",
          "persons",
          "personnel",
          "exact",
          "approximate");

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
