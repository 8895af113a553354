package org.conflictledger.dataset;

import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Tables as Spark sees them. */
final class SparkRows {

  private SparkRows() {}

  /** The struct of a table, each column with its description as comment. */
  static StructType struct(TableSchema schema) {
    return new StructType(
        schema.columns().stream()
            .map(
                column ->
                    new StructField(
                        column.name(),
                        dataType(column.type()),
                        column.nullable(),
                        new MetadataBuilder().putString("comment", column.description()).build()))
            .toArray(StructField[]::new));
  }

  /** Values find their column by name. */
  static Row row(TableSchema schema, Map<String, Object> values) {
    return RowFactory.create(schema.ordered(values).values().toArray());
  }

  private static DataType dataType(ColumnType type) {
    return switch (type) {
      case STRING -> DataTypes.StringType;
      case INT -> DataTypes.IntegerType;
      case LONG -> DataTypes.LongType;
      case DOUBLE -> DataTypes.DoubleType;
      case BOOLEAN -> DataTypes.BooleanType;
      case DATE -> DataTypes.DateType;
      case STRINGS -> DataTypes.createArrayType(DataTypes.StringType, false);
    };
  }
}
