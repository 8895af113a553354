package org.conflictledger.casualty.context;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.text.ConfigurationException;
import org.conflictledger.text.PhraseMap;
import org.conflictledger.text.Resources;
import org.conflictledger.text.Sentence;

/**
 * Tells the murder of someone in public life, which is political violence though no word tells of a
 * fight: "protested the murder of Justice Olmedo".
 */
public final class PublicLife {

  private static final String SECTION = "\"public\"";

  /** How far after a name its office may be told: "Ana Olmedo, third judge of public order,". */
  private static final int APPOSITION = 8;

  private final Set<String> deliberate = new HashSet<>();

  /** Of these, the ones that are no purpose by themselves: "a crash killing the mayor". */
  private final Set<String> named = new HashSet<>();

  private final PhraseMap<Boolean> offices = new PhraseMap<>();

  PublicLife(String file, JsonNode section) {
    Resources.refuseUnknown(
        file, SECTION, section, Set.of("about", "deliberate", "named", "offices"));
    section.path("deliberate").forEach(word -> deliberate.add(word.asText()));
    section.path("named").forEach(word -> named.add(word.asText()));
    section.path("offices").forEach(phrase -> offices.put(phrase.asText(), true));
    if (deliberate.isEmpty() || offices.isEmpty()) {
      throw new ConfigurationException(
          file + ": " + SECTION + " needs the lists \"deliberate\" and \"offices\"; add them");
    }
  }

  /** Words for killing on purpose. */
  public Set<String> purposes() {
    return deliberate;
  }

  /** Words with which phrases for offices begin. */
  public Set<String> officeWords() {
    return offices.firstWords();
  }

  /** Whether a sentence speaks of killing on purpose. */
  public boolean deliberate(Sentence s) {
    for (int i = s.body(); i < s.size(); i++) {
      if (onPurpose(s, i)) {
        return true;
      }
    }
    return false;
  }

  /** "the killing of six priests", "suspected of killing the candidate" */
  private boolean onPurpose(Sentence s, int i) {
    String norm = s.norm(i);
    return deliberate.contains(norm)
        && (!named.contains(norm) || s.norm(i + 1).equals("of") || s.norm(i - 1).equals("of"));
  }

  /**
   * Whether a draft tells of the murder or the abduction of someone in public life.
   *
   * @param deliberate whether the article speaks of killing on purpose
   */
  public boolean struck(Draft draft, boolean deliberate) {
    boolean harm =
        draft.outcome() == Outcome.KILLED
            || draft.outcome() == Outcome.ABDUCTED
            || draft.outcome() == Outcome.INJURED && deliberate;
    Sentence s = draft.sentence();
    return harm
        && (deliberate || onPurpose(s, draft.statement().trigger()))
        && inOffice(s, draft.group());
  }

  private boolean inOffice(Sentence s, PeopleGroup group) {
    for (int i = group.from(); i < group.to(); i++) {
      if (offices.longest(s, i) > 0) {
        return true;
      }
    }
    if (!s.norm(group.to()).equals(",") && !s.norm(group.to() - 1).equals(",")) {
      return false;
    }
    for (int i = group.to() + 1; i < Math.min(s.size(), group.to() + APPOSITION); i++) {
      if (!s.token(i).word() || Grammar.be(s, i) || s.norm(i).equals("who")) {
        return false;
      }
      if (offices.longest(s, i) > 0) {
        return true;
      }
    }
    return false;
  }
}
