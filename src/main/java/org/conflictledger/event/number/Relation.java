package org.conflictledger.event.number;

import java.util.Collections;
import org.conflictledger.actor.ActorType;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.event.setting.Called;
import org.conflictledger.event.setting.Cues;
import org.conflictledger.event.setting.Deeds;
import org.conflictledger.event.setting.ReadingSettings;
import org.conflictledger.event.setting.SamePeople;
import org.conflictledger.event.setting.Told;
import org.conflictledger.text.Qualifier;

/** What a count is to one that the article gave before it; in the order in which they convince. */
enum Relation {
  /** The same people again. */
  REPEAT,
  /** The same people, whom the earlier count told less exactly. */
  REPEATED,
  /** A toll that the earlier count has overtaken. */
  OVERTAKEN,
  /** A toll that overtakes the earlier count. */
  OVERTAKES,
  /** Some of the same people. */
  PART,
  /** Another figure for the same people. */
  RIVAL,
  /** Other people. */
  DISJOINT;

  /** A bare figure speaks of what the sentence before told, or the one before that. */
  private static final int NEXT = 2;

  /** The last sentence of the lede, which has the figure of the day. */
  private static final int LEDE = 1;

  static Relation of(Node earlierNode, Node laterNode, ReadingSettings words) {
    Told a = earlierNode.told;
    Told b = laterNode.told;
    if (Called.samePerson(a, b)) {
      return REPEAT;
    }
    boolean ranks = SamePeople.mayBe(a, b) || a.armed() && b.armed();
    if (Cues.carried(b, words) && ranks && b.best() < a.best() && !b.additive()) {
      // "Nine police were killed. The bodies of three constables were flown home."
      return PART;
    }
    if (Claims.otherAccount(a, b, words) || Claims.otherAccount(b, a, words)) {
      return RIVAL;
    }
    if (!SamePeople.mayBe(a, b)) {
      return retoldOtherwise(a, b) ? REPEAT : DISJOINT;
    }
    if (b.irregular() && earlierNode.tellings().anyMatch(told -> !SamePeople.mayBe(told, b))) {
      // "42 lives", those of "42 villagers": none of the militants.
      return DISJOINT;
    }
    if (b.replaces(a) || a.replaces(b)) {
      return b.replaces(a) ? OVERTAKES : OVERTAKEN;
    }
    if (b.best() < a.best() && !a.sameSentence(b) && (Called.kin(b) || sighted(a, b, words))) {
      // "21 policemen died. For F. it meant the loss of her husband": one of them.
      return PART;
    }
    if (a.sameSentence(b)) {
      return OneSentence.relation(a, b, words);
    }
    if (b.mention().restated() && (a.best() == b.best() || allows(b, a) || allows(a, b))) {
      return REPEAT;
    }
    if (a.earlier() != b.earlier() && !onePerson(a, b)) {
      return a.earlier() ? OVERTAKES : OVERTAKEN;
    }
    if (Cues.revises(b, words) && !a.additive() && (a.generic() || b.generic() && leads(a))) {
      return OVERTAKES;
    }
    if (b.nth() && !b.generic() && a.category() == b.category()) {
      // "Six soldiers were killed. A seventh soldier has died of his wounds."
      return a.best() < b.best() ? OVERTAKES : a.best() == b.best() ? REPEAT : PART;
    }
    if (b.additive() && b.late() && b.best() < a.best() && (a.headline() || a.total())) {
      // "Five more bodies" are in the toll that the headline gives.
      return PART;
    }
    boolean since = b.additive() || b.late() && !b.mention().rule().equals("bodies");
    if (since && !b.apart() && a.risen() && a.generic() && b.best() < a.best()) {
      // "The toll rose to 54. Eight more died in hospital": the toll has them.
      return PART;
    }
    if (SamePeople.sameWords(a, b) && (!b.apart() || b.best() >= TELLING && b.armed())) {
      return REPEAT;
    }
    if (found(a) && b.mention().rule().equals("toll") && b.generic() && b.best() > a.best()) {
      // "Two bodies recovered from ruins"; "putting the number of people killed at 11"
      return OVERTAKES;
    }
    if (b.risen() && b.generic() && a.victimIs(words.attackers())) {
      // "Four attackers were killed"; "raising the death toll to seven": of those they attacked
      return DISJOINT;
    }
    if (b.risen() && b.generic() && b.best() > a.best() && !a.risen()) {
      return OVERTAKES;
    }
    if (b.atOnce()
        && b.best() < a.best()
        && !a.additive()
        && !(b.victim().type() != ActorType.STATE && Claims.ownLoss(b, earlierNode, words))) {
      // "Six people died. Four of them were killed on the spot."
      return PART;
    }
    if (Cues.ofTheHurt(b, words)) {
      // "One of the wounded later died": none of those killed before, unless a toll has them.
      return a.headline() || a.risen() ? PART : DISJOINT;
    }
    if (b.member() && b.best() < a.best() && !Claims.ownLoss(b, earlierNode, words)) {
      // "Five of the people on the list died in hospital."
      return PART;
    }
    if (b.additive() || b.apart() || besides(a, b) || Deeds.differ(a, b)) {
      return DISJOINT;
    }
    if (a.best() == b.best()) {
      return equal(a, b);
    }
    if (a.generic() == b.generic()) {
      Relation rough = rough(a, b);
      if (rough != DISJOINT) {
        return rough;
      }
    }
    if (a.unverified() != b.unverified() && !onePerson(a, b) || contested(a, b, words)) {
      return RIVAL;
    }
    if (a.generic() != b.generic()) {
      // Whether these are its parts is seen when all counts are known; a larger count of people
      // at large takes in the smaller then, and a larger one of particular people is a rival.
      Told particular = a.generic() ? b : a;
      Told large = a.generic() ? a : b;
      if (a.count().qualifier() == Qualifier.UP_TO && b.best() < a.best()) {
        // "As many as 40 students"; "31 bodies had been found"
        return RIVAL;
      }
      boolean person = Called.byName(b) || b.best() == 1 && Called.byPronoun(b);
      if (a == particular && b.pointing() && b.best() < a.best() && person) {
        // "Five militants were killed. A man called Bhai Jan was killed in the raid."
        return PART;
      }
      if (a == particular && b.best() > 1 && b.best() < a.best() && civiliansTold(a)) {
        // "Eleven mourners died. The blasts cut down the widow and three of her kin."
        return PART;
      }
      boolean rival =
          particular.best() > large.best()
              && !particular.victimIs(words.attackers())
              && particular.best() <= large.best() * 3 / 2
              && !large.bound();
      return rival ? RIVAL : DISJOINT;
    }
    if (a.total() != b.total() && !(b.total() && listed(b) && b.best() < a.best())) {
      return a.total() ? OVERTAKEN : OVERTAKES;
    }
    if (a.victimIs(words.demographic())
        && !b.victimIs(words.demographic())
        && Collections.disjoint(a.nouns(), b.nouns())
        && !Called.byName(b)) {
      // "Eleven children died. Six villagers were shot as they ran": grown-ups are no children.
      return DISJOINT;
    }
    if (SamePeople.otherReporter(a, b)) {
      return RIVAL;
    }
    if (SamePeople.harmedByOthers(a, b) || distinctPersons(a, b)) {
      return DISJOINT;
    }
    if (!a.generic() && b.victimIs(words.attackers()) && !a.victimIs(words.attackers())) {
      // "Two attackers died" are none of the soldiers they attacked.
      return DISJOINT;
    }
    if (a.headline() || a.generic()) {
      // Two counts of people at large in one incident cannot be of different people.
      return b.best() < a.best() ? PART : RIVAL;
    }
    if (b.best() < a.best()
        && (b.victimIs(words.demographic()) || Called.byName(b) || a.sentence() == 0)) {
      return PART;
    }
    return DISJOINT;
  }

