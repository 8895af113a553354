package org.conflictledger.casualty.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.lexicon.CasualtyLexicon;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.lexicon.VerbForm;
import org.conflictledger.casualty.lexicon.VerbSense;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Count;
import org.conflictledger.text.Qualifier;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * People whom a plural pronoun takes up with their number: "ordered 12 passengers off the bus and
 * killed them", "Four miners were seized in May. They were beheaded".
 */
public final class TakenUp {

  /** "slit their throats" */
  private static final WordSet THROATS = WordSet.of("throats");

  private static final WordSet PLURALS = WordSet.of("them", "they", "all");

  /** "he did not say whether they were dead" */
  private static final Set<String> OPEN = WordSet.of("whether", "if", "unless");

  private static final Set<String> WHOLE = WordSet.of("all", "both");

  private final CasualtyLexicon lexicon;

  public TakenUp(CasualtyLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The cheap scan: whether a pronoun may stand in the sentence. */
  public static boolean mayStand(Sentence s) {
    return PLURALS.in(s) || THROATS.in(s);
  }

  /**
   * The groups of a sentence and those its pronouns take up, in order.
   *
   * @param own groups of the sentence, in order
   * @param before groups of the sentence before that a pronoun may mean, in order; asked for where
   *     one does
   */
  public List<PeopleGroup> with(
      Sentence s, List<PeopleGroup> own, Supplier<List<PeopleGroup>> before) {
    List<PeopleGroup> all = new ArrayList<>(own);
    List<PeopleGroup> free = own.stream().filter(group -> !apposed(s, own, group)).toList();
    for (int i = s.body(); i < s.size(); i++) {
      int to = PLURALS.at(s, i) ? end(s, i) : throats(s, i);
      if (to < 0 || held(own, i)) {
        continue;
      }
      Optional<PeopleGroup> here = last(free, i);
      Optional<PeopleGroup> meant = here.or(() -> last(before.get(), Integer.MAX_VALUE));
      if (meant.isPresent()) {
        all.add(group(s, i, to, meant.get(), here));
      }
    }
    all.sort(Comparator.comparingInt(PeopleGroup::from));
    return List.copyOf(all);
  }

  /** Index after a pronoun that is what a verb harms, -1 when it is something else. */
  private int end(Sentence s, int i) {
    int to = WHOLE.contains(s.norm(i + 1)) ? i + 2 : i + 1;
    return switch (s.norm(i)) {
      case "them" -> lexicon.verb(s.norm(i - 1)).isEmpty() ? -1 : to;
      case "they" -> (passive(s, to) || dying(s, to)) && !OPEN.contains(s.norm(i - 1)) ? to : -1;
      default -> i == s.body() ? everyone(s, i) : -1;
    };
  }

  private static int throats(Sentence s, int i) {
    return THROATS.at(s, i + 1) && s.norm(i).equals("their") ? i + 1 : -1;
  }

  /** "All were", "All of them were". */
  private static int everyone(Sentence s, int i) {
    boolean ofThem = s.norm(i + 1).equals("of") && s.norm(i + 2).equals("them");
    int to = ofThem ? i + 3 : i + 1;
    return passive(s, to) ? to : -1;
  }

  /** "were killed", "had been killed", and not "were holding". */
  private static boolean passive(Sentence s, int i) {
    int be = Grammar.HAVE.contains(s.norm(i)) ? i + 1 : i;
    return Grammar.be(s, be) && !s.norm(be + 1).endsWith("ing");
  }

  /** "They died on the spot". */
  private boolean dying(Sentence s, int i) {
    int verb = Grammar.HAVE.contains(s.norm(i)) ? i + 1 : i;
    return lexicon.verb(s.norm(verb)).stream()
        .map(VerbForm::sense)
        .anyMatch(sense -> !sense.objectHarmed() && !sense.weak() && dead(sense));
  }

  private static boolean dead(VerbSense sense) {
    return sense.outcome() == Outcome.KILLED && sense.particle().isEmpty();
  }

  private static boolean held(List<PeopleGroup> groups, int i) {
    return groups.stream().anyMatch(group -> group.from() <= i && i < group.to());
  }

  /** "The rebels, about 60 men, gathered the villagers and shot them": not the 60. */
  private static boolean apposed(Sentence s, List<PeopleGroup> groups, PeopleGroup group) {
    return s.norm(group.from() - 1).equals(",")
        && groups.stream()
            .anyMatch(
                subject ->
                    subject.from() <= s.body() + 1
                        && subject.to() < group.from()
                        && subject.kind() != Kind.COUNTED);
  }

  /** The last group before a token that has a noun and counts several. */
  private static Optional<PeopleGroup> last(List<PeopleGroup> groups, int before) {
    PeopleGroup last = null;
    for (PeopleGroup group : groups) {
      boolean several = group.count().filter(count -> count.best() > 1).isPresent();
      if (group.to() <= before && group.kind() == Kind.COUNTED && several && group.head() >= 0) {
        last = group;
      }
    }
    return Optional.ofNullable(last);
  }

  /**
   * @param here whom it takes up, when they stand in the same sentence
   */
  private static PeopleGroup group(
      Sentence s, int from, int to, PeopleGroup meant, Optional<PeopleGroup> here) {
    Count number = meant.count().orElseThrow();
    Count same =
        new Count(
            number.low(), number.best(), number.high(), s.slice(from, to), number.qualifier());
    return new PeopleGroup(
        from,
        to,
        -1,
        Kind.ELLIPTIC,
        Optional.of(same),
        meant.category(),
        false,
        meant.definite() || number.qualifier() == Qualifier.VAGUE, // "several" are told again
        false,
        here);
  }

  /**
   * Leaves of what befell them only that they were killed, unless it is told of them already;
   * captives who were shot were killed.
   */
  public static void settle(Sentence s, List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (takenUp(s, draft.group())
          && shot(s, draft)
          && (befell(drafts, draft, HELD) || led(s, draft))) {
        drafts.set(i, draft.with(Outcome.KILLED));
      }
    }
    drafts.removeIf(
        draft ->
            takenUp(s, draft.group())
                && (draft.outcome() != Outcome.KILLED || befell(drafts, draft, DEAD)));
  }

