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
      if (span.kind() == Kind.NAMED && span.candidates().size() == 1 && !weak(words, span)) {
        sure.add(span.candidates().get(0).id());
      }
    }
  }

  /** The actor a span with candidates means; empty when none of them fits here. */
  Optional<Actor> of(Words words, ActorSpan span, String country) {
    if (span.kind() != Kind.NAMED) {
      return span.candidates().stream().findFirst();
    }
    boolean weak = weak(words, span);
    ActorEntry best = null;
    int most = Integer.MIN_VALUE;
    for (Actor candidate : span.candidates()) {
      ActorEntry entry = catalogue.entry(candidate.id()).orElseThrow();
      int fit = fit(entry, country);
      boolean backed =
          fit >= 3 || entry.known() || (countries.isEmpty() && span.noun().isPresent());
      if ((!weak || backed) && fit > most) {
        best = entry;
        most = fit;
      }
    }
    return Optional.ofNullable(best).map(this::today);
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
        fit += 5;
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
        && text.length() <= 3
        && text.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }
}
