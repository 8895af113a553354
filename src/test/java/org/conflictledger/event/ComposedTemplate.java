package org.conflictledger.event;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A paragraph with slots in braces, a line of {@code composed/templates.jsonl}.
 *
 * @param module what it says: L1 to L4 for leads, F01 to F26 for what follows them
 * @param victims whom it fits: {@code civilians}, {@code soldiers} or {@code any}
 * @param title the headline, of leads only
 */
record ComposedTemplate(
    String module, @JsonProperty("for") String victims, String title, String text) {

  boolean fits(String victims) {
    return this.victims.equals("any") || this.victims.equals(victims);
  }
}
