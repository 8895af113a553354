package org.conflictledger.dataset.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.conflictledger.article.ArticleStream;
import org.conflictledger.article.Shown;
import org.conflictledger.dataset.TestSpark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcWriter;

class SliceReaderTest {

  private static final Random RANDOM = new Random(3);

  @TempDir Path folder;

  private interface Compressor {
    OutputStream open(OutputStream out) throws IOException;
  }

  private static final Map<String, Compressor> COMPRESSORS =
      Map.of(
          "gz", GZIPOutputStream::new,
          "bz2", out -> new BZip2CompressorOutputStream(out, 1),
          "zst", ZstdOutputStream::new);

  @ParameterizedTest
  @ValueSource(strings = {"gz", "bz2", "zst"})
  void compressedLinesAreRead(String suffix) throws IOException {
    Files.write(folder.resolve("a.jsonl." + suffix), compress(suffix, line("a") + line("b")));
    assertThat(read()).containsExactly("a", "b");
  }

  @Test
  void webArchivesAreReadCompressedRecordByRecord() throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    WarcWriter writer = new WarcWriter(Channels.newChannel(archive), WarcCompression.GZIP);
    for (int i = 1; i <= 2; i++) {
      writer.write(
          new WarcConversion.Builder()
              .setHeader("WARC-Target-URI", "https://example.org/" + i)
              .recordId(new UUID(0, i))
              .date(Instant.parse("2024-03-05T10:15:30Z"))
              .body(
                  MediaType.PLAIN_TEXT,
                  "A market\nThe governor said that gunmen had killed nine traders on Sunday.\n"
                      .getBytes(UTF_8))
              .build());
    }
    Files.write(folder.resolve("a.warc.wet.gz"), archive.toByteArray());
    assertThat(read())
        .containsExactly(
            "urn:uuid:00000000-0000-0000-0000-000000000001",
            "urn:uuid:00000000-0000-0000-0000-000000000002");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gz", "bz2", "zst"})
  void filesOfSeveralMembersAreReadToTheEnd(String suffix) throws IOException {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write(compress(suffix, line("a")));
    both.write(compress(suffix, line("b")));
    Files.write(folder.resolve("a.jsonl." + suffix), both.toByteArray());
    assertThat(read()).containsExactly("a", "b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gz", "bz2", "zst"})
  void truncatedFileKeepsItsWholeLines(String suffix) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 8000; i++) {
      lines.append(line(i + "-" + Long.toHexString(RANDOM.nextLong())));
    }
    byte[] whole = compress(suffix, lines.toString());
    Files.write(folder.resolve("a.jsonl." + suffix), Arrays.copyOf(whole, whole.length * 2 / 3));
    List<String> read = read();
    assertThat(read.get(read.size() - 1)).endsWith(" truncated");
    assertThat(read.subList(0, read.size() - 1))
        .hasSizeGreaterThan(500)
        .allMatch(id -> id.contains("-"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gz", "bz2", "zst"})
  void decompressionBombIsReadNoFurtherThanItsLimit(String suffix) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] blanks = " ".repeat(1_000_000).getBytes(UTF_8);
    try (OutputStream out = COMPRESSORS.get(suffix).open(bytes)) {
      out.write(line("a").getBytes(UTF_8));
      for (int i = 0; i < 60; i++) {
        out.write(blanks);
      }
      out.write(line("b").getBytes(UTF_8));
    }
    Files.write(folder.resolve("a.jsonl." + suffix), bytes.toByteArray());
    assertThat(read()).containsExactly("a", line("a").length() + " too_large");
  }

  @Test
  void fileMayHaveAnyName() throws IOException {
    for (String name :
        List.of("a\nb.jsonl", "c%20d.jsonl", "e{f}[g]*?.jsonl", "\u001b[2J\u202e.jsonl")) {
      Files.writeString(folder.resolve(name), line(name.substring(0, 1).strip() + "1"));
    }
    assertThat(read()).hasSize(4).contains("a1", "c1", "e1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.jsonl.gz", "a.jsonl.bz2", "a.jsonl.zst", "a.parquet"})
  void fileThatIsNotWhatItsSuffixSaysIsUnreadable(String name) throws IOException {
    Files.writeString(folder.resolve(name), "no archive at all, but words\n");
    assertThat(read()).containsExactly("0 unreadable");
  }

  @Test
  void folderOfManyFormatsIsRead() throws IOException {
    Path deep = Files.createDirectories(folder.resolve("2021/März 21"));
    Files.writeString(folder.resolve("a.jsonl"), line("a"));
    Files.writeString(deep.resolve("b.csv"), "id,published,text\nb,2021-03-21,Five.\n");
    Files.writeString(deep.resolve("c.tsv"), "id\tpublished\ttext\nc\t2021-03-21\tFive.\n");
    Files.write(
        deep.resolve("e.csv.gz"), compress("gz", "id,published,text\ne,2021-03-21,Five.\n"));
    Files.writeString(deep.resolve("f.txt"), "date 2021-03-21\nFive.\n");
    Files.writeString(deep.resolve("g.txt"), "Five.\n");
    assertThat(read()).contains("a", "b", "c", "e", "0 no_date").hasSize(6);
  }

  @Test
  void parquetOfManyTypesIsRead() throws IOException {
    TestSpark.session()
        .sql(
            """
            SELECT 'a' id, DATE'2021-03-21' published, 'Five.' text, 1 other UNION ALL
            SELECT 'b', DATE'2021-03-22', NULL, 2 UNION ALL
            SELECT NULL, DATE'2021-03-22', 'Six.', 2\
            """)
        .coalesce(1)
        .write()
        .parquet(folder.resolve("days.parquet").toString());
    TestSpark.session()
        .sql("SELECT 7L id, TIMESTAMP'2021-03-21 23:00:00' published, 'Five.' text")
        .coalesce(1)
        .write()
        .parquet(folder.resolve("times.parquet").toString());
    TestSpark.session()
        .sql("SELECT 'c' id, '2021-03-21' published, array('Five.') text")
        .coalesce(1)
        .write()
        .parquet(folder.resolve("lists.parquet").toString());
    assertThat(read()).hasSize(5).contains("a", "1 no_text", "7", "0 wrong_type");
  }

  @Test
  void binaryFileIsOneReject() throws IOException {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, '\r', '\n', 1, '\n'};
    Files.write(folder.resolve("a.jsonl"), png);
    Files.write(folder.resolve("b.csv"), png);
    assertThat(read()).containsExactly("0 binary", "0 binary");
  }

  @Test
  void fileThatVanishesAfterTheListingEndsTheRun() throws IOException {
    Files.writeString(folder.resolve("a.jsonl"), line("a"));
    List<FileSlice> slices = slices();
    Files.delete(folder.resolve("a.jsonl"));
    assertThatThrownBy(() -> read(slices))
        .isInstanceOf(InputChanged.class)
        .hasMessageContaining("a.jsonl went away");
  }

  @Test
  void fileThatChangesAfterTheListingEndsTheRun() throws IOException {
    Path file = folder.resolve("a.jsonl");
    Files.writeString(file, line("a"));
    List<FileSlice> slices = slices();
    Files.writeString(file, line("a") + line("b"));
    assertThatThrownBy(() -> read(slices))
        .isInstanceOf(InputChanged.class)
        .hasMessageContaining("a.jsonl changed");
    // As long as before, but of another day.
    Files.writeString(file, line("c"));
    Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    assertThatThrownBy(() -> read(slices)).isInstanceOf(InputChanged.class);
  }

  @Test
  void fileThatChangesWhileItIsReadIsSeenAtItsEnd() throws IOException {
    Path file = folder.resolve("a.jsonl");
    Files.writeString(file, line("a") + line("b"));
    FileSlice slice = slices().get(0);
    SliceReader reader = new SliceReader(new Configuration(), ReadOptions.DEFAULT);
    try (ArticleStream records = reader.open(slice)) {
      records.next();
      Files.writeString(file, line("c"));
    }
    assertThatThrownBy(() -> reader.check(slice)).isInstanceOf(InputChanged.class);
  }

  private List<String> read() {
    return read(slices());
  }

  private List<FileSlice> slices() {
    InputListing listing =
        InputFiles.list(List.of(folder.toString()), Optional.empty(), new Configuration());
    return Slices.pack(listing.files(), 1, Long.MAX_VALUE).stream().flatMap(List::stream).toList();
  }

  private static List<String> read(List<FileSlice> slices) {
    SliceReader reader = new SliceReader(new Configuration(), ReadOptions.DEFAULT);
    List<String> shown = new ArrayList<>();
    for (FileSlice slice : slices) {
      shown.addAll(Shown.all(reader.open(slice)));
    }
    return shown;
  }

  private static String line(String id) {
    return "{\"id\":\"" + id + "\",\"published\":\"2021-03-21\",\"text\":\"Five died.\"}\n";
  }

  private static byte[] compress(String suffix, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = COMPRESSORS.get(suffix).open(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
