package org.conflictledger.casualty.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.draft.Rule;
import org.conflictledger.casualty.draft.Statement;
import org.conflictledger.casualty.lexicon.CasualtyLexicon;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.lexicon.VerbForm;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Count;
import org.conflictledger.text.Qualifier;
import org.conflictledger.text.Quantities;
import org.conflictledger.text.Quantity;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * A toll with its number as predicate: "bringing the death toll to 12", "the dead numbered 23",
 * "lifted the toll from 321 to 359", "put the number of victims at 137".
 */
public final class TollRule implements Rule {

  private static final Set<String> BEFORE =
      WordSet.of(
          "to",
          "at",
          "of",
          "was",
          "is",
          "were",
          "are",
          "numbered",
          "number",
          "numbers",
          "reached",
          "reaches",
          "hit",
          "hits",
          "tops",
          "passes",
          "exceeds",
          "topped",
          "passed",
          "exceeded",
          "surpassed",
          "now",
          "stands",
          "stood",
          "as",
          "totaled",
          "totalled",
          "past",
          "above",
          ":");

  private static final Set<String> PASSING =
      WordSet.of(
          "topped",
          "tops",
          "passed",
          "passes",
          "exceeded",
          "exceeds",
          "surpassed",
          "past",
          "above",
          "beyond");

  private static final Set<String> RISING =
      WordSet.of(
          "bringing",
          "brings",
          "brought",
          "taking",
          "takes",
          "took",
          "raising",
          "raises",
          "raised",
          "pushing",
          "pushes",
          "lifting");

  private final CasualtyLexicon lexicon;
  private final Quantities quantities;
  private final ContextLexicon context;

  public TollRule(CasualtyLexicon lexicon, Quantities quantities, ContextLexicon context) {
    this.lexicon = lexicon;
    this.context = context;
    this.quantities = quantities;
  }

  @Override
  public Collection<String> telling() {
    return WordSet.union(lexicon.tollWords(), lexicon.verbWords(), List.of("lost"));
  }

  @Override
  public Collection<String> words() {
    return WordSet.union(lexicon.tollNouns.firstWords(), COUNTS);
  }

  @Override
  public boolean begins(Sentence s, int i) {
    int length = lexicon.tollNouns.longest(s, i);
    return length > 1
        || length == 1 && alone(s, i)
        || COUNTS.contains(s.norm(i)) && s.norm(i + 1).equals("of") && harmed(s, i + 2);
  }

