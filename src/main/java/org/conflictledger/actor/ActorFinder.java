package org.conflictledger.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.actor.ActorSpan.Kind;
import org.conflictledger.actor.GroupNoun.Reference;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** Finds the words of a sentence that speak of actors; the longest reading from the left wins. */
public final class ActorFinder {

  private static final WordSet BEFORE_NAMES = WordSet.listed(ActorFinder.class, "beforeNames");

  private final ActorCatalogue catalogue;
  private final GroupNouns nouns;
  private final NounTails tails;
  private final CountrySpans countries;

  public ActorFinder(ActorCatalogue catalogue) {
    this.catalogue = catalogue;
    nouns = catalogue.groupNouns();
    tails = new NounTails(nouns);
    countries = new CountrySpans(catalogue, tails);
  }

  /** The spans of a sentence, in order, none overlapping another. */
  public List<ActorSpan> find(Sentence sentence) {
    return find(words(sentence));
  }

  Words words(Sentence sentence) {
    return new Words(sentence, catalogue.words(), catalogue.openNames().mayStand(sentence));
  }

  List<ActorSpan> find(Words words) {
    List<ActorSpan> spans = new ArrayList<>();
    if (!words.open && !words.begin()) {
      return spans;
    }
    int i = words.sentence.body();
    while (i < words.size()) {
      Optional<ActorSpan> span = spanAt(words, i);
      span.ifPresent(spans::add);
      i = span.map(ActorSpan::to).orElse(i + 1);
    }
    return spans;
  }

  private Optional<ActorSpan> spanAt(Words words, int i) {
    if (!words.begins(i)) {
      return openName(words, i);
    }
    Optional<ActorSpan> named = named(words, i);
    Optional<ActorSpan> country = countries.at(words, i).filter(span -> !homeOf(words, span));
    if (named.isPresent()
        && (country.isEmpty() || named.get().nameTo() >= country.get().nameTo())) {
      return named;
    }
    return country.or(() -> openName(words, i)).or(() -> generic(words, i));
  }

  /** "Somalia's al-Shabaab": the country tells whence the party is that is named behind it. */
  private boolean homeOf(Words words, ActorSpan country) {
    boolean place = country.kind() == Kind.COUNTRY || country.kind() == Kind.CAPITAL;
    return place
        && words.word(country.nameTo()).equals("'s")
        && named(words, country.nameTo() + 1)
            .filter(party -> party.kind() == Kind.NAMED)
            .isPresent();
  }

  /** An organisation of no entry, with the noun for its people: "Lowland Front fighters". */
  private Optional<ActorSpan> openName(Words words, int i) {
    if (!words.open) {
      return Optional.empty();
    }
    Optional<ActorSpan> open = catalogue.openNames().at(words, i);
    if (open.isEmpty()) {
      return open;
    }
    return open.filter(span -> generic(words, i).filter(noun -> noun.to() >= span.to()).isEmpty())
        .filter(span -> !holdsName(words, span))
        .map(
            span -> {
              Optional<NounTails.Tail> tail = tails.after(words, span.nameTo());
              return new ActorSpan(
                  i,
                  tail.map(NounTails.Tail::end).orElse(span.to()),
                  span.nameTo(),
                  Kind.NAMED,
                  span.candidates(),
                  Optional.empty(),
                  tail.map(NounTails.Tail::noun));
            });
  }

