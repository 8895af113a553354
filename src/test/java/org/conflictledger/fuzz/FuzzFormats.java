package org.conflictledger.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.conflictledger.article.Article;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Sound files of every format, made of texts. */
final class FuzzFormats {

  static final List<String> FORMATS = List.of("jsonl", "csv", "tsv", "txt", "warc", "wet");
  static final List<String> COMPRESSIONS = List.of("", ".gz", ".bz2", ".zst");

  private static final ObjectMapper JSON = new ObjectMapper();

  /** So that half a surrogate pair and marks without width survive, and show. */
  private static final ObjectWriter ESCAPED = JSON.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);

  private static final Instant CRAWLED = Instant.parse("2024-03-05T10:15:30Z");

  private FuzzFormats() {}

  static byte[] file(String format, List<String> texts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    switch (format) {
      case "jsonl" -> jsonLines(texts, out);
      case "csv" -> rows(texts, ',', out);
      case "tsv" -> rows(texts, '\t', out);
      case "txt" -> out.writeBytes(("date 2024-03-05\n" + texts.get(0)).getBytes(UTF_8));
      default -> archive(format, texts, out);
    }
    return out.toByteArray();
  }

  /** Articles as the reader of JSON lines takes them. */
  static byte[] jsonLines(List<Article> articles) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Article article : articles) {
      Map<String, String> record = new TreeMap<>();
      record.put("id", article.id());
      record.put("published", article.published().toString());
      record.put("source", article.source());
      record.put("title", article.title());
      record.put("text", article.text());
      out.writeBytes(ESCAPED.writeValueAsBytes(record));
      out.write('\n');
    }
    return out.toByteArray();
  }

  private static void jsonLines(List<String> texts, ByteArrayOutputStream out) throws IOException {
    for (int i = 0; i < texts.size(); i++) {
      Map<String, Object> record = new TreeMap<>();
      record.put("id", "f" + i);
      record.put("published", "2024-03-05T10:15:00Z");
      record.put("source", "Example Post");
      record.put("title", "A report");
      record.put("other", List.of(Map.of("deep", List.of(1, 2.5, true))));
      record.put("text", texts.get(i));
      out.writeBytes(JSON.writeValueAsBytes(record));
      out.write('\n');
    }
  }

  private static void rows(List<String> texts, char delimiter, ByteArrayOutputStream out) {
    out.writeBytes("id,published,source,text\n".replace(',', delimiter).getBytes(UTF_8));
    for (int i = 0; i < texts.size(); i++) {
      String cell = '"' + texts.get(i).replace("\"", "\"\"") + '"';
      out.writeBytes(
          ("r" + i + delimiter + "2024-03-05" + delimiter + "Post" + delimiter + cell + "\r\n")
              .getBytes(UTF_8));
    }
  }

  private static void archive(String format, List<String> texts, OutputStream out)
      throws IOException {
    try (WarcWriter writer = new WarcWriter(Channels.newChannel(out), WarcCompression.NONE)) {
      for (int i = 0; i < texts.size(); i++) {
        String url = "https://example.org/" + i;
        if (format.equals("wet")) {
          writer.write(
              new WarcConversion.Builder()
                  .setHeader("WARC-Target-URI", url)
                  .recordId(new UUID(0, i))
                  .date(CRAWLED)
                  .body(MediaType.PLAIN_TEXT, ("A report\n" + texts.get(i)).getBytes(UTF_8))
                  .build());
        } else {
          writer.write(
              new WarcResponse.Builder(URI.create(url))
                  .recordId(new UUID(0, i))
                  .date(CRAWLED)
                  .body(
                      new HttpResponse.Builder(200, "OK")
                          .body(MediaType.HTML, page(texts.get(i)).getBytes(UTF_8))
                          .build())
                  .build());
        }
      }
    }
  }

  private static String page(String text) {
    return "<html><head><title>A report</title><meta name=date content=2024-03-04>"
        + "<script type='application/ld+json'>{\"datePublished\": \"2024-03-03\"}</script></head>"
        + "<body><nav><a href=/>Home</a></nav><article><p>"
        + text.replace("\n\n", "</p><p>")
        + "</p></article></body></html>";
  }

  static byte[] compressed(String compression, byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream packed =
        switch (compression) {
          case ".gz" -> new GZIPOutputStream(out);
          case ".bz2" -> new BZip2CompressorOutputStream(out, 1);
          case ".zst" -> new ZstdOutputStream(out);
          default -> out;
        }) {
      packed.write(bytes);
    }
    return out.toByteArray();
  }
}
