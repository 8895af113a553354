package org.conflictledger.actor;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.actor.ActorSpan.Kind;

/** Decides between the actors that share a name, by country, year and what else is named. */
final class Choice {

  private final ActorCatalogue catalogue;
  private final String mainCountry;
  private final Set<String> countries;
  private final LocalDate published;
  private final Set<String> sure = new LinkedHashSet<>();

  Choice(
      ActorCatalogue catalogue,
      Optional<String> mainCountry,
      Set<String> countries,
      LocalDate published) {
    this.catalogue = catalogue;
    this.mainCountry = mainCountry.orElse("");
    this.countries = countries;
    this.published = published;
  }

  /** Notes the actors a sentence names beyond doubt. */
  void learn(Words words, List<ActorSpan> spans) {
    for (ActorSpan span : spans) {
      if (span.kind() == Kind.NAMED
          && span.candidates().size() == 1
          && !weak(words, span)
          && !isLowerCase(words, span)) {
        sure.add(span.candidates().get(0).id());
      }
    }
  }

  /** The actor a span with candidates means; empty when none of them fits here. */
  Optional<Actor> of(Words words, ActorSpan span, String country) {
    if (span.kind() != Kind.NAMED) {
      return span.candidates().stream().findFirst();
    }
    if (OpenNames.made(span.candidates().get(0)) || OpenPeoples.made(span.candidates().get(0))) {
      return Optional.of(span.candidates().get(0));
    }
    boolean weak = weak(words, span);
    ActorEntry best = null;
    int most = Integer.MIN_VALUE;
    for (Actor candidate : span.candidates()) {
      ActorEntry entry = catalogue.entry(candidate.id()).orElseThrow();
      int fit = fit(entry, country);
      boolean placed = fit >= 3 || (countries.isEmpty() && span.noun().isPresent());
      boolean backed = !weak || placed || (entry.known() && !clashes(words, span));
      boolean sole = !entry.ambiguous() || placed || sure.contains(entry.actor().id());
      if (fit >= 0 && backed && sole && described(words, span, entry, fit, country) && fit > most) {
        best = entry;
        most = fit;
      }
    }
    return Optional.ofNullable(best).map(this::today);
  }

  /** Whether an entry has not become another by the day of publication. */
  boolean stillItself(ActorEntry entry) {
    return today(entry).equals(entry.actor());
  }

  /**
   * A name that is a description needs the time and the place: "Ethiopian rebels" are the ones of
   * the day, "foreign forces" those of the country.
   */
  private boolean described(
      Words words, ActorSpan span, ActorEntry entry, int fit, String country) {
    boolean lower = !words.sentence.allCaps() && isLowerCase(words, span);
    boolean noun = catalogue.groupNouns().at(words, span.nameTo() - 1).isPresent();
    if ((!lower && !noun) || entry.countries().isEmpty()) {
      return !noun || entry.activeIn(published.getYear());
    }
    String where = country.isEmpty() ? mainCountry : country;
    int least = lower && !where.isEmpty() ? 6 : 3;
    return entry.activeIn(published.getYear()) && (fit >= least || countries.isEmpty());
  }

  /** Without capitals, but for the one that begins a sentence. */
  private static boolean isLowerCase(Words words, ActorSpan span) {
    boolean opens = span.from() == words.sentence.body() && span.nameTo() - span.from() > 1;
    for (int i = opens ? span.from() + 1 : span.from(); i < span.nameTo(); i++) {
      if (words.text(i).text().chars().anyMatch(Character::isUpperCase)) {
        return false;
      }
    }
    return true;
  }

  /** In capitals every word looks like an acronym. */
  private static boolean clashes(Words words, ActorSpan span) {
    return words.sentence.allCaps() && words.text(span.from()).text().length() <= 3;
  }

  /** The actor an entry had become by the day of publication. */
  Actor today(ActorEntry entry) {
    return entry
        .successor()
        .filter(successor -> !published.isBefore(successor.since()))
        .flatMap(successor -> catalogue.actor(successor.id()))
        .orElse(entry.actor());
  }

  private int fit(ActorEntry entry, String country) {
    int fit = 0;
    if (!entry.countries().isEmpty()) {
      if (entry.countries().contains(country)) {
        fit += entry.countries().get(0).equals(country) ? 6 : 5;
      }
      if (entry.countries().contains(mainCountry)) {
        fit += 4;
      }
      if (entry.countries().stream().anyMatch(countries::contains)) {
        fit += 3;
      }
    }
    if (sure.contains(entry.actor().id())) {
      fit += 3;
    }
    return entry.activeIn(published.getYear()) ? fit + 2 : fit - 1;
  }

  /** Whether the name is an acronym so short that others share it. */
  private static boolean weak(Words words, ActorSpan span) {
    String text = words.text(span.from()).text();
    return span.nameTo() - span.from() == 1
        && text.length() <= (words.sentence.allCaps() ? 6 : 3)
        && text.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }
}
