package org.conflictledger.dataset.table;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The types of columns, and what Java values they hold. */
public enum ColumnType {
  STRING("string", String.class),
  INT("int", Integer.class),
  LONG("long", Long.class),
  DOUBLE("double", Double.class),
  BOOLEAN("boolean", Boolean.class),
  DATE("date", LocalDate.class),
  STRINGS("list<string>", List.class);

  private final String code;
  private final Class<?> javaType;

  ColumnType(String code, Class<?> javaType) {
    this.code = code;
    this.javaType = javaType;
  }

  /** As schemas write it. */
  public String code() {
    return code;
  }

  static ColumnType of(String code) {
    return Arrays.stream(values())
        .filter(type -> type.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("unknown column type '" + code + "'"));
  }

  boolean holds(Object value) {
    return javaType.isInstance(value);
  }
}
