package org.conflictledger.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.conflictledger.article.Article;
import org.conflictledger.article.Checked;
import org.conflictledger.article.Origin;
import org.conflictledger.article.Reject;
import org.conflictledger.article.RejectReason;
import org.conflictledger.dataset.extract.Interpreter;
import org.junit.jupiter.api.Test;

/** What comes of articles that our own code fails on. */
class ExtractLinesTest {

  private final List<Reject> told = new ArrayList<>();
  private final ExtractLines lines = new ExtractLines(failing(), told::add);
  private final Checked record =
      new Checked.Accepted(
          new Origin("a.jsonl", 7),
          new Article("a", LocalDate.parse("2024-03-05"), "Wire", "", "", "en", "Nine died."),
          true);

  private static Interpreter failing() {
    return (Interpreter)
        Proxy.newProxyInstance(
            Interpreter.class.getClassLoader(),
            new Class<?>[] {Interpreter.class},
            (proxy, method, arguments) -> {
              throw new IllegalStateException("a fault");
            });
  }

  @Test
  void aFaultCostsOneArticleAndIsTold() {
    assertThat(lines.answer(record))
        .contains("\"error\":\"extraction_failed\"", "a fault", "\"position\":7");
    assertThat(told).extracting(Reject::reason).containsExactly(RejectReason.EXTRACTION_FAILED);
  }

  @Test
  void soItDoesForAPerson() {
    assertThat(lines.explain(record)).startsWith("NO ARTICLE: a.jsonl, byte 7: extraction_failed");
  }
}
