package org.conflictledger.event.setting;

import java.io.Serializable;

/**
 * Making one figure of many.
 *
 * @param partial_share a later figure under this share of the standing one is taken for a part of
 *     it, unless it is a toll or takes the standing one back
 * @param reporters whose figures count before whose
 */
public record EstimationSettings(String about, double partial_share, ReporterOrder reporters)
    implements Serializable {

  /** Refuses what cannot be meant; the message begins with the file. */
  void check(String file) {
    LinkingSettings.require(
        partial_share >= 0 && partial_share <= 1,
        file,
        "estimate.partial_share is " + partial_share + "; choose 0 to 1");
    reporters.check(file);
  }
}
