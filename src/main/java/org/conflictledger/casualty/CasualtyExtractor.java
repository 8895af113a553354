package org.conflictledger.casualty;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conflictledger.actor.ActorCatalogue;
import org.conflictledger.actor.ActorFinder;
import org.conflictledger.actor.ActorMap;
import org.conflictledger.actor.ActorResolver;
import org.conflictledger.actor.ActorSpan;
import org.conflictledger.article.Article;
import org.conflictledger.place.Gazetteer;
import org.conflictledger.place.PlaceMap;
import org.conflictledger.place.PlaceResolver;
import org.conflictledger.text.Document;
import org.conflictledger.text.Sentence;
import org.conflictledger.time.DateMap;
import org.conflictledger.time.DateResolver;

/**
 * Reads an article for statements that people were harmed in organised violence.
 *
 * <p>Thread-safe; loads its dictionaries once. Article in, mentions out, in text order, the
 * headline's first.
 */
public final class CasualtyExtractor {

  /**
   * A bare figure ("the hospital has 22") speaks of deaths told at most so many sentences before.
   */
  private static final int FIGURE_REACH = 2;

  private final SentenceReader reader;
  private final ContextLexicon context;
  private final ActorFinder actorFinder;
  private final ActorResolver actors;
  private final PlaceResolver places;
  private final DateResolver dates;

  private CasualtyExtractor(Optional<Path> conf, String profile) {
    ActorCatalogue catalogue = conf.map(ActorCatalogue::load).orElseGet(ActorCatalogue::builtIn);
    reader = SentenceReader.load(conf, catalogue.people(), profile);
    context = ContextLexicon.load(conf);
    actorFinder = new ActorFinder(catalogue);
    actors = new ActorResolver(catalogue);
    places =
        new PlaceResolver(
            conf.map(folder -> folder.resolve("places.json"))
                .filter(Files::isRegularFile)
                .map(Gazetteer::load)
                .orElseGet(Gazetteer::builtIn));
    dates = new DateResolver();
  }

  /**
   * Loads the dictionaries.
   *
   * @param conf the user's folder of dictionaries; the built-in ones stand for what it lacks
   * @param profile what vague words count for: a name in {@code quantities.json}
   */
  public static CasualtyExtractor load(Optional<Path> conf, String profile) {
    return new CasualtyExtractor(conf, profile);
  }

  /** The mentions of an article. */
  public List<CasualtyMention> extract(Article article) {
    Document document = Document.of(article);
    List<Sentence> sentences = new ArrayList<>(document.sentences());
    document.title().ifPresent(title -> sentences.add(0, title));
    Map<Sentence, List<Draft>> drafts = new LinkedHashMap<>();
    Optional<SentenceReader.Told> before = Optional.empty();
    int last = Integer.MIN_VALUE;
    for (Sentence sentence : sentences) {
      boolean near = sentence.index() - last <= FIGURE_REACH;
      if (!reader.deservesWork(sentence) && !(near && before.isPresent())) {
        continue;
      }
      List<Draft> own = reader.read(sentence, named(sentence), near ? before : Optional.empty());
      if (!own.isEmpty()) {
        drafts.put(sentence, own);
        last = sentence.index();
        before = told(own);
      }
    }
    if (drafts.isEmpty()) {
      return List.of();
    }
    ViolenceJudge judge = new ViolenceJudge(context, document);
    boolean any = false;
    for (List<Draft> own : drafts.values()) {
      for (Draft draft : own) {
        any |= judge.certainty(draft) > 0;
      }
    }
    if (!any) {
      return List.of();
    }
    PlaceMap placeMap = places.resolve(document);
    DateMap dateMap = dates.resolve(document);
    ActorMap actorMap = actors.resolve(document, placeMap.main().country(), article.published());
    Mentions mentions = new Mentions(document, placeMap, dateMap, actorMap, judge, context);
    drafts.forEach(mentions::add);
    return mentions.list();
  }

  /** The deaths a sentence told of, for the bare figures of the next. */
  private static Optional<SentenceReader.Told> told(List<Draft> drafts) {
    List<Long> numbers =
        drafts.stream().filter(d -> d.outcome() == Outcome.KILLED).map(Draft::best).toList();
    return numbers.isEmpty()
        ? Optional.empty()
        : Optional.of(new SentenceReader.Told(Outcome.KILLED, numbers));
  }

  /** The tokens of a sentence that are part of an actor's name. */
  private boolean[] named(Sentence sentence) {
    boolean[] named = new boolean[sentence.size()];
    for (ActorSpan span : actorFinder.find(sentence)) {
      if (span.kind() != ActorSpan.Kind.LINKED
          && span.kind() != ActorSpan.Kind.COUNTRY
          && span.kind() != ActorSpan.Kind.CAPITAL) {
        for (int i = span.from(); i < span.to(); i++) {
          named[i] = true;
        }
      }
    }
    return named;
  }
}
