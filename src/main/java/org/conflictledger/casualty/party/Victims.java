package org.conflictledger.casualty.party;

import java.util.Optional;
import java.util.Set;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorMap;
import org.conflictledger.actor.ActorSpan;
import org.conflictledger.actor.ActorSpan.Kind;
import org.conflictledger.actor.ActorType;
import org.conflictledger.actor.GroupNoun.Reference;
import org.conflictledger.actor.ResolvedActor;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.mention.CasualtyMention.Victim;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.text.Document;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** Tells whose people a draft's victims are. */
public final class Victims {

  private final ActorMap actors;
  private final StruckForces struck;
  private final Losers losers;
  private final Seafarers seafarers;
  private final Commanders commanders;

  public Victims(Document document, ActorMap actors, PartyLexicon lexicon) {
    this.actors = actors;
    seafarers = new Seafarers(document, lexicon);
    losers = new Losers(actors);
    struck = new StruckForces(actors, lexicon);
    commanders = new Commanders(actors);
  }

  /** "said it had lost six men", "that his side had lost six": the speaker's own. */
  private static boolean ownLoss(Sentence s, Draft draft) {
    if (!draft.statement().rule().equals("lost")) {
      return false;
    }
    int trigger = draft.statement().trigger();
    int last = trigger - 1;
    while (last > s.body() && (Grammar.HAVE.at(s, last) || ONLY.at(s, last))) {
      last--;
    }
    boolean ofSpeaker = SIDES.contains(s.norm(last)) && Grammar.POSSESSIVES.at(s, last - 1);
    return SPEAKERS.contains(s.norm(last)) || ofSpeaker;
  }

  private static final WordSet ONLY = WordSet.of("only", "just", "also", "already", "so", "far");

  private static final Set<String> SPEAKERS = Set.of("it", "they", "we");

  /** "puts its dead at 11", "its own losses were nine" */
  private static boolean ownDead(Sentence s, Draft draft) {
    String rule = draft.statement().rule();
    if (!rule.equals("figure") && !rule.equals("toll")) {
      return false;
    }
    int from = draft.group().from();
    for (int i = from - 1; i >= Math.max(s.body(), from - OF_THE_DEAD); i--) {
      if (DEAD.contains(s.norm(i))) {
        int owner = s.norm(i - 1).equals("own") ? i - 2 : i - 1;
        return ITS.contains(s.norm(owner));
      }
    }
    return false;
  }

  private static final Set<String> DEAD = Set.of("dead", "losses", "fatalities", "killed");

  private static final Set<String> ITS = Set.of("its", "their", "our");

  /** "acknowledged 22 dead on its side", "five of the dead in our ranks". */
  private static boolean onOwnSide(Sentence s, Draft draft) {
    int end = Math.max(draft.group().to(), draft.statement().trigger() + 1);
    for (int i = end; i < Math.min(s.size() - 2, end + 3); i++) {
      if (WITHIN.contains(s.norm(i))) {
        int own = s.norm(i + 1).equals("the") && s.norm(i + 3).equals("of") ? i + 4 : i + 1;
        boolean side = own > i + 1 || SIDES.contains(s.norm(own + 1));
        return side && Grammar.POSSESSIVES.at(s, own) && !s.norm(own).equals("his");
      }
    }
    return false;
  }

  private static final Set<String> WITHIN =
      Set.of("on", "in", "among", "amongst", "from", "within");

  private static final WordSet SIDES = WordSet.listed(Victims.class, "sides");

  /** "The rebels admitted 22 dead": nobody admits the dead of others, if nobody is named. */
  private static boolean admitted(Sentence s, Draft draft) {
    int from = draft.group().from();
    int reach = draft.statement().rule().equals("nominal") ? OF_A_LOSS : OF_THE_DEAD;
    for (int i = from - 1; i >= Math.max(s.body(), from - reach); i--) {
      if (ADMITTING.contains(s.norm(i))) {
        return draft.group().head() < 0 || draft.group().category() != VictimCategory.CIVILIAN;
      }
    }
    return false;
  }

