package org.conflictledger.casualty.context;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.lexicon.PeriodWords;
import org.conflictledger.text.ConfigurationException;
import org.conflictledger.text.PhraseMap;
import org.conflictledger.text.Resources;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordLists;
import org.conflictledger.text.WordSet;

/**
 * Words around a statement that tell whether, and in what world, it happened: {@code
 * conf/context.json}.
 */
public final class ContextLexicon {

  private static final String FILE = "context.json";

  /** The list of phrases that look like a sign of another field of life and are none. */
  private static final String PLAIN = "plain";

  private static final Set<String> SECTIONS =
      WordSet.of(
          "about",
          "violence",
          "other",
          "negators",
          "refuted",
          "unverified",
          "claims",
          "animals",
          "sized",
          "things",
          "filmed",
          "equipment",
          "periods",
          "field",
          "captors",
          "helpless",
          "judged",
          "answerable",
          "feuding",
          "crowds",
          "public",
          "mishaps",
          "assaults",
          "scenery",
          "supposed",
          "departures");

  /** Fields of life other than organised violence. */
  public enum Domain {
    ACCIDENT,
    DISASTER,
    DISEASE,
    SPORT,
    FICTION,
    DRILL,
    BUSINESS,
    COURT,
    CRIME,
    /** Between kin: crime, unless a word tells of a fight. */
    FAMILY,
    ANTIQUITY,
    /** Where accidents happen and fights do: it speaks for them where nobody fights. */
    SITE
  }

  public static final Set<Domain> NATURE =
      EnumSet.of(Domain.DISASTER, Domain.DISEASE, Domain.ACCIDENT);

  /** How strongly a word speaks for organised violence. */
  public enum Strength {
    /** As much as two strong ones: "hit by a missile". */
    DECISIVE,
    STRONG,
    ARMED,
    WEAK
  }

  public final PhraseMap<Strength> violence = new PhraseMap<>();
  private final PhraseMap<Set<Domain>> other = new PhraseMap<>();
  public final Set<String> negators;
  public final Refuted refuted;
  public final PhraseMap<Boolean> unverified = new PhraseMap<>();
  public final Set<String> claims;
  public final Set<String> animals;
  public final Set<String> sized;
  public final Set<String> things;
  public final Set<String> filmed;
  public final Set<String> equipment;
  public final PeriodWords periods;
  public final PublicLife publicLife;
  public final Mishaps mishaps;
  public final Assaults assaults;
  public final Scenery scenery;
  public final Supposed supposed;
  public final Departures departures;

  /** Words of operations in which people are taken, or of fighters who are. */
  public final Set<String> field;

  /** Those who hold people against their will. */
  public final Set<String> captors;

  /** How people stand who are put to death: in a line, bound, on their knees. */
  public final PhraseMap<Boolean> helpless;

  /** "jailed over the bombing that killed 22": what is told behind lies in the past. */
  public final Set<String> judged;

  /** "accused of killing 12": what follows has happened. */
  public final Set<String> answerable;

  /** Groups that fight each other: what they fight over makes it no ordinary crime. */
  private final Set<String> feuding;

  private final Set<String> crowds;

  private ContextLexicon(JsonNode file) {
    Resources.refuseUnknown(FILE, "the file", file, SECTIONS);
    for (Strength strength : Strength.values()) {
      file.path("violence")
          .path(strength.name().toLowerCase(Locale.ROOT))
          .forEach(w -> violence.put(w.asText(), strength));
    }
    Map<String, Set<Domain>> domains = new HashMap<>();
    file.path("other").properties().stream()
        .filter(e -> !e.getKey().equals(PLAIN))
        .forEach(
            e ->
                e.getValue()
                    .forEach(
                        w ->
                            domains
                                .computeIfAbsent(w.asText(), k -> new HashSet<>())
                                .add(domain(e.getKey()))));
    domains.forEach(other::put);
    WordLists.words(FILE, file.path("other"), PLAIN).forEach(w -> other.put(w, Set.of()));
    negators = words(file, "negators");
    refuted = new Refuted(FILE, file.path("refuted"), negators);
    file.path("unverified").forEach(w -> unverified.put(w.asText(), true));
    claims = words(file, "claims");
    animals = words(file, "animals");
    sized = words(file, "sized");
    things = words(file, "things");
    filmed = words(file, "filmed");
    equipment = words(file, "equipment");
    periods = PeriodWords.of(FILE, file.path("periods"));
    publicLife = new PublicLife(FILE, file.path("public"));
    mishaps = new Mishaps(FILE, file.path("mishaps"));
    assaults = new Assaults(FILE, file.path("assaults"));
    scenery = new Scenery(FILE, file.path("scenery"), domains.keySet());
    supposed = supposed(file.path("supposed"));
    departures = new Departures(FILE, file.path("departures"));
    field = words(file, "field");
    captors = words(file, "captors");
    helpless = phrases(file, "helpless");
    judged = words(file, "judged");
    answerable = words(file, "answerable");
    feuding = words(file, "feuding");
    crowds = words(file, "crowds");
  }

