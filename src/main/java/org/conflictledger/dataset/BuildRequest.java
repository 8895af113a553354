package org.conflictledger.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a run shall do.
 *
 * @param inputs files, folders, globs or URIs
 * @param format what the files hold; empty to go by their suffixes
 * @param output folder or URI
 * @param maxRejectedShare above this share of rejected records nothing is published, 0 to 1
 * @param version of this program, for the record
 * @param configuration every setting, for the record
 */
public record BuildRequest(
    List<String> inputs,
    Optional<InputFormat> format,
    String output,
    ReadOptions reading,
    double maxRejectedShare,
    String version,
    Map<String, Object> configuration) {}
