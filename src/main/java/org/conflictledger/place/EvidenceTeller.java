package org.conflictledger.place;

import java.util.List;
import java.util.Set;
import org.conflictledger.place.PlaceWords.Role;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.Token;
import org.conflictledger.text.WordSet;

/** Tells from the words around a name whether something happened there or it is only mentioned. */
final class EvidenceTeller {

  private final PlaceWords words;
  private final NameParts parts;
  private final Prepositions prepositions;
  private final Labels labels;
  private final Speeches speeches;

  EvidenceTeller(PlaceWords words) {
    this.words = words;
    this.prepositions = new Prepositions(words);
    this.parts = new NameParts(words, new Hospitals(words));
    this.labels = new Labels(words);
    this.speeches = new Speeches(words);
  }

  /** Whether the token goes on with the name before it. */
  boolean continuesName(Sentence sentence, int i) {
    return parts.continues(sentence, i);
  }

  /**
   * The evidence for a name, or null when the word is no name here.
   *
   * @param afterPlace whether the name follows upon that of another place: "Sopore Kashmir"
   */
  Told tell(
      Sentence sentence, int from, int to, KindWords kind, List<Place> places, boolean afterPlace) {
    boolean country = Place.anyCountry(places);
    boolean ordinary = to == from + 1 && words.is(Role.CAUTIOUS, sentence, from);
    if (ordinary && sentence.allCaps()) {
      return null;
    }
    boolean wider = to == from + 1 && words.is(Role.WIDER, sentence, from) && !kind.said();
    boolean party = words.is(Role.ORG_TAILS, sentence, to);
    if (wider && (sentence.norm(from - 1).equals("the") || party)) {
      // "the al-Qaeda affiliate in the Sahel": no province of that name
      return Told.of(Evidence.DECOY, "wider region");
    }
    if (afterPlace && !kind.said()) {
      return new Told(Evidence.BARE, false, "bare", ordinary || sentence.allCaps());
    }
    Told told = parts.tell(sentence, from, to, kind, country, afterPlace);
    if (told == null) {
      told = prepositions.tell(sentence, from, kind, country);
    }
    if (told == null) {
      told = bare(sentence, from, to, kind, country);
    }
    if (told.evidence() == Evidence.BARE && !country && from < labels.end(sentence)) {
      boolean whole = from == sentence.body() && kind.to() == sentence.size();
      told = new Told(Evidence.LOCATION, false, "label", sentence.allCaps() && !whole);
    }
    boolean label = told.why().equals("label");
    boolean cautious = told.cautious() || ordinary || !label && sentence.allCaps() && !kind.said();
    if (ordinary && told.evidence() != Evidence.LOCATION) {
      return null;
    }
    return new Told(told.evidence(), told.near(), told.why(), cautious);
  }

  /** "People who reached X tell of a raid": it was where they came from. */
  private static final Set<String> REACHING = WordSet.of("reach", "reached", "reaching", "fled");

  /** "Shelling kills 13, Islamabad says": a government speaks. */
  private static final WordSet VOICES = WordSet.listed(EvidenceTeller.class, "voices");

  private Told bare(Sentence sentence, int from, int to, KindWords kind, boolean country) {
    String next = sentence.norm(kind.to());
    if (next.equals("'s") || next.equals("'")) {
      if (!country && speeches.ofOffice(sentence, kind.to())) {
        return Told.of(Evidence.DECOY, "speaker");
      }
      for (int i = kind.to() + 1; i < Math.min(sentence.size(), kind.to() + 5); i++) {
        Token token = sentence.token(i);
        if (token.capitalised() && token.word()) {
          return Told.of(Evidence.PARENT, "possessive");
        }
        if (!words.is(Role.ADJECTIVES, token.norm())
            && !words.is(Role.DIRECTIONS, token.norm())
            && !words.kindWord(token.norm())
            && !token.is(",")) {
          break;
        }
      }
      boolean part =
          words.is(Role.DIRECTIONS, sentence, kind.to() + 1)
              || words.is(Role.INCIDENT, sentence, kind.to() + 1)
              || words.kindWord(sentence, kind.to() + 1);
      return Told.of(country && !part ? Evidence.DECOY : Evidence.BARE, "possessive");
    }
    if (kind.said()) {
      return Told.of(Evidence.LOCATION, "kind");
    }
    if (sentence.norm(kind.left() - 1).equals(",") && capital(sentence, kind.left() - 2)) {
      return Told.of(Evidence.LOCATION, "apposition");
    }
    if (words.is(Role.DIRECTIONS, sentence, from - 1)) {
      return Told.of(Evidence.BARE, "direction");
    }
    if (REACHING.contains(sentence.norm(from - 1))) {
      return Told.of(Evidence.ASIDE, "toward");
    }
    boolean start = from == sentence.body();
    if (country) {
      boolean alone = from == sentence.body() && kind.to() == sentence.size();
      boolean headline =
          sentence.index() == Sentence.TITLE || next.equals(":") || next.equals(",") || alone;
      return Told.of(headline ? Evidence.BARE : Evidence.DECOY, "subject");
    }
    if (start && next.equals(":")) {
      return new Told(Evidence.LOCATION, false, "label", true);
    }
    if (VOICES.contains(next) && (!start || sentence.index() >= 0)) {
      return Told.of(Evidence.DECOY, "speaker");
    }
    boolean attack = words.is(Role.ATTACKS, next);
    return new Told(Evidence.BARE, false, attack ? "attack" : "bare", start && !attack);
  }

  private static boolean capital(Sentence sentence, int i) {
    String norm = sentence.norm(i);
    return norm.equals("capital")
        || norm.equals("city")
        || norm.equals("town")
        || norm.equals("village");
  }
}
