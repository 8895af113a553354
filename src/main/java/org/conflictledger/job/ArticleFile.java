package org.conflictledger.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.conflictledger.article.BoundedExpansion;
import org.conflictledger.article.Gzip;
import org.conflictledger.article.ReadingLimits;

/** Opens a file of JSON lines for the jobs that read articles without Spark. */
final class ArticleFile {

  private ArticleFile() {}

  /**
   * Its bytes, expanded when the name ends in {@code .gz}.
   *
   * @throws UserException when it cannot be opened
   */
  static InputStream open(Path file, ReadingLimits limits) {
    try {
      InputStream bytes = Files.newInputStream(file);
      return file.toString().endsWith(".gz")
          ? BoundedExpansion.open(bytes, limits.expansion(), Gzip::open)
          : bytes;
    } catch (NoSuchFileException e) {
      throw new UserException(ExitCode.INPUT, "there is no input " + file);
    } catch (IOException e) {
      throw new UserException(ExitCode.INPUT, "cannot read " + file + ": " + e.getMessage());
    }
  }
}
