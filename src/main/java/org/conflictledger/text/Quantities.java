package org.conflictledger.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Reads numbers of things in words and digits, with the words that bound them: "at least twelve",
 * "20 to 25", "several dozen", "another four".
 *
 * <p>What a vague word stands for comes from a named profile of {@code conf/quantities.json}.
 */
public final class Quantities {

  private static final String FILE = "quantities.json";

  private final PhraseMap<Qualifier> qualifiers = new PhraseMap<>();
  private final PhraseMap<Boolean> under = new PhraseMap<>();
  private final PhraseMap<Qualifier> suffixes = new PhraseMap<>();
  private final PhraseMap<Boolean> additive = new PhraseMap<>();
  private final PhraseMap<Boolean> additiveAfter = new PhraseMap<>();
  private final PhraseMap<Long> dozens = new PhraseMap<>();
  private final PhraseMap<Long> vague = new PhraseMap<>();
  private final Set<String> plurals;
  private final NumberWords words;
  private final long barePlural;

  /** Words with which a quantity may begin before its number. */
  private final WordTest opening;

  /** Words by which alone a quantity may begin; after others a certain one must follow. */
  private final WordTest whole;

  private final WordTest second;

  private Quantities(JsonNode file, String profile) {
    new QuantitiesCheck(FILE).check(file);
    JsonNode numbers = file.path("profiles").path(profile);
    if (!numbers.isObject()) {
      throw new ConfigurationException(
          FILE
              + ": there is no profile '"
              + profile
              + "'; add it under \"profiles\" or choose one of "
              + names(file.path("profiles")));
    }
    file.path("qualifiers")
        .properties()
        .forEach(
            entry -> {
              for (JsonNode phrase : entry.getValue()) {
                if (entry.getKey().equals("under")) {
                  under.put(phrase.asText(), true);
                } else {
                  qualifiers.put(phrase.asText(), qualifier(entry.getKey()));
                }
              }
            });
    file.path("suffixes")
        .properties()
        .forEach(e -> e.getValue().forEach(p -> suffixes.put(p.asText(), qualifier(e.getKey()))));
    file.path("additive").forEach(p -> additive.put(p.asText(), true));
    file.path("additiveAfter").forEach(p -> additiveAfter.put(p.asText(), true));
    file.path("exactDozens")
        .properties()
        .forEach(e -> dozens.put(e.getKey(), e.getValue().asLong()));
    Set<String> unbounded = new HashSet<>();
    file.path("vague")
        .properties()
        .forEach(
            e -> {
              vague.put(e.getKey(), vagueValue(e.getKey(), e.getValue().asText(), numbers));
              if (e.getValue().asText().equals("plural")) {
                unbounded.add(e.getKey());
              }
            });
    plurals = Set.copyOf(unbounded);
    words = new NumberWords(longs(file.path("numbers")), longs(file.path("scales")));
    barePlural = numbers.path("plural").asLong(2);
    Set<String> openers =
        WordSet.union(
            qualifiers.firstWords(),
            under.firstWords(),
            additive.firstWords(),
            dozens.firstWords(),
            vague.firstWords(),
            Set.of("between"));
    opening = new WordTest(word -> openers.contains(word.norm()) || words.mayBegin(word));
    List<PhraseMap<?>> phrases = List.of(qualifiers, under, additive, dozens, vague);
    Set<String> alone = new HashSet<>(Set.of("between"));
    Set<String> seconds = new HashSet<>();
    for (PhraseMap<?> list : phrases) {
      alone.addAll(list.words());
      seconds.addAll(list.secondWords());
    }
    whole = new WordTest(word -> alone.contains(word.norm()) || words.mayStandAlone(word));
    second = new WordTest(word -> seconds.contains(word.norm()) || words.scale(word));
  }

  /** The numbers of a profile, from the user's folder or the jar. */
  public static Quantities load(Optional<Path> conf, String profile) {
    return new Quantities(Resources.json(conf, FILE), profile);
  }

  /** What a plural without a number stands for ("soldiers were killed"). */
  public Count barePlural(String text) {
    return new Count(barePlural, barePlural, OptionalLong.empty(), text, Qualifier.UNSPECIFIED);
  }

  /** The quantity that begins at a token, if one does. */
  public Optional<Quantity> at(Sentence s, int from) {
    return mayBegin(s, from) ? read(s, from) : Optional.empty();
  }

  /** Whether a sentence has a word with which a quantity begins. */
  public boolean mayStand(Sentence s) {
    return opening.any(s);
  }

  private boolean mayBegin(Sentence s, int i) {
    return i >= 0
        && i < s.size()
        && opening.at(s, i)
        && (whole.at(s, i) || i + 1 < s.size() && second.at(s, i + 1));
  }

