package org.conflictledger.place;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the gazetteer's JSON files say, while it is put together. */
final class GazetteerEntries {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Whoever adds a place wants it found before its small namesakes. */
  private static final long ADDED_PEOPLE = 40_000;

  private final Map<String, Country> countries = new HashMap<>();
  private final Map<String, Division> divisions = new HashMap<>();
  private final Map<String, List<Place>> named = new HashMap<>();
  private final Map<String, List<Place>> loose = new HashMap<>();
  private final Map<String, List<String>> demonyms = new HashMap<>();
  private final Map<String, List<String>> signs = new HashMap<>();
  private final Map<String, Integer> signWords = new HashMap<>();
  private final Map<String, Integer> mostWords = new HashMap<>();

  private GazetteerEntries() {}

  static GazetteerEntries builtIn() {
    GazetteerEntries entries = new GazetteerEntries();
    try (InputStream countries = Gazetteer.resource("countries.json");
        InputStream divisions = Gazetteer.resource("divisions.json")) {
      JSON.readTree(countries).get("countries").forEach(entries::country);
      JSON.readTree(divisions).get("divisions").forEach(entries::division);
    } catch (IOException e) {
      throw new UncheckedIOException("the built-in gazetteer cannot be read", e);
    }
    return entries;
  }

  Map<String, Country> countries() {
    return countries;
  }

  Map<String, Division> divisions() {
    return divisions;
  }

  Map<String, List<Place>> named() {
    return named;
  }

  Map<String, List<Place>> loose() {
    return loose;
  }

  Map<String, List<String>> demonyms() {
    return demonyms;
  }

  Map<String, List<String>> signs() {
    return signs;
  }

  Map<String, Integer> signWords() {
    return signWords;
  }

  Map<String, Integer> mostWords() {
    return mostWords;
  }

  private void country(JsonNode row) {
    String code = row.get("code").asText();
    double latitude = row.get("latitude").asDouble();
    double longitude = row.get("longitude").asDouble();
    String name = row.get("name").asText();
    countries.put(
        code,
        new Country(
            code, name, row.get("capital").asText(), latitude, longitude, row.path("gw").asInt(0)));
    Place place = new Place(code, name, PlaceKind.COUNTRY, code, "", latitude, longitude, 0);
    name(place, name);
    row.path("aliases").forEach(alias -> name(place, alias.asText()));
    row.path("signs").forEach(sign -> sign(sign.asText(), code));
    row.path("demonyms").forEach(word -> demonym(word.asText(), code));
  }

  private void demonym(String word, String code) {
    List<String> codes = demonyms.computeIfAbsent(register(word), k -> new ArrayList<>(1));
    if (!codes.contains(code)) {
      codes.add(code);
    }
  }

  /**
   * Signs keep whether they are letters, names or words, told by their capitals: !, ^ or _ before
   * the country.
   */
  private void sign(String text, String code) {
    String key = Fold.key(text.toLowerCase(Locale.ROOT));
    String[] parts = key.split(" ");
    signWords.merge(parts[0], parts.length, Math::max);
    boolean letters = text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    String mark = letters ? "!" : Character.isUpperCase(text.charAt(0)) ? "^" : "_";
    signs.computeIfAbsent(key, k -> new ArrayList<>(1)).add(mark + code);
  }

  private void division(JsonNode row) {
    String code = row.get("code").asText();
    String name = row.get("name").asText();
    Place place =
        new Place(
            code,
            name,
            PlaceKind.DIVISION,
            code.substring(0, 2),
            code,
            row.get("latitude").asDouble(),
            row.get("longitude").asDouble(),
            0);
    List<String> otherwise = new ArrayList<>(1);
    row.path("otherwise").forEach(other -> otherwise.add(other.asText()));
    divisions.put(
        code, new Division(place, day(row, "since"), day(row, "until"), List.copyOf(otherwise)));
    name(place, name);
    row.path("aliases").forEach(alias -> name(place, alias.asText()));
  }

  private static Optional<LocalDate> day(JsonNode row, String field) {
    return row.has(field)
        ? Optional.of(LocalDate.parse(row.get(field).asText()))
        : Optional.empty();
  }

