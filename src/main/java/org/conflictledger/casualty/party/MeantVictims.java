package org.conflictledger.casualty.party;

import java.util.List;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.mention.CasualtyMention;
import org.conflictledger.casualty.mention.CasualtyMention.Victim;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Document;
import org.conflictledger.text.Sentence;

/**
 * Whose man a pronoun's victim is: "Rebels wounded a soldier. He died on Sunday". The one person
 * harmed that the sentence tells of before him, or the sentence before it.
 */
public final class MeantVictims {

  private final Document document;

  public MeantVictims(Document document) {
    this.document = document;
  }

  /**
   * The victim of a draft, where a pronoun is all that names him as whoever it means.
   *
   * @param before the mentions found so far
   */
  public Victim of(Draft draft, Victim victim, List<CasualtyMention> before) {
    if (draft.group().kind() != Kind.PRONOUN || victim.category() != VictimCategory.UNKNOWN) {
      return victim;
    }
    Sentence s = draft.sentence();
    List<CasualtyMention> here = single(before, s.index(), s.token(draft.from()).begin());
    if (here.isEmpty() && s.index() > 0 && sameParagraph(s)) {
      here = single(before, s.index() - 1, Integer.MAX_VALUE);
    }
    return here.size() == 1 && here.get(0).outcome() != Outcome.KILLED
        ? victim.like(here.get(0).victim())
        : victim;
  }

  private boolean sameParagraph(Sentence s) {
    return document.sentences().get(s.index() - 1).paragraph() == s.paragraph();
  }

  private static List<CasualtyMention> single(
      List<CasualtyMention> mentions, int sentence, int before) {
    return mentions.stream()
        .filter(m -> m.evidence().sentenceIndex() == sentence && m.evidence().end() <= before)
        .filter(m -> m.count().best() == 1)
        .toList();
  }
}
