package org.conflictledger.casualty.idiom;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.draft.Statement;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.verb.Subjects;
import org.conflictledger.text.CalendarNames;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** "had their throats slit", "was found with her throat cut". */
final class CutThroats implements Idiom {

  private static final Set<String> THROATS = Set.of("throat", "throats");
  private static final Set<String> CUT = Set.of("cut", "slit", "slashed", "sliced", "opened");

  private final ContextLexicon context;
  private final Subjects subjects;

  CutThroats(ContextLexicon context) {
    this.context = context;
    subjects = new Subjects(context);
  }

  private static final WordSet SOME = WordSet.of("some", "many", "most", "others");

  /** "found on Thursday with" */
  private static final Set<String> WITH = Set.of("with", "on");

  @Override
  public Collection<String> words() {
    return THROATS;
  }

  @Override
  public boolean begins(Sentence s, int at) {
    return THROATS.contains(s.norm(at)) && CUT.contains(s.norm(at + 1));
  }

  @Override
  public Optional<Statement> at(Chunks chunks, int at) {
    Sentence s = chunks.s();
    int start = Grammar.POSSESSIVES.at(s, at - 1) ? at - 2 : at - 1;
    boolean with = s.norm(start).equals("with");
    if (!with && !Grammar.HAVE.at(s, start) || context.unreal(s, start)) {
      return Optional.empty();
    }
    while (start > s.body()
        && (with && WITH.contains(s.norm(start))
            || CalendarNames.WHOLE_WEEKDAYS.contains(s.norm(start))
            || Grammar.HAVE.at(s, start)
            || Grammar.BE.at(s, start)
            || s.norm(start).equals("found")
            || s.norm(start).equals("dead")
            || Grammar.ADVERBS.at(s, start) && !s.norm(start).equals("and"))) {
      start--;
    }
    if (SOME.at(s, start) && !s.norm(start - 1).equals("the")) {
      // "26 bodies were found, some with their throats cut": of how many is not told
      return Optional.empty();
    }
    List<PeopleGroup> victims = subjects.before(chunks, start + 1, false);
    return victims.isEmpty()
        ? Optional.empty()
        : Optional.of(Statement.of("lives", Outcome.KILLED, at, victims).certain());
  }
}
