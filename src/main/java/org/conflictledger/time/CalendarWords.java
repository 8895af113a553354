package org.conflictledger.time;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;

/** Words that name days, months, numbers and holidays, from {@code calendar-words.json}. */
record CalendarWords(
    Map<String, Integer> weekdays,
    Map<String, Integer> months,
    Map<String, Integer> numerals,
    Map<String, Integer> ordinals,
    Set<String> partsOfDay,
    Map<String, String> holidays,
    Map<String, String> namedDays,
    Set<String> notAfterDay,
    Set<String> notAfterWeekday,
    Set<String> notBeforeWeekday,
    Set<String> notAfterNumber) {

  static final CalendarWords BUILT_IN = read(Resource.open("calendar-words.json"));

  static CalendarWords read(Resource file) {
    Map<String, String> named = file.strings("namedDays");
    named.forEach(
        (word, day) -> {
          try {
            LocalDate.parse(day);
          } catch (DateTimeParseException e) {
            throw file.error("namedDays", "gives \"" + word + "\" no day", "write YYYY-MM-DD");
          }
        });
    Map<String, String> holidays = file.strings("holidays");
    holidays.forEach(
        (word, day) -> {
          if (!Holidays.readable(day)) {
            throw file.error(
                "holidays", "gives \"" + word + "\" no day", "write MM-DD, easter or easter-2");
          }
        });
    return new CalendarWords(
        file.positions("weekdays", 7),
        file.positions("months", 12),
        file.numbers("numerals"),
        file.numbers("ordinals"),
        file.words("partsOfDay"),
        holidays,
        named,
        file.words("notDates/afterDay"),
        file.words("notDates/afterWeekday"),
        file.words("notDates/beforeWeekday"),
        file.words("notDates/afterNumber"));
  }
}
