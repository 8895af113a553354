package org.conflictledger.event.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.event.setting.Phrases;
import org.conflictledger.event.setting.ReadingSettings;
import org.conflictledger.event.setting.SamePeople;
import org.conflictledger.event.setting.Told;
import org.conflictledger.event.setting.Update;
import org.conflictledger.text.SmallNumbers;
import org.conflictledger.text.Token;
import org.conflictledger.text.Tokenizer;

/**
 * Tolls that change within an article, known by their arithmetic and not by their words: 26 dead,
 * one of the wounded dies, 27; or 26 dead, and a sentence that sets figures right names 26 beside
 * 21.
 */
final class Updates {

  /** A figure so many times the other is of something else. */
  private static final int FAR = 20;

  private final List<Told> told;
  private final ReadingSettings words;

  private Updates(List<Told> told, ReadingSettings words) {
    this.told = told;
    this.words = words;
  }

  /** The counts of an article, those marked that change a figure told before. */
  static List<Told> marked(List<Told> told, ReadingSettings words) {
    return new Updates(told, words).marked();
  }

  private List<Told> marked() {
    List<Told> marked = new ArrayList<>(told);
    for (int i = 0; i < told.size(); i++) {
      Told figure = told.get(i);
      if (!figure.killed() || figure.claimed() || figure.sentence() < 1) {
        continue;
      }
      for (int k = 0; k < told.size(); k++) {
        if (added(figure, told.get(k))) {
          long before = figure.best() - told.get(k).best();
          marked.set(i, figure.with(new Update(before, figure.best(), true)));
          marked.set(k, told.get(k).with(new Update(before, figure.best(), false)));
        }
      }
      if (marked.get(i).update().isEmpty()) {
        marked.set(i, corrected(figure).map(figure::with).orElse(figure));
      }
    }
    return marked;
  }

  /** Whether a count is of those who died or were found since, and made a toll what it is now. */
  private boolean added(Told figure, Told addition) {
    int gap = figure.sentence() - addition.sentence();
    boolean sum = figure.figures() || figure.risen() || figure.mention().rule().equals("lives");
    boolean since =
        addition.killed()
            && addition != figure
            && addition.best() < figure.best()
            && (gap == 0 || gap == 1)
            && addition.sentence() > 0
            && (addition.additive() || addition.late() || gap == 0 && figure.generic() && sum);
    // "Three people, among them a woman": she was told with them.
    boolean among = addition.mention().partOf().filter(figure.id()::equals).isPresent();
    return since
        && !figure.additive()
        && (!among || addition.additive() || addition.late())
        && told.stream()
            .filter(before -> before.sentence() < addition.sentence() && before.best() > 1)
            .filter(before -> before.mention().scope() != Scope.PART)
            .filter(before -> before.best() == figure.best() - addition.best())
            .anyMatch(before -> mayChange(before, figure));
  }

  /** The figure that the sentence of a count names as wrong or as standing no more. */
  private Optional<Update> corrected(Told figure) {
    String text = figure.mention().evidence().sentence();
    if (!Phrases.containsAny(Phrases.spaced(text, 0, text.length()), words.correcting())) {
      return Optional.empty();
    }
    List<Token> tokens = Tokenizer.tokens(text, 0, text.length());
    for (int i = 0; i < tokens.size(); i++) {
      long number = SmallNumbers.of(tokens.get(i));
      boolean other = number > 1 && number != figure.best() && number <= figure.best() * FAR;
      boolean measure =
          i + 1 < tokens.size() && words.measures().contains(tokens.get(i + 1).norm());
      boolean standing = !figure.earlier() || outdated(text, tokens.get(i).begin());
      if (other && !measure && standing && toldBefore(figure, number)) {
        return Optional.of(new Update(number, figure.best(), true));
      }
    }
    return Optional.empty();
  }

  /** "contrary to the first report of 19": right before the number stands that it is old. */
  private boolean outdated(String text, int number) {
    String before = Phrases.spaced(text, Math.max(0, number - NEAR), number);
    return Phrases.containsAny(before, words.correcting())
        || Phrases.containsAny(before, words.earlier());
  }

  /** In characters. */
  private static final int NEAR = 32;

  private boolean toldBefore(Told figure, long number) {
    return told.stream()
        .filter(before -> before.sentence() < figure.sentence())
        .anyMatch(before -> before.best() == number && mayChange(before, figure));
  }

  private static boolean mayChange(Told before, Told figure) {
    return before.killed()
        && !before.claimed()
        && !before.member()
        && figure.best() > 1
        && (figure.generic() || before.victim().id().equals(figure.victim().id()))
        && SamePeople.mayBe(before, figure);
  }
}