  /** Whether a participle of harm follows, as in "the number of soldiers killed". */
  private boolean harmed(Sentence s, int from) {
    for (int i = from; i < s.size(); i++) {
      if (s.norm(i).equals("lost") || lexicon.adjectives.longest(s, i) == 1) {
        return true;
      }
      for (VerbForm form : lexicon.verb(s.norm(i))) {
        if (ofHarm(s, i, form)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean ofHarm(Sentence s, int verb, VerbForm form) {
    return (form.form() == VerbForm.Form.PARTICIPLE || form.form() == VerbForm.Form.PAST)
        && !form.sense().fragments()
        && form.sense().particle().end(s, verb + 1) >= 0;
  }

  @Override
  public List<Statement> apply(Chunks chunks) {
    List<Statement> statements = new ArrayList<>();
    Sentence s = chunks.s();
    for (int i = s.body(); i < s.size(); i++) {
      Optional<Kinded> kinded = kinded(chunks, i);
      int length = kinded.map(k -> k.end() - k.from()).orElse(lexicon.tollNouns.longest(s, i));
      if (length == 0) {
        continue;
      }
      Outcome outcome =
          kinded.isPresent() ? kinded.get().outcome() : lexicon.tollNouns.value(s, i, length);
      if (length == 1 && !alone(s, i)) {
        continue;
      }
      Optional<Statement> toll =
          toll(chunks, i, i + length, outcome).map(st -> kinded.map(k -> k.of(st)).orElse(st));
      if (toll.isPresent()) {
        statements.add(toll.get());
        i = Math.max(i, toll.get().victims().get(0).to() - 1);
      }
    }
    return statements;
  }

  /** "the number of soldiers killed": a toll that says of whom. */
  private record Kinded(int from, int end, Outcome outcome, PeopleGroup people) {

    Statement of(Statement toll) {
      PeopleGroup number = toll.victims().get(0);
      return number.head() >= 0
          ? toll
          : toll.with(List.of(number.with(people.category()).like(people)));
    }
  }

  private Optional<Kinded> kinded(Chunks chunks, int at) {
    Sentence s = chunks.s();
    if (!COUNTS.contains(s.norm(at)) || !s.norm(at + 1).equals("of")) {
      return Optional.empty();
    }
    int from = at + 2;
    if (s.norm(from).equals("the") || s.norm(from).equals("its") || s.norm(from).equals("their")) {
      from++;
    }
    Optional<PeopleGroup> people = chunks.startingAt(from).or(() -> chunks.startingAt(at + 2));
    if (people.isEmpty()
        || people.get().kind() != Kind.BARE && people.get().kind() != Kind.DEFINITE) {
      return Optional.empty();
    }
    for (int i = people.get().from(); i < people.get().head(); i++) {
      // "the count of slain villagers"
      if (lexicon.attributes.longest(s, i) == 1 || lexicon.adjectives.longest(s, i) == 1) {
        Outcome outcome =
            lexicon.attributes.longest(s, i) == 1
                ? lexicon.attributes.value(s, i, 1)
                : lexicon.adjectives.value(s, i, 1);
        return Optional.of(new Kinded(at, people.get().to(), outcome, people.get()));
      }
    }
    int verb = people.get().to();
    while (verb < s.size()
        && (Grammar.be(s, verb)
            || s.norm(verb).equals("that")
            || Grammar.HAVE.at(s, verb)
            || s.norm(verb).equals("who"))) {
      verb++;
    }
    int adjective = lexicon.adjectives.longest(s, verb);
    if (adjective == 1) {
      // "the number of police dead"
      Outcome outcome = lexicon.adjectives.value(s, verb, adjective);
      return Optional.of(new Kinded(at, verb + 1, outcome, people.get()));
    }
    for (VerbForm form : lexicon.verb(s.norm(verb))) {
      if (ofHarm(s, verb, form)) {
        int end = form.sense().particle().end(s, verb + 1);
        return Optional.of(new Kinded(at, end, form.sense().outcome(), people.get()));
      }
    }
    if (s.norm(verb).equals("lost")) {
      return Optional.of(new Kinded(at, verb + 1, Outcome.KILLED, people.get()));
    }
    return Optional.empty();
  }

  private static final Set<String> COUNTS = WordSet.of("number", "count", "tally", "toll");

  /**
   * "deaths", "dead", "wounded" count as a toll only as a subject: "the dead numbered", "deaths
   * have climbed to".
   */
  private boolean alone(Sentence s, int i) {
    String norm = s.norm(i);
    if (norm.equals("toll")) {
      return true;
    }
    String before = s.norm(i - 1);
    if (norm.equals("total") || norm.equals("victims")) {
      // "bringing the total since October to 310"
      return before.equals("the") && RISING.contains(s.norm(i - 2));
    }
    String after = s.norm(i + 1);
    if (norm.equals("bodies")) {
      return false;
    }
    if (after.equals("of")) {
      return norm.equals("dead") && before.equals("the") && numbers(s, i);
    }
    return i == s.body()
        || before.equals("the")
        || before.equals("puts")
        || before.equals("put")
        || before.equals("whose")
        || before.equals("and") && !after.equals(",")
        || s.token(i).capitalised()
        || before.equals("dead")
        || before.equals("'s")
        || before.equals("russian")
        || before.equals("total");
  }

  private boolean quantityFollows(Sentence s, int i) {
    return quantities.at(s, i).isPresent();
  }

  /** "puts the dead of the attack at 17" */
  private static boolean puts(Sentence s, int noun) {
    for (int i = Math.max(s.body(), noun - 3); i < noun; i++) {
      if (s.norm(i).equals("puts") || s.norm(i).equals("put") || s.norm(i).equals("putting")) {
        return true;
      }
    }
    return false;
  }

  /** "the dead of the village now number 24" */
  private boolean numbers(Sentence s, int from) {
    for (int i = from; i < Math.min(s.size(), from + 14); i++) {
      boolean put = s.norm(i).equals("at") && quantityFollows(s, i + 1) && puts(s, from);
      if (s.norm(i).equals("number") || s.norm(i).equals("numbered") || put) {
        return true;
      }
    }
    return false;
  }

  private Optional<Statement> toll(Chunks chunks, int from, int end, Outcome outcome) {
    Sentence s = chunks.s();
    boolean plainNoun = end - from == 1 && !s.norm(from).equals("toll");
    int limit = Math.min(chunks.clauseEnd(end), end + (plainNoun ? 14 : 22));
    Optional<Quantity> found = Optional.empty();
    int i = end;
    while (i < limit) {
      Optional<Quantity> q = quantities.at(s, i);
      if (q.isEmpty()) {
        String norm = s.norm(i);
        if (norm.equals("when")
            || norm.equals("as") && i > end + 3
            || norm.equals("while")
            || norm.equals("since") && !s.norm(i + 2).equals("to")
            || Grammar.SAYING.contains(norm) && !norm.equals("reported") && plainNoun) {
          break;
        }
        i++;
        continue;
      }
      String before = before(s, q.get().from());
      if (before.equals("from") && q.get().count().qualifier() == Qualifier.RANGE) {
        // "from 321 to 359": the new figure is the upper end.
        long now = q.get().count().high().orElse(q.get().count().best());
        int number = q.get().to() - 1;
        found =
            Optional.of(
                new Quantity(
                    number,
                    q.get().to(),
                    new Count(
                        now,
                        now,
                        OptionalLong.of(now),
                        s.slice(number, q.get().to()),
                        Qualifier.EXACT),
                    false));
        break;
      }
      boolean superseded = s.norm(q.get().from() - 1).equals("from") || before.equals("from");
      boolean both = s.norm(q.get().from()).equals("both");
      if (!superseded && !both && BEFORE.contains(before) && isPeople(s, q.get())) {
        boolean final_ = before.equals("to") || found.isEmpty();
        if (final_) {
          found = q;
        }
        if (before.equals("to") || !s.norm(q.get().to()).equals("to")) {
          break;
        }
      }
      i = q.get().to();
    }
    if (found.isEmpty()) {
      found = inverted(s, from);
    }
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Quantity q = found.get();
    Optional<PeopleGroup> counted =
        chunks.groups().stream().filter(g -> g.from() <= q.from() && q.to() <= g.to()).findFirst();
    PeopleGroup group =
        counted
            .filter(g -> g.from() == q.from())
            .orElse(
                new PeopleGroup(
                    q.from(),
                    q.to(),
                    -1,
                    Kind.ELLIPTIC,
                    Optional.of(q.count()),
                    VictimCategory.UNKNOWN,
                    false,
                    false,
                    false));
    boolean rising = false;
    for (int k = Math.max(s.body(), from - 4); k < from; k++) {
      rising |=
          RISING.contains(s.norm(k)) && (s.norm(k).endsWith("ing") || s.norm(k - 1).equals("which"))
              || s.norm(k).equals("takes")
              || s.norm(k).equals("brings")
              || s.norm(k).equals("so") && s.norm(k + 1).equals("that");
    }
    // "left a toll of one person wounded"
    int adjective = end - from == 1 ? lexicon.adjectives.longest(s, group.to()) : 0;
    Outcome told = adjective > 0 ? lexicon.adjectives.value(s, group.to(), adjective) : outcome;
    return Optional.of(
        Statement.of("toll", told, from, List.of(above(s, q.from(), group)))
            .with(rising ? Scope.TOTAL : Scope.INCIDENT));
  }

  /** "has passed 90", "past 40": a bound from below. */
  private static PeopleGroup above(Sentence s, int number, PeopleGroup group) {
    Count count = group.count().orElseThrow();
    return PASSING.contains(s.norm(number - 1)) && count.qualifier() == Qualifier.EXACT
        ? group.with(
            new Count(
                count.low(), count.best(), OptionalLong.empty(), count.text(), Qualifier.MORE_THAN),
            group.to())
        : group;
  }

  /** "raised to 13 the number of soldiers killed" */
  private Optional<Quantity> inverted(Sentence s, int noun) {
    for (int i = Math.max(s.body(), noun - 6); i < noun; i++) {
      if (s.norm(i).equals("to")) {
        Optional<Quantity> q = quantities.at(s, i + 1);
        if (q.isPresent() && s.norm(q.get().to()).equals("the") && q.get().to() + 1 == noun) {
          return q;
        }
      }
    }
    return Optional.empty();
  }

  /** The word before a number, over qualifiers that stand apart and adverbs. */
  private static String before(Sentence s, int i) {
    int k = i - 1;
    while (k > 0
        && Set.of("now", "just", "already", "around", "about", "over", "the", "a", "nearly")
            .contains(s.norm(k))
        && !s.norm(k).equals("now")) {
      k--;
    }
    return s.norm(k);
  }

  /** "rose by 15 percent in the first half of 2011" */
  private static boolean year(Sentence s, Quantity q) {
    boolean digits = q.to() == q.from() + 1 && s.norm(q.from()).length() == 4;
    boolean recent = q.count().best() >= 1900 && q.count().best() <= 2100;
    return digits && recent && PARTS_OF_YEAR.contains(s.norm(q.from() - 2));
  }

  private static final Set<String> PARTS_OF_YEAR =
      Set.of(
          "half",
          "quarter",
          "months",
          "part",
          "beginning",
          "start",
          "end",
          "spring",
          "summer",
          "autumn",
          "winter");

  private boolean isPeople(Sentence s, Quantity q) {
    String after = s.norm(q.to());
    return !year(s, q)
        && !context.things.contains(after)
        && !after.equals("%")
        && !after.equals("percent")
        && !after.equals("per")
        && !after.endsWith("year-old")
        && !after.equals("days")
        && !after.equals("years")
        && !after.equals("hours");
  }
}
