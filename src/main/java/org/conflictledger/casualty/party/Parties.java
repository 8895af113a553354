package org.conflictledger.casualty.party;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorMap;
import org.conflictledger.actor.ActorType;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.draft.Statement;
import org.conflictledger.casualty.mention.CasualtyMention.Basis;
import org.conflictledger.casualty.mention.CasualtyMention.Perpetrator;
import org.conflictledger.casualty.mention.CasualtyMention.Victim;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.place.Location;
import org.conflictledger.text.Document;
import org.conflictledger.text.Sentence;

/**
 * Who fights whom in an article, and who did what a draft tells: weighs what the finders of each
 * kind of evidence say, the words nearest to the statement first.
 */
public final class Parties {

  /** So many dead of the past are those of many deeds; fewer may be those of one, recalled. */
  private static final int TALLY = 20;

  private final ActorMap actors;
  private final String country;
  private final PartyLexicon lexicon;
  private final Agents agents;
  private final Attackers attackers;
  private final Clashes clashes;
  private final OnlyEnemy onlyEnemy;
  private final NamelessAttackers nameless;
  private final Denials denials;
  private final Document document;
  private final Mobs mobs;
  private final Boasts boasts;
  private final FightingSides fighting;
  private final ClaimedDeed claimed;
  private final Assailants assailants;
  private final Bombs bombs;

  /**
   * @param places where the statements of a sentence happened; empty when it makes none
   */
  public Parties(
      Document document,
      ActorMap actors,
      String country,
      PartyLexicon lexicon,
      Function<Sentence, Optional<Location>> places) {
    this.actors = actors;
    this.country = country;
    this.lexicon = lexicon;
    PartySpans spans = new PartySpans(actors, lexicon);
    attackers = new Attackers(spans, lexicon);
    agents = new Agents(actors, lexicon, attackers);
    clashes = new Clashes(spans, lexicon);
    onlyEnemy = new OnlyEnemy(document, actors, spans, lexicon, country);
    nameless = new NamelessAttackers(document, actors, lexicon);
    denials = new Denials(document, actors, lexicon);
    this.document = document;
    mobs = new Mobs(actors, lexicon);
    boasts = new Boasts(actors, attackers, lexicon);
    fighting =
        new FightingSides(
            document,
            actors,
            country,
            clashes,
            attackers,
            new Factions(spans, lexicon),
            new Communities(lexicon));
    claimed = new ClaimedDeed(document, new Authors(spans, lexicon, country).of(document), places);
    assailants = new Assailants(document, attackers, lexicon, country);
    bombs = new Bombs(document, actors, lexicon, assailants, fighting.ofArticle());
  }

  /**
   * The parties named as fighting in the sentence, or else in the article; one, when nameless
   * groups of a place fight.
   */
  public List<Actor> sides(Sentence s, Location where) {
    return fighting.of(s, where);
  }

  /** A round-up goes from country to country, and a party of one is none of another. */
  private boolean mayFightIn(Actor actor, String place) {
    return place.equals(country) || actors.mayFightIn(actor, place);
  }

  /**
   * Whether a victim is the attacker himself: "he" whom the state's forces harmed, a bomb's driver.
   */
  public boolean attackerSuffered(Draft draft, Location where) {
    return nameless.suffered(draft, where.country()) || nameless.drove(draft);
  }

