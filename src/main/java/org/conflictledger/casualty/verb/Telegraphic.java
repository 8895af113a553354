package org.conflictledger.casualty.verb;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.lexicon.CasualtyLexicon;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.lexicon.VerbForm.Form;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Item;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** What headlines, chronologies and bulletins tell in the present tense. */
final class Telegraphic {

  private final CasualtyLexicon lexicon;
  private final ContextLexicon context;

  Telegraphic(CasualtyLexicon lexicon, ContextLexicon context) {
    this.lexicon = lexicon;
    this.context = context;
  }

  /** Headlines, and entries of chronologies and bulletins, tell what happened in the present. */
  static boolean is(Sentence s) {
    return s.index() <= 0 || s.item().listed();
  }

  /** "Twin blasts in the capital kill 71": a headline's verb in the first words of a text. */
  boolean opening(Chunks chunks, int verb, int end) {
    Sentence s = chunks.s();
    boolean alone = verb - s.body() == 1 && chunks.endingAt(verb).isEmpty();
    if (!is(s) || verb == s.body() || alone || asserted(s, verb)) {
      return false;
    }
    // "Police shoot dead three protesters": the people stand behind the particle.
    return chunks
        .startingAt(verb + 1)
        .or(() -> chunks.startingAt(end))
        .filter(g -> TOLD.contains(g.kind()))
        .isPresent();
  }

  /** "Five militants, two policemen die in a shoot-out": a headline that stands as a text. */
  boolean dying(Chunks chunks, int verb) {
    Sentence s = chunks.s();
    boolean own = is(s) && dyingGroup(chunks.endingAt(verb));
    boolean entry = s.item().listed() && dyingGroup(subjectNear(chunks, verb));
    return own && !asserted(s, chunks.endingAt(verb).map(PeopleGroup::from).orElse(verb))
        || !own && entry && !asserted(s, verb);
  }

  private static boolean dyingGroup(Optional<PeopleGroup> group) {
    return group.filter(g -> g.kind() == Kind.COUNTED || g.kind() == Kind.ELLIPTIC).isPresent();
  }

  /** "Five sailors aboard die", "Two guards at the gate die": the nearest people in the clause. */
  private static Optional<PeopleGroup> subjectNear(Chunks chunks, int verb) {
    Sentence s = chunks.s();
    Optional<PeopleGroup> nearest = Optional.empty();
    for (PeopleGroup group : chunks.groups()) {
      nearest = group.to() <= verb ? Optional.of(group) : nearest;
    }
    return nearest
        .filter(group -> verb - group.to() <= MODIFIERS)
        .filter(group -> !s.holds(group.to(), verb, BREAKS));
  }

  /** The most words that say which people they are. */
  private static final int MODIFIERS = 10;

  private static final WordSet BREAKS = WordSet.listed(Telegraphic.class, "breaks");

  /** Whether words before a verb show that the sentence has another, or none that asserts. */
  private boolean asserted(Sentence s, int verb) {
    for (int i = afterLabel(s, verb); i < verb; i++) {
      String norm = s.norm(i);
      boolean other =
          Grammar.be(s, i)
              || Grammar.HAVE.contains(norm)
              || Grammar.modal(s, i)
              || Grammar.DO.contains(norm)
              || Grammar.SAYING.contains(norm)
              || Grammar.FINITE.contains(norm)
              || Grammar.PRONOUNS.contains(norm) && !s.norm(i - 1).equals("of")
              || context.negators.contains(norm)
              || lexicon.verb(norm).stream().anyMatch(form -> form.form() == Form.PAST)
              || norm.equals("to");
      if (other) {
        return true;
      }
    }
    return false;
  }

  /** "7 May: Rebels kill five", "May 7 - Rebels kill five": the day at the head is no verb. */
  private static int afterLabel(Sentence s, int verb) {
    int from = s.body();
    for (int i = s.body(); i < verb; i++) {
      from = s.norm(i).equals(":") || day(s, i) ? i + 1 : from;
    }
    return from;
  }

  /** The dash behind the day of an entry. */
  private static boolean day(Sentence s, int i) {
    return s.item().kind() == Item.Kind.DAY
        && s.opens()
        && i <= s.body() + LONGEST_DAY
        && s.norm(i).startsWith("-");
  }

  private static final int LONGEST_DAY = 6;

  private static final Set<Kind> TOLD = EnumSet.of(Kind.COUNTED, Kind.ELLIPTIC, Kind.ONE);
}
