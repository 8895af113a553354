package org.conflictledger.time;

import java.util.Set;

/** Words that tell what a date dates, from {@code role-words.json}. */
record RoleWords(
    Set<String> speechVerbs,
    Set<String> speechNouns,
    Set<String> tollVerbs,
    Set<String> tollNouns,
    Set<String> stillWords,
    Set<String> aftermathVerbs,
    Set<String> aftermathNouns,
    Set<String> captureWords,
    Set<String> bodyNouns,
    Set<String> bodyVerbs,
    Set<String> eventVerbs,
    Set<String> eventNouns,
    Set<String> notVerbs,
    Set<String> planWords,
    Set<String> onsetVerbs,
    Set<String> warNouns,
    Set<String> incidentNouns,
    Set<String> nthDayNouns,
    Set<String> superlatives,
    Set<String> releaseWords,
    Set<String> zones,
    Set<String> blameWords,
    Set<String> lastingWords,
    Set<String> harmWords) {

  static final RoleWords BUILT_IN = read(Resource.open("role-words.json"));

  static RoleWords read(Resource file) {
    return new RoleWords(
        file.words("speechVerbs"),
        file.words("speechNouns"),
        file.words("tollVerbs"),
        file.words("tollNouns"),
        file.words("stillWords"),
        file.words("aftermathVerbs"),
        file.words("aftermathNouns"),
        file.words("captureWords"),
        file.words("bodyNouns"),
        file.words("bodyVerbs"),
        file.words("eventVerbs"),
        file.words("eventNouns"),
        file.words("notVerbs"),
        file.words("planWords"),
        file.words("onsetVerbs"),
        file.words("warNouns"),
        file.words("incidentNouns"),
        file.words("nthDayNouns"),
        file.words("superlatives"),
        file.words("releaseWords"),
        file.words("zones"),
        file.words("blameWords"),
        file.words("lastingWords"),
        file.words("harmWords"));
  }

  /** Whether a token tells of harm done or of an act that does it. */
  boolean harm(String norm) {
    return harmWords.contains(norm) || eventNouns.contains(norm);
  }

  /** Whether a token looks like a past tense or participle. */
  boolean pastForm(String norm) {
    return norm.length() > 3 && norm.endsWith("ed") && !notVerbs.contains(norm);
  }
}
