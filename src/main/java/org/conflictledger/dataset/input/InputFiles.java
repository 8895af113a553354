package org.conflictledger.dataset.input;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.conflictledger.article.Origin;
import org.conflictledger.article.Reject;
import org.conflictledger.article.RejectReason;

/**
 * Finds the files under the inputs a user names: files, folders with all they hold, globs, URIs of
 * any file system Hadoop knows. Names beginning with a dot or an underscore are hidden.
 */
public final class InputFiles {

  private final Configuration hadoop;
  private final Optional<InputFormat> format;
  private final SortedMap<String, InputFile> files = new TreeMap<>();
  private final List<Reject> passedOver = new ArrayList<>();

  private InputFiles(Configuration hadoop, Optional<InputFormat> format) {
    this.hadoop = hadoop;
    this.format = format;
  }

  /**
   * @param format what all files hold; empty to go by their suffixes
   * @throws InputException for a path that is not there, a glob that matches nothing, a named file
   *     of unknown format, or when there is no file at all
   */
  public static InputListing list(
      List<String> inputs, Optional<InputFormat> format, Configuration hadoop) {
    InputFiles listing = new InputFiles(hadoop, format);
    for (String input : inputs) {
      try {
        listing.add(input);
      } catch (InputException e) {
        throw e;
      } catch (IOException | RuntimeException e) {
        // Hadoop tells of unknown schemes and missing connectors by exceptions of either kind.
        throw new InputException("cannot list " + input + ": " + e.getMessage());
      }
    }
    if (listing.files.isEmpty() && listing.passedOver.isEmpty()) {
      throw new InputException("no input files in " + String.join(", ", inputs));
    }
    return new InputListing(List.copyOf(listing.files.values()), List.copyOf(listing.passedOver));
  }

  private void add(String input) throws IOException {
    Path path = path(input);
    FileSystem fileSystem = path.getFileSystem(hadoop);
    List<FileStatus> found = found(fileSystem, path, input);
    for (FileStatus status : found) {
      if (status.isDirectory()) {
        walk(fileSystem, status.getPath(), Optional.empty());
      } else {
        Optional<InputFormat> told = format.or(() -> InputFormat.ofName(name(status.getPath())));
        if (told.isEmpty()) {
          throw new InputException(
              "the suffix of "
                  + input
                  + " tells no format; say which with --input-format ("
                  + InputFormat.codes()
                  + ")");
        }
        add(status, told.get());
      }
    }
  }

  /** A path that is there is taken as it is, even when it looks like a glob. */
  private List<FileStatus> found(FileSystem fileSystem, Path path, String input)
      throws IOException {
    try {
      return List.of(fileSystem.getFileStatus(path));
    } catch (FileNotFoundException e) {
      FileStatus[] matches = fileSystem.globStatus(path);
      if (matches == null || matches.length == 0) {
        throw new InputException("there is no input " + input);
      }
      return List.of(matches);
    }
  }

  private static Path path(String input) {
    boolean uri = input.matches("[A-Za-z][A-Za-z0-9+.-]+:/.*");
    // Local names are made absolute, so that a table names its files the same from any folder.
    return uri ? new Path(input) : new Path("file", null, new File(input).getAbsolutePath());
  }

  private void walk(FileSystem fileSystem, Path folder, Optional<InputFormat> inherited)
      throws IOException {
    // "articles.jsonl/part-00000": what Spark and Hadoop jobs write.
    Optional<InputFormat> known = InputFormat.ofName(name(folder)).or(() -> inherited);
    for (FileStatus status : fileSystem.listStatus(folder)) {
      if (hidden(name(status.getPath()))) {
        continue;
      }
      if (status.isDirectory()) {
        walk(fileSystem, status.getPath(), known);
      } else {
        Optional<InputFormat> told =
            format.or(() -> InputFormat.ofName(name(status.getPath()))).or(() -> known);
        if (told.isPresent()) {
          add(status, told.get());
        } else {
          String detail = "the suffix tells no known format; --input-format says it for all files";
          passOver(status.getPath(), RejectReason.UNKNOWN_FORMAT, detail);
        }
      }
    }
    dangling(folder);
  }

  /** Links to nothing, which Hadoop's listing leaves out. */
  private void dangling(Path folder) {
    if (!"file".equals(folder.toUri().getScheme())) {
      return;
    }
    File[] children = new File(folder.toUri().getPath()).listFiles();
    if (children == null) {
      passOver(folder, RejectReason.UNREADABLE, "the folder cannot be listed");
      return;
    }
    for (File child : children) {
      if (Files.isSymbolicLink(child.toPath()) && !child.exists() && !hidden(child.getName())) {
        passOver(new Path(folder, child.getName()), RejectReason.UNREADABLE, "a link to nothing");
      }
    }
  }

  private void add(FileStatus status, InputFormat told) {
    InputFile file =
        new InputFile(
            status.getPath(),
            shown(status.getPath()),
            status.getLen(),
            status.getModificationTime(),
            told);
    files.put(file.name(), file);
  }

  private void passOver(Path path, RejectReason reason, String detail) {
    passedOver.add(new Reject(new Origin(shown(path), 0), reason, detail, ""));
  }

  private static boolean hidden(String name) {
    return name.startsWith(".") || name.startsWith("_");
  }

  private static String name(Path path) {
    return path.getName();
  }

  /** Local files by their plain path, others by their URI. */
  private static String shown(Path path) {
    String scheme = path.toUri().getScheme();
    return scheme == null || scheme.equals("file") ? path.toUri().getPath() : path.toString();
  }
}
