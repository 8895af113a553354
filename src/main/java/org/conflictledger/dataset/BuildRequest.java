package org.conflictledger.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conflictledger.dataset.extract.Window;
import org.conflictledger.dataset.input.InputFormat;
import org.conflictledger.dataset.input.ReadOptions;

/**
 * What a run shall do.
 *
 * @param inputs files, folders, globs or URIs
 * @param format what the files hold; empty to go by their suffixes
 * @param output folder or URI
 * @param window articles published outside it are passed over
 * @param maxRejectedShare above this share of rejected records nothing is published, 0 to 1
 * @param version of this program, for the record
 * @param configuration every setting, for the record
 */
public record BuildRequest(
    List<String> inputs,
    Optional<InputFormat> format,
    String output,
    ReadOptions reading,
    Mode mode,
    Window window,
    double maxRejectedShare,
    String version,
    Map<String, Object> configuration) {

  /** What becomes of the articles of earlier runs. */
  public enum Mode {
    /** The tables are made of this run's input alone. */
    ANEW,
    /** The articles of earlier runs stay; articles they have read are passed over. */
    APPEND
  }
}
