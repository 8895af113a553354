package org.conflictledger.actor;

import java.time.LocalDate;
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
  private final NounTails tails;

  public ActorResolver(ActorCatalogue catalogue) {
    this.catalogue = catalogue;
    finder = new ActorFinder(catalogue);
    tails = new NounTails(catalogue.groupNouns());
    countries = new CountrySpans(catalogue, tails);
  }

  /**
   * The actors of an article.
   *
   * @param country ISO 3166-1 alpha-2 code of the country it is mainly about; empty when unknown
   */
  public ActorMap resolve(Document document, String country, LocalDate published) {
    return resolve(document, new ActorSpans(finder), country, published);
  }

  /**
   * The same, where actors were looked for in some of its sentences already.
   *
   * @param found of the article's sentences
   */
  public ActorMap resolve(
      Document document, ActorSpans found, String country, LocalDate published) {
    Map<Integer, Words> words = new LinkedHashMap<>();
    Map<Integer, List<ActorSpan>> spans = new LinkedHashMap<>();
    Set<String> named = new LinkedHashSet<>();
    for (Sentence sentence : document.all()) {
      Words own = found.words(sentence);
      words.put(sentence.index(), own);
      spans.put(sentence.index(), found.of(sentence));
      addCountries(own, named);
    }
    introduced(words, spans);
    Map<Integer, List<ActorSpan>> all = catalogue.openPeoples().with(words, spans);
    Choice choice = new Choice(catalogue, Optional.of(country), named, published);
    all.forEach((index, own) -> choice.learn(words.get(index), own));
    return new ActorMap(catalogue, choice, country, published, words, all);
  }

  /** Adds the groups that the article brings in, wherever it names them. */
  private void introduced(Map<Integer, Words> words, Map<Integer, List<ActorSpan>> spans) {
    ArticleNames names = new ArticleNames(tails);
    words.values().forEach(own -> catalogue.introduced().introduce(own.sentence, names));
    if (!names.isEmpty()) {
      words.forEach(
          (index, own) -> spans.computeIfPresent(index, (i, known) -> names.with(own, known)));
    }
  }

  private void addCountries(Words words, Set<String> named) {
    for (int i = words.sentence.body(); i < words.size(); i++) {
      if (!words.begins(i)) {
        continue;
      }
      countries.word(words, i).ifPresent(f -> named.add(f.word().country().iso()));
    }
  }
}