  /** "The ministry in Yerevan confirmed the death of one soldier": its own, wherever he died. */
  private static boolean confirmed(
      Sentence s, Draft draft, Actor speaker, Optional<ResolvedActor> resolved) {
    int from = draft.group().from();
    return speaker.type() == ActorType.STATE
        && draft.group().category() == VictimCategory.COMBATANT
        && resolved.filter(r -> r.ground() == ResolvedActor.Ground.COUNTRY).isPresent()
        && s.holds(Math.max(s.body(), from - CONFIRMED_REACH), from, CONFIRMING);
  }

  private static final int CONFIRMED_REACH = 5;

  private static final WordSet CONFIRMING =
      WordSet.of("confirmed", "confirms", "admitted", "acknowledged", "announced", "reported");

  private static final int OF_THE_DEAD = 4;

  /** "admit to the loss of two men" */
  private static final int OF_A_LOSS = 6;

  private static final WordSet ADMITTING = WordSet.listed(Victims.class, "admitting");

  /** "The army lost 38 men": whoever loses them. */
  private Optional<ResolvedActor> loser(Sentence s, Draft draft, String country) {
    int trigger = draft.statement().trigger();
    if (!draft.statement().rule().equals("lost")) {
      return Optional.empty();
    }
    int verb = Grammar.HAVE.at(s, trigger - 1) ? trigger - 1 : trigger;
    return actors.spans(s).stream()
        .filter(span -> span.to() == verb || sharing(s, span, verb))
        .findFirst()
        .map(span -> actors.resolve(s, span, country))
        .filter(found -> found.actor().named());
  }

  /** "On the side of the attackers there were four dead", "among the raiders two were killed". */
  private Optional<ResolvedActor> ofSide(Sentence s, Draft draft, String country) {
    int number = draft.group().from();
    if (draft.group().head() >= 0) {
      return Optional.empty();
    }
    return actors.spans(s).stream()
        .filter(span -> span.to() <= number && number - span.to() <= SIDE_REACH)
        .filter(span -> sided(s, span) && !s.holds(span.to(), number, PARTING))
        .map(span -> actors.resolve(s, span, country))
        .filter(found -> found.category() == VictimCategory.COMBATANT)
        .findFirst();
  }

  private static boolean sided(Sentence s, ActorSpan span) {
    int before = s.norm(span.from() - 1).equals("the") ? span.from() - 2 : span.from() - 1;
    boolean among = s.norm(before).equals("among") && before == s.body();
    return among || s.norm(before).equals("of") && SIDES.contains(s.norm(before - 1));
  }

  private static final int SIDE_REACH = 4;

  /** "The raiders ran into soldiers and lost five": whoever begins the clause. */
  private static boolean sharing(Sentence s, ActorSpan span, int verb) {
    boolean opens = s.norm(span.from() - 1).equals("the") || span.from() <= s.body();
    int before = s.norm(span.from() - 1).equals("the") ? span.from() - 2 : span.from() - 1;
    return s.norm(verb - 1).equals("and")
        && opens
        && span.to() < verb - 1
        && (before < s.body() || s.norm(before).equals(","))
        && !s.holds(span.to(), verb, PARTING);
  }

  private static final WordSet PARTING = WordSet.listed(Victims.class, "parting");

  /** "inflicted seven deaths upon the rebels", "caused 13 casualties to the army". */
  private Optional<ResolvedActor> sufferer(Sentence s, Draft draft, String country) {
    int at = draft.group().to();
    if (!draft.statement().rule().equals("nominal") || !ONTO.contains(s.norm(at))) {
      return Optional.empty();
    }
    return actors.spans(s).stream()
        .filter(span -> span.from() > at && span.from() <= at + 3)
        .findFirst()
        .map(span -> actors.resolve(s, span, country))
        .filter(found -> found.actor().named());
  }

