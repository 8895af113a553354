package org.conflictledger.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The items of a text that is set as a list: bulletins with bullets, chronologies, live pages,
 * numbered communiques, round-ups by town, reports in sections. Most texts have none.
 */
final class Outline {

  /** So many lines of one form are a list. */
  private static final int LEAST = 2;

  /** Names with a colon are met in prose too. */
  private static final int LEAST_LABELS = 3;

  /**
   * A line of the text: its offsets without a mark that says nothing, and its item.
   *
   * @param opens whether it begins the item
   */
  record Line(int from, int to, Item item, boolean opens) {}

  private Outline() {}

  /**
   * The lines with their items.
   *
   * @param chars the characters of the text
   * @param bounds begin and end of each line
   */
  static List<Line> of(String text, char[] chars, List<int[]> bounds) {
    if (bounds.size() < LEAST) {
      return bounds.stream().map(b -> new Line(b[0], b[1], Item.NONE, false)).toList();
    }
    List<LineHead> heads = new ArrayList<>(bounds.size());
    for (int[] line : bounds) {
      heads.add(LineHead.of(text, chars, line[0], line[1]));
    }
    unmark(heads);
    Set<LineHead.Form> forms = lists(heads);
    RecordFields records = new RecordFields(heads);
    if (records.form()) {
      forms.add(LineHead.Form.LABEL);
    }
    boolean ended = ofSingleLines(heads, forms, bounds);
    List<Line> lines = new ArrayList<>(heads.size());
    List<Item> open = new ArrayList<>();
    int last = 0;
    for (int i = 0; i < heads.size(); i++) {
      LineHead head = heads.get(i);
      boolean goesOn = records.goesOn(head);
      boolean begins = forms.contains(head.form()) && !goesOn;
      if (begins) {
        Item.Kind kind = kind(head.form());
        Item item = new Item(++last, 0, kind);
        open.removeIf(other -> !item.finerThan(other));
        int within = open.isEmpty() ? 0 : open.get(open.size() - 1).number();
        open.add(new Item(item.number(), within, kind));
      } else if (bounds.get(i)[1] > bounds.get(i)[0] && !goesOn) {
        // Text after a point is no more of it.
        open.removeIf(
            other -> other.kind() == Item.Kind.POINT || ended && other.kind() == Item.Kind.ENTRY);
      }
      Item item = open.isEmpty() ? Item.NONE : open.get(open.size() - 1);
      lines.add(new Line(begins ? head.begin() : bounds.get(i)[0], bounds.get(i)[1], item, begins));
    }
    return lines;
  }

  /**
   * Where entries begin with names and some with a bullet too, the bullets say nothing of what lies
   * within what: "An asterisk denotes a new item."
   */
  private static void unmark(List<LineHead> heads) {
    boolean all = true;
    boolean plain = false;
    for (LineHead head : heads) {
      all &= head.form() != LineHead.Form.BULLET || !head.label().isEmpty();
      plain |= head.form() == LineHead.Form.LABEL;
    }
    if (all && plain) {
      heads.replaceAll(head -> head.form() == LineHead.Form.BULLET ? head.asLabel() : head);
    }
  }

  /** Whether each entry but the last is one line: then what follows the last is no more of it. */
  private static boolean ofSingleLines(
      List<LineHead> heads, Set<LineHead.Form> forms, List<int[]> bounds) {
    boolean entry = false;
    int single = 0;
    int last = heads.size() - 1;
    while (last >= 0 && !forms.contains(heads.get(last).form())) {
      last--;
    }
    for (int i = 0; i <= last; i++) {
      boolean begins = forms.contains(heads.get(i).form());
      if (entry && begins) {
        single++;
      } else if (entry && bounds.get(i)[1] > bounds.get(i)[0]) {
        return false;
      }
      entry = begins ? kind(heads.get(i).form()) == Item.Kind.ENTRY : entry;
    }
    return single >= LEAST;
  }

  /** The forms that enough lines have. */
  private static Set<LineHead.Form> lists(List<LineHead> heads) {
    int[] counts = new int[LineHead.Form.values().length];
    Set<String> labels = new HashSet<>();
    for (LineHead head : heads) {
      counts[head.form().ordinal()]++;
      if (!head.label().isEmpty()) {
        labels.add(head.label());
      }
    }
    Set<LineHead.Form> forms = new HashSet<>();
    boolean months = counts[LineHead.Form.MONTH.ordinal()] > 0;
    boolean days = counts[LineHead.Form.DAY_OF_MONTH.ordinal()] > 0;
    for (LineHead.Form form : LineHead.Form.values()) {
      int count = counts[form.ordinal()];
      boolean listed =
          switch (form) {
            case PLAIN, HEADING -> false;
            case MONTH, DAY_OF_MONTH -> months && days;
            // Speakers of a dialogue come back.
            case LABEL -> count >= LEAST_LABELS && labels.size() * 10 >= count * 7;
            default -> count >= LEAST;
          };
      if (listed) {
        forms.add(form);
      }
    }
    int headings = counts[LineHead.Form.HEADING.ordinal()] + counts[LineHead.Form.MONTH.ordinal()];
    if (headings >= LEAST || headings > 0 && !forms.isEmpty()) {
      forms.add(LineHead.Form.HEADING);
      forms.add(LineHead.Form.MONTH);
    }
    return forms;
  }

  private static Item.Kind kind(LineHead.Form form) {
    return switch (form) {
      case PLAIN -> Item.Kind.TEXT;
      case HEADING, MONTH -> Item.Kind.SECTION;
      case BULLET -> Item.Kind.POINT;
      case DAY, DAY_OF_MONTH -> Item.Kind.DAY;
      case NUMBER -> Item.Kind.PARAGRAPH;
      case HOUR, LABEL -> Item.Kind.ENTRY;
    };
  }
}
