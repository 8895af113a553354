package org.conflictledger.dataset.input;

import java.util.List;
import org.conflictledger.article.Reject;

/**
 * What was found under the inputs.
 *
 * @param files sorted by name, each once
 * @param passedOver files that no record was read from
 */
public record InputListing(List<InputFile> files, List<Reject> passedOver) {

  public long bytes() {
    return files.stream().mapToLong(InputFile::length).sum();
  }
}