  /** "GUERRILLA GROUP ARMY OF NATIONAL LIBERATION": what is known begins inside. */
  private boolean holdsName(Words words, ActorSpan open) {
    for (int i = open.from() + 1; i < open.to(); i++) {
      if (named(words, i).filter(span -> span.nameTo() >= open.to()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Optional<ActorSpan> named(Words words, int i) {
    if (!words.begins(i, ActorWords.NAMES)) {
      return Optional.empty();
    }
    for (PhraseIndex.Match<Alias> match : catalogue.names().at(words, words.start(i))) {
      boolean whole = words.boundary(match.end());
      int end = whole ? words.token(match.end()) : words.token(match.end()) + 1;
      if (day(words, i, end) || whole && longer(words, i, end)) {
        continue;
      }
      Optional<NounTails.Tail> tail = whole ? tails.after(words, end) : Optional.empty();
      List<Actor> actors = new ArrayList<>();
      for (Alias alias : match.values()) {
        if (fits(alias, words, i, end) && (!alias.open() || tail.isPresent())) {
          Actor actor = alias.entry().actor();
          if (!actors.contains(actor)) {
            actors.add(actor);
          }
        }
      }
      if (!actors.isEmpty()) {
        boolean linked = !whole || linkedApart(words, end);
        return Optional.of(
            new ActorSpan(
                i,
                linked ? end : tail.map(NounTails.Tail::end).orElse(end),
                end,
                linked ? Kind.LINKED : Kind.NAMED,
                List.copyOf(actors),
                Optional.empty(),
                linked ? Optional.empty() : tail.map(NounTails.Tail::noun)));
      }
    }
    return Optional.empty();
  }

  /** "Jaish al-Fursan": the word begins another name. */
  private static boolean longer(Words words, int from, int to) {
    if (to != from + 1 || to >= words.size()) {
      return false;
    }
    String next = words.text(to).norm();
    return next.length() > 3 && (next.startsWith("al-") || next.startsWith("ul-"));
  }

  /** "On 17 November 1989": a day, after which a party is named too. */
  private static boolean day(Words words, int from, int to) {
    boolean number = number(words.word(from)) || number(words.word(to - 1));
    return to == from + 2
        && number
        && (DAYS.contains(words.word(from - 1))
            || words.word(to).length() == 4 && number(words.word(to)));
  }

  private static boolean number(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
  }

  private static final Set<String> DAYS = Set.of("on", "since", "until", "before", "after");

  private boolean linkedApart(Words words, int end) {
    return tails.linkedApart(words, end);
  }

  private boolean fits(Alias alias, Words words, int from, int to) {
    if (words.sentence.allCaps()) {
      return !alias.acronym() || !nouns.never(words.word(from));
    }
    if (alias.acronym()) {
      String written = words.text(from).text();
      return to == from + 1
          && alias.allows(words.text(from))
          && (!nouns.never(words.word(from))
              || (written.equals(alias.text()) && usedAsName(words, from)));
    }
    if (!alias.proper()) {
      return true;
    }
    for (int i = from; i < to; i++) {
      if (words.text(i).text().chars().anyMatch(Character::isUpperCase)) {
        return true;
      }
    }
    return false;
  }

  /** "IS said", "by IS", "IS fighters", but not "this IS a". */
  private boolean usedAsName(Words words, int i) {
    return nouns.acting(words.word(i + 1))
        || nouns.placing(words.word(i - 1))
        || BEFORE_NAMES.contains(words.word(i - 1))
        || tails.after(words, i + 1).isPresent();
  }

  /** "a terrorist attack", "the \"terrorist\" car bombings": a deed, or a word of somebody's. */
  private boolean judges(Words words, int i) {
    for (int j = i + 1; j < Math.min(words.size(), i + 1 + DEED_REACH); j++) {
      boolean deed =
          nouns
              .at(words, j)
              .filter(match -> match.values().get(0).reference() == Reference.ABROAD)
              .isPresent();
      if (deed) {
        return true;
      }
    }
    return false;
  }

  private static final int DEED_REACH = 3;

  private Optional<ActorSpan> generic(Words words, int i) {
    Optional<NounTails.Tail> tail = tails.from(words, i);
    if (tail.isEmpty() || tail.get().noun().reference().owned()) {
      return Optional.empty();
    }
    GroupNoun noun = tail.get().noun();
    int end = tail.get().end();
    if (nouns.judging(words.word(i)) && judges(words, i)) {
      return Optional.empty();
    }
    if (noun.reference() == Reference.STATE) {
      Optional<ActorSpan> of = countries.ofCountry(words, i, end, noun);
      if (of.isPresent()) {
        return of;
      }
    }
    return Optional.of(
        new ActorSpan(i, end, end, Kind.GENERIC, List.of(), Optional.empty(), Optional.of(noun)));
  }
}
