package org.conflictledger.casualty.context;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.actor.PeopleNouns;
import org.conflictledger.casualty.lexicon.CasualtyLexicon;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.text.CalendarNames;
import org.conflictledger.text.Quantity;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** Tells numbers of people from dates, money, ages, measures and numbers of things. */
public final class OtherNumbers {

  private static final WordSet FRACTIONS = WordSet.listed(OtherNumbers.class, "fractions");

  private static final Set<String> HARMS = WordSet.of("deaths", "fatalities");

  /** Before a number that counts nobody. */
  private static final WordSet LABELS = WordSet.listed(OtherNumbers.class, "labels");

  private static final String DAY = "day";

  /** Before "day": a day of some fighting is told by its number then. */
  private static final WordSet COUNTED_DAYS = WordSet.of("on", "by", "of", "to", "from", "until");

  private static final WordSet MEASURES = WordSet.of("percent", "o'clock", "per", "%");

  private static final WordSet SEEING = WordSet.of("saw", "see", "seen", "left");

  private static final WordSet COMPARING = WordSet.of("how", "as", "so", "too", "twice");

  private static final String NATIONAL = "national";

  private static final String HEAD = "head";

  private final PeopleNouns nouns;
  private final CasualtyLexicon lexicon;
  private final ContextLexicon context;
  private final Ages ages;

  /** Words that may be a noun for people, or the last of one. */
  private final WordSet ends;

  public OtherNumbers(PeopleNouns nouns, CasualtyLexicon lexicon, ContextLexicon context) {
    this.nouns = nouns;
    this.lexicon = lexicon;
    this.context = context;
    ages = new Ages(nouns);
    ends = WordSet.union(nouns.lastWords(), List.of(NATIONAL, HEAD));
  }

  /** Dates, money, ages, ordinals and measures. */
  public boolean ofOtherThings(Sentence s, Quantity q) {
    return labelled(s, q)
        || measured(s, q)
        || compared(s, q)
        || ages.tell(s, q)
        || date(s, q)
        || countsThings(s, q.to());
  }

  /** "$5,000", "article 7", "number 12" */
  private static boolean labelled(Sentence s, Quantity q) {
    String before = s.norm(q.from() - 1);
    return LABELS.contains(before)
        || before.equals(DAY) && dayOfFighting(s, q.from() - 1)
        // "all but two of the passengers": those spared
        || before.equals("but") && s.norm(q.from() - 2).equals("all")
        || before.equals("number") && s.token(q.from()).digits()
        || s.norm(q.from()).equals("both") && q.to() < s.size() && s.token(q.to()).digits();
  }

  /** "Day 20: 12 killed", "on day ten", but not "the next day ten people died". */
  private static boolean dayOfFighting(Sentence s, int day) {
    return day == s.body() || COUNTED_DAYS.contains(s.norm(day - 1)) || !s.token(day - 1).word();
  }

  /** "two thirds of the wounded", "two deaths and 20 people wounded": no people of their own. */
  private static boolean measured(Sentence s, Quantity q) {
    String after = s.norm(q.to());
    return FRACTIONS.contains(after)
        || HARMS.contains(after)
        || MEASURES.contains(after)
        || after.equals("'s") && s.token(q.from()).digits();
  }

  /** "how many", "as few" */
  private static boolean compared(Sentence s, Quantity q) {
    String first = s.norm(q.from());
    return (first.equals("many") || first.equals("few"))
        && COMPARING.contains(s.norm(q.from() - 1));
  }

  /** "5 May", "May 2013", "in 2013" */
  private boolean date(Sentence s, Quantity q) {
    if (!s.token(q.to() - 1).digits()) {
      return false;
    }
    String after = s.norm(q.to());
    long n = q.count().best();
    boolean beside =
        CalendarNames.MONTHS.contains(s.norm(q.from() - 1))
            || CalendarNames.MONTHS.contains(after) && s.token(q.to()).capitalised();
    return beside && (n <= 31 || n >= 1900 && n <= 2100)
        || isYear(q, s) && nouns.lookup(after).isEmpty();
  }

