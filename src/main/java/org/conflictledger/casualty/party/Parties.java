package org.conflictledger.casualty.party;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /** In so many sentences it tells who fights whom. */
  private static final int OPENING = 6;

  /** So many sentences after a fight was told of its dead are still counted. */
  private static final int NEAR = 1;

  private final Document document;
  private final ActorMap actors;
  private final String country;
  private final PartyLexicon lexicon;
  private final Agents agents;
  private final Attackers attackers;
  private final Clashes clashes;
  private final OnlyEnemy onlyEnemy;
  private final NamelessAttackers nameless;
  private final Communities communities;
  private final Factions factions;
  private final Mobs mobs;
  private final List<Actor> fight;
  private final Optional<Authors.Author> author;
  private final Location authored;
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
    this.document = document;
    this.actors = actors;
    this.country = country;
    this.lexicon = lexicon;
    PartySpans spans = new PartySpans(actors, lexicon);
    attackers = new Attackers(spans, lexicon);
    agents = new Agents(actors, lexicon, attackers);
    clashes = new Clashes(spans, lexicon);
    onlyEnemy = new OnlyEnemy(document, actors, spans, lexicon, country);
    nameless = new NamelessAttackers(document, actors, lexicon);
    communities = new Communities(lexicon);
    factions = new Factions(spans, lexicon);
    mobs = new Mobs(actors, lexicon);
    fight = fight();
    author = new Authors(spans, lexicon, country).of(document);
    authored = author.map(a -> deed(a, places)).orElse(Location.UNKNOWN);
    assailants = new Assailants(document, attackers, country);
    bombs = new Bombs(document, actors, lexicon, assailants, fight);
  }

  /**
   * The parties named as fighting in the sentence, or else in the article; one, when nameless
   * groups of a place fight.
   */
  public List<Actor> sides(Sentence s, Location where) {
    List<Actor> own = sides(s, where.country());
    return own.isEmpty() ? nameless(s, where).map(List::of).orElse(List.of()) : own;
  }

  /** The one side of a fight within a party or between groups of a place, told here or before. */
  private Optional<Actor> nameless(Sentence s, Location where) {
    for (int i = s.index(); i >= Math.max(0, s.index() - NEAR); i--) {
      Sentence told = document.sentences().get(i);
      Optional<Actor> side = factions.side(told, country).or(() -> communities.side(told, where));
      if (side.isPresent()) {
        return side;
      }
    }
    return Optional.empty();
  }

  private List<Actor> sides(Sentence s, String place) {
    boolean abroad = !place.isEmpty() && !place.equals(country);
    List<Actor> own = clashes.sides(s, abroad ? place : country);
    if (own.isEmpty()) {
      own = attackers.sides(s, abroad ? place : country);
    }
    // Who fights at home need not fight across the border, unless a state is in it.
    boolean there = !abroad || actors.state(place).filter(fight::contains).isPresent();
    return own.isEmpty() && there ? fight : own;
  }

  /**
   * Where the deed happened that somebody claims or is accused of: what the paragraph tells of,
   * else the last sentence before, else the first after.
   */
  private Location deed(Authors.Author author, Function<Sentence, Optional<Location>> places) {
    Location before = Location.UNKNOWN;
    Location after = Location.UNKNOWN;
    int paragraph =
        document.sentences().stream()
            .filter(s -> s.index() == author.sentence())
            .mapToInt(Sentence::paragraph)
            .findFirst()
            .orElse(-1);
    for (Sentence s : document.sentences()) {
      Optional<Location> told = places.apply(s);
      boolean narrow = told.filter(where -> !where.admin1().isEmpty()).isPresent();
      if (narrow && s.paragraph() == paragraph) {
        return told.get();
      }
      if (s.index() <= author.sentence() && told.isPresent()) {
        before = narrow || before.admin1().isEmpty() ? told.get() : before;
      } else if (narrow && after.admin1().isEmpty()) {
        after = told.get();
      }
    }
    return before.admin1().isEmpty() ? after : before;
  }

  /** Whether something happened elsewhere than the deed that somebody is author of. */
  private boolean otherDeed(Location where) {
    boolean divisions =
        !authored.admin1().isEmpty()
            && !where.admin1().isEmpty()
            && !authored.admin1().equals(where.admin1());
    return divisions || authored.kilometresTo(where) > FAR;
  }

  /** Whether somebody is said to be the author not too far from a statement to be meant in it. */
  private static boolean near(Authors.Author author, Sentence s, int sentences) {
    return Math.abs(author.sentence() - s.index()) <= sentences;
  }

  /** In sentences: longer articles tell of more than what somebody claims in them. */
  private static final int CLAIM_REACH = 20;

  /** So many dead of the past are those of many deeds; fewer may be those of one, recalled. */
  private static final int TALLY = 20;

  /** A round-up goes from country to country, and a party of one is none of another. */
  private boolean mayFightIn(Actor actor, String place) {
    return place.equals(country) || actors.mayFightIn(actor, place);
  }

  /** In kilometres: nobody takes two places so far apart for one. */
  private static final double FAR = 60;

  /** Whether a pronoun's victim is the attacker himself, whom the state's forces harmed. */
  public boolean attackerSuffered(Draft draft, Location where) {
    return nameless.suffered(draft, where.country());
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
    boolean many = period && draft.best() >= TALLY;
    String place = where.country();
    Optional<Actor> agent =
        author
            .filter(a -> a.sentence() == s.index() && a.claimed())
            .map(Authors.Author::actor)
            .filter(actor -> !actor.equals(victim.actor()))
            .or(() -> agents.of(draft, victim, place).filter(actor -> !ownMen(draft, actor)))
            .or(() -> byPronoun(draft, victim, place));
    if (agent.isPresent()) {
      return new Perpetrator(agent.get(), Basis.STATED);
    }
    List<Actor> sides = nobodyKnows(draft) ? List.of() : sides(s, place);
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
        .or(() -> enemyOfSpeaker(draft, victim, place, speaker))
        .or(() -> fromAround(draft, victim, where, many))
        .or(() -> onlyEnemy.of(draft, victim, place))
        .or(() -> subject(draft, victim, place))
        .or(() -> onlyAttacker(draft, victim, place))
        .or(() -> bombs.by(draft, victim, place))
        .or(() -> mobs.by(draft, victim, place))
        .filter(by -> !ownMen(draft, by.actor()))
        .filter(by -> by.actor().type() != ActorType.STATE || !nameless.did(draft))
        .orElse(Perpetrator.UNKNOWN);
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
        .map(party -> party.named() ? party.actor() : authorOr(party.actor(), victim))
        .filter(actor -> !actor.equals(victim.actor()))
        .findFirst();
  }

  /** "Militants attacked": those of the group that is said to be behind it, if one is. */
  private Actor authorOr(Actor meant, Victim victim) {
    return author
        .map(Authors.Author::actor)
        .filter(actor -> meant.type() != ActorType.STATE && actor.type() == ActorType.REBEL)
        .filter(actor -> !actor.equals(victim.actor()))
        .orElse(meant);
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
        .filter(actor -> !silent && fight.isEmpty() && !actor.equals(victim.actor()))
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

  /** "Al-Shabaab put the number of soldiers killed at 27": it boasts of what it did. */
  private Optional<Perpetrator> enemyOfSpeaker(
      Draft draft, Victim victim, String place, Optional<Actor> speaker) {
    boolean armed =
        victim.category() == VictimCategory.COMBATANT
            || victim.category() == VictimCategory.SECURITY;
    boolean bomber = draft.statement().rule().equals("bomber");
    return speaker
        .filter(actor -> armed && !bomber && draft.outcome() != Outcome.MISSING)
        .filter(actor -> !actor.equals(victim.actor()))
        .filter(actor -> victim.actor().named() || !ofState(actor, victim))
        .filter(actor -> !bothAbroad(actor, victim.actor(), place))
        .map(actor -> new Perpetrator(actor, Basis.INFERRED));
  }

  /** A coalition tells of a member's dead: two armies on a third one's ground are no enemies. */
  private boolean bothAbroad(Actor speaker, Actor victim, String place) {
    Optional<Actor> home = actors.state(place);
    return speaker.type() == ActorType.STATE
        && victim.type() == ActorType.STATE
        && home.filter(state -> !state.equals(speaker) && !state.equals(victim)).isPresent();
  }

  /** Police and guards whom a state tells of, and nobody names, are its own. */
  private static boolean ofState(Actor speaker, Victim victim) {
    return speaker.type() == ActorType.STATE && victim.category() == VictimCategory.SECURITY;
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
                .filter(actor -> fight.isEmpty())
                .or(() -> assailants.before(s, place))
                .or(() -> ofParagraph(s, victim, place))
                .filter(actor -> mayFightIn(actor, place));
    return before
        .filter(actor -> !actor.equals(victim.actor()))
        .or(
            () ->
                author
                    .filter(a -> !otherDeed(where) && near(a, s, tally ? 1 : CLAIM_REACH))
                    .map(Authors.Author::actor)
                    .filter(actor -> !actor.equals(victim.actor())))
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

  /** The first pair that the article's opening says fights, else the only one of all of it. */
  private List<Actor> fight() {
    Set<Set<Actor>> later = new LinkedHashSet<>();
    for (Sentence s : head(document.sentences().size())) {
      List<Actor> sides = clashes.sides(s, country);
      if (sides.size() >= 2 && s.index() < OPENING) {
        return sides;
      }
      if (sides.size() >= 2 && !Authors.background(s, document.article().published().getYear())) {
        later.add(new LinkedHashSet<>(sides));
      }
    }
    return later.size() == 1 ? List.copyOf(later.iterator().next()) : actors.feud();
  }

  private List<Sentence> head(int sentences) {
    List<Sentence> head = new ArrayList<>();
    document.title().ifPresent(head::add);
    head.addAll(document.sentences().subList(0, Math.min(sentences, document.sentences().size())));
    return head;
  }
}
