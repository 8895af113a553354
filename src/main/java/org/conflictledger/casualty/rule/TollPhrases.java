package org.conflictledger.casualty.rule;

import java.util.Optional;
import java.util.Set;
import org.conflictledger.casualty.lexicon.CasualtyLexicon;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.lexicon.LossWords;
import org.conflictledger.casualty.lexicon.TollWords;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.text.Quantities;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Finds the words that name a toll. "Death toll" always does; "deaths", "dead", "wounded" do only
 * as a subject: "the dead numbered", "deaths have climbed to".
 */
final class TollPhrases {

  static final Set<String> PUTTING = WordSet.of("put", "puts", "putting");

  /** After these a lone noun begins a phrase of its own: "puts dead at 12", "Russian losses". */
  private static final WordSet OPENING = WordSet.listed(TollPhrases.class, "opening");

  private final CasualtyLexicon lexicon;
  private final TollWords words;
  private final Quantities quantities;
  private final KindTolls kinds;

  TollPhrases(CasualtyLexicon lexicon, Quantities quantities) {
    this.lexicon = lexicon;
    this.words = lexicon.tolls;
    this.quantities = quantities;
    kinds = new KindTolls(lexicon);
  }

  /** Whether one may begin at a token, by the words alone. */
  boolean mayBegin(Sentence s, int i) {
    return noun(s, i) > 0 || kinds.mayBegin(s, i);
  }

  /** The one that begins at a token. */
  Optional<TollPhrase> at(Chunks chunks, int i) {
    Optional<TollPhrase> kind = kinds.at(chunks, i);
    if (kind.isPresent()) {
      return kind;
    }
    Sentence s = chunks.s();
    int length = noun(s, i);
    return length == 0
        ? Optional.empty()
        : Optional.of(
            new TollPhrase(i, i + length, lexicon.tollNouns.value(s, i, length), Optional.empty()));
  }

  /** How many words a noun of the list has here, 0 where it is no toll. */
  private int noun(Sentence s, int i) {
    int length = lexicon.tollNouns.longest(s, i);
    boolean ofSide = s.norm(i).equals("losses") && LossWords.owned(s, i);
    return ofSide || length == 1 && !alone(s, i) ? 0 : length;
  }

  /** Whether a single word names a toll by the place where it stands. */
  private boolean alone(Sentence s, int i) {
    String norm = s.norm(i);
    String before = s.norm(i - 1);
    String after = s.norm(i + 1);
    boolean members = before.equals("the") && s.norm(i - 2).equals("of");
    return switch (norm) {
      case "toll" -> true;
      case "bodies" -> false;
      // "bringing the total since October to 310"
      case "total", "victims" -> before.equals("the") && words.rising().contains(s.norm(i - 2));
      default ->
          after.equals("of")
              ? norm.equals("dead") && before.equals("the") && numbered(s, i)
              : i == s.body()
                  // "two of the wounded": some of them, and no toll
                  || OPENING.contains(before) && !members
                  // "the army puts its dead at 11"
                  || norm.equals("dead")
                      && Grammar.POSSESSIVES.at(s, i - 1)
                      && PUTTING.contains(s.norm(i - 2))
                  || before.equals("and") && !after.equals(",")
                  || s.token(i).capitalised() && !before.equals("shot");
    };
  }

  /** "the dead of the village now number 24", "puts the dead of the attack at 17" */
  private boolean numbered(Sentence s, int noun) {
    boolean put = s.holds(Math.max(s.body(), noun - 3), noun, PUTTING);
    for (int i = noun; i < Math.min(s.size(), noun + 14); i++) {
      if (s.norm(i).equals("number")
          || s.norm(i).equals("numbered")
          || put && s.norm(i).equals("at") && quantities.at(s, i + 1).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
