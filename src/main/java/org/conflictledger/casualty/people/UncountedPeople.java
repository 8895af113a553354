package org.conflictledger.casualty.people;

import java.util.Optional;
import org.conflictledger.actor.PeopleNouns;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.context.OtherNumbers;
import org.conflictledger.casualty.lexicon.CasualtyLexicon;
import org.conflictledger.casualty.lexicon.NounStops;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.text.CalendarNames;
import org.conflictledger.text.Quantities;
import org.conflictledger.text.Sentence;

/**
 * People told without a number of their own: "a soldier", "the mayor", "villagers", "a family of
 * six", "a four-man crew", "Corporal Daniel Mbewe, 24". Tries what is surest first: a body that
 * tells its size, a noun of the list, a word of none, a name.
 */
final class UncountedPeople {

  private final NounStops stops;
  private final SizedBodies bodies;
  private final NounPhrases phrases;
  private final Referents referents;
  private final UnlistedPeople unlisted;
  private final PersonNames names;

  UncountedPeople(
      Quantities quantities,
      PeopleNouns nouns,
      CasualtyLexicon lexicon,
      ContextLexicon context,
      OtherNumbers others,
      NounStops stops,
      PersonNames names) {
    this.stops = stops;
    this.names = names;
    bodies = new SizedBodies(quantities, nouns, context, others, stops);
    phrases = new NounPhrases(quantities, nouns, others, stops, names);
    referents = new Referents(quantities, lexicon.words);
    unlisted = new UnlistedPeople(quantities, nouns, lexicon, context);
  }

  /** The group that a determiner begins. */
  Optional<PeopleGroup> at(Sentence s, Determiner d, boolean[] named) {
    if (d.to() >= s.size() || d.none() && opensNone(s, d.to(), named)) {
      return Optional.empty();
    }
    Optional<PeopleGroup> body = bodies.at(s, d);
    if (body.isPresent()) {
      return body;
    }
    Optional<NounPhrase> phrase = phrases.at(s, d, named);
    if (phrase.isPresent()) {
      return referents.of(s, phrase.get());
    }
    if (d.none()) {
      return names.name(s, d.from(), named).or(() -> names.described(s, d.from(), named));
    }
    return unlisted
        .at(s, d)
        .or(() -> d.article() ? Optional.empty() : names.name(s, d.from(), named));
  }

  /** Whether a word without determiner belongs to what stands before it. */
  private boolean opensNone(Sentence s, int i, boolean[] named) {
    // "On Monday police fired": the day is no part of their name.
    return CalendarNames.WEEKDAYS.contains(s.norm(i))
        || stops.stops(s, i, -1, named)
        || stops.isVerb(s, i)
        || NounStops.VERBAL.contains(s.norm(i))
        || s.norm(i).equals("death") && s.norm(i - 1).equals("to");
  }
}
