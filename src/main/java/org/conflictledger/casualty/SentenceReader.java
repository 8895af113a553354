package org.conflictledger.casualty;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.conflictledger.actor.PeopleNouns;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.context.Departures;
import org.conflictledger.casualty.context.Supposed;
import org.conflictledger.casualty.draft.Antecedents;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.draft.Drafting;
import org.conflictledger.casualty.draft.Gaps;
import org.conflictledger.casualty.draft.JointRule;
import org.conflictledger.casualty.draft.Rule;
import org.conflictledger.casualty.draft.Statement;
import org.conflictledger.casualty.idiom.IdiomRule;
import org.conflictledger.casualty.lexicon.CasualtyLexicon;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.part.CompositionRule;
import org.conflictledger.casualty.part.Fates;
import org.conflictledger.casualty.part.Kinds;
import org.conflictledger.casualty.part.KnownDead;
import org.conflictledger.casualty.part.Parts;
import org.conflictledger.casualty.part.PointedMembers;
import org.conflictledger.casualty.people.GroupFinder;
import org.conflictledger.casualty.people.NameWords;
import org.conflictledger.casualty.people.PutToDeath;
import org.conflictledger.casualty.people.Speakers;
import org.conflictledger.casualty.people.TakenUp;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.casualty.rule.AdjectiveRule;
import org.conflictledger.casualty.rule.FieldRule;
import org.conflictledger.casualty.rule.FigureRule;
import org.conflictledger.casualty.rule.LossesRule;
import org.conflictledger.casualty.rule.NominalRule;
import org.conflictledger.casualty.rule.RemainsRule;
import org.conflictledger.casualty.rule.RosterRule;
import org.conflictledger.casualty.rule.SomeOfRule;
import org.conflictledger.casualty.rule.SufferedRule;
import org.conflictledger.casualty.rule.TollRule;
import org.conflictledger.casualty.verb.VerbRule;
import org.conflictledger.casualty.violence.Clue;
import org.conflictledger.casualty.violence.Clues;
import org.conflictledger.text.Quantities;
import org.conflictledger.text.Sentence;

/**
 * Reads one sentence: groups of people, statements of the rules, parts and totals among them.
 *
 * <p>A cascade in the manner of FASTUS: quantities, noun groups, verb frames, then the structure of
 * the counts.
 */
final class SentenceReader {

  /**
   * A bare figure ("the hospital has 22") speaks of deaths told at most so many sentences before.
   */
  static final int FIGURE_REACH = 2;

  private final GroupFinder groups;
  private final TakenUp takenUp;
  private final Speakers speakers;
  private final List<Rule> rules;

  private final Clues clues;

  private final KnownDead known;
  private final FigureRule figures = new FigureRule();
  private final CompositionRule compositions = new CompositionRule();
  private final Parts parts = new Parts();
  private final Gaps gaps = new Gaps();
  private final Supposed supposed;
  private final Departures departures;
  private final PutToDeath putToDeath;
  private final JointOutcomes joint;

  SentenceReader(
      CasualtyLexicon lexicon,
      ContextLexicon context,
      NameWords names,
      Quantities quantities,
      PeopleNouns nouns) {
    supposed = context.supposed;
    departures = context.departures;
    putToDeath = new PutToDeath(context);
    joint = new JointOutcomes(lexicon);
    groups = new GroupFinder(quantities, nouns, lexicon, context, names);
    takenUp = new TakenUp(lexicon);
    speakers = new Speakers(lexicon);
    Rule verbs = new VerbRule(lexicon, context);
    Rule nominals = new NominalRule(lexicon, quantities, context);
    known = new KnownDead(quantities, List.of(verbs, nominals));
    rules =
        List.of(
            verbs,
            new AdjectiveRule(lexicon, context),
            new TollRule(lexicon, quantities, context),
            nominals,
            new IdiomRule(lexicon, quantities, context),
            new RemainsRule(lexicon),
            new SufferedRule(lexicon, context),
            new JointRule(new RosterRule(lexicon, context), new FieldRule(lexicon, quantities)),
            new SomeOfRule(),
            new LossesRule());
    clues = new Clues(rules, context, groups::mayCount);
  }

  static SentenceReader load(Optional<Path> conf, PeopleNouns nouns, String profile) {
    return new SentenceReader(
        CasualtyLexicon.load(conf),
        ContextLexicon.load(conf),
        NameWords.load(conf),
        Quantities.load(conf, profile),
        nouns);
  }

