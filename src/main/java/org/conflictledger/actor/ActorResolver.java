package org.conflictledger.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.text.Document;
import org.conflictledger.text.Sentence;

/** Reads an article for its actors. Immutable; one serves all articles. */
public final class ActorResolver {

  private final ActorCatalogue catalogue;
  private final ActorFinder finder;
  private final CountrySpans countries;

  public ActorResolver(ActorCatalogue catalogue) {
    this.catalogue = catalogue;
    finder = new ActorFinder(catalogue);
    countries = new CountrySpans(catalogue, new NounTails(catalogue.groupNouns()));
  }

  /**
   * The actors of an article.
   *
   * @param country ISO 3166-1 alpha-2 code of the country it is mainly about; empty when unknown
   */
  public ActorMap resolve(Document document, String country, LocalDate published) {
    List<Sentence> sentences = new ArrayList<>(document.sentences());
    document.title().ifPresent(title -> sentences.add(0, title));
    Map<Integer, Words> words = new LinkedHashMap<>();
    Map<Integer, List<ActorSpan>> spans = new LinkedHashMap<>();
    Set<String> named = new LinkedHashSet<>();
    for (Sentence sentence : sentences) {
      Words own = finder.words(sentence);
      words.put(sentence.index(), own);
      spans.put(sentence.index(), finder.find(own));
      addCountries(own, named);
    }
    Choice choice = new Choice(catalogue, Optional.of(country), named, published);
    spans.forEach((index, own) -> choice.learn(words.get(index), own));
    return new ActorMap(catalogue, choice, country, published, words, spans);
  }

  private void addCountries(Words words, Set<String> named) {
    for (int i = words.sentence.body(); i < words.size(); i++) {
      countries.word(words, i).ifPresent(f -> named.add(f.word().country().iso()));
    }
  }
}