  /**
   * "34 recruits" and then "34 police recruits": so many of one state's armed men are told again,
   * whether soldiers or police.
   */
  private static boolean retoldOtherwise(Told a, Told b) {
    if (SamePeople.sameWords(a, b)
        && a.irregular()
        && b.irregular()
        && b.sentence() > a.sentence()) {
      // "several insurgents" of whichever group the article names last.
      return !b.additive() && !b.apart();
    }
    return a.best() == b.best()
        && a.best() >= TELLING
        && !a.sameSentence(b)
        && a.armed()
        && b.armed()
        && a.victim().named()
        && a.victim().id().equals(b.victim().id())
        && !b.additive()
        && !b.apart();
  }

  /** A number of armed men so large is not met twice in an incident by chance. */
  private static final int TELLING = 5;

  /** "31 soldiers died. 'I saw five bodies by the road'": some of them, as far as one knows. */
  private static boolean sighted(Told a, Told b, ReadingSettings words) {
    return Cues.seen(b, words)
        && b.generic()
        && !b.additive()
        && !b.apart()
        && leads(a)
        && !a.generic()
        && !a.vague()
        && a.count().qualifier() != Qualifier.UP_TO;
  }

  /** Whether the article opens with it, headline or lede. */
  private static boolean leads(Told a) {
    return a.sentence() <= LEDE;
  }

