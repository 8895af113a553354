package org.conflictledger.article.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.conflictledger.article.Article;
import org.conflictledger.article.ArticleStream;
import org.conflictledger.article.Checked;
import org.conflictledger.article.ReadingLimits;
import org.conflictledger.article.Reject;
import org.conflictledger.article.RejectReason;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

class WarcArticlesTest {

  private static final String URL = "https://www.example.org/news/market";
  private static final Instant CRAWLED = Instant.parse("2024-03-05T10:15:30Z");
  private static final int LIMIT = 100_000;

  private static final String STORY =
      "<p>Gunmen on motorcycles killed nine traders at a market in the north of the country on"
          + " Sunday, the governor said.</p><p>At least four people were wounded and taken to the"
          + " hospital of the provincial capital, where doctors asked for blood.</p>"
          + "<p>Nobody has said who sent them, but the people of the town suspect a militia.</p>";

  private final ByteArrayOutputStream archive = new ByteArrayOutputStream();

  @Test
  void pageBecomesAnArticle() throws IOException {
    write(
        page(
            "<html><head><title>Market | Example</title>"
                + "<meta property='og:title' content='Nine traders killed'>"
                + "<meta property='og:site_name' content='Example Post'>"
                + "<meta property='article:published_time' content='2024-03-04T08:00:00+02:00'>"
                + "</head><body><nav><p>Home, world, sport, weather, shop and more</p></nav>"
                + "<article><h1>Nine traders killed</h1>"
                + STORY
                + "</article><footer><p>All rights reserved.</p></footer></body></html>"));
    Article article = article(next());
    assertThat(article.title()).isEqualTo("Nine traders killed");
    assertThat(article.source()).isEqualTo("Example Post");
    assertThat(article.published()).isEqualTo(LocalDate.of(2024, 3, 4));
    assertThat(article.url()).isEqualTo(URL);
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.text())
        .startsWith("Gunmen on motorcycles")
        .contains("the governor said.\n\nAt least four")
        .endsWith("suspect a militia.")
        .doesNotContain("weather", "rights reserved");
  }

  @Test
  void dateStandsInLinkedData() throws IOException {
    write(
        page(
            "<script type='application/ld+json'>{\"@graph\": [{\"@type\": \"NewsArticle\","
                + " \"datePublished\": \"2024-03-03T23:10:00Z\"}]}</script><main>"
                + STORY
                + "</main>"));
    assertThat(article(next()).published()).isEqualTo(LocalDate.of(2024, 3, 3));
  }

  @Test
  void withoutAnyDateTheDayOfTheCrawlStandsInAndTheHostIsTheSource() throws IOException {
    write(page("<time datetime='soon'>soon</time><div>" + STORY + "</div>"));
    Article article = article(next());
    assertThat(article.published()).isEqualTo(LocalDate.of(2024, 3, 5));
    assertThat(article.source()).isEqualTo("example.org");
  }

  @Test
  void unmarkedArticleIsTheDensestBlock() throws IOException {
    write(
        page(
            "<div class='x'><p><a href='/a'>A teaser of another story of the day</a></p></div>"
                + "<div>"
                + STORY
                + "</div><div><p>Sign up for our letter.</p></div>"));
    assertThat(article(next()).text()).doesNotContain("teaser", "Sign up");
  }

  @Test
  void otherLanguagesAreSetAside() throws IOException {
    write(
        page(
            "<article><p>Des hommes armés à moto ont tué neuf commerçants dimanche sur un marché"
                + " du nord du pays, a annoncé le gouverneur de la province.</p><p>Quatre autres"
                + " personnes ont été blessées et conduites à l'hôpital de la capitale.</p>"
                + "</article>"));
    assertThat(reject(next()).reason()).isEqualTo(RejectReason.OTHER_LANGUAGE);
    assertThat(RejectReason.OTHER_LANGUAGE.bad()).isFalse();
  }

  @Test
  void redirectsAndImagesAreNoPages() throws IOException {
    write(response(new HttpResponse.Builder(301, "Moved").addHeader("Location", "/x").build()));
    write(
        response(
            new HttpResponse.Builder(200, "OK")
                .body(MediaType.parse("image/png"), new byte[] {1, 2, 3})
                .build()));
    ArticleStream records = records();
    assertThat(reject(records.next()).detail()).isEqualTo("status 301: " + URL);
    assertThat(reject(records.next()).reason()).isEqualTo(RejectReason.NO_PAGE);
    assertThat(records.hasNext()).isFalse();
  }

  @Test
  void otherRecordsArePassedOver() throws IOException {
    write(new Warcinfo.Builder().date(CRAWLED).fields(java.util.Map.of()).build());
    write(page("<article>" + STORY + "</article>"));
    ArticleStream records = records();
    assertThat(article(records.next()).text()).startsWith("Gunmen");
    assertThat(records.hasNext()).isFalse();
  }

  @Test
  void pageThatUnpacksToMoreThanTheLimitIsRejected() throws IOException {
    byte[] bomb = new byte[LIMIT * 50];
    Arrays.fill(bomb, (byte) ' ');
    write(
        response(
            new HttpResponse.Builder(200, "OK")
                .addHeader("Content-Encoding", "gzip")
                .body(MediaType.HTML, gzip(bomb))
                .build()));
    write(page("<article>" + STORY + "</article>"));
    ArticleStream records = records();
    assertThat(reject(records.next()).reason()).isEqualTo(RejectReason.TOO_LARGE);
    assertThat(article(records.next()).text()).startsWith("Gunmen");
  }

  @Test
  void pageThatCannotBeUnpackedCostsItselfAlone() throws IOException {
    byte[] packed = gzip(("<article>" + STORY + "</article>").getBytes(UTF_8));
    write(
        response(
            new HttpResponse.Builder(200, "OK")
                .addHeader("Content-Encoding", "gzip")
                .body(MediaType.HTML, Arrays.copyOf(packed, packed.length / 2))
                .build()));
    write(page("<article>" + STORY + "</article>"));
    ArticleStream records = records();
    assertThat(reject(records.next()).reason()).isEqualTo(RejectReason.TRUNCATED);
    assertThat(article(records.next()).text()).startsWith("Gunmen");
    assertThat(records.hasNext()).isFalse();
  }

  @Test
  void pageWithoutParagraphsHasNoText() throws IOException {
    write(page("<div id='app'></div>"));
    assertThat(reject(next()).reason()).isEqualTo(RejectReason.EMPTY_TEXT);
  }

  @Test
  void charsetOfTheAnswerHolds() throws IOException {
    byte[] bytes =
        ("<article>" + STORY.replace("militia", "gu\u00e9rilla") + "</article>")
            .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    write(
        response(
            new HttpResponse.Builder(200, "OK")
                .body(MediaType.parse("text/html;charset=iso-8859-1"), bytes)
                .build()));
    assertThat(article(next()).text()).endsWith("suspect a gu\u00e9rilla.");
  }

  @Test
  void textOfAWetFileLosesItsMenus() throws IOException {
    String text =
        "Nine traders killed | Example Post\nHome\nWorld\nSubscribe now\n"
            + "Gunmen on motorcycles killed nine traders at a market in the north of the country.\n"
            + "\"They came at noon,\" said a woman who had been selling onions there.\nShare\n";
    write(
        new WarcConversion.Builder()
            .setHeader("WARC-Target-URI", URL)
            .date(CRAWLED)
            .body(MediaType.PLAIN_TEXT, text.getBytes(UTF_8))
            .build());
    Article article = article(next());
    assertThat(article.title()).isEqualTo("Nine traders killed | Example Post");
    assertThat(article.text().split("\n\n")).hasSize(2);
    assertThat(article.published()).isEqualTo(LocalDate.of(2024, 3, 5));
  }

  @Test
  void fileThatEndsInTheMiddleKeepsWhatCameBefore() throws IOException {
    write(page("<article>" + STORY + "</article>"));
    int first = archive.size();
    write(page("<article>" + STORY + STORY + "</article>"));
    byte[] cut = Arrays.copyOf(archive.toByteArray(), first + 600);
    ArticleStream records = records(cut);
    assertThat(article(records.next()).text()).startsWith("Gunmen");
    assertThat(reject(records.next()).reason())
        .isIn(RejectReason.TRUNCATED, RejectReason.UNREADABLE);
    assertThat(records.hasNext()).isFalse();
  }

  @Test
  void whatIsNoArchiveIsUnreadable() {
    assertThat(reject(records("nothing of the kind".getBytes(UTF_8)).next()).reason())
        .isIn(RejectReason.TRUNCATED, RejectReason.UNREADABLE);
  }

  private void write(WarcRecord record) throws IOException {
    WarcWriter writer = new WarcWriter(Channels.newChannel(archive), WarcCompression.NONE);
    writer.write(record);
  }

  private static WarcRecord page(String html) throws IOException {
    return response(
        new HttpResponse.Builder(200, "OK")
            .body(MediaType.HTML_UTF8, html.getBytes(UTF_8))
            .build());
  }

  private static WarcRecord response(HttpResponse http) throws IOException {
    return new WarcResponse.Builder(URI.create(URL))
        .date(CRAWLED)
        .recordId(new UUID(1, 2))
        .body(http)
        .build();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private Checked next() {
    return records().next();
  }

  private ArticleStream records() {
    return records(archive.toByteArray());
  }

  private static ArticleStream records(byte[] bytes) {
    return new WarcArticles(
        "a.warc",
        new ByteArrayInputStream(bytes),
        Language.identification(),
        ReadingLimits.DEFAULT.withRecordBytes(LIMIT));
  }

  private static Article article(Checked record) {
    assertThat(record).isInstanceOf(Checked.Accepted.class);
    return ((Checked.Accepted) record).article();
  }

  private static Reject reject(Checked record) {
    assertThat(record).isInstanceOf(Checked.Rejected.class);
    return ((Checked.Rejected) record).reject();
  }
}