  private Optional<Quantity> read(Sentence s, int from) {
    int i = from;
    boolean more = false;
    int skip = additive.longest(s, i);
    if (skip > 0) {
      more = true;
      i += skip;
    }
    if (s.norm(i).equals("between")) {
      Optional<Quantity> range = between(s, from, i + 1);
      if (range.isPresent()) {
        return range;
      }
    }
    boolean below = false;
    Qualifier bound = null;
    for (int turn = 0; turn < 3; turn++) {
      int q = qualifiers.longest(s, i);
      int u = under.longest(s, i);
      if (u > 0 && u >= q) {
        below = true;
        i += u;
      } else if (q > 0) {
        Qualifier next = qualifiers.value(s, i, q);
        bound = stronger(bound, next);
        i += q;
      } else {
        break;
      }
    }
    if (s.norm(i).equals("of") && more) {
      i++;
    }
    int again = additive.longest(s, i);
    if (again > 0 && i > from) {
      more = true;
      i += again;
    }
    Optional<Core> core = core(s, i);
    if (core.isEmpty()) {
      // "another", "one more" without a number: one person.
      if (more && skip == 1 && s.norm(from).equals("another") && bound == null) {
        return Optional.of(
            new Quantity(from, from + 1, exact(1, s.slice(from, from + 1), Qualifier.EXACT), true));
      }
      return Optional.empty();
    }
    Core number = core.get();
    int end = number.to;
    int suffix = suffixes.longest(s, end);
    boolean nextOne = suffix > 0 && end + suffix < s.size() && s.token(end + suffix).digits();
    // "Since August 2015 at least 150": the bound is of what follows.
    if (suffix > 0 && !number.vague && !nextOne) {
      bound = stronger(bound, suffixes.value(s, end, suffix));
      end += suffix;
    }
    if (number.suffix != null) {
      bound = stronger(bound, number.suffix);
    }
    Optional<Core> upper = number.vague ? Optional.empty() : upper(s, end, number);
    if (upper.isPresent()) {
      end = upper.get().to;
      long high = upper.get().value;
      if (high > number.value) {
        String text = s.slice(from, end);
        return Optional.of(new Quantity(from, end, range(number.value, high, bound, text), more));
      }
    }
    Optional<Quantity> estimated =
        number.vague || more ? Optional.empty() : estimated(s, from, end, number, bound);
    if (estimated.isPresent()) {
      return estimated;
    }
    int after = additiveAfter.longest(s, end);
    if (after > 0) {
      more = true;
    }
    String text = s.slice(from, end);
    return Optional.of(new Quantity(from, end, count(number, bound, below, text), more));
  }

  private Count count(Core number, Qualifier bound, boolean below, String text) {
    long n = number.value;
    if (below) {
      long most = Math.max(1, n - 1);
      return new Count(Math.min(1, most), most, OptionalLong.of(most), text, Qualifier.UP_TO);
    }
    if (number.vague) {
      return new Count(n, n, OptionalLong.empty(), text, Qualifier.VAGUE);
    }
    if (bound == null) {
      return exact(n, text, Qualifier.EXACT);
    }
    return switch (bound) {
      case AT_LEAST, MORE_THAN -> new Count(n, n, OptionalLong.empty(), text, bound);
      case UP_TO -> new Count(Math.min(1, n), n, OptionalLong.of(n), text, bound);
      default -> exact(n, text, Qualifier.APPROXIMATE);
    };
  }

  private static Count range(long low, long high, Qualifier bound, String text) {
    boolean open = bound == Qualifier.AT_LEAST || bound == Qualifier.MORE_THAN;
    return new Count(
        low, low, open ? OptionalLong.empty() : OptionalLong.of(high), text, Qualifier.RANGE);
  }

  private static Count exact(long n, String text, Qualifier qualifier) {
    return new Count(n, n, OptionalLong.of(n), text, qualifier);
  }

  private Optional<Quantity> between(Sentence s, int from, int i) {
    Optional<Core> low = core(s, i);
    if (low.isEmpty() || !s.norm(low.get().to).equals("and")) {
      return Optional.empty();
    }
    Optional<Core> high = core(s, low.get().to + 1);
    if (high.isEmpty() || high.get().value <= low.get().value) {
      return Optional.empty();
    }
    String text = s.slice(from, high.get().to);
    return Optional.of(
        new Quantity(
            from, high.get().to, range(low.get().value, high.get().value, null, text), false));
  }

