package org.conflictledger.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files made to fill memory or to take for ever are read to a bound and told of. */
class HostileFilesTest {

  private static final ReadingLimits LIMITS = new ReadingLimits(1_000_000, 500_000, 100, 20, 200);
  private static final String GOOD =
      "{\"id\":\"a\",\"published\":\"2021-03-21\",\"text\":\"Five died.\"}\n";

  @Test
  void aGigabyteWithoutALineEndIsPassedInLittleMemory() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    List<String> shown = lines(new Endless(1_000_000_000, '\n' + GOOD));
    assertThat(shown).containsExactly("0 too_large", "a");
    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(50_000_000);
  }

  @Test
  void jsonNestedAHundredThousandDeepIsNoJson() {
    String deep = "[".repeat(100_000);
    String unknown = "{\"id\":\"b\",\"x\":" + deep + "]".repeat(100_000) + "}\n";
    String known = "{\"text\":" + deep + "]".repeat(100_000) + "}\n";
    String objects = "{\"x\":".repeat(100_000) + "1" + "}".repeat(100_000) + "\n";
    assertThat(lines(unknown + known + objects + "{\"text\":" + deep + "\n" + GOOD))
        .hasSize(5)
        .endsWith("a")
        .filteredOn(one -> one.endsWith(" not_json"))
        .hasSize(4);
  }

  @Test
  void aFieldOfAThousandWordsIsNoSource() {
    String large = "\"source\":\"" + "x".repeat(101) + "\",\"text\":";
    String longText = "\"text\":\"" + "Five died. ".repeat(1_000);
    assertThat(lines(GOOD.replace("\"text\":", large) + GOOD.replace("\"text\":\"", longText)))
        .containsExactly("0 too_large", "a");
  }

  /** Each line opens a quote whether or not one is open before it. */
  @Test
  void quotesThatAreNeverClosedAreLookedAtOnce() {
    int lines = 100_000;
    String text = "id,published,text\n" + "x\"y,\"z\n".repeat(lines) + "a,2021-03-21,Five died.\n";
    List<String> shown =
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Shown.all(csv(text)));
    assertThat(shown).hasSize(lines + 1).endsWith("a").startsWith("18 bad_csv", "25 bad_csv");
  }

  @Test
  void aHeaderOfAMillionColumnsIsNone() {
    assertThat(Shown.all(csv(",".repeat(900_000) + "\n1,2\n"))).containsExactly("0 bad_csv");
    assertThat(Shown.all(csv("id,text\n" + ",".repeat(900_000) + "\n")))
        .containsExactly("8 bad_csv");
  }

  @Test
  void halfASurrogatePairIsReplaced() {
    Checked read =
        JsonLines.all(
                "f",
                stream(GOOD.replace("Five", "\\ud800Five \\ud83d\\ude00\\ude00")),
                new JsonRecord(FieldNames.DEFAULT, LIMITS))
            .next();
    assertThat(((Checked.Accepted) read).article().text())
        .isEqualTo("\ufffdFive \ud83d\ude00\ufffd died.");
  }

  @Test
  void whatIsWrongIsToldInOneLine() {
    String date = "2021\\u0000\\n\\u001b[2J\\u202e31";
    CsvArticles none = csv("id,published,text\na,20\u001b[2J\r,x\n");
    Reject reject =
        ((Checked.Rejected)
                JsonLines.all(
                        "f",
                        stream(GOOD.replace("2021-03-21", date)),
                        new JsonRecord(FieldNames.DEFAULT, LIMITS))
                    .next())
            .reject();
    assertThat(reject.detail())
        .isEqualTo("'2021\\u0000\\u000a\\u001b[2J\\u202e31' is no usable date");
    assertThat(((Checked.Rejected) none.next()).reject().detail()).startsWith("'20\\u001b[2J");
  }

  private static List<String> lines(String text) {
    return lines(stream(text));
  }

  private static List<String> lines(InputStream in) {
    return Shown.all(JsonLines.all("f", in, new JsonRecord(FieldNames.DEFAULT, LIMITS)));
  }

  private static CsvArticles csv(String text) {
    return new CsvArticles("f", stream(text), ',', FieldNames.DEFAULT, LIMITS);
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  /** So many letters, then something else. */
  private static final class Endless extends InputStream {

    private final InputStream end;
    private long left;

    Endless(long letters, String end) {
      this.left = letters;
      this.end = stream(end);
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException();
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws java.io.IOException {
      if (left == 0) {
        return end.read(bytes, from, length);
      }
      int some = (int) Math.min(left, length);
      java.util.Arrays.fill(bytes, from, from + some, (byte) 'x');
      left -= some;
      return some;
    }
  }
}
