package org.conflictledger.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.PeopleGroup.Kind;
import org.conflictledger.casualty.VerbForm.Form;
import org.conflictledger.text.Sentence;

/**
 * Verbs of harm in all voices.
 *
 * <ul>
 *   <li>{@code active}: "gunmen killed 14 soldiers"
 *   <li>{@code passive}: "14 soldiers were killed (by gunmen)"
 *   <li>{@code reduced}: "39 fighters killed since Thursday", "30 hurt"
 *   <li>{@code result}: ", killing 12 and wounding 30"
 *   <li>{@code intransitive}: "14 soldiers died"
 * </ul>
 */
final class VerbRule implements Rule {

  private static final int FARTHEST_PARTICLE = 14;

  private static final Set<String> ABSTRACT =
      Set.of(
          "of", "for", "without", "from", "about", "against", "avoid", "like", "on", "stop",
          "stopped", "prevent", "either");

  private static final Set<String> FACTUAL =
      Set.of(
          "accused",
          "responsible",
          "responsibility",
          "convicted",
          "suspected",
          "blamed",
          "guilty",
          "boasted",
          "boasts",
          "claimed",
          "condemned",
          "blame",
          "credit");

  /** Words of operations in which people are taken, or of fighters who are. */
  private static final Set<String> FIELD =
      Set.of(
          "operation",
          "operations",
          "raid",
          "raids",
          "raided",
          "sweep",
          "search",
          "clash",
          "clashes",
          "battle",
          "fighting",
          "insurgent",
          "insurgents",
          "militant",
          "militants",
          "rebels",
          "rebel",
          "terrorists",
          "fighters",
          "fighter",
          "taliban",
          "force",
          "troops",
          "soldiers",
          "commandos",
          "suspected",
          "facilitator",
          "crackdown",
          "offensive",
          "guerrillas",
          "protesters",
          "army");

  /** With these before "and executed", plans are, and not people. */
  private static final Set<String> PLANNED =
      Set.of("planned", "designed", "conceived", "prepared", "orchestrated", "coordinated");

  /** What follows the "at" of people who were a target and may not have been hit. */
  private static final Set<String> AIMED_AT =
      Set.of("by", "from", ",", ".", "and", "or", "as", "while", "when", "but");

  private final CasualtyLexicon lexicon;
  private final ContextLexicon context;
  private final Subjects subjects;

  VerbRule(CasualtyLexicon lexicon, ContextLexicon context) {
    this.lexicon = lexicon;
    this.context = context;
    subjects = new Subjects(context);
  }

  @Override
  public List<Statement> apply(Chunks chunks) {
    List<Statement> statements = new ArrayList<>();
    Sentence s = chunks.s();
    for (int i = s.body(); i < s.size(); i++) {
      List<VerbForm> forms = lexicon.verb(s.norm(i));
      if (!forms.isEmpty()) {
        statement(chunks, i, forms).ifPresent(statements::add);
      }
    }
    return statements;
  }

  /** The best reading: the longest particle first, then a strong sense before a weak one. */
  private Optional<Statement> statement(Chunks chunks, int i, List<VerbForm> forms) {
    Optional<Statement> best = Optional.empty();
    int rank = -1;
    for (VerbForm form : forms) {
      int particle = particleEnd(chunks, i, form.sense());
      if (particle < 0) {
        continue;
      }
      int own = form.sense().particle().size() * 2 + (form.sense().weak() ? 0 : 1);
      if (own <= rank) {
        continue;
      }
      Optional<Statement> reading = read(chunks, i, form, particle);
      if (reading.isPresent()) {
        best = reading;
        rank = own;
      }
    }
    return best;
  }