  /**
   * Whether the noun after a number is none for people: the last noun decides ("truck drivers").
   */
  private boolean countsThings(Sentence s, int number) {
    int from = s.norm(number).equals("of") ? ofWhole(s, number + 1) : number;
    if (from > number && s.norm(from).equals("number")) {
      // "lost 23 of their number"
      return false;
    }
    boolean things = ofHerd(s, from);
    for (int i = from; i < Math.min(s.size(), from + 5); i++) {
      String norm = s.norm(i);
      if (person(s, i).isPresent()) {
        return false;
      }
      if (things && SEEING.contains(norm)) {
        // "two weeks saw nine people killed"
        break;
      }
      boolean owner = norm.equals("'s") || norm.equals("'");
      if (owner && i > from) {
        continue;
      }
      if (context.things.contains(norm)) {
        things = true;
        continue;
      }
      if (Grammar.stops(norm) || !s.token(i).word() || !lexicon.verb(norm).isEmpty()) {
        break;
      }
      // "31 Tamil Tigers" are no beasts.
      boolean name = s.token(i).capitalised() && !s.allCaps();
      things |= context.things.contains(norm) || context.animals.contains(norm) && !name;
    }
    return things;
  }

  /** Where the noun begins in "12 of my 15 trades", "three of the cars". */
  private static int ofWhole(Sentence s, int from) {
    int i = from;
    while (Grammar.DEFINITE.at(s, i)
        || Grammar.POSSESSIVES.at(s, i)
        || i < s.size() && s.token(i).digits()) {
      i++;
    }
    return i;
  }

  private static boolean isYear(Quantity q, Sentence s) {
    long n = q.count().best();
    String before = s.norm(q.from() - 1);
    return n >= 1900
        && n <= 2100
        && q.to() - q.from() == 1
        && s.token(q.from()).text().indexOf(',') < 0
        && (Grammar.PREPOSITIONS.contains(before)
            || before.equals("the")
            || before.equals(",")
            || before.equals("early")
            || before.equals("late"));
  }

  /** Whether a sentence may have a noun for people. */
  public boolean mayStand(Sentence s) {
    return ends.in(s);
  }

  /**
   * The noun that ends at a token: "officers" in "police officers" takes the compound's meaning.
   */
  public Optional<PeopleNouns.Form> person(Sentence s, int i) {
    if (!ends.at(s, i) || RIFLES.contains(s.norm(i + 1))) {
      // "one sniper rifle"
      return Optional.empty();
    }
    if (i > 0) {
      Optional<PeopleNouns.Form> compound = nouns.lookup(s.norm(i - 1), s.norm(i));
      if (compound.isPresent()) {
        return compound;
      }
    }
    if (citizen(s, i)) {
      return nouns.lookup("citizen");
    }
    if (leads(s, i)) {
      return nouns.lookup("chief");
    }
    return nouns.lookup(s.norm(i));
  }

  private static final Set<String> RIFLES = WordSet.of("rifle", "rifles");

  /** "the head of the provincial council": somebody, and no wound "to the head". */
  private boolean leads(Sentence s, int i) {
    if (!s.norm(i).equals(HEAD) || !s.norm(i + 1).equals("of") || ofHerd(s, i)) {
      return false;
    }
    int before = i - 1;
    while (before > s.body() && (s.norm(before).equals("the") || s.norm(before).equals("deputy"))) {
      before--;
    }
    return !Grammar.PREPOSITIONS.at(s, before) || s.norm(before).equals("by");
  }

  /** "60 head of cattle" */
  private boolean ofHerd(Sentence s, int head) {
    return s.norm(head).equals(HEAD)
        && s.norm(head + 1).equals("of")
        && context.animals.contains(s.norm(head + 2));
  }

  /** "a Bangladeshi national was": the noun, and not the adjective of "the national army". */
  private boolean citizen(Sentence s, int i) {
    return s.norm(i).equals(NATIONAL)
        && i > s.body()
        && s.nameLike(i - 1)
        && (i + 1 >= s.size()
            || !s.token(i + 1).word()
            || Grammar.stops(s, i + 1)
            || !lexicon.verb(s.norm(i + 1)).isEmpty());
  }
}
