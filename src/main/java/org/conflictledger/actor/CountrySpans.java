package org.conflictledger.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.actor.ActorSpan.Kind;
import org.conflictledger.actor.CountryNames.Role;
import org.conflictledger.actor.GroupNoun.Reference;
import org.conflictledger.text.Token;

/** Countries that act, and what is theirs: "Turkish troops", "Armenia said", "Kyiv's brigade". */
final class CountrySpans {

  /** A word for a country where it stands; {@code whole} unless in a compound: "U.S.-backed". */
  record Found(CountryNames.Word word, int end, boolean whole) {}

  private final ActorCatalogue catalogue;
  private final GroupNouns nouns;
  private final NounTails tails;

  CountrySpans(ActorCatalogue catalogue, NounTails tails) {
    this.catalogue = catalogue;
    this.nouns = catalogue.groupNouns();
    this.tails = tails;
  }

  Optional<ActorSpan> at(Words words, int i) {
    Optional<Found> found = word(words, i);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    String iso = found.get().word().country().iso();
    int end = found.get().end();
    if (!found.get().whole() || tails.linkedApart(words, end)) {
      return span(i, end, end, Kind.LINKED, iso, Optional.empty());
    }
    Optional<NounTails.Tail> tail = tails.after(words, end);
    if (tail.isPresent() && owns(found.get(), words, tail.get().noun())) {
      GroupNoun noun = tail.get().noun();
      boolean state = noun.reference() == Reference.STATE || noun.reference().owned();
      return span(
          i, tail.get().end(), end, state ? Kind.STATE : Kind.GENERIC, iso, Optional.of(noun));
    }
    Optional<GroupNoun> shared = sharedNoun(words, end);
    if (shared.isPresent() && found.get().word().role() != Role.CAPITAL) {
      return span(i, end, end, Kind.STATE, iso, shared);
    }
    return switch (found.get().word().role()) {
      case NAME ->
          placed(words, i) || endsName(words, i, end)
              ? Optional.empty()
              : span(i, end, end, Kind.COUNTRY, iso, Optional.empty());
      case CAPITAL ->
          placed(words, i) || !acts(words, i, end)
              ? Optional.empty()
              : span(i, end, end, Kind.CAPITAL, iso, Optional.empty());
      case PEOPLE, ADJECTIVE ->
          words.word(i - 1).equals("the") && nouns.acting(words.word(end))
              ? span(i, end, end, Kind.COUNTRY, iso, Optional.empty())
              : Optional.empty();
    };
  }

  /**
   * "Turkish shells" and "Turkey's shells" are Turkey's; an "Iraq bombing" or a "Kabul attack" only
   * happened there.
   */
  private static boolean owns(Found found, Words words, GroupNoun noun) {
    boolean possessive = words.word(found.end()).equals("'s");
    return switch (found.word().role()) {
      case ADJECTIVE -> true;
      case NAME -> possessive || !noun.reference().owned() || alsoAdjective(found.word());
      case CAPITAL -> possessive || noun.reference() == Reference.STATE;
      case PEOPLE -> false;
    };
  }

  /** "US" is a name and an adjective. */
  private static boolean alsoAdjective(CountryNames.Word word) {
    return word.country().adjectives().contains(word.text());
  }

  /** The country a token begins to name, in the role that reads best. */
  Optional<Found> word(Words words, int i) {
    if (!words.begins(i, ActorWords.COUNTRIES)) {
      return Optional.empty();
    }
    for (PhraseIndex.Match<CountryNames.Word> match :
        catalogue.countries().at(words, words.start(i))) {
      boolean whole = words.boundary(match.end());
      int end = whole ? words.token(match.end()) : words.token(match.end()) + 1;
      for (CountryNames.Word word : match.values()) {
        if (fits(word, words, i)) {
          return Optional.of(new Found(word, end, whole));
        }
      }
    }
    return Optional.empty();
  }

