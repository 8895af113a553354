package org.conflictledger.casualty;

import java.util.List;
import java.util.Set;
import org.conflictledger.casualty.PeopleGroup.Kind;
import org.conflictledger.text.Qualifier;
import org.conflictledger.text.Sentence;

/** Finds the people who are the subject of a verb. */
final class Subjects {

  private static final Set<String> LIKENING =
      Set.of(
          "described",
          "known",
          "dressed",
          "disguised",
          "identified",
          "posing",
          "posed",
          "acting",
          "labelled",
          "called",
          "portrayed",
          "masquerading");

  private final ContextLexicon context;

  Subjects(ContextLexicon context) {
    this.context = context;
  }

  /**
   * The people before a verb whose subject they are: the nearest group that is not held by a
   * preposition.
   */
  List<PeopleGroup> before(Chunks chunks, int start, boolean close) {
    List<PeopleGroup> groups = chunks.groups();
    int low = chunks.clauseStart(start);
    for (int g = groups.size() - 1; g >= 0; g--) {
      PeopleGroup group = groups.get(g);
      if (group.to() > start) {
        continue;
      }
      if (group.from() < low) {
        break;
      }
      if (blocked(chunks, group.to(), start, close)) {
        break;
      }
      if (chunks.aside()[group.from()] && !chunks.aside()[Math.min(start, chunks.s().size() - 1)]) {
        continue;
      }
      if (!close && g > 0 && apposed(chunks, g)) {
        continue;
      }
      if (!close && memberOfEarlier(chunks, g)) {
        continue;
      }
      boolean adjacent = close && group.to() == start;
      String after = chunks.s().norm(group.to());
      boolean relative =
          (after.equals("who") || after.equals("which") || after.equals("that"))
              && start - group.to() <= 2;
      if (!adjacent && !relative && heldByPreposition(chunks, group)) {
        continue;
      }
      if (context.negators.contains(chunks.s().norm(group.from() - 1))) {
        return List.of();
      }
      if (group.kind() == Kind.BARE && uncounted(chunks.s(), group.from())) {
        return List.of();
      }
      if (!relative && likened(chunks.s(), group.from())) {
        continue;
      }
      if (close && group.kind() == Kind.BARE && chunks.s().index() != Sentence.TITLE) {
        return List.of();
      }
      List<PeopleGroup> list = withLeft(chunks, g);
      List<PeopleGroup> counted = VerbRule.countedOf(list);
      return counted;
    }
    return List.of();
  }

  /** "Two aides to the cleric, Ali Sadr, were killed": a name between commas is no subject. */
  private static boolean apposed(Chunks chunks, int index) {
    PeopleGroup group = chunks.groups().get(index);
    PeopleGroup earlier = chunks.groups().get(index - 1);
    Sentence s = chunks.s();
    return group.kind() == Kind.NAMED
        && s.norm(group.from() - 1).equals(",")
        && s.norm(group.to()).equals(",")
        && earlier.kind() == Kind.COUNTED
        && earlier.to() < group.from() - 1
        && earlier.from() >= chunks.clauseStart(group.from())
        && group.from() - earlier.to() < 14;
  }

