package org.conflictledger.casualty.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.draft.Rule;
import org.conflictledger.casualty.draft.Statement;
import org.conflictledger.casualty.lexicon.CasualtyLexicon;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.people.Bystanders;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.casualty.verb.Subjects;
import org.conflictledger.casualty.verb.VerbRule;
import org.conflictledger.text.Quantities;
import org.conflictledger.text.Quantity;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Nouns of harm: "the deaths of 104 residents", "the killing of three drivers", "31 deaths", "at
 * least 12 casualties", "the loss of 20 men".
 */
public final class NominalRule implements Rule {

  private static final WordSet COUNTABLE = WordSet.listed(NominalRule.class, "countable");

  /** Ends that need no hand: "the singer's death". */
  private static final Set<String> NATURAL =
      WordSet.of("death", "deaths", "loss", "fatality", "fatalities");

  /** "planned the assassination of a general": he lives. */
  private static final WordSet INTENDING = WordSet.listed(NominalRule.class, "intending");

  private final CasualtyLexicon lexicon;
  private final Quantities quantities;
  private final ContextLexicon context;
  private final DeedLinks links;

  public NominalRule(CasualtyLexicon lexicon, Quantities quantities, ContextLexicon context) {
    this.lexicon = lexicon;
    this.quantities = quantities;
    this.context = context;
    this.links = new DeedLinks(lexicon, COUNTABLE);
  }

  @Override
  public Collection<String> telling() {
    return WordSet.union(lexicon.nominalWords(), COUNTABLE);
  }

  @Override
  public Collection<String> words() {
    return WordSet.union(lexicon.nominals.firstWords(), List.of("casualties"));
  }

  @Override
  public boolean begins(Sentence s, int i) {
    int length = lexicon.nominals.longest(s, i);
    if (length == 0 && !s.norm(i).equals("casualties")) {
      return false;
    }
    int last = i + Math.max(length, 1) - 1;
    return s.norm(last + 1).equals("of")
        || owned(s, last)
        || COUNTABLE.contains(s.norm(last))
        || links.apart(s, last)
        || s.norm(last + 1).equals("by")
        || links.against(s, last) > 0;
  }

  private static boolean owned(Sentence s, int i) {
    return !NATURAL.contains(s.norm(i))
        && (s.norm(i - 1).equals("'s") || s.norm(i - 1).equals("'"));
  }

  @Override
  public List<Statement> apply(Chunks chunks) {
    List<Statement> statements = new ArrayList<>();
    Sentence s = chunks.s();
    for (int i = s.body(); i < s.size(); i++) {
      String norm = s.norm(i);
      int length = lexicon.nominals.longest(s, i);
      if (length == 0 && !norm.equals("casualties")) {
        continue;
      }
      Outcome outcome = length == 0 ? Outcome.CASUALTIES : lexicon.nominals.value(s, i, length);
      if (length > 1) {
        i += length - 1;
        norm = s.norm(i);
      }
      int of = links.of(chunks, i);
      int doneTo = NATURAL.contains(norm) ? 0 : links.doneTo(chunks, i);
      int against = links.against(s, i);
      if (of > 0) {
        ofPeople(chunks, i, of, outcome).ifPresent(statements::add);
      } else if (doneTo > 0) {
        int agent = i + 2;
        ofPeople(chunks, i, doneTo, outcome)
            .map(statement -> statement.by(agent, doneTo))
            .ifPresent(statements::add);
      } else if (against > 0) {
        int by = links.by(s, i);
        ofPeople(chunks, i, against, outcome)
            .map(statement -> statement.by(by + 1, against))
            .ifPresent(statements::add);
      } else if (owned(s, i)) {
        owned(chunks, i, outcome).ifPresent(statements::add);
      } else if (COUNTABLE.contains(norm)) {
        counted(chunks, i, outcome).ifPresent(statements::add);
      }
    }
    return statements;
  }

