package org.conflictledger.dataset.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Keeps two runs from one local output. The system frees it when a process dies, however. */
final class LocalLock implements Closeable {

  private final FileChannel channel;

  private LocalLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Empty when the folder is on no local disk.
   *
   * @throws OutputException when another run holds it
   */
  static Optional<LocalLock> on(org.apache.hadoop.fs.Path folder) throws IOException {
    if (!"file".equals(folder.toUri().getScheme())) {
      return Optional.empty();
    }
    Path file = Path.of(folder.toUri().getPath(), ".lock");
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // Held by another run in this very process.
    }
    if (lock == null) {
      channel.close();
      throw new OutputException(
          "another run is writing to "
              + file.getParent().getParent()
              + "; wait for it or choose another --output");
    }
    return Optional.of(new LocalLock(channel));
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
