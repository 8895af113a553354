package org.conflictledger.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.conflictledger.dataset.extract.Window;
import org.conflictledger.dataset.input.ReadOptions;
import org.conflictledger.dataset.table.Scale;

/** Runs the job with the fake interpreter, for tests. */
public record Build(SparkSession spark, Path input, Path output, ReadOptions reading) {

  public static Build of(Path input, Path output) {
    return new Build(TestSpark.session(), input, output, ReadOptions.DEFAULT);
  }

  public BuildResult run(double maxRejectedShare) {
    return run(maxRejectedShare, Scale.SMALL);
  }

  BuildResult run(double maxRejectedShare, Scale scale) {
    BuildRequest request =
        new BuildRequest(
            List.of(input.toString()),
            Optional.empty(),
            output.toString(),
            reading,
            BuildRequest.Mode.ANEW,
            Window.OPEN,
            maxRejectedShare,
            "test",
            Map.of("profile", "acled"));
    return new DatasetBuild(
            spark, FakeInterpreter.SOURCE, line -> {}, Optional.empty(), bytes -> scale)
        .run(request);
  }

  Stream<String> rows(String table, String... columns) {
    return spark
        .read()
        .parquet(output.resolve(table).toString())
        .selectExpr(columns)
        .collectAsList()
        .stream()
        .map(Row::toString);
  }
}
