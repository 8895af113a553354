package org.conflictledger.place;

import java.util.List;
import java.util.Set;
import org.conflictledger.place.PlaceWords.Role;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.Token;

/** Tells from the words around a name whether something happened there or it is only mentioned. */
final class EvidenceTeller {

  /** "was reported in X": the deed, not the speaker, was there. */
  private static final Set<String> WAS = Set.of("was", "were", "been", "is", "are");

  private final PlaceWords words;

  EvidenceTeller(PlaceWords words) {
    this.words = words;
  }

  /** What was told, by which rule; {@code cautious} when the name alone must not be believed. */
  record Told(Evidence evidence, boolean near, String why, boolean cautious) {}

  /**
   * The evidence for a name, or null when the word is no name here.
   *
   * @param afterPlace whether the name follows upon that of another place: "Sopore Kashmir"
   */
  Told tell(
      Sentence sentence, int from, int to, KindWords kind, List<Place> places, boolean afterPlace) {
    boolean country = places.stream().anyMatch(p -> p.kind() == PlaceKind.COUNTRY);
    boolean ordinary = to == from + 1 && words.is(Role.CAUTIOUS, sentence.norm(from));
    if (ordinary && sentence.allCaps()) {
      return null;
    }
    if (afterPlace && !kind.said()) {
      return new Told(Evidence.BARE, false, "bare", ordinary || sentence.allCaps());
    }
    Told told = partOfName(sentence, from, to, kind, country, afterPlace);
    if (told == null) {
      told = governed(sentence, from, kind, country);
    }
    if (told == null) {
      told = bare(sentence, from, to, kind, country);
    }
    boolean cautious = told.cautious() || ordinary || (sentence.allCaps() && !kind.said());
    if (ordinary && told.evidence() != Evidence.LOCATION) {
      return null;
    }
    return new Told(told.evidence(), told.near(), told.why(), cautious);
  }

  private Told partOfName(
      Sentence sentence, int from, int to, KindWords kind, boolean country, boolean afterPlace) {
    String next = sentence.norm(kind.to());
    boolean nextName = nameLike(sentence, to) && kind.to() == to;
    if (words.is(Role.ORG_TAILS, next)) {
      boolean lower = !sentence.token(kind.to()).capitalised() || sentence.allCaps();
      if (country || !lower) {
        return told(Evidence.DECOY, "organisation");
      }
      return told(Evidence.ASIDE, "attribute");
    }
    if (sentence.norm(from - 1).equals("of") || sentence.norm(from - 1).equals("in")) {
      int head = from - 2;
      while (head > 0 && words.is(Role.DETERMINERS, sentence.norm(head))) {
        head--;
      }
      if (head >= 0
          && words.is(Role.ORG_HEADS, sentence.norm(head))
          && !kind.said()
          && (sentence.norm(from - 1).equals("of")
              || (sentence.token(head).capitalised()
                  && !sentence.allCaps()
                  && !sentence.norm(head).startsWith("force")
                  && !sentence.norm(head).equals("army")
                  && !sentence.norm(head).equals("taliban")))) {
        return told(Evidence.DECOY, "organisation");
      }
    }
    if (sentence.allCaps()) {
      return null;
    }
    int start = from;
    while (!afterPlace && start > sentence.body() && nameLike(sentence, start - 1)) {
      start--;
    }
    boolean prevName = start < from;
    if (from > 0 && words.is(Role.PERSON_TITLES, sentence.norm(from - 1)) && !country) {
      return told(Evidence.DECOY, "person");
    }
    if (prevName || nextName) {
      boolean governed = start > 0 && words.is(Role.IN, sentence.norm(start - 1));
      if (governed && !prevName) {
        return null;
      }
      if (country && !prevName) {
        return null;
      }
      if (kind.said() && !prevName) {
        return null;
      }
      if (governed) {
        return new Told(Evidence.LOCATION, false, "in a longer name", true);
      }
      return told(Evidence.DECOY, "part of a name");
    }
    return null;
  }

  /** Whether the token goes on with the name before it. */
  boolean continuesName(Sentence sentence, int i) {
    String norm = sentence.norm(i);
    return nameLike(sentence, i)
        && !words.is(Role.PERSON_TITLES, norm)
        && !words.is(Role.ORG_TAILS, norm)
        && norm.indexOf('-') < 0;
  }

