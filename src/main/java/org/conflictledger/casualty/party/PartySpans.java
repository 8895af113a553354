package org.conflictledger.casualty.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorMap;
import org.conflictledger.actor.ActorSpan;
import org.conflictledger.actor.ActorSpan.Kind;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** The words of a sentence that name parties, or mean one, each with the party it means. */
final class PartySpans {

  /** A party where it stands. */
  record PartySpan(ActorSpan words, Actor actor) {

    int from() {
      return words.from();
    }

    int to() {
      return words.to();
    }

    /** Whether the words have a name of their own: "Al-Shabaab", "Turkish jets". */
    boolean named() {
      return words.kind() == Kind.NAMED || words.kind() == Kind.STATE;
    }

    /** Whether a country or capital stands for its government. */
    boolean metonym() {
      return words.kind() == Kind.COUNTRY || words.kind() == Kind.CAPITAL;
    }
  }

  private static final WordSet UNKNOWN = WordSet.of("unknown", "unidentified");

  private static final WordSet LABELS =
      WordSet.of("outfit", "outfits", "group", "faction", "factions", "splinter", "breakaway");

  private static final WordSet LINKS = WordSet.of("of", "to", "with");

  private final ActorMap actors;
  private final PartyLexicon lexicon;
  private final Map<Question, List<PartySpan>> known = new HashMap<>();

  PartySpans(ActorMap actors, PartyLexicon lexicon) {
    this.actors = actors;
    this.lexicon = lexicon;
  }

  /**
   * The parties of a sentence, in order.
   *
   * @param country where it happened; empty when unknown
   */
  List<PartySpan> in(Sentence s, String country) {
    return in(s, country, false);
  }

  /** The parties of a sentence and the organisations that are none, but may be blamed. */
  List<PartySpan> blamable(Sentence s, String country) {
    return in(s, country, true);
  }

  /** What was asked for before: the same sentences are asked about time and again. */
  private record Question(int sentence, String country, boolean organisations) {}

  private List<PartySpan> in(Sentence s, String country, boolean organisations) {
    return known.computeIfAbsent(
        new Question(s.index(), country, organisations),
        question -> find(s, country, organisations));
  }

  private List<PartySpan> find(Sentence s, String country, boolean organisations) {
    List<PartySpan> parties = new ArrayList<>();
    for (ActorSpan span : actors.spans(s)) {
      if (span.kind() != Kind.LINKED
          && !describes(s, span)
          && !lexicon.worn(s, span)
          && !leaver(s, span)
          && !ofNamed(s, span)
          && !apposed(s, span)
          && !labels(s, span, actors.spans(s))) {
        Actor actor = actors.resolve(s, span, country).actor();
        if (organisations && !actor.named()) {
          actor = actors.organisation(s, span, country).orElse(actor);
        }
        if (actor.named()) {
          parties.add(new PartySpan(span, actor));
        }
      }
    }
    return List.copyOf(parties);
  }

  /** "army defectors", "defecting soldiers", "a former policeman": no longer the state's. */
  private boolean leaver(Sentence s, ActorSpan span) {
    boolean left = span.kind() == Kind.GENERIC || span.kind() == Kind.STATE;
    return left && (LEAVERS.at(s, span.to()) || LEAVERS.at(s, span.to() - 1))
        || lexicon.forHimself(s, span);
  }

  private static final WordSet LEAVERS = WordSet.listed(PartySpans.class, "leavers");

  /** "JNIM, an alliance linked to al-Qaeda,": it speaks of JNIM. */
  private boolean apposed(Sentence s, ActorSpan span) {
    int comma = span.from() - 2;
    boolean article = s.norm(comma + 1).equals("an") || s.norm(comma + 1).equals("a");
    return article
        && s.norm(comma).equals(",")
        && actors.spans(s).stream()
            .anyMatch(other -> other.kind() == Kind.NAMED && other.to() == comma);
  }

  /** "a patrol of the Naparama": the noun is of whoever is named behind it. */
  private boolean ofNamed(Sentence s, ActorSpan noun) {
    if (noun.kind() != Kind.GENERIC || !s.norm(noun.to()).equals("of")) {
      return false;
    }
    int name = s.norm(noun.to() + 1).equals("the") ? noun.to() + 2 : noun.to() + 1;
    return actors.spans(s).stream()
        .filter(span -> span.kind() == Kind.NAMED || span.kind() == Kind.STATE)
        .anyMatch(span -> span.from() == name);
  }

  /** "the al-Qaeda affiliate": the name tells of somebody else. */
  private boolean describes(Sentence s, ActorSpan span) {
    int after = s.norm(span.nameTo()).equals("'s") ? span.nameTo() + 1 : span.nameTo();
    if (span.kind() != Kind.NAMED) {
      return false;
    }
    int before = lexicon.before(s, span.from());
    return lexicon.describing.at(s, after)
        || lexicon.describing.at(s, before)
        || LINKS.at(s, before) && lexicon.describing.at(s, before - 1);
  }

  /** "the Maoist outfit PLFI": the first name tells what kind of group the second is. */
  static boolean labels(Sentence s, ActorSpan span, List<ActorSpan> all) {
    int next = span.nameTo();
    while (LABELS.at(s, next)) {
      next++;
    }
    int name = next;
    return span.kind() == Kind.NAMED
        && name > span.nameTo()
        && all.stream().anyMatch(other -> other.kind() == Kind.NAMED && other.from() == name);
  }

  /** Whether a sentence itself says that nobody knows who did it: "unknown gunmen". */
  static boolean nobodyKnows(Sentence s) {
    return s.holds(s.body(), s.size(), UNKNOWN);
  }

  /** Whether a party only gives an account: "police said", "according to army sources". */
  static boolean speaks(Sentence s, PartySpan party) {
    if (Grammar.SAYING.at(s, party.to())
        || Grammar.SAYING.at(s, party.to() + 1) && !Grammar.stops(s, party.to())) {
      return true;
    }
    for (int i = party.from() - 1; i >= Math.max(0, party.from() - 3); i--) {
      if (s.norm(i).equals("according")) {
        return true;
      }
    }
    return false;
  }
}
