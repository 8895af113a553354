package org.conflictledger.dataset.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.conflictledger.dataset.table.TableSchema;

/**
 * On a local disk {@code _current} is a link to the run's folder, and {@code OUTPUT/events} and its
 * like are links through it. Renaming a new link over the old one is a single step of the file
 * system, so all tables change at once.
 */
final class LinkSwitch implements Switch {

  private final Path output;

  LinkSwitch(Path output) {
    this.output = output;
  }

  @Override
  public void check() throws IOException {
    if (Files.exists(output) && !Files.isDirectory(output)) {
      throw new OutputException(output + " is a file; --output must name a folder");
    }
    for (TableSchema table : TableSchema.ALL) {
      refuseForeign(output.resolve(table.name()));
    }
    for (String name : RunFolder.BESIDE) {
      refuseForeign(output.resolve(name));
    }
    refuseForeign(output.resolve(RunFolder.REPORT));
  }

  private static void refuseForeign(Path entry) {
    if (Files.exists(entry, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(entry)) {
      throw new OutputException(
          entry
              + " is there and was not written by this job; move it away or choose another"
              + " --output");
    }
  }

  @Override
  public Optional<String> run() throws IOException {
    Path current = output.resolve(NAME);
    return Files.isSymbolicLink(current)
        ? Optional.of(Files.readSymbolicLink(current).getFileName().toString())
        : Optional.empty();
  }

  @Override
  public void to(String run, List<String> names) throws IOException {
    // Before the very first switch these lead nowhere; they all come to life together.
    for (String name : names) {
      link(output.resolve(name), Path.of(NAME, name));
    }
    link(output.resolve(NAME), Path.of(RunFolder.RUNS, run));
    if (!names.contains(RunFolder.REPORT)) {
      // Leads nowhere now, for this run has none.
      Files.deleteIfExists(output.resolve(RunFolder.REPORT));
    }
  }

  private static void link(Path at, Path target) throws IOException {
    if (Files.isSymbolicLink(at) && Files.readSymbolicLink(at).equals(target)) {
      return;
    }
    Path fresh = at.resolveSibling("." + at.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    Files.createSymbolicLink(fresh, target);
    Files.move(fresh, at, StandardCopyOption.ATOMIC_MOVE);
  }
}
