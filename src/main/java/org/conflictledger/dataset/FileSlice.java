package org.conflictledger.dataset;

import java.io.Serializable;

/**
 * A stretch of an input file that one task reads: the records that begin in it.
 *
 * @param uri as Hadoop's file systems name the file
 * @param name as the user names it; stands in the tables
 */
record FileSlice(String uri, String name, InputFormat format, long begin, long end)
    implements Serializable {

  long length() {
    return end - begin;
  }
}
