package org.conflictledger.casualty.verb;

import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.lexicon.CasualtyLexicon;
import org.conflictledger.casualty.lexicon.VerbSense;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** In which sense a verb of many stands, as the words around it show. */
final class VerbSenses {

  /** So far from its verb stands who is meant by "others". */
  private static final int NEAR = 5;

  /** Who rounds people up to arrest them; others take them away. */
  private static final WordSet FORCES = WordSet.listed(VerbSenses.class, "forces");

  /** So far behind "by" stands who it was. */
  private static final int BY = 5;

  private final CasualtyLexicon lexicon;
  private final ContextLexicon context;

  VerbSenses(CasualtyLexicon lexicon, ContextLexicon context) {
    this.lexicon = lexicon;
    this.context = context;
  }

  /**
   * Whether the sentence bears out a verb of many senses: an arrest after the fact is no capture in
   * a fight, a meeting that is held no abduction, and people are struck by more than shrapnel.
   */
  boolean borneOut(Sentence s, int verb, VerbSense sense) {
    if (s.norm(verb).equals("executed") && lexicon.words.planned.contains(s.norm(verb - 2))
        || sense.verb().equals("execute")
            && s.holds(verb + 1, verb + 6, lexicon.words.undertakings)) {
      return false;
    }
    if (s.norm(verb).equals("blown") && s.holds(verb + 1, verb + 6, AGAIN)) {
      // "All four had been blown up at least once": and lived
      return false;
    }
    if (sense.fragments()) {
      return s.holds(s.body(), verb, lexicon.fragments);
    }
    if (sense.verb().equals("succumb")) {
      // "succumbed Thursday to better armed soldiers": they gave way
      return !s.holds(verb + 1, verb + YIELDING, STRONGER) || s.holds(verb, verb + 6, HURTS);
    }
    if (sense.outcome() == Outcome.MISSING && s.norm(verb + 1).equals("from")) {
      // "the police disappeared from the streets"
      return !s.holds(verb + 2, verb + 4, SIGHT);
    }
    if (sense.verb().equals("hold") && s.holds(verb + 1, verb + 4, BACK)) {
      return false;
    }
    if (sense.verb().equals("leave") && s.holds(verb + 1, verb + 4, CHURCH)) {
      // "as worshippers were leaving Friday prayers"
      return false;
    }
    if (sense.verb().equals("hold")) {
      boolean being =
          s.norm(verb - 1).equals("being") && lexicon.words.heldWhere.contains(s.norm(verb + 1));
      boolean jail = s.holds(0, s.size(), lexicon.words.jail);
      return (being && !jail || s.holds(0, s.size(), context.captors))
          && !s.holds(s.body(), verb, lexicon.words.police)
          && !s.norm(verb + 1).equals("talks");
    }
    if (sense.verb().equals("round")) {
      int by = s.norm(verb + 2).equals("by") ? verb + 2 : s.body();
      int end = by > verb ? by + BY : verb;
      boolean state = s.holds(by, end, FORCES) && !s.holds(by, end, context.captors);
      return state == (sense.outcome() == Outcome.CAPTURED);
    }
    if (sense.outcome() == Outcome.ABDUCTED && sense.weak() && cared(s, verb)) {
      return false;
    }
    return !sense.weak()
        || sense.outcome() != Outcome.CAPTURED
        || s.holds(0, s.size(), context.field)
        || toldBefore(s, verb);
  }

  /** "taken away by ambulance", "carried off to a hospital": to be healed. */
  private static boolean cared(Sentence s, int verb) {
    for (int i = verb + 1; i < Math.min(s.size(), verb + CARE); i++) {
      boolean article = ARTICLES.at(s, i - 1);
      if (AID.at(s, i) && TOWARDS.at(s, article ? i - 2 : i - 1)) {
        return true;
      }
    }
    return false;
  }

  private static final WordSet ARTICLES = WordSet.of("a", "an", "the", "nearby", "local");

  private static final int CARE = 11;

  private static final WordSet AID = WordSet.listed(VerbSenses.class, "aid");

  private static final WordSet TOWARDS = WordSet.of("by", "to", "on", "in", "into", "for");

  private static final WordSet AGAIN = WordSet.of("once", "twice", "thrice", "times");

  private static final int YIELDING = 10;

  private static final WordSet STRONGER =
      WordSet.of("soldiers", "forces", "troops", "army", "pressure", "demands", "onslaught");

  private static final WordSet HURTS = WordSet.of("wounds", "wound", "injuries", "injury", "burns");

  private static final WordSet SIGHT = WordSet.of("streets", "view", "sight", "scene", "screens");

  private static final WordSet BACK = WordSet.of("back");

  private static final WordSet CHURCH = WordSet.listed(VerbSenses.class, "church");

  /** "Several others were detained", "detained two of the men": of people told of before. */
  private static boolean toldBefore(Sentence s, int verb) {
    for (int i = Math.max(s.body(), verb - NEAR); i < Math.min(s.size(), verb + NEAR); i++) {
      String of = s.norm(i).equals("of") ? s.norm(i + 1) : "";
      boolean some = of.equals("them") || of.equals("the") && s.norm(i + 2).equals("men");
      if (s.norm(i).equals("others") || some) {
        return true;
      }
    }
    return false;
  }

  /** "carrying wounded men": the participle describes whom another verb has for its object. */
  static boolean carried(Chunks chunks, int verb) {
    return chunks.s().norm(verb - 1).endsWith("ing")
        && chunks
            .startingAt(verb + 1)
            .filter(group -> group.kind() == PeopleGroup.Kind.BARE)
            .isPresent();
  }

  /** "no evidence that relatives had been killed". */
  boolean unproven(Chunks chunks, int start) {
    Sentence s = chunks.s();
    for (int i = start - 1; i >= Math.max(s.body(), start - 12); i--) {
      if (s.norm(i).equals(",") || s.norm(i).equals(";")) {
        return false;
      }
      if (lexicon.words.proof.contains(s.norm(i))) {
        return s.norm(i - 1).equals("no") || s.norm(i - 2).equals("no");
      }
    }
    return false;
  }

  /** "videos shot by a friend", "one good shot to", "shot at the crowd": nobody is hit. */
  boolean harmless(Chunks chunks, int verb, int end) {
    Sentence s = chunks.s();
    boolean article =
        s.norm(end).equals("this") || s.norm(end).equals("the") || s.norm(end).equals("a");
    if (context.filmed.contains(s.norm(verb - 1))
        || context.filmed.contains(s.norm(end))
        || article && context.filmed.contains(s.norm(end + 1))
        || s.norm(end).equals("than")) {
      return true;
    }
    boolean noun =
        chunks.endingAt(verb).filter(g -> g.kind() == Kind.ELLIPTIC).isPresent()
            && (s.norm(end).equals("at") || s.norm(end).equals("to") || s.norm(end).equals("of"));
    if (noun) {
      // "another shot at growth"
      return true;
    }
    boolean at = s.norm(end).equals("at") || s.norm(end).equals("back");
    return at
        && (lexicon.words.aimedAt.contains(s.norm(end + 1))
            || !chunks.listAfter(end + 1).isEmpty());
  }
}
