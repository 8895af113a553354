package org.conflictledger.casualty;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.party.NamedParties;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.text.Sentence;

/**
 * The groups of people in one article's sentences, and what each sentence by itself says befell
 * them; found once a sentence, when asked for.
 */
final class ArticlePeople {

  private final SentenceReader reader;
  private final NamedParties parties;
  private final Map<Integer, List<PeopleGroup>> found = new HashMap<>();
  private final Map<Integer, List<Draft>> told = new HashMap<>();

  ArticlePeople(SentenceReader reader, NamedParties parties) {
    this.reader = reader;
    this.parties = parties;
  }

  /** Those of a sentence of the article, in order. */
  List<PeopleGroup> of(Sentence s) {
    return found.computeIfAbsent(s.index(), i -> reader.people(s, parties.tokens(s)));
  }

  /** What a sentence states whatever was told before it. */
  List<Draft> told(Sentence s) {
    return told.computeIfAbsent(s.index(), i -> reader.read(s, of(s), Optional.empty()));
  }
}