  /**
   * The groups of people of a sentence, in order.
   *
   * @param named tokens that are part of an actor's name
   */
  List<PeopleGroup> people(Sentence s, boolean[] named) {
    return List.copyOf(groups.groups(s, named));
  }

  /**
   * The same with those whom its pronouns take up.
   *
   * @param before whom they may mean of the sentence before, asked for where one does
   */
  List<PeopleGroup> takenUp(Sentence s, List<PeopleGroup> own, Supplier<List<PeopleGroup>> before) {
    return takenUp.with(s, own, before);
  }

  /**
   * The first death of a sentence that is told of people known and not counted.
   *
   * @param before the sentences just before, which may count them
   */
  Optional<Draft> known(Sentence s, List<PeopleGroup> people, List<Sentence> before) {
    return known
        .in(s, people)
        .filter(draft -> !supposed.of(draft))
        .map(
            draft ->
                KnownDead.counted(
                    draft,
                    before.stream()
                        .flatMap(
                            earlier ->
                                groups.groups(earlier, new boolean[earlier.size()]).stream()
                                    .map(group -> new KnownDead.Told(earlier, group)))
                        .toList()));
  }

  /**
   * An outcome and the numbers given for it.
   *
   * @param near whether the sentences just before give them, so that a bare figure speaks of them
   */
  record Told(Outcome outcome, List<Long> numbers, boolean near) {

    Told fromAfar() {
      return new Told(outcome, numbers, false);
    }
  }

  /**
   * A look at its words: whether a sentence may have a number of people, or a list.
   *
   * @param clue of all its words
   */
  boolean mayCount(Sentence s, Clue clue) {
    return clue.has(Clue.Kind.NUMBER) && groups.mayCount(s);
  }

  /** Whether a sentence gives a number that may go on from what others told. */
  boolean countsPeople(Sentence s, List<PeopleGroup> people) {
    return people.stream().anyMatch(g -> g.kind() == Kind.COUNTED || g.kind() == Kind.ELLIPTIC)
        || !figures.apply(Chunks.of(s, people), Outcome.KILLED).isEmpty();
  }

  /** What the words of a sentence speak for. */
  Clues clues() {
    return clues;
  }

  /**
   * The cheap scan: whether any rule may find something in the sentence.
   *
   * @param clue of all its words
   */
  boolean deservesWork(Sentence s, Clue clue) {
    return any(s, clue, Rule::begins);
  }

  /**
   * Whether any statement of the sentence may be sure by its words.
   *
   * @param clue of all its words
   */
  boolean sure(Sentence s, Clue clue) {
    return any(s, clue, Rule::maybeSure);
  }

  private interface Look {
    boolean at(Rule rule, Sentence s, int i);
  }

