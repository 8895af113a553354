package org.conflictledger.casualty.people;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.conflictledger.actor.PeopleNouns;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.context.OtherNumbers;
import org.conflictledger.casualty.lexicon.CasualtyLexicon;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.lexicon.NounStops;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Count;
import org.conflictledger.text.Qualifier;
import org.conflictledger.text.Quantities;
import org.conflictledger.text.Quantity;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.Token;
import org.conflictledger.text.WordSet;

/**
 * People told without a number of their own: "a soldier", "the mayor", "villagers", "a family of
 * six", "a four-man crew", "Corporal Daniel Mbewe, 24".
 */
public final class UncountedPeople {

  private static final int MOST_MODIFIERS = 11;

  private static final int FARTHEST_TELEGRAPHIC = 5;

  private static final int MOST_EPITHETS = 3;

  private static final Set<String> LAST_VICTIM = WordSet.of("victim", "person", "fatality");

  /** From the second on. */
  private static final List<String> ORDINALS =
      List.of(
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth");

  /** "taken hostage", "took prisoner": what becomes of people, and nobody more. */
  private static final Set<String> TAKEN =
      WordSet.of("taken", "took", "take", "takes", "taking", "held", "hold", "holding");

  private static final Set<String> STATES = WordSet.of("hostage", "prisoner", "captive");

  /** Endings of nouns for those who do something: "a moneychanger", "a cellist". */
  private static final List<String> AGENTS = List.of("er", "or", "ist", "ian", "man", "woman");

  private final Quantities quantities;
  private final PeopleNouns nouns;
  private final CasualtyLexicon lexicon;
  private final ContextLexicon context;
  private final OtherNumbers others;
  private final NounStops stops;
  private final PersonNames names;

  UncountedPeople(
      Quantities quantities,
      PeopleNouns nouns,
      CasualtyLexicon lexicon,
      ContextLexicon context,
      OtherNumbers others,
      NounStops stops,
      PersonNames names) {
    this.quantities = quantities;
    this.nouns = nouns;
    this.lexicon = lexicon;
    this.context = context;
    this.others = others;
    this.stops = stops;
    this.names = names;
  }

  /**
   * The group that begins at {@code from}.
   *
   * @param start the token after "the", "its" and the like
   */
  Optional<PeopleGroup> at(
      Sentence s, int from, int start, boolean definite, boolean possessive, boolean[] named) {
    int i = start;
    boolean article = s.norm(i).equals("a") || s.norm(i).equals("an");
    if (article) {
      i++;
    }
    if (i >= s.size()
        || !article
            && !definite
            && (stops.stops(s, i, -1, named)
                || stops.isVerb(s, i)
                || NounStops.VERBAL.contains(s.norm(i)))) {
      return Optional.empty();
    }
    Optional<PeopleGroup> body = body(s, from, i, article || definite, possessive);
    if (body.isPresent()) {
      return body;
    }
    int head = -1;
    VictimCategory category = VictimCategory.UNKNOWN;
    boolean plural = false;
    int last = i;
    int nameFrom = -1;
    for (int k = i; k < s.size() && k - i < MOST_MODIFIERS; k++) {
      Token token = s.token(k);
      if (token.norm().equals("\"") || token.norm().equals("'")) {
        continue;
      }
      if (token.norm().equals("(") && head < 0 && NounStops.closing(s, k) > 0) {
        k = NounStops.closing(s, k);
        continue;
      }
      if (token.norm().equals("'s") && k > i) {
        if (head >= 0 && !owns(s, k, named)) {
          break;
        }
        head = -1;
        plural = false;
        continue;
      }
      boolean age = NounStops.isAge(token);
      if (!token.word() && !age
          || stops.stops(s, k, head, named)
          || head < 0 && k > i && !age && beginsNumber(s, k)) {
        break;
      }
      Optional<PeopleNouns.Form> person = others.person(s, k);
      if (person.isPresent() && nameFrom < 0) {
        head = k;
        plural = person.get().plural() && !article;
        category = CountedPeople.known(person.get().noun().category(), category);
        last = k + 1;
      } else if (head >= 0 && !plural && (s.nameLike(k) || s.allCaps() && names.title(s, k))) {
        // "Corporal Daniel Mbewe": the name belongs to the noun.
        nameFrom = nameFrom < 0 ? k : nameFrom;
        last = k + 1;
      } else if (head >= 0) {
        break;
      } else if (!article && !definite && k > i + FARTHEST_TELEGRAPHIC) {
        break;
      }
    }
    if (head >= 0) {
      return person(
          s,
          new Phrase(from, last, head, nameFrom, plural, article, definite, possessive),
          category);
    }
    if (article || definite) {
      return unlisted(s, from, i, article, definite && !possessive, possessive)
          .or(() -> article ? Optional.empty() : names.name(s, from, named));
    }
    return names.name(s, from, named).or(() -> described(s, from, named));
  }

  /** "the cook's 15-year-old daughter": a noun for a person follows the owner. */
  private boolean owns(Sentence s, int possessive, boolean[] named) {
    for (int k = possessive + 1; k < Math.min(s.size(), possessive + 5); k++) {
      if (!s.token(k).word() && !NounStops.isAge(s.token(k)) || stops.stops(s, k, -1, named)) {
        return false;
      }
      if (nouns.lookup(s.norm(k)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "political analyst Edgar Chacon": words of no entry that tell who a name is. */
  private Optional<PeopleGroup> described(Sentence s, int from, boolean[] named) {
    for (int k = from; k < Math.min(s.size(), from + MOST_EPITHETS + 1); k++) {
      if (s.nameLike(k)) {
        return k == from
            ? Optional.empty()
            : names
                .name(s, k, named)
                .filter(name -> name.to() - name.from() >= 2)
                .map(name -> name.startingAt(from));
      }
      if (!s.token(k).word() || stops.stops(s, k, -1, named) || !NounStops.epithet(s.norm(k))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private record Phrase(
      int from,
      int last,
      int head,
      int nameFrom,
      boolean plural,
      boolean article,
      boolean definite,
      boolean possessive) {}

  /**
   * A body of people that tells its size: "a family of six", "a team of four deminers", "an
   * eight-man patrol", "an elderly couple".
   */
  private Optional<PeopleGroup> body(
      Sentence s, int from, int i, boolean determined, boolean possessive) {
    for (int k = i; k < Math.min(s.size(), i + 4); k++) {
      String norm = s.norm(k);
      if (k > i && (Grammar.stops(norm) || !s.token(k).word())) {
        break;
      }
      Optional<VictimCategory> kind = nouns.group(norm).map(form -> form.noun().category());
      if (kind.isEmpty()) {
        Optional<Count> size = size(s, k);
        if (size.isPresent()) {
          return crew(s, from, k, size.get(), possessive);
        }
        continue;
      }
      if (norm.equals("couple") && determined && k > i && !s.norm(k + 1).equals("of")) {
        Count two = new Count(2, 2, OptionalLong.of(2), s.slice(from, k + 1), Qualifier.EXACT);
        return Optional.of(group(from, k + 1, k, two, VictimCategory.CIVILIAN, possessive));
      }
      Optional<Quantity> size =
          s.norm(k + 1).equals("of") ? quantities.at(s, k + 2) : Optional.empty();
      if (size.isPresent()) {
        int end = size.get().to();
        // "a team of four deminers", "a group of ten young hikers"
        VictimCategory members = VictimCategory.UNKNOWN;
        int head = k;
        for (int m = end; m < Math.min(s.size(), end + 3); m++) {
          if (!s.token(m).word() || stops.stops(s, m, -1)) {
            break;
          }
          Optional<PeopleNouns.Form> noun = others.person(s, m);
          if (noun.isPresent()) {
            members = noun.get().noun().category();
            head = m;
            end = m + 1;
            break;
          }
        }
        if (head == k && things(s, end)) {
          // "a convoy of at least 70 military vehicles"
          return Optional.empty();
        }
        VictimCategory category =
            members != VictimCategory.UNKNOWN || head > k
                ? members
                : kind.get() == VictimCategory.UNKNOWN ? VictimCategory.CIVILIAN : kind.get();
        return Optional.of(group(from, end, head, size.get().count(), category, possessive));
      }
    }
    return Optional.empty();
  }

  private boolean things(Sentence s, int i) {
    return context.things.contains(s.norm(i))
        || s.token(Math.min(i, s.size() - 1)).word()
            && !Grammar.stops(s, i)
            && context.things.contains(s.norm(i + 1));
  }

  /** The people of "an eight-man patrol", "the three-person film crew". */
  private Optional<PeopleGroup> crew(
      Sentence s, int from, int sized, Count size, boolean possessive) {
    VictimCategory category = VictimCategory.UNKNOWN;
    int head = -1;
    for (int k = sized + 1; k < Math.min(s.size(), sized + 5); k++) {
      if (!s.token(k).word() || stops.stops(s, k, head)) {
        break;
      }
      Optional<PeopleNouns.Form> noun = others.person(s, k);
      Optional<PeopleNouns.Form> body = nouns.group(s.norm(k));
      if (noun.isPresent() || body.isPresent()) {
        head = k;
        VictimCategory own = noun.or(() -> body).orElseThrow().noun().category();
        category = CountedPeople.known(own, category);
      } else if (s.norm(k).equals("police")) {
        category = VictimCategory.SECURITY;
      } else if (s.norm(k).equals("army") || s.norm(k).equals("tank")) {
        category = VictimCategory.COMBATANT;
      } else if (head < 0 && (s.norm(k).equals("post") || s.norm(k).equals("outpost"))) {
        head = k;
      }
    }
    return head < 0
        ? Optional.empty()
        : Optional.of(group(from, head + 1, head, size, category, possessive));
  }

  private static PeopleGroup group(
      int from, int to, int head, Count count, VictimCategory category, boolean possessive) {
    return new PeopleGroup(
        from, to, head, Kind.COUNTED, Optional.of(count), category, false, false, possessive);
  }

  private Optional<PeopleGroup> person(Sentence s, Phrase p, VictimCategory category) {
    int end = PersonNames.age(s, p.last);
    if (p.plural) {
      boolean bare = !p.definite && !p.possessive;
      if (bare && p.last == p.from + 1 && CountedPeople.fate(s.norm(p.from))) {
        // "6 inmates deceased and 3 injured"
        return Optional.empty();
      }
      Optional<Count> count =
          bare ? Optional.of(quantities.barePlural(s.slice(p.from, p.last))) : Optional.empty();
      return Optional.of(
          new PeopleGroup(
              p.from,
              p.last,
              p.head,
              bare ? Kind.BARE : Kind.DEFINITE,
              count,
              category,
              false,
              p.definite,
              p.possessive));
    }
    boolean named = p.nameFrom > 0 || end > p.last;
    boolean telegraphic = !p.article && !p.definite && !named;
    if (telegraphic && STATES.contains(s.norm(p.head)) && TAKEN.contains(s.norm(p.from - 1))) {
      return Optional.empty();
    }
    if (telegraphic
        && s.index() != Sentence.TITLE
        && p.head > p.from
        && s.token(p.head).capitalised()
        && !s.allCaps()) {
      // "Defence Minister", "Police Commissioner" without a name: an office, not a victim.
      return Optional.empty();
    }
    int nth = ORDINALS.indexOf(s.norm(p.from + 1)) + 2;
    if (nth > 2 && p.article && LAST_VICTIM.contains(s.norm(p.head))) {
      // "A tenth victim died": there are ten.
      Count all =
          new Count(nth, nth, OptionalLong.of(nth), s.slice(p.from, p.last), Qualifier.EXACT);
      return Optional.of(group(p.from, p.last, p.head, all, category, false));
    }
    Count one = one(s, p.from, Math.max(p.last, p.from + 1));
    return Optional.of(
        new PeopleGroup(
            p.from,
            end,
            p.head,
            named ? Kind.NAMED : Kind.ONE,
            Optional.of(one),
            category,
            false,
            p.definite && !p.possessive,
            p.possessive));
  }

  private boolean beginsNumber(Sentence s, int i) {
    return quantities.at(s, i).isPresent();
  }

  /** The size in "four-man crew". */
  private Optional<Count> size(Sentence s, int i) {
    String word = s.norm(i);
    if (!sized(word)) {
      return Optional.empty();
    }
    String number = word.substring(0, word.indexOf('-'));
    return quantities
        .at(Sentence.of(number), 0)
        .map(Quantity::count)
        .map(c -> new Count(c.low(), c.best(), c.high(), s.token(i).text(), c.qualifier()));
  }

  /** "four-man", "50-strong" */
  static boolean sized(String norm) {
    return norm.indexOf('-') > 0
        && (norm.endsWith("-man")
            || norm.endsWith("-member")
            || norm.endsWith("-person")
            || norm.endsWith("-strong"));
  }

  /** What an ordinal in words counts up to, 0 for none. */
  public static long ordinalNumber(String norm) {
    int at = ORDINALS.indexOf(norm);
    return at < 0 ? 0 : at + 2;
  }

  public static boolean ordinal(String norm) {
    return ORDINALS.contains(norm);
  }

  /** One person by an ordinal, an age, or a noun the list does not have. */
  private Optional<PeopleGroup> unlisted(
      Sentence s, int from, int i, boolean article, boolean definite, boolean possessive) {
    boolean ends = i + 1 >= s.size() || Grammar.stops(s, i + 1) || !s.token(i + 1).word();
    if (article
        && ORDINALS.contains(s.norm(i))
        && s.norm(i + 1).equals("and")
        && ORDINALS.contains(s.norm(i + 2))
        && (Grammar.stops(s, i + 3) || !s.token(i + 3).word())) {
      // "a twelfth and thirteenth"
      Count two = new Count(2, 2, OptionalLong.of(2), s.slice(from, i + 3), Qualifier.EXACT);
      return Optional.of(
          new PeopleGroup(
              from,
              i + 3,
              -1,
              Kind.ELLIPTIC,
              Optional.of(two),
              VictimCategory.UNKNOWN,
              true,
              false,
              false));
    }
    // "a fourth was in a critical condition"
    if (article
        && ORDINALS.contains(s.norm(i))
        && (ends || !lexicon.verb(s.norm(i + 1)).isEmpty())) {
      return Optional.of(
          single(s, from, i + 1, -1, Kind.ELLIPTIC, VictimCategory.UNKNOWN, true, false, false));
    }
    // "a Colombian": one of a people, where no noun follows.
    if (article
        && ends
        && s.token(i).capitalised()
        && nouns.people(s.norm(i)).filter(form -> !form.plural()).isPresent()) {
      return Optional.of(
          single(s, from, i + 1, i, Kind.ONE, VictimCategory.UNKNOWN, false, false, possessive));
    }
    // "a 33-year-old", "the 12-year-old"
    if (s.norm(i).endsWith("-year-old") && ends) {
      return Optional.of(
          single(
              s, from, i + 1, i, Kind.ONE, VictimCategory.CIVILIAN, false, definite, possessive));
    }
    // "a moneychanger": whoever does something for a living.
    if (!article && !possessive) {
      return Optional.empty();
    }
    int noun = i;
    while (noun + 1 < s.size()
        && noun - i < 3
        && s.token(noun + 1).word()
        && !Grammar.stops(s, noun + 1)
        && lexicon.verb(s.norm(noun + 1)).isEmpty()
        && !s.token(noun + 1).capitalised()
        && !s.norm(noun + 1).endsWith("ed")) {
      noun++;
    }
    String norm = s.norm(noun);
    boolean agent =
        s.token(noun).word()
            && !s.token(noun).capitalised()
            && norm.length() > 4
            && AGENTS.stream().anyMatch(norm::endsWith)
            && !context.things.contains(norm)
            && !context.animals.contains(norm)
            && quantities.at(s, i).isEmpty();
    return agent
        ? Optional.of(
            single(
                s,
                from,
                noun + 1,
                noun,
                Kind.ONE,
                VictimCategory.CIVILIAN,
                false,
                false,
                possessive))
        : Optional.empty();
  }

  private static PeopleGroup single(
      Sentence s,
      int from,
      int to,
      int head,
      Kind kind,
      VictimCategory category,
      boolean additive,
      boolean definite,
      boolean possessive) {
    return new PeopleGroup(
        from,
        to,
        head,
        kind,
        Optional.of(one(s, from, to)),
        category,
        additive,
        definite,
        possessive);
  }

  private static Count one(Sentence s, int from, int to) {
    return new Count(1, 1, OptionalLong.of(1), s.slice(from, to), Qualifier.EXACT);
  }
}
