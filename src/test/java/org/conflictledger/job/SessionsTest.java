package org.conflictledger.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.apache.spark.SparkConf;
import org.junit.jupiter.api.Test;

/** What a session is given, and what the user's own settings change in it. */
final class SessionsTest {

  private static final String PAGE = "spark.buffer.pageSize";
  private static final String SPILL = "spark.shuffle.spill.maxSizeInBytesForSpillThreshold";

  @Test
  void sortsGoToDiskLongBeforeAPageWould() {
    SparkConf conf = Sessions.conf(Optional.empty(), Map.of());
    assertThat(conf.getSizeAsBytes(SPILL)).isGreaterThan(8 * conf.getSizeAsBytes(PAGE));
  }

  @Test
  void aPageOfTheUsersOwnLeavesTheThresholdAlone() {
    SparkConf conf = Sessions.conf(Optional.empty(), Map.of(PAGE, "64m"));
    assertThat(conf.get(PAGE)).isEqualTo("64m");
    assertThat(conf.contains(SPILL)).isFalse();
  }

  @Test
  void aThresholdOfTheUsersOwnStays() {
    SparkConf conf = Sessions.conf(Optional.empty(), Map.of(SPILL, "256m"));
    assertThat(conf.get(SPILL)).isEqualTo("256m");
  }
}
