package org.conflictledger.job;

import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.conflictledger.dataset.export.PanelExport;
import org.conflictledger.dataset.export.PanelRequest;
import org.conflictledger.event.week.WeeklyRow;
import org.conflictledger.time.IsoWeek;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/**
 * The weekly table in, a balanced panel out.
 *
 * <p>Inputs: the output of build-dataset. Outputs: {@code panel_actor_region_week} or {@code
 * panel_region_week}, as CSV and Parquet.
 */
@Command(
    name = "export-panel",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    versionProvider = VersionProvider.class,
    header = "Writes a balanced panel for regression: every unit in every week.",
    description = {
      "Where nobody reported anything the weekly table has no row. Here it is 0 when there was news"
          + " that would have told (--coverage), and null when there was none.",
      "Units are the actors, roles and regions that the weekly table knows in the window, or the"
          + " regions with an event or an article in it."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:an error nobody foresaw; its trace is shown",
      "2:an option, a setting or a configuration file is wrong",
      "3:there is no dataset, or nothing in it tells the weeks",
      "5:the output cannot be written"
    })
public final class ExportPanel implements Callable<Integer> {

  @Mixin private ExportOptions export;

  @Option(
      names = "--by",
      paramLabel = "UNIT",
      description = "actor-region-week (the default) or region-week.")
  private PanelRequest.Unit by = PanelRequest.Unit.ACTOR_REGION_WEEK;

  @Option(
      names = "--from",
      paramLabel = "WEEK",
      converter = Week.class,
      description =
          "First ISO week, such as 2021-W01; by default the first with a relevant article.")
  private IsoWeek from;

  @Option(
      names = "--to",
      paramLabel = "WEEK",
      converter = Week.class,
      description = "Last ISO week; by default the last with a relevant article.")
  private IsoWeek to;

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      description = "suffered, inflicted, or both (the default); for actors only.")
  private Roles role = Roles.BOTH;

  @Option(
      names = "--coverage",
      paramLabel = "WHERE",
      description =
          "Nobody's report means 0 when articles of that week told of violence anywhere in the"
              + " country (the default), in the very region, or in the world.")
  private PanelRequest.Coverage coverage = PanelRequest.Coverage.COUNTRY;

  @Mixin private SparkOptions spark;

  private final PrintWriter out;

  ExportPanel(PrintWriter out) {
    this.out = out;
  }

  /** Tells what is wrong with a week in the option's own words. */
  static final class Week implements ITypeConverter<IsoWeek> {
    @Override
    public IsoWeek convert(String text) {
      try {
        return IsoWeek.parse(text);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }

  /** What {@code --role} may say. */
  enum Roles {
    SUFFERED(EnumSet.of(WeeklyRow.Role.SUFFERED)),
    INFLICTED(EnumSet.of(WeeklyRow.Role.INFLICTED)),
    BOTH(EnumSet.allOf(WeeklyRow.Role.class));

    private final Set<WeeklyRow.Role> roles;

    Roles(Set<WeeklyRow.Role> roles) {
      this.roles = roles;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true);
    System.exit(Commands.run(new ExportPanel(out), arguments));
  }

  @Override
  public Integer call() {
    if (from != null && to != null && from.compareTo(to) > 0) {
      throw new UserException(ExitCode.USAGE, "--from " + from + " is after --to " + to);
    }
    Settings settings = spark.settings(Map.of());
    PanelRequest request =
        new PanelRequest(
            by, Optional.ofNullable(from), Optional.ofNullable(to), role.roles, coverage);
    return spark.run(
        settings,
        session -> {
          long rows = new PanelExport(session).run(export.dataset(), export.output(), request);
          String name = by.schema().name();
          out.printf(
              Locale.ROOT,
              "  %,d rows in %s/%s.csv and %s.parquet%n",
              rows,
              export.output(),
              name,
              name);
          return ExitCode.OK;
        });
  }
}
