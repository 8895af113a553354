package org.conflictledger.casualty;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.PeopleGroup.Kind;
import org.conflictledger.text.Count;
import org.conflictledger.text.Qualifier;
import org.conflictledger.text.Sentence;

/** Finds single people told by name or pronoun: "Ali Hasan, 34", "killing him". */
final class PersonNames {

  /** Capitalised words that show a name to be no person's. */
  private static final Set<String> INSTITUTIONS =
      Set.of(
          "university",
          "hospital",
          "watch",
          "street",
          "square",
          "city",
          "brigade",
          "battalion",
          "army",
          "ministry",
          "council",
          "committee",
          "agency",
          "organization",
          "organisation",
          "party",
          "front",
          "movement",
          "school",
          "college",
          "airport",
          "bridge",
          "district",
          "province",
          "region",
          "state",
          "county",
          "church",
          "mosque",
          "temple",
          "camp",
          "base",
          "prison",
          "hotel",
          "house",
          "court",
          "parliament",
          "congress",
          "senate",
          "association",
          "union",
          "network",
          "foundation",
          "institute",
          "center",
          "centre",
          "company",
          "corporation",
          "news",
          "press",
          "times",
          "post",
          "tv",
          "television",
          "radio",
          "observatory",
          "nations",
          "office",
          "department",
          "police",
          "guard",
          "force",
          "forces",
          "air",
          "navy",
          "command",
          "division",
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "river",
          "mountain",
          "mountains",
          "lake",
          "valley",
          "island",
          "islands",
          "desert",
          "sea",
          "islamic",
          "republic",
          "kingdom",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "war",
          "day",
          "human",
          "rights",
          "red",
          "cross",
          "crescent",
          "security",
          "national",
          "international",
          "liberation",
          "people's",
          "market",
          "road",
          "stadium",
          "town",
          "village",
          "checkpoint",
          "gate",
          "park",
          "facebook",
          "twitter",
          "reply",
          "cnn",
          "bbc",
          "afp",
          "reuters",
          "ap",
          "god",
          "allah",
          "el",
          "al",
          "la",
          "los",
          "las",
          "san",
          "santa",
          "de");

  private static final Set<String> TITLES =
      Set.of(
          "mr.", "mrs.", "ms.", "dr.", "sheikh", "sheik", "col.", "gen.", "lt.", "maj.", "capt.",
          "sgt.", "cpl.", "pvt.", "father", "bishop", "imam", "mullah", "maulana", "qari", "haji",
          "king", "prince", "mr", "mrs", "dr");

  private final CasualtyLexicon lexicon;

  PersonNames(CasualtyLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "killing him", "he was shot dead": one person, told of before. */
  static Optional<PeopleGroup> pronoun(Sentence s, int i) {
    String norm = s.norm(i);
    boolean alone =
        norm.equals("her")
            && (i + 1 >= s.size() || Grammar.stops(s.norm(i + 1)) || !s.token(i + 1).word());
    if (!norm.equals("he") && !norm.equals("she") && !norm.equals("him") && !alone) {
      return Optional.empty();
    }
    Count one = new Count(1, 1, OptionalLong.of(1), s.slice(i, i + 1), Qualifier.EXACT);
    return Optional.of(
        new PeopleGroup(
            i,
            i + 1,
            -1,
            Kind.PRONOUN,
            Optional.of(one),
            VictimCategory.UNKNOWN,
            false,
            true,
            false));
  }

  /** A name of two to five capitalised words, with or without an age. */
  Optional<PeopleGroup> name(Sentence s, int from, boolean[] named) {
    if (s.allCaps() || !s.token(from).capitalised()) {
      return Optional.empty();
    }
    int i = from;
    boolean titled = TITLES.contains(s.norm(i));
    while (i < s.size()
        && i - from < 6
        && s.token(i).word()
        && (s.token(i).capitalised() || isParticle(s.norm(i)) && i > from)
        && !(i < named.length && named[i])
        && !Grammar.stops(s.norm(i))) {
      i++;
    }
    while (i > from && !s.token(i - 1).capitalised()) {
      i--;
    }
    for (int k = from; k < i; k++) {
      if (INSTITUTIONS.contains(s.norm(k))) {
        return Optional.empty();
      }
    }
    int words = i - from;
    boolean object =
        words == 1
            && from > s.body()
            && !lexicon.verb(s.norm(from - 1)).isEmpty()
            && (Grammar.stops(s.norm(i)) || i >= s.size() || !s.token(i).word());
    if (object) {
      Count one = new Count(1, 1, OptionalLong.of(1), s.slice(from, i), Qualifier.EXACT);
      return Optional.of(
          new PeopleGroup(
              from,
              i,
              -1,
              Kind.NAMED,
              Optional.of(one),
              VictimCategory.UNKNOWN,
              false,
              false,
              false));
    }
    if (words == 0 || words < 2 && !titled) {
      int end = words == 1 ? age(s, i) : i;
      if (words != 1 || end == i) {
        return Optional.empty();
      }
    }
    int end = age(s, i);
    if (from == s.body() && end == i && words < 2) {
      return Optional.empty();
    }
    Count one = new Count(1, 1, OptionalLong.of(1), s.slice(from, i), Qualifier.EXACT);
    return Optional.of(
        new PeopleGroup(
            from,
            end,
            -1,
            Kind.NAMED,
            Optional.of(one),
            VictimCategory.CIVILIAN,
            false,
            false,
            false));
  }

  /** The token after ", 34," or " (34)", or the same token when no age follows. */
  static int age(Sentence s, int i) {
    boolean comma = s.norm(i).equals(",") || s.norm(i).equals("(");
    if (comma
        && i + 1 < s.size()
        && s.token(i + 1).digits()
        && s.token(i + 1).text().length() <= 3
        && (s.norm(i + 2).equals(",") || s.norm(i + 2).equals(")") || s.norm(i + 2).equals("."))) {
      return s.norm(i + 2).equals(".") ? i + 2 : i + 3;
    }
    return i;
  }

  private static boolean isParticle(String norm) {
    return Set.of(
            "al", "el", "bin", "ibn", "de", "la", "del", "van", "von", "bint", "abu", "ould", "ag",
            "da", "dos", "y")
        .contains(norm.toLowerCase(Locale.ROOT));
  }
}