  /** Whether a rule says yes at a word it may begin with. */
  private boolean any(Sentence s, Clue clue, Look look) {
    int able = clue.rules();
    for (int i = s.body(); able != 0 && i < s.size(); i++) {
      int own = clues.beginning(s, i) & able;
      for (; own != 0; own &= own - 1) {
        if (look.at(rules.get(Integer.numberOfTrailingZeros(own)), s, i)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The drafts of a sentence, in text order.
   *
   * @param people its groups of people
   * @param before what the sentences just before told of, so that a bare figure can speak of it too
   */
  List<Draft> read(Sentence s, List<PeopleGroup> people, Optional<Told> before) {
    if (Questions.asks(s)) {
      return List.of();
    }
    Chunks chunks = Chunks.of(s, speakers.without(s, people));
    List<Draft> drafts = new ArrayList<>();
    for (Statement statement : statements(chunks, before)) {
      Drafting.add(chunks, statement, drafts);
    }
    if (drafts.isEmpty()) {
      return drafts;
    }
    addRivals(chunks, drafts);
    drafts.sort(Comparator.comparingInt(d -> d.group().from()));
    gaps.fill(chunks, drafts);
    drafts.sort(Comparator.comparingInt(d -> d.group().from()));
    drafts.removeIf(supposed::of);
    drafts.removeIf(departures::are);
    Sequels.inherit(drafts);
    Sequels.alike(s, drafts);
    putToDeath.settle(s, drafts);
    PutToDeath.found(drafts);
    before
        .filter(told -> told.outcome() == Outcome.KILLED && told.near())
        .ifPresent(told -> Sequels.follow(s, drafts));
    before.ifPresent(told -> Sequels.again(s, told, drafts));
    Antecedents.resolve(chunks, drafts);
    Fates.settle(chunks, drafts);
    TakenUp.settle(s, drafts);
    List<Draft> structured = parts.structure(chunks, drafts);
    before.ifPresent(told -> Sequels.members(chunks, told, structured));
    return Kinds.complete(chunks, structured);
  }

  /** What the rules find, the surest first. */
  private List<Statement> statements(Chunks chunks, Optional<Told> before) {
    Sentence s = chunks.s();
    List<Statement> statements = new ArrayList<>();
    // The others find nothing here.
    for (int able = clues.of(s).rules(); able != 0; able &= able - 1) {
      Rule rule = rules.get(Integer.numberOfTrailingZeros(able));
      rule.apply(chunks).forEach(statement -> statements.add(joint.of(s, statement)));
    }
    before.ifPresent(
        told -> {
          List<Statement> parts = parts(chunks, told);
          boolean figure = parts.isEmpty() && told.near();
          // "The figure he gave was 20, and six of those were gendarmes"
          List<Statement> whole = figure || !told.near() ? List.of() : figures(chunks, told, parts);
          if (parts.size() > 1) {
            // "The dead were seven traders and five policemen": who they were, and no toll.
            List<Statement> members = parts;
            statements.removeIf(own -> own.rule().equals("toll") && spoken(List.of(own), members));
          }
          List<Statement> more = figure ? figures.apply(chunks, told.outcome()) : parts;
          if (composed(parts)
              && CompositionRule.introduced(s, parts.get(0).victims().get(0).from())) {
            // "It lists 22 youths and nine villagers who were shot or burned", of 31 dead
            statements.removeIf(statement -> spoken(parts, statement));
          }
          if (composed(parts) && CompositionRule.pointsBack(s)) {
            // "Eighteen of the dead are villagers, and six raiders were also killed", of 24
            statements.removeIf(
                statement -> statement.outcome() == told.outcome() && spoken(parts, statement));
          }
          // What a verb says of people goes before what their number suggests.
          if (more.stream().noneMatch(statement -> spoken(statements, statement))) {
            statements.addAll(whole);
            statements.addAll(more);
          }
        });
    statements.sort(
        Comparator.comparing(Statement::weak)
            .thenComparingInt(Statement::trigger)
            .thenComparing(statement -> !statement.rule().equals("roster")));
    return statements;
  }

  /** Figures that stand before some of the people they count. */
  private List<Statement> figures(Chunks chunks, Told told, List<Statement> parts) {
    int first = parts.stream().mapToInt(Statement::trigger).min().orElse(0);
    return figures.apply(chunks, told.outcome()).stream()
        .filter(figure -> figure.trigger() < first && !spoken(parts, figure))
        .toList();
  }

  private List<Statement> parts(Chunks chunks, Told told) {
    List<Statement> parts = compositions.apply(chunks, told.outcome(), told.numbers());
    return parts.isEmpty() && told.near()
        ? PointedMembers.of(chunks, told.outcome(), told.numbers())
        : parts;
  }

  /** Whether parts add up to a number told before. */
  private static boolean composed(List<Statement> parts) {
    return !parts.isEmpty() && parts.get(0).rule().equals("composition");
  }

  /** Other figures for the dead of the sentence, of people that no draft has. */
  private void addRivals(Chunks chunks, List<Draft> drafts) {
    if (drafts.stream().noneMatch(d -> d.outcome() == Outcome.KILLED)) {
      return;
    }
    int first = drafts.get(0).group().to();
    figures.rivals(chunks, Outcome.KILLED, first).stream()
        .filter(st -> drafts.stream().noneMatch(d -> d.group().overlaps(st.victims().get(0))))
        .toList()
        .forEach(statement -> Drafting.add(chunks, statement, drafts));
  }

  private static boolean spoken(List<Statement> statements, List<Statement> others) {
    return others.stream().anyMatch(other -> spoken(statements, other));
  }

  private static boolean spoken(List<Statement> statements, Statement next) {
    return statements.stream()
        .flatMap(statement -> statement.victims().stream())
        .anyMatch(group -> next.victims().stream().anyMatch(other -> group.overlaps(other)));
  }
}