  /** "the army of Sri Lanka", "soldiers from Chad", "the ministry in Yerevan". */
  Optional<ActorSpan> ofCountry(Words words, int from, int end, GroupNoun noun) {
    String link = words.word(end);
    // "the Defence Ministry in Yerevan"
    boolean seated = link.equals("in") && words.word(end - 1).equals("ministry");
    if (!link.equals("of") && !link.equals("from") && !seated) {
      return Optional.empty();
    }
    int name = words.word(end + 1).equals("the") ? end + 2 : end + 1;
    if (name >= words.size()) {
      return Optional.empty();
    }
    return word(words, name)
        .filter(found -> found.whole())
        .filter(found -> found.word().role() == (seated ? Role.CAPITAL : Role.NAME))
        .flatMap(
            found ->
                span(
                    from,
                    found.end(),
                    found.end(),
                    Kind.STATE,
                    found.word().country().iso(),
                    Optional.of(noun)));
  }

  private boolean fits(CountryNames.Word word, Words words, int i) {
    Token token = words.text(i);
    if (word.acronym()) {
      String plain = token.text().replace(".", "");
      int hyphen = plain.indexOf('-');
      String first = hyphen < 0 ? plain : plain.substring(0, hyphen);
      boolean dotted = token.text().indexOf('.') > 0;
      boolean clear = dotted || !words.sentence.allCaps() || !nouns.never(words.word(i));
      return first.equals(word.text()) && clear;
    }
    return token.capitalised();
  }

  /** "Ukrainian and Russian soldiers": the noun belongs to both. */
  private Optional<GroupNoun> sharedNoun(Words words, int end) {
    String word = words.word(end);
    if (!word.equals("and") && !word.equals("or") || end + 1 >= words.size()) {
      return Optional.empty();
    }
    Optional<Found> other = word(words, end + 1);
    if (other.isEmpty() || !other.get().whole() || other.get().word().role() == Role.CAPITAL) {
      return Optional.empty();
    }
    return tails
        .after(words, other.get().end())
        .map(NounTails.Tail::noun)
        .filter(noun -> noun.reference() == Reference.STATE);
  }

  /** Whether the words before say that it is a place. */
  private boolean placed(Words words, int i) {
    int before = i - 1;
    if (words.word(before).equals("the")) {
      before--;
    }
    String word = words.word(before);
    return nouns.placing(word)
        || word.equals(",") && before > 0 && endsPlace(words, before - 1)
        || word.equals("and") && placedBefore(words, before);
  }

  /** "Tehrik-e-Jihad Pakistan killed": the last word of a name, in a text that is no headline. */
  private boolean endsName(Words words, int i, int end) {
    boolean named =
        i > words.sentence.body() + 1
            && words.text(i - 1).word()
            && words.text(i - 1).capitalised()
            && !nouns.day(words.word(i - 1));
    return named
        && words.text(i - 2).norm().equals("the")
        && end < words.size()
        && words.text(end).word()
        && !words.text(end).capitalised();
  }

  /** "in Nairobi and": places before. */
  private boolean placedBefore(Words words, int and) {
    int i = and - 1;
    while (i > and - PLACES_REACH && i > 0 && placeName(words, i)) {
      i--;
    }
    return i < and - 1 && INSIDE.contains(words.word(i));
  }

  private static final Set<String> INSIDE = Set.of("in", "at", "near", "across", "inside");

  private static boolean placeName(Words words, int i) {
    return words.text(i).capitalised() || words.word(i).equals(",");
  }

  private static final int PLACES_REACH = 8;

  /** "Mubi", or "state" of "Adamawa state"; not "Tuesday". */
  private boolean endsPlace(Words words, int i) {
    return words.text(i).capitalised() && !nouns.day(words.word(i))
        || nouns.division(words.word(i)) && i > 0 && words.text(i - 1).capitalised();
  }

  /** A capital stands for its government only where it does what governments do. */
  private boolean acts(Words words, int i, int end) {
    if (words.word(end).equals("'s")) {
      return nouns.statement(words.word(end + 1)) && !words.word(i - 1).equals("of");
    }
    int verb = end;
    while (verb < words.size() && nouns.auxiliary(words.word(verb))) {
      verb++;
    }
    return nouns.acting(words.word(verb));
  }

  private Optional<ActorSpan> span(
      int from, int to, int nameTo, Kind kind, String iso, Optional<GroupNoun> noun) {
    List<Actor> state =
        kind == Kind.GENERIC || kind == Kind.LINKED
            ? List.of()
            : catalogue.state(iso).map(List::of).orElse(List.of());
    return Optional.of(new ActorSpan(from, to, nameTo, kind, state, Optional.of(iso), noun));
  }
}
