package org.conflictledger.job;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.conflictledger.dataset.export.GedExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Events in, UCDP GED's shape out.
 *
 * <p>Inputs: the output of build-dataset. Outputs: {@code ged.csv} and {@code ged.parquet}, the
 * rows of {@link org.conflictledger.dataset.table.TableSchema#GED}.
 */
@Command(
    name = "export-ged",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    versionProvider = VersionProvider.class,
    header = "Writes the events in the shape of UCDP GED, as ged.csv and ged.parquet.",
    description = {
      "Columns, codes and names are GED's, so that what was made for GED reads it. GED holds deaths"
          + " only: events without a death in best or high, without coordinates, or in no country"
          + " are left out and counted.",
      "An open upper bound (at least 12) becomes the best figure: GED has none."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:an error nobody foresaw; its trace is shown",
      "2:an option, a setting or a configuration file is wrong",
      "3:there is no dataset",
      "5:the output cannot be written"
    })
public final class ExportGed implements Callable<Integer> {

  @Mixin private ExportOptions export;

  @Mixin private SparkOptions spark;

  private final PrintWriter out;

  ExportGed(PrintWriter out) {
    this.out = out;
  }

  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true);
    System.exit(Commands.run(new ExportGed(out), arguments));
  }

  @Override
  public Integer call() {
    Settings settings = spark.settings(Map.of());
    return spark.run(
        settings,
        session -> {
          tell(new GedExport(session).run(export.dataset(), export.output()));
          return ExitCode.OK;
        });
  }

  private void tell(GedExport.Result result) {
    out.printf(
        Locale.ROOT,
        "  %,d events in %s/ged.csv and ged.parquet%n",
        result.events(),
        export.output());
    result
        .leftOut()
        .forEach(
            (reason, events) -> out.printf(Locale.ROOT, "  left out %,8d: %s%n", events, reason));
  }
}