  private static final Set<String> ONTO = Set.of("upon", "on", "to", "among", "amongst");

  private static boolean ofSpeaker(Sentence s, PeopleGroup group) {
    for (int i = group.from(); i < group.to(); i++) {
      if (Grammar.POSSESSIVES.at(s, i) && (i == group.from() || s.norm(i - 1).equals("of"))) {
        return group.category() != VictimCategory.CIVILIAN;
      }
    }
    return false;
  }

  /** Index after "of the Front" in "four members of the Front", else where the noun ends. */
  private int withOwner(Sentence s, int to) {
    boolean owned =
        OWNED.contains(s.norm(to)) || LOYAL.contains(s.norm(to)) && s.norm(to + 1).equals("to");
    return owned
        ? actors.spans(s).stream()
            .filter(span -> span.kind() == Kind.NAMED || span.kind() == Kind.STATE || body(s, span))
            .filter(span -> span.from() > to && span.from() <= to + FARTHEST_OWNER)
            .filter(span -> describing(s, to + 1, span.from()))
            .findFirst()
            .map(ActorSpan::to)
            .orElse(to)
        : to;
  }

  /** "two fighters of the group": an organisation that was named before; "men of the army". */
  private static boolean body(Sentence s, ActorSpan span) {
    return span.kind() == Kind.GENERIC
        && s.norm(span.from() - 1).equals("the")
        && span.noun()
            .filter(
                noun ->
                    noun.collective() && noun.reference() == Reference.DEFINITE
                        || noun.reference() == Reference.STATE && SERVICES.at(s, span.to() - 1))
            .isPresent();
  }

  private static final WordSet SERVICES =
      WordSet.of("army", "forces", "military", "navy", "police", "gendarmerie", "infantry");

  /** "Six Hema" are of a people that is no party: armed or not. */
  private boolean people(Sentence s, PeopleGroup noun) {
    return actors.spans(s).stream()
        .filter(span -> span.kind() == Kind.NAMED && span.noun().isEmpty())
        .anyMatch(span -> span.to() == noun.to() && actors.isPeople(span));
  }

  /** "137 soldiers, policemen and civilians" */
  private static boolean severalKinds(Sentence s, PeopleGroup group) {
    return group.kind() == PeopleGroup.Kind.COUNTED
        && group.head() >= 0
        && s.holds(group.head() + 1, group.to() - 1, AND);
  }

  private static final WordSet AND = WordSet.of("and");

  /** "thirteen volunteers (VDP)". */
  private Optional<ResolvedActor> inBrackets(Sentence s, int at, String country) {
    boolean brackets = s.norm(at).equals("(") && s.norm(at + 2).equals(")");
    return actors.spans(s).stream()
        .filter(span -> span.kind() == Kind.NAMED || span.kind() == Kind.STATE)
        .filter(span -> brackets && span.from() == at + 1 && span.to() == at + 2)
        .findFirst()
        .map(span -> actors.resolve(s, span, country));
  }

