package org.conflictledger.casualty.rule;

import java.util.List;
import java.util.Optional;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.lexicon.CasualtyLexicon;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.casualty.verb.Subjects;
import org.conflictledger.casualty.verb.ToldMembers;
import org.conflictledger.casualty.verb.VerbRule;
import org.conflictledger.casualty.verb.WhoseClause;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Of whom an adjective of harm is said: people before a copula, before the adjective itself, or
 * left so by somebody.
 */
final class AdjectiveSubjects {

  /** "200 people will be dead" is what somebody fears. */
  private static final WordSet AHEAD = WordSet.of("will", "would", "shall");

  private static final WordSet PLACING = WordSet.of("in", "at", "near", "from", "around");

  private static final int LONGEST_COMPLEMENT = 7;

  private final CasualtyLexicon lexicon;
  private final ContextLexicon context;

  AdjectiveSubjects(CasualtyLexicon lexicon, ContextLexicon context) {
    this.lexicon = lexicon;
    this.context = context;
  }

  /** The groups that the adjective from one token to another is said of; none when of nobody. */
  List<PeopleGroup> of(Chunks chunks, int at, int end) {
    Sentence s = chunks.s();
    int i = at - 1;
    boolean linked = false;
    while (i >= s.body()
        && (lexicon.words.copulas.contains(s.norm(i))
            || lexicon.words.between.contains(s.norm(i))
            || chunks.aside()[i])
        && (chunks.endingAt(i + 1).isEmpty() || chunks.aside()[i] && !chunks.aside()[at])) {
      if (context.negators.contains(s.norm(i))) {
        return List.of();
      }
      linked |= lexicon.words.copulas.contains(s.norm(i));
      i--;
    }
    int modal = s.norm(i).equals("still") || s.norm(i).equals("also") ? i - 1 : i;
    boolean ahead = AHEAD.contains(s.norm(modal)) || AHEAD.contains(s.norm(i));
    boolean be = s.norm(i + 1).equals("be") || s.norm(i + 1).equals("still");
    if (be && ahead) {
      return List.of();
    }
    Optional<PeopleGroup> found = linked ? linked(chunks, i + 1) : chunks.endingAt(i + 1);
    if (linked && s.norm(i).equals("who") && chunks.endingAt(i).isPresent()) {
      // "the names of 46 villagers who were dead"
      found = chunks.endingAt(i);
    }
    if (found.isEmpty()) {
      found = afterPlace(chunks, at);
    }
    if (found.isEmpty() && !linked) {
      found = complemented(chunks, at, end);
    }
    return found.isPresent()
            && !WhoseClause.ofThing(s, found.get().to(), at, context)
            && harmed(chunks, found.get(), linked, end)
            && !otherwise(s, found.get(), at, end)
        ? joined(chunks, found.get())
        : List.of();
  }

  /** The group before a copula, or that before the place: "25 rebels in Misrata are wounded". */
  private Optional<PeopleGroup> linked(Chunks chunks, int end) {
    Optional<PeopleGroup> near = chunks.endingAt(end);
    if (near.isEmpty()) {
      return subject(chunks, end);
    }
    return inPlace(chunks.s(), near.get()) ? subject(chunks, near.get().from() - 1) : near;
  }

  /** Whether a group is one of people told anew, of whom the words tell harm. */
  private boolean harmed(Chunks chunks, PeopleGroup group, boolean linked, int end) {
    Sentence s = chunks.s();
    if (group.kind() == Kind.DEFINITE
        || !group.counted()
        || Subjects.denied(chunks, group, context)
        || negated(s, group.from())) {
      return false;
    }
    boolean told = linked || leftBefore(chunks, group.from());
    return switch (group.kind()) {
      case BARE -> told && !ofThem(s, group.from());
      case NAMED, ONE -> told || telegraphic(s, group, end);
      default -> true;
    };
  }

  /** Whether the adjective tells no harm of these: "six corpses with gunshot wounds". */
  private boolean otherwise(Sentence s, PeopleGroup group, int at, int end) {
    boolean corpses = lexicon.bodies.contains(s.norm(group.to() - 1));
    // "missing from the talks"
    return corpses && lexicon.adjectives.value(s, at, end - at) == Outcome.INJURED
        || s.norm(at).equals("missing") && (s.norm(end).equals("from") || lacked(s, end));
  }

  /** "is missing a leg", "missing both arms": something is, and not "missing a week later". */
  private static boolean lacked(Sentence s, int i) {
    return LACKED.at(s, i) && !s.holds(i + 1, i + 3, UNITS);
  }

  private static final WordSet LACKED = WordSet.listed(AdjectiveSubjects.class, "lacked");

  private static final WordSet UNITS = WordSet.listed(AdjectiveSubjects.class, "units");

  private static boolean inPlace(Sentence s, PeopleGroup group) {
    return group.kind() == Kind.NAMED && PLACING.contains(s.norm(group.from() - 1));
  }

