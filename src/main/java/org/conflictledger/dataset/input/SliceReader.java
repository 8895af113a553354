package org.conflictledger.dataset.input;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.conflictledger.article.ArticleStream;
import org.conflictledger.article.BrokenFile;
import org.conflictledger.article.Checked;
import org.conflictledger.article.CsvArticles;
import org.conflictledger.article.FieldNames;
import org.conflictledger.article.JsonLines;
import org.conflictledger.article.JsonRecord;
import org.conflictledger.article.Origin;
import org.conflictledger.article.ReadingLimits;
import org.conflictledger.article.TextFile;
import org.conflictledger.article.web.Language;
import org.conflictledger.article.web.WarcArticles;

/** Reads the records of a file, or of a stretch of one, whatever its format and compression. */
public final class SliceReader {

  private final Configuration hadoop;
  private final FieldNames names;
  private final ReadingLimits limits;
  private final JsonRecord json;

  public SliceReader(Configuration hadoop, ReadOptions options) {
    this.hadoop = hadoop;
    this.names = options.fieldNames();
    this.limits = options.limits();
    this.json = new JsonRecord(names, limits);
  }

  /**
   * The records in order; a file that cannot be opened is one reject.
   *
   * @throws InputChanged when the file is not the one that was listed
   */
  public ArticleStream open(FileSlice slice) {
    check(slice);
    try {
      return switch (slice.format()) {
        case JSONL -> jsonLines(slice);
        case CSV -> new CsvArticles(slice.name(), stream(slice), ',', names, limits);
        case TSV -> new CsvArticles(slice.name(), stream(slice), '\t', names, limits);
        case TEXT -> text(slice);
        case WARC, WET ->
            new WarcArticles(slice.name(), stream(slice), Language.identification(), limits);
        case PARQUET -> ParquetArticles.open(slice, hadoop, names, limits);
      };
    } catch (IOException e) {
      return single(BrokenFile.reject(new Origin(slice.name(), slice.begin()), e, new byte[0]));
    }
  }

  /**
   * Called before and after reading, so that what was read is of one file and of all of it.
   *
   * @throws InputChanged when the file is not the one that was listed
   */
  public void check(FileSlice slice) {
    Path path = new Path(java.net.URI.create(slice.uri()));
    try {
      if (!FileStamp.of(path.getFileSystem(hadoop).getFileStatus(path)).equals(slice.listed())) {
        throw new InputChanged(slice.name(), "changed");
      }
    } catch (FileNotFoundException e) {
      throw new InputChanged(slice.name(), "went away");
    } catch (IOException e) {
      // The task is tried again, elsewhere.
      throw new UncheckedIOException("cannot look at " + slice.name(), e);
    }
  }

  private ArticleStream jsonLines(FileSlice slice) throws IOException {
    if (!slice.format().splittable(slice.name())) {
      return JsonLines.all(slice.name(), stream(slice), json);
    }
    return JsonLines.stretch(slice.name(), raw(slice), slice.begin(), slice.end(), json);
  }

  private ArticleStream text(FileSlice slice) throws IOException {
    try (InputStream in = stream(slice)) {
      return single(TextFile.read(slice.name(), in, limits));
    }
  }

  private InputStream stream(FileSlice slice) throws IOException {
    InputStream raw = raw(slice);
    try {
      return Decompression.open(slice.name(), raw, limits.expansion());
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }

  private FSDataInputStream raw(FileSlice slice) throws IOException {
    Path path = new Path(java.net.URI.create(slice.uri()));
    FileSystem fileSystem = path.getFileSystem(hadoop);
    FSDataInputStream in = fileSystem.open(path);
    if (slice.begin() > 0) {
      in.seek(slice.begin() - 1);
    }
    return in;
  }

  private static ArticleStream single(Checked record) {
    Iterator<Checked> one = List.of(record).iterator();
    return new ArticleStream() {
      @Override
      public boolean hasNext() {
        return one.hasNext();
      }

      @Override
      public Checked next() {
        return one.next();
      }

      @Override
      public void close() {}
    };
  }
}
