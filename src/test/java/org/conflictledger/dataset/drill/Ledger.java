package org.conflictledger.dataset.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.conflictledger.dataset.table.TableSchema;

/** An output of the job, as its readers see it. */
record Ledger(Path folder) {

  /** By table, how many rows it has and the MD5 of all of them, sorted. */
  Map<String, String> content() throws SQLException, IOException {
    Map<String, String> content = new TreeMap<>();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:")) {
      for (TableSchema table : TableSchema.ALL) {
        Path real = folder.resolve(table.name()).toRealPath();
        String sql =
            "SELECT count(*) || '-' || md5(coalesce(string_agg(r, chr(10) ORDER BY r), '')) FROM"
                + " (SELECT CAST(t AS VARCHAR) r FROM read_parquet('"
                + real
                + "/**/*.parquet', hive_partitioning = true) t)";
        try (ResultSet rows = duck.createStatement().executeQuery(sql)) {
          rows.next();
          content.put(table.name(), rows.getString(1));
        }
      }
    }
    return content;
  }

  /** What a run must not leave behind. */
  List<String> leftovers() throws IOException {
    List<String> left = new ArrayList<>();
    Set<String> usual = new HashSet<>(Set.of("_current", "_runs", "_state", "run.json"));
    usual.add("metrics.prom");
    usual.add("report.html");
    TableSchema.ALL.forEach(table -> usual.add(table.name()));
    names(folder).filter(name -> !usual.contains(name)).forEach(left::add);
    List<String> runs = names(folder.resolve("_runs")).filter(n -> !n.startsWith(".")).toList();
    if (runs.size() > 2) {
      left.add(runs.size() + " runs");
    }
    for (String run : runs) {
      if (!Files.exists(folder.resolve("_runs").resolve(run).resolve("run.json"))) {
        left.add("dead run " + run);
      }
    }
    long batches = names(folder.resolve("_state")).count();
    // The batches of a run, and of the one before when that rests on its own.
    if (batches > 3) {
      left.add(batches + " batches");
    }
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(p -> p.toString().matches(".*(_temporary|\\.new|_work)$"))
          .forEach(p -> left.add(folder.relativize(p).toString()));
    }
    return left;
  }

  private static Stream<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).toList().stream();
    }
  }

  /** A copy with its links as they are. */
  Ledger copy(Path to) throws IOException, InterruptedException {
    int code = new ProcessBuilder("cp", "-a", folder + "/.", to.toString()).start().waitFor();
    if (code != 0 || !Files.exists(to.resolve("_current"), LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException("cannot copy " + folder + " to " + to);
    }
    return new Ledger(to);
  }
}
