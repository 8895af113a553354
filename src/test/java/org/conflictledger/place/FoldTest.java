package org.conflictledger.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {

  @ParameterizedTest
  @CsvSource({
    "Al Ḩasakah, al hasakah",
    "N’Djaména, ndjamena",
    "Şırnak, sirnak",
    "İzmir, izmir",
    "Deir ez-Zor, deir ez zor",
    "Bình Dương, binh duong"
  })
  void bringsSpellingsToOneKey(String name, String key) {
    assertThat(Fold.key(name)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({
    "hassakeh, al hasakah",
    "hasaka, hassakah",
    "miqdadiya, miqdadiyah",
    "falluja, fallujah",
    "baluchistan, balochistan",
    "sulaimaniya, sulaymaniyah"
  })
  void lettersThatTransliterationsDisagreeAboutDoNotCount(String one, String other) {
    assertThat(Fold.loose(one)).isEqualTo(Fold.loose(other));
  }

  @ParameterizedTest
  @CsvSource({"homs, hama", "mosul, mersin", "kunar, kunduz"})
  void differentTownsStayApart(String one, String other) {
    assertThat(Fold.loose(one)).isNotEqualTo(Fold.loose(other));
  }
}