  /** Adds a user's places; see conf/places.json for their form. */
  void add(InputStream in, String file) throws IOException {
    JsonNode root = JSON.readTree(in);
    JsonNode places = root.path("places");
    if (!places.isArray()) {
      throw new IllegalArgumentException(file + ": needs a list \"places\"");
    }
    for (JsonNode row : places) {
      addition(row, file);
    }
    for (JsonNode row : root.path("homes")) {
      home(row, file);
    }
  }

  /** Parties, forces and tribes that are at home in one division. */
  private void home(JsonNode row, String file) {
    String admin1 = row.path("admin1").asText("");
    if (!divisions.containsKey(admin1)) {
      throw new IllegalArgumentException(
          file + ": homes has admin1 \"" + admin1 + "\": give an ISO 3166-2 code such as SY-HA");
    }
    row.path("signs").forEach(sign -> sign(sign.asText(), admin1));
  }

  private void addition(JsonNode row, String file) {
    String name = row.path("name").asText("");
    String where = file + ": place " + (name.isEmpty() ? row.toString() : "\"" + name + "\"");
    if (name.isBlank()) {
      throw new IllegalArgumentException(where + " has no \"name\": give it one");
    }
    String country = row.path("country").asText("");
    if (!countries.containsKey(country)) {
      throw new IllegalArgumentException(
          where + " has country \"" + country + "\": give an ISO 3166-1 code such as SY");
    }
    String admin1 = row.path("admin1").asText("");
    if (!admin1.isEmpty() && !divisions.containsKey(admin1)) {
      throw new IllegalArgumentException(
          where + " has admin1 \"" + admin1 + "\": give an ISO 3166-2 code such as SY-HA");
    }
    double latitude = degrees(row, "latitude", 90, where);
    double longitude = degrees(row, "longitude", 180, where);
    String id = country + "." + Fold.key(name).replace(' ', '-');
    Place place =
        new Place(
            id,
            name,
            kind(row, where),
            country,
            admin1,
            latitude,
            longitude,
            row.path("population").asLong(ADDED_PEOPLE));
    name(place, name);
    row.path("aliases").forEach(alias -> name(place, alias.asText()));
  }

  private static double degrees(JsonNode row, String field, double most, String where) {
    double value = row.path(field).asDouble(Double.NaN);
    if (Double.isNaN(value) || Math.abs(value) > most) {
      throw new IllegalArgumentException(
          where
              + " has no usable \""
              + field
              + "\": give degrees between -"
              + most
              + " and "
              + most);
    }
    return value;
  }

  private static PlaceKind kind(JsonNode row, String where) {
    String kind = row.path("kind").asText("town");
    return switch (kind) {
      case "town" -> PlaceKind.TOWN;
      case "district" -> PlaceKind.DISTRICT;
      case "area" -> PlaceKind.AREA;
      default ->
          throw new IllegalArgumentException(
              where + " has kind \"" + kind + "\": use town, district or area");
    };
  }

  private void name(Place place, String name) {
    String key = register(name);
    put(named, key, place);
    String bare = Fold.bare(key);
    if (!bare.equals(key)) {
      register(bare);
      put(named, bare, place);
    }
    if (place.kind() != PlaceKind.COUNTRY) {
      String coarse = Fold.loose(key);
      if (coarse.length() > 3) {
        put(loose, coarse, place);
        put(loose, coarse.replace(" ", ""), place);
        countWords("~" + coarse);
      }
    }
  }

  private static void put(Map<String, List<Place>> map, String key, Place place) {
    List<Place> places = map.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (!places.contains(place)) {
      places.add(place);
    }
  }

  private String register(String name) {
    String key = Fold.key(name.toLowerCase(Locale.ROOT));
    countWords(key);
    return key;
  }

  private void countWords(String key) {
    int words = 1;
    int first = key.indexOf(' ');
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) == ' ') {
        words++;
      }
    }
    mostWords.merge(first < 0 ? key : key.substring(0, first), words, Math::max);
  }
}