  /** "No fewer than 14 and perhaps as many as 20", "more than 100, and perhaps over 200,". */
  private Optional<Quantity> estimated(Sentence s, int from, int end, Core low, Qualifier bound) {
    int i = end;
    boolean comma = s.norm(i).equals(",");
    i += comma ? 1 : 0;
    i += s.norm(i).equals("and") || s.norm(i).equals("or") ? 1 : 0;
    boolean guess =
        s.norm(i).equals("perhaps") || s.norm(i).equals("possibly") || s.norm(i).equals("maybe");
    if (!guess) {
      return Optional.empty();
    }
    Qualifier most = null;
    i++;
    for (int q = qualifiers.longest(s, i); q > 0; q = qualifiers.longest(s, i)) {
      most = stronger(most, qualifiers.value(s, i, q));
      i += q;
    }
    Optional<Core> high = core(s, i).filter(c -> !c.vague && c.value > low.value);
    if (high.isEmpty()) {
      return Optional.empty();
    }
    int to = high.get().to;
    boolean open = most == Qualifier.AT_LEAST || most == Qualifier.MORE_THAN;
    to += comma && s.norm(to).equals(",") ? 1 : 0;
    Count count =
        new Count(
            low.value,
            low.value,
            open ? OptionalLong.empty() : OptionalLong.of(high.get().value),
            s.slice(from, high.get().to),
            open && bound != null ? bound : Qualifier.RANGE);
    return Optional.of(new Quantity(from, to, count, false));
  }

  /** The upper end of "20 to 25", "three or four". */
  private Optional<Core> upper(Sentence s, int i, Core low) {
    if (low.high > low.value) {
      return Optional.of(new Core(low.high, low.to, false, null, 0));
    }
    if (!s.norm(i).equals("to") && !s.norm(i).equals("or") && !s.norm(i).equals("-")) {
      return Optional.empty();
    }
    return core(s, i + 1)
        .filter(high -> !high.vague && high.value > low.value && high.value <= low.value * 10);
  }

  private Optional<Core> core(Sentence s, int i) {
    if (i >= s.size()) {
      return Optional.empty();
    }
    int fuzzy = vague.longest(s, i);
    int dozen = dozens.longest(s, i);
    boolean sized =
        fuzzy > 0
            && s.norm(i + fuzzy - 1).equals("of")
            && dozens.longest(s, i + fuzzy) + vague.longest(s, i + fuzzy) == 0
            && words.at(s, i + fuzzy).isPresent();
    if (sized) {
      // "a group of ten hikers"
      return words.at(s, i + fuzzy);
    }
    if (fuzzy > dozen && !(s.norm(i).equals("few") && fuzzy == 1)) {
      String phrase = phrase(s, i, fuzzy);
      return Optional.of(
          new Core(
              vague.value(s, i, fuzzy), i + fuzzy, true, null, plurals.contains(phrase) ? 1 : 0));
    }
    if (dozen > 0) {
      return Optional.of(new Core(dozens.value(s, i, dozen), i + dozen, false, null, 0));
    }
    return words.at(s, i).map(plain -> times(s, plain));
  }

  /** "nine dozen", "three score". */
  private static Core times(Sentence s, Core plain) {
    long unit = s.norm(plain.to).equals("dozen") ? 12 : s.norm(plain.to).equals("score") ? 20 : 1;
    return unit == 1 || plain.value > 20
        ? plain
        : new Core(plain.value * unit, plain.to + 1, false, plain.suffix, 0);
  }

  /** A bare number: its value, the token after it, and what hangs on it. */
  record Core(long value, int to, boolean vague, Qualifier suffix, long high) {}

  private static Qualifier stronger(Qualifier a, Qualifier b) {
    return a == null || a == Qualifier.APPROXIMATE ? b : a;
  }

  private static String phrase(Sentence s, int from, int length) {
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < from + length; i++) {
      phrase.append(i == from ? "" : " ").append(s.norm(i));
    }
    return phrase.toString();
  }

  private static Qualifier qualifier(String code) {
    try {
      return Qualifier.of(code);
    } catch (IllegalArgumentException e) {
      throw new ConfigurationException(
          FILE
              + ": '"
              + code
              + "' is no qualifier; use one of at_least, more_than, up_to, under, approximate");
    }
  }

  private static long vagueValue(String phrase, String formula, JsonNode profile) {
    String[] parts = formula.split("\\*");
    JsonNode base = profile.path(parts[0]);
    if (!base.isIntegralNumber()) {
      throw new ConfigurationException(
          FILE + ": '" + phrase + "' needs a number for '" + parts[0] + "' in the profile");
    }
    long value = base.asLong();
    if (parts.length == 2) {
      try {
        value *= Long.parseLong(parts[1]);
      } catch (NumberFormatException e) {
        throw new ConfigurationException(
            FILE + ": '" + phrase + "' has '" + formula + "'; write a name, or a name * a number");
      }
    }
    return value;
  }

  private static Map<String, Long> longs(JsonNode object) {
    Map<String, Long> map = new HashMap<>();
    object
        .properties()
        .forEach(e -> map.put(e.getKey().toLowerCase(Locale.ROOT), e.getValue().asLong()));
    return map;
  }

  private static String names(JsonNode object) {
    StringBuilder names = new StringBuilder();
    object.properties().forEach(e -> names.append(names.isEmpty() ? "" : ", ").append(e.getKey()));
    return names.toString();
  }
}