  private Optional<Statement> ofPeople(Chunks chunks, int at, int of, Outcome outcome) {
    Sentence s = chunks.s();
    for (int k = Math.max(s.body(), at - 4); k < at; k++) {
      if (s.norm(k).equals("for")) {
        continue;
      }
      if (k >= at - 2 && context.negators.contains(s.norm(k))
          || INTENDING.contains(s.norm(k))
          || s.norm(k).equals("since")
          || s.norm(k).equals("avenge")) {
        return Optional.empty();
      }
    }
    if (Grammar.MODALS.at(s, at - 1)
        || s.norm(at - 1).equals("mean")
        || Bystanders.of(s, at, lexicon)) {
      return Optional.empty();
    }
    boolean police = outcome == Outcome.CAPTURED && !s.norm(at).equals("capture");
    if (police && (s.norm(at - 1).equals("to") || !chunks.has(0, s.size(), context.field))) {
      // An arrest after the fact is no capture in a fight.
      return Optional.empty();
    }
    List<PeopleGroup> victims = VerbRule.countedOf(ofClause(s, chunks.listAfter(of + 1)));
    // "the killing of civilians" is of a kind, not of a number.
    return victims.isEmpty() || victims.get(0).kind() == Kind.BARE
        ? Optional.empty()
        : Optional.of(Statement.of("nominal", outcome, at, victims));
  }

  /** "a loss of 50, and the brigadier did not deny it": he begins another clause. */
  private static List<PeopleGroup> ofClause(Sentence s, List<PeopleGroup> list) {
    if (list.size() < 2) {
      return list;
    }
    PeopleGroup last = list.get(list.size() - 1);
    boolean next =
        s.norm(last.from() - 1).equals("and")
            && s.norm(last.from() - 2).equals(",")
            && (Grammar.DO.at(s, last.to())
                || Grammar.HAVE.at(s, last.to())
                || Grammar.SAYING.at(s, last.to()));
    return next ? list.subList(0, list.size() - 1) : list;
  }

  /** "the mayor's murder", "six priests' slaying": the owner is who died. */
  private Optional<Statement> owned(Chunks chunks, int at, Outcome outcome) {
    Optional<PeopleGroup> owner = chunks.endingAt(at - 1);
    boolean one =
        owner
            .filter(PeopleGroup::counted)
            .filter(g -> g.kind() != Kind.BARE && g.kind() != Kind.PRONOUN)
            .filter(g -> !Subjects.denied(chunks, g, context))
            .isPresent();
    return one
        ? Optional.of(Statement.of("nominal", outcome, at, List.of(owner.get())))
        : Optional.empty();
  }

  /** "wanted for several kidnappings" */
  private static final Set<String> SOUGHT =
      Set.of("wanted", "sought", "jailed", "notorious", "convicted", "responsible", "blamed");

  /** "90 percent head injuries" */
  private static final Set<String> SHARES = Set.of("percent", "per", "%");

  /** "364 civilian deaths". */
  private Optional<Statement> counted(Chunks chunks, int at, Outcome outcome) {
    Sentence s = chunks.s();
    for (int from = Math.max(s.body(), at - 8); from < at; from++) {
      Optional<Quantity> q = quantities.at(s, from);
      if (q.isEmpty() || q.get().to() > at || SHARES.contains(s.norm(q.get().to()))) {
        continue;
      }
      boolean adjacent = at - q.get().to() <= 3;
      for (int k = q.get().to(); k < at; k++) {
        adjacent &= !Grammar.stops(s, k) && s.token(k).word() || s.norm(k).equals("of");
      }
      if (!adjacent) {
        continue;
      }
      if (context.negators.contains(s.norm(from - 1))
          || s.norm(from - 1).equals("for") && SOUGHT.contains(s.norm(from - 2))
          || Grammar.MODALS.at(s, from - 1)
          || s.norm(from - 1).equals("mean")
          || s.norm(from - 1).equals("cause") && Grammar.MODALS.at(s, from - 2)) {
        return Optional.empty();
      }
      if (chunks.has(q.get().to(), at, Set.of("cases", "case"))
          && chunks.has(from - 3, from, Set.of("in", "for"))) {
        // "involved in a dozen cases of targeted killings": a record, no report.
        return Optional.empty();
      }
      boolean civilian = chunks.has(q.get().to(), at, Set.of("civilian"));
      boolean soldiers =
          chunks.has(q.get().to(), at, Set.of("military", "troop", "combat", "soldier"));
      PeopleGroup group =
          new PeopleGroup(
              q.get().from(),
              at + 1,
              -1,
              Kind.ELLIPTIC,
              Optional.of(q.get().count()),
              civilian
                  ? VictimCategory.CIVILIAN
                  : soldiers ? VictimCategory.COMBATANT : VictimCategory.UNKNOWN,
              q.get().additive(),
              // "the two deaths" were told of.
              Grammar.DEFINITE.at(s, from - 1) && q.get().to() == at,
              false);
      return Optional.of(Statement.of("nominal", outcome, at, List.of(group)));
    }
    return Optional.empty();
  }
}
