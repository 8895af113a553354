package org.conflictledger.casualty;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.party.NamedParties;
import org.conflictledger.casualty.people.TakenUp;
import org.conflictledger.casualty.people.ToldAgain;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.text.Sentence;

/**
 * The groups of people in one article's sentences, and what each sentence by itself says befell
 * them; found once a sentence, when asked for.
 */
final class ArticlePeople {

  private final SentenceReader reader;
  private final NamedParties parties;
  private final List<Sentence> sentences;
  private final Map<Integer, List<PeopleGroup>> own = new HashMap<>();
  private final Map<Integer, List<PeopleGroup>> found = new HashMap<>();
  private final Map<Integer, List<Draft>> told = new HashMap<>();

  /**
   * @param sentences of the article's body, in order
   */
  ArticlePeople(SentenceReader reader, NamedParties parties, List<Sentence> sentences) {
    this.reader = reader;
    this.parties = parties;
    this.sentences = sentences;
  }

  /** Those of a sentence of the article, in order. */
  List<PeopleGroup> of(Sentence s) {
    List<PeopleGroup> known = found.get(s.index());
    if (known == null) {
      known = TakenUp.mayStand(s) ? reader.takenUp(s, own(s), () -> before(s)) : own(s);
      known = ToldAgain.kinds(s, known, () -> previous(s).map(this::own).orElse(List.of()));
      found.put(s.index(), known);
    }
    return known;
  }

  private List<PeopleGroup> own(Sentence s) {
    return own.computeIfAbsent(s.index(), i -> reader.people(s, parties.tokens(s)));
  }

  /** Whom the sentence before in the paragraph counts and does not tell to be dead. */
  private List<PeopleGroup> before(Sentence s) {
    return previous(s).map(this::living).orElse(List.of());
  }

  private Optional<Sentence> previous(Sentence s) {
    return s.index() < 1
        ? Optional.empty()
        : Optional.of(sentences.get(s.index() - 1))
            .filter(before -> before.paragraph() == s.paragraph());
  }

  private List<PeopleGroup> living(Sentence s) {
    List<PeopleGroup> dead =
        alone(s).stream()
            .filter(draft -> draft.outcome() == Outcome.KILLED)
            .map(Draft::group)
            .toList();
    return own(s).stream().filter(group -> dead.stream().noneMatch(group::overlaps)).toList();
  }

  /** The same but for whom its pronouns take up, who may stand in the sentence before it. */
  private List<Draft> alone(Sentence s) {
    return TakenUp.mayStand(s) ? reader.read(s, own(s), Optional.empty()) : told(s);
  }

  /** What a sentence states whatever was told before it. */
  List<Draft> told(Sentence s) {
    List<Draft> known = told.get(s.index());
    if (known == null) {
      known = reader.read(s, of(s), Optional.empty());
      told.put(s.index(), known);
    }
    return known;
  }
}
