package org.conflictledger.dataset.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.conflictledger.article.Article;

/**
 * Articles of one mixture, in any number: {@link Variation variations} of given ones, round after
 * round.
 *
 * @param name in reports
 * @param conflict articles that tell of casualties
 * @param quiet articles that do not
 * @param quietOfTen how many of ten articles are quiet, 0 to 10
 * @param shape how even it is
 */
public record Corpus(
    String name, List<Article> conflict, List<Article> quiet, int quietOfTen, Shape shape) {

  private static final long FILE_BYTES = 128_000_000;

  /** Nine in ten articles tell of no violence, as in a day's news. */
  public static Corpus mixed(List<Article> conflict, List<Article> quiet) {
    return new Corpus("mixed", conflict, quiet, 9, Shape.EVEN);
  }

  /** Every article tells of casualties. */
  public static Corpus conflictOnly(List<Article> conflict) {
    return new Corpus("conflict-only", conflict, List.of(), 0, Shape.EVEN);
  }

  /** The same, but uneven. */
  public Corpus shaped(Shape other) {
    return new Corpus(other.label(), conflict, quiet, quietOfTen, other);
  }

  /** A corpus as it was written. */
  public record Written(Path folder, long bytes, long articles) {}

  /**
   * Writes JSON lines into a new folder.
   *
   * @param bytes about how many; a last article is not cut
   */
  public Written write(Path folder, long bytes) throws IOException {
    Files.createDirectories(folder);
    Iterator<Article> articles = articles();
    ObjectMapper mapper = new ObjectMapper();
    long written = 0;
    long number = 0;
    for (int file = 0; written < bytes; file++) {
      Path path = folder.resolve(String.format("part-%05d.jsonl", file));
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16)) {
        long end = Math.min(bytes, written + FILE_BYTES);
        while (written < end) {
          byte[] line = line(mapper, shape.of(articles.next(), number, conflict));
          out.write(line);
          written += line.length;
          number++;
        }
      }
    }
    return new Written(folder, written, number);
  }

  /** Without end. */
  Iterator<Article> articles() {
    Variation variation = new Variation(all());
    return new Iterator<>() {
      private int number;

      @Override
      public boolean hasNext() {
        return true;
      }

      @Override
      public Article next() {
        if (all().isEmpty()) {
          throw new NoSuchElementException("a corpus of no articles");
        }
        boolean calm = number % 10 < quietOfTen;
        // Of its kind, so that rounds end when a kind is through.
        int turn = calm ? number / 10 * quietOfTen + number % 10 : place(number);
        number++;
        List<Article> kind = calm ? quiet : conflict;
        return variation.of(kind.get(turn % kind.size()), turn / kind.size());
      }
    };
  }

  private int place(int number) {
    return number / 10 * (10 - quietOfTen) + number % 10 - quietOfTen;
  }

  private List<Article> all() {
    List<Article> all = new ArrayList<>(conflict);
    all.addAll(quiet);
    return all;
  }

  private static byte[] line(ObjectMapper mapper, Article article) throws IOException {
    ObjectNode line = mapper.createObjectNode();
    line.put("id", article.id());
    line.put("published", article.published().toString());
    line.put("source", article.source());
    line.put("title", article.title());
    line.put("text", article.text());
    byte[] json = mapper.writeValueAsBytes(line);
    byte[] ended = Arrays.copyOf(json, json.length + 1);
    ended[json.length] = '\n';
    return ended;
  }
}
