package org.conflictledger.event.number;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.conflictledger.event.setting.ReadingSettings;
import org.conflictledger.event.setting.Told;
import org.conflictledger.text.SmallNumbers;
import org.conflictledger.text.Token;
import org.conflictledger.text.Tokenizer;

/**
 * Figures of a toll that its sentence names as standing no more, and that are no counts of people
 * by themselves: "lowered the toll from 48 to 34", "17, not the earlier figure of 22".
 */
public final class EarlierFigures {

  /** A figure so many times the other is of something else. */
  private static final int FAR = 20;

  private EarlierFigures() {}

  /** The figures, the smallest first. */
  public static List<Long> beside(Told told, ReadingSettings words) {
    String text = told.mention().evidence().sentence();
    List<Token> tokens = Tokenizer.tokens(text, 0, text.length());
    TreeSet<Long> found = new TreeSet<>();
    for (int i = 1; i < tokens.size(); i++) {
      long number = SmallNumbers.of(tokens.get(i));
      boolean figure = number > 1 && number != told.best() && number <= told.best() * FAR;
      if (figure && (fromThis(tokens, i, told.best()) || named(tokens, i, words))) {
        found.add(number);
      }
    }
    return List.copyOf(found);
  }

  /** "from 48 to 34", "to 34 from 48". */
  private static boolean fromThis(List<Token> tokens, int i, long best) {
    if (!tokens.get(i - 1).norm().equals("from")) {
      return false;
    }
    return i + 2 < tokens.size()
            && tokens.get(i + 1).norm().equals("to")
            && SmallNumbers.of(tokens.get(i + 2)) == best
        || i > 2
            && SmallNumbers.of(tokens.get(i - 2)) == best
            && tokens.get(i - 3).norm().equals("to");
  }

  private static boolean named(List<Token> tokens, int i, ReadingSettings words) {
    String before =
        tokens.subList(Math.max(0, i - LONGEST_PHRASE), i).stream()
            .map(Token::norm)
            .collect(Collectors.joining(" ", " ", " "));
    return words.overtaken().stream().anyMatch(phrase -> before.endsWith(" " + phrase + " "));
  }

  /** No phrase of the settings has so many words. */
  private static final int LONGEST_PHRASE = 12;
}