  /** Whether what a phrase speaks of tells against organised violence in the whole article. */
  public static boolean natural(Set<Domain> domains) {
    return domains.contains(Domain.COURT) || domains.stream().anyMatch(NATURE::contains);
  }

  /** Whether a sentence tells of groups against each other. */
  public boolean feuds(Sentence s) {
    for (int i = s.body(); i < s.size(); i++) {
      if (feuding.contains(s.norm(i)) || byCrowd(s, i) || betweenPeoples(s, i)) {
        return true;
      }
    }
    return false;
  }

  /** "killed by locals": a crowd's deed, whatever the dead had done. */
  private boolean byCrowd(Sentence s, int i) {
    return s.norm(i).equals("by")
        && (crowds.contains(s.norm(i + 1)) || crowds.contains(s.norm(i + 2)));
  }

  /** "a dispute between the Jats and the Meghwals" */
  private static boolean betweenPeoples(Sentence s, int i) {
    if (!s.norm(i).equals("between")) {
      return false;
    }
    int one = s.norm(i + 1).equals("the") ? i + 2 : i + 1;
    int two = s.norm(one + 2).equals("the") ? one + 3 : one + 2;
    boolean named = one > i + 1 && two > one + 2;
    return s.norm(one + 1).equals("and")
        && (people(s, one) && people(s, two)
            || named && s.token(one).capitalised() && s.token(two).capitalised());
  }

  private static boolean people(Sentence s, int i) {
    return i < s.size() && !s.allCaps() && s.token(i).capitalised() && s.norm(i).endsWith("s");
  }

  /** "may not have lost", "would claim": whether the words before a verb deny or suppose it. */
  public boolean unreal(Sentence s, int at) {
    for (int k = at - 1; k >= Math.max(s.body(), at - 4); k--) {
      String norm = s.norm(k);
      if (norm.equals("may") || norm.equals("might")) {
        continue;
      }
      if (negators.contains(norm) || Grammar.modal(s, k)) {
        return true;
      }
      if (norm.equals(",") || norm.equals("and")) {
        return false;
      }
    }
    return false;
  }

  public static ContextLexicon load(Optional<Path> conf) {
    return new ContextLexicon(Resources.json(conf, FILE));
  }

  public PhraseMap<Set<Domain>> other() {
    return other;
  }

  private static Supposed supposed(JsonNode lists) {
    Resources.refuseUnknown(
        FILE, "\"supposed\"", lists, Set.of("about", "before", "after", "shares"));
    return new Supposed(phrases(lists, "before"), phrases(lists, "after"), words(lists, "shares"));
  }

  static PhraseMap<Boolean> phrases(JsonNode lists, String list) {
    PhraseMap<Boolean> phrases = new PhraseMap<>();
    words(lists, list).forEach(phrase -> phrases.put(phrase, true));
    return phrases;
  }

  static WordSet words(JsonNode file, String list) {
    return WordSet.copyOf(WordLists.words(FILE, file, list));
  }

  private static Domain domain(String name) {
    try {
      return Domain.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new ConfigurationException(
          FILE
              + ": '"
              + name
              + "' under \"other\" is no domain; use one of "
              + Arrays.toString(Domain.values()));
    }
  }
}
