package org.conflictledger.casualty.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.conflictledger.article.Article;
import org.conflictledger.text.Document;
import org.conflictledger.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who does what makes an attack; words for armed men alone make none. */
class AssaultsTest {

  private static final Assaults ASSAULTS = ContextLexicon.load(Optional.empty()).assaults;

  private static Sentence sentence(String text) {
    return Document.of(new Article("a", LocalDate.of(2021, 3, 1), "", "", "", "", text))
        .sentences()
        .get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gunmen opened fire on the fans.",
        "Gunmen on two motorcycles shot dead a trainer.",
        "The players were killed by suspected militants near Gao.",
        "It was hit by a grenade thrown by members of the militia.",
        "A bomb hidden in a drum went off during the play.",
        "A rocket struck the theatre.",
        "A grenade was thrown into the bar.",
        "Six died in a drone strike on a cinema.",
        "Boko Haram raided the school.",
        "They came under sniper fire and were shot by rebels who had waited there."
      })
  void isTold(String text) {
    assertThat(ASSAULTS.in(sentence(text)).told()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "An army lorry overturned near the stadium.",
        "The soldiers killed in the crash were on leave.",
        "Two were killed by an army lorry.",
        "The Rebels attacked from the first minute.",
        "Rebels storm the village and kill its elders.",
        "The coach attacked the referee in an interview.",
        "A shell exploded in its barrel."
      })
  void isNotTold(String text) {
    assertThat(ASSAULTS.in(sentence(text)).told()).isFalse();
  }

  @Test
  void peopleAreToldFromWeapons() {
    assertThat(ASSAULTS.in(sentence("A bomb went off and gunmen opened fire.")).byMen()).isTrue();
    assertThat(ASSAULTS.in(sentence("A mortar hit the camp.")).byMen()).isFalse();
  }
}
