package org.conflictledger.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/**
 * Writes a news crawl as crawlers do, a gzip member a record: {@code NewsCrawl FILE MEGABYTES},
 * where the file's name ends in {@code .warc.gz} or {@code .wet.gz} and the megabytes are those of
 * the records unpacked. One page in ten tells a story of the bundled examples or golden sentences,
 * its numbers changed; most tell of nothing; one in eight is in another language, one in sixteen is
 * a redirect or an image. Pages carry the weight that news pages have: menus, scripts, teasers.
 */
public final class NewsCrawl {

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

  private static final String[] QUIET = {
    "The council agreed on Tuesday to repair the bridge before the rains, and the mayor said that"
        + " work would begin as soon as the budget had been passed.",
    "Traders at the market complained that the price of maize had doubled since the summer, while"
        + " farmers in the hills said that they had sold their stores in the spring.",
    "The home side led at the break, but a late goal by the substitute gave the visitors a draw"
        + " that keeps them in the upper half of the table.",
    "Doctors at the university hospital presented a study of two thousand patients, which shows"
        + " that walking half an hour a day is as good as the new pills.",
    "The minister opened the new line from the port to the capital and promised that trains would"
        + " run every hour from the beginning of next month."
  };

  private static final String[] FOREIGN = {
    "Le conseil municipal a d\u00e9cid\u00e9 mardi de r\u00e9parer le pont avant la saison des"
        + " pluies, et le maire a annonc\u00e9 que les travaux commenceraient bient\u00f4t.",
    "El ayuntamiento acord\u00f3 el martes reparar el puente antes de las lluvias, y la alcaldesa"
        + " dijo que las obras empezar\u00edan en cuanto se aprobara el presupuesto.",
    "Der Gemeinderat hat am Dienstag beschlossen, die Br\u00fccke noch vor dem Winter zu"
        + " reparieren; die Arbeiten sollen beginnen, sobald der Haushalt verabschiedet ist.",
    "\u0413\u043e\u0440\u043e\u0434\u0441\u043a\u043e\u0439 \u0441\u043e\u0432\u0435\u0442"
        + " \u0440\u0435\u0448\u0438\u043b \u043f\u043e\u0447\u0438\u043d\u0438\u0442\u044c"
        + " \u043c\u043e\u0441\u0442 \u0434\u043e \u043d\u0430\u0447\u0430\u043b\u0430"
        + " \u0437\u0438\u043c\u044b, \u0441\u043a\u0430\u0437\u0430\u043b \u043c\u044d\u0440"
        + " \u0433\u043e\u0440\u043e\u0434\u0430 \u0432\u043e"
        + " \u0432\u0442\u043e\u0440\u043d\u0438\u043a."
  };

  private final Random random = new Random(11);
  private final List<String> stories;

  private NewsCrawl(List<String> stories) {
    this.stories = stories;
  }

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    long bytes = Long.parseLong(arguments[1]) * 1_000_000;
    boolean wet = file.toString().endsWith(".wet.gz");
    NewsCrawl crawl = new NewsCrawl(FuzzSeeds.texts());
    Files.deleteIfExists(file);
    long written = 0;
    int foreign = 0;
    int records = 0;
    try (FileChannel out =
            FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        WarcWriter writer = new WarcWriter(out, WarcCompression.GZIP)) {
      while (written < bytes) {
        boolean other = records % 8 == 7;
        WarcRecord record = wet ? crawl.text(records, other) : crawl.page(records, other);
        written += record.headers().sole("Content-Length").map(Long::parseLong).orElse(0L);
        writer.write(record);
        foreign += other ? 1 : 0;
        records++;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %d records, %d of them in other languages, %.1f MB, packed %.1f MB%n",
        file.getFileName(),
        records,
        foreign,
        written / 1e6,
        Files.size(file) / 1e6);
  }

  private WarcRecord text(int number, boolean other) throws IOException {
    String text = "Home\nWorld\nSport\nWeather\n" + String.join("\n", paragraphs(number, other));
    return new WarcConversion.Builder()
        .setHeader("WARC-Target-URI", url(number))
        .recordId(new UUID(1, number))
        .date(crawled(number))
        .body(MediaType.PLAIN_TEXT, ("Story " + number + "\n" + text).getBytes(UTF_8))
        .build();
  }

  private WarcRecord page(int number, boolean other) throws IOException {
    HttpResponse.Builder answer =
        number % 16 == 3
            ? new HttpResponse.Builder(301, "Moved").addHeader("Location", "/elsewhere")
            : new HttpResponse.Builder(200, "OK")
                .body(MediaType.HTML, html(number, other).getBytes(UTF_8));
    return new WarcResponse.Builder(URI.create(url(number)))
        .recordId(new UUID(2, number))
        .date(crawled(number))
        .body(answer.build())
        .build();
  }

  private String html(int number, boolean other) {
    StringBuilder page = new StringBuilder(70_000);
    page.append("<!DOCTYPE html><html><head><title>Story ").append(number).append("</title>");
    page.append("<meta property='article:published_time' content='")
        .append(day(number))
        .append("T08:00:00Z'>");
    for (int i = 0; i < 6; i++) {
      page.append("<script>var x")
          .append(i)
          .append(" = \"")
          .append(noise(4_000))
          .append("\";</script>");
    }
    page.append("</head><body><nav><ul>");
    for (int i = 0; i < 150; i++) {
      page.append("<li><a href='/section/").append(noise(8)).append("'>Section ").append(i);
      page.append("</a></li>");
    }
    page.append("</ul></nav><article><h1>Story ").append(number).append("</h1>");
    for (String paragraph : paragraphs(number, other)) {
      page.append("<p>").append(paragraph).append("</p>");
    }
    page.append("</article><aside>");
    for (int i = 0; i < 80; i++) {
      page.append("<div class='card ").append(noise(6)).append("'><p><a href='/").append(noise(20));
      page.append("'>").append(QUIET[i % QUIET.length], 0, 60).append("</a></p></div>");
    }
    return page.append("</aside><footer><p>All rights reserved.</p></footer></body></html>")
        .toString();
  }

  private String[] paragraphs(int number, boolean other) {
    String[] paragraphs = new String[12];
    for (int i = 0; i < paragraphs.length; i++) {
      String[] from = other ? FOREIGN : QUIET;
      paragraphs[i] = other ? from[number / 8 % from.length] : from[random.nextInt(from.length)];
    }
    if (!other && number % 10 == 0) {
      paragraphs[0] = changed(stories.get(random.nextInt(stories.size())));
    }
    return paragraphs;
  }

  /** The story with other numbers. */
  private String changed(String story) {
    StringBuilder changed = new StringBuilder(story.length());
    for (char c : story.replace("\n\n", " ").toCharArray()) {
      changed.append(c >= '2' && c <= '8' ? (char) ('2' + random.nextInt(7)) : c);
    }
    return changed.toString();
  }

  private String noise(int length) {
    StringBuilder noise = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      noise.append((char) ('a' + random.nextInt(26)));
    }
    return noise.toString();
  }

  private static String url(int number) {
    return "https://www.outlet-" + number % 40 + ".example/news/" + number;
  }

  private static LocalDate day(int number) {
    return FIRST.plusDays(number % 90);
  }

  private static Instant crawled(int number) {
    return day(number).plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
  }
}
