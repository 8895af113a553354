package org.conflictledger.casualty.verb;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Qualifier;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** Finds the people who are the subject of a verb. */
public final class Subjects {

  private static final Set<String> LIKENING =
      WordSet.of(
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

  private static final int LONGEST_MODIFIER = 14;

  private static final Set<String> MODIFYING = WordSet.of("of", "from", "in", "with", "belonging");

  private static final Set<String> BEGINNINGS =
      WordSet.of(",", "that", "when", "after", "while", "as", "where", "which", "\"");

  private static final Set<String> OBJECTS = WordSet.of("him", "them", "me", "us");

  private final ContextLexicon context;

  public Subjects(ContextLexicon context) {
    this.context = context;
  }

  /**
   * The people before a verb whose subject they are: the nearest group that is not held by a
   * preposition.
   */
  public List<PeopleGroup> before(Chunks chunks, int start, boolean close) {
    List<PeopleGroup> groups = chunks.groups();
    int low = chunks.clauseStart(start);
    if (!close && chunks.s().norm(start - 1).equals("it") && Grammar.be(chunks.s(), start)) {
      // "were in a house when it was hit"
      return List.of();
    }
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
      if (g > 0 && heard(chunks.s(), groups.get(g - 1), group)) {
        continue;
      }
      if (!close && g > 0 && apposed(chunks, g)) {
        continue;
      }
      if (!close && !told(chunks, group, start) && memberOfEarlier(chunks, g)) {
        continue;
      }
      boolean adjacent = close && group.to() == start;
      if (!adjacent && harmedByWho(chunks, g)) {
        continue;
      }
      String after = chunks.s().norm(group.to());
      boolean relative =
          (after.equals("who") || after.equals("which") || after.equals("that"))
                  && (start - group.to() <= 2
                      || start - group.to() == 3
                          && Grammar.SAYING.contains(chunks.s().norm(start - 1)))
              || namedWho(chunks.s(), group, start);
      if (!adjacent && !relative && heldByPreposition(chunks, group)) {
        continue;
      }
      if (denied(chunks, group, context)) {
        return List.of();
      }
      boolean apart = group.kind() == Kind.BARE && start - group.to() > MODIFIER;
      if (apart && !relative && chunks.s().norm(start).equals("was")) {
        // "gunmen opened fire in the village and a school was blown up"
        continue;
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

  /** "two of the men who shot Reyes have died": he is not the subject. */
  private static boolean harmedByWho(Chunks chunks, int index) {
    Sentence s = chunks.s();
    PeopleGroup group = chunks.groups().get(index);
    for (int i = group.from() - 1; i > Math.max(s.body(), group.from() - LONGEST_CLAUSE); i--) {
      if (s.norm(i).equals(",") || Grammar.SAYING.at(s, i)) {
        return false;
      }
      if (s.norm(i).equals("who")) {
        boolean did = s.norm(i + 1).endsWith("ed") || PAST.contains(s.norm(i + 1));
        return did && i + 1 < group.from() && chunks.endingAt(i).isPresent();
      }
    }
    return false;
  }

  private static final int LONGEST_CLAUSE = 7;

  /** So many words may stand between people and a verb that does not agree with them. */
  private static final int MODIFIER = 3;

  private static final Set<String> PAST =
      WordSet.of("shot", "took", "held", "hit", "fought", "beat");

  /** "the banners of Ana Olmedo, who was killed": a name, and nobody else, is meant by "who". */
  private static boolean namedWho(Sentence s, PeopleGroup group, int start) {
    return group.kind() == Kind.NAMED
        && s.norm(start - 1).equals("who")
        && (start - 1 == group.to() || start - 2 == group.to() && s.norm(group.to()).equals(","));
  }

  /** "32 of those who had come to hear him did not survive": he is whom they heard. */
  private static boolean heard(Sentence s, PeopleGroup before, PeopleGroup group) {
    return group.kind() == Kind.PRONOUN
        && OBJECTS.contains(s.norm(group.from()))
        && before.counted()
        && s.norm(before.to()).equals("who");
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

  /** "no civilians", "no women or children": nobody. */
  public static boolean denied(Chunks chunks, PeopleGroup group, ContextLexicon context) {
    Sentence s = chunks.s();
    int before = group.from() - 1;
    if (context.negators.contains(s.norm(before))) {
      return true;
    }
    return (s.norm(before).equals("or") || s.norm(before).equals("nor"))
        && chunks
            .endingAt(before)
            .filter(first -> context.negators.contains(s.norm(first.from() - 1)))
            .isPresent();
  }

  /** "including the union's president, who succumbed": the relative clause is about him. */
  private static boolean told(Chunks chunks, PeopleGroup group, int start) {
    Sentence s = chunks.s();
    int who = s.norm(group.to()).equals(",") ? group.to() + 1 : group.to();
    return s.norm(who).equals("who") && start - who <= 2;
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
      boolean closed = chunks.aside()[i] && !chunks.aside()[group.from()];
      if (!closed
          && (s.norm(i).equals("including")
              || s.norm(i).equals("among") && s.norm(i + 1).equals("them"))) {
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

  private static final Set<String> THEY = WordSet.of("they", "he", "she", "we");

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
      if (chunks.s().norm(groups.get(g).from() - 1).equals("from")) {
        // "has risen from 26 to 34, he said, and 58 were hurt"
        continue;
      }
      if (list.contains(last) && !aside && !heldByPreposition(chunks, groups.get(g))) {
        return list.subList(0, list.indexOf(last) + 1);
      }
      if (chunks.names(groups.get(g), last)) {
        // "a driver, Nur Shikder, and his helper, Zafar Rari, were": the helper's name comes last.
        return list;
      }
    }
    return apart(chunks, index).map(first -> List.of(first, last)).orElse(List.of(last));
  }

  /**
   * "One soldier from the garrison and four members of the militia were killed": the first of two
   * subjects, words that tell more of it between.
   */
  private static Optional<PeopleGroup> apart(Chunks chunks, int index) {
    Sentence s = chunks.s();
    PeopleGroup last = chunks.groups().get(index);
    int and = last.from() - 1;
    if (!s.norm(and).equals("and") || last.additive()) {
      return Optional.empty();
    }
    for (int g = index - 1; g >= Math.max(0, index - 3); g--) {
      PeopleGroup first = chunks.groups().get(g);
      String opens = s.norm(first.to());
      if (!MODIFYING.contains(opens) && !opens.equals("who")
          || and - first.to() > LONGEST_MODIFIER) {
        continue;
      }
      String before = s.norm(first.from() - 1);
      boolean begins =
          first.from() == chunks.clauseStart(last.from())
              || BEGINNINGS.contains(before)
              || first.from() == s.body();
      boolean person = first.counted() && first.kind() != Kind.BARE && first.kind() != Kind.PRONOUN;
      boolean one =
          opens.equals("who") ? relative(s, first.to(), and) : !finite(s, first.to(), and);
      return begins && person && one ? Optional.of(first) : Optional.empty();
    }
    return Optional.empty();
  }

  /** "who were guarding her": one finite verb, no comma, nobody else's words. */
  private static boolean relative(Sentence s, int from, int to) {
    int verbs = 0;
    for (int i = from + 1; i < to; i++) {
      verbs += Grammar.be(s, i) || Grammar.HAVE.at(s, i) ? 1 : 0;
      if (s.norm(i).equals(",") || Grammar.SAYING.at(s, i)) {
        return false;
      }
    }
    return verbs <= 1;
  }

  private static boolean finite(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      String norm = s.norm(i);
      if (Grammar.BE.contains(norm)
          || Grammar.HAVE.contains(norm)
          || Grammar.SAYING.contains(norm)
          || Grammar.FINITE.contains(norm)
          || Grammar.MODALS.contains(norm)
          || norm.equals(",")
          || norm.equals("by")) {
        return true;
      }
    }
    return false;
  }

  /** "a van carrying prisoners was blown up": the van was. */
  private static final Set<String> CARRYING =
      WordSet.of("carrying", "transporting", "ferrying", "bringing", "containing");

  /** "by gunmen", "of the army", "with soldiers": such people are not the subject. */
  private static boolean heldByPreposition(Chunks chunks, PeopleGroup group) {
    Sentence s = chunks.s();
    int start = group.from();
    // "at Ohio's Youngstown College": look past the owner.
    if (s.norm(start - 1).equals("'s")) {
      start -= 2;
      while (start > 0 && s.token(start - 1).capitalised() && !Grammar.stops(s, start - 1)) {
        start--;
      }
    }
    if (group.kind() == Kind.NAMED && s.norm(start - 1).equals("the")) {
      start--;
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
    if (before.equals("in") && s.norm(group.from()).equals("all")) {
      // "In all 56 people died"
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
      if (norm.equals("who") && i > from && Grammar.THOSE.at(s, i - 1)
          || norm.equals("who") && i > from + 1 && Grammar.THOSE.at(s, i - 2)) {
        // "relatives of some of those who died", "corridors so that those unfortunates who"
        return true;
      }
      if (norm.equals("who") || norm.equals("which") || norm.equals("that")) {
        relative = true;
      }
      if (THEY.contains(norm) && chunks.endingAt(i).filter(PeopleGroup::counted).isPresent()) {
        // "three of the 40 hostages they are holding have been killed"
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
      boolean stationed = norm.equals("posted") && Grammar.PREPOSITIONS.at(s, i + 1) && i > from;
      if (!relative && Grammar.SAYING.contains(norm) && !stationed) {
        return true;
      }
      if (!relative && Grammar.BE.contains(norm) && i < to - 1 && !Grammar.ADVERBS.at(s, i + 1)) {
        return true;
      }
    }
    return words > (close ? 10 : 26);
  }
}
