package org.conflictledger.dataset.table;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Tables as Spark sees them. */
public final class SparkRows {

  private SparkRows() {}

  /** The struct of a table, each column with its description as comment. */
  public static StructType struct(TableSchema schema) {
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

  /** A row of the values of a table, which are in its order and know their columns. */
  public static Row row(Map<String, Object> ordered) {
    return RowFactory.create(
        ordered.values().stream()
            .map(value -> value instanceof List<?> list ? seq(list) : value)
            .toArray());
  }

  /** Lists in rows must be Scala's. */
  public static <T> Seq<T> seq(List<T> list) {
    return CollectionConverters.asScala(list).toSeq();
  }

  private static DataType dataType(ColumnType type) {
    return switch (type) {
      case STRING -> DataTypes.StringType;
      case INT -> DataTypes.IntegerType;
      case LONG -> DataTypes.LongType;
      case DOUBLE -> DataTypes.DoubleType;
      case BOOLEAN -> DataTypes.BooleanType;
      case DATE -> DataTypes.DateType;
      case STRINGS -> DataTypes.createArrayType(DataTypes.StringType);
    };
  }
}
