package org.conflictledger.casualty;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.mention.CasualtyMention;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.casualty.mention.Status;
import org.conflictledger.time.Period;

/**
 * A mention a golden sentence must yield; what is empty is not checked.
 *
 * @param high empty when open, which is checked
 * @param victim name of the actor harmed
 * @param sides names of the parties that the words say fight
 * @param perpetrator name of the actor, {@code unknown} for none
 * @param date the day, or the first and the last parted by two dots
 * @param where country or division by its ISO code ("BF", "BF-12"), the place's name after a stroke
 *     if it is to be checked ("BF-12/Karma")
 */
record GoldenMention(
    Outcome outcome,
    long low,
    long best,
    OptionalLong high,
    Optional<VictimCategory> category,
    Optional<Scope> scope,
    Optional<Status> status,
    Optional<String> rule,
    Optional<String> perpetrator,
    Optional<String> date,
    Optional<String> victim,
    Optional<List<String>> sides,
    Optional<String> where) {

  private static final Set<String> KEYS =
      Set.of(
          "outcome",
          "low",
          "best",
          "high",
          "category",
          "scope",
          "status",
          "rule",
          "perpetrator",
          "date",
          "victim",
          "sides",
          "where");

  static GoldenMention of(JsonNode json) {
    allow(json, KEYS);
    JsonNode high = json.required("high");
    return new GoldenMention(
        Outcome.of(json.required("outcome").asText()),
        json.required("low").asLong(),
        json.required("best").asLong(),
        high.isNull() ? OptionalLong.empty() : OptionalLong.of(high.asLong()),
        text(json, "category").map(VictimCategory::of),
        text(json, "scope").map(Scope::of),
        text(json, "status").map(Status::of),
        text(json, "rule"),
        text(json, "perpetrator"),
        text(json, "date"),
        text(json, "victim"),
        Optional.ofNullable(json.get("sides")).map(GoldenMention::names),
        text(json, "where"));
  }

  private static List<String> names(JsonNode array) {
    List<String> names = new ArrayList<>();
    array.forEach(name -> names.add(name.asText()));
    return names;
  }

  /** A misspelt key would check nothing. */
  static void allow(JsonNode json, Set<String> keys) {
    json.fieldNames()
        .forEachRemaining(
            key -> {
              if (!keys.contains(key)) {
                throw new IllegalArgumentException("'" + key + "' is none of the keys " + keys);
              }
            });
  }

  boolean agrees(CasualtyMention found) {
    return outcome == found.outcome()
        && low == found.count().low()
        && best == found.count().best()
        && high.equals(found.count().high())
        && category.map(c -> c == found.victim().category()).orElse(true)
        && scope.map(s -> s == found.scope()).orElse(true)
        && status.map(s -> s == found.status()).orElse(true)
        && rule.map(r -> r.equals(found.rule())).orElse(true)
        && perpetrator.map(p -> p.equals(found.perpetrator().actor().name())).orElse(true)
        && date.map(d -> found.when().filter(when -> d.equals(days(when))).isPresent()).orElse(true)
        && victim.map(v -> v.equals(found.victim().actor().name())).orElse(true)
        && sides.map(s -> s.equals(names(found))).orElse(true)
        && where.map(w -> place(found).equals(w) || code(found, w).equals(w)).orElse(true);
  }

  /** "BF-12/Karma" */
  private static String place(CasualtyMention found) {
    return found.where().admin1() + "/" + found.where().place();
  }

  private static String code(CasualtyMention found, String wanted) {
    return wanted.indexOf('-') > 0 ? found.where().admin1() : found.where().country();
  }

  private static String days(Period when) {
    return when.start().equals(when.end())
        ? when.start().toString()
        : when.start() + ".." + when.end();
  }

  private static List<String> names(CasualtyMention found) {
    return found.sides().stream().map(Actor::name).toList();
  }

  private static Optional<String> text(JsonNode json, String key) {
    return Optional.ofNullable(json.get(key)).map(JsonNode::asText);
  }

  @Override
  public String toString() {
    return "%s %d/%d/%s%s%s%s%s%s%s%s%s%s"
        .formatted(
            outcome.code(),
            low,
            best,
            high.isPresent() ? high.getAsLong() : "open",
            category.map(c -> " " + c.code()).orElse(""),
            scope.map(s -> " " + s.code()).orElse(""),
            status.map(s -> " " + s.code()).orElse(""),
            rule.map(r -> " rule " + r).orElse(""),
            perpetrator.map(p -> " done by " + p).orElse(""),
            date.map(d -> " on " + d).orElse(""),
            victim.map(v -> " to " + v).orElse(""),
            sides.map(s -> " between " + s).orElse(""),
            where.map(w -> " in " + w).orElse(""));
  }

  /** What was found, written as what is expected. */
  static GoldenMention of(CasualtyMention found) {
    return new GoldenMention(
        found.outcome(),
        found.count().low(),
        found.count().best(),
        found.count().high(),
        Optional.of(found.victim().category()),
        Optional.of(found.scope()),
        Optional.of(found.status()),
        Optional.of(found.rule()),
        Optional.of(found.perpetrator().actor().name()),
        found.when().map(GoldenMention::days),
        Optional.of(found.victim().actor().name()),
        Optional.of(names(found)),
        Optional.of(place(found)));
  }
}
