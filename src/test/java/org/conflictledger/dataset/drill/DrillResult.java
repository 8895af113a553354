package org.conflictledger.dataset.drill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * What came of one run that was harmed, and of the undisturbed run after it.
 *
 * @param fault kind of harm; a row of the table
 * @param harmed how often harm was done
 * @param seen what readers had after it
 * @param next whether the run after it gave the tables of a run that was never harmed
 * @param leftovers what lay in the output after that
 */
record DrillResult(
    String fault, int harmed, int code, Seen seen, boolean next, List<String> leftovers) {

  enum Seen {
    OLD,
    NEW,
    NEITHER
  }

  boolean good() {
    // A run that says it was done must have published, and one that says it was not must not have,
    // unless it was killed after its last step.
    boolean told = code == 0 ? seen == Seen.NEW : seen == Seen.OLD || code > 128;
    // A run that nobody harmed shows nothing.
    return harmed > 0 && told && seen != Seen.NEITHER && next && leftovers.isEmpty();
  }

  /** A Markdown table with a row for each kind of fault. */
  static String table(List<DrillResult> results) {
    Map<String, List<DrillResult>> byFault = new LinkedHashMap<>();
    results.forEach(r -> byFault.computeIfAbsent(r.fault(), f -> new ArrayList<>()).add(r));
    StringBuilder table = new StringBuilder();
    table.append(
        "| fault | runs | harm done | exit codes | old tables | new tables | neither | next run"
            + " equal and clean | good |\n");
    table.append("| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
    byFault.forEach(
        (fault, all) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %s | %d | %d | %d | %d | %d |%n",
                    fault,
                    all.size(),
                    all.stream().mapToInt(DrillResult::harmed).sum(),
                    codes(all),
                    count(all, Seen.OLD),
                    count(all, Seen.NEW),
                    count(all, Seen.NEITHER),
                    all.stream().filter(r -> r.next() && r.leftovers().isEmpty()).count(),
                    all.stream().filter(DrillResult::good).count())));
    return table.toString();
  }

  private static String codes(List<DrillResult> all) {
    TreeSet<Integer> codes = new TreeSet<>();
    all.forEach(r -> codes.add(r.code()));
    return String.join(", ", codes.stream().map(String::valueOf).toList());
  }

  private static long count(List<DrillResult> all, Seen seen) {
    return all.stream().filter(r -> r.seen() == seen).count();
  }
}
