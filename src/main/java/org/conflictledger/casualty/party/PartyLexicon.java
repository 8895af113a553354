package org.conflictledger.casualty.party;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorSpan;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.text.PhraseMap;
import org.conflictledger.text.Resources;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordLists;
import org.conflictledger.text.WordSet;

/** The words that tell who does what to whom: {@code conf/parties.json}. */
public final class PartyLexicon {

  private static final String FILE = "parties.json";

  private static final List<String> LISTS =
      List.of(
          "clashes",
          "attacking",
          "mild",
          "attacks",
          "crimes",
          "modifiers",
          "beside",
          "belongings",
          "held",
          "private",
          "apart",
          "assailants",
          "nameless",
          "clothes",
          "disguises",
          "harmless",
          "preposing",
          "claiming",
          "reacting",
          "claimed",
          "deeds",
          "boasting",
          "killed",
          "blaming",
          "laying",
          "holding",
          "loose",
          "authors",
          "blamed",
          "denying",
          "state means",
          "opposing",
          "describing",
          "rivals",
          "occupied",
          "grounds",
          "quarrels",
          "factions",
          "lynching",
          "crowds",
          "fired",
          "air",
          "disowning",
          "disowned",
          "enemies",
          "contested skies",
          "mutual",
          "bare blame",
          "bare claims",
          "of claim",
          "merchant ships",
          "warships");

  final WordSet clashes;

  /** What may begin what tells of a fight. */
  final WordSet fights;

  final WordSet attacking;
  final WordSet mild;
  final WordSet attacks;
  final WordSet crimes;
  final WordSet modifiers;
  final WordSet beside;

  /** What belongs to somebody and acts for nobody. */
  final WordSet belongings;

  /** What an armed force holds or rides in. */
  final WordSet held;

  /** Before a word for soldiers or police: somebody who acts for himself. */
  final WordSet privately;

  final WordSet apart;
  final WordSet assailants;

  /** Men who attacked, and anybody else of whom no more is told than what he did. */
  final WordSet nobodies;

  /** What stands between a deed and the end of those who did it. */
  final WordSet avenged;

  final WordSet clothes;
  final WordSet disguises;
  final WordSet harmless;
  final WordSet preposing;
  final Phrases claiming;
  final Phrases claimed;
  final WordSet deeds;
  final Phrases boasting;
  final WordSet killed;
  final Phrases blaming;
  final WordSet laying;

  /** What somebody does about a deed who did not do it. */
  final WordSet reacting;

  final WordSet holding;
  final WordSet loose;
  final WordSet authors;
  final Phrases blamed;
  final WordSet denying;
  final WordSet stateMeans;
  final WordSet opposing;
  final WordSet describing;
  final Phrases rivals;

  /** Words that say that a ship carries goods or people, and is no warship. */
  final Set<String> merchantShips;

  final Set<String> warships;

  /** Countries, in lower case, whose state is seldom who fights their armed groups. */
  final WordSet occupied;

  final WordSet grounds;
  final WordSet quarrels;
  final Phrases factions;
  final WordSet lynching;
  final WordSet crowds;
  final Phrases fired;
  final Phrases air;
  final WordSet disowning;
  final WordSet disowned;
  final Set<String> enemies;
  final Set<String> contestedSkies;

  /** Words that say that two parties blame each other. */
  final Phrases mutual;

  final WordSet bareBlame;
  final WordSet bareClaims;
  final WordSet ofClaim;

  /** The words with which what armies fire is told. */
  final WordSet shelling;

  /** What may begin the words that tell who did it, but for "said" and "were". */
  final WordSet telling;

  private static final Set<String> CLAIMING = Set.of("claimed", "claims");