  /**
   * The token after verb and particle when it follows directly; the token after the verb when the
   * particle follows the object; -1 when the verb needs a particle and has none.
   */
  private int particleEnd(Chunks chunks, int verb, VerbSense sense) {
    List<String> particle = sense.particle();
    if (particle.isEmpty()) {
      return verb + 1;
    }
    Sentence s = chunks.s();
    if (matches(s, verb + 1, particle)) {
      return verb + 1 + particle.size();
    }
    int end = Math.min(chunks.clauseEnd(verb), verb + FARTHEST_PARTICLE);
    for (int i = verb + 2; i < end; i++) {
      if (matches(s, i, particle)) {
        // Only the object may stand between, and no other verb.
        List<PeopleGroup> object = chunks.listAfter(verb + 1);
        boolean adverbs = true;
        for (int k = verb + 1; k < i; k++) {
          adverbs &= Grammar.ADVERBS.contains(s.norm(k));
        }
        boolean tail = particle.size() > 1 && particle.get(0).equals("in") && i - verb < 8;
        if (adverbs || tail || !object.isEmpty() && object.get(object.size() - 1).to() >= i - 1) {
          return verb + 1;
        }
      }
    }
    return -1;
  }

  private static boolean matches(Sentence s, int from, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!s.norm(from + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private Optional<Statement> read(Chunks chunks, int verb, VerbForm form, int end) {
    Sentence s = chunks.s();
    VerbSense sense = form.sense();
    VerbChain chain = VerbChain.of(chunks, verb, context);
    if (chunks.s().norm(verb).equals("executed") && PLANNED.contains(chunks.s().norm(verb - 2))) {
      return Optional.empty();
    }
    if (sense.weak() && sense.outcome() == Outcome.CAPTURED && !chunks.has(0, s.size(), FIELD)) {
      // An arrest after the fact is no capture in a fight.
      return Optional.empty();
    }
    if (chain.unreal()) {
      return Optional.empty();
    }
    return switch (form.form()) {
      case ING -> sense.objectHarmed() ? result(chunks, verb, end, sense, chain) : Optional.empty();
      case BASE, PRESENT -> {
        if (!chain.real() && form.form() == Form.BASE && !s.norm(verb - 1).equals("did")) {
          // "kill" alone is a threat, a heading or a noun.
          boolean headline = s.index() == Sentence.TITLE;
          if (!sense.objectHarmed() && headline) {
            yield intransitive(chunks, verb, chain.start(), sense);
          }
          if (!sense.objectHarmed() || !headline && !chain.perfect()) {
            yield sense.objectHarmed() && finitePlural(chunks, verb)
                ? active(chunks, verb, end, sense)
                : Optional.empty();
          }
        }
        yield sense.objectHarmed()
            ? active(chunks, verb, end, sense)
            : intransitive(chunks, verb, chain.start(), sense);
      }
      case PAST, PARTICIPLE ->
          past(chunks, verb, end, sense, chain, form.form() == Form.PARTICIPLE);
    };
  }

  /** "Soldiers kill nine": present tense of headlines. */
  private static boolean finitePlural(Chunks chunks, int verb) {
    return chunks.s().index() == Sentence.TITLE && chunks.endingAt(verb).isPresent();
  }

  private Optional<Statement> past(
      Chunks chunks, int verb, int end, VerbSense sense, VerbChain chain, boolean participle) {
    if (!sense.objectHarmed()) {
      return intransitive(chunks, verb, chain.start(), sense);
    }
    if (attributive(chunks, verb) || isNoun(chunks.s(), verb)) {
      return Optional.empty();
    }
    if (sense.weak() && sense.outcome() == Outcome.INJURED && harmless(chunks, verb, end)) {
      return Optional.empty();
    }
    if (chain.passive()) {
      return passive(chunks, verb, end, sense, chain, "passive");
    }
    if (sense.passiveOnly() && !participle) {
      // "blew", where "blown" would be the passive.
      return Optional.empty();
    }
    if (!sense.passiveOnly()) {
      Optional<Statement> active = active(chunks, verb, end, sense);
      if (active.isPresent()) {
        return active;
      }
    }
    Optional<Statement> relative = relative(chunks, verb, end, sense, chain);
    if (relative.isPresent()) {
      return relative;
    }
    if (chain.perfect()) {
      return Optional.empty();
    }
    Optional<Statement> joined = joinedPassive(chunks, verb, end, sense);
    if (joined.isPresent()) {
      return joined;
    }
    return endsPhrase(chunks, end)
        ? passive(chunks, verb, end, sense, chain, "reduced")
        : Optional.empty();
  }

  /** "two of the wounded", "the injured": the participle is a noun. */
  private static boolean isNoun(Sentence s, int verb) {
    String before = s.norm(verb - 1);
    return before.equals("the")
        || before.equals("of")
        || before.equals("a")
        || before.equals("these")
        || before.equals("its")
        || before.equals("their");
  }

  /** "videos shot by a friend", "one good shot to", "shot at the crowd": nobody is hit. */
  private boolean harmless(Chunks chunks, int verb, int end) {
    Sentence s = chunks.s();
    if (context.filmed.contains(s.norm(verb - 1)) || context.filmed.contains(s.norm(end))) {
      return true;
    }
    boolean at = s.norm(end).equals("at");
    return at && (AIMED_AT.contains(s.norm(end + 1)) || !chunks.listAfter(end + 1).isEmpty());
  }

  /** Whether what follows a participle shows that it describes the people before it. */
  private static boolean endsPhrase(Chunks chunks, int end) {
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
        || next.equals("overnight")
        || next.equals("last")
        || next.equals("early")
        || next.equals("late")
        || next.equals("this")
        || next.equals("there")
        || next.equals("here")
        || s.index() == Sentence.TITLE;
  }

  /** "the wounded soldiers": the participle stands before the noun it describes. */
  private static boolean attributive(Chunks chunks, int verb) {
    return chunks.holding(verb).isPresent();
  }

  private Optional<Statement> active(Chunks chunks, int verb, int end, VerbSense sense) {
    Sentence s = chunks.s();
    List<PeopleGroup> object = countedOf(chunks.listAfter(end));
    if (object.isEmpty() || s.norm(end).equals("by") || s.norm(object.get(0).to()).equals("'s")) {
      return Optional.empty();
    }
    if (s.norm(verb).equals("hurt") && s.norm(verb - 1).equals("or")) {
      // "neither to help nor hurt", "help or hurt": not told from the infinitive.
      return Optional.empty();
    }
    int[] subject = subject(chunks, verb);
    Statement statement = Statement.of("active", sense.outcome(), verb, object).marked(sense);
    return Optional.of(subject[0] < 0 ? statement : statement.by(subject[0], subject[1]));
  }

  private Optional<Statement> result(
      Chunks chunks, int verb, int end, VerbSense sense, VerbChain chain) {
    Sentence s = chunks.s();
    String before = s.norm(verb - 1);
    if (s.norm(end).equals("of") || before.equals("the") || before.equals("a")) {
      return Optional.empty();
    }
    if (ABSTRACT.contains(before) && !FACTUAL.contains(s.norm(verb - 2))) {
      // "capable of killing", "a plan for killing": nobody has died yet.
      return Optional.empty();
    }
    if (chain.passive()) {
      // "are killing ten a day"
      return active(chunks, verb, end, sense);
    }
    List<PeopleGroup> object = countedOf(chunks.listAfter(end));
    if (object.isEmpty() || sense.passiveOnly()) {
      return Optional.empty();
    }
    int[] subject = subject(chunks, verb);
    Statement statement = Statement.of("result", sense.outcome(), verb, object).marked(sense);
    return Optional.of(subject[0] < 0 ? statement : statement.by(subject[0], subject[1]));
  }

  private Optional<Statement> passive(
      Chunks chunks, int verb, int end, VerbSense sense, VerbChain chain, String rule) {
    int start = rule.equals("passive") ? chain.start() : verb;
    List<PeopleGroup> victims = subjects.before(chunks, start, rule.equals("reduced"));
    if (victims.isEmpty()) {
      return Optional.empty();
    }
    Statement statement = Statement.of(rule, sense.outcome(), verb, victims).marked(sense);
    int[] agent = agent(chunks, end);
    return Optional.of(agent[0] < 0 ? statement : statement.by(agent[0], agent[1]));
  }

  /** "were rounded up and killed", "ambushed and killed": the passive of the verb before. */
  private Optional<Statement> joinedPassive(Chunks chunks, int verb, int end, VerbSense sense) {
    Sentence s = chunks.s();
    if (!s.norm(verb - 1).equals("and")
        && !s.norm(verb - 1).equals(",")
        && !s.norm(verb - 1).equals("then")
        && !s.norm(verb - 1).equals("or")) {
      return Optional.empty();
    }
    int low = Math.max(chunks.clauseStart(verb), verb - 14);
    for (int i = verb - 2; i > low; i--) {
      if (Grammar.be(s, i) && !Grammar.stops(s.norm(i + 1))) {
        List<PeopleGroup> victims = subjects.before(chunks, i, false);
        if (victims.isEmpty()) {
          return Optional.empty();
        }
        Statement statement = Statement.of("passive", sense.outcome(), verb, victims).marked(sense);
        int[] agent = agent(chunks, end);
        return Optional.of(agent[0] < 0 ? statement : statement.by(agent[0], agent[1]));
      }
      if (chunks.holding(i).isPresent()) {
        break;
      }
    }
    return Optional.empty();
  }

  private static final Set<String> AFTER_FALLEN =
      Set.of(
          "in",
          "at",
          "during",
          "defending",
          "with",
          "to",
          "near",
          "fighting",
          ",",
          ".",
          ";",
          "while",
          "as");

  /** "several men that the group said it had abducted": the object stands before its clause. */
  private Optional<Statement> relative(
      Chunks chunks, int verb, int end, VerbSense sense, VerbChain chain) {
    Sentence s = chunks.s();
    if (sense.passiveOnly() || !endsPhrase(chunks, end) || s.norm(end).equals("by")) {
      return Optional.empty();
    }
    for (int i = chain.start() - 2;
        i >= Math.max(chunks.clauseStart(verb), chain.start() - 9);
        i--) {
      boolean that = s.norm(i).equals("that") || s.norm(i).equals("whom");
      if (that) {
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
      if (Grammar.TELLING.contains(s.norm(i))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Statement> intransitive(Chunks chunks, int verb, int start, VerbSense sense) {
    if (sense.weak() && sense.outcome() == Outcome.KILLED) {
      // "fell" is death only of people under arms, and only with nothing to fall on.
      List<PeopleGroup> fallen = subjects.before(chunks, start, false);
      boolean armed =
          fallen.stream()
              .anyMatch(
                  g ->
                      g.category() == VictimCategory.COMBATANT
                          || g.category() == VictimCategory.SECURITY);
      boolean open =
          verb + 1 >= chunks.s().size()
              || AFTER_FALLEN.contains(chunks.s().norm(verb + 1))
                  && !chunks.s().norm(verb + 2).equals("the");
      if (!armed || !open) {
        return Optional.empty();
      }
    }
    if (sense.outcome() == Outcome.DISPLACED) {
      // One person who flees is a traveller.
      List<PeopleGroup> fled = subjects.before(chunks, start, false);
      if (fled.isEmpty() || fled.get(0).count().orElseThrow().best() < 2) {
        return Optional.empty();
      }
    }
    List<PeopleGroup> victims = subjects.before(chunks, start, false);
    return victims.isEmpty()
        ? Optional.empty()
        : Optional.of(Statement.of("intransitive", sense.outcome(), verb, victims).marked(sense));
  }

  /** The phrase that names who acts, before an active verb. */
  private int[] subject(Chunks chunks, int verb) {
    Sentence s = chunks.s();
    int low = Math.max(Math.max(s.body(), verb - 40), chunks.clauseStart(verb));
    for (int i = low; i < verb - 1; i++) {
      // "killed four soldiers and wounded seven": the subject stands before the first verb.
      boolean first =
          !lexicon.verb(s.norm(i)).isEmpty()
              && chunks.holding(i).isEmpty()
              && !chunks.listAfter(i + 1).isEmpty()
              && chunks.has(i + 1, verb, Set.of("and", ","));
      if (first && i > low) {
        return new int[] {low, i};
      }
    }
    return new int[] {low, verb};
  }

  /** The phrase after "by". */
  private static int[] agent(Chunks chunks, int end) {
    Sentence s = chunks.s();
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
      if (chunks.clauseEnd(i) == i || s.norm(i).equals(",")) {
        break;
      }
    }
    return new int[] {-1, -1};
  }

  static List<PeopleGroup> countedOf(List<PeopleGroup> groups) {
    List<PeopleGroup> counted = new ArrayList<>();
    for (PeopleGroup group : groups) {
      if (group.counted() && !(group.kind() == Kind.BARE && !counted.isEmpty())) {
        counted.add(group);
      }
    }
    return counted;
  }
}
