package org.conflictledger.article.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import org.conflictledger.article.Checked;
import org.conflictledger.article.Origin;
import org.conflictledger.article.ReadingLimits;
import org.conflictledger.article.RejectReason;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;

/** What a site answered to a crawler: a page of HTML becomes an article. */
final class ResponsePages {

  private static final int OK = 200;

  private final Language language;
  private final ReadingLimits limits;

  ResponsePages(Language language, ReadingLimits limits) {
    this.language = language;
    this.limits = limits;
  }

  Checked read(Origin origin, WarcResponse response) throws IOException {
    String url = response.target();
    HttpResponse http;
    try {
      http = response.http();
    } catch (IllegalArgumentException e) {
      return Checked.reject(origin, RejectReason.NO_PAGE, "no answer by HTTP: " + url, "");
    }
    if (http.status() != OK) {
      return Checked.reject(
          origin, RejectReason.NO_PAGE, "status " + http.status() + ": " + url, "");
    }
    MediaType type = http.contentType();
    if (!type.base().equals(MediaType.HTML) && !type.base().equals(MediaType.XHTML)) {
      return Checked.reject(origin, RejectReason.NO_PAGE, type.base() + ": " + url, "");
    }
    byte[] bytes;
    int maxBytes = Math.min(limits.pageBytes(), limits.recordBytes());
    try (InputStream body = http.bodyDecoded().stream()) {
      // One more than allowed tells that there is more, however far it was compressed.
      bytes = body.readNBytes(maxBytes + 1);
    }
    if (bytes.length > maxBytes) {
      return Checked.reject(
          origin, RejectReason.TOO_LARGE, "the page has over " + maxBytes + " bytes: " + url, "");
    }
    Document page = Jsoup.parse(new ByteArrayInputStream(bytes), charset(type), url);
    return article(origin, response, HtmlPage.of(page));
  }

  private Checked article(Origin origin, WarcResponse response, HtmlPage page) {
    return new PageText(
            page.title(),
            page.site().orElseGet(() -> Sites.host(response.target())),
            page.published().orElse(response.date().toString()),
            page.text())
        .check(origin, response, language, page.title(), limits);
  }

  /** The charset the site named; null lets the page itself tell. */
  private static String charset(MediaType type) {
    String named = type.parameters().get("charset");
    try {
      return named != null && Charset.isSupported(named) ? named : null;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
