package org.conflictledger.casualty.idiom;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.draft.Statement;
import org.conflictledger.casualty.lexicon.CasualtyLexicon;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Count;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** "A bomber blew himself up": the bomber is dead. */
final class SuicideBomber implements Idiom {

  private static final Set<String> SELF = WordSet.of("himself", "herself", "themselves");

  private static final WordSet SETTING_OFF = WordSet.listed(SuicideBomber.class, "settingOff");

  private static final WordSet GUNS = WordSet.listed(SuicideBomber.class, "guns");

  private final CasualtyLexicon lexicon;
  private final ContextLexicon context;

  SuicideBomber(CasualtyLexicon lexicon, ContextLexicon context) {
    this.lexicon = lexicon;
    this.context = context;
  }

  @Override
  public Collection<String> words() {
    return WordSet.union(SELF, lexicon.vests);
  }

  @Override
  public boolean begins(Sentence s, int at) {
    return verb(s, at) >= 0;
  }

  /** Index of the verb by which somebody ends his life with a word at hand, -1 for none. */
  private int verb(Sentence s, int at) {
    if (lexicon.vests.contains(s.norm(at))) {
      return setOff(s, at);
    }
    if (!SELF.contains(s.norm(at))) {
      return -1;
    }
    return blew(s, at) || killing(s, at) ? at - 1 : Math.max(turnedGun(s, at), killingToo(s, at));
  }

  /** "killing 41 passengers and himself", "besides themselves": index of the verb, -1 for none. */
  private static int killingToo(Sentence s, int at) {
    int joint = joint(s, at);
    if (joint < 0 || s.norm(at + 1).endsWith("ing")) {
      return -1;
    }
    for (int i = joint - 1; i >= Math.max(s.body(), at - LONGEST_OBJECT); i--) {
      if (KILLING.contains(s.norm(i))) {
        return i;
      }
      if (Grammar.stops(s, i) || Grammar.be(s, i)) {
        return -1;
      }
    }
    return -1;
  }

  private static final int LONGEST_OBJECT = 10;

  /** Where "and", "besides", "apart from" and the like begin that end before a word; else -1. */
  private static int joint(Sentence s, int before) {
    String two = s.norm(before - 2);
    return switch (s.norm(before - 1)) {
      case "and", "besides" -> before - 1;
      case "from" -> two.equals("apart") || two.equals("aside") ? before - 2 : -1;
      case "to" -> two.equals("addition") ? before - 3 : -1;
      case "as" -> two.equals("well") ? before - 3 : -1;
      default -> -1;
    };
  }

  /** "killing themselves and five officers": nobody who meant only himself. */
  private static boolean killing(Sentence s, int at) {
    return KILLING.contains(s.norm(at - 1)) && s.norm(at + 1).equals("and");
  }

  private static final Set<String> KILLING = WordSet.of("kill", "kills", "killed", "killing");

  private static final Set<String> BLOWING = Set.of("blew", "blowing", "blown");

  private static boolean blew(Sentence s, int at) {
    // "blew himself up", "blew up himself and five guards"
    boolean up = s.norm(at + 1).equals("up");
    int verb = up ? at - 1 : s.norm(at - 1).equals("up") ? at - 2 : -1;
    return verb > 0 && BLOWING.contains(s.norm(verb))
        || s.norm(at - 1).equals("exploded")
        || s.norm(at - 1).equals("detonated");
  }

  /** Index of the verb with which somebody sets off what is strapped to him, -1 for none. */
  private static int setOff(Sentence s, int vest) {
    boolean own = false;
    for (int i = vest - 1; i >= Math.max(s.body(), vest - 6); i--) {
      own |= Grammar.POSSESSIVES.at(s, i) || s.norm(i).equals("a");
      boolean off = s.norm(i).equals("off") && s.norm(i - 1).startsWith("set");
      if (own && (SETTING_OFF.contains(s.norm(i)) || off)) {
        return off ? i - 1 : i;
      }
      if (s.norm(i).equals(",") || s.norm(i).equals("of") || s.norm(i).equals("from")) {
        // "pulled a pistol from his belt"
        return -1;
      }
    }
    return -1;
  }

  /** "turned the gun on himself" */
  private static int turnedGun(Sentence s, int self) {
    if (s.norm(self - 1).equals("on") && GUNS.contains(s.norm(self - 2))) {
      for (int i = self - 3; i >= Math.max(s.body(), self - 6); i--) {
        if (s.norm(i).startsWith("turn")) {
          return i;
        }
      }
    }
    return -1;
  }

  @Override
  public Optional<Statement> at(Chunks chunks, int at) {
    Sentence s = chunks.s();
    int verb = verb(s, at);
    boolean far = verb < at - 1;
    if (context.unreal(s, verb)) {
      return Optional.empty();
    }
    if (s.norm(verb - 1).equals("other") && s.norm(verb - 2).equals("the")) {
      // "one was shot by guards, the other blew himself up"
      Count one = Count.exactly(1, s.slice(verb - 2, verb));
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
    boolean gun = far && SELF.contains(s.norm(at)) && turnedGun(s, at) >= 0;
    return nearest(chunks, at, verb, far)
        .or(() -> subject(chunks, at))
        .map(group -> bomber(s, group, gun))
        .map(group -> Statement.of("bomber", Outcome.KILLED, at - 1, List.of(group)).certain());
  }

  /** The last people named before the verb. */
  private static Optional<PeopleGroup> nearest(Chunks chunks, int at, int verb, boolean far) {
    Sentence s = chunks.s();
    boolean several = s.norm(at).equals("themselves");
    for (int g = chunks.groups().size() - 1; g >= 0; g--) {
      PeopleGroup group = chunks.groups().get(g);
      if (several && group.to() <= verb && group.count().filter(c -> c.best() == 1).isPresent()) {
        // "Two men said to belong to a network blew themselves up"
        continue;
      }
      if (group.to() <= verb
          && group.kind() != Kind.BARE
          && (!far || group.count().filter(c -> c.best() == 1).isPresent())
          && group.from() >= chunks.clauseStart(at)
          && at - group.to() < (far ? FARTHEST : 16)
          && (group.counted() || s.norm(group.to() - 1).contains("bomber"))) {
        return Optional.of(group);
      }
    }
    return Optional.empty();
  }

  /**
   * "Two girls with bombs under their veils slipped into a wake and blew themselves up": the first
   * people of the sentence, as many as the pronoun says.
   */
  private static Optional<PeopleGroup> subject(Chunks chunks, int at) {
    Sentence s = chunks.s();
    boolean several = s.norm(at).equals("themselves");
    if (!SELF.contains(s.norm(at))) {
      return Optional.empty();
    }
    return chunks.groups().stream()
        .filter(group -> group.to() < at && at - group.to() < FARTHEST)
        .filter(group -> group.kind() == Kind.COUNTED || group.kind() == Kind.ONE)
        .findFirst()
        .filter(group -> group.count().filter(c -> c.best() > 1 == several).isPresent());
  }

  private static final int FARTHEST = 40;

  private static PeopleGroup bomber(Sentence s, PeopleGroup group, boolean gun) {
    PeopleGroup bomber =
        gun && group.category() != VictimCategory.CIVILIAN
            ? group
            : group.with(VictimCategory.COMBATANT);
    return group.counted() ? bomber : bomber.with(one(s, group), group.to());
  }

  /** One person, as the words for a group say it. */
  static Count one(Sentence s, PeopleGroup group) {
    return Count.exactly(1, s.slice(group.from(), group.to()));
  }
}
