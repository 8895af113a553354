package org.conflictledger.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.conflictledger.article.Article;
import org.conflictledger.dataset.extract.Interpreter;
import org.conflictledger.dataset.extract.LedgerInterpreter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is read and told apart in an article costs as many times as much as the article is longer,
 * and not its square, whatever is said over and over. Told by bytes allocated, which do not depend
 * on the machine.
 */
final class LongTextsTest {

  private static final Interpreter INTERPRETER = LedgerInterpreter.of("acled");
  private static final int SHORT = 4_000;
  private static final int TIMES = 8;

  private static long bytes(String piece, int length) {
    String text = piece.repeat(length / piece.length());
    Article article = new Article("a", LocalDate.of(2021, 3, 21), "s", "", "", "en", text);
    Work work = new Work();
    INTERPRETER.read(article);
    return work.bytes();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bringing the total to 45 dead, including 12 children, ",
        "five killed, six wounded, ",
        "(killed three (wounded four) ",
        "\"He was killed,\" she said, \"by gunmen, ",
        "killed - wounded - dead - ",
        "killed by a bomb by militants by the army ",
        "Gunmen killed nine traders in Baidoa on Monday. ",
        "Bombs killed 30 traders in Kano on Monday and 10 herders in Jos. In all 40 died. ",
        "At least 30 died in Kano, 20 in Kaduna and 10 in Jos, a total of 60. ",
        "Bomb kills 5 in Kabul\n\n"
      })
  void costAsManyTimesAsMuch(String piece) {
    bytes(piece, SHORT);
    double ratio = (double) bytes(piece, TIMES * SHORT) / bytes(piece, SHORT);
    assertThat(ratio).isLessThan(1.5 * TIMES);
  }
}
