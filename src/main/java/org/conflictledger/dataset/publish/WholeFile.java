package org.conflictledger.dataset.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;

/**
 * Writes a small file in one step: whoever looks, even after a crash or on a full disk, finds what
 * was there before or all of the new content.
 */
final class WholeFile {

  /** Where a file is replaced by renaming another over it; object stores replace an object. */
  private static final List<String> RENAMING = List.of("hdfs", "viewfs", "webhdfs");

  private WholeFile() {}

  static void write(FileSystem fileSystem, Path file, String content) throws IOException {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    if ("file".equals(file.toUri().getScheme())) {
      local(java.nio.file.Path.of(file.toUri().getPath()), bytes);
    } else if (RENAMING.contains(fileSystem.getScheme())) {
      Path fresh = new Path(file.getParent(), fresh(file.getName()));
      create(fileSystem, fresh, bytes);
      FileContext.getFileContext(file.toUri(), fileSystem.getConf())
          .rename(fresh, file, Options.Rename.OVERWRITE);
    } else {
      create(fileSystem, file, bytes);
    }
  }

  private static void local(java.nio.file.Path file, byte[] bytes) throws IOException {
    java.nio.file.Path fresh = file.resolveSibling(fresh(file.getFileName().toString()));
    try (FileChannel channel =
        FileChannel.open(
            fresh,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      ByteBuffer left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void create(FileSystem fileSystem, Path file, byte[] bytes) throws IOException {
    try (FSDataOutputStream out = fileSystem.create(file, true)) {
      out.write(bytes);
    }
  }

  private static String fresh(String name) {
    return "." + name + ".new";
  }
}
