package org.conflictledger.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conflictledger.article.Article;

/**
 * One invented incident, and what is told of it.
 *
 * @param words what stands in the slots for words
 * @param numbers what stands in those for numbers; {@code L}, a little less than {@code N}, stands
 *     for {@code K} where a toll is corrected to it
 * @param wordsUpTo the greatest number written as a word within a sentence
 */
record ComposedStory(
    String id,
    LocalDate published,
    Map<String, String> words,
    Map<String, Integer> numbers,
    int wordsUpTo,
    ComposedTemplate lead,
    List<ComposedTemplate> followUps) {

  /** The slot that tells the toll at last, by the modules that give a new one. */
  static final Map<String, String> NEW_TOLLS = Map.of("F16", "N1", "F18", "NK", "F23", "L");

  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)(\\^?)}");
  private static final Pattern SENTENCE_START = Pattern.compile("(^|[.?!] |[\"“])$");
  private static final String[] UNITS =
      ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
              + " fifteen sixteen seventeen eighteen nineteen")
          .split(" ");
  private static final String[] TENS =
      "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

  /** The lead with some of the paragraphs that follow it. */
  Article article(List<ComposedTemplate> paragraphs) {
    String text =
        Stream.concat(Stream.of(lead), paragraphs.stream())
            .map(template -> fill(template, template.text()))
            .collect(Collectors.joining("\n\n"));
    return new Article(id, published, "Wire", fill(lead, lead.title()), "", "en", text);
  }

  /** The deaths and the country of each event the article tells, sorted. */
  List<String> events(List<ComposedTemplate> paragraphs) {
    Set<String> modules =
        paragraphs.stream().map(ComposedTemplate::module).collect(Collectors.toSet());
    String last =
        modules.stream().map(NEW_TOLLS::get).filter(Objects::nonNull).findAny().orElse("N");
    int attackers = modules.contains("F05") ? numbers.get("A") : 0;
    List<String> events = new ArrayList<>(List.of(event(numbers.get(last) + attackers)));
    if (modules.contains("F17")) {
      events.add(event(numbers.get("K")));
    }
    return events.stream().sorted().toList();
  }

  private String event(long best) {
    return best + " " + words.get("iso");
  }

  private String fill(ComposedTemplate template, String text) {
    StringBuilder filled = new StringBuilder();
    Matcher slot = SLOT.matcher(text);
    int end = 0;
    while (slot.find()) {
      filled.append(text, end, slot.start());
      end = slot.end();
      String name = slot.group(1);
      boolean capital = !slot.group(2).isEmpty();
      boolean lowered = template.module().equals("F23") && name.equals("K");
      Integer number = numbers.get(lowered ? "L" : name);
      if (number != null) {
        filled.append(number(number, capital));
      } else {
        String word = Objects.requireNonNull(words.get(name), name);
        boolean starts = capital || SENTENCE_START.matcher(filled).find();
        filled.append(starts ? capitalised(word) : word);
      }
    }
    // "the {region}" and "the {group}", whose names may bring their article.
    return filled.append(text.substring(end)).toString().replaceAll("\\b([Tt])he the ", "$1he ");
  }

  private String number(int number, boolean capital) {
    if (number > wordsUpTo && !(capital && number < 100)) {
      return String.format(Locale.ROOT, "%,d", number);
    }
    String word = number < 20 ? UNITS[number] : TENS[number / 10 - 2];
    word += number < 20 || number % 10 == 0 ? "" : "-" + UNITS[number % 10];
    return capital ? capitalised(word) : word;
  }

  /** With a capital at its head, but for the article of Arabic names. */
  static String capitalised(String word) {
    return word.startsWith("al-")
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
