package org.conflictledger.dataset.table;

import org.conflictledger.article.RejectReason;

/** The page that describes every table and column to users, made from the schemas. */
final class DataDictionary {

  private DataDictionary() {}

  /** The page, in Markdown. */
  static String page() {
    StringBuilder page = new StringBuilder();
    page.append("# Data dictionary\n\n");
    page.append("<!-- Made from src/main/resources/org/conflictledger/dataset/schema/*.json. ");
    page.append(
        "Change those, then run: mvn test -Dtest=DataDictionaryTest -Ddictionary.write=true"
            + " -->\n\n");
    page.append("Tables are Parquet, compressed with Zstandard. In Spark each column carries its ");
    page.append("description as comment. Places: GeoNames (CC BY 4.0), modified.\n");
    for (TableSchema table : TableSchema.ALL) {
      table(table, page);
    }
    page.append(
        "\n"
            + "# Exports\n\n"
            + "One file each, as Parquet and as CSV with a header. In the CSV an empty cell is"
            + " null, ");
    page.append(
        "and a text that a spreadsheet would take for a formula begins with an apostrophe.\n");
    for (TableSchema table : TableSchema.EXPORTS) {
      table(table, page);
    }
    page.append("\n# Reasons for rejects\n\n| reason | meaning |\n| --- | --- |\n");
    for (RejectReason reason : RejectReason.values()) {
      page.append("| `").append(reason.code()).append("` | ");
      page.append(reason.description()).append(" |\n");
    }
    return page.toString();
  }

  private static void table(TableSchema table, StringBuilder page) {
    page.append("\n## ").append(table.name()).append("\n\n").append(table.description());
    if (!table.partitionBy().isEmpty()) {
      page.append(" Partitioned by `")
          .append(String.join("`, `", table.partitionBy()))
          .append("`.");
    }
    page.append(" Sorted by `").append(String.join("`, `", table.orderBy())).append("`.\n\n");
    page.append("| column | type | null | meaning | example |\n| --- | --- | --- | --- | --- |\n");
    for (Column column : table.columns()) {
      page.append("| `").append(column.name()).append("` | ").append(column.type().code());
      page.append(" | ").append(column.nullable() ? "yes" : "no");
      page.append(" | ").append(column.description());
      page.append(" | `").append(column.example()).append("` |\n");
    }
  }
}
