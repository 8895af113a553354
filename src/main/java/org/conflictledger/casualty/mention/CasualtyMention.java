package org.conflictledger.casualty.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.article.Article;
import org.conflictledger.place.Location;
import org.conflictledger.text.Count;
import org.conflictledger.text.WordSet;
import org.conflictledger.time.Period;

/**
 * One statement that people were harmed: the unit of evidence.
 *
 * @param id stable hash of article, offsets, outcome and count
 * @param evidence where it stands in the text
 * @param victim who was harmed
 * @param perpetrator who did it
 * @param sides the parties named as fighting each other where this happened; empty when not told
 * @param where never null; {@link Location#UNKNOWN} when the text does not tell
 * @param placed whether the sentence itself names the place, which is taken over from others else
 * @param when empty when the text does not tell
 * @param partOf id of the mention whose count includes this one, when the text says so
 * @param restated whether the words point back to people already counted ("the eight", "both")
 * @param attack kind of attack ("bombing", "air strike", "abduction"); empty when not told
 * @param reportedBy who gives the number; empty when the article itself does
 * @param reporterIsParty whether who gives the number fights in the conflict
 * @param rule name of the rule that fired
 * @param confidence 0 to 1
 */
public record CasualtyMention(
    String id,
    Article article,
    Evidence evidence,
    Outcome outcome,
    Count count,
    Victim victim,
    Perpetrator perpetrator,
    List<Actor> sides,
    Location where,
    boolean placed,
    Optional<Period> when,
    Scope scope,
    Optional<String> partOf,
    boolean restated,
    String attack,
    String reportedBy,
    boolean reporterIsParty,
    Status status,
    String rule,
    double confidence) {

  /** The same mention as a part of another count. */
  public CasualtyMention partOf(String whole) {
    return new CasualtyMention(
        id,
        article,
        evidence,
        outcome,
        count,
        victim,
        perpetrator,
        sides,
        where,
        placed,
        when,
        Scope.PART,
        Optional.of(whole),
        restated,
        attack,
        reportedBy,
        reporterIsParty,
        status,
        rule,
        confidence);
  }

  /** The same mention, of people of a party. */
  public CasualtyMention of(Actor party) {
    return new CasualtyMention(
        id,
        article,
        evidence,
        outcome,
        count,
        new Victim(victim.text(), party, victim.category()),
        perpetrator,
        sides,
        where,
        placed,
        when,
        scope,
        partOf,
        restated,
        attack,
        reportedBy,
        reporterIsParty,
        status,
        rule,
        confidence);
  }

  /** The same mention, done by another. */
  public CasualtyMention by(Perpetrator other) {
    return new CasualtyMention(
        id,
        article,
        evidence,
        outcome,
        count,
        victim,
        other,
        sides,
        where,
        placed,
        when,
        scope,
        partOf,
        restated,
        attack,
        reportedBy,
        reporterIsParty,
        status,
        rule,
        confidence);
  }

  /** Offsets into the article's text (into its title when the index is -1), end exclusive. */
  public record Evidence(int sentenceIndex, int begin, int end, String sentence) {}

  /**
   * The people harmed.
   *
   * @param text as the article words it
   */
  public record Victim(String text, Actor actor, VictimCategory category) {

    /** Stand for one person told of before. */
    public static final WordSet PRONOUNS = WordSet.of("he", "him", "his", "she", "her");

    /** The same people, of a party. */
    public Victim like(Victim other) {
      return new Victim(text, other.actor(), other.category());
    }

    /** "Police shot him dead": the attacker himself, whom a pronoun stands for. */
    public boolean attackerHimself() {
      return category == VictimCategory.COMBATANT
          && !actor.named()
          && PRONOUNS.contains(text.toLowerCase(Locale.ROOT));
    }
  }

  /**
   * The party that did the harm, {@link Actor#UNKNOWN} when not told.
   *
   * @param force which of a state's forces acted, in the article's words; empty when not told
   */
  public record Perpetrator(Actor actor, Basis basis, String force) {
    public static final Perpetrator UNKNOWN = new Perpetrator(Actor.UNKNOWN, Basis.NONE);

    public Perpetrator(Actor actor, Basis basis) {
      this(actor, basis, "");
    }

    public Perpetrator with(String other) {
      return new Perpetrator(actor, basis, other);
    }

    /** The party's name, with the force in brackets: "El Salvador (army)". */
    public String name() {
      return force.isEmpty() ? actor.name() : actor.name() + " (" + force + ")";
    }
  }

  /** On what grounds a perpetrator is named. */
  public enum Basis {
    STATED,
    INFERRED,
    NONE
  }
}
