package org.conflictledger.dataset.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A published table: its columns as the resource {@code schema/<table>.json} describes them.
 *
 * @param partitionBy columns whose values name folders
 * @param orderBy columns the rows are sorted by within a file
 */
public record TableSchema(
    String name,
    String description,
    List<String> partitionBy,
    List<String> orderBy,
    List<Column> columns) {

  public static final TableSchema ARTICLES = load("articles");
  public static final TableSchema MENTIONS = load("mentions");
  public static final TableSchema EVENTS = load("events");
  public static final TableSchema TOLLS = load("tolls");
  public static final TableSchema CASUALTIES_WEEKLY = load("casualties_weekly");
  public static final TableSchema COVERAGE_WEEKLY = load("coverage_weekly");
  public static final TableSchema REJECTS = load("rejects");

  public static final TableSchema GED = load("ged");
  public static final TableSchema PANEL_ACTOR_REGION_WEEK = load("panel_actor_region_week");
  public static final TableSchema PANEL_REGION_WEEK = load("panel_region_week");

  /** What a build publishes, in the order of the documentation. */
  public static final List<TableSchema> ALL =
      List.of(CASUALTIES_WEEKLY, EVENTS, TOLLS, MENTIONS, ARTICLES, COVERAGE_WEEKLY, REJECTS);

  /** What exports write, likewise. */
  public static final List<TableSchema> EXPORTS =
      List.of(GED, PANEL_ACTOR_REGION_WEEK, PANEL_REGION_WEEK);

  public TableSchema {
    partitionBy = List.copyOf(partitionBy);
    orderBy = List.copyOf(orderBy);
    columns = List.copyOf(columns);
  }

  /**
   * The values in the order of the columns.
   *
   * @param values by column; a column that is left out is null
   * @throws IllegalArgumentException for a value that suits no column or not its column
   */
  Map<String, Object> ordered(Map<String, Object> values) {
    Map<String, Object> ordered = new LinkedHashMap<>();
    for (Column column : columns) {
      Object value = values.get(column.name());
      column.check(value);
      ordered.put(column.name(), value);
    }
    if (!ordered.keySet().containsAll(values.keySet())) {
      Set<String> strangers = new HashSet<>(values.keySet());
      strangers.removeAll(ordered.keySet());
      throw new IllegalArgumentException("table " + name + " has no column " + strangers);
    }
    return ordered;
  }

  private static TableSchema load(String table) {
    String resource = "/org/conflictledger/dataset/schema/" + table + ".json";
    try (InputStream in = TableSchema.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks the schema " + resource);
      }
      return parse(new ObjectMapper().readTree(in), resource);
    } catch (IOException e) {
      throw new UncheckedIOException("the schema " + resource + " is no JSON", e);
    }
  }

  private static TableSchema parse(JsonNode root, String resource) {
    List<Column> columns = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (JsonNode node : root.path("columns")) {
      String name = node.path("name").asText();
      if (!names.add(name) || node.path("description").asText().isBlank()) {
        throw new IllegalStateException(
            resource + ": column '" + name + "' stands twice or has no description");
      }
      columns.add(
          new Column(
              name,
              ColumnType.of(node.path("type").asText()),
              node.path("nullable").asBoolean(),
              node.path("description").asText(),
              node.path("example").isTextual()
                  ? node.path("example").asText()
                  : node.path("example").toString()));
    }
    TableSchema schema =
        new TableSchema(
            root.path("table").asText(),
            root.path("description").asText(),
            strings(root.path("partitionBy")),
            strings(root.path("orderBy")),
            columns);
    if (!names.containsAll(schema.orderBy) || !names.containsAll(schema.partitionBy)) {
      throw new IllegalStateException(resource + ": sorted or partitioned by no column of its own");
    }
    return schema;
  }

  private static List<String> strings(JsonNode list) {
    List<String> strings = new ArrayList<>();
    list.forEach(node -> strings.add(node.asText()));
    return strings;
  }
}
