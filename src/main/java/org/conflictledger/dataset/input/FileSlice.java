package org.conflictledger.dataset.input;

import java.io.Serializable;

/**
 * A stretch of an input file that one task reads: the records that begin in it.
 *
 * @param uri as Hadoop's file systems name the file
 * @param name as the user names it; stands in the tables
 * @param end where it ends; open for a file's last stretch
 * @param bytes how much there was to read when the file was listed
 * @param listed the file as it was then
 */
public record FileSlice(
    String uri, String name, InputFormat format, long begin, long end, long bytes, FileStamp listed)
    implements Serializable {}