  /**
   * Who did what a draft tells, as the article says or lets one infer.
   *
   * @param period whether it tells of more than one incident: whoever attacked in the sentences
   *     around has no part in all of them
   */
  public Perpetrator perpetrator(
      Draft draft, Victim victim, Location where, Optional<Actor> speaker, boolean period) {
    Sentence s = draft.sentence();
    if (lexicon.mutual.in(s)) {
      return Perpetrator.UNKNOWN; // "both sides traded blame for a blast that killed nine"
    }
    if (!victim.actor().named() && agents.either(draft)) {
      return Perpetrator.UNKNOWN;
    }
    boolean many = period && draft.best() >= TALLY;
    String place = where.country();
    Optional<Actor> agent =
        claimed
            .claimedIn(s)
            .filter(actor -> !actor.equals(victim.actor()))
            .or(() -> agents.of(draft, victim, place).filter(actor -> !ownMen(draft, actor)))
            .or(() -> byPronoun(draft, victim, place));
    if (agent.isPresent()) {
      return new Perpetrator(agent.get(), Basis.STATED);
    }
    List<Actor> sides = nobodyKnows(draft) ? List.of() : fighting.named(s, place);
    if (sides.size() == 2 && sides.contains(victim.actor())) {
      Actor other = sides.get(sides.get(0).equals(victim.actor()) ? 1 : 0);
      return new Perpetrator(other, Basis.INFERRED);
    }
    if (sides.size() == 2
        && victim.category() == VictimCategory.CIVILIAN
        && Clashes.mutual(s)
        && clashes.sides(s, place).size() == 2) {
      return Perpetrator.UNKNOWN; // "when the two armies fired at each other": either
    }
    if (draft.statement().rule().equals("lost") && !victim.actor().named()) {
      return Perpetrator.UNKNOWN; // "attacked a post and lost five": who acts loses
    }
    return attacker(draft, victim, place)
        .map(actor -> new Perpetrator(actor, Basis.STATED))
        .or(() -> inFight(s, victim, place))
        .or(() -> boasts.by(draft, victim, place, speaker))
        .or(() -> fromAround(draft, victim, where, many))
        .or(() -> onlyEnemy.of(draft, victim, place))
        .or(() -> subject(draft, victim, place))
        .or(() -> onlyAttacker(draft, victim, place))
        .or(() -> bombs.by(draft, victim, place))
        .or(() -> mobs.by(draft, victim, place))
        .filter(by -> !ownMen(draft, by.actor()))
        .filter(by -> by.actor().type() != ActorType.STATE || !nameless.did(draft))
        .filter(by -> !denials.by(by.actor()) || told(by.actor(), s, where, many))
        .orElse(Perpetrator.UNKNOWN);
  }

  /** Whether somebody says that a party did it which denies it: by a blame, or by its attack. */
  private boolean told(Actor actor, Sentence s, Location where, boolean many) {
    return claimed.authorOf(s, where, many).filter(actor::equals).isPresent()
        || document.all().stream()
            .filter(other -> !attackers.denies(other, actor, where.country()))
            .flatMap(other -> attackers.in(other, where.country()).stream())
            .anyMatch(party -> party.named() && party.actor().equals(actor));
  }

  /**
   * "Three attackers died when rebels stormed the post": who made the attack did not harm its own
   * men, unless the words say so.
   */
  private boolean ownMen(Draft draft, Actor actor) {
    Statement statement = draft.statement();
    int head = draft.group().head();
    boolean said =
        statement.hasAgent()
            && (statement.agentFrom() < draft.group().from()
                || draft.sentence().norm(statement.agentFrom() - 1).equals("by"));
    return !said
        && actor.type() != ActorType.STATE
        && head >= 0
        && lexicon.assailants.at(draft.sentence(), head);
  }

  /**
   * "Fighters of the Front stopped a bus. They shot the driver": whom the sentence before told of.
   */
  private Optional<Actor> byPronoun(Draft draft, Victim victim, String place) {
    Statement statement = draft.statement();
    Sentence s = draft.sentence();
    if (!statement.hasAgent()) {
      return Optional.empty();
    }
    String pronoun = s.norm(statement.agentFrom());
    boolean opens = statement.agentFrom() <= s.body() + 1;
    Optional<Actor> meant = Optional.empty();
    if (pronoun.equals("they") && opens) {
      meant = assailants.subjectBefore(s, place);
    } else if (pronoun.equals("it") && !opens) {
      meant = attackers.firstActing(s, place);
    }
    return meant.filter(actor -> !actor.equals(victim.actor()));
  }

