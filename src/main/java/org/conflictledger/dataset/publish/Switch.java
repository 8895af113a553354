package org.conflictledger.dataset.publish;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** {@code OUTPUT/_current}: names the run that readers see, and is changed in one step. */
interface Switch {

  String NAME = "_current";

  /**
   * @throws OutputException when the output holds what is not ours
   */
  void check() throws IOException;

  /** The run that readers see. */
  Optional<String> run() throws IOException;

  /**
   * Turns all readers to a run.
   *
   * @param names what of the run shall be found in the output
   */
  void to(String run, List<String> names) throws IOException;

  /** Links on a local disk; elsewhere a small file that holds the run's name. */
  static Switch on(FileSystem fileSystem, Path output) {
    return "file".equals(output.toUri().getScheme())
        ? new LinkSwitch(java.nio.file.Path.of(output.toUri().getPath()))
        : new PointerSwitch(fileSystem, output);
  }
}
