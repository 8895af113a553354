package org.conflictledger.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.conflictledger.text.Lately;
import org.conflictledger.text.WordMap;

/**
 * The names of places: countries, first-order divisions, and some 200,000 towns and districts.
 * Immutable; safe to share between threads. Loads in about a third of a second.
 *
 * <p>Source: GeoNames (CC BY 4.0), modified; see SOURCES.md beside the resources.
 */
public final class Gazetteer {

  private final Map<String, Country> countries;
  private final Map<String, Division> divisions;
  private final WordMap<List<Place>> named;
  private final WordMap<List<Place>> loose;
  private final WordMap<List<String>> demonyms;
  private final WordMap<Integer> mostWords;
  private final WordMap<List<String>> signs;
  private final WordMap<Integer> signWords;
  private final Towns towns;
  private final PlaceWords words;
  private final Lately<List<Place>> byKey;
  private final Lately<List<Place>> modest;
  private final Lately<List<Place>> byLooseKey;
  private final Lately<List<Place>> bySkeleton;
  private final PlaceKeys keys = new PlaceKeys(this);
  private final LongestNames longestNames = new LongestNames(this);

  Gazetteer(GazetteerEntries entries, Towns towns, PlaceWords words) {
    this.countries = Map.copyOf(entries.countries());
    this.divisions = Map.copyOf(entries.divisions());
    this.named = WordMap.copyOf(entries.named());
    this.loose = WordMap.copyOf(entries.loose());
    this.demonyms = WordMap.copyOf(entries.demonyms());
    this.mostWords = WordMap.copyOf(entries.mostWords());
    this.signs = WordMap.copyOf(entries.signs());
    this.signWords = WordMap.copyOf(entries.signWords());
    this.towns = towns;
    this.words = words;
    byKey = new Lately<>(key -> find(named.get(key), key));
    modest = new Lately<>(key -> find(null, "+" + key));
    byLooseKey = new Lately<>(key -> find(loose.get(key), "~" + key));
    bySkeleton = new Lately<>(key -> find(null, "=" + key));
  }

  /**
   * The built-in gazetteer with the additions of {@code conf/places.json}.
   *
   * @throws IllegalArgumentException when an addition is not as it should be; the message names
   *     file, entry and remedy
   */
  public static Gazetteer load(Path additions) {
    try (InputStream in = Files.newInputStream(additions)) {
      return load(in, additions.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(additions + ": cannot be read", e);
    }
  }

  /** As {@link #load(Path)}, from a stream that the caller closes; the name is for messages. */
  public static Gazetteer load(InputStream additions, String name) throws IOException {
    CompletableFuture<Towns> towns = CompletableFuture.supplyAsync(Gazetteer::towns);
    GazetteerEntries entries = GazetteerEntries.builtIn();
    entries.add(additions, name);
    return new Gazetteer(entries, towns.join(), PlaceWords.builtIn());
  }

  /** The built-in gazetteer without anybody's additions. */
  public static Gazetteer builtIn() {
    CompletableFuture<Towns> towns = CompletableFuture.supplyAsync(Gazetteer::towns);
    return new Gazetteer(GazetteerEntries.builtIn(), towns.join(), PlaceWords.builtIn());
  }

  /** The largest file is unpacked while the others are read. */
  private static Towns towns() {
    try (InputStream in = resource("places.tsv.gz")) {
      return Towns.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("places.tsv.gz cannot be read", e);
    }
  }

  static InputStream resource(String name) {
    InputStream in = Gazetteer.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException(
          "org/conflictledger/place/" + name + " is not on the class path: build with Maven");
    }
    return in;
  }

  /**
   * Every place of that name, whatever its spelling's accents and case; empty when there is none.
   */
  public List<Place> lookup(String name) {
    return byKey(Fold.key(name));
  }

  /** The country of an ISO 3166-1 alpha-2 code. */
  public Optional<Country> country(String code) {
    return Optional.ofNullable(countries.get(code));
  }

  /** The newspaper's name of a country; the code itself when it is unknown. */
  public String countryName(String code) {
    Country country = countries.get(code);
    return country == null ? code : country.name();
  }

  /** Whether a place is its country's capital. */
  boolean capital(Place place) {
    Country country = countries.get(place.country());
    return country != null
        && place.population() > 0
        && Fold.key(country.capital()).equals(Fold.key(place.name()));
  }

  /** The first-order division of an ISO 3166-2 code. */
  public Optional<Place> division(String code) {
    return Optional.ofNullable(divisions.get(code)).map(Division::place);
  }

  /** The codes of the countries whose people a word names: "congolese" gives CD and CG. */
  public List<String> demonym(String word) {
    return demonyms.getOrDefault(Fold.key(word), List.of());
  }

  Optional<Division> divisionRecord(String code) {
    return Optional.ofNullable(divisions.get(code));
  }

  List<String> demonymByKey(String key) {
    return demonyms.getOrDefault(key, List.of());
  }

  List<Place> byKey(String key) {
    return byKey.of(key);
  }

  /** Own entries first, then the towns of a key with what marks its kind. */
  private List<Place> find(List<Place> own, String townKey) {
    List<Place> found = own == null ? new ArrayList<>(2) : new ArrayList<>(own);
    towns.collect(townKey, found);
    return List.copyOf(found);
  }

  /** By the key, or by the key without its Arabic article. */
  List<Place> byKeyOrBare(String key) {
    List<Place> places = byKey(key);
    if (places.isEmpty()) {
      String bare = Fold.bare(key);
      if (!bare.equals(key)) {
        places = byKey(bare);
      }
    }
    return places;
  }

  /**
   * Districts that are only meant where a word for their kind stands beside them or the country is
   * sure: their names are those of people, towns and things elsewhere.
   */
  List<Place> modestByKey(String key) {
    return modest.of(key);
  }

  /** Places whose spelling may be meant; only to be believed within a country. */
  List<Place> byLooseKey(String key) {
    return byLooseKey.of(key);
  }

  /** Places whose consonants are those of a skeleton; only to be believed within a country. */
  List<Place> bySkeleton(String key) {
    return bySkeleton.of(key);
  }

  /** The most words of a name that may begin with this word; 0 when none does. */
  int mostWords(String firstWord) {
    return Math.max(towns.mostWords(firstWord), mostWords.getOrDefault(firstWord, 0));
  }

  CountrySigns signs() {
    return new CountrySigns(signs, keys);
  }

  /** The most words of a sign of a country that begins with this word; 0 when none does. */
  int mostSignWords(String firstWord) {
    return signWords.getOrDefault(firstWord, 0);
  }

  PlaceKeys keys() {
    return keys;
  }

  LongestNames longestNames() {
    return longestNames;
  }

  PlaceWords words() {
    return words;
  }
}