  /** Whether a headline tells of bodies that were found, and so perhaps of the last of many. */
  private static boolean found(Told a) {
    return a.headline() && a.mention().rule().equals("bodies") && a.generic();
  }

  /** Whether these are the civilians of whom the head of an article tells. */
  private static boolean civiliansTold(Told a) {
    return a.category() == VictimCategory.CIVILIAN
        && a.sentence() <= 0
        && !a.victim().named()
        && !Called.byName(a);
  }

  /** "Nine people, including six children": a total of its own sentence, and no later toll. */
  private static boolean listed(Told b) {
    return !b.figures() && !b.risen();
  }

  /** One person is no later toll of several. */
  private static boolean onePerson(Told a, Told b) {
    return a.best() != b.best()
        && (a.best() == 1 && !a.figure() && !a.mention().rule().equals("toll")
            || b.best() == 1 && !b.figure() && !b.mention().rule().equals("toll"));
  }

  /** "Gunmen killed 30 villagers. Police confirmed just nine." */
  private static boolean contested(Told a, Told b, ReadingSettings words) {
    return (b.figure() || Cues.givenOtherwise(b, words))
        && b.generic()
        && !a.vague()
        && (b.sentence() - a.sentence() <= NEXT || Cues.insisted(b, words))
        && !SamePeople.harmedByOthers(a, b);
  }

  /** "14 were hurt. A porter was also hurt." */
  static boolean besides(Told a, Told b) {
    return b.best() < a.best()
        && b.sentence() - a.sentence() <= NEXT
        && !a.headline()
        && !(a.total() && a.risen())
        && !a.figures()
        && !b.figures()
        && b.also();
  }

  private static Relation equal(Told a, Told b) {
    if (a.best() == 1 && distinctPersons(a, b)) {
      return DISJOINT;
    }
    boolean people = a.generic() || b.generic();
    if (SamePeople.harmedByOthers(a, b) && !(people && (a.headline() || a.best() > 1))) {
      return DISJOINT;
    }
    if (a.headline() && b.bound() && !b.vague()) {
      // Headlines leave "at least" out.
      return REPEATED;
    }
    return a.bound() && !b.bound() ? REPEATED : REPEAT;
  }

  /** One count roughly tells what the other tells exactly. */
  private static Relation rough(Told a, Told b) {
    if (SamePeople.harmedByOthers(a, b)) {
      return DISJOINT;
    }
    boolean words = a.vague() || b.vague();
    boolean higher = !words && a.bound() && b.bound() && b.best() > a.best();
    if (higher && (SamePeople.otherReporter(a, b) || a.sentence() <= LEDE && b.sentence() > LEDE)) {
      // "At least 31, doctors say"; "more than 40, lawyers say": neither tells the other exactly.
      return RIVAL;
    }
    if (allows(a, b)) {
      return REPEATED;
    }
    return allows(b, a) ? REPEAT : DISJOINT;
  }

  private static boolean allows(Told rough, Told exact) {
    if (rough.vague()) {
      return rough.count().low() <= exact.best();
    }
    return switch (rough.count().qualifier()) {
      case AT_LEAST, MORE_THAN ->
          rough.best() <= exact.best() && exact.best() <= rough.best() * 3 / 2;
      case APPROXIMATE -> Math.abs(rough.best() - exact.best()) * 10 <= exact.best();
      default -> false;
    };
  }

  private static boolean distinctPersons(Told a, Told b) {
    if (a.best() != 1 || b.best() != 1) {
      return false;
    }
    if (!a.headline() && !b.headline() && Called.otherPerson(a, b)) {
      // "Sepoy Das died on the spot. Havildar Singh was hit by a grenade and died."
      return true;
    }
    if (Called.byName(a) || Called.byName(b)) {
      return false;
    }
    return !a.headline()
        && !b.headline()
        && !a.nouns().isEmpty()
        && !b.nouns().isEmpty()
        && Collections.disjoint(a.nouns(), b.nouns());
  }
}
