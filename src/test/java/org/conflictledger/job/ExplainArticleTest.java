package org.conflictledger.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a researcher reads who asks why. */
class ExplainArticleTest {

  private static final String ARTICLE =
      "{\"id\":\"x1\",\"published\":\"2024-06-10\",\"source\":\"Wire\",\"title\":\"Nine dead in"
          + " attack on market in Somalia\",\"text\":\"MOGADISHU (Wire) - Al-Shabaab gunmen killed"
          + " nine traders, among them four women, and wounded at least four at a market in Baidoa"
          + " on Saturday, police said.\\n"
          + "\\n"
          + "The market sells camels.\\n"
          + "\\n"
          + "In Tripoli, a bus accident killed three tourists.\\n"
          + "\\n"
          + "The militants have killed more than 300 people this year. The army denied that two"
          + " soldiers had been killed.\"}\n";

  private static String text;

  @BeforeAll
  static void explain() {
    text = explained(ARTICLE);
  }

  @Test
  void headTellsWhatTheArticleIsAbout() {
    assertThat(text)
        .startsWith("ARTICLE x1, Wire, published Mon 2024-06-10\n")
        .contains("when   Sat 2024-06-08 (precision 1): the main incident")
        .contains("where  Baidoa, Bay, Somalia (precision 1): the main incident");
  }

  @Test
  void aStatementIsToldWithItsRuleNumberAndGrounds() {
    assertThat(text)
        .contains("#2 killed 9 (low 9, high 9; exact): \"nine traders\"")
        .contains("rule  active, at \"killed\"; its words speak of violence")
        .contains("by    Al-Shabaab, as the words say")
        .contains("when  Sat 2024-06-08 (precision 1); said in the sentence: \"Saturday\" in [0]")
        .contains("told  asserted by police");
  }

  @Test
  void aDateTakenFromElsewhereSaysWhere() {
    assertThat(text).contains("the day of the article's main incident: \"Saturday\" in");
  }

  @Test
  void everyNumberThatIsNotAddedSaysWhy() {
    assertThat(text)
        .contains("sum   counted: a figure of its own")
        .contains("sum   not added: the people of #1 again")
        .contains("sum   not added: some of the people of #1")
        .contains("sum   in no event: a period's total or history")
        .contains("sum   in no event: denied");
  }

  @Test
  void aStatementThatIsNotBelievedIsShownWithTheReason() {
    assertThat(text.replaceAll("\\s+", " "))
        .contains(
            "- killed, \"three tourists\" (rule active, \"killed\"): left out: an accident, a"
                + " disease or a disaster, by its words");
  }

  @Test
  void namesAreShownWithTheirNamesakes() {
    assertThat(text)
        .contains("place  \"Baidoa\", location by in: Baidoa, Bay, Somalia (precision 1)")
        .contains("actor  \"Al-Shabaab gunmen\": Al-Shabaab, named")
        .contains("\"militants\": Al-Shabaab, the party named before");
    assertThat(text.replaceAll("\\s+", " ")).contains("chosen among Tripoli (LY-TB), Tripoli (LB-");
  }

  @Test
  void sentencesWithoutAStatementAreOnlyNumbered() {
    assertThat(text).contains("No casualty statement in 1.").doesNotContain("camels");
  }

  @Test
  void eventsSayFromWhichStatementsTheyAre() {
    assertThat(text)
        .contains("EVENTS\n  1. Sat 2024-06-08 (precision 1), Baidoa")
        .contains("from #1 #2 #3 #4")
        .contains("sides Al-Shabaab and civilians")
        .contains("dead  9 (9 to 9)")
        .contains("hurt  4 (4 to 4, open)");
  }

  @Test
  void linesKeepToAWidth() {
    assertThat(text.lines()).allMatch(line -> line.length() <= 96);
  }

  @Test
  void anArticleWithoutStatementsSaysSo() {
    assertThat(
            explained(
                "{\"id\":\"b\",\"published\":\"2024-06-10\",\"text\":\"Camels were sold.\"}\n"))
        .isEqualTo(
            "ARTICLE b, published Mon 2024-06-10\n\n"
                + "No casualty statement in 0.\n\n"
                + "EVENTS: none\n\n");
  }

  @Test
  void aRecordThatIsNoArticleSaysSo() {
    assertThat(explained("{\"id\":\"b\"}\n")).startsWith("NO ARTICLE: standard input, byte 0");
  }

  private static String explained(String lines) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Extract extract =
        new Extract(
            new ByteArrayInputStream(lines.getBytes(UTF_8)),
            new PrintStream(out, true, UTF_8),
            new PrintStream(new ByteArrayOutputStream(), true, UTF_8));
    assertThat(Commands.run(extract, "--explain")).isZero();
    return out.toString(UTF_8);
  }
}
