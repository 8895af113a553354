package org.conflictledger.dataset.input;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.apache.parquet.schema.LogicalTypeAnnotation;

/** The day (UTC) of a timestamp as Parquet stores it. */
final class ParquetTimestamps {

  private static final int JULIAN_DAY_OF_EPOCH = 2_440_588;

  private ParquetTimestamps() {}

  static LocalDate day(long value, LogicalTypeAnnotation.TimeUnit unit) {
    TimeUnit java =
        switch (unit) {
          case MILLIS -> TimeUnit.MILLISECONDS;
          case MICROS -> TimeUnit.MICROSECONDS;
          case NANOS -> TimeUnit.NANOSECONDS;
        };
    return LocalDate.ofEpochDay(Math.floorDiv(value, java.convert(1, TimeUnit.DAYS)));
  }

  /** Twelve bytes: nanoseconds of the day, then the Julian day. */
  static LocalDate day96(byte[] bytes) {
    int julianDay = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(8);
    return LocalDate.ofEpochDay((long) julianDay - JULIAN_DAY_OF_EPOCH);
  }
}
