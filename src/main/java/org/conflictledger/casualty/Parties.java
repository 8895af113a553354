package org.conflictledger.casualty;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorMap;
import org.conflictledger.actor.ActorSpan;
import org.conflictledger.actor.ActorSpan.Kind;
import org.conflictledger.actor.ResolvedActor;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.CasualtyMention.Basis;
import org.conflictledger.casualty.CasualtyMention.Perpetrator;
import org.conflictledger.casualty.CasualtyMention.Victim;
import org.conflictledger.text.Document;
import org.conflictledger.text.Sentence;

/** Who fights whom in an article, and who did what a draft tells. */
final class Parties {

  private static final Set<String> CLASHES =
      Set.of(
          "clash",
          "clashes",
          "clashed",
          "fighting",
          "battle",
          "battles",
          "battled",
          "firefight",
          "gunfight",
          "gunbattle",
          "encounter",
          "skirmish",
          "skirmishes",
          "exchange",
          "shootout",
          "fought",
          "fight",
          "fights",
          "crossfire",
          "war",
          "confrontation",
          "confrontations",
          "engagement");

  private static final Set<String> ATTACKING =
      Set.of(
          "attacked",
          "stormed",
          "opened",
          "ambushed",
          "raided",
          "fired",
          "launched",
          "shelled",
          "bombed",
          "targeted",
          "detonated",
          "struck",
          "hit",
          "overran",
          "pounded",
          "rammed",
          "burst",
          "lobbed",
          "threw",
          "planted",
          "set",
          "carried",
          "clashed",
          "gunned",
          "blew",
          "assaulted",
          "attack",
          "strafed",
          "rocketed",
          "besieged",
          "mistook",
          "dropped",
          "engaged",
          "conducted",
          "trying");

  private static final Set<String> ATTACKS =
      Set.of(
          "attack",
          "attacks",
          "raid",
          "raids",
          "missile",
          "missiles",
          "strike",
          "strikes",
          "airstrike",
          "airstrikes",
          "shelling",
          "mortar",
          "mortars",
          "rocket",
          "rockets",
          "drone",
          "drones",
          "bombing",
          "bombardment",
          "ambush",
          "shells",
          "fire",
          "gunfire",
          "assault",
          "bomb",
          "jets",
          "jet",
          "warplanes",
          "helicopters",
          "artillery",
          "offensive",
          "siege",
          "operation",
          "incursion",
          "bullets",
          "massacre");

  private static final Set<String> CLAIMING = Set.of("responsibility", "credit");

  private static final Set<String> BLAMING =
      Set.of("blamed", "blames", "blame", "blaming", "accused");

  /** Who attacked, and the paragraph that says so. */
  private record Assailant(Actor actor, int paragraph) {

    boolean near(Sentence s) {
      return s.paragraph() == paragraph || paragraph == 0 && s.index() <= 3;
    }
  }

  private final Document document;
  private final ActorMap actors;
  private final String country;
  private final List<Actor> fight;
  private final Optional<Actor> responsible;
  private final Optional<Assailant> assailant;

  Parties(Document document, ActorMap actors, String country) {
    this.document = document;
    this.actors = actors;
    this.country = country;
    fight = fight();
    responsible = responsible();
    assailant = assailant();
  }

  /** The parties named as fighting in the sentence, or else in the article. */
  List<Actor> sides(Sentence s) {
    List<Actor> own = sidesIn(s);
    return own.size() >= 2 ? own : fight;
  }

  private List<Actor> fight() {
    List<Sentence> all = new ArrayList<>();
    document.title().ifPresent(all::add);
    all.addAll(document.sentences().subList(0, Math.min(6, document.sentences().size())));
    for (Sentence s : all) {
      List<Actor> sides = sidesIn(s);
      if (sides.size() >= 2) {
        return sides;
      }
    }
    return List.of();
  }

  /** The actors on both ends of a clash. */
  private List<Actor> sidesIn(Sentence s) {
    int clash = -1;
    for (int i = s.body(); i < s.size(); i++) {
      if (CLASHES.contains(s.norm(i))) {
        clash = i;
        break;
      }
    }
    if (clash < 0) {
      return List.of();
    }
    Set<Actor> sides = new LinkedHashSet<>();
    for (ActorSpan span : actors.spans(s)) {
      String after = s.norm(span.to());
      boolean speaks = Grammar.SAYING.contains(after);
      boolean near = Math.abs(span.from() - clash) <= 16;
      if (near
          && !speaks
          && (span.kind() == Kind.NAMED
              || span.kind() == Kind.STATE
              || span.kind() == Kind.GENERIC)) {
        Actor actor = actors.resolve(s, span, country).actor();
        if (actor.named()) {
          sides.add(actor);
        }
      }
    }
    return sides.size() == 2 ? List.copyOf(sides) : List.of();
  }

