package org.conflictledger.casualty.scope;

import java.util.List;
import java.util.Set;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.lexicon.PeriodWords;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;
import org.conflictledger.time.DateBasis;
import org.conflictledger.time.DateReading;

/**
 * One death that is told in passing, deep in an article, because it says who somebody is: whom a
 * mother lost, whose assassination readers remember. News would have opened with it.
 */
final class KnownDeath {

  /** The last sentence of the head of an article. */
  private static final int LEDE = 1;

  /** The last sentence in which the news names its dead. */
  private static final int HEAD = 4;

  private final PeriodWords words;
  private final List<Sentence> sentences;

  KnownDeath(PeriodWords words, List<Sentence> sentences) {
    this.words = words;
    this.sentences = sentences;
  }

  boolean is(Draft draft, DateReading reading) {
    return draft.best() == 1
        && reading.basis() != DateBasis.SENTENCE
        && (bereaved(draft, reading) || remembered(draft));
  }

  /**
   * "the mother of a soldier killed in the war", "his son was killed": what somebody who is told of
   * has lost, once.
   */
  private boolean bereaved(Draft draft, DateReading reading) {
    Sentence s = draft.sentence();
    int from = draft.group().from();
    boolean own =
        draft.group().possessive() && !s.norm(from).equals("its")
            || words.kin().contains(s.norm(from - 2)) && s.norm(from - 1).equals("of")
            || kinOfNamed(s, draft.group());
    return own
        && draft.outcome() == Outcome.KILLED
        && s.index() > LEDE
        && reading.basis() != DateBasis.PARAGRAPH
        && !PeriodWords.told(s, words.acts());
  }

  /** "when Salma's brother was killed" */
  private boolean kinOfNamed(Sentence s, PeopleGroup group) {
    return group.to() - group.from() > 1
        && words.kin().contains(s.norm(group.to() - 1))
        && s.norm(group.to() - 2).equals("'s")
        && s.holds(Math.max(s.body(), group.from() - 3), group.from(), CLAUSES);
  }

  private static final WordSet CLAUSES = WordSet.listed(KnownDeath.class, "clauses");

  /**
   * "the assassination of Anwar Sadat ushered in", where the head of the article does not name him:
   * a death that readers are taken to know.
   */
  private boolean remembered(Draft draft) {
    Sentence s = draft.sentence();
    int trigger = draft.statement().trigger();
    boolean deed =
        words.recall().assassinations().contains(s.norm(trigger))
            && s.norm(trigger + 1).equals("of");
    boolean the = s.norm(trigger - 1).equals("the") || s.norm(trigger - 2).equals("the");
    return deed
        && the
        && draft.group().kind() == PeopleGroup.Kind.NAMED
        && s.index() > HEAD
        && !named(s, s.norm(draft.group().to() - 1));
  }

  /** Whether the head of the article or the sentences right before name somebody. */
  private boolean named(Sentence s, String name) {
    return sentences.stream()
        .limit(s.index())
        .filter(other -> other.index() <= HEAD || other.index() >= s.index() - HEAD)
        .anyMatch(other -> other.holds(other.body(), other.size(), Set.of(name)));
  }
}
