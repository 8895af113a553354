package org.conflictledger.dataset;

import java.util.Locale;

/** Why an article that can be read is not. */
enum PassedOver {
  /** An earlier run has read an article of this id. */
  KNOWN,
  /** It was published before {@code --since} or after {@code --until}. */
  OUTSIDE_WINDOW;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