  Perpetrator perpetrator(Draft draft, Victim victim, String place) {
    Sentence s = draft.sentence();
    Optional<Actor> agent = agent(draft, victim, place);
    if (agent.isPresent()) {
      return new Perpetrator(agent.get(), Basis.STATED);
    }
    List<Actor> sides = sides(s);
    if (sides.size() == 2 && sides.contains(victim.actor())) {
      Actor other = sides.get(sides.get(0).equals(victim.actor()) ? 1 : 0);
      return new Perpetrator(other, Basis.INFERRED);
    }
    Optional<Actor> attacker = attacker(s, draft, victim, place);
    if (attacker.isPresent()) {
      return new Perpetrator(attacker.get(), Basis.STATED);
    }
    boolean near = assailant.filter(a -> a.near(s)).isPresent();
    if (near
        && fight.isEmpty()
        && !assailant.get().actor().equals(victim.actor())
        && draft.outcome() != Outcome.CAPTURED) {
      return new Perpetrator(assailant.get().actor(), Basis.STATED);
    }
    if (responsible.isPresent() && !responsible.get().equals(victim.actor())) {
      return new Perpetrator(responsible.get(), Basis.STATED);
    }
    return Perpetrator.UNKNOWN;
  }

  /** The subject of an active verb, or what follows "by". */
  private Optional<Actor> agent(Draft draft, Victim victim, String place) {
    if (!draft.statement().hasAgent()) {
      return Optional.empty();
    }
    Sentence s = draft.sentence();
    for (int i = draft.statement().agentFrom(); i < draft.statement().agentTo(); i++) {
      if (CLASHES.contains(s.norm(i))
          && (s.norm(i + 1).equals("between") || s.norm(i + 1).equals("among"))) {
        // "clashes between A and B killed": both did, or neither.
        return Optional.empty();
      }
    }
    int from = afterSaying(s, draft.statement().agentFrom(), draft.statement().agentTo());
    String first = s.norm(from);
    if (first.equals("it")
        || first.equals("they")
        || first.equals("its")
        || first.equals("their")
        || first.equals("he")) {
      // "the army said it had killed": the speaker acts.
      from = draft.statement().agentFrom();
    }
    int to = draft.statement().agentTo();
    boolean own =
        draft.statement().rule().equals("active") || draft.statement().rule().equals("result");
    Optional<Actor> named = Optional.empty();
    Optional<Actor> generic = Optional.empty();
    for (ActorSpan span : actors.spans(s)) {
      boolean inside = span.from() >= from && span.to() <= to && span.kind() != Kind.LINKED;
      boolean elsewhere = span.kind() == Kind.COUNTRY && own && !subject(s, span);
      if (!inside || elsewhere || own && object(s, span)) {
        continue;
      }
      Actor actor = actors.resolve(s, span, place).actor();
      boolean itself = actor.equals(victim.actor()) && victim.category() != VictimCategory.CIVILIAN;
      if (!actor.named() || itself && !infighting(s)) {
        continue;
      }
      // "commandos of the Syrian Democratic Forces": the name tells more than the noun before it.
      if (span.kind() == Kind.GENERIC) {
        generic = generic.isPresent() ? generic : Optional.of(actor);
      } else if (named.isEmpty()) {
        named = Optional.of(actor);
      }
    }
    return named.isPresent() ? named : generic;
  }

  private static boolean infighting(Sentence s) {
    for (int i = 0; i < s.size() - 1; i++) {
      if (s.norm(i).equals("one") && s.norm(i + 1).equals("another")
          || s.norm(i).equals("each") && s.norm(i + 1).equals("other")) {
        return true;
      }
    }
    return false;
  }

  private static boolean subject(Sentence s, ActorSpan span) {
    String before = s.norm(span.from() - 1);
    return !Grammar.PREPOSITIONS.contains(before);
  }

  /** "ambushed an army convoy", "attack on the police": the attacked, not the attacker. */
  private static boolean object(Sentence s, ActorSpan span) {
    for (int i = span.from() - 1; i >= Math.max(0, span.from() - 3); i--) {
      String norm = s.norm(i);
      if (norm.equals("on")
          || norm.equals("against")
          || norm.equals("at")
          || norm.equals("in")
          || norm.equals("near")
          || ATTACKING.contains(norm) && !norm.equals("set")) {
        return true;
      }
      if (!norm.equals("the") && !norm.equals("a") && !norm.equals("an")) {
        return false;
      }
    }
    return false;
  }

  /** "The army said militants attacked": whoever speaks stands before the act. */
  private static int afterSaying(Sentence s, int from, int to) {
    int start = from;
    for (int i = from; i < to - 1; i++) {
      if (Grammar.SAYING.contains(s.norm(i))) {
        start = i + 1;
      }
    }
    return start;
  }

