package org.conflictledger.job;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.conflictledger.article.OneLine;
import org.conflictledger.dataset.BuildRequest;
import org.conflictledger.dataset.BuildResult;
import org.conflictledger.dataset.DatasetBuild;
import org.conflictledger.dataset.DatasetSurvey;
import org.conflictledger.dataset.extract.Window;
import org.conflictledger.dataset.report.SparkReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Articles in, tables out.
 *
 * <p>Inputs: news articles as JSON lines, CSV, TSV, Parquet, text or web archives. Outputs: the
 * tables of {@link org.conflictledger.dataset.table.TableSchema#ALL}, {@code run.json} and {@code
 * report.html} below the output folder.
 */
@Command(
    name = "build-dataset",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    versionProvider = VersionProvider.class,
    header = "Builds the casualty tables from news articles.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:an error nobody foresaw; its trace is shown",
      "2:an option, a setting or a configuration file is wrong",
      "3:the input is missing, holds nothing to read, or changed while it was read",
      "4:too many records were rejected (max_rejected_share); nothing was published",
      "5:the output holds foreign files, is in use by another run, has no room, or cannot be"
          + " appended to"
    })
public final class BuildDataset implements Callable<Integer> {

  @Option(
      names = "--input",
      required = true,
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders, globs or URIs (file:, hdfs:, s3a:, ...) with articles.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--output",
      required = true,
      paramLabel = "DIR",
      description = "Folder or URI for the tables. What is there stays until the run succeeds.")
  private String output;

  @Option(
      names = "--append",
      description = {
        "Join the input to the articles of earlier runs: articles they have read are passed over,"
            + " a follow-up updates the event that stands. Without it the tables are made of this"
            + " input alone."
      })
  private boolean append;

  @Option(
      names = "--since",
      paramLabel = "DAY",
      description = "Pass over articles published before this day, such as 2024-05-01.")
  private LocalDate since;

  @Option(
      names = "--until",
      paramLabel = "DAY",
      description = "Pass over articles published after this day.")
  private LocalDate until;

  @Option(
      names = "--dry-run",
      description = "Tell what would be read, and extract and write nothing.")
  private boolean dryRun;

  @Option(
      names = "--input-format",
      paramLabel = "FORMAT",
      description =
          "jsonl, csv, tsv, parquet, text, warc or wet for all files; by default the suffix tells.")
  private String inputFormat;

  @Option(
      names = "--field",
      paramLabel = "OURS=THEIRS",
      description = "The input's name for one of our fields, such as text=body. May be repeated.")
  private Map<String, String> fields;

  @Option(
      names = "--max-rejected-share",
      paramLabel = "SHARE",
      description = "Above this share of rejected records nothing is published, 0 to 1.")
  private Double maxRejectedShare;

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description = "What vague words count for: acled or ucdp, or one of your own.")
  private String profile;

  @Mixin private SparkOptions spark;

  private final PrintWriter out;
  private final RunLog log = new RunLog();

  BuildDataset(PrintWriter out) {
    this.out = out;
  }

  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true);
    System.exit(Commands.run(new BuildDataset(out), arguments));
  }

  @Override
  public Integer call() {
    return log.ended(this::build);
  }

  private int build() {
    if (since != null && until != null && since.isAfter(until)) {
      throw new UserException(ExitCode.USAGE, "--since " + since + " is after --until " + until);
    }
    Settings settings = spark.settings(options());
    // Before the cluster is troubled.
    Dictionaries.load(settings);
    return spark.run(
        settings,
        session -> {
          Report report = new Report(session, out);
          if (dryRun) {
            report.print(new DatasetSurvey(session).run(request(settings)));
            return ExitCode.OK;
          }
          log.begins(inputs, output);
          BuildResult result =
              new DatasetBuild(
                      session,
                      settings.loader(),
                      this::tell,
                      settings.report() ? Optional.of(new SparkReport()) : Optional.empty())
                  .run(request(settings));
          log.result(result);
          report.print(result, output);
          return result.outcome() == BuildResult.Outcome.REFUSED ? ExitCode.REJECTED : ExitCode.OK;
        });
  }

  private Map<String, Object> options() {
    Map<String, Object> options = new HashMap<>();
    Optional.ofNullable(inputFormat).ifPresent(value -> options.put("input_format", value));
    Optional.ofNullable(fields).ifPresent(value -> options.put("fields", value));
    Optional.ofNullable(maxRejectedShare)
        .ifPresent(value -> options.put("max_rejected_share", value));
    Optional.ofNullable(profile).ifPresent(value -> options.put("profile", value));
    return options;
  }

  private BuildRequest request(Settings settings) {
    return settings.request(
        inputs,
        output,
        append ? BuildRequest.Mode.APPEND : BuildRequest.Mode.ANEW,
        Window.of(Optional.ofNullable(since), Optional.ofNullable(until)));
  }

  private void tell(String line) {
    out.println("  " + OneLine.of(line));
    log.progress(line);
  }
}
