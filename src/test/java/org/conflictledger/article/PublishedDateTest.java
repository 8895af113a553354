package org.conflictledger.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedDateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022-01-24",
        " 2022-01-24 ",
        "2022-01-24T23:30:00",
        "2022-01-24T23:30:00Z",
        "2022-01-24T23:30:00.123+05:30",
        "2022-01-24T00:10-05:00",
        "2022-01-24 23:30:00",
        "Mon, 24 Jan 2022 23:30:00 GMT",
        "24 Jan 2022 23:30:00 +0100"
      })
  void theDayAsItIsWritten(String written) {
    assertThat(PublishedDate.parse(written)).contains(LocalDate.of(2022, 1, 24));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2022-13-01",
        "2022-02-30",
        "24/01/2022",
        "2022-01-24Tnoon",
        "0001-01-01",
        "2022-01",
        "1643068800"
      })
  void whatIsNoDate(String written) {
    assertThat(PublishedDate.parse(written)).isEmpty();
  }
}
