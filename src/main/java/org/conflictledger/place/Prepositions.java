package org.conflictledger.place;

import java.util.Set;
import org.conflictledger.place.PlaceWords.Role;
import org.conflictledger.text.CalendarNames;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** Tells from the preposition before a name whether something happened there. */
final class Prepositions {

  private static final WordSet QUARTERS =
      WordSet.of(
          "neighbourhoods",
          "neighborhoods",
          "quarters",
          "suburbs",
          "wards",
          "neighbourhood",
          "neighborhood",
          "quarter",
          "suburb");

  /** "was reported in X": the deed, not the speaker, was there. */
  private static final Set<String> WAS = WordSet.of("was", "were", "been", "is", "are");

  /** "a resident of X" was killed anywhere. */
  private static final Set<String> RESIDENTS =
      WordSet.of("resident", "residents", "native", "natives", "inhabitant", "inhabitants");

  /** "on the X road": it leads there. */
  private static final Set<String> ROADS = WordSet.of("road", "highway", "motorway");

  private static final int TREATED_REACH = 7;

  private final PlaceWords words;
  private final Venues venues;
  private final Speeches speeches;

  Prepositions(PlaceWords words) {
    this.words = words;
    this.venues = new Venues(words);
    this.speeches = new Speeches(words);
  }

  /** What the preposition that governs it tells; null when none does. */
  Told tell(Sentence sentence, int from, KindWords kind, boolean country) {
    int left = kind.left();
    String preposition = sentence.norm(left - 1);
    for (int i = left - 1; i < from; i++) {
      if (neighbour(sentence, i, kind)) {
        boolean district = !country && kind.said() && words.is(Role.IN, sentence, i - 1);
        return district || happened(sentence, i)
            ? Told.of(Evidence.LOCATION, "in")
            : Told.of(Evidence.DECOY, "neighbour");
      }
    }
    int quarter = kind.said() ? kind.to() - 1 : kind.to();
    if (QUARTERS.at(sentence, quarter) && sentence.norm(quarter + 1).equals("of")) {
      // "the X and Texas neighbourhoods of Y"
      return Told.of(Evidence.DECOY, "quarter");
    }
    String before = sentence.norm(left - 2);
    if (country && (atBorder(sentence, kind.to()) || atBorder(sentence, kind.to() - 1))
        || (preposition.equals("with") && words.is(Role.BORDER, sentence, left - 2))) {
      return Told.of(Evidence.DECOY, "border");
    }
    if (preposition.equals("to") && (before.equals("close") || before.equals("next"))) {
      return new Told(Evidence.LOCATION, true, "near", false);
    }
    if (words.is(Role.NEAR, sentence, left - 1)) {
      boolean home =
          words.is(Role.KIND_BEFORE_OF, sentence, left - 2)
              && words.is(Role.DETERMINERS, sentence, left - 3)
              && words.is(Role.FROM, sentence, left - 4);
      if (home) {
        return from(sentence, left - 3, kind, country);
      }
      return new Told(Evidence.LOCATION, true, "near", false);
    }
    if (preposition.equals("of")) {
      return of(sentence, left, before, kind, country);
    }
    if (words.is(Role.IN, sentence, left - 1)) {
      return in(sentence, left, preposition, before, kind, country);
    }
    if (words.is(Role.FROM, sentence, left - 1)) {
      return from(sentence, left, kind, country);
    }
    if (preposition.equals("between") && !country) {
      return Told.of(Evidence.LOCATION, "between");
    }
    if (preposition.equals("for") && !country && within(sentence, left - 2, 3, Role.INCIDENT)) {
      return Told.of(Evidence.LOCATION, "for");
    }
    if (words.is(Role.TOWARD, sentence, left - 1) && !preposition.equals("and")) {
      if (!country && preposition.equals("to") && road(sentence, left - 2)) {
        // Behind any place that something is said to happen in.
        return new Told(Evidence.BARE, true, "road", false);
      }
      boolean carried = preposition.equals("to") && within(sentence, left - 2, 6, Role.CARRIED);
      if (country || carried) {
        return Told.of(Evidence.DECOY, carried ? "carried" : "party");
      }
      return Told.of(Evidence.ASIDE, "toward");
    }
    if (left < from && distance(sentence, left)) {
      return distant(false);
    }
    return null;
  }