  /** "when militants attacked", "in a Boko Haram raid", "an attack by rebels". */
  private Optional<Actor> attacker(Sentence s, Draft draft, Victim victim, String place) {
    for (ActorSpan span : actors.spans(s)) {
      if (span.kind() == Kind.LINKED
          || span.kind() == Kind.COUNTRY
          || span.kind() == Kind.CAPITAL) {
        continue;
      }
      String before = s.norm(span.from() - 1);
      String article =
          before.equals("the") || before.equals("a") || before.equals("an")
              ? s.norm(span.from() - 2)
              : before;
      boolean acts =
          ATTACKING.contains(s.norm(span.to()))
              || ATTACKING.contains(s.norm(span.to() + 1)) && !Grammar.stops(s.norm(span.to()));
      boolean weapon =
          ATTACKS.contains(s.norm(span.to()))
              || span.to() > span.nameTo() && ATTACKS.contains(s.norm(span.to() - 1));
      boolean by =
          (article.equals("by") || article.equals("of") && byMembers(s, span.from()))
              && !Grammar.SAYING.contains(s.norm(span.from() - 2));
      boolean of = weapon && (article.equals("on") || article.equals("against"));
      if ((acts || weapon || by) && !of && !object(s, span)) {
        Actor actor = actors.resolve(s, span, place).actor();
        if (actor.named() && !actor.equals(victim.actor())) {
          return Optional.of(actor);
        }
      }
    }
    return Optional.empty();
  }

  /** The one party that the head of the article says attacked. */
  private Optional<Assailant> assailant() {
    int paragraph = 0;
    Set<Actor> found = new LinkedHashSet<>();
    List<Sentence> head = new ArrayList<>();
    document.title().ifPresent(head::add);
    head.addAll(document.sentences().subList(0, Math.min(3, document.sentences().size())));
    for (Sentence s : head) {
      for (ActorSpan span : actors.spans(s)) {
        boolean party = span.kind() == Kind.NAMED || span.kind() == Kind.STATE;
        if (party && attacks(s, span.to()) && !object(s, span)) {
          Actor actor = actors.resolve(s, span, country).actor();
          if (actor.named()) {
            found.add(actor);
            paragraph = s.paragraph();
          }
        }
      }
    }
    return found.size() == 1
        ? Optional.of(new Assailant(found.iterator().next(), paragraph))
        : Optional.empty();
  }

  /** Whether an act of attack is the next verb after a name. */
  private static boolean attacks(Sentence s, int from) {
    for (int i = from; i < Math.min(s.size(), from + 5); i++) {
      String norm = s.norm(i);
      if (ATTACKING.contains(norm) && !norm.equals("attack") && !norm.equals("fire")
          || norm.equals("blasted")) {
        return true;
      }
      if (Grammar.SAYING.contains(norm)
          || Grammar.BE.contains(norm)
          || norm.equals(",")
          || norm.equals("and")) {
        return false;
      }
    }
    return false;
  }

  /** "by fighters of the group" */
  private static boolean byMembers(Sentence s, int from) {
    for (int i = from - 2; i >= Math.max(0, from - 5); i--) {
      if (s.norm(i).equals("by")) {
        return true;
      }
    }
    return false;
  }

  /** Who claimed the attack, or is alone blamed for it. */
  private Optional<Actor> responsible() {
    Optional<Actor> blamed = Optional.empty();
    for (Sentence s : document.sentences()) {
      for (int i = s.body(); i < s.size(); i++) {
        String norm = s.norm(i);
        boolean claim =
            CLAIMING.contains(norm) && negated(s, i) < 0
                || (norm.equals("claimed") || norm.equals("claims"))
                    && s.norm(i + 1).equals("the")
                    && ATTACKS.contains(s.norm(i + 2));
        if (claim) {
          Optional<Actor> who = nearest(s, i, 12);
          if (who.isPresent()) {
            return who;
          }
        }
        if (BLAMING.contains(norm) && !s.norm(i - 1).equals("each")) {
          Optional<Actor> who = first(s, i + 1, i + 8);
          blamed = blamed.isPresent() ? blamed : who;
        }
      }
    }
    return blamed;
  }

  private static int negated(Sentence s, int at) {
    for (int i = Math.max(0, at - 8); i <= at; i++) {
      if (Set.of("no", "nobody", "none", "not", "denied", "neither").contains(s.norm(i))) {
        return i;
      }
    }
    return -1;
  }

  private Optional<Actor> nearest(Sentence s, int at, int reach) {
    Optional<Actor> found = Optional.empty();
    int distance = reach + 1;
    for (ActorSpan span : actors.spans(s)) {
      int gap = span.from() > at ? span.from() - at : at - span.to();
      Actor actor = actors.resolve(s, span, country).actor();
      String after = s.norm(span.nameTo());
      boolean describes =
          after.equals("affiliate")
              || after.equals("branch")
              || after.equals("ally")
              || after.equals("offshoot")
              || after.equals("'s");
      if (gap < distance && actor.named() && span.kind() == Kind.NAMED && !describes) {
        distance = gap;
        found = Optional.of(actor);
      }
    }
    return found;
  }

  private Optional<Actor> first(Sentence s, int from, int to) {
    return actors.spans(s).stream()
        .filter(span -> span.from() >= from && span.from() < to && span.kind() == Kind.NAMED)
        .map(span -> actors.resolve(s, span, country))
        .map(ResolvedActor::actor)
        .filter(Actor::named)
        .findFirst();
  }
}
