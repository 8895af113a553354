package org.conflictledger.casualty.scope;

import java.util.Collection;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.lexicon.PeriodWords;
import org.conflictledger.text.Document;
import org.conflictledger.text.Sentence;
import org.conflictledger.time.DateMap;
import org.conflictledger.time.DateReading;

/**
 * What an article tells of long ago: anniversaries, the course of a war so far, what someone is
 * known for. Each way to look back has a class of its own; any of them makes a statement history.
 */
final class History {

  private final Retrospective retrospective;
  private final Backstory backstory;
  private final RecalledDeed recalled;
  private final KnownDeath known;
  private final DeathInPassing inPassing;
  private final BygoneTime bygone;
  private final BeforeTheNews before;
  private final EarlierDeed earlier;
  private final Essay essay;

  /**
   * @param telling the sentences that tell of harm
   */
  History(DateMap dates, PeriodWords words, Document document, Collection<Sentence> telling) {
    retrospective = new Retrospective(dates, words.recall(), document, telling);
    backstory = new Backstory(dates, document.sentences());
    recalled = new RecalledDeed(dates, words);
    known = new KnownDeath(words, document.sentences());
    inPassing = new DeathInPassing(words.recall());
    bygone = new BygoneTime(words);
    before = new BeforeTheNews(dates);
    earlier = new EarlierDeed(dates, words);
    essay = new Essay(dates, document, telling);
  }

  /** Whether a draft tells of a day long past. */
  boolean tells(Draft draft, DateReading reading) {
    Sentence s = draft.sentence();
    return retrospective.tells(draft, reading)
        || backstory.tells(s, reading)
        || recalled.is(draft)
        || known.is(draft, reading)
        || inPassing.is(draft, reading)
        || bygone.of(draft, reading)
        || before.tells(s, reading)
        || earlier.is(draft)
        || essay.tells(draft, reading);
  }
}
