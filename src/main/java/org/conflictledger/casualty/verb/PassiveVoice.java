package org.conflictledger.casualty.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.casualty.draft.Statement;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.lexicon.Remains;
import org.conflictledger.casualty.lexicon.VerbSense;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Participles whose subject is harmed: "14 soldiers were killed (by gunmen)", "39 fighters killed
 * since Thursday", "men that the group said it had abducted", "Killed in the blast were three
 * nurses".
 */
final class PassiveVoice {

  private static final int FARTHEST_COPULA = 14;

  private static final Set<String> NOUN_BEFORE =
      WordSet.of("the", "of", "a", "these", "its", "their");

  private static final Set<String> SINGULAR = WordSet.of("was", "is", "has");

  private static final WordSet DETERMINERS = WordSet.listed(PassiveVoice.class, "determiners");

  /** Words under which a deed is an idea, and none that was done. */
  private static final WordSet IDEA = WordSet.listed(PassiveVoice.class, "idea");

  private static final WordSet AFTER_PHRASE = WordSet.listed(PassiveVoice.class, "afterPhrase");

  private final Subjects subjects;

  PassiveVoice(Subjects subjects) {
    this.subjects = subjects;
  }

  /** "two of the wounded", "the injured": the participle is a noun. */
  static boolean isNoun(Sentence s, int verb) {
    return NOUN_BEFORE.contains(s.norm(verb - 1));
  }

  /** Whether what follows a participle shows that it describes the people before it. */
  static boolean endsPhrase(Chunks chunks, int end) {
    Sentence s = chunks.s();
    if (end >= s.size() || !s.token(end).word() && !s.token(end).digits()) {
      return true;
    }
    String next = s.norm(end);
    if (next.equals("off")) {
      return false;
    }
    return Grammar.PREPOSITIONS.contains(next)
        || Grammar.CONJUNCTIONS.contains(next)
        || Grammar.BE.contains(next)
        || Grammar.HAVE.contains(next)
        || Grammar.ADVERBS.contains(next)
        || next.endsWith("day")
        || AFTER_PHRASE.contains(next)
        || s.index() == Sentence.TITLE;
  }

  /** "were killed" */
  Optional<Statement> passive(Chunks chunks, int verb, int end, VerbSense sense, VerbChain chain) {
    Sentence s = chunks.s();
    if (s.norm(chain.start()).equals("being") && IDEA.contains(s.norm(chain.start() - 1))) {
      // "spoke of being killed"
      return Optional.empty();
    }
    List<PeopleGroup> victims = subjects.before(chunks, chain.start(), false);
    return statement(chunks, verb, end, sense, "passive", agreeing(chunks, chain.start(), victims));
  }

  /** "A leader of the group and most wanted man was killed": one person, as the verb says. */
  private static List<PeopleGroup> agreeing(Chunks chunks, int copula, List<PeopleGroup> victims) {
    Sentence s = chunks.s();
    boolean one =
        victims.size() == 2
            && SINGULAR.contains(s.norm(copula))
            && victims.get(0).kind() == PeopleGroup.Kind.ONE
            && victims.get(1).kind() == PeopleGroup.Kind.ONE
            && victims.get(1).from() > 0
            && s.norm(victims.get(1).from() - 1).equals("and")
            && !DETERMINERS.contains(s.norm(victims.get(1).from()))
            && !victims.get(1).possessive();
    return one ? victims.subList(0, 1) : victims;
  }

  /** "soldiers killed in the raid" */
  Optional<Statement> reduced(Chunks chunks, int verb, int end, VerbSense sense) {
    if (chunks.s().norm(verb - 1).equals("those")) {
      // "one of those killed was a commander": the dead are told already; "a reporter was among
      // those killed" may be all that is.
      boolean among = s(chunks, verb - 2).equals("among") && Grammar.be(chunks.s(), verb - 3);
      if (!among) {
        return Optional.empty();
      }
      // "were also reported to be among those seized"
      int be = verb - 3;
      boolean told = chunks.s().norm(be).equals("be") && chunks.s().norm(be - 1).equals("to");
      int start = told ? be - 2 : be;
      while (told
          && (Grammar.be(chunks.s(), start - 1) || chunks.s().norm(start - 1).equals("also"))) {
        start--;
      }
      return statement(chunks, verb, end, sense, "reduced", subjects.before(chunks, start, false));
    }
    if (OWNERS.contains(chunks.s().norm(verb - 1)) && chunks.s().norm(verb - 2).equals("which")) {
      // "the heights, which it captured in 1967"
      return Optional.empty();
    }
    boolean reported =
        chunks.s().norm(verb - 1).equals("reported") && chunks.endingAt(verb - 1).isPresent();
    List<PeopleGroup> victims = subjects.before(chunks, reported ? verb - 1 : verb, true);
    boolean far = !victims.isEmpty() && victims.get(victims.size() - 1).to() < verb - 1;
    if (sense.outcome() == Outcome.ABDUCTED && sense.weak() && far) {
      // "tried to retake an area seized by rebels"
      return Optional.empty();
    }
    boolean someone = victims.stream().allMatch(group -> group.kind() == Kind.PRONOUN);
    return someone ? Optional.empty() : statement(chunks, verb, end, sense, "reduced", victims);
  }

  private static final Set<String> OWNERS = WordSet.of("it", "they", "he", "she");

  private static String s(Chunks chunks, int i) {
    return chunks.s().norm(i);
  }

