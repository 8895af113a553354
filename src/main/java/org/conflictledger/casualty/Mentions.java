package org.conflictledger.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorMap;
import org.conflictledger.actor.ActorType;
import org.conflictledger.actor.Reporter;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.mention.CasualtyMention;
import org.conflictledger.casualty.mention.CasualtyMention.Evidence;
import org.conflictledger.casualty.mention.CasualtyMention.Perpetrator;
import org.conflictledger.casualty.mention.CasualtyMention.Victim;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.casualty.mention.Status;
import org.conflictledger.casualty.party.Culprits;
import org.conflictledger.casualty.party.FallenAttackers;
import org.conflictledger.casualty.party.MeantVictims;
import org.conflictledger.casualty.party.Officers;
import org.conflictledger.casualty.party.PartiesByEntry;
import org.conflictledger.casualty.party.PartyLexicon;
import org.conflictledger.casualty.party.StateForces;
import org.conflictledger.casualty.party.Victims;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.scope.BackReference;
import org.conflictledger.casualty.scope.CountedPeriods;
import org.conflictledger.casualty.scope.Cumulative;
import org.conflictledger.casualty.scope.Nationwide;
import org.conflictledger.casualty.violence.Judgement;
import org.conflictledger.casualty.violence.ViolenceJudge;
import org.conflictledger.place.Location;
import org.conflictledger.place.PlaceMap;
import org.conflictledger.text.Count;
import org.conflictledger.text.Document;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.StableId;
import org.conflictledger.text.WordSet;
import org.conflictledger.time.DateMap;

/** Completes the drafts of one article: who, by whom, where, when, and how sure. */
final class Mentions {

  private final Document document;
  private final PlaceMap places;
  private final DateMap dates;
  private final ActorMap actors;
  private final ViolenceJudge judge;
  private final Confidence confidence;
  private final StatusJudge statuses;
  private final CountedPeriods periods;
  private final PartiesByEntry parties;
  private final Culprits culprits;
  private final FallenAttackers fallen;
  private final Victims victims;
  private final Officers officers;
  private final MeantVictims meant;
  private final StateForces forces;
  private final BackReference references;
  private final Accounts accounts;
  private final List<CasualtyMention> list = new ArrayList<>();

  Mentions(
      Document document,
      PlaceMap places,
      DateMap dates,
      ActorMap actors,
      ViolenceJudge judge,
      ContextLexicon context,
      PartyLexicon partyWords,
      Confidence confidence,
      Map<Sentence, List<Draft>> drafts) {
    this.document = document;
    this.places = places;
    this.dates = dates;
    this.actors = actors;
    this.judge = judge;
    this.confidence = confidence;
    statuses = new StatusJudge(context);
    periods =
        new CountedPeriods(
            document,
            places,
            dates,
            new Cumulative(dates, context.periods, document, drafts.keySet()),
            context.periods);
    parties =
        new PartiesByEntry(document, actors, places, partyWords, drafts, s -> where(s, drafts));
    culprits = new Culprits(partyWords);
    fallen = new FallenAttackers(partyWords);
    victims = new Victims(document, actors, partyWords);
    officers = new Officers(actors);
    meant = new MeantVictims(document);
    forces = new StateForces(document, actors);
    references = new BackReference(dates, context.periods);
    accounts = new Accounts(document, actors);
  }

  /**
   * The mentions; a headline that tells of members of a count ("Three more die") is part of it too.
   */
  List<CasualtyMention> list() {
    return fallen.named(culprits.complete(list)).stream().map(this::memberInHeadline).toList();
  }

  private CasualtyMention memberInHeadline(CasualtyMention mention) {
    if (mention.evidence().sentenceIndex() != Sentence.TITLE || mention.scope() != Scope.INCIDENT) {
      return mention;
    }
    return list.stream()
        .filter(other -> other.scope() == Scope.PART && other.partOf().isPresent())
        .filter(other -> other.outcome() == mention.outcome())
        .filter(other -> other.count().best() == mention.count().best())
        .filter(other -> other.evidence().sentenceIndex() == 0)
        .findFirst()
        .map(other -> mention.partOf(other.partOf().orElseThrow()))
        .orElse(mention);
  }

  void add(Sentence sentence, List<Draft> drafts) {
    String[] ids = new String[drafts.size()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = id(drafts.get(i));
    }
    boolean[] periods = this.periods.of(drafts);
    for (int i = 0; i < ids.length; i++) {
      Draft draft = drafts.get(i);
      if (draft.whole().filter(w -> periods[w]).isPresent() && !periods[i]) {
        // New dead under a toll of years, or the dead of one town of several.
        draft = draft.apart(drafts.get(draft.whole().get()).group());
      }
      Judgement judged = judge.judgement(draft);
      if (judged.certainty() > 0) {
        Optional<String> whole =
            draft.whole().filter(w -> judge.certainty(drafts.get(w)) > 0).map(w -> ids[w]);
        Location where = where(sentence, draft, drafts, periods[i]);
        list.add(mention(draft, ids[i], whole, judged, periods[i], where, ids.length));
      }
    }
  }

  /** The id of the mention that a draft becomes. */
  String id(Draft draft) {
    return StableId.of(
        document.article().id(),
        draft.sentence().index(),
        draft.sentence().token(draft.group().from()).begin(),
        draft.outcome().code(),
        draft.best());
  }

