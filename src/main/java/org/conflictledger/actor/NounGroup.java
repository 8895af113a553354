package org.conflictledger.actor;

import java.util.Optional;
import java.util.Set;
import org.conflictledger.actor.ActorSpan.Kind;
import org.conflictledger.actor.ResolvedActor.Ground;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * A noun group taken apart: its head ("seven members") and what it is of ("of the group"), and who
 * the two together speak of.
 */
final class NounGroup {

  private static final Set<String> LINKS =
      WordSet.of("of", "from", "belonging", "loyal", "with", "for", "serving");
  private static final WordSet ENDS = WordSet.listed(NounGroup.class, "ends");

  /** People who suffered from whoever is named before them. */
  private static final WordSet SUFFERING = WordSet.listed(NounGroup.class, "suffering");

  private final ActorMap map;
  private final PeopleNouns people;
  private final Sentence sentence;
  private final int from;
  private final int link;
  private final int end;

  NounGroup(ActorMap map, ActorCatalogue catalogue, Sentence sentence, int from, int to) {
    this.map = map;
    this.people = catalogue.people();
    this.sentence = sentence;
    this.from =
        partitive(
            sentence,
            afterQuoted(sentence, afterPronoun(sentence, from, Math.min(to, sentence.size())), to),
            to);
    this.end = first(sentence, this.from + 1, Math.min(to, sentence.size()), ENDS);
    this.link = first(sentence, this.from + 1, end, LINKS);
  }

  /** "thirty of them police officers": the noun begins after the pronoun. */
  private static int afterPronoun(Sentence sentence, int from, int to) {
    for (int i = from; i + 2 < to; i++) {
      String next = sentence.norm(i + 1);
      if (sentence.norm(i).equals("of") && (next.equals("them") || next.equals("whom"))) {
        return i + 2;
      }
    }
    return from;
  }

  /** "\"more than 20\" rebels": the noun begins after the number that is quoted. */
  private static int afterQuoted(Sentence sentence, int from, int to) {
    int last = Math.min(Math.min(to, sentence.size()) - 1, from + LONGEST_NUMBER + 1);
    for (int i = from + 1; i < last; i++) {
      if (sentence.norm(i).equals("\"") && sentence.token(i - 1).digits()) {
        return i + 1;
      }
    }
    return from;
  }

  /** "three of the soldiers": the noun begins after the article, where only a number precedes. */
  private int partitive(Sentence sentence, int from, int to) {
    int of = first(sentence, from + 1, Math.min(to, sentence.size()), Set.of("of"));
    boolean some =
        of + 2 < Math.min(to, sentence.size())
            && (WHOLES.contains(sentence.norm(of + 1)) || MANY.contains(sentence.norm(of - 1)))
            && of - from <= LONGEST_NUMBER;
    return some && person(from, of).isEmpty() && last(from, of).isEmpty()
        ? WHOLES.contains(sentence.norm(of + 1)) ? of + 2 : of + 1
        : from;
  }

  private static final WordSet WHOLES = WordSet.listed(NounGroup.class, "wholes");

  /** "hundreds of Russian soldiers" */
  private static final Set<String> MANY =
      WordSet.of("dozens", "scores", "hundreds", "thousands", "tens");

  private static final int LONGEST_NUMBER = 4;

