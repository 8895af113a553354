package org.conflictledger.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorMap;
import org.conflictledger.actor.ActorSpan;
import org.conflictledger.actor.ActorSpan.Kind;
import org.conflictledger.actor.ActorType;
import org.conflictledger.actor.Reporter;
import org.conflictledger.actor.ResolvedActor;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.CasualtyMention.Evidence;
import org.conflictledger.casualty.CasualtyMention.Perpetrator;
import org.conflictledger.casualty.CasualtyMention.Victim;
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
  private final Parties parties;
  private final StateForces forces;
  private final BackReference references;
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
            new Cumulative(dates, context.periods, document, drafts.keySet()));
    parties =
        new Parties(document, actors, places.main().country(), partyWords, s -> where(s, drafts));
    forces = new StateForces(document, actors);
    references = new BackReference(dates, context.periods);
  }

  /**
   * The mentions; a headline that tells of members of a count ("Three more die") is part of it too.
   */
  List<CasualtyMention> list() {
    return Culprits.complete(list).stream().map(this::memberInHeadline).toList();
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
        // New dead under a toll of years are an incident of their own.
        draft = draft.with(Scope.INCIDENT);
      }
      Judgement judged = judge.judgement(draft);
      if (judged.certainty() > 0) {
        Optional<String> whole =
            draft.whole().filter(w -> judge.certainty(drafts.get(w)) > 0).map(w -> ids[w]);
        list.add(mention(sentence, draft, ids[i], whole, judged, periods[i], ids.length));
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
      Sentence s,
      Draft draft,
      String id,
      Optional<String> whole,
      Judgement judged,
      boolean period,
      int statements) {
    PeopleGroup group = draft.group();
    int trigger = draft.statement().trigger();
    int from = draft.from();
    int to = draft.to();
    Location where = where(s, from, to, period);
    Optional<Attribution.Source> source = Attribution.of(s, trigger);
    Optional<Reporter> reporter =
        source.flatMap(so -> actors.reporter(s, so.from(), so.to(), where.country()));
    Optional<Actor> speaker =
        reporter
            .filter(r -> r.role() == Reporter.Role.PARTY && r.actor().named())
            .map(Reporter::actor);
    boolean party = speaker.isPresent();
    Victim victim = victim(s, draft, where.country(), speaker);
    List<Actor> sides = parties.sides(s, where);
    Perpetrator found = parties.perpetrator(draft, victim, where, speaker);
    Perpetrator perpetrator = found.with(forces.of(s, found.actor(), where.country()));
    // Rebels without a name who tell of soldiers killed: their own deed.
    boolean rebels =
        reporter.filter(r -> r.role() == Reporter.Role.PARTY && !r.actor().named()).isPresent()
            && victim.actor().type() == ActorType.STATE
            && victim.category() == VictimCategory.COMBATANT;
    boolean claims =
        rebels
            || party
                && !reporter.get().actor().equals(victim.actor())
                && (victim.category() == VictimCategory.COMBATANT
                    || victim.actor().named()
                    || reporter.get().actor().equals(perpetrator.actor()));
    Status status = statuses.status(draft, claims);
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
        places.explicitAt(s, from, to).isPresent() || !where.equals(places.main()),
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

  /** Where what a sentence tells first happened. */
  private Optional<Location> where(Sentence s, Map<Sentence, List<Draft>> drafts) {
    return drafts.getOrDefault(s, List.of()).stream()
        .filter(draft -> !dates.reading(s, draft.from(), draft.to()).background())
        .findFirst()
        .map(draft -> where(s, draft.from(), draft.to(), false));
  }

  /** Where it happened; a count over a country or a period is not pinned to the article's town. */
  private Location where(Sentence s, int from, int to, boolean period) {
    Location at = places.at(s, from, to);
    boolean wide = nationwide(s) || period && places.explicitAt(s, from, to).isEmpty();
    return wide && !at.country().isEmpty() ? at.wholeCountry() : at;
  }

  /** "during the countrywide strike": the protest is, the deaths are not. */
  private static final Set<String> PROTESTS =
      WordSet.of(
          "blockade", "strike", "hartal", "bandh", "shutdown", "protest", "lockdown", "curfew");

  private static boolean nationwide(Sentence s) {
    for (int i = s.body(); i < s.size(); i++) {
      boolean over =
          s.norm(i).equals("across")
              || s.norm(i).equals("throughout")
              || s.norm(i).equals("around");
      boolean country =
          s.norm(i + 1).equals("the")
              && (s.norm(i + 2).equals("country") || s.norm(i + 2).equals("nation"));
      boolean wide = s.norm(i).equals("nationwide") || s.norm(i).equals("countrywide");
      if (over && country || wide && !PROTESTS.contains(s.norm(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** "said it had lost six men": the speaker's own. */
  private static boolean ownLoss(Sentence s, Draft draft) {
    int trigger = draft.statement().trigger();
    return draft.statement().rule().equals("lost")
        && (s.norm(trigger - 1).equals("it")
            || Grammar.HAVE.contains(s.norm(trigger - 1)) && s.norm(trigger - 2).equals("it"));
  }

  private static boolean ofSpeaker(Sentence s, PeopleGroup group) {
    for (int i = group.from(); i < group.to(); i++) {
      if (Grammar.POSSESSIVES.contains(s.norm(i))
          && (i == group.from() || s.norm(i - 1).equals("of"))) {
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
            .filter(span -> span.kind() == Kind.NAMED || span.kind() == Kind.STATE)
            .filter(span -> span.from() > to && span.from() <= to + FARTHEST_OWNER)
            .filter(span -> describing(s, to + 1, span.from()))
            .findFirst()
            .map(ActorSpan::to)
            .orElse(to)
        : to;
  }

  /** "of the outlawed": no word that begins another phrase. */
  private static boolean describing(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean the = s.norm(i).equals("the") || s.norm(i).equals("to") || s.norm(i).equals("of");
      if (!s.token(i).word()
          || Grammar.PREPOSITIONS.contains(s.norm(i)) && !the
          || Grammar.CONJUNCTIONS.contains(s.norm(i))) {
        return false;
      }
    }
    return true;
  }

  private static final int FARTHEST_OWNER = 6;

  private static final Set<String> OWNED = Set.of("of", "from");

  private static final Set<String> LOYAL = Set.of("belonging", "loyal");

  private Victim victim(Sentence s, Draft draft, String country, Optional<Actor> speaker) {
    PeopleGroup group = draft.group();
    String text = s.slice(group.from(), group.to());
    PeopleGroup noun = group.kin().orElse(group);
    int to = noun.to() == group.to() ? withOwner(s, noun.to()) : noun.to();
    Optional<ResolvedActor> resolved = actors.at(s, noun.from(), to, country);
    VictimCategory category = group.category();
    if (resolved.isPresent()
        && resolved.get().category() != VictimCategory.UNKNOWN
        && (category == VictimCategory.UNKNOWN || resolved.get().actor().named())) {
      category = resolved.get().category();
    }
    if (category == VictimCategory.UNKNOWN && draft.outcome() == Outcome.DISPLACED) {
      // Who leaves a home is no soldier.
      category = VictimCategory.CIVILIAN;
    }
    if (category == VictimCategory.CIVILIAN) {
      return new Victim(text, Actor.CIVILIANS, category);
    }
    if (speaker.isPresent() && (ofSpeaker(s, group) || ownLoss(s, draft))) {
      // "four of its fighters": the speaker's own.
      VictimCategory own = category == VictimCategory.UNKNOWN ? VictimCategory.COMBATANT : category;
      return new Victim(text, speaker.get(), own);
    }
    Actor actor = resolved.map(ResolvedActor::actor).orElse(Actor.UNKNOWN);
    if (category == VictimCategory.UNKNOWN && !actor.named()) {
      actor = Actor.UNKNOWN;
    }
    return new Victim(text, actor.equals(Actor.CIVILIANS) ? Actor.CIVILIANS : actor, category);
  }
}