  /** A capitalised word that is no preposition, title, day or word for a kind of place. */
  private boolean nameLike(Sentence sentence, int i) {
    if (i < 0 || i >= sentence.size()) {
      return false;
    }
    Token token = sentence.token(i);
    if (!token.capitalised()) {
      return false;
    }
    String norm = token.norm();
    boolean small =
        words.is(Role.IN, norm)
            || words.is(Role.NEAR, norm)
            || words.is(Role.FROM, norm)
            || words.is(Role.TOWARD, norm)
            || words.is(Role.DETERMINERS, norm)
            || words.is(Role.CALENDAR, norm)
            || words.is(Role.DIRECTIONS, norm)
            || words.is(Role.ADJECTIVES, norm)
            || words.is(Role.SPEAKER_NOUNS, norm)
            || words.is(Role.INCIDENT, norm)
            || words.is(Role.KIND_BEFORE_OF, norm)
            || words.kindWord(norm)
            || words.is(Role.PERSON_TITLES, norm) && norm.endsWith(".")
            || (i == sentence.body() && words.is(Role.CAUTIOUS, norm));
    return !small;
  }

  /** By the preposition that governs it. */
  private Told governed(Sentence sentence, int from, KindWords kind, boolean country) {
    int left = kind.left();
    String preposition = sentence.norm(left - 1);
    for (int i = left; i < from; i++) {
      String norm = sentence.norm(i);
      if (neighbour(norm, kind)) {
        return told(Evidence.DECOY, "neighbour");
      }
    }
    if (neighbour(preposition, kind)) {
      return told(Evidence.DECOY, "neighbour");
    }
    String before = sentence.norm(left - 2);
    if (country && words.is(Role.BORDER, sentence.norm(kind.to()))
        || (preposition.equals("with") && words.is(Role.BORDER, before))) {
      return told(Evidence.DECOY, "border");
    }
    if (preposition.equals("to") && (before.equals("close") || before.equals("next"))) {
      return new Told(Evidence.LOCATION, true, "near", false);
    }
    if (words.is(Role.NEAR, preposition)) {
      return new Told(Evidence.LOCATION, true, "near", false);
    }
    if (preposition.equals("of")) {
      return of(sentence, left, before, kind, country);
    }
    if (words.is(Role.IN, preposition)) {
      return in(sentence, left, preposition, before, kind, country);
    }
    if (words.is(Role.FROM, preposition)) {
      return from(sentence, left, kind, country);
    }
    if (preposition.equals("between") && !country) {
      return told(Evidence.LOCATION, "between");
    }
    if (preposition.equals("for") && !country && within(sentence, left - 2, 3, Role.INCIDENT)) {
      return told(Evidence.LOCATION, "for");
    }
    if (words.is(Role.TOWARD, preposition) && !preposition.equals("and")) {
      boolean carried = preposition.equals("to") && within(sentence, left - 2, 6, Role.CARRIED);
      if (country || carried) {
        return told(Evidence.DECOY, carried ? "carried" : "party");
      }
      return told(Evidence.ASIDE, "toward");
    }
    if (left < from && distance(sentence, left)) {
      return new Told(Evidence.LOCATION, true, "distance", false);
    }
    return null;
  }

  /** "neighbouring X", but not "frontier X district". */
  private boolean neighbour(String norm, KindWords kind) {
    return words.is(Role.BORDER, norm)
        && !norm.equals("border")
        && !(norm.equals("frontier") && kind.said());
  }

  private Told in(
      Sentence sentence,
      int left,
      String preposition,
      String before,
      KindWords kind,
      boolean country) {
    if (words.is(Role.SPEECH_NOUNS, before)) {
      return told(Evidence.DECOY, "speaker");
    }
    if (words.is(Role.SEATS, before)) {
      boolean struck = within(sentence, left - 2, 8, Role.INCIDENT);
      return told(struck ? Evidence.LOCATION : Evidence.ASIDE, struck ? "in" : "speaker");
    }
    if (left - 1 == sentence.body() && speech(sentence, left)) {
      return told(Evidence.ASIDE, "speaker");
    }
    boolean ward = kind.said() && hospital(sentence.norm(kind.to() - 1));
    if (words.is(Role.CARRIED, before)
        || hospital(before)
        || ward && within(sentence, left - 2, 8, Role.CARRIED)) {
      return told(Evidence.ASIDE, "carried");
    }
    boolean happened = WAS.contains(sentence.norm(left - 3));
    if (words.is(Role.SPEAKER_NOUNS, before) || words.is(Role.SPEECH_VERBS, before) && !happened) {
      return told(Evidence.ASIDE, "speaker");
    }
    if (country
        && (preposition.equals("on") || preposition.equals("over") || preposition.equals("into"))) {
      return told(Evidence.BARE, preposition);
    }
    return new Told(Evidence.LOCATION, false, "in", false);
  }

