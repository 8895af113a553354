package org.conflictledger.dataset.input;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FileUtil;
import org.apache.hadoop.fs.Path;

/**
 * Takes the files of a table from the run before into this one: under a second name on a local
 * disk, where that costs nothing, as a copy elsewhere.
 */
public final class EarlierFiles {

  private final FileSystem fileSystem;

  public EarlierFiles(FileSystem fileSystem) {
    this.fileSystem = fileSystem;
  }

  /** The Parquet files that lie in a folder itself. */
  public List<Path> in(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    if (fileSystem.exists(folder)) {
      for (FileStatus file : fileSystem.listStatus(folder)) {
        if (file.isFile() && file.getPath().getName().endsWith(".parquet")) {
          files.add(file.getPath());
        }
      }
    }
    return files;
  }

  public void take(List<Path> files, Path folder) throws IOException {
    fileSystem.mkdirs(folder);
    for (Path file : files) {
      Path to = new Path(folder, file.getName());
      if (!"file".equals(fileSystem.getScheme()) || !linked(file, to)) {
        FileUtil.copy(fileSystem, file, fileSystem, to, false, fileSystem.getConf());
      }
    }
  }

  private static boolean linked(Path from, Path to) throws IOException {
    try {
      Files.createLink(local(to), local(from));
      return true;
    } catch (UnsupportedOperationException | FileSystemException e) {
      // Not every file system has links; too many may lead to one file.
      return false;
    }
  }

  private static java.nio.file.Path local(Path path) {
    return java.nio.file.Path.of(path.toUri().getPath());
  }
}
