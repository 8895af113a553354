package org.conflictledger.casualty.party;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorType;
import org.conflictledger.casualty.party.PartySpans.PartySpan;
import org.conflictledger.text.Document;
import org.conflictledger.text.Sentence;

/** Who attacks in the sentences around a statement, and in the article as a whole. */
final class Assailants {

  /** In so many sentences the head of an article tells who attacked. */
  private static final int HEAD = 3;

  /** Who attacked, and the paragraph that says so. */
  private record Assailant(Actor actor, int paragraph) {

    boolean near(Sentence s) {
      return s.paragraph() == paragraph || paragraph == 0 && s.index() <= HEAD;
    }
  }

  /** So many sentences of a paragraph are looked at; a register without breaks has thousands. */
  private static final int PARAGRAPH = 30;

  private final Document document;
  private final Attackers attackers;
  private final String country;
  private final Neighbours neighbours;
  private final Optional<Assailant> first;

  /** Null until anybody asks. */
  private Optional<Assailant> only;

  /**
   * @param country that the article is mainly about
   */
  Assailants(Document document, Attackers attackers, PartyLexicon lexicon, String country) {
    this.document = document;
    this.attackers = attackers;
    this.country = country;
    this.neighbours = new Neighbours(document, attackers, lexicon);
    first = first();
  }

  /** The one party that the head of the article says attacked, for sentences near it. */
  Optional<Actor> ofHead(Sentence s, String place) {
    return first.filter(a -> a.near(s) && !apart(s, place, a)).map(Assailant::actor);
  }

  /** The one armed group that attacks anywhere in the article. */
  Optional<Actor> only(Sentence s, String place) {
    if (only == null) {
      only = findOnly();
    }
    return only.filter(a -> !apart(s, place, a)).map(Assailant::actor);
  }

  /** The last party that attacked in the sentences of the paragraph before this one. */
  Optional<Actor> before(Sentence s, String place) {
    for (int i = s.index() - 1; i >= 0 && s.index() - i <= HEAD; i--) {
      Sentence before = document.sentences().get(i);
      if (before.paragraph() != s.paragraph()) {
        break;
      }
      List<Actor> found =
          attackers.in(before, place).stream().map(PartySpan::actor).distinct().toList();
      if (!found.isEmpty()) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The one party that attacked in the paragraph before, of one sentence as this one's is. */
  Optional<Actor> above(Sentence s, String place) {
    return neighbours.before(s).flatMap(before -> only(attackers.in(before, place)));
  }

  private static Optional<Actor> only(List<PartySpan> parties) {
    List<Actor> actors = parties.stream().map(PartySpan::actor).distinct().toList();
    return actors.size() == 1 ? Optional.of(actors.get(0)) : Optional.empty();
  }

  /**
   * The one armed group that acts in the sentences of the paragraph before this one: in a round-up
   * every paragraph has attackers of its own.
   */
  Optional<Actor> ofParagraph(Sentence s, String place) {
    Set<Actor> acting = new LinkedHashSet<>();
    for (int i = s.index() - 1; i >= Math.max(0, s.index() - PARAGRAPH); i--) {
      Sentence before = document.sentences().get(i);
      if (before.paragraph() != s.paragraph()) {
        break;
      }
      attackers
          .firstDoing(before, place)
          .filter(actor -> actor.type() != ActorType.STATE)
          .ifPresent(acting::add);
    }
    return acting.size() == 1 ? Optional.of(acting.iterator().next()) : Optional.empty();
  }

  /**
   * Whether a sentence is of another attack than an assailant's: in another country, or in a
   * paragraph that tells of an attack of its own, by men not spoken of before.
   */
  private boolean apart(Sentence s, String place, Assailant assailant) {
    if (s.paragraph() == assailant.paragraph() || s.index() == Sentence.TITLE) {
      return false;
    }
    if (!place.isEmpty() && !place.equals(country)) {
      return true;
    }
    List<Sentence> own =
        document.sentences().stream().filter(o -> o.paragraph() == s.paragraph()).toList();
    return own.stream().anyMatch(attackers::attack)
        && own.stream().noneMatch(attackers::sameAttackers);
  }

  /** The party that the sentence before, in the same paragraph, tells of first. */
  Optional<Actor> subjectBefore(Sentence s, String place) {
    if (s.index() < 1) {
      return Optional.empty();
    }
    Sentence before = document.sentences().get(s.index() - 1);
    return before.paragraph() == s.paragraph()
        ? attackers.firstActing(before, place)
        : Optional.empty();
  }

  /** Whether the article names no state's forces but those of one. */
  boolean noStateBut(Actor state) {
    return head(document.sentences().size()).stream()
        .flatMap(s -> attackers.parties(s, country).stream())
        .filter(party -> !party.metonym())
        .map(PartySpan::actor)
        .allMatch(actor -> actor.type() != ActorType.STATE || actor.equals(state));
  }

  /**
   * The one state that attacks anywhere in the article, beside the country's own.
   *
   * @param home the state of the country
   */
  Optional<Actor> foreignState(Optional<Actor> home) {
    List<Actor> states =
        head(document.sentences().size()).stream()
            .flatMap(s -> attackers.in(s, country).stream())
            .map(PartySpan::actor)
            .filter(actor -> actor.type() == ActorType.STATE)
            .filter(actor -> home.filter(actor::equals).isEmpty())
            .distinct()
            .limit(2)
            .toList();
    return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
  }

  private Optional<Assailant> findOnly() {
    Set<Actor> found = new LinkedHashSet<>();
    int paragraph = 0;
    for (Sentence s : head(document.sentences().size())) {
      for (PartySpan party : attackers.harming(s, country)) {
        paragraph = found.isEmpty() ? s.paragraph() : paragraph;
        found.add(party.actor());
      }
    }
    int at = paragraph;
    return found.size() == 1
        ? found.stream()
            .filter(actor -> actor.type() != ActorType.STATE)
            .map(actor -> new Assailant(actor, at))
            .findFirst()
        : Optional.empty();
  }

  private Optional<Assailant> first() {
    int paragraph = 0;
    Set<Actor> found = new LinkedHashSet<>();
    for (Sentence s : head(HEAD)) {
      for (Actor actor : attackers.named(s, country)) {
        found.add(actor);
        paragraph = s.paragraph();
      }
      // "two days after an Islamic State assault, aircraft of the coalition hit": who did what?
      if (!found.isEmpty()) {
        attackers.in(s, country).stream()
            .filter(PartySpan::named)
            .map(PartySpan::actor)
            .forEach(found::add);
      }
    }
    return found.size() == 1
        ? Optional.of(new Assailant(found.iterator().next(), paragraph))
        : Optional.empty();
  }

  private List<Sentence> head(int sentences) {
    List<Sentence> head = new ArrayList<>();
    document.title().ifPresent(head::add);
    head.addAll(document.sentences().subList(0, Math.min(sentences, document.sentences().size())));
    return head;
  }
}
