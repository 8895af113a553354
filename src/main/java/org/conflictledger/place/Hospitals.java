package org.conflictledger.place;

import java.util.Set;
import org.conflictledger.place.PlaceWords.Role;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** Tells the places of hospitals, where the hurt and the dead are taken, from those of a deed. */
final class Hospitals {

  private static final int TREATED_REACH = 7;

  private static final int STRUCK_REACH = 8;

  private final PlaceWords words;

  Hospitals(PlaceWords words) {
    this.words = words;
  }

  /**
   * Whether people were only brought to a place, lie or died there: "was flown to a hospital in X".
   *
   * @param left index after the preposition that governs the place
   */
  boolean away(Sentence sentence, int left, KindWords kind) {
    int before = left - 2;
    boolean hit = hit(sentence, before);
    boolean ward = kind.said() && hospital(sentence.norm(kind.to() - 1)) || ward(sentence, kind);
    return words.is(Role.CARRIED, sentence, before)
        || Homes.buried(sentence, before)
        || (hospital(sentence.norm(before)) || centre(sentence, before)) && !hit
        || treated(sentence, before)
        || ward
            && (words.within(Role.CARRIED, sentence, before, STRUCK_REACH)
                || !struck(sentence, before));
  }

  /** "80 deaths from two hospitals in" */
  static boolean counting(Sentence sentence, int left) {
    return sentence.norm(left - 2).equals("hospitals") && sentence.holds(left - 6, left - 2, FATES);
  }

  /** "taken to the health centre at X" */
  private static boolean centre(Sentence sentence, int i) {
    return sentence.norm(i).startsWith("cent") && HEALTH.contains(sentence.norm(i - 1));
  }

  private static final Set<String> HEALTH = WordSet.of("health", "medical");

  /** What may have befallen people elsewhere who lie in a hospital. */
  private static final WordSet FATES = WordSet.listed(Hospitals.class, "fates");

  /** "a blast at X Hospital": it was the hospital that was hit. */
  boolean struck(Sentence sentence, int from) {
    for (int i = from; i > from - STRUCK_REACH && i >= sentence.body(); i--) {
      String norm = sentence.norm(i);
      if (norm.equals(";") || norm.equals(",")) {
        return false;
      }
      if (words.is(Role.INCIDENT, sentence, i) && !FATES.contains(norm)) {
        return true;
      }
    }
    return false;
  }

  /** "missiles hit a hospital in X", "rammed a truck into the embassy in X": it was there. */
  static boolean hit(Sentence sentence, int from) {
    return sentence.holds(Math.max(sentence.body(), from - STRUCK_REACH), from, HITTING);
  }

  private static final WordSet HITTING = WordSet.listed(Hospitals.class, "hitting");

  static boolean hospital(String word) {
    return word.startsWith("hospital") || word.equals("clinic") || word.equals("morgue");
  }

  /** "at Dhaka Medical College Hospital" */
  static boolean ward(Sentence sentence, KindWords kind) {
    for (int i = kind.to(); i < kind.to() + 4 && i < sentence.size(); i++) {
      if (!sentence.token(i).capitalised()) {
        return false;
      }
      if (hospital(sentence.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "are being treated, eight of them in X", "succumbed to burns in X": the hospital is there. */
  private boolean treated(Sentence sentence, int from) {
    for (int i = from; i > from - TREATED_FAR && i >= sentence.body(); i--) {
      boolean near = i > from - TREATED_REACH;
      if (near && (words.is(Role.TREATED, sentence, i) || woundedDied(sentence, i))
          || sentence.norm(i).equals("treated") && words.is(Role.TREATED, sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** "being treated for cuts, five of them in X and two in Y" */
  private static final int TREATED_FAR = 16;

  /** "three of the wounded died in X". */
  private static boolean woundedDied(Sentence sentence, int i) {
    String before = sentence.norm(i - 1);
    return sentence.norm(i).equals("died")
        && (before.equals("wounded") || before.equals("injured"));
  }
}