  private CasualtyMention mention(
      Draft draft,
      String id,
      Optional<String> whole,
      Judgement judged,
      boolean period,
      Location where,
      int statements) {
    Sentence s = draft.sentence();
    PeopleGroup group = draft.group();
    int trigger = draft.statement().trigger();
    int from = draft.from();
    int to = draft.to();
    Optional<Attribution.Source> source =
        Attribution.of(s, trigger).filter(so -> !SpeakingOn.again(s, so));
    Optional<Reporter> reporter =
        source
            .flatMap(so -> actors.reporter(s, so.from(), so.to(), where.country()))
            .or(
                () ->
                    source.isEmpty() || SpeakingOn.forIt(s)
                        ? accounts.goingOn(s, trigger, where.country())
                        : Optional.empty());
    Optional<Actor> speaker =
        reporter
            .filter(r -> r.role() == Reporter.Role.PARTY && r.actor().named())
            .map(Reporter::actor);
    boolean party = speaker.isPresent();
    Victim told = meant.of(draft, victims.of(s, draft, where.country(), speaker), list);
    Victim struck =
        parties.of(s).attackerSuffered(draft, where)
            ? new Victim(
                told.text(),
                told.actor().equals(Actor.CIVILIANS) ? Actor.UNKNOWN : told.actor(),
                VictimCategory.COMBATANT)
            : told;
    List<Actor> sides = parties.of(s).sides(s, where);
    Perpetrator killer = parties.of(s).perpetrator(draft, struck, where, speaker, period);
    Optional<Victim> officer = officers.of(draft, struck, killer.actor(), where.country());
    Victim victim = officer.orElse(struck);
    Perpetrator found =
        officer.isPresent()
            ? parties.of(s).perpetrator(draft, victim, where, speaker, period)
            : killer;
    Perpetrator perpetrator = found.with(forces.of(s, found.actor(), where.country()));
    // Rebels without a name who tell of soldiers killed: their own deed.
    boolean rebels =
        reporter.filter(r -> r.role() == Reporter.Role.PARTY && !r.actor().named()).isPresent()
            && victim.actor().type() == ActorType.STATE
            && victim.category() == VictimCategory.COMBATANT;
    boolean claims =
        rebels
            || party
                && !speaker.get().equals(victim.actor())
                && (victim.category() == VictimCategory.COMBATANT
                    || victim.actor().named()
                    || speaker.get().equals(perpetrator.actor()));
    Status status = statuses.status(draft, claims || ofEnemy(s, group));
    Scope scope = period || judged.history() ? Scope.CUMULATIVE : draft.scope();
    Count count = StatusJudge.doubted(draft);
    return new CasualtyMention(
        id,
        document.article(),
        new Evidence(
            s.index(), s.token(group.from()).begin(), s.token(group.to() - 1).end(), s.text()),
        draft.outcome(),
        count,
        victim,
        perpetrator,
        sides,
        where,
        (places.explicitAt(s, from, to).isPresent() || !where.equals(places.main()))
            && !byTheWay(s, draft, source),
        references.when(draft),
        scope,
        scope == Scope.PART ? whole : Optional.empty(),
        group.definite(),
        "",
        reporter
            .map(Reporter::name)
            .orElseGet(() -> source.map(so -> s.slice(so.from(), so.to())).orElse("")),
        party,
        status,
        draft.statement().rule(),
        confidence.of(Traits.of(draft, judged, scope, status, statements)));
  }

  /**
   * Whether the sentence names a place for those alone who speak ("a judge in X said") or who were
   * harmed ("four of the X men").
   */
  private boolean byTheWay(Sentence s, Draft draft, Optional<Attribution.Source> source) {
    int from = draft.from();
    int to = draft.to();
    PeopleGroup group = draft.group();
    return source.filter(so -> places.namedWithin(s, from, to, so.from(), so.to())).isPresent()
        || places.namedWithin(s, from, to, group.from(), group.to());
  }

  /** "eleven enemy soldiers", "forty of the enemy": only a party to the fight speaks so. */
  private static boolean ofEnemy(Sentence s, PeopleGroup group) {
    int to = s.norm(group.to()).equals("of") ? group.to() + 3 : group.to();
    return s.holds(group.from(), to, ENEMY);
  }

  private static final Set<String> ENEMY = WordSet.of("enemy", "enemies", "mercenaries", "lackeys");

  /** Where what a sentence tells first happened. */
  private Optional<Location> where(Sentence s, Map<Sentence, List<Draft>> drafts) {
    return drafts.getOrDefault(s, List.of()).stream()
        .filter(draft -> !dates.reading(s, draft.from(), draft.to()).background())
        .findFirst()
        .map(draft -> where(s, draft, drafts.get(s), false));
  }

  /** Where it happened; a count over a country or a period is not pinned to the article's town. */
  private Location where(Sentence s, Draft draft, List<Draft> drafts, boolean period) {
    int from = draft.from();
    int to = draft.to();
    Optional<Location> town = periods.town(draft);
    if (town.isPresent()) {
      return town.get();
    }
    Location at = places.at(s, from, to);
    boolean over =
        period && (places.explicitAt(s, from, to).isEmpty() || periods.ofTowns(draft, drafts));
    return (over || Nationwide.is(s)) && !at.country().isEmpty() ? at.wholeCountry() : at;
  }
}
