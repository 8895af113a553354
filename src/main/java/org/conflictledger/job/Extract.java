package org.conflictledger.job;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.conflictledger.article.Checked;
import org.conflictledger.article.JsonLines;
import org.conflictledger.article.JsonRecord;
import org.conflictledger.dataset.extract.Interpreter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Articles in, what they tell out, one line each, in order; no Spark.
 *
 * <p>Inputs: JSON lines. Outputs: JSON lines, {@code {"id", "mentions", "events", "totals"}} for an
 * article and {@code {"id": null, "error", "detail", "position"}} for a record that is none.
 */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    versionProvider = VersionProvider.class,
    header = "Shows what is made of articles: mentions, events and totals, as JSON lines.",
    description =
        "A record that is no article, or that reading fails on, gives a line with \"error\" in its"
            + " place, and a note on standard error. One without a day of publication, which"
            + " jobs/build-dataset rejects, is read here, and answered without dates.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:an error nobody foresaw; its trace is shown",
      "2:an option, a setting or a configuration file is wrong",
      "3:the input is missing",
      "5:the output cannot be written"
    })
public final class Extract implements Callable<Integer> {

  private static final String STDIN = "standard input";

  @Option(
      names = "--input",
      paramLabel = "FILE",
      description = "JSON lines, plain or gzipped; by default standard input.")
  private Path input;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where to write; by default standard output.")
  private Path output;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Settings that override those of conf/job.json.")
  private Path config;

  @Option(
      names = "--field",
      paramLabel = "OURS=THEIRS",
      description = "The input's name for one of our fields, such as text=body. May be repeated.")
  private Map<String, String> fields;

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description = "What vague words count for: acled or ucdp, or one of your own.")
  private String profile;

  @Option(
      names = "--explain",
      description =
          "Write for a person instead: sentence by sentence what was found, by which rule, how"
              + " places, dates and actors were told, and what became of each number.")
  private boolean explain;

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream errors;

  Extract(InputStream in, PrintStream out, PrintStream errors) {
    this.in = in;
    this.out = out;
    this.errors = errors;
  }

  public static void main(String[] arguments) {
    System.exit(Commands.run(new Extract(System.in, System.out, System.err), arguments));
  }

  @Override
  public Integer call() throws IOException {
    Settings settings = Settings.of(Optional.ofNullable(config), options());
    Interpreter interpreter = Dictionaries.load(settings);
    String file = input == null ? STDIN : input.toString();
    JsonRecord records = JsonRecord.orUndated(settings.fieldNames(), settings.limits());
    try (InputStream bytes = input == null ? in : ArticleFile.open(input, settings.limits());
        Writer writer = writer();
        JsonLines lines = JsonLines.all(file, bytes, records)) {
      ExtractLines answers =
          new ExtractLines(interpreter, reject -> errors.println(ExtractLines.note(reject)));
      while (lines.hasNext()) {
        Checked record = lines.next();
        writer.write(explain ? answers.explain(record) : answers.answer(record));
        writer.write('\n');
        if (input == null) {
          // Someone may be waiting at the other end of the pipe.
          writer.flush();
        }
      }
    }
    return ExitCode.OK.number();
  }

  private Map<String, Object> options() {
    Map<String, Object> options = new HashMap<>();
    Optional.ofNullable(fields).ifPresent(value -> options.put("fields", value));
    Optional.ofNullable(profile).ifPresent(value -> options.put("profile", value));
    return options;
  }

  private Writer writer() {
    try {
      return output == null
          ? new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))
          : Files.newBufferedWriter(output);
    } catch (IOException e) {
      throw new UserException(ExitCode.OUTPUT, "cannot write " + output + ": " + e.getMessage());
    }
  }
}
