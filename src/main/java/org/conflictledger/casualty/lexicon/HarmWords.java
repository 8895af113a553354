package org.conflictledger.casualty.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.conflictledger.text.ConfigurationException;
import org.conflictledger.text.WordSet;

/** Plain words that stand around those of harm: lists of {@code conf/casualties.json}. */
public final class HarmWords {

  static final List<String> LISTS =
      List.of(
          "lifeTaking",
          "throatCutting",
          "afterFallen",
          "fallenTo",
          "fights",
          "copulas",
          "between",
          "idioms",
          "known",
          "slain",
          "counting",
          "planned",
          "undertakings",
          "aimedAt",
          "heldWhere",
          "jail",
          "police",
          "sent",
          "away",
          "proof",
          "captive",
          "takingCaptive");

  /** Verbs that take lives: "claimed the lives of". */
  public final Set<String> lifeTaking;

  /** Verbs that open throats. */
  public final Set<String> throatCutting;

  /** What may follow "fell" when it means death. */
  public final Set<String> afterFallen;

  /** What people fall to when they are killed by it: "to the bullets of", "prey to an ambush". */
  public final WordSet fallenTo;

  /** What people under arms fall in. */
  public final Set<String> fights;

  /** What may join people to an adjective of harm. */
  public final Set<String> copulas;

  /** What may stand between people and an adjective of harm besides: "still", "reported". */
  public final Set<String> between;

  /** After these "dead" is no death: "dead end". */
  public final Set<String> idioms;

  /** What a killing made of people who are told of for something else: "witness", "suspect". */
  public final Set<String> known;

  /** With these before "and executed", plans are, and not people. */
  public final Set<String> planned;

  /** What is carried out when it is executed: "attacks". */
  public final Set<String> undertakings;

  /** What follows the "at" of people who were a target and may not have been hit. */
  public final Set<String> aimedAt;

  /** After "being held": against their will, unless the law holds them. */
  public final Set<String> heldWhere;

  /** Words of the law that holds people. */
  public final Set<String> jail;

  /** Who holds people by law. */
  public final Set<String> police;

  /** After "dispatched": nobody is killed. */
  public final Set<String> sent;

  /** After "taken out": nobody is killed. */
  public final Set<String> away;

  /** What there is none of: "evidence". */
  public final Set<String> proof;

  /** What people are taken: "hostage", "prisoner". */
  public final Set<String> captive;

  /** Verbs of taking them so. */
  public final Set<String> takingCaptive;

  /** Words for those who died. */
  public final Set<String> slain;

  /** Verbs of those who count them. */
  public final Set<String> counting;

  HarmWords(String file, JsonNode root) {
    lifeTaking = words(file, root, "lifeTaking");
    throatCutting = words(file, root, "throatCutting");
    afterFallen = words(file, root, "afterFallen");
    fallenTo = WordSet.copyOf(words(file, root, "fallenTo"));
    fights = words(file, root, "fights");
    copulas = words(file, root, "copulas");
    between = words(file, root, "between");
    idioms = words(file, root, "idioms");
    known = words(file, root, "known");
    slain = words(file, root, "slain");
    counting = words(file, root, "counting");
    planned = words(file, root, "planned");
    undertakings = words(file, root, "undertakings");
    aimedAt = words(file, root, "aimedAt");
    heldWhere = words(file, root, "heldWhere");
    jail = words(file, root, "jail");
    police = words(file, root, "police");
    sent = words(file, root, "sent");
    away = words(file, root, "away");
    proof = words(file, root, "proof");
    captive = words(file, root, "captive");
    takingCaptive = words(file, root, "takingCaptive");
  }

  private static Set<String> words(String file, JsonNode root, String name) {
    if (!root.path(name).isArray() || root.path(name).isEmpty()) {
      throw new ConfigurationException(
          file + ": the list \"" + name + "\" is missing or empty; add its words");
    }
    Set<String> words = new HashSet<>();
    for (JsonNode node : root.path(name)) {
      String word = node.asText();
      if (word.isBlank() || !word.equals(word.toLowerCase(Locale.ROOT)) || word.contains(" ")) {
        throw new ConfigurationException(
            file + ": \"" + name + "\" has '" + word + "'; write one word in lower case");
      }
      words.add(word);
    }
    return WordSet.copyOf(words);
  }
}