  /** "ambushed on the road to X" */
  private boolean road(Sentence sentence, int noun) {
    if (!ROADS.contains(sentence.norm(noun))) {
      return false;
    }
    for (int i = noun - 1; i >= Math.max(sentence.body(), noun - 3); i--) {
      if (ON.contains(sentence.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "The military in X puts its dead at seven": whoever speaks is there. */
  private static final Set<String> SPEAKING =
      WordSet.of("puts", "said", "says", "claims", "denies", "denied", "admits", "admitted", "put");

  /** Residents who speak in a village tell of it; these speak of elsewhere. */
  private static final Set<String> INSTITUTIONS =
      WordSet.of("military", "army", "government", "command", "regime", "ministry", "junta");

  private static final Set<String> ON = WordSet.of("on", "along", "near", "off");

  /** "shot dead in neighbouring X", "In neighbouring X, gunmen": there, and not told for a map. */
  private boolean happened(Sentence sentence, int neighbouring) {
    // "In the neighbouring state of X"
    int in = sentence.norm(neighbouring - 1).equals("the") ? neighbouring - 2 : neighbouring - 1;
    boolean opens = in == sentence.body() || sentence.norm(in - 1).equals("and");
    boolean harm = sentence.holds(Math.max(sentence.body(), in - HAPPENED_REACH), in, HARM);
    return words.is(Role.IN, sentence, in)
        && (opens || harm && !within(sentence, in - 1, HAPPENED_REACH, Role.SPEECH_VERBS));
  }

  private static final int HAPPENED_REACH = 6;

  private static final Set<String> HARM =
      WordSet.of(
          "killed",
          "dead",
          "died",
          "shot",
          "wounded",
          "injured",
          "attacked",
          "attack",
          "murdered",
          "abducted",
          "kidnapped",
          "ambushed",
          "ambush",
          "bombed",
          "beheaded",
          "blast");

  /** "neighbouring X", but not "frontier X district". */
  private boolean neighbour(Sentence sentence, int i, KindWords kind) {
    return words.is(Role.BORDER, sentence, i)
        && !sentence.norm(i).equals("border")
        && !(sentence.norm(i).equals("frontier") && kind.said());
  }

  /** "said on Tuesday in X", "it was learned today in X": over the day. */
  private static int beforeDay(Sentence sentence, int i) {
    boolean weekday = CalendarNames.WEEKDAYS.contains(sentence.norm(i));
    int before = weekday && sentence.norm(i - 1).equals("on") ? i - 2 : i - 1;
    return weekday || DAYS.at(sentence, i) ? before : i;
  }

  private static final WordSet DAYS = WordSet.of("today", "yesterday", "tonight", "here");

  private Told in(
      Sentence sentence,
      int left,
      String preposition,
      String before,
      KindWords kind,
      boolean country) {
    if (words.is(Role.SPEECH_NOUNS, sentence, left - 2)) {
      // "told journalists in X", but "shot two journalists in X"
      boolean struck =
          (within(sentence, left - 2, 5, Role.INCIDENT)
                  || within(sentence, left - 2, 5, Role.DEEDS)
                  || hit(sentence, left - 2))
              && !within(sentence, left - 2, 3, Role.SPEECH_VERBS);
      return Told.of(struck ? Evidence.LOCATION : Evidence.DECOY, struck ? "in" : "speaker");
    }
    if (KIN.at(sentence, left - 2) || buried(sentence, left - 2)) {
      return Told.of(Evidence.ASIDE, "home");
    }
    if (words.is(Role.SEATS, sentence, left - 2)) {
      boolean struck = within(sentence, left - 2, 8, Role.INCIDENT) || hit(sentence, left - 2);
      return Told.of(struck ? Evidence.LOCATION : Evidence.ASIDE, struck ? "in" : "speaker");
    }
    if (venues.talk(sentence, left - 1, kind.to())) {
      return Told.of(Evidence.ASIDE, "speaker");
    }
    if (left - 1 == sentence.body() && speeches.opens(sentence, left, kind)) {
      return Told.of(Evidence.ASIDE, "speaker");
    }
    if (ROADS.contains(sentence.norm(kind.to()))) {
      return Told.of(Evidence.ASIDE, "road");
    }
    if (before.equals("hospitals") && sentence.holds(left - 6, left - 2, FATES)) {
      // "80 deaths from two hospitals in X": counted there, by city
      return Told.of(Evidence.BARE, "hospitals");
    }
    boolean centre =
        sentence.norm(left - 2).startsWith("cent") && HEALTH.contains(sentence.norm(left - 3));
    boolean ward = kind.said() && hospital(sentence.norm(kind.to() - 1)) || ward(sentence, kind);
    if (words.is(Role.CARRIED, sentence, left - 2)
        || (hospital(before) || centre) && !hit(sentence, left - 2)
        || treated(sentence, left - 2)
        || ward && (within(sentence, left - 2, 8, Role.CARRIED) || !struck(sentence, left - 2))) {
      return Told.of(Evidence.ASIDE, "carried");
    }
    if (SPEAKING.contains(sentence.norm(kind.to())) && INSTITUTIONS.contains(before)) {
      return Told.of(Evidence.ASIDE, "speaker");
    }
    int told = beforeDay(sentence, left - 2);
    boolean happened =
        WAS.contains(sentence.norm(told - 1)) && !sentence.norm(told - 2).equals("it");
    boolean struck =
        (hit(sentence, left - 2) || Victims.before(sentence, left - 1))
            && !words.is(Role.SPEECH_VERBS, sentence, kind.to());
    if (words.is(Role.SPEAKER_NOUNS, sentence, left - 2) && !struck
        || words.is(Role.SPEECH_VERBS, sentence, told) && !happened) {
      return Told.of(Evidence.ASIDE, "speaker");
    }
    if (country
        && (preposition.equals("on") || preposition.equals("over") || preposition.equals("into"))) {
      return Told.of(Evidence.BARE, preposition);
    }
    return new Told(Evidence.LOCATION, false, "in", false);
  }

  /** "taken to the health centre at X" */
  private static final Set<String> HEALTH = WordSet.of("health", "medical");

  /** "His family in X was told" */
  private static final WordSet KIN =
      WordSet.of("family", "families", "parents", "mother", "father", "widow", "relatives", "wife");

  /** "were buried on Friday in X and Y", but not under rubble. */
  private static boolean buried(Sentence sentence, int from) {
    for (int i = from; i > Math.max(sentence.body(), from - BURIED_REACH); i--) {
      if (sentence.norm(i).equals("buried")) {
        return !sentence.holds(i + 1, from + 1, UNDER) && !sentence.norm(i - 1).equals("bomb");
      }
      if (!sentence.token(i).word()) {
        return false;
      }
    }
    return false;
  }

  private static final int BURIED_REACH = 8;

  private static final WordSet UNDER = WordSet.of("under", "beneath", "alive", "bomb", "mine");

  /** What may have befallen people elsewhere who lie in a hospital. */
  private static final Set<String> FATES =
      WordSet.of(
          "died", "die", "dies", "dead", "death", "deaths", "wounded", "injured", "bodies", "shot");

  private static final int STRUCK_REACH = 8;

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
  private static boolean hit(Sentence sentence, int from) {
    return sentence.holds(Math.max(sentence.body(), from - STRUCK_REACH), from, HITTING);
  }

  private static final WordSet HITTING =
      WordSet.of(
          "hit",
          "struck",
          "shelled",
          "bombed",
          "stormed",
          "attacked",
          "raided",
          "rammed",
          "targeted",
          "targeting",
          "besieged",
          "seized",
          "torched");

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

  private Told of(Sentence sentence, int left, String before, KindWords kind, boolean country) {
    if (distance(sentence, left)) {
      return distant(country);
    }
    if (!country && before.equals("border")) {
      // "at X on the border of Y and Z counties"
      return Told.of(Evidence.ASIDE, "border");
    }
    if (RESIDENTS.contains(before) || before.equals(",") && aged(sentence, left - 3)) {
      return Told.of(Evidence.ASIDE, "home");
    }
    if (words.is(Role.KIND_BEFORE_OF, sentence, left - 2)
        || words.is(Role.INCIDENT, sentence, left - 2)) {
      return Told.of(Evidence.LOCATION, "of");
    }
    if (kind.said()) {
      return Told.of(Evidence.LOCATION, "kind");
    }
    return Told.of(country ? Evidence.DECOY : Evidence.BARE, "of");
  }

  /** "Ali Hasan, 34, of X" */
  private static boolean aged(Sentence sentence, int i) {
    return sentence.token(Math.max(0, i)).digits() && sentence.norm(i - 1).equals(",");
  }

  private boolean atBorder(Sentence sentence, int i) {
    return words.is(Role.BORDER, sentence, i);
  }

  /** "4 km from X": near the town X, but in no country X. */
  private static Told distant(boolean country) {
    return country
        ? Told.of(Evidence.DECOY, "distance")
        : new Told(Evidence.LOCATION, true, "distance", false);
  }

  private boolean distance(Sentence sentence, int left) {
    return within(sentence, left - 1, 6, Role.DISTANCE);
  }

  private Told from(Sentence sentence, int left, KindWords kind, boolean country) {
    if (distance(sentence, left)) {
      return distant(country);
    }
    boolean launched = LAUNCHED.contains(sentence.norm(left - 2));
    if (country || launched || within(sentence, left - 2, 2, Role.ORIGIN_NOUNS)) {
      return Told.of(Evidence.DECOY, "origin");
    }
    if (within(sentence, left - 2, 4, Role.INCIDENT)) {
      return Told.of(Evidence.LOCATION, "from");
    }
    return Told.of(Evidence.ASIDE, "from");
  }

  /** "rockets fired from X": they hit somewhere else. */
  private static final Set<String> LAUNCHED = WordSet.of("fired", "launched", "lobbed");

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

  private boolean within(Sentence sentence, int from, int tokens, Role role) {
    if (!words.in(role, sentence)) {
      return false;
    }
    for (int i = from; i > from - tokens && i >= sentence.body(); i--) {
      String norm = sentence.norm(i);
      if (norm.equals(";") || norm.equals(",")) {
        return false;
      }
      if (words.is(role, sentence, i)) {
        return true;
      }
    }
    return false;
  }
}
