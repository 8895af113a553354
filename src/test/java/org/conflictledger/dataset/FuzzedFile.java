package org.conflictledger.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.conflictledger.article.Article;
import org.conflictledger.article.ArticleStream;
import org.conflictledger.article.Checked;
import org.conflictledger.article.ReadingLimits;
import org.conflictledger.article.Reject;
import org.conflictledger.dataset.input.FileSlice;
import org.conflictledger.dataset.input.InputFiles;
import org.conflictledger.dataset.input.InputListing;
import org.conflictledger.dataset.input.ReadOptions;
import org.conflictledger.dataset.input.SliceReader;
import org.conflictledger.dataset.input.Slices;
import org.conflictledger.fuzz.Broken;

/** Reads a file as the job does and says where it is not as it must be. */
public final class FuzzedFile {

  private static final Configuration HADOOP = new Configuration();
  private static final int LIMIT = 100_000;

  private FuzzedFile() {}

  /**
   * Reads a file twice.
   *
   * @return its records
   * @throws Broken when something that must always hold does not
   */
  public static List<Checked> read(Path file) throws IOException {
    List<Checked> first = once(file, Long.MAX_VALUE);
    Broken.unless(first.equals(once(file, Long.MAX_VALUE)), "read differently twice");
    if (file.toString().endsWith(".jsonl")) {
      Broken.unless(first.size() == lines(file) || binary(first), "lines vanished", first.size());
      Broken.unless(first.equals(once(file, 100)) || binary(first), "stretches read differently");
    }
    return first;
  }

  private static List<Checked> once(Path file, long stretch) {
    InputListing listing =
        InputFiles.list(List.of(file.toString()), Optional.empty(), new Configuration(HADOOP));
    SliceReader reader =
        new SliceReader(
            HADOOP,
            new ReadOptions(Map.of(), ReadingLimits.DEFAULT.withRecordBytes(LIMIT), stretch));
    List<Checked> records = new ArrayList<>();
    for (List<FileSlice> slices : Slices.pack(listing.files(), 1, stretch)) {
      for (FileSlice slice : slices) {
        try (ArticleStream stream = reader.open(slice)) {
          stream.forEachRemaining(records::add);
        } catch (IOException e) {
          throw new Broken("closing failed: " + e);
        }
      }
    }
    long before = -1;
    for (Checked record : records) {
      Broken.unless(record.origin().position() >= before, "positions run backwards", record);
      before = record.origin().position();
      if (record instanceof Checked.Accepted accepted) {
        check(accepted.article());
      } else {
        check(((Checked.Rejected) record).reject());
      }
    }
    return records;
  }

  private static void check(Article article) {
    Broken.unless(!article.id().isBlank(), "no id", article);
    Broken.unless(!article.text().isBlank(), "no text", article);
    LocalDate day = article.published();
    Broken.unless(day.getYear() >= 1900 && day.getYear() <= 2100, "day out of range", day);
  }

  private static void check(Reject reject) {
    Broken.unless(!reject.detail().isBlank(), "no detail", reject.reason());
    Broken.unless(reject.excerpt().length() <= Reject.EXCERPT_LENGTH + 1, "long excerpt", reject);
    Broken.unless(
        (reject.excerpt() + reject.detail()).chars().noneMatch(Character::isISOControl),
        "unprintable",
        reject.reason(),
        reject.detail());
  }

  private static boolean binary(List<Checked> records) {
    return records.stream()
        .anyMatch(r -> r instanceof Checked.Rejected no && no.reject().detail().contains("file"));
  }

  private static int lines(Path file) throws IOException {
    String text =
        new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
    if (text.startsWith("\u00ef\u00bb\u00bf")) {
      text = text.substring(3);
    }
    int lines = 0;
    for (String line : text.split("\n", -1)) {
      lines += line.chars().allMatch(c -> c == ' ' || c == '\t' || c == '\r') ? 0 : 1;
    }
    return lines;
  }

  /** What makes a file unlike others: its format and what became of its records. */
  public static Set<String> features(String format, List<Checked> records) {
    Set<String> features = new TreeSet<>();
    for (Checked record : records) {
      features.add(
          format
              + (record instanceof Checked.Rejected no ? no.reject().reason().code() : "accepted"));
    }
    return features;
  }
}
