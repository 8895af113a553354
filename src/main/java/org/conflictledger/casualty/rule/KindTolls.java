package org.conflictledger.casualty.rule;

import java.util.Optional;
import org.conflictledger.casualty.lexicon.CasualtyLexicon;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.lexicon.VerbForm;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Sentence;

/**
 * Finds tolls that say of whom they are: "the number of soldiers killed", "the count of slain
 * villagers", "the number of police dead".
 */
final class KindTolls {

  private final CasualtyLexicon lexicon;

  KindTolls(CasualtyLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether one may begin at a token: a word of harm follows later in the sentence. */
  boolean mayBegin(Sentence s, int i) {
    return countOf(s, i) && harmed(s, i + 2) || putting(s, i) && harmed(s, i + 2);
  }

  private boolean harmed(Sentence s, int from) {
    for (int i = from; i < s.size(); i++) {
      if (s.norm(i).equals("lost") || lexicon.adjectives.longest(s, i) == 1) {
        return true;
      }
      for (VerbForm form : lexicon.verb(s.norm(i))) {
        if (ofHarm(s, i, form)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean countOf(Sentence s, int i) {
    return lexicon.tolls.counts().contains(s.norm(i)) && s.norm(i + 1).equals("of");
  }

  /** "put the soldiers killed at 24": the number of them. */
  private static boolean putting(Sentence s, int i) {
    return TollPhrases.PUTTING.contains(s.norm(i)) && Grammar.DEFINITE.at(s, i + 1);
  }

  private static boolean ofHarm(Sentence s, int verb, VerbForm form) {
    return (form.form() == VerbForm.Form.PARTICIPLE || form.form() == VerbForm.Form.PAST)
        && !form.sense().fragments()
        && form.sense().particle().end(s, verb + 1) >= 0;
  }

  /** The one that begins at a token. */
  Optional<TollPhrase> at(Chunks chunks, int at) {
    Sentence s = chunks.s();
    if (!countOf(s, at) && !putting(s, at)) {
      return Optional.empty();
    }
    int of = countOf(s, at) ? at + 2 : at + 1;
    int from = countOf(s, at) ? at : at + 1;
    return people(chunks, of)
        .flatMap(people -> before(s, from, people).or(() -> after(chunks, from, people)))
        .filter(toll -> countOf(s, at) || s.norm(toll.end()).equals("at"));
  }

  private static Optional<PeopleGroup> people(Chunks chunks, int from) {
    String first = chunks.s().norm(from);
    boolean determined = first.equals("the") || first.equals("its") || first.equals("their");
    return chunks
        .startingAt(determined ? from + 1 : from)
        .or(() -> chunks.startingAt(from))
        .filter(people -> people.kind() == Kind.BARE || people.kind() == Kind.DEFINITE);
  }

  /** "the count of slain villagers" */
  private Optional<TollPhrase> before(Sentence s, int at, PeopleGroup people) {
    for (int i = people.from(); i < people.head(); i++) {
      boolean attribute = lexicon.attributes.longest(s, i) == 1;
      if (attribute || lexicon.adjectives.longest(s, i) == 1) {
        Outcome outcome =
            attribute ? lexicon.attributes.value(s, i, 1) : lexicon.adjectives.value(s, i, 1);
        return Optional.of(new TollPhrase(at, people.to(), outcome, Optional.of(people)));
      }
    }
    return Optional.empty();
  }

  /** "the number of soldiers who were killed", "the number of police dead" */
  private Optional<TollPhrase> after(Chunks chunks, int at, PeopleGroup people) {
    Sentence s = chunks.s();
    int harm = lastKind(chunks, people.to());
    while (harm < s.size() && auxiliary(s, harm)) {
      harm++;
    }
    Optional<PeopleGroup> kind = Optional.of(people);
    if (lexicon.adjectives.longest(s, harm) == 1) {
      Outcome outcome = lexicon.adjectives.value(s, harm, 1);
      return Optional.of(new TollPhrase(at, harm + 1, outcome, kind));
    }
    for (VerbForm form : lexicon.verb(s.norm(harm))) {
      if (ofHarm(s, harm, form)) {
        int end = form.sense().particle().end(s, harm + 1);
        return Optional.of(new TollPhrase(at, end, form.sense().outcome(), kind));
      }
    }
    return s.norm(harm).equals("lost")
        ? Optional.of(new TollPhrase(at, harm + 1, Outcome.KILLED, kind))
        : Optional.empty();
  }

  /** "the number of soldiers and policemen killed": where the last of the kinds ends. */
  private static int lastKind(Chunks chunks, int first) {
    int to = first;
    while (chunks.s().norm(to).equals("and") || chunks.s().norm(to).equals(",")) {
      int next = chunks.s().norm(to + 1).equals("and") ? to + 2 : to + 1;
      Optional<PeopleGroup> kind = people(chunks, next);
      if (kind.isEmpty()) {
        return to;
      }
      to = kind.get().to();
    }
    return to;
  }

  private static boolean auxiliary(Sentence s, int i) {
    return Grammar.be(s, i)
        || Grammar.HAVE.at(s, i)
        || s.norm(i).equals("that")
        || s.norm(i).equals("who");
  }
}