  /**
   * "77 members and 39 fighters, including guards, were killed": the guards are not the subject.
   */
  private static boolean memberOfEarlier(Chunks chunks, int index) {
    PeopleGroup group = chunks.groups().get(index);
    Sentence s = chunks.s();
    for (int i = group.from(); i < group.to() - 1; i++) {
      if (s.norm(i).equals("of")
          && (s.norm(i + 1).equals("them") || s.norm(i + 1).equals("whom"))) {
        return index > 0
            && chunks.groups().get(index - 1).counted()
            && group.from() - chunks.groups().get(index - 1).to() < 16
            && chunks.groups().get(index - 1).kind() != Kind.BARE;
      }
    }
    boolean amongThem = s.norm(group.to()).equals("among") && s.norm(group.to() + 1).equals("them");
    boolean mostOfThem =
        s.norm(group.from() - 1).equals("them") && s.norm(group.from() - 2).equals("of");
    if ((amongThem || mostOfThem) && index > 0) {
      return true;
    }
    for (int i = group.from() - 1;
        i >= Math.max(chunks.clauseStart(group.from()), group.from() - 16);
        i--) {
      if (s.norm(i).equals("including")
          || s.norm(i).equals("among") && s.norm(i + 1).equals("them")) {
        for (int g = 0; g < index; g++) {
          PeopleGroup earlier = chunks.groups().get(g);
          if (earlier.to() <= i
              && i - earlier.to() < 12
              && earlier.counted()
              && earlier.kind() != Kind.BARE) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** "how many soldiers had died", "the number of soldiers who died": counted elsewhere. */
  private static boolean uncounted(Sentence s, int from) {
    return s.norm(from - 1).equals("many")
        || s.norm(from - 1).equals("of") && s.norm(from - 2).equals("number");
  }

  /** "men described by troops as rebels", "gunmen dressed as women": what they are called. */
  private static boolean likened(Sentence s, int from) {
    if (!s.norm(from - 1).equals("as")) {
      return false;
    }
    for (int i = from - 2; i >= Math.max(s.body(), from - 8); i--) {
      if (LIKENING.contains(s.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** The groups coordinated with one to the left. */
  private static List<PeopleGroup> withLeft(Chunks chunks, int index) {
    List<PeopleGroup> groups = chunks.groups();
    PeopleGroup last = groups.get(index);
    for (int g = Math.max(0, index - 5); g < index; g++) {
      List<PeopleGroup> list = chunks.list(groups.get(g), last);
      boolean aside = chunks.aside()[groups.get(g).from()] && !chunks.aside()[last.from()];
      if (list.contains(last) && !aside && !heldByPreposition(chunks, groups.get(g))) {
        return list.subList(0, list.indexOf(last) + 1);
      }
    }
    return List.of(last);
  }

  /** "a van carrying prisoners was blown up": the van was. */
  private static final Set<String> CARRYING =
      Set.of("carrying", "transporting", "ferrying", "bringing", "containing");

  /** "by gunmen", "of the army", "with soldiers": such people are not the subject. */
  private static boolean heldByPreposition(Chunks chunks, PeopleGroup group) {
    Sentence s = chunks.s();
    int start = group.from();
    // "at Ohio's Youngstown College": look past the owner.
    if (s.norm(start - 1).equals("'s")) {
      start -= 2;
      while (start > 0 && s.token(start - 1).capitalised() && !Grammar.stops(s.norm(start - 1))) {
        start--;
      }
    }
    String before = s.norm(start - 1);
    if (CARRYING.contains(before)) {
      return true;
    }
    if (before.equals("from")
        && group.count().filter(c -> c.qualifier() == Qualifier.RANGE).isPresent()) {
      // "From 12 to 15 civilians were killed"
      return false;
    }
    if (before.equals("of")) {
      return !chunks.s().norm(group.from() - 2).equals("bodies");
    }
    return Grammar.PREPOSITIONS.contains(before)
        && !Set.of(
                "that",
                "when",
                "as",
                "while",
                "after",
                "because",
                "where",
                "before",
                "than",
                "including",
                "which",
                "though",
                "although",
                "if",
                "who",
                "about",
                "over",
                "since",
                "until")
            .contains(before);
  }

  /** Whether a word between group and verb shows that the group belongs to another clause. */
  private static boolean blocked(Chunks chunks, int from, int to, boolean close) {
    Sentence s = chunks.s();
    int words = 0;
    boolean relative = false;
    for (int i = from; i < to; i++) {
      if (chunks.aside()[i]) {
        continue;
      }
      String norm = s.norm(i);
      words++;
      if (norm.equals("who") && i > from && Grammar.THOSE.contains(s.norm(i - 1))
          || norm.equals("who") && i > from + 1 && Grammar.THOSE.contains(s.norm(i - 2))) {
        // "relatives of some of those who died", "corridors so that those unfortunates who"
        return true;
      }
      if (norm.equals("who") || norm.equals("which") || norm.equals("that")) {
        relative = true;
      }
      if (norm.equals("but")
          || norm.equals("because")
          || norm.equals("none")
          || norm.equals("nobody")
          || norm.equals("how")
          || norm.equals("neither")) {
        return true;
      }
      if ((norm.equals("when") || norm.equals("after") || norm.equals("while") || norm.equals("as"))
          && !relative
          && words > 1
          && close) {
        return true;
      }
      if (close
          && (Grammar.BE.contains(norm)
              || Grammar.HAVE.contains(norm)
              || Grammar.SAYING.contains(norm))
          && !relative) {
        return true;
      }
      if (!relative && Grammar.SAYING.contains(norm)) {
        return true;
      }
      if (!relative
          && Grammar.BE.contains(norm)
          && i < to - 1
          && !Grammar.ADVERBS.contains(s.norm(i + 1))) {
        return true;
      }
    }
    return words > (close ? 10 : 26);
  }
}
