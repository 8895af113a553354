package org.conflictledger.dataset.input;

import java.io.Serializable;
import org.apache.hadoop.fs.FileStatus;

/**
 * Tells whether a file is still the one that was listed.
 *
 * @param length in bytes
 * @param modified milliseconds since 1970
 */
record FileStamp(long length, long modified) implements Serializable {

  static FileStamp of(FileStatus status) {
    return new FileStamp(status.getLen(), status.getModificationTime());
  }
}
