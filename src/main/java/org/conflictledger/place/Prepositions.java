package org.conflictledger.place;

import java.util.Set;
import org.conflictledger.place.PlaceWords.Role;
import org.conflictledger.text.CalendarNames;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** Tells from the preposition before a name whether something happened there. */
final class Prepositions {

  private static final WordSet QUARTERS = WordSet.listed(Prepositions.class, "quarters");

  /** "was reported in X": the deed, not the speaker, was there. */
  private static final Set<String> WAS = WordSet.of("was", "were", "been", "is", "are");

  /** "on the X road": it leads there. */
  private static final Set<String> ROADS = WordSet.of("road", "highway", "motorway");

  private final PlaceWords words;
  private final Venues venues;
  private final Hospitals hospitals;
  private final Speeches speeches;

  Prepositions(PlaceWords words) {
    this.words = words;
    this.venues = new Venues(words);
    this.hospitals = new Hospitals(words);
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
    if (country && OtherCountry.governs(sentence, from, words)) {
      return Told.of(Evidence.LOCATION, "of");
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
    if (preposition.equals("for")
        && !country
        && words.within(Role.INCIDENT, sentence, left - 2, 3)) {
      return Told.of(Evidence.LOCATION, "for");
    }
    if (words.is(Role.TOWARD, sentence, left - 1) && !preposition.equals("and")) {
      if (!country && preposition.equals("to") && road(sentence, left - 2)) {
        // Behind any place that something is said to happen in.
        return new Told(Evidence.BARE, true, "road", false);
      }
      boolean carried =
          preposition.equals("to") && words.within(Role.CARRIED, sentence, left - 2, 6);
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
  private static final WordSet SPEAKING = WordSet.listed(Prepositions.class, "speaking");

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
        && (opens || harm && !words.within(Role.SPEECH_VERBS, sentence, in - 1, HAPPENED_REACH));
  }

  private static final int HAPPENED_REACH = 6;

  private static final WordSet HARM = WordSet.listed(Prepositions.class, "harm");

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
    if (words.is(Role.SPEECH_NOUNS, sentence, left - 2) || Venues.broadcaster(sentence, left - 2)) {
      // "told journalists in X", but "shot two journalists in X"
      boolean struck =
          (words.within(Role.INCIDENT, sentence, left - 2, 5)
                  || words.within(Role.DEEDS, sentence, left - 2, 5)
                  || Hospitals.hit(sentence, left - 2))
              && !words.within(Role.SPEECH_VERBS, sentence, left - 2, 3);
      return Told.of(struck ? Evidence.LOCATION : Evidence.DECOY, struck ? "in" : "speaker");
    }
    if (Homes.kin(sentence, left - 2)) {
      return Told.of(Evidence.ASIDE, "home");
    }
    if (words.is(Role.SEATS, sentence, left - 2)) {
      boolean struck =
          words.within(Role.INCIDENT, sentence, left - 2, 8) || Hospitals.hit(sentence, left - 2);
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
    if (Hospitals.counting(sentence, left)) {
      // "80 deaths from two hospitals in X": counted there, by city
      return Told.of(Evidence.BARE, "hospitals");
    }
    if (hospitals.away(sentence, left, kind)) {
      return Told.of(Evidence.ASIDE, "carried");
    }
    if (speaks(sentence, left, kind, before)) {
      return Told.of(Evidence.ASIDE, "speaker");
    }
    int told = beforeDay(sentence, left - 2);
    boolean happened =
        WAS.contains(sentence.norm(told - 1)) && !sentence.norm(told - 2).equals("it");
    int body = officeOf(sentence, left - 2);
    boolean struck =
        (Hospitals.hit(sentence, left - 2) || Victims.before(sentence, left - 1))
            && !words.is(Role.SPEECH_VERBS, sentence, kind.to());
    boolean staff =
        sentence.norm(body).equals("staff") && sentence.norm(body - 1).equals("general");
    if ((staff || words.is(Role.SPEAKER_NOUNS, sentence, body)) && !struck
        || words.is(Role.SPEECH_VERBS, sentence, told) && !happened) {
      return Told.of(Evidence.ASIDE, "speaker");
    }
    if (country
        && (preposition.equals("on") || preposition.equals("over") || preposition.equals("into"))) {
      return Told.of(Evidence.BARE, preposition);
    }
    return new Told(Evidence.LOCATION, false, "in", false);
  }

  /** "the ministry of defence in X": who is in X. */
  private static int officeOf(Sentence sentence, int i) {
    return sentence.norm(i - 1).equals("of") ? i - 2 : i;
  }

  /** "the general staff in X said", "the judiciary in X admits to": where somebody sits. */
  private boolean speaks(Sentence sentence, int left, KindWords kind, String before) {
    int verb = kind.to();
    if (SPEAKING.contains(sentence.norm(verb)) && INSTITUTIONS.contains(before)) {
      return true;
    }
    int body = left - 2;
    boolean happened =
        words.within(Role.INCIDENT, sentence, body, HAPPENED_REACH)
            || words.within(Role.DEEDS, sentence, body, HAPPENED_REACH)
            || Hospitals.hit(sentence, body);
    boolean verbOfSpeech =
        SPEAKING.contains(sentence.norm(verb)) || words.is(Role.SPEECH_VERBS, sentence, verb);
    // "An activist in X said": people of a town tell of it.
    boolean local = words.is(Role.LOCALS, sentence, body);
    return verbOfSpeech && sentence.token(body).word() && !happened && !local;
  }

  private Told of(Sentence sentence, int left, String before, KindWords kind, boolean country) {
    if (distance(sentence, left)) {
      return distant(country);
    }
    if (!country && before.equals("border")) {
      // "at X on the border of Y and Z counties"
      return Told.of(Evidence.ASIDE, "border");
    }
    if (Homes.of(sentence, left)) {
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
    return words.within(Role.DISTANCE, sentence, left - 1, 6);
  }

  private Told from(Sentence sentence, int left, KindWords kind, boolean country) {
    if (distance(sentence, left)) {
      return distant(country);
    }
    boolean launched = LAUNCHED.contains(sentence.norm(left - 2));
    if (country || launched || words.within(Role.ORIGIN_NOUNS, sentence, left - 2, 2)) {
      return Told.of(Evidence.DECOY, "origin");
    }
    if (words.within(Role.INCIDENT, sentence, left - 2, 4)) {
      return Told.of(Evidence.LOCATION, "from");
    }
    return Told.of(Evidence.ASIDE, "from");
  }

  /** "rockets fired from X": they hit somewhere else. */
  private static final Set<String> LAUNCHED = WordSet.of("fired", "launched", "lobbed");
}