  /** "In X the envoy announced": what is told comes after the telling. */
  private boolean speech(Sentence sentence, int from) {
    for (int i = from; i < Math.min(sentence.size(), from + 12); i++) {
      String norm = sentence.norm(i);
      if (words.is(Role.INCIDENT, norm)) {
        return false;
      }
      if (words.is(Role.SPEECH_VERBS, norm)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hospital(String word) {
    return word.startsWith("hospital") || word.equals("clinic") || word.equals("morgue");
  }

  private Told of(Sentence sentence, int left, String before, KindWords kind, boolean country) {
    if (distance(sentence, left)) {
      return new Told(Evidence.LOCATION, true, "distance", false);
    }
    if (words.is(Role.KIND_BEFORE_OF, before) || words.is(Role.INCIDENT, before)) {
      return told(Evidence.LOCATION, "of");
    }
    if (kind.said()) {
      return told(Evidence.LOCATION, "kind");
    }
    return told(country ? Evidence.DECOY : Evidence.BARE, "of");
  }

  private boolean distance(Sentence sentence, int left) {
    return within(sentence, left - 1, 6, Role.DISTANCE);
  }

  private Told from(Sentence sentence, int left, KindWords kind, boolean country) {
    if (distance(sentence, left)) {
      return new Told(Evidence.LOCATION, true, "distance", false);
    }
    if (country || within(sentence, left - 2, 2, Role.ORIGIN_NOUNS)) {
      return told(Evidence.DECOY, "origin");
    }
    if (within(sentence, left - 2, 4, Role.INCIDENT)) {
      return told(Evidence.LOCATION, "from");
    }
    return told(Evidence.ASIDE, "from");
  }

  private boolean within(Sentence sentence, int from, int tokens, Role role) {
    for (int i = from; i > from - tokens && i >= sentence.body(); i--) {
      String norm = sentence.norm(i);
      if (norm.equals(";") || norm.equals(",")) {
        return false;
      }
      if (words.is(role, norm)) {
        return true;
      }
    }
    return false;
  }

  private Told bare(Sentence sentence, int from, int to, KindWords kind, boolean country) {
    String next = sentence.norm(kind.to());
    if (next.equals("'s") || next.equals("'")) {
      for (int i = kind.to() + 1; i < Math.min(sentence.size(), kind.to() + 5); i++) {
        Token token = sentence.token(i);
        if (token.capitalised() && token.word()) {
          return told(Evidence.PARENT, "possessive");
        }
        if (!words.is(Role.ADJECTIVES, token.norm())
            && !words.is(Role.DIRECTIONS, token.norm())
            && !words.kindWord(token.norm())
            && !token.is(",")) {
          break;
        }
      }
      boolean part =
          words.is(Role.DIRECTIONS, sentence.norm(kind.to() + 1))
              || words.is(Role.INCIDENT, sentence.norm(kind.to() + 1))
              || words.kindWord(sentence.norm(kind.to() + 1));
      return told(country && !part ? Evidence.DECOY : Evidence.BARE, "possessive");
    }
    if (kind.said()) {
      return told(Evidence.LOCATION, "kind");
    }
    if (sentence.norm(kind.left() - 1).equals(",") && capital(sentence, kind.left() - 2)) {
      return told(Evidence.LOCATION, "apposition");
    }
    if (words.is(Role.DIRECTIONS, sentence.norm(from - 1))) {
      return told(Evidence.BARE, "direction");
    }
    boolean start = from == sentence.body();
    if (country) {
      boolean headline = sentence.index() == Sentence.TITLE || next.equals(":") || next.equals(",");
      return told(headline ? Evidence.BARE : Evidence.DECOY, "subject");
    }
    return new Told(Evidence.BARE, false, "bare", start);
  }

  private static boolean capital(Sentence sentence, int i) {
    String norm = sentence.norm(i);
    return norm.equals("capital")
        || norm.equals("city")
        || norm.equals("town")
        || norm.equals("village");
  }

  private static Told told(Evidence evidence, String why) {
    return new Told(evidence, false, why, false);
  }
}
