package org.conflictledger.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.PeopleGroup.Kind;
import org.conflictledger.text.Count;
import org.conflictledger.text.Qualifier;
import org.conflictledger.text.Quantities;
import org.conflictledger.text.Quantity;
import org.conflictledger.text.Sentence;

/**
 * Phrases in which the harmed stand inside an idiom: "claimed the lives of 92", "cost 63 guests
 * their lives", "took 22 lives", "blew himself up", "lost five fighters", "bodies of 30 soldiers",
 * "17 bodies", "11 hostages".
 */
final class IdiomRule implements Rule {

  private static final Set<String> TAKING =
      Set.of(
          "claimed",
          "claims",
          "claim",
          "claiming",
          "took",
          "takes",
          "take",
          "taken",
          "taking",
          "cost",
          "costs",
          "costing",
          "left");

  private static final Set<String> SEIZED = Set.of("taken", "seized", "held", "holding");

  /** "slit the throats of 40 villagers" */
  private static final Set<String> SLITTING = Set.of("slit", "slits", "slitting", "cut", "cutting");

  private static final Set<String> LOSING = Set.of("lost", "losing", "lose", "loses", "buried");

  private static final Set<String> LIVES = Set.of("lives", "life");

  private static final Set<String> FIGHTERS =
      Set.of(
          "soldier",
          "soldiers",
          "fighter",
          "fighters",
          "men",
          "troops",
          "officer",
          "officers",
          "corporal",
          "sergeant",
          "policeman",
          "policemen",
          "rebels",
          "militants",
          "commander",
          "commanders",
          "servicemen",
          "guards",
          "members",
          "personnel");

  private final CasualtyLexicon lexicon;
  private final Quantities quantities;
  private final ContextLexicon context;

  IdiomRule(CasualtyLexicon lexicon, Quantities quantities, ContextLexicon context) {
    this.lexicon = lexicon;
    this.quantities = quantities;
    this.context = context;
  }

  @Override
  public List<Statement> apply(Chunks chunks) {
    List<Statement> statements = new ArrayList<>();
    Sentence s = chunks.s();
    for (int i = s.body(); i < s.size(); i++) {
      String norm = s.norm(i);
      if (LIVES.contains(norm) || norm.equals("throats") && s.norm(i + 1).equals("of")) {
        lives(chunks, i).ifPresent(statements::add);
      } else if (norm.equals("himself") || norm.equals("herself") || norm.equals("themselves")) {
        bomber(chunks, i).ifPresent(statements::add);
      } else if (LOSING.contains(norm)) {
        lost(chunks, i).ifPresent(statements::add);
      } else if (lexicon.bodies.contains(norm)) {
        bodies(chunks, i).ifPresent(statements::add);
      } else if (lexicon.hostages.contains(norm)) {
        held(chunks, i).ifPresent(statements::add);
      }
    }
    return statements;
  }

  private Optional<Statement> lives(Chunks chunks, int at) {
    Sentence s = chunks.s();
    int verb = -1;
    Set<String> taking = LIVES.contains(s.norm(at)) ? TAKING : SLITTING;
    for (int k = at - 1; k >= Math.max(s.body(), at - 9); k--) {
      if (taking.contains(s.norm(k))) {
        verb = k;
        break;
      }
    }
    if (verb < 0 || unreal(s, verb)) {
      return Optional.empty();
    }
    if (s.norm(at + 1).equals("of")) {
      List<PeopleGroup> victims = VerbRule.countedOf(chunks.listAfter(at + 2));
      return statement("lives", at, victims, verb, chunks);
    }
    if (Grammar.POSSESSIVES.contains(s.norm(at - 1))) {
      if (s.norm(at - 2).equals("for")) {
        // "left 40 fighting for their lives", "pleading for his life"
        return Optional.empty();
      }
      List<PeopleGroup> victims = VerbRule.countedOf(chunks.listAfter(verb + 1));
      return statement("lives", at, victims, verb, chunks);
    }
    for (int k = verb + 1; k < at; k++) {
      Optional<Quantity> q = quantities.at(s, k);
      if (q.isPresent() && q.get().to() <= at) {
        return statement(
            "lives",
            at,
            List.of(number(q.get(), q.get().to(), VictimCategory.UNKNOWN)),
            verb,
            chunks);
      }
    }
    return Optional.empty();
  }