  /** "of the outlawed": no word that begins another phrase. */
  private static boolean describing(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean the = s.norm(i).equals("the") || s.norm(i).equals("to") || s.norm(i).equals("of");
      boolean numbered = Character.isDigit(s.norm(i).charAt(0));
      if (!s.token(i).word() && !numbered
          || Grammar.PREPOSITIONS.at(s, i) && !the
          || Grammar.CONJUNCTIONS.at(s, i)) {
        return false;
      }
    }
    return true;
  }

  private static final WordSet ENEMY = WordSet.of("enemy", "enemies");

  private static final int FARTHEST_OWNER = 6;

  private static final Set<String> OWNED = Set.of("of", "from");

  private static final Set<String> LOYAL = Set.of("belonging", "loyal");

  /** An officer is a policeman by his noun alone, and a soldier where the sentence tells so. */
  private static boolean officerOfArmy(PeopleGroup group, ResolvedActor found) {
    return group.category() == VictimCategory.COMBATANT
        && found.category() == VictimCategory.SECURITY;
  }

  /**
   * Who was harmed.
   *
   * @param country where, ISO code; empty when unknown
   * @param speaker the party that tells it
   */
  public Victim of(Sentence s, Draft draft, String country, Optional<Actor> speaker) {
    PeopleGroup group = draft.group();
    String text = s.slice(group.from(), group.to());
    PeopleGroup noun = group.kin().orElse(group);
    int to = noun.to() == group.to() ? withOwner(s, noun.to()) : noun.to();
    Optional<ResolvedActor> office = commanders.of(s, noun, country);
    Optional<ResolvedActor> retinue = commanders.retinue(s, draft, country);
    boolean own = draft.statement().rule().equals("lost");
    Optional<ResolvedActor> lost = loser(s, draft, country).or(() -> losers.of(s, draft, country));
    Optional<ResolvedActor> told =
        inBrackets(s, noun.to(), country)
            .or(() -> office)
            .or(() -> retinue)
            .or(() -> sufferer(s, draft, country))
            .or(() -> actors.at(s, noun.from(), to, country))
            .filter(found -> found.actor().named() || !own && lost.isEmpty())
            .or(() -> lost)
            .or(() -> ofSide(s, draft, country))
            .or(() -> struck.of(s, draft, country));
    // "20 Tutsis" are of a people that is no party here: armed or not.
    boolean people = told.filter(found -> found.actor().named()).isEmpty() && people(s, noun);
    Optional<ResolvedActor> resolved = people ? Optional.empty() : told;
    boolean ranked = office.isPresent() || retinue.isPresent();
    VictimCategory category = people && told.isEmpty() ? VictimCategory.UNKNOWN : group.category();
    if (resolved.isPresent()
        && resolved.get().category() != VictimCategory.UNKNOWN
        && (category == VictimCategory.UNKNOWN
            || ranked && resolved.get().category() == VictimCategory.COMBATANT
            || resolved.get().actor().named() && !officerOfArmy(group, resolved.get()))) {
      category = resolved.get().category();
    }
    if (category == VictimCategory.UNKNOWN && draft.outcome() == Outcome.DISPLACED) {
      // Who leaves a home is no soldier.
      category = VictimCategory.CIVILIAN;
    }
    if (group.category() == VictimCategory.UNKNOWN && severalKinds(s, group)) {
      return new Victim(text, Actor.UNKNOWN, VictimCategory.UNKNOWN);
    }
    if (category == VictimCategory.CIVILIAN || seafarers.merchant(s, noun)) {
      return new Victim(text, Actor.CIVILIANS, VictimCategory.CIVILIAN);
    }
    if (speaker.isPresent()
        && (ofSpeaker(s, group)
            || ownLoss(s, draft)
            || onOwnSide(s, draft)
            || ownDead(s, draft)
            || admitted(s, draft) && resolved.filter(r -> r.actor().named()).isEmpty()
            || confirmed(s, draft, speaker.get(), resolved))) {
      // "four of its fighters": the speaker's own.
      boolean kind = category != VictimCategory.UNKNOWN;
      return new Victim(text, speaker.get(), kind ? category : VictimCategory.COMBATANT);
    }
    Actor actor = resolved.map(ResolvedActor::actor).orElse(Actor.UNKNOWN);
    if (speaker.filter(actor::equals).isPresent() && ENEMY.at(s, noun.to() - 1)) {
      // "The rebels said 12 of the enemy were killed": the soldiers whom rebels fight.
      boolean rebels = actor.type() != ActorType.STATE;
      actor = actors.state(country).filter(state -> rebels).orElse(Actor.UNKNOWN);
    }
    boolean nobody = category == VictimCategory.UNKNOWN && !actor.named();
    // "A woman blew herself up": by her deed no civilian.
    boolean fighter = category == VictimCategory.COMBATANT && actor.equals(Actor.CIVILIANS);
    return new Victim(text, nobody || fighter ? Actor.UNKNOWN : actor, category);
  }
}
