package org.conflictledger.event.setting;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whose figure counts when figures for the same people differ: that of the kind of reporter that
 * stands first.
 *
 * @param order every kind of {@link Reporting} once
 */
public record ReporterOrder(String about, List<Kind> order) implements Serializable {

  /**
   * A kind of reporter.
   *
   * @param kind code of a {@link Reporting}
   * @param words words and runs of words in lower case by which such a reporter is called; none for
   *     kinds that are told by what is reported
   */
  record Kind(String kind, List<String> words) implements Serializable {}

  /** All alike. */
  public static final ReporterOrder NONE = new ReporterOrder("", List.of());

  private static final Set<Reporting> WITHOUT_WORDS =
      Set.of(Reporting.PARTY, Reporting.CLAIM, Reporting.UNNAMED);

  /** Refuses what cannot be meant; the message begins with the file. */
  void check(String file) {
    List<String> codes = Arrays.stream(Reporting.values()).map(Reporting::code).toList();
    Set<String> seen = new HashSet<>();
    for (Kind kind : order) {
      String entry = "estimate.reporters.order: \"" + kind.kind() + "\" ";
      LinkingSettings.require(
          codes.contains(kind.kind()), file, entry + "is no kind; write one of " + codes);
      LinkingSettings.require(
          seen.add(kind.kind()), file, entry + "stands twice; leave the place that is meant");
      LinkingSettings.require(
          WITHOUT_WORDS.contains(reporting(kind)) == kind.words().isEmpty(),
          file,
          entry
              + (kind.words().isEmpty()
                  ? "needs words by which such reporters are called"
                  : "is told by what is reported; leave its words empty"));
    }
    for (String code : codes) {
      LinkingSettings.require(
          seen.contains(code), file, "estimate.reporters.order lacks \"" + code + "\"; add it");
    }
  }

  /** The place of a kind in the order, 0 for the one that counts most. */
  public int rank(Reporting reporting) {
    for (int i = 0; i < order.size(); i++) {
      if (reporting(order.get(i)) == reporting) {
        return i;
      }
    }
    return order.size();
  }

  /** Who gives a count. */
  public Reporting of(Told told) {
    if (told.claimed()) {
      return Reporting.CLAIM;
    }
    if (told.mention().reporterIsParty()) {
      return Reporting.PARTY;
    }
    String reporter = told.mention().reportedBy();
    String words = Phrases.spaced(reporter, 0, reporter.length());
    return order.stream()
        .filter(kind -> Phrases.containsAny(words, kind.words()))
        .findFirst()
        .map(ReporterOrder::reporting)
        .orElse(Reporting.UNNAMED);
  }

  private static Reporting reporting(Kind kind) {
    return Reporting.valueOf(kind.kind().toUpperCase(Locale.ROOT));
  }
}
