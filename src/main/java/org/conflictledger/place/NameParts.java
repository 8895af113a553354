package org.conflictledger.place;

import org.conflictledger.place.PlaceWords.Role;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.TitleCase;
import org.conflictledger.text.WordSet;

/** Tells whether a name is part of somebody else's: a person's, an organisation's, a paper's. */
final class NameParts {

  private final PlaceWords words;
  private final Hospitals hospitals;

  NameParts(PlaceWords words, Hospitals hospitals) {
    this.words = words;
    this.hospitals = hospitals;
  }

  /** "the Nusra Front in X", "the Public School in X": there they stand, and no name goes on. */
  private static final WordSet STANDING = WordSet.listed(NameParts.class, "standing");

  /** What a longer name around the name tells; null when it stands by itself. */
  Told tell(
      Sentence sentence, int from, int to, KindWords kind, boolean country, boolean afterPlace) {
    boolean nextName = kind.to() == to && named(sentence, to);
    if (words.is(Role.ORG_TAILS, sentence, kind.to())) {
      boolean lower = !sentence.token(kind.to()).capitalised() || sentence.allCaps();
      if (country || !lower) {
        return Told.of(Evidence.DECOY, "organisation");
      }
      return Told.of(Evidence.ASIDE, "attribute");
    }
    if (sentence.norm(from - 1).equals("of") || sentence.norm(from - 1).equals("in")) {
      int head = from - 2;
      while (head > 0 && words.is(Role.DETERMINERS, sentence, head)) {
        head--;
      }
      if (head >= 0
          && words.is(Role.ORG_HEADS, sentence, head)
          && !kind.said()
          && (sentence.norm(from - 1).equals("of")
              || (sentence.token(head).capitalised()
                  && !sentence.allCaps()
                  && !STANDING.contains(sentence.norm(head))))) {
        return Told.of(Evidence.DECOY, "organisation");
      }
    }
    if (sentence.allCaps()) {
      return null;
    }
    int start = from;
    while (!afterPlace && start > sentence.body() && named(sentence, start - 1)) {
      start--;
    }
    boolean prevName = start < from;
    if (from > 0 && words.is(Role.PERSON_TITLES, sentence, from - 1) && !country) {
      return Told.of(Evidence.DECOY, "person");
    }
    if (prevName || nextName) {
      boolean governed = start > 0 && words.is(Role.IN, sentence, governor(sentence, start));
      if (governed && !prevName) {
        return null;
      }
      if (country && !prevName) {
        return null;
      }
      if (kind.said() && !prevName) {
        return null;
      }
      if (governed && Hospitals.ward(sentence, kind) && !hospitals.struck(sentence, start)) {
        return Told.of(Evidence.ASIDE, "carried");
      }
      if (prevName && kind.said() && Hospitals.hospital(sentence.norm(kind.to() - 1))) {
        return Told.of(Evidence.DECOY, "part of a name");
      }
      if (governed) {
        return new Told(Evidence.LOCATION, false, "in a longer name", true);
      }
      return Told.of(Evidence.DECOY, "part of a name");
    }
    return null;
  }

  /** The word before an address: "in X, Y Z". */
  private int governor(Sentence sentence, int start) {
    int i = start - 1;
    if (sentence.norm(i).equals(",") && nameLike(sentence, i - 1)) {
      i--;
      while (i >= sentence.body() && nameLike(sentence, i)) {
        i--;
      }
    }
    return i;
  }

  /** Whether the token goes on with the name before it. */
  boolean continues(Sentence sentence, int i) {
    return nameLike(sentence, i)
        && !words.is(Role.PERSON_TITLES, sentence, i)
        && !words.is(Role.ORG_TAILS, sentence, i)
        && sentence.norm(i).indexOf('-') < 0;
  }

  /** The same, and no English word in a headline that gives a capital to all of them. */
  private boolean named(Sentence sentence, int i) {
    return nameLike(sentence, i) && (sentence.uncommon(i) || !TitleCase.of(sentence));
  }

  /** A capitalised word that is no preposition, title, day or word for a kind of place. */
  private boolean nameLike(Sentence sentence, int i) {
    if (i < 0 || i >= sentence.size()) {
      return false;
    }
    if (!sentence.word(i).capitalised()) {
      return false;
    }
    boolean small =
        words.small(sentence, i)
            || words.is(Role.PERSON_TITLES, sentence, i) && sentence.norm(i).endsWith(".")
            || i == sentence.body() && words.is(Role.CAUTIOUS, sentence, i);
    return !small;
  }
}