  Optional<ResolvedActor> resolve(String country) {
    Optional<PersonNoun> person = person(from, link);
    // "soldiers of the Karen Army" are not the state's.
    Optional<ActorSpan> own = last(from, link).filter(span -> !ofNamed(span, country));
    boolean suffering = link > from && SUFFERING.contains(sentence.norm(link - 1));
    if (person.isPresent() && person.get().category() == VictimCategory.CIVILIAN) {
      return Optional.of(
          new ResolvedActor(
              Actor.CIVILIANS, VictimCategory.CIVILIAN, sentence.slice(from, link), Ground.NONE));
    }
    Optional<ActorSpan> mission = first(link, end).filter(map::isMission);
    if (own.filter(span -> span.kind() == Kind.STATE).isPresent() && mission.isPresent()) {
      // "Zambian soldiers of the UN force": they serve whoever commands them.
      return Optional.of(withPerson(map.resolve(sentence, mission.get(), country), person));
    }
    if (own.isPresent() && !suffering) {
      ResolvedActor actor = map.resolve(sentence, own.get(), country);
      boolean noName =
          own.get().kind() == Kind.NAMED
              && own.get().nameTo() - own.get().from() == 1
              && own.get().noun().isEmpty()
              && person.isEmpty();
      if (!actor.actor().named() && noName) {
        return Optional.empty();
      }
      if (actor.actor().named() || link >= end) {
        return Optional.of(withPerson(actor, person));
      }
    }
    if (link < end && !suffering) {
      Optional<ActorSpan> other = first(link, end);
      if (other.isPresent() && (own.isPresent() || person.isPresent())) {
        ResolvedActor actor = map.resolve(sentence, other.get(), country);
        return Optional.of(withPerson(actor, person));
      }
    }
    if (person.isPresent() || own.isPresent()) {
      VictimCategory category =
          person
              .map(PersonNoun::category)
              .orElseGet(
                  () -> own.get().noun().map(GroupNoun::category).orElse(VictimCategory.UNKNOWN));
      return Optional.of(
          new ResolvedActor(Actor.UNKNOWN, category, sentence.slice(from, end), Ground.NONE));
    }
    return Optional.empty();
  }

  /** Whether a noun without a name is directly of whoever is named behind it. */
  private boolean ofNamed(ActorSpan own, String country) {
    int name = sentence.norm(link + 1).equals("the") ? link + 2 : link + 1;
    return own.kind() == Kind.GENERIC
        && own.noun().filter(noun -> noun.reference() == GroupNoun.Reference.STATE).isPresent()
        && own.to() == link
        && sentence.norm(link).equals("of")
        && map.spans(sentence).stream()
            .filter(span -> span.kind() == Kind.NAMED && span.from() == name)
            .map(span -> map.resolve(sentence, span, country).actor())
            .anyMatch(actor -> actor.named() && actor.type() != ActorType.STATE);
  }

  /** The noun for the person says more of the victim than the name does. */
  private static ResolvedActor withPerson(ResolvedActor actor, Optional<PersonNoun> person) {
    VictimCategory category =
        person
            .map(PersonNoun::category)
            .filter(c -> c != VictimCategory.UNKNOWN)
            .orElse(actor.category());
    return new ResolvedActor(actor.actor(), category, actor.text(), actor.ground());
  }

  /** The last noun for people between two tokens. */
  private Optional<PersonNoun> person(int begin, int stop) {
    for (int i = stop - 1; i >= begin; i--) {
      if (i > begin) {
        Optional<PeopleNouns.Form> two = people.lookup(sentence.norm(i - 1), sentence.norm(i));
        if (two.isPresent()) {
          return two.map(PeopleNouns.Form::noun);
        }
      }
      Optional<PeopleNouns.Form> one = people.lookup(sentence.norm(i));
      if (one.isPresent()) {
        return one.map(PeopleNouns.Form::noun);
      }
    }
    return Optional.empty();
  }

  private Optional<ActorSpan> last(int begin, int stop) {
    ActorSpan last = null;
    for (ActorSpan span : map.spans(sentence)) {
      if (span.overlaps(begin, stop) && span.kind() != Kind.LINKED) {
        last = span;
      }
    }
    return Optional.ofNullable(last);
  }

  private Optional<ActorSpan> first(int begin, int stop) {
    return map.spans(sentence).stream()
        .filter(span -> span.overlaps(begin, stop) && span.kind() != Kind.LINKED)
        .findFirst();
  }

  private static int first(Sentence sentence, int begin, int stop, Set<String> words) {
    for (int i = begin; i < stop; i++) {
      if (words.contains(sentence.norm(i))) {
        return i;
      }
    }
    return Math.max(begin, stop);
  }
}