  private static Optional<Statement> statement(
      String rule, int at, List<PeopleGroup> victims, int verb, Chunks chunks) {
    return victims.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Statement.of(rule, Outcome.KILLED, at, victims).by(chunks.clauseStart(verb), verb));
  }

  /** "A bomber blew himself up": the bomber is dead. */
  private Optional<Statement> bomber(Chunks chunks, int at) {
    Sentence s = chunks.s();
    boolean blew =
        (s.norm(at - 1).equals("blew")
                    || s.norm(at - 1).equals("blowing")
                    || s.norm(at - 1).equals("blown"))
                && s.norm(at + 1).equals("up")
            || s.norm(at - 1).equals("exploded")
            || s.norm(at - 1).equals("detonated");
    if (!blew || unreal(s, at - 1)) {
      return Optional.empty();
    }
    int verb = s.norm(at - 1).equals("up") ? at - 2 : at - 1;
    if (s.norm(verb - 1).equals("other") && s.norm(verb - 2).equals("the")) {
      // "one was shot by guards, the other blew himself up"
      Count one = new Count(1, 1, OptionalLong.of(1), s.slice(verb - 2, verb), Qualifier.EXACT);
      PeopleGroup other =
          new PeopleGroup(
              verb - 2,
              verb,
              -1,
              Kind.ELLIPTIC,
              Optional.of(one),
              VictimCategory.COMBATANT,
              true,
              false,
              false);
      return Optional.of(Statement.of("bomber", Outcome.KILLED, at - 1, List.of(other)).certain());
    }
    for (int g = chunks.groups().size() - 1; g >= 0; g--) {
      PeopleGroup group = chunks.groups().get(g);
      if (group.to() <= at - 1
          && group.from() >= chunks.clauseStart(at)
          && at - group.to() < 16
          && (group.counted() || s.norm(group.to() - 1).contains("bomber"))) {
        PeopleGroup bomber = group.with(VictimCategory.COMBATANT);
        if (!group.counted()) {
          bomber =
              bomber.with(
                  new Count(
                      1, 1, OptionalLong.of(1), s.slice(group.from(), group.to()), Qualifier.EXACT),
                  group.to());
        }
        return Optional.of(
            Statement.of("bomber", Outcome.KILLED, at - 1, List.of(bomber)).certain());
      }
    }
    return Optional.empty();
  }

  /** "The army lost 12 men": people under arms are lost, not games. */
  private Optional<Statement> lost(Chunks chunks, int at) {
    Sentence s = chunks.s();
    if (unreal(s, at) || Grammar.BE.contains(s.norm(at - 1)) && !s.norm(at).equals("buried")) {
      return Optional.empty();
    }
    List<PeopleGroup> victims = VerbRule.countedOf(chunks.listAfter(at + 1));
    if (victims.isEmpty()) {
      return Optional.empty();
    }
    PeopleGroup first = victims.get(0);
    boolean fighters =
        first.category() == VictimCategory.COMBATANT
            || first.category() == VictimCategory.SECURITY
            || first.head() >= 0 && FIGHTERS.contains(s.norm(first.head()))
            || s.norm(at).equals("buried") && buried(s, at, first)
            || !s.norm(at).equals("buried") && ownLosses(s, first);
    if (!fighters || s.norm(first.to()).equals("hostage")) {
      return Optional.empty();
    }
    return Optional.of(Statement.of("lost", Outcome.KILLED, at, armed(s, at, victims)));
  }

  /** "we have buried 22 people", "buried no more than 20": people bury the dead. */
  private static boolean buried(Sentence s, int at, PeopleGroup first) {
    boolean number = first.kind() == Kind.ELLIPTIC || first.kind() == Kind.COUNTED;
    boolean people =
        s.norm(at - 1).equals("have")
            || s.norm(at - 1).equals("had")
            || s.norm(first.to()).equals("of");
    return number && people && !first.definite();
  }

  /** "admitted losing eight": a number alone that ends its clause. */
  private static boolean ownLosses(Sentence s, PeopleGroup first) {
    return first.kind() == Kind.ELLIPTIC
        && !first.definite()
        && (first.to() >= s.size()
            || !s.token(first.to()).word() && !s.token(first.to()).digits()
            || s.norm(first.to()).equals("and")
            || s.norm(first.to()).equals("of") && s.norm(first.to() + 2).equals("own"));
  }

  /** Who is lost, and not named otherwise, is of those who lost them: soldiers or police. */
  private static List<PeopleGroup> armed(Sentence s, int at, List<PeopleGroup> victims) {
    if (s.norm(at).equals("buried")) {
      return victims;
    }
    VictimCategory category = VictimCategory.COMBATANT;
    for (int i = Math.max(s.body(), at - 20); i < at; i++) {
      boolean police = s.norm(i).equals("police") || s.norm(i).equals("gendarmes");
      category = police ? VictimCategory.SECURITY : category;
    }
    VictimCategory own = category;
    return victims.stream()
        .map(g -> g.category() == VictimCategory.UNKNOWN ? g.with(own) : g)
        .toList();
  }

  private Optional<Statement> bodies(Chunks chunks, int at) {
    Sentence s = chunks.s();
    String before = s.norm(at - 1);
    boolean single =
        s.norm(at).equals("body") || s.norm(at).equals("corpse") || s.norm(at).equals("skeleton");
    if (single && !determined(s, at)) {
      // "local body elections", "governing body"
      return Optional.empty();
    }
    if (chunks.has(at + 1, at + 5, Set.of("twice"))
        && chunks.has(at - 6, at + 5, Set.of("counted"))) {
      // "saying 33 bodies had been counted twice"
      return Optional.empty();
    }
    if (before.equals("toll") || s.norm(at + 1).equals("count") || before.equals("international")) {
      return Optional.empty();
    }
    if (s.norm(at + 1).equals("of")) {
      List<PeopleGroup> victims = VerbRule.countedOf(chunks.listAfter(at + 2));
      if (!victims.isEmpty() && victims.get(0).kind() != Kind.NAMED) {
        return Optional.of(Statement.of("bodies", Outcome.KILLED, at, victims));
      }
      if (!victims.isEmpty() && before.equals("the")) {
        return Optional.of(Statement.of("bodies", Outcome.KILLED, at, victims));
      }
    }
    if (s.norm(at).equals("remains")) {
      return Optional.empty();
    }
    int whose = s.norm(at - 1).equals("whose") ? at - 1 : at - 2;
    Optional<PeopleGroup> owners =
        s.norm(whose).equals("whose") ? chunks.endingAt(whose) : Optional.empty();
    boolean known = owners.filter(g -> g.counted() && g.kind() != Kind.BARE).isPresent();
    if (known && Grammar.stops(s.norm(at + 1))) {
      // "35 people whose charred bodies were found"
      return Optional.of(Statement.of("bodies", Outcome.KILLED, at, List.of(owners.get())));
    }
    for (int from = Math.max(s.body(), at - 6); from < at; from++) {
      Optional<Quantity> q = quantities.at(s, from);
      if (q.isEmpty() || q.get().to() > at || context.negators.contains(s.norm(from - 1))) {
        continue;
      }
      boolean adjacent = at - q.get().to() <= 3;
      for (int k = q.get().to(); k < at; k++) {
        adjacent &= !Grammar.stops(s.norm(k)) && s.token(k).word();
      }
      if (adjacent && !unreal(s, from)) {
        return Optional.of(
            Statement.of(
                "bodies",
                Outcome.KILLED,
                at,
                List.of(number(q.get(), at + 1, VictimCategory.UNKNOWN))));
      }
    }
    return Optional.empty();
  }

  /** "the body", "a bullet-riddled body" */
  private static boolean determined(Sentence s, int at) {
    for (int k = at - 1; k >= Math.max(s.body(), at - 4); k--) {
      String norm = s.norm(k);
      if (norm.equals("the") || norm.equals("a") || norm.equals("an")) {
        return at - k == 1 || s.norm(at + 1).equals("of");
      }
      if (!s.token(k).word() || Grammar.stops(norm)) {
        return false;
      }
    }
    return false;
  }

  /** "11 hostages still held", "holding 11 hostages". */
  private Optional<Statement> held(Chunks chunks, int at) {
    Sentence s = chunks.s();
    Optional<PeopleGroup> group =
        chunks.groups().stream().filter(g -> g.from() <= at && at < g.to()).findFirst();
    if (group.isEmpty() || !group.get().counted() || group.get().kind() == Kind.BARE) {
      return Optional.empty();
    }
    if (s.norm(at).equals("hostage") && idiom(s, group.get(), at)) {
      return Optional.empty();
    }
    if (group.get().to() - group.get().from() == 1) {
      // "was taken captive"
      return Optional.empty();
    }
    boolean seized =
        Grammar.be(s, group.get().to())
            && chunks.has(group.get().to() + 1, group.get().to() + 3, SEIZED);
    boolean held =
        seized
            || chunks.has(group.get().to(), group.get().to() + 4, Set.of("held", "captive"))
            || chunks.has(
                group.get().from() - 4,
                group.get().from(),
                Set.of(
                    "holding", "hold", "held", "holds", "seized", "took", "take", "taken",
                    "taking"));
    return held
        ? Optional.of(Statement.of("held", Outcome.ABDUCTED, at, List.of(group.get())))
        : Optional.empty();
  }

  /** "would be taken hostage", "holds the country hostage": the word is no person. */
  private static boolean idiom(Sentence s, PeopleGroup group, int at) {
    return group.from() == at || s.norm(group.from()).equals("the");
  }

  private boolean unreal(Sentence s, int at) {
    for (int k = at - 1; k >= Math.max(s.body(), at - 4); k--) {
      String norm = s.norm(k);
      if (norm.equals("may") || norm.equals("might")) {
        continue;
      }
      if (context.negators.contains(norm) || Grammar.MODALS.contains(norm)) {
        return true;
      }
      if (norm.equals(",") || norm.equals("and")) {
        return false;
      }
    }
    return false;
  }

  private static PeopleGroup number(Quantity q, int to, VictimCategory category) {
    return new PeopleGroup(
        q.from(),
        to,
        -1,
        Kind.ELLIPTIC,
        Optional.of(q.count()),
        category,
        q.additive(),
        false,
        false);
  }
}
