package org.conflictledger.dataset.extract;

import java.util.Locale;

/** Why an article that can be read is not. */
public enum PassedOver {
  /** An earlier run has read an article of this id. */
  KNOWN,
  /** It was published before {@code --since} or after {@code --until}. */
  OUTSIDE_WINDOW;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
