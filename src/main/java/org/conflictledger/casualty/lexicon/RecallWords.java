package org.conflictledger.casualty.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.conflictledger.text.PhraseMap;
import org.conflictledger.text.Resources;
import org.conflictledger.text.WordLists;

/**
 * Words with which deeds of an earlier day are told again: {@code periods.recall} in {@code
 * conf/context.json}.
 *
 * @param over what stands between a protest and the deed it is about ("over", "after")
 * @param protests gatherings for the dead ("vigil", "march")
 * @param staging verbs of holding one ("staged", "joined")
 * @param deeds what a protest may be about ("killing", "lynching")
 * @param flared verbs of unrest that a deed set off ("erupted", "broke out")
 * @param leading verbs that make a deed the end of the unrest ("leading", "causing")
 * @param chronicles what an article of past days calls itself ("timeline")
 * @param stages parts of a war that are over ("opening", "closing")
 * @param shootings deeds somebody stands accused of ("rampage", "murders")
 * @param holding verbs of holding a state to answer, which make a deed the news ("blames")
 * @param avenging words for what repays a deed ("revenge", "in retaliation for")
 * @param assassinations the end of somebody whom readers are taken to know ("the murder of")
 * @param remembering phrases of what bears somebody's name or keeps it ("named after")
 * @param succeeding phrases of what somebody came to be when another had died ("took over")
 */
public record RecallWords(
    Set<String> over,
    Set<String> protests,
    Set<String> staging,
    Set<String> deeds,
    Set<String> flared,
    Set<String> leading,
    Set<String> chronicles,
    Set<String> stages,
    Set<String> shootings,
    Set<String> holding,
    Set<String> assassinations,
    Set<String> avenging,
    PhraseMap<Boolean> remembering,
    PhraseMap<Boolean> succeeding) {

  private static final Set<String> LISTS =
      Set.of(
          "over",
          "protests",
          "staging",
          "deeds",
          "flared",
          "leading",
          "chronicles",
          "stages",
          "shootings",
          "holding",
          "assassinations",
          "avenging",
          "remembering",
          "succeeding");

  static RecallWords of(String file, JsonNode lists) {
    Resources.refuseUnknown(file, "\"periods.recall\"", lists, LISTS);
    return new RecallWords(
        words(file, lists, "over"),
        words(file, lists, "protests"),
        words(file, lists, "staging"),
        words(file, lists, "deeds"),
        words(file, lists, "flared"),
        words(file, lists, "leading"),
        words(file, lists, "chronicles"),
        words(file, lists, "stages"),
        words(file, lists, "shootings"),
        words(file, lists, "holding"),
        words(file, lists, "assassinations"),
        words(file, lists, "avenging"),
        phrases(file, lists, "remembering"),
        phrases(file, lists, "succeeding"));
  }

  private static PhraseMap<Boolean> phrases(String file, JsonNode lists, String list) {
    PhraseMap<Boolean> phrases = new PhraseMap<>();
    words(file, lists, list).forEach(phrase -> phrases.put(phrase, true));
    return phrases;
  }

  private static Set<String> words(String file, JsonNode lists, String list) {
    return WordLists.words(file + ": \"periods.recall\"", lists, list);
  }
}
