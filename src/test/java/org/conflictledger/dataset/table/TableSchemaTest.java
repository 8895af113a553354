package org.conflictledger.dataset.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableSchemaTest {

  private static final Map<String, Object> TOLL =
      Map.of(
          "articles",
          2,
          "event_id",
          "e1",
          "published",
          java.time.LocalDate.of(2021, 3, 21),
          "low",
          1L,
          "best",
          2L);

  @Test
  void valuesFindTheirColumnByName() {
    assertThat(TableSchema.TOLLS.ordered(TOLL))
        .containsExactly(
            Map.entry("event_id", "e1"),
            Map.entry("published", java.time.LocalDate.of(2021, 3, 21)),
            Map.entry("low", 1L),
            Map.entry("best", 2L),
            new java.util.AbstractMap.SimpleEntry<>("high", null),
            Map.entry("articles", 2));
  }

  @Test
  void valueWithoutColumnIsRefused() {
    assertThatThrownBy(() -> TableSchema.TOLLS.ordered(with("hihg", 4L)))
        .hasMessageContaining("tolls")
        .hasMessageContaining("hihg");
  }

  @Test
  void valueOfWrongTypeIsRefused() {
    assertThatThrownBy(() -> TableSchema.TOLLS.ordered(with("high", 4)))
        .hasMessageContaining("column high (long, nullable) cannot hold Integer 4");
  }

  @Test
  void nullIsRefusedWhereTheSchemaSaysSo() {
    assertThatThrownBy(() -> TableSchema.TOLLS.ordered(with("event_id", null)))
        .hasMessageContaining("column event_id (string) cannot hold null");
  }

  @Test
  void tablesHaveTheColumnsOfTheSpecification() {
    assertThat(names(TableSchema.EVENTS))
        .contains(
            "event_id",
            "date_start",
            "date_end",
            "date_prec",
            "iso_year",
            "iso_week",
            "country",
            "country_name",
            "admin1",
            "admin1_name",
            "place",
            "latitude",
            "longitude",
            "where_prec",
            "type_of_violence",
            "event_clarity",
            "priogrid_gid",
            "week_method",
            "side_a",
            "side_a_name",
            "side_b",
            "side_b_name",
            "deaths_a",
            "deaths_b",
            "deaths_civilians",
            "deaths_unknown",
            "best",
            "low",
            "high",
            "high_open",
            "injured_low",
            "injured_best",
            "injured_high",
            "captured_low",
            "captured_best",
            "captured_high",
            "abducted_low",
            "abducted_best",
            "abducted_high",
            "articles",
            "sources",
            "first_published",
            "last_published",
            "article_ids",
            "mention_ids");
    assertThat(names(TableSchema.CASUALTIES_WEEKLY))
        .contains(
            "iso_year",
            "iso_week",
            "country",
            "admin1",
            "actor",
            "role",
            "week_start",
            "country_name",
            "admin1_name",
            "actor_name",
            "actor_type",
            "killed_low",
            "killed_best",
            "killed_high",
            "killed_high_open",
            "killed_civilians_best",
            "injured_best",
            "captured_best",
            "abducted_best",
            "events",
            "articles",
            "sources");
  }

  @Test
  void sparkSeesTheDescriptionsAsComments() {
    assertThat(SparkRows.struct(TableSchema.TOLLS).apply("high").getComment().get())
        .isEqualTo("Most dead; null when open.");
  }

  private static List<String> names(TableSchema schema) {
    return schema.columns().stream().map(Column::name).toList();
  }

  private static Map<String, Object> with(String column, Object value) {
    Map<String, Object> values = new HashMap<>(TOLL);
    values.put(column, value);
    return values;
  }
}
