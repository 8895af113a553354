package org.conflictledger.place;

import java.util.List;
import org.conflictledger.place.PlaceWords.Role;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.Word;
import org.conflictledger.text.WordSet;
import org.conflictledger.text.WordTest;

/** Names of places that the gazetteer lacks, known by the words around them. */
final class UnlistedNames {

  private final Gazetteer gazetteer;
  private final PlaceWords words;
  private final EvidenceTeller teller;
  private final WordTest other = new WordTest(this::other);

  UnlistedNames(Gazetteer gazetteer, EvidenceTeller teller) {
    this.gazetteer = gazetteer;
    this.words = gazetteer.words();
    this.teller = teller;
  }

  /** "in Pir Koh": a longer name of which the gazetteer happens to have the first word. */
  PlaceSpan longer(Sentence sentence, int from, int to, List<Place> places, int end) {
    boolean great =
        places.stream()
            .anyMatch(
                p ->
                    p.kind() == PlaceKind.COUNTRY
                        || p.kind() == PlaceKind.DIVISION
                        || p.population() > 100_000);
    if (great
        || sentence.allCaps()
        || to >= end
        || !teller.continuesName(sentence, to)
        || KindWords.localGovernment(sentence, to)
        || !(to == from + 1 && OPENING.at(sentence, from))
            && !gazetteer.byKeyOrBare(gazetteer.keys().of(sentence.word(to)).key()).isEmpty()) {
      return null;
    }
    return at(sentence, from, end);
  }

  /** "Tell Brak", "Kafr Hamra": such words stand before a name, whatever is called so alone. */
  private static final WordSet OPENING = WordSet.listed(UnlistedNames.class, "opening");

  /** "In", "Near" and "The" at the head of a sentence begin no name. */
  private boolean preposition(Sentence sentence, int i) {
    return words.is(Role.IN, sentence, i)
        || words.is(Role.NEAR, sentence, i)
        || words.is(Role.FROM, sentence, i)
        || words.is(Role.DETERMINERS, sentence, i) && !sentence.norm(i).equals("the");
  }

  /** "Dhaka Medical College": the rest of a name that began before. */
  private boolean institution(Sentence sentence, int i, KindWords kind) {
    String last = sentence.norm(kind.to() - 1);
    return i > sentence.body()
        && kind.said()
        && kind.left() == i
        && sentence.token(i - 1).capitalised()
        && !preposition(sentence, i - 1)
        && sentence.token(kind.to() - 1).capitalised()
        && !words.is(Role.DISTRICT_WORDS, last)
        && !words.is(Role.DIVISION_WORDS, last);
  }

  /** "Imambargah Zainabia", "Saint Anthony Church": it is told by its town. */
  private boolean building(Sentence sentence, int from, int to, KindWords kind) {
    boolean settlement = kind.village() || kind.wanted() == PlaceKind.DISTRICT;
    return !settlement
        && (words.is(Role.BUILDINGS, sentence, from)
            || words.is(Role.BUILDINGS, sentence, to - 1)
            || words.is(Role.BUILDINGS, sentence, kind.to() - 1)
            || words.is(Role.BUILDINGS, sentence, to));
  }

  private static boolean wellKnown(Place place) {
    return place.kind() != PlaceKind.TOWN || place.population() > 20_000;
  }

  /** "in Pak's north-west": a people; "an ELN camp": a party's. */
  private boolean other(Word word) {
    return acronym(word.text())
        || word.capitalised() && !gazetteer.demonymByKey(gazetteer.keys().of(word).key()).isEmpty();
  }

  /** Letters for a party or a thing. */
  static boolean acronym(String text) {
    return text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
  }

  /** "shot dead near Turbi": some village. */
  private boolean beside(Sentence sentence, Told told, int i) {
    return told.why().equals("near")
        && words.is(Role.NEAR, sentence, i - 1)
        && (words.is(Role.INCIDENT, sentence, i - 2) || words.is(Role.DEEDS, sentence, i - 2));
  }

  /** A name the gazetteer lacks, but whose kind is said: "the village of X", "X village". */
  PlaceSpan at(Sentence sentence, int i, int end) {
    if (sentence.allCaps() || !sentence.token(i).capitalised() || preposition(sentence, i)) {
      return null;
    }
    int to = i + 1;
    while (to < end
        && to < i + 4
        && sentence.token(to).capitalised()
        && sentence.token(to).word()) {
      if (words.kindWord(sentence, to) || KindWords.localGovernment(sentence, to)) {
        break;
      }
      to++;
    }
    if (words.is(Role.CAUTIOUS, sentence, i) && to == i + 1) {
      return null;
    }
    if (sentence.norm(to).equals("'s") && to == i + 1) {
      // Whoever owns what follows: "in Pak's NW"
      return null;
    }
    if (words.is(Role.CALENDAR, sentence, i) || words.kindWord(sentence, i)) {
      return null;
    }
    if (to == i + 1 && other.at(sentence, i)) {
      return null;
    }
    KindWords kind = KindWords.around(sentence, i, to, words);
    if (kind.said()
        && i > 0
        && sentence.token(i - 1).capitalised()
        && Hospitals.hospital(sentence.norm(kind.to() - 1))) {
      // "Kismayo General Hospital" is told by its town.
      return null;
    }
    if (institution(sentence, i, kind) || building(sentence, i, to, kind)) {
      return null;
    }
    boolean settlement = kind.wanted() == PlaceKind.TOWN || kind.wanted() == PlaceKind.DISTRICT;
    Told told = teller.tell(sentence, i, to, kind, List.of(), false);
    if (told != null && told.evidence() == Evidence.LOCATION && !settlement && to > i + 1) {
      // "at Badambagh Sopore": a quarter nobody lists, and the town it is in.
      int last = to - 1;
      List<Place> town = List.of();
      for (int k = i + 1; k < to && town.isEmpty(); k++) {
        last = k;
        town =
            gazetteer.byKeyOrBare(Fold.key(sentence.slice(k, to))).stream()
                .filter(UnlistedNames::wellKnown)
                .toList();
      }
      if (!town.isEmpty()) {
        return new PlaceSpan(
            i,
            Math.min(end, kind.to()),
            sentence.slice(last, to),
            told.evidence(),
            true,
            kind.wanted(),
            told.why(),
            true,
            town);
      }
    }
    if (told == null
        || told.evidence() != Evidence.LOCATION
        || !(settlement || told.why().equals("in") || beside(sentence, told, i))) {
      return null;
    }
    boolean kindOfNext = kind.to() > to && sentence.norm(kind.to()).equals("of");
    if ((!settlement || kindOfNext) && words.is(Role.DETERMINERS, sentence, i - 1)) {
      return null;
    }
    return new PlaceSpan(
        i,
        Math.min(end, kind.to()),
        sentence.slice(i, to),
        told.evidence(),
        told.near(),
        settlement ? kind.wanted() : PlaceKind.TOWN,
        told.why(),
        !settlement,
        List.of());
  }
}