  /** "were rounded up and killed", "ambushed and killed": the passive of the verb before. */
  Optional<Statement> joined(Chunks chunks, int verb, int end, VerbSense sense) {
    Sentence s = chunks.s();
    int joint = verb - 1;
    while (Grammar.ADVERBS.at(s, joint) && !s.norm(joint).equals("and")) {
      joint--;
    }
    String before = s.norm(joint);
    if (!before.equals("and") && !before.equals(",") && !before.equals("or")) {
      return Optional.empty();
    }
    int low = Math.max(chunks.clauseStart(verb), verb - FARTHEST_COPULA);
    for (int i = joint - 1; i > low; i--) {
      if (s.norm(i).equals("being") && IDEA.contains(s.norm(i - 1))) {
        // "risks being attacked, abducted or insulted"
        return Optional.empty();
      }
      if (Grammar.be(s, i) && !Grammar.stops(s, i + 1)) {
        return statement(chunks, verb, end, sense, "passive", subjects.before(chunks, i, false));
      }
      if (chunks.holding(i).isPresent()) {
        break;
      }
    }
    return Optional.empty();
  }

  /** "Killed in the blast were three nurses", "Among those killed was a deputy". */
  Optional<Statement> inverted(Chunks chunks, int verb, VerbSense sense) {
    Sentence s = chunks.s();
    boolean opens = verb == s.body() || verb == s.body() + 1 && s.norm(s.body()).equals("also");
    if (!opens) {
      return Optional.empty();
    }
    for (int i = verb + 1; i < Math.min(chunks.clauseEnd(verb), verb + FARTHEST_COPULA); i++) {
      if (s.norm(i).equals(",") || Grammar.HAVE.at(s, i)) {
        break;
      }
      if (Grammar.be(s, i)) {
        List<PeopleGroup> victims = VerbRule.countedOf(chunks.listAfter(i + 1));
        return victims.isEmpty()
            ? Optional.empty()
            : Optional.of(Statement.of("passive", sense.outcome(), verb, victims).marked(sense));
      }
    }
    return Optional.empty();
  }

  /** "several men that the group said it had abducted": the object stands before its clause. */
  Optional<Statement> relative(Chunks chunks, int verb, int end, VerbSense sense, VerbChain chain) {
    Sentence s = chunks.s();
    if (sense.passiveOnly() || !endsPhrase(chunks, end) || s.norm(end).equals("by")) {
      return Optional.empty();
    }
    for (int i = chain.start() - 2;
        i >= Math.max(chunks.clauseStart(verb), chain.start() - 9);
        i--) {
      if (s.norm(i).equals("that") || s.norm(i).equals("whom")) {
        List<PeopleGroup> object =
            chunks.endingAt(i).filter(PeopleGroup::counted).map(List::of).orElse(List.of());
        return object.isEmpty() || addressed(s, object.get(0))
            ? Optional.empty()
            : Optional.of(
                Statement.of("relative", sense.outcome(), verb, object)
                    .marked(sense)
                    .by(i + 1, verb));
      }
    }
    return Optional.empty();
  }

  /** "told a reporter that": who was told something was not harmed. */
  private static boolean addressed(Sentence s, PeopleGroup group) {
    for (int i = group.from() - 1; i >= Math.max(s.body(), group.from() - 4); i--) {
      if (Grammar.TELLING.at(s, i)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Statement> statement(
      Chunks chunks, int verb, int end, VerbSense sense, String rule, List<PeopleGroup> victims) {
    if (victims.isEmpty()) {
      return Optional.empty();
    }
    List<PeopleGroup> all = new ArrayList<>(whose(chunks, victims));
    all.addAll(Companions.after(chunks, end));
    all.addAll(Companions.besides(chunks, victims, verb, sense));
    Statement statement = Statement.of(rule, sense.outcome(), verb, all).marked(sense);
    int[] agent = agent(chunks, end);
    return Optional.of(agent[0] < 0 ? statement : statement.by(agent[0], agent[1]));
  }

  /** "the body of a woman, shot dead": the woman was shot. */
  private static List<PeopleGroup> whose(Chunks chunks, List<PeopleGroup> victims) {
    Sentence s = chunks.s();
    PeopleGroup first = victims.get(0);
    int of = first.to();
    if (victims.size() > 1 || !Remains.BODIES.at(s, of - 1) || !s.norm(of).equals("of")) {
      return victims;
    }
    return chunks.startingAt(of + 1).map(List::of).orElse(victims);
  }

  /** The phrase after "by". */
  private static int[] agent(Chunks chunks, int end) {
    Sentence s = chunks.s();
    boolean joined = false;
    for (int i = end; i < Math.min(s.size(), end + 9); i++) {
      if (s.norm(i).equals("by")) {
        int to = i + 1;
        while (to < s.size()
            && to - i < 12
            && !s.norm(to).equals(",")
            && !s.norm(to).equals(".")
            && !s.norm(to).equals(";")
            && !Grammar.be(s, to)) {
          to++;
        }
        return new int[] {i + 1, to};
      }
      joined |= s.norm(i).equals("and");
      // "were killed and the gunmen were shot by": that is by whom the others were.
      boolean others = joined && Grammar.be(s, i);
      if (others || chunks.clauseEnd(i) == i || s.norm(i).equals(",")) {
        break;
      }
    }
    return new int[] {-1, -1};
  }
}
