package org.conflictledger.dataset.publish;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Where there are no links {@code _current} is a file with the run's name, and readers open {@code
 * OUTPUT/_runs/<name>/events}. Object stores replace a single object in one step and nothing
 * larger; HDFS replaces a file in one step by renaming another over it.
 */
final class PointerSwitch implements Switch {

  private final FileSystem fileSystem;
  private final Path current;

  PointerSwitch(FileSystem fileSystem, Path output) {
    this.fileSystem = fileSystem;
    this.current = new Path(output, NAME);
  }

  @Override
  public void check() {
    // Nothing is written beside _runs and _current, so nothing foreign can be hurt.
  }

  @Override
  public Optional<String> run() throws IOException {
    try (FSDataInputStream in = fileSystem.open(current)) {
      return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
    } catch (FileNotFoundException e) {
      return Optional.empty();
    }
  }

  @Override
  public void to(String run, List<String> names) throws IOException {
    WholeFile.write(fileSystem, current, run + "\n");
  }
}
