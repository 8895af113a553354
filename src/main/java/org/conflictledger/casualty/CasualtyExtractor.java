package org.conflictledger.casualty;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.conflictledger.actor.ActorCatalogue;
import org.conflictledger.actor.ActorFinder;
import org.conflictledger.actor.ActorMap;
import org.conflictledger.actor.ActorResolver;
import org.conflictledger.article.Article;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.mention.CasualtyMention;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.mention.Trace;
import org.conflictledger.casualty.part.Fates;
import org.conflictledger.casualty.party.NamedParties;
import org.conflictledger.casualty.party.PartyLexicon;
import org.conflictledger.casualty.people.PutToDeath;
import org.conflictledger.casualty.violence.ArticleSigns;
import org.conflictledger.casualty.violence.ViolenceJudge;
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
   * What says more often that people were harmed is a register or hostile, and no article; the rest
   * of it is not read, for its statements are compared in pairs.
   */
  public static final int MOST_STATEMENTS = 1_000;

  /** In longer articles "him" may be anybody. */
  private static final int MOST_FOR_PRONOUNS = 12;

  /** In still longer ones "He" that begins a sentence too. */
  private static final int MOST_FOR_SUBJECTS = 20;

  private static final String PLACES = "places.json";

  private final SentenceReader reader;
  private final ContextLexicon context;
  private final PartyLexicon partyWords;
  private final Confidence confidence;
  private final ActorCatalogue catalogue;
  private final ActorFinder actorFinder;
  private final ActorResolver actors;
  private final PlaceResolver places;
  private final DateResolver dates;
  private final int mostStatements;

  private CasualtyExtractor(Optional<Path> conf, String profile, int mostStatements) {
    this.mostStatements = mostStatements;
    catalogue = conf.map(ActorCatalogue::load).orElseGet(ActorCatalogue::builtIn);
    reader = SentenceReader.load(conf, catalogue.people(), profile);
    context = ContextLexicon.load(conf);
    partyWords = PartyLexicon.load(conf);
    confidence = Confidence.load(conf);
    actorFinder = new ActorFinder(catalogue);
    actors = new ActorResolver(catalogue);
    places = new PlaceResolver(gazetteer(conf));
    dates = new DateResolver();
  }

  /**
   * The built-in places and the additions of {@code places.json}: the user's, or the packed ones.
   */
  private static Gazetteer gazetteer(Optional<Path> conf) {
    Optional<Path> own = conf.map(folder -> folder.resolve(PLACES)).filter(Files::isRegularFile);
    if (own.isPresent()) {
      return Gazetteer.load(own.get());
    }
    try (InputStream in =
        CasualtyExtractor.class.getResourceAsStream("/org/conflictledger/conf/" + PLACES)) {
      return in == null ? Gazetteer.builtIn() : Gazetteer.load(in, PLACES);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the built-in " + PLACES, e);
    }
  }

  /**
   * Loads the dictionaries.
   *
   * @param conf the user's folder of dictionaries; the built-in ones stand for what it lacks
   * @param profile what vague words count for: a name in {@code quantities.json}
   */
  public static CasualtyExtractor load(Optional<Path> conf, String profile) {
    return load(conf, profile, MOST_STATEMENTS);
  }

  /**
   * Loads the dictionaries.
   *
   * @param mostStatements so many statements of an article are read
   */
  public static CasualtyExtractor load(Optional<Path> conf, String profile, int mostStatements) {
    return new CasualtyExtractor(conf, profile, mostStatements);
  }

  /** The parties it knows. */
  public ActorCatalogue actors() {
    return catalogue;
  }

  /** The mentions of an article. */
  public List<CasualtyMention> extract(Article article) {
    return extract(Document.of(article));
  }

  /** The mentions of an article that is cut into sentences already. */
  public List<CasualtyMention> extract(Document document) {
    return read(document, false).mentions();
  }

  /** The mentions of an article with what was decided on the way to them. */
  public Trace trace(Article article) {
    return read(Document.of(article), true).trace(places::names);
  }

  /** Whether a sentence by itself tells of people harmed, counted or known. */
  private boolean states(Sentence sentence, ArticlePeople people) {
    return !people.told(sentence).isEmpty()
        || reader.known(sentence, people.of(sentence), List.of()).isPresent();
  }

  /** Whether anything would be believed of what a sentence by itself tells. */
  private boolean believes(
      Sentence sentence, ArticlePeople people, ArticleSigns signs, NamedParties parties) {
    Map<Sentence, List<Draft>> own = Map.of(sentence, people.told(sentence));
    ViolenceJudge judge = new ViolenceJudge(context, signs, own, parties::organisations);
    return told(own, judge).findAny().isPresent()
        || reader.known(sentence, people.of(sentence), List.of()).isPresent();
  }

  /**
   * @param refused whether statements are wanted that will be refused
   */
  private Reading read(Document document, boolean refused) {
    NamedParties parties = new NamedParties(catalogue, actorFinder);
    ArticlePeople people = new ArticlePeople(reader, parties, document.sentences());
    ArticleSigns signs = new ArticleSigns(document, reader.clues(), context, ViolenceJudge.NEVER);
    Outlook outlook =
        new Outlook(
            document,
            reader,
            context,
            signs,
            s -> states(s, people),
            s -> believes(s, people, signs, parties),
            s -> reader.mayCount(s, signs.clue(s)) && reader.countsPeople(s, people.of(s)));
    if (!refused && !outlook.promises()) {
      return Reading.of(document);
    }
    List<Sentence> sentences = document.all();
    Map<Sentence, List<Draft>> drafts = new LinkedHashMap<>();
    Optional<SentenceReader.Told> before = Optional.empty();
    int last = Integer.MIN_VALUE;
    int told = 0;
    Optional<Sentence> latest = Optional.empty();
    List<Sentence> opened = new ArrayList<>();
    for (Sentence sentence : sentences) {
      if (Comments.begin(sentence) || told >= mostStatements) {
        break;
      }
      if (latest.isPresent()) {
        drafts.put(latest.get(), Fates.carried(drafts.get(latest.get()), sentence));
      }
      boolean near = sentence.index() - last <= SentenceReader.FIGURE_REACH;
      boolean back = !near && before.isPresent() && outlook.pointsBack(sentence);
      if (!outlook.deservesWork(sentence) && !(near && before.isPresent()) && !back) {
        continue;
      }
      opened.add(sentence);
      Optional<SentenceReader.Told> earlier =
          near ? before : back ? before.map(SentenceReader.Told::fromAfar) : Optional.empty();
      List<Draft> own =
          earlier.isEmpty()
              ? people.told(sentence)
              : reader.read(sentence, people.of(sentence), earlier);
      if (sentences.size() > MOST_FOR_PRONOUNS) {
        boolean subjects = sentences.size() <= MOST_FOR_SUBJECTS;
        own =
            own.stream()
                .filter(
                    draft ->
                        !draft.byPronoun()
                            || subjects && draft.from() == sentence.body()
                            || draft.standsFor(people.of(sentence)))
                .toList();
      }
      if (!own.isEmpty()) {
        if (latest.isPresent()) {
          List<Draft> shot = drafts.get(latest.get());
          Optional<Draft> died = Fates.diedOfIt(shot, own);
          own = own.stream().filter(draft -> died.filter(draft::equals).isEmpty()).toList();
          drafts.put(latest.get(), died.isPresent() ? Fates.dead(shot) : Fates.without(shot, own));
        }
        told += own.size();
        drafts.put(sentence, own);
        last = sentence.index();
        latest = Optional.of(sentence);
        before = told(own);
      }
    }
    if (opened.isEmpty()) {
      return Reading.of(document);
    }
    PutToDeath.alike(drafts);
    List<List<Draft>> all = List.copyOf(drafts.values());
    drafts.replaceAll(
        (sentence, own) -> sentence.index() == Sentence.TITLE ? Fates.ofHeadline(own, all) : own);
    ViolenceJudge judge = new ViolenceJudge(context, signs, drafts, parties::organisations);
    if (told(drafts, judge).noneMatch(draft -> draft.outcome() == Outcome.KILLED)) {
      drafts = withKnown(sentences, opened, drafts, judge, outlook, people);
    }
    if (drafts.isEmpty()) {
      return Reading.of(document);
    }
    if (told(drafts, judge).findAny().isEmpty()) {
      return Reading.of(document, drafts, judge);
    }
    PlaceMap placeMap = places.resolve(document);
    if (placeMap.main().country().isEmpty()) {
      Optional<String> home = parties.home(sentences);
      placeMap = home.isPresent() ? places.resolve(document, home.get()) : placeMap;
    }
    DateMap dateMap = dates.resolve(document);
    ActorMap actorMap =
        actors.resolve(
            document, parties.spans(), placeMap.main().country(), document.article().published());
    Mentions mentions =
        new Mentions(
            document, placeMap, dateMap, actorMap, judge, context, partyWords, confidence, drafts);
    drafts.forEach(mentions::add);
    return new Reading(
        document,
        drafts,
        Optional.of(judge),
        Optional.of(new Reading.Resolved(placeMap, dateMap, actorMap, mentions)));
  }

  private static Stream<Draft> told(Map<Sentence, List<Draft>> drafts, ViolenceJudge judge) {
    return drafts.values().stream().flatMap(List::stream).filter(d -> judge.certainty(d) > 0);
  }

  private static List<Sentence> before(List<Sentence> sentences, Sentence sentence) {
    return sentences.stream()
        .filter(earlier -> earlier.index() < sentence.index())
        .filter(earlier -> earlier.index() >= sentence.index() - SentenceReader.FIGURE_REACH)
        .toList();
  }

  /** The same with the first death that is told of people known, where no other is told. */
  private Map<Sentence, List<Draft>> withKnown(
      List<Sentence> sentences,
      List<Sentence> opened,
      Map<Sentence, List<Draft>> drafts,
      ViolenceJudge judge,
      Outlook outlook,
      ArticlePeople people) {
    Map<Sentence, List<Draft>> all = new LinkedHashMap<>();
    boolean found = false;
    for (Sentence sentence : opened) {
      List<Draft> own = drafts.getOrDefault(sentence, List.of());
      if (!found && !outlook.hopeless(sentence)) {
        Optional<Draft> known =
            reader
                .known(sentence, people.of(sentence), before(sentences, sentence))
                .filter(draft -> judge.certainty(draft) > 0);
        if (known.isPresent()) {
          found = true;
          own = new ArrayList<>(own);
          own.add(known.get());
        }
      }
      if (!own.isEmpty()) {
        all.put(sentence, own);
      }
    }
    return all;
  }

  /** The deaths a sentence told of, for the bare figures of the next. */
  private static Optional<SentenceReader.Told> told(List<Draft> drafts) {
    List<Long> numbers =
        drafts.stream().filter(d -> d.outcome() == Outcome.KILLED).map(Draft::best).toList();
    return numbers.isEmpty()
        ? Optional.empty()
        : Optional.of(new SentenceReader.Told(Outcome.KILLED, numbers, true));
  }
}
