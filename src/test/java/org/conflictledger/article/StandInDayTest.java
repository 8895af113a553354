package org.conflictledger.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandInDayTest {

  @ParameterizedTest
  @CsvSource({
    "'Clashes in 1988 and 1989 killed many.', 1989-12-31",
    "'Some 2500 marched in 1991', 1991-12-31",
    "'The 19891 soldiers, 198 dead', 2000-12-31",
    "'', 2000-12-31",
  })
  void isTheLastDayOfTheLatestYearNamed(String text, LocalDate day) {
    assertThat(StandInDay.of(text)).isEqualTo(day);
  }
}
