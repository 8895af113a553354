package org.conflictledger.casualty;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.context.ContextLexicon.Domain;
import org.conflictledger.casualty.part.CompositionRule;
import org.conflictledger.casualty.violence.ArticleSigns;
import org.conflictledger.casualty.violence.Clue;
import org.conflictledger.casualty.violence.Signs;
import org.conflictledger.casualty.violence.ViolenceJudge;
import org.conflictledger.text.Document;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Whether it can be worth while to read an article: whether a sentence states that people were
 * harmed, and {@link ViolenceJudge} might believe it. Most articles end here, cut into words and
 * hardly more. What is said no to would yield no mention.
 */
final class Outlook {

  /** A longer chain of sentences with numbers is taken at its word. */
  private static final int LONGEST_CHAIN = 20;

  private final List<Sentence> sentences;
  private final SentenceReader reader;
  private final ContextLexicon context;
  private final ArticleSigns signs;
  private final Answer deserving;
  private final Answer hopeless;
  private final Answer stating;
  private final Answer believed;
  private final Answer counting;

  /** Names of armed organisations in a sentence. */
  private final ToIntFunction<Sentence> organisations;

  /** No sentence before this one deserves work. */
  private int searched;

  /** For {@link #goesOn}: 0 where it was not asked. */
  private final byte[] going;

  /**
   * @param stating whether a sentence by itself states something
   * @param believed whether something of that would be believed
   * @param counting whether a sentence gives a number of people
   * @param organisations how many armed organisations a sentence names
   */
  Outlook(
      Document document,
      SentenceReader reader,
      ContextLexicon context,
      ArticleSigns signs,
      Predicate<Sentence> stating,
      Predicate<Sentence> believed,
      Predicate<Sentence> counting,
      ToIntFunction<Sentence> organisations) {
    this.organisations = organisations;
    sentences = document.all();
    this.reader = reader;
    this.context = context;
    this.signs = signs;
    this.hopeless = new Answer(this::doubtedWhatever);
    this.deserving = new Answer(s -> reader.deservesWork(s, signs.clue(s)));
    this.stating = new Answer(stating);
    this.believed = new Answer(believed);
    this.counting = new Answer(counting);
    going = new byte[sentences.size()];
  }

  /** A question that is put once a sentence. */
  private final class Answer {

    private final Predicate<Sentence> question;
    private final byte[] known = new byte[sentences.size()];

    Answer(Predicate<Sentence> question) {
      this.question = question;
    }

    boolean of(int at) {
      if (known[at] == 0) {
        known[at] = (byte) (question.test(sentences.get(at)) ? 1 : -1);
      }
      return known[at] > 0;
    }
  }

  /** Whether reading the article may give a mention. */
  boolean promises() {
    boolean ruled = false;
    for (int i = 0; i < sentences.size(); i++) {
      boolean own = ruled(i);
      if ((own || ruled) && !hopeless.of(i)) {
        boolean promise =
            own && deserving.of(i) && believed.of(i)
                || ruled && maySayMore(i) && anyDeserved(i) && saysMore(i);
        if (promise) {
          return true;
        }
      }
      ruled |= own;
    }
    return false;
  }

  private boolean ruled(int at) {
    return signs.clue(sentences.get(at)).rules() != 0;
  }

  /** Whether any sentence before deserved work: nothing goes on from others. */
  private boolean anyDeserved(int at) {
    while (searched < at && !(ruled(searched) && deserving.of(searched))) {
      searched++;
    }
    return searched < at;
  }

  /** A look at its words: whether a sentence may have a number for what others state. */
  private boolean maySayMore(int at) {
    Sentence s = sentences.get(at);
    return deserving.of(at) || reader.mayCount(s, signs.clue(s));
  }

  /** Whether a sentence may state something that is believed since it goes on from others. */
  private boolean saysMore(int at) {
    return (near(at) || pointsBack(sentences.get(at)))
        && (counting.of(at) || states(at))
        && goesOn(at, 0);
  }

  /** Whether sentences just before may state something, though none that promises a mention. */
  private boolean near(int at) {
    for (int i = at - 1; i >= Math.max(0, at - SentenceReader.FIGURE_REACH); i--) {
      boolean may =
          deserving.of(i) ? hopeless.of(i) || states(i) : hopeless.of(i) && counting.of(i);
      if (may) {
        return true;
      }
    }
    return false;
  }

  private boolean states(int at) {
    return deserving.of(at) && stating.of(at);
  }

  /**
   * Whether a bare number would go on from what a sentence just before states. That is a hopeless
   * one or refused by itself: otherwise the article promised a mention already.
   */
  private boolean goesOn(int at, int chain) {
    if (going[at] == 0) {
      going[at] = (byte) (findsOn(at, chain) ? 1 : -1);
    }
    return going[at] > 0;
  }

  private boolean findsOn(int at, int chain) {
    if (pointsBack(sentences.get(at))) {
      return true;
    }
    for (int i = at - 1; i >= Math.max(0, at - SentenceReader.FIGURE_REACH); i--) {
      boolean chained =
          hopeless.of(i) && (chain == LONGEST_CHAIN || counting.of(i) && goesOn(i, chain + 1));
      if (chained || states(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether any rule may find something in a sentence. */
  boolean deservesWork(Sentence s) {
    return deserving.of(signs.at(s));
  }

  /** Whether a sentence points back to people counted before, however far. */
  boolean pointsBack(Sentence s) {
    Clue clue = signs.clue(s);
    return clue.has(Clue.Kind.HARMED) && CompositionRule.pointsBack(s)
        || reader.mayCount(s, clue) && CompositionRule.givesNumberAgain(s);
  }

  /** Whether no statement of a sentence would be believed, whatever it is. */
  boolean hopeless(Sentence s) {
    return hopeless.of(signs.at(s));
  }

  private boolean doubtedWhatever(Sentence s) {
    Signs own = signs.of(s);
    Clue clue = signs.clue(s);
    boolean struck =
        clue.has(Clue.Kind.OFFICE) && (signs.deliberate() || clue.has(Clue.Kind.PURPOSE));
    if (signs.fancied(s)) {
      return !struck || !own.domains().contains(Domain.COURT);
    }
    if (struck) {
      return false;
    }
    if (own.domains().contains(Domain.DRILL)
        || own.domains().contains(Domain.FICTION) && own.strong() < 2
        || own.domains().contains(Domain.CRIME) && own.strong() < 2 && !context.feuds(s)
        || own.strong() == 0 && signs.tried(s)) {
      return true;
    }
    boolean natural = own.any(ContextLexicon.NATURE);
    // "The gang killed 11, a judge said": the name outweighs what the article else speaks of.
    boolean attackOf = !natural && own.weak() > 0 && organisations.applyAsInt(s) > 0;
    boolean doubted =
        own.strong() == 0 && (natural || signs.violence() < signs.nature() && !attackOf)
            || own.strong() < 2 && natural && signs.violence() < signs.nature()
            || own.strong() < 2 && own.any(ViolenceJudge.NEVER)
            || own.strong() < 2 && signs.privately(s);
    boolean ofSome = natural && SOME.in(s) && signs.around(s) > 0;
    return doubted && !(natural && own.assault()) && !ofSome && !reader.sure(s, clue);
  }

  /** "of whom 11 were trampled": what is no violence may be told of some. */
  private static final WordSet SOME = WordSet.of("whom", "them");
}
