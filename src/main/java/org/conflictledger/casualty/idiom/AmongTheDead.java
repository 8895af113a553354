package org.conflictledger.casualty.idiom;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.conflictledger.casualty.draft.Statement;
import org.conflictledger.casualty.lexicon.CasualtyLexicon;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.casualty.verb.VerbRule;
import org.conflictledger.text.Sentence;

/** "counted 12 children and two nurses among the bodies": who they are, counted by name or kind. */
final class AmongTheDead implements Idiom {

  private static final int FARTHEST = 5;

  private final CasualtyLexicon lexicon;

  AmongTheDead(CasualtyLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Collection<String> words() {
    return List.of("among", "amongst");
  }

  @Override
  public boolean begins(Sentence s, int at) {
    if (!words().contains(s.norm(at))
        || !s.norm(at + 1).equals("the") && !s.norm(at + 1).equals("those")) {
      return false;
    }
    for (int i = at + 2; i < Math.min(s.size(), at + FARTHEST) && s.token(i).word(); i++) {
      if (lexicon.words.slain.contains(s.norm(i))) {
        return true;
      }
      if (Grammar.stops(s, i)) {
        return false;
      }
    }
    return false;
  }

  @Override
  public Optional<Statement> at(Chunks chunks, int at) {
    Sentence s = chunks.s();
    Optional<PeopleGroup> last =
        chunks
            .endingAt(at)
            .filter(group -> group.kind() == Kind.COUNTED || group.kind() == Kind.ELLIPTIC)
            .filter(group -> !group.definite());
    if (last.isEmpty()) {
      return Optional.empty();
    }
    List<PeopleGroup> all = List.of(last.get());
    for (PeopleGroup group : chunks.groups()) {
      List<PeopleGroup> list = chunks.list(group, last.get());
      if (group.from() < last.get().from() && list.contains(last.get())) {
        all = VerbRule.countedOf(list.subList(0, list.indexOf(last.get()) + 1));
        break;
      }
    }
    boolean counted = lexicon.words.counting.contains(s.norm(all.get(0).from() - 1));
    return counted && !all.isEmpty()
        ? Optional.of(Statement.of("bodies", Outcome.KILLED, at, all))
        : Optional.empty();
  }
}