  private static boolean takenUp(Sentence s, PeopleGroup group) {
    boolean pronoun = group.kind() == Kind.ELLIPTIC && group.head() < 0;
    String last = s.norm(group.to() - 1);
    return pronoun
        && PLURALS.at(s, group.from())
        && (PLURALS.contains(last) || WHOLE.contains(last));
  }

  private static boolean shot(Sentence s, Draft draft) {
    int trigger = draft.statement().trigger();
    return draft.outcome() == Outcome.INJURED
        && s.norm(trigger).equals("shot")
        && !PutToDeath.onlyHurt(s, trigger);
  }

  /** "lined up nine men and shot them": to put them to death. */
  private static boolean led(Sentence s, Draft draft) {
    return s.holds(s.body(), draft.group().from(), LED);
  }

  private static final WordSet LED = WordSet.listed(TakenUp.class, "led");

  private static final Set<Outcome> HELD = EnumSet.of(Outcome.CAPTURED, Outcome.ABDUCTED);

  private static final Set<Outcome> DEAD = EnumSet.of(Outcome.KILLED);

  /** Whether one of some outcomes is told of those whom a pronoun takes up, before it. */
  private static boolean befell(List<Draft> drafts, Draft pronoun, Set<Outcome> outcomes) {
    return drafts.stream()
        .filter(other -> outcomes.contains(other.outcome()))
        .filter(other -> other.group().from() < pronoun.group().from())
        .anyMatch(other -> pronoun.group().kin().filter(other.group()::overlaps).isPresent());
  }
}