  /** "killed by unknown gunmen", or by men in army uniforms, which anybody may wear. */
  private boolean nobodyKnows(Draft draft) {
    Statement statement = draft.statement();
    Sentence s = draft.sentence();
    return PartySpans.nobodyKnows(s)
        || statement.hasAgent()
            && s.holds(statement.agentFrom(), statement.agentTo(), lexicon.clothes);
  }

  private Optional<Actor> attacker(Draft draft, Victim victim, String place) {
    Sentence s = draft.sentence();
    return attackers.in(s, place).stream()
        .filter(party -> !attackers.avenges(s, party, draft.statement().trigger()))
        .map(party -> party.named() ? party.actor() : claimed.meant(party.actor(), victim.actor()))
        .filter(actor -> !actor.equals(victim.actor()))
        .findFirst();
  }

  /** "A column of rebels rode in and shot 16 farmers": the subject of the verb before. */
  private Optional<Perpetrator> subject(Draft draft, Victim victim, String place) {
    boolean active =
        draft.statement().rule().equals("active") || draft.statement().rule().equals("result");
    if (!active) {
      return Optional.empty();
    }
    return attackers
        .subject(draft.sentence(), draft.statement().trigger(), place)
        .filter(actor -> !actor.equals(victim.actor()))
        .map(actor -> new Perpetrator(actor, Basis.STATED));
  }

  /** The one armed group that attacks anywhere in the article. */
  private Optional<Perpetrator> onlyAttacker(Draft draft, Victim victim, String place) {
    boolean silent =
        draft.outcome() == Outcome.CAPTURED
            || draft.statement().rule().equals("bomber")
            || nobodyKnows(draft);
    return assailants
        .only(draft.sentence(), place)
        .filter(actor -> !silent && fighting.ofArticle().isEmpty() && !actor.equals(victim.actor()))
        .filter(actor -> mayFightIn(actor, place))
        .map(actor -> new Perpetrator(actor, Basis.INFERRED));
  }

  /** "killed in a clash with police": the one party the fight is said to be with. */
  private Optional<Perpetrator> inFight(Sentence s, Victim victim, String place) {
    boolean civilian = victim.category() == VictimCategory.CIVILIAN;
    return clashes
        .opponent(s, place, civilian || victim.category() == VictimCategory.UNKNOWN)
        .filter(actor -> !actor.equals(victim.actor()))
        .map(actor -> new Perpetrator(actor, Basis.INFERRED));
  }

  /** What the sentences around say: whoever attacked in this paragraph, or claimed the attack. */
  private Optional<Perpetrator> fromAround(
      Draft draft, Victim victim, Location where, boolean tally) {
    Sentence s = draft.sentence();
    String place = where.country();
    if (draft.outcome() == Outcome.CAPTURED) {
      return Optional.empty();
    }
    Optional<Actor> before =
        nobodyKnows(draft) || tally
            ? Optional.empty()
            : assailants
                .ofHead(s, place)
                .filter(actor -> fighting.ofArticle().isEmpty())
                .or(() -> assailants.before(s, place))
                .or(() -> ofParagraph(s, victim, place))
                .or(
                    () ->
                        draft.statement().hasAgent()
                            ? Optional.empty()
                            : assailants.above(s, place))
                .filter(actor -> mayFightIn(actor, place));
    return before
        .filter(actor -> !actor.equals(victim.actor()))
        .or(() -> claimed.authorOf(s, where, tally).filter(actor -> !actor.equals(victim.actor())))
        .map(actor -> new Perpetrator(actor, Basis.STATED));
  }

  /** Whoever acts in the paragraph harmed those whom it calls no fighters, or a state's. */
  private Optional<Actor> ofParagraph(Sentence s, Victim victim, String place) {
    boolean fighters =
        victim.category() == VictimCategory.COMBATANT && victim.actor().type() != ActorType.STATE;
    return fighters || s.index() == Sentence.TITLE
        ? Optional.empty()
        : assailants.ofParagraph(s, place);
  }
}
