package org.conflictledger.event;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Composes stories of {@code src/test/resources/composed}: an incident in one of its scenarios, a
 * lead and some paragraphs that do not contradict each other. The same seed composes the same.
 */
final class ArticleComposer {

  private static final Path FOLDER = Path.of("src/test/resources/composed");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);
  private static final List<String> LEADS = List.of("L1", "L2", "L3", "L4", "L4");

  /** The file {@code scenarios.json}. */
  private record Scenarios(
      List<Map<String, String>> scenarios,
      Map<String, List<Map<String, String>>> victims,
      List<String> posts) {}

  private final Random random;
  private final Scenarios scenarios;
  private final Map<String, List<ComposedTemplate>> templates;
  private int composed;

  /**
   * @param file of templates
   */
  ArticleComposer(long seed, String file) throws IOException {
    random = new Random(seed);
    ObjectMapper json = new ObjectMapper();
    scenarios = json.readValue(FOLDER.resolve("scenarios.json").toFile(), Scenarios.class);
    File lines = FOLDER.resolve(file).toFile();
    List<ComposedTemplate> all =
        json.readerFor(ComposedTemplate.class).<ComposedTemplate>readValues(lines).readAll();
    templates = all.stream().collect(groupingBy(ComposedTemplate::module, TreeMap::new, toList()));
  }

  /** Whether there is such a file of templates. */
  static boolean has(String file) {
    return FOLDER.resolve(file).toFile().exists();
  }

  List<ComposedTemplate> templates() {
    return templates.values().stream().flatMap(List::stream).toList();
  }

  ComposedStory next() {
    String lead = any(LEADS);
    String victims =
        switch (lead) {
          case "L2" -> "soldiers";
          case "L4" -> any(List.of("civilians", "soldiers"));
          default -> "civilians";
        };
    LocalDate published = LocalDate.of(between(2008, 2023), between(1, 12), between(1, 28));
    return new ComposedStory(
        "composed-" + ++composed,
        published,
        words(victims, published),
        numbers(),
        random.nextInt(10) < 7 ? 10 : 9,
        fitting(lead, victims).get(0),
        modules(lead).stream().flatMap(m -> fitting(m, victims).stream().limit(1)).toList());
  }

  private Map<String, String> words(String victims, LocalDate published) {
    Map<String, String> words = new TreeMap<>(any(scenarios.scenarios()));
    words.putAll(any(scenarios.victims().get(victims)));
    words.put("Group", ComposedStory.capitalised(words.get("group")));
    words.put("Fighters", ComposedStory.capitalised(words.get("fighters")));
    String speaker = words.get("speaker");
    words.put("official", any(scenarios.posts()) + " " + speaker);
    words.put("surname", speaker.substring(speaker.lastIndexOf(' ') + 1));
    int ago = any(List.of(1, 1, 2, 2, 3));
    LocalDate day = published.minusDays(ago);
    words.put("day", DAY.format(day));
    words.put("later", DAY.format(day.plusDays(between(1, ago))));
    words.put("today", DAY.format(published));
    words.put("year", String.valueOf(published.getYear() - between(2, 5)));
    words.put("month", MONTH.format(published.minusMonths(between(2, 6))));
    return words;
  }

  /** Numbers of which no two are the same, so that a wrong count tells where it came from. */
  private Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new TreeMap<>();
    int toll = any(List.of(6, 7, 8, 9, 11, 12, 13, 14, 16, 17, 19, 21, 23, 26, 31, 34, 42));
    int few = between(2, Math.min(5, toll - 3));
    numbers.put("N", toll);
    numbers.put("N1", toll + 1);
    numbers.put("K", few);
    numbers.put("NK", toll + few);
    draw(numbers, "L", IntStream.rangeClosed(toll - Math.min(6, toll / 3), toll - 1));
    draw(numbers, "A", IntStream.rangeClosed(2, 6));
    draw(numbers, "I", IntStream.range(4, 40));
    IntStream more = IntStream.of(15, 18, 20, 24, 25, 27, 28, 30, 35, 36, 40, 45, 50, 60, 70, 80);
    draw(numbers, "M", more.filter(number -> number > toll));
    draw(numbers, "D", IntStream.of(10, 12, 15, 18, 22, 29, 33, 37));
    draw(numbers, "C", IntStream.of(3, 5, 7, 10, 12, 15, 20, 22));
    draw(numbers, "B", IntStream.of(1_200, 2_300, 3_500, 5_000, 10_000, 30_000));
    return numbers;
  }

  private void draw(Map<String, Integer> numbers, String slot, IntStream choice) {
    numbers.put(slot, any(choice.filter(n -> !numbers.containsValue(n)).boxed().toList()));
  }

  /** Three to five modules, without those that cannot be told beside others. */
  private List<String> modules(String lead) {
    List<String> pool =
        new ArrayList<>(templates.keySet().stream().filter(m -> m.startsWith("F")).toList());
    Collections.shuffle(pool, random);
    List<String> modules = new ArrayList<>(pool.subList(0, between(3, 5)));
    Set<String> later = new HashSet<>(ComposedStory.NEW_TOLLS.keySet());
    modules.stream().filter(later::contains).findFirst().ifPresent(later::remove);
    modules.removeAll(later); // one new toll at most
    if (!Collections.disjoint(modules, List.of("F03", "F05", "F16"))) {
      modules.remove("F26");
    }
    if (modules.contains("F16") && !modules.contains("F03")) {
      modules.add("F03"); // who dies of wounds was wounded
    }
    if (lead.equals("L3")) {
      modules.removeAll(List.of("F05", "F09", "F11")); // nobody was seen to attack
    }
    if (!Collections.disjoint(modules, ComposedStory.NEW_TOLLS.keySet())) {
      modules.removeAll(List.of("F01", "F06"));
    }
    if (modules.contains("F23")) {
      modules.remove("F02");
    }
    Collections.shuffle(modules, random);
    return modules;
  }

  /** The templates of a module that fit the victims, in random order; there may be none. */
  private List<ComposedTemplate> fitting(String module, String victims) {
    List<ComposedTemplate> fitting =
        new ArrayList<>(templates.get(module).stream().filter(t -> t.fits(victims)).toList());
    Collections.shuffle(fitting, random);
    return fitting;
  }

  private int between(int first, int last) {
    return first + random.nextInt(last - first + 1);
  }

  private <T> T any(List<T> choice) {
    return choice.get(random.nextInt(choice.size()));
  }
}
