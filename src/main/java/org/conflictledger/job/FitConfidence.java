package org.conflictledger.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.zip.CRC32;
import org.conflictledger.article.Checked;
import org.conflictledger.article.JsonLines;
import org.conflictledger.article.JsonRecord;
import org.conflictledger.dataset.extract.Interpreter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Fits the weights of confidence to labelled articles: a maintainer's tool.
 *
 * <p>Inputs: JSON lines with labels, see {@link LabelledMention}. Outputs: {@code
 * conf/confidence.json} and the table of calibration in the page on accuracy.
 */
@Command(
    name = "fit-confidence",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    versionProvider = VersionProvider.class,
    header = "Fits conf/confidence.json to labelled articles and writes the table of calibration.",
    description = {
      "Labels are \"mentions\": [{\"outcome\": \"killed\", \"best\": 9}] for every mention of an"
          + " article, or \"totals\": {\"killed\": 9} for its sums.",
      "Half of the articles, told by a checksum of their ids, are held back once to see what the"
          + " weights are worth on articles that they were not fitted to."
    })
public final class FitConfidence implements Callable<Integer> {

  private static final String BEGIN = "<!-- calibration: begin -->\n";
  private static final String END = "<!-- calibration: end -->";

  @Option(
      names = "--labelled",
      paramLabel = "FILE",
      required = true,
      arity = "1..*",
      description = "JSON lines with labels; several may follow.")
  private List<Path> labelled;

  @Option(
      names = "--weights",
      paramLabel = "FILE",
      defaultValue = "conf/confidence.json",
      description = "Where to write the weights; by default ${DEFAULT-VALUE}.")
  private Path weights;

  @Option(
      names = "--page",
      paramLabel = "FILE",
      defaultValue = "src/site/markdown/accuracy.md",
      description = "The page whose table is written anew; by default ${DEFAULT-VALUE}.")
  private Path page;

  private final PrintStream out;

  FitConfidence(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) {
    System.exit(Commands.run(new FitConfidence(System.out), arguments));
  }

  @Override
  public Integer call() throws IOException {
    List<LabelledMention> mentions = judged();
    if (mentions.isEmpty()) {
      throw new UserException(ExitCode.INPUT, "the labels judge no mention");
    }
    List<LabelledMention> kept = mentions.stream().filter(m -> !held(m)).toList();
    List<LabelledMention> held = mentions.stream().filter(FitConfidence::held).toList();
    LogisticFit all = LogisticFit.of(mentions);
    String table = CalibrationTable.of(mentions, all, held, LogisticFit.of(kept));
    Files.writeString(weights, json(all));
    publish(table);
    out.print(table);
    out.flush();
    return ExitCode.OK.number();
  }

  private List<LabelledMention> judged() throws IOException {
    Settings settings = Settings.of(Optional.empty(), Map.of());
    Interpreter interpreter = Dictionaries.load(settings);
    ObjectMapper mapper = new ObjectMapper();
    List<LabelledMention> mentions = new ArrayList<>();
    for (Path file : labelled) {
      Map<String, JsonNode> labels = new TreeMap<>();
      for (String line : Files.readAllLines(file)) {
        JsonNode json = mapper.readTree(line);
        labels.put(json.path("id").asText(), json);
      }
      JsonRecord records = new JsonRecord(settings.fieldNames(), settings.limits());
      try (InputStream bytes = Files.newInputStream(file);
          JsonLines lines = JsonLines.all(file.toString(), bytes, records)) {
        while (lines.hasNext()) {
          if (lines.next() instanceof Checked.Accepted accepted) {
            JsonNode own = labels.get(accepted.article().id());
            mentions.addAll(LabelledMention.of(own, interpreter.explain(accepted.article())));
          }
        }
      }
    }
    return mentions;
  }

  private static boolean held(LabelledMention mention) {
    CRC32 sum = new CRC32();
    sum.update(mention.article().getBytes(StandardCharsets.UTF_8));
    return sum.getValue() % 2 == 1;
  }

  /** One trait a line, so that changes can be read. */
  private static String json(LogisticFit fit) {
    Map<String, StringBuilder> traits = new TreeMap<>();
    fit.weights()
        .forEach(
            (name, weight) -> {
              int at = name.indexOf('=');
              StringBuilder line =
                  traits.computeIfAbsent(name.substring(0, at), t -> new StringBuilder());
              line.append(line.isEmpty() ? "" : ", ")
                  .append('"')
                  .append(name.substring(at + 1))
                  .append("\": ")
                  .append(weight);
            });
    StringBuilder json = new StringBuilder();
    json.append(
        "{\n"
            + "  \"about\": \"Weights of mentions.confidence: the logarithm of the odds that a"
            + " mention is right is the intercept and the weights of its traits. Written by"
            + " jobs/fit-confidence; what has no weight weighs nothing.\",\n"
            + "  \"intercept\": "
            + fit.intercept());
    traits.forEach(
        (trait, line) -> json.append(",\n  \"" + trait + "\": {").append(line).append('}'));
    return json.append("\n}\n").toString();
  }

  private void publish(String table) throws IOException {
    String text = Files.readString(page);
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new UserException(
          ExitCode.OUTPUT,
          page + " has no place for the table; put " + BEGIN.strip() + " and " + END);
    }
    Files.writeString(
        page, text.substring(0, begin + BEGIN.length()) + table + text.substring(end));
  }
}
