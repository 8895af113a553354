package org.conflictledger.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsoWeekTest {

  @ParameterizedTest
  @CsvSource({
    "2021-01-01, 2020-W53, 2020-12-28",
    "2021-01-03, 2020-W53, 2020-12-28",
    "2021-01-04, 2021-W01, 2021-01-04",
    "2018-12-31, 2019-W01, 2018-12-31",
    "2022-01-20, 2022-W03, 2022-01-17",
    "2024-12-30, 2025-W01, 2024-12-30",
    "2026-12-31, 2026-W53, 2026-12-28"
  })
  void belongsToTheWeeksOwnYear(LocalDate day, String week, LocalDate monday) {
    assertThat(IsoWeek.of(day)).hasToString(week);
    assertThat(IsoWeek.of(day).start()).isEqualTo(monday);
  }

  @Test
  void everyDayLiesInTheWeekThatStartsAtOrBeforeIt() {
    LocalDate day = LocalDate.of(1989, 1, 1);
    for (int i = 0; i < 15_000; i++, day = day.plusDays(1)) {
      LocalDate start = IsoWeek.of(day).start();
      assertThat(start.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
      assertThat(day).isBetween(start, start.plusDays(6));
    }
  }

  @Test
  void sortsByYearThenWeek() {
    assertThat(new IsoWeek(2020, 53)).isLessThan(new IsoWeek(2021, 1));
    assertThat(new IsoWeek(2021, 9)).isLessThan(new IsoWeek(2021, 10));
  }

  @Test
  void weeksAreReadAsTheyAreWritten() {
    assertThat(IsoWeek.parse("2020-W53")).isEqualTo(new IsoWeek(2020, 53));
    assertThat(IsoWeek.parse("2020-W53").next()).isEqualTo(new IsoWeek(2021, 1));
    for (String wrong :
        new String[] {"2021-W53", "2021-W00", "2021-01", "2021-Wxx", "", "21-W001"}) {
      assertThatThrownBy(() -> IsoWeek.parse(wrong))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("'" + wrong + "'");
    }
  }
}