  private PartyLexicon(JsonNode file) {
    Set<String> known = new TreeSet<>(LISTS);
    file.fieldNames()
        .forEachRemaining(
            key -> {
              if (key.startsWith("about")) {
                known.add(key);
              }
            });
    Resources.refuseUnknown(FILE, "the file", file, known);
    clashes = words(file, "clashes");
    attacking = words(file, "attacking");
    mild = words(file, "mild");
    attacks = words(file, "attacks");
    fights = WordSet.union(clashes, attacks, Set.of("each"));
    crimes = words(file, "crimes");
    modifiers = words(file, "modifiers");
    beside = words(file, "beside");
    belongings = words(file, "belongings");
    held = words(file, "held");
    privately = words(file, "private");
    apart = words(file, "apart");
    assailants = words(file, "assailants");
    nobodies = WordSet.union(assailants, words(file, "nameless"));
    avenged = WordSet.union(assailants, Set.of("before"));
    clothes = words(file, "clothes");
    disguises = words(file, "disguises");
    harmless = words(file, "harmless");
    preposing = words(file, "preposing");
    claiming = new Phrases(words(file, "claiming"));
    claimed = new Phrases(words(file, "claimed"));
    deeds = words(file, "deeds");
    boasting = new Phrases(words(file, "boasting"));
    killed = words(file, "killed");
    blaming = new Phrases(words(file, "blaming"));
    laying = words(file, "laying");
    reacting = words(file, "reacting");
    holding = words(file, "holding");
    loose = words(file, "loose");
    authors = words(file, "authors");
    blamed = new Phrases(words(file, "blamed"));
    denying = words(file, "denying");
    stateMeans = words(file, "state means");
    opposing = words(file, "opposing");
    describing = words(file, "describing");
    rivals = new Phrases(words(file, "rivals"));
    occupied = words(file, "occupied");
    grounds = words(file, "grounds");
    quarrels = words(file, "quarrels");
    factions = new Phrases(words(file, "factions"));
    lynching = words(file, "lynching");
    crowds = words(file, "crowds");
    fired = new Phrases(words(file, "fired"));
    air = new Phrases(words(file, "air"));
    disowning = words(file, "disowning");
    disowned = words(file, "disowned");
    enemies = Set.copyOf(WordLists.words(FILE, file, "enemies"));
    contestedSkies = Set.copyOf(WordLists.words(FILE, file, "contested skies"));
    mutual = new Phrases(words(file, "mutual"));
    bareBlame = words(file, "bare blame");
    bareClaims = words(file, "bare claims");
    ofClaim = words(file, "of claim");
    merchantShips = words(file, "merchant ships");
    warships = words(file, "warships");
    // "were struck" begins with a word that tells nothing.
    Set<String> fire = new TreeSet<>(fired.first());
    fire.removeAll(Grammar.BE);
    shelling = WordSet.copyOf(fire);
    telling =
        WordSet.union(
            claiming.first(),
            claimed.first(),
            boasting.first(),
            blaming.first(),
            blamed.first(),
            crimes,
            holding,
            laying,
            bareBlame,
            bareClaims,
            CLAIMING);
  }

  public static PartyLexicon load(Optional<Path> conf) {
    return new PartyLexicon(Resources.json(conf, FILE));
  }

  /** "men wearing army uniforms", "dressed as policemen": anybody may wear them. */
  boolean worn(Sentence s, ActorSpan span) {
    int as = before(s, span.from());
    return clothes.contains(s.norm(span.to()))
        || clothes.contains(s.norm(span.nameTo()))
        || s.norm(as).equals("as") && disguises.at(s, as - 1);
  }

  /** "an off-duty police officer", "a former soldier": nobody sent him. */
  boolean forHimself(Sentence s, ActorSpan span) {
    return span.kind() == ActorSpan.Kind.GENERIC
        && s.holds(Math.max(s.body(), span.from() - 2), span.to(), privately);
  }

  /** Whether two states have fought each other. */
  boolean enemies(Actor one, Actor other) {
    return enemies.contains(one.id() + ' ' + other.id())
        || enemies.contains(other.id() + ' ' + one.id());
  }

  /** The token before a name and what describes it: "by" in "by a group of suspected X". */
  int before(Sentence s, int from) {
    int i = from - 1;
    while (i >= s.body() && modifiers.contains(s.norm(i)) && !describing.contains(s.norm(i - 1))) {
      i--;
    }
    return i;
  }

  private static WordSet words(JsonNode file, String list) {
    return WordSet.copyOf(WordLists.words(FILE, file, list));
  }

  /** A list of phrases, asked for at a token. */
  static final class Phrases {

    private final PhraseMap<Boolean> map = new PhraseMap<>();

    private Phrases(Set<String> phrases) {
      phrases.forEach(phrase -> map.put(phrase, true));
    }

    /** The words with which they begin. */
    Set<String> first() {
      return map.firstWords();
    }

    /** The number of tokens of the longest phrase that begins at a token, 0 for none. */
    int at(Sentence s, int token) {
      return map.longest(s, token);
    }

    boolean in(Sentence s) {
      if (!map.mayStand(s)) {
        return false;
      }
      for (int i = s.body(); i < s.size(); i++) {
        if (at(s, i) > 0) {
          return true;
        }
      }
      return false;
    }
  }
}
