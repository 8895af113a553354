package org.conflictledger.dataset.input;

import org.apache.hadoop.fs.Path;

/**
 * An input file as the listing finds it.
 *
 * @param name as the user names it; stands in the tables
 */
record InputFile(Path path, String name, long length, long modified, InputFormat format)
    implements Comparable<InputFile> {

  @Override
  public int compareTo(InputFile other) {
    return name.compareTo(other.name);
  }
}
