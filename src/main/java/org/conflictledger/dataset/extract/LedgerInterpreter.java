package org.conflictledger.dataset.extract;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorCatalogue;
import org.conflictledger.article.Article;
import org.conflictledger.casualty.CasualtyExtractor;
import org.conflictledger.casualty.mention.Trace;
import org.conflictledger.event.estimate.Event;
import org.conflictledger.event.incident.ArticleReader;
import org.conflictledger.event.incident.ArticleReading;
import org.conflictledger.event.incident.Incident;
import org.conflictledger.event.link.Branches;
import org.conflictledger.event.link.EventLinker;
import org.conflictledger.event.setting.LinkingSettings;
import org.conflictledger.text.Document;

/** Extraction and linking with the dictionaries that are packed with the program. */
public final class LedgerInterpreter implements Interpreter {

  /** One a JVM and settings, however many tasks ask for it. */
  private static final Map<Loader, Interpreter> LOADED = new ConcurrentHashMap<>();

  private final CasualtyExtractor extractor;
  private final ArticleReader reader;
  private final EventLinker linker;

  private LedgerInterpreter(Loader loader) {
    LinkingSettings settings = LinkingSettings.builtIn();
    extractor = CasualtyExtractor.load(Optional.empty(), loader.profile(), loader.maxStatements());
    reader = new ArticleReader(settings);
    linker = new EventLinker(settings, branches(extractor.actors()));
  }

  private static Branches branches(ActorCatalogue actors) {
    return new Branches() {
      @Override
      public Optional<Actor> parent(Actor actor) {
        return actors.parent(actor);
      }

      @Override
      public boolean anyOf(Actor actor) {
        return actors.anyOf(actor);
      }
    };
  }

  /**
   * @param profile what vague words count for: a name in {@code conf/quantities.json}
   * @throws IllegalArgumentException when there is no such profile
   */
  public static Interpreter of(String profile) {
    return new Loader(profile).interpreter();
  }

  @Override
  public ArticleReading read(Document document) {
    return reader.read(extractor.extract(document));
  }

  @Override
  public Explanation explain(Article article) {
    Trace trace = extractor.trace(article);
    return new Explanation(trace, reader.read(trace.mentions()), reader.fates(trace.mentions()));
  }

  @Override
  public String block(Incident incident) {
    return linker.block(incident);
  }

  @Override
  public List<Event> link(Collection<Incident> incidents) {
    return linker.link(incidents);
  }

  @Override
  public LocalDate day(Incident incident) {
    return linker.day(incident);
  }

  @Override
  public Iterator<Event> inOrder(
      Iterator<Incident> incidents, Set<String> standing, Predicate<LocalDate> begins) {
    return linker.inOrder(incidents, standing, begins);
  }

  @Override
  public int margin() {
    return linker.margin();
  }

  /**
   * Loads the interpreter where it is needed.
   *
   * @param profile what vague words count for: a name in {@code conf/quantities.json}
   * @param maxStatements so many statements of an article are read
   */
  public record Loader(String profile, int maxStatements) implements Interpreter.Source {

    public Loader(String profile) {
      this(profile, CasualtyExtractor.MOST_STATEMENTS);
    }

    /**
     * @throws IllegalArgumentException when there is no such profile
     */
    @Override
    public Interpreter interpreter() {
      return LOADED.computeIfAbsent(this, LedgerInterpreter::new);
    }
  }
}
