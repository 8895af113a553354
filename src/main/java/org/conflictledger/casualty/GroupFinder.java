package org.conflictledger.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.conflictledger.actor.PeopleNouns;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.PeopleGroup.Kind;
import org.conflictledger.text.Count;
import org.conflictledger.text.Qualifier;
import org.conflictledger.text.Quantities;
import org.conflictledger.text.Quantity;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.Token;

/** Finds the phrases of a sentence that name people, with their numbers. */
final class GroupFinder {

  private static final int MOST_MODIFIERS = 8;

  private static final Set<String> COLLECTIVES =
      Set.of("family", "crew", "group", "party", "class", "team", "gang", "families");

  private static final Set<String> ORDINALS =
      Set.of("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

  private static final Set<String> ALL =
      Set.of("all", "the", "these", "those", "its", "their", "his", "her");

  private final Quantities quantities;
  private final PeopleNouns nouns;
  private final CasualtyLexicon lexicon;
  private final ContextLexicon context;
  private final OtherNumbers others;
  private final PersonNames names;

  GroupFinder(
      Quantities quantities, PeopleNouns nouns, CasualtyLexicon lexicon, ContextLexicon context) {
    this.quantities = quantities;
    this.nouns = nouns;
    this.lexicon = lexicon;
    this.context = context;
    others = new OtherNumbers(nouns, lexicon, context);
    names = new PersonNames(lexicon);
  }

  /** All groups, left to right, none overlapping. */
  List<PeopleGroup> groups(Sentence s, boolean[] named) {
    List<PeopleGroup> groups = new ArrayList<>();
    int i = s.body();
    while (i < s.size()) {
      Optional<PeopleGroup> group = at(s, i, named);
      if (group.isPresent()) {
        groups.add(group.get());
        i = group.get().to();
      } else {
        i++;
      }
    }
    return groups;
  }

  private Optional<PeopleGroup> at(Sentence s, int from, boolean[] named) {
    Token token = s.token(from);
    if (!token.word() && !token.digits()) {
      return Optional.empty();
    }
    int i = from;
    boolean definite = false;
    boolean possessive = false;
    Optional<PeopleGroup> pronoun = PersonNames.pronoun(s, from);
    if (pronoun.isPresent()) {
      return pronoun;
    }
    if (context.negators.contains(token.norm()) && quantities.at(s, from).isEmpty()
        || context.negators.contains(s.norm(from - 1)) && s.norm(from).equals("one")) {
      return Optional.empty();
    }
    while (ALL.contains(s.norm(i)) && i - from < 2) {
      possessive |= Grammar.POSSESSIVES.contains(s.norm(i));
      definite = true;
      i++;
    }
    if (i >= s.size()) {
      return Optional.empty();
    }
    Optional<Quantity> quantity = quantities.at(s, i);
    if (quantity.isPresent() && !others.ofOtherThings(s, quantity.get())) {
      return counted(s, from, quantity.get(), definite, possessive, named);
    }
    if (quantity.isPresent()) {
      return Optional.empty();
    }
    return uncounted(s, from, i, definite, possessive, named);
  }

  private Optional<PeopleGroup> counted(
      Sentence s, int from, Quantity q, boolean definite, boolean possessive, boolean[] named) {
    int i = q.to();
    // "killing all eleven" is news; "the eleven" points back.
    boolean all =
        s.norm(from).equals("all")
            && !s.norm(from + 1).equals("the")
            && !s.norm(from + 1).equals("these");
    boolean restated = definite && !possessive && !all || isRestating(s, q);
    if (s.norm(i).equals("of") && i + 1 < s.size()) {
      String next = s.norm(i + 1);
      if (next.equals("them")
          || next.equals("whom")
          || next.equals("us")
          || next.equals("these")
          || next.equals("those")) {
        // "ten of them children", "twelve of whom were civilians"
        int start = Grammar.BE.contains(s.norm(i + 2)) ? i + 3 : i + 2;
        Optional<PeopleGroup> kind = noun(s, from, start, q, restated, false, named);
        return Optional.of(
            kind.filter(k -> k.head() >= 0 && k.head() - start <= 3)
                .orElseGet(() -> elliptic(from, i + 2, q, restated)));
      }
      int start = i + 1;
      while (start < s.size()
          && (Grammar.DEFINITE.contains(s.norm(start))
              || Grammar.POSSESSIVES.contains(s.norm(start)))) {
        start++;
      }
      Optional<PeopleGroup> whole = noun(s, from, start, q, false, possessive, named);
      if (whole.isPresent()) {
        return whole;
      }
    }
    // "four-man crew", "20 more", "six others"
    if (s.norm(i).equals("more")
        || s.norm(i).equals("others")
        || s.norm(i).equals("other")
        || s.norm(i).equals("further")
        || s.norm(i).equals("additional")) {
      Optional<PeopleGroup> more = noun(s, from, i + 1, q, false, false, named);
      return Optional.of(more.orElseGet(() -> elliptic(from, q.to() + 1, q, false)));
    }
    return Optional.of(
        noun(s, from, i, q, restated, possessive, named)
            .orElseGet(() -> elliptic(from, q.to(), q, restated)));
  }

  private static boolean isRestating(Sentence s, Quantity q) {
    String first = s.norm(q.from());
    return first.equals("both");
  }

  private PeopleGroup elliptic(int from, int to, Quantity q, boolean restated) {
    return new PeopleGroup(
        from,
        to,
        -1,
        Kind.ELLIPTIC,
        Optional.of(q.count()),
        VictimCategory.UNKNOWN,
        q.additive(),
        restated,
        false);
  }

  /** The noun that a number counts, if the words from a position on are one. */
  private Optional<PeopleGroup> noun(
      Sentence s,
      int from,
      int start,
      Quantity q,
      boolean definite,
      boolean possessive,
      boolean[] named) {
    int head = -1;
    int last = start;
    VictimCategory category = VictimCategory.UNKNOWN;
    boolean openName = false;
    int i = start;
    for (; i < s.size() && i - start < MOST_MODIFIERS; i++) {
      Token token = s.token(i);
      String norm = token.norm();
      if (norm.equals("\"")
          || norm.equals("'")
          || norm.equals("'s")
          || norm.equals("(") && head < 0) {
        continue;
      }
      if (!token.word() && !token.digits() || stopsNoun(s, i, head)) {
        break;
      }
      Optional<PeopleNouns.Form> person = others.person(s, i);
      boolean compound = i + 1 < s.size() && nouns.lookup(s.norm(i + 1)).isPresent();
      if (person.isPresent()) {
        head = i;
        category = known(person.get().noun().category(), category);
        last = i + 1;
        if (!compound) {
          break;
        }
        continue;
      }
      if (head >= 0 && !compound) {
        break;
      }
      openName |= i < named.length && named[i];
      last = i + 1;
    }
    if (head >= 0) {
      return Optional.of(group(from, last, head, Kind.COUNTED, q, category, definite, possessive));
    }
    if (last == start) {
      return Optional.empty();
    }
    int end = trimmed(s, start, last);
    if (end <= start) {
      return Optional.empty();
    }
    String norm = s.norm(end - 1);
    if (openName) {
      return Optional.of(
          group(
              from, end, end - 1, Kind.COUNTED, q, VictimCategory.COMBATANT, definite, possessive));
    }
    boolean plural =
        norm.endsWith("s") && !norm.endsWith("ss")
            || norm.endsWith("men")
            || norm.endsWith("people");
    if (plural && s.token(end - 1).word() && end - start <= 4) {
      return Optional.of(
          group(from, end, end - 1, Kind.COUNTED, q, guess(norm), definite, possessive));
    }
    return Optional.empty();
  }

  private static VictimCategory known(VictimCategory own, VictimCategory modifier) {
    return own == VictimCategory.UNKNOWN ? modifier : own;
  }

  /** A noun the list does not have: trades and the like are civilians. */
  private static VictimCategory guess(String norm) {
    return norm.endsWith("ers")
            || norm.endsWith("ists")
            || norm.endsWith("women")
            || norm.endsWith("ors")
        ? VictimCategory.CIVILIAN
        : VictimCategory.UNKNOWN;
  }

  /** Weekdays and adverbs after an elliptic number are no noun: "killed three Sunday". */
  private static int trimmed(Sentence s, int start, int end) {
    for (int i = start; i < end; i++) {
      String norm = s.norm(i);
      if (norm.endsWith("day")
          || norm.endsWith("ly")
          || norm.equals("overnight")
          || norm.equals("dead")
          || norm.equals("late")
          || norm.equals("early")
          || norm.equals("today")
          || norm.equals("more")) {
        return i == start ? start : norm.endsWith("ly") ? end : i;
      }
    }
    return end;
  }

  private boolean stopsNoun(Sentence s, int i, int head) {
    String norm = s.norm(i);
    // "US soldiers": the country, not the pronoun.
    boolean country =
        (s.token(i).text().equals("US") || s.token(i).text().equals("IS")) && !s.allCaps();
    if (Grammar.stops(norm) && !country) {
      return true;
    }
    if (norm.equals("dead") || norm.equals("missing")) {
      return true;
    }
    if (lexicon.verb(norm).isEmpty()) {
      return Grammar.SAYING.contains(norm) || Grammar.FINITE.contains(norm) && !norm.equals("set");
    }
    // "captured soldiers", "wounded civilians": a participle before its noun; otherwise a verb.
    return head >= 0 || !(nouns.lookup(s.norm(i + 1)).isPresent() && norm.endsWith("ed"));
  }

  private Optional<PeopleGroup> uncounted(
      Sentence s, int from, int start, boolean definite, boolean possessive, boolean[] named) {
    int i = start;
    boolean article = s.norm(i).equals("a") || s.norm(i).equals("an");
    if (article) {
      i++;
    }
    if (i >= s.size() || !article && !definite && stopsNoun(s, i, -1)) {
      return Optional.empty();
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
      if (token.norm().equals("'s") && k > i) {
        continue;
      }
      if (!token.word() || stopsNoun(s, k, head) || head < 0 && k > i && beginsNumber(s, k)) {
        break;
      }
      Optional<PeopleNouns.Form> person = others.person(s, k);
      if (person.isPresent() && nameFrom < 0) {
        head = k;
        plural = person.get().plural();
        category = known(person.get().noun().category(), category);
        last = k + 1;
      } else if (head >= 0 && token.capitalised() && !s.allCaps() && !plural) {
        // "Corporal Daniel Mbewe": the name belongs to the noun.
        nameFrom = nameFrom < 0 ? k : nameFrom;
        last = k + 1;
      } else if (head >= 0) {
        break;
      } else if (!article && !definite && k > i + 3) {
        break;
      }
    }
    if (head < 0 && (article || definite)) {
      for (int k = i; k < Math.min(s.size(), i + 3); k++) {
        if (COLLECTIVES.contains(s.norm(k)) && s.norm(k + 1).equals("of")) {
          head = k;
          last = k + 1;
          category = VictimCategory.CIVILIAN;
        }
      }
    }
    if (head >= 0) {
      return person(s, from, last, head, nameFrom, plural, article, definite, possessive, category);
    }
    return article ? collective(s, from, i) : names.name(s, from, named);
  }

  private Optional<PeopleGroup> person(
      Sentence s,
      int from,
      int last,
      int head,
      int nameFrom,
      boolean plural,
      boolean article,
      boolean definite,
      boolean possessive,
      VictimCategory category) {
    // "a family of six", "his class of 17", "a group of villagers"
    if (s.norm(last).equals("of") && COLLECTIVES.contains(s.norm(head))) {
      Optional<Quantity> size = quantities.at(s, last + 1);
      if (size.isPresent()) {
        return Optional.of(
            new PeopleGroup(
                from,
                size.get().to(),
                head,
                Kind.COUNTED,
                Optional.of(size.get().count()),
                category == VictimCategory.UNKNOWN ? VictimCategory.CIVILIAN : category,
                false,
                false,
                possessive));
      }
    }
    if (head > 0 && s.norm(head - 1).endsWith("-man")
        || head > 0 && s.norm(head - 1).endsWith("-member")
        || head > 0 && s.norm(head - 1).endsWith("-person")) {
      Optional<Count> size = size(s, head - 1);
      if (size.isPresent()) {
        return Optional.of(
            new PeopleGroup(
                from, last, head, Kind.COUNTED, size, category, false, false, possessive));
      }
    }
    int end = PersonNames.age(s, last);
    if (plural) {
      Kind kind = definite && !possessive ? Kind.DEFINITE : Kind.BARE;
      Optional<Count> count =
          kind == Kind.BARE && !possessive
              ? Optional.of(quantities.barePlural(s.slice(from, last)))
              : Optional.empty();
      return Optional.of(
          new PeopleGroup(
              from,
              last,
              head,
              count.isEmpty() ? Kind.DEFINITE : kind,
              count,
              category,
              false,
              definite,
              possessive));
    }
    boolean named = nameFrom > 0 || end > last;
    boolean telegraphic = !article && !definite && !named;
    if (telegraphic
        && s.index() != Sentence.TITLE
        && head > from
        && s.token(head).capitalised()
        && !s.allCaps()) {
      // "Defence Minister", "Police Commissioner" without a name: an office, not a victim.
      return Optional.empty();
    }
    Count one =
        new Count(
            1, 1, OptionalLong.of(1), s.slice(from, Math.max(last, from + 1)), Qualifier.EXACT);
    return Optional.of(
        new PeopleGroup(
            from,
            end,
            head,
            named ? Kind.NAMED : Kind.ONE,
            Optional.of(one),
            category,
            false,
            definite && !possessive,
            possessive));
  }

  private boolean beginsNumber(Sentence s, int i) {
    return quantities.at(s, i).isPresent();
  }

  /** The size in "four-man crew". */
  private Optional<Count> size(Sentence s, int i) {
    String word = s.norm(i);
    String number = word.substring(0, word.indexOf('-'));
    List<Token> tokens = List.of(new Token(number, number, 0, number.length()));
    return quantities
        .at(new Sentence(0, 0, 0, number.length(), number, tokens, 0, false), 0)
        .map(Quantity::count)
        .map(c -> new Count(c.low(), c.best(), c.high(), s.token(i).text(), c.qualifier()));
  }

  /** "a family of six" where the noun is not listed. */
  private Optional<PeopleGroup> collective(Sentence s, int from, int i) {
    // "a fourth was in a critical condition"
    if (ORDINALS.contains(s.norm(i))
        && (i + 1 >= s.size()
            || Grammar.stops(s.norm(i + 1))
            || !s.token(i + 1).word()
            || !lexicon.verb(s.norm(i + 1)).isEmpty())) {
      Count one = new Count(1, 1, OptionalLong.of(1), s.slice(from, i + 1), Qualifier.EXACT);
      return Optional.of(
          new PeopleGroup(
              from,
              i + 1,
              -1,
              Kind.ELLIPTIC,
              Optional.of(one),
              VictimCategory.UNKNOWN,
              true,
              false,
              false));
    }
    // "a 33-year-old", "a 16-year-old"
    if (s.norm(i).endsWith("-year-old")
        && (i + 1 >= s.size() || Grammar.stops(s.norm(i + 1)) || !s.token(i + 1).word())) {
      Count one = new Count(1, 1, OptionalLong.of(1), s.slice(from, i + 1), Qualifier.EXACT);
      return Optional.of(
          new PeopleGroup(
              from,
              i + 1,
              i,
              Kind.ONE,
              Optional.of(one),
              VictimCategory.CIVILIAN,
              false,
              false,
              false));
    }
    return Optional.empty();
  }

  private static PeopleGroup group(
      int from,
      int to,
      int head,
      Kind kind,
      Quantity q,
      VictimCategory category,
      boolean definite,
      boolean possessive) {
    return new PeopleGroup(
        from, to, head, kind, Optional.of(q.count()), category, q.additive(), definite, possessive);
  }
}
