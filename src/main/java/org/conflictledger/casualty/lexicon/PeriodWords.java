package org.conflictledger.casualty.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.function.Predicate;
import org.conflictledger.text.Resources;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordLists;

/**
 * Words that tell a toll of a period from one of a day: {@code periods} in {@code
 * conf/context.json}.
 *
 * @param wars what lasts for months and years ("war", "insurgency")
 * @param unrest what lasts for days and weeks ("protests", "turmoil")
 * @param acts what happens on a day ("bombing", "massacre")
 * @param superlatives words that set a day against a stretch ("the deadliest since")
 * @param beginnings verbs with which something that lasts began
 * @param lasting what lasts from then on, beside wars ("offensive", "siege")
 * @param recalls words with which an earlier act is recalled ("linked", "responsible")
 * @param reports what counts the dead of a period ("report", "study")
 * @param counting verbs of keeping such a count ("documented")
 * @param statistics what shows such a count ("figures")
 * @param passing verbs of a toll beyond a round number ("passed")
 * @param kin whom a death leaves behind ("mother", "widow")
 * @param fights what is fought since a day, and those who fight ("clashes", "militants")
 * @param onsets verbs of what is no fight, since which people died ("formed", "signed")
 * @param records words of a record, which tells of one day ("worst", "deadliest")
 * @param abroad words of a flight out of a country ("refugees", "border")
 * @param monitors who counts the dead of a country day by day ("activists", "observatory")
 * @param networks which of them do so over all of it ("committees")
 * @param recall words with which earlier deeds are told again
 */
public record PeriodWords(
    Set<String> wars,
    Set<String> unrest,
    Set<String> acts,
    Set<String> recalls,
    Set<String> superlatives,
    Set<String> beginnings,
    Set<String> lasting,
    Set<String> reports,
    Set<String> counting,
    Set<String> statistics,
    Set<String> passing,
    Set<String> kin,
    Set<String> fights,
    Set<String> onsets,
    Set<String> records,
    Set<String> abroad,
    Set<String> monitors,
    Set<String> networks,
    RecallWords recall) {

  public static PeriodWords of(String file, JsonNode lists) {
    Resources.refuseUnknown(
        file,
        "\"periods\"",
        lists,
        Set.of(
            "about",
            "wars",
            "unrest",
            "acts",
            "recalls",
            "superlatives",
            "beginnings",
            "lasting",
            "reports",
            "counting",
            "statistics",
            "passing",
            "kin",
            "fights",
            "onsets",
            "records",
            "abroad",
            "monitors",
            "networks",
            "recall"));
    return new PeriodWords(
        words(file, lists, "wars"),
        words(file, lists, "unrest"),
        words(file, lists, "acts"),
        words(file, lists, "recalls"),
        words(file, lists, "superlatives"),
        words(file, lists, "beginnings"),
        words(file, lists, "lasting"),
        words(file, lists, "reports"),
        words(file, lists, "counting"),
        words(file, lists, "statistics"),
        words(file, lists, "passing"),
        words(file, lists, "kin"),
        words(file, lists, "fights"),
        words(file, lists, "onsets"),
        words(file, lists, "records"),
        words(file, lists, "abroad"),
        words(file, lists, "monitors"),
        words(file, lists, "networks"),
        RecallWords.of(file, lists.path("recall")));
  }

  private static Set<String> words(String file, JsonNode lists, String list) {
    return WordLists.words(file + ": \"periods\"", lists, list);
  }

  /** Whether a sentence holds one of some words; a "war monitor" is no war. */
  public static boolean told(Sentence s, Set<String> words) {
    return told(s, words, norm -> true);
  }

  public static boolean told(Sentence s, Set<String> words, Predicate<String> which) {
    for (int i = s.body(); i < s.size(); i++) {
      if (words.contains(s.norm(i)) && which.test(s.norm(i)) && !s.norm(i + 1).equals("monitor")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence tells of one act: "bombing", not "bombings". */
  public boolean oneAct(Sentence s) {
    return told(s, acts, norm -> !norm.endsWith("s"));
  }
}