  /** "most of them women": a kind of the people before. */
  private static boolean ofThem(Sentence s, int from) {
    return s.norm(from - 1).equals("them") || s.norm(from - 1).equals("whom");
  }

  /** "no people were hurt", "not a single civilian was injured". */
  boolean negated(Sentence s, int from) {
    boolean bound = s.norm(from + 1).equals("fewer") || s.norm(from + 1).equals("less");
    return context.negators.contains(s.norm(from - 1))
        || context.negators.contains(s.norm(from)) && !bound
        || s.norm(from + 1).equals("single") && context.negators.contains(s.norm(from - 1));
  }

  /** ", a guardsman missing": a note without verbs. */
  private static boolean telegraphic(Sentence s, PeopleGroup one, int end) {
    String first = s.norm(one.from());
    boolean closes = end >= s.size() || !s.token(end).word() || s.norm(end).equals("and");
    boolean article = first.equals("a") || first.equals("an") || first.equals("another");
    boolean opens =
        one.from() == s.body()
            || !s.token(one.from() - 1).word()
            || s.norm(one.from() - 1).equals("and");
    return article && closes && opens;
  }

  /** "49 Armenian servicemen in the town were dead": words between people and copula. */
  private Optional<PeopleGroup> subject(Chunks chunks, int end) {
    Sentence s = chunks.s();
    int low = Math.max(chunks.clauseStart(end), end - 12);
    for (int i = end - 1; i >= low; i--) {
      Optional<PeopleGroup> group = chunks.endingAt(i);
      if (group.isPresent() && group.get().from() >= low) {
        String before = s.norm(group.get().from() - 1);
        if (!Grammar.PREPOSITIONS.contains(before)
            || before.equals("that")
            || before.equals("and")) {
          return group;
        }
      }
      if (Grammar.SAYING.at(s, i)
          || context.negators.contains(s.norm(i))
          || s.norm(i).equals("but")
          || Grammar.PRONOUNS.at(s, i) && !s.norm(i).equals("who")
          || s.norm(i).equals("when")
          || s.norm(i).equals("and")) {
        break;
      }
    }
    return Optional.empty();
  }

  /** "a head constable of the state police dead, eight wounded": a note without verbs. */
  private Optional<PeopleGroup> complemented(Chunks chunks, int at, int end) {
    Sentence s = chunks.s();
    if (end < s.size() && s.token(end).word() && !s.norm(end).equals("and")) {
      return Optional.empty();
    }
    for (int i = at - 1; i >= Math.max(s.body(), at - LONGEST_COMPLEMENT); i--) {
      Optional<PeopleGroup> group = chunks.endingAt(i).filter(PeopleGroup::counted);
      if (s.norm(i).equals("of") && group.filter(g -> g.kind() != Kind.BARE).isPresent()) {
        return group.filter(g -> telegraphic(s, g, end) || g.kind() == Kind.COUNTED);
      }
      if (!s.token(i).word() || Grammar.be(s, i) || !lexicon.verb(s.norm(i)).isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "left 15 people in the town dead". */
  private static Optional<PeopleGroup> afterPlace(Chunks chunks, int at) {
    Sentence s = chunks.s();
    for (int i = at - 1; i >= Math.max(s.body(), at - 8); i--) {
      if (s.norm(i).equals("left") || s.norm(i).equals("leaving") || s.norm(i).equals("leaves")) {
        return chunks.startingAt(i + 1);
      }
      if (s.norm(i).equals(",") || s.norm(i).equals("and")) {
        break;
      }
    }
    return Optional.empty();
  }

  private static boolean leftBefore(Chunks chunks, int from) {
    Sentence s = chunks.s();
    for (int i = from - 1; i >= Math.max(s.body(), from - 14); i--) {
      String norm = s.norm(i);
      if (norm.equals("left")
          || norm.equals("leaving")
          || norm.equals("leaves")
          || norm.equals("shot")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "left 9 fighters and two civilians dead": the groups before, when a verb of leaving governs
   * them.
   */
  private static List<PeopleGroup> joined(Chunks chunks, PeopleGroup last) {
    if (ToldMembers.someOfThem(chunks.s(), last)) {
      return List.of(last);
    }
    for (PeopleGroup group : chunks.groups()) {
      if (group.from() >= last.from()) {
        break;
      }
      if (chunks.s().norm(group.from() - 1).equals("from")) {
        // "rose from 26 to 34, he said, and 58 were hurt"
        continue;
      }
      List<PeopleGroup> list = chunks.list(group, last);
      boolean people = list.get(0).counted() && list.get(0).kind() != Kind.BARE;
      if (list.contains(last) && people && !told(chunks, group)) {
        // "9 dead and 22 wounded": an adjective between ends the list, so this one is clean.
        return VerbRule.countedOf(list.subList(0, list.indexOf(last) + 1));
      }
    }
    return List.of(last);
  }

  private static boolean told(Chunks chunks, PeopleGroup member) {
    return ToldMembers.hold(chunks, member) || ToldMembers.someOfThem(chunks.s(), member);
  }
}
