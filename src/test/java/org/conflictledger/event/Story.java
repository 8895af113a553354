package org.conflictledger.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorType;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.article.Article;
import org.conflictledger.casualty.mention.CasualtyMention;
import org.conflictledger.casualty.mention.CasualtyMention.Basis;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.casualty.mention.Status;
import org.conflictledger.event.incident.ArticleReader;
import org.conflictledger.event.incident.ArticleReading;
import org.conflictledger.event.incident.Incident;
import org.conflictledger.event.setting.LinkingSettings;
import org.conflictledger.place.Location;
import org.conflictledger.text.Count;
import org.conflictledger.text.Qualifier;
import org.conflictledger.time.Period;

/**
 * An article for tests, told mention by mention: {@code story.sentence("…").killed("nine",
 * 9).by(X)}.
 */
public final class Story {

  public static final Actor ARMY = new Actor("XX-GOV", "Government of Xanthia", ActorType.STATE);
  public static final Actor REBELS = new Actor("red-front", "Red Front", ActorType.REBEL);
  public static final Actor MILITIA = new Actor("blue-guard", "Blue Guard", ActorType.MILITIA);

  public static final Location CAPITAL = place("Alba", "XX-A", 10.0, 20.0);
  public static final Location FAR = place("Borga", "XX-B", 12.0, 22.0);
  public static final Location NEAR_CAPITAL = place("Albita", "XX-A", 10.2, 20.0);
  public static final Location COUNTRY =
      new Location("", "", Double.NaN, Double.NaN, "XX", "Xanthia", "", "", 6);

  private static final ArticleReader READER = new ArticleReader(LinkingSettings.builtIn());

  private final String id;
  private final LocalDate published;
  private final String source;
  private final List<Telling> tellings = new ArrayList<>();
  private int sentenceIndex = -2;
  private String sentence = "";

  private Story(String id, String published, String source) {
    this.id = id;
    this.published = LocalDate.parse(published);
    this.source = source;
  }

  public static Story of(String id, String published, String source) {
    return new Story(id, published, source);
  }

  public static Location place(String name, String admin1, double latitude, double longitude) {
    return new Location(
        name,
        name.toLowerCase(Locale.ROOT),
        latitude,
        longitude,
        "XX",
        "Xanthia",
        admin1,
        "Region " + admin1,
        1);
  }

  /** Begins the headline. */
  public Story headline(String text) {
    sentenceIndex = -1;
    sentence = text;
    return this;
  }

  /** Begins the next sentence of the body. */
  public Story sentence(String text) {
    sentenceIndex = Math.max(0, sentenceIndex + 1);
    sentence = text;
    return this;
  }

  public Telling killed(String words, long number) {
    return tell(Outcome.KILLED, words, number);
  }

  public Telling injured(String words, long number) {
    return tell(Outcome.INJURED, words, number);
  }

  public Telling tell(Outcome outcome, String words, long number) {
    Telling telling = new Telling(outcome, words, number);
    tellings.add(telling);
    return telling;
  }

  public List<CasualtyMention> mentions() {
    Article article = new Article(id, published, source, "", "", "en", "-");
    List<CasualtyMention> mentions = new ArrayList<>();
    for (Telling telling : tellings) {
      mentions.add(telling.mention(article, id + "#" + mentions.size()));
    }
    return mentions;
  }

  public ArticleReading read() {
    return READER.read(mentions());
  }

  public List<Incident> incidents() {
    return read().incidents();
  }

  /** One mention in the making; going on with the story is done through {@link #then()}. */
  public final class Telling {

    private final Outcome outcome;
    private final String words;
    private final int index = sentenceIndex;
    private final String text = sentence;
    private long low;
    private final long best;
    private OptionalLong high;
    private Qualifier qualifier = Qualifier.EXACT;
    private String victimText = "people";
    private Actor victim = Actor.UNKNOWN;
    private VictimCategory category = VictimCategory.UNKNOWN;
    private Actor perpetrator = Actor.UNKNOWN;
    private List<Actor> sides = List.of();
    private Location where = Location.UNKNOWN;
    private boolean placed = true;
    private Optional<Period> when = Optional.empty();
    private Scope scope = Scope.INCIDENT;
    private Optional<String> partOf = Optional.empty();
    private boolean restated;
    private boolean last;
    private String reportedBy = "";
    private String rule = "test";
    private Status status = Status.ASSERTED;

    private Telling(Outcome outcome, String words, long number) {
      this.outcome = outcome;
      this.words = words;
      this.low = number;
      this.best = number;
      this.high = OptionalLong.of(number);
    }

    public Telling atLeast() {
      qualifier = Qualifier.AT_LEAST;
      high = OptionalLong.empty();
      return this;
    }

    public Telling vague() {
      qualifier = Qualifier.VAGUE;
      high = OptionalLong.empty();
      return this;
    }

    public Telling upTo() {
      qualifier = Qualifier.UP_TO;
      low = 1;
      return this;
    }

    public Telling feared() {
      status = Status.UNVERIFIED;
      low = 0;
      return this;
    }

    public Telling civilians(String who) {
      return victims(who, Actor.CIVILIANS, VictimCategory.CIVILIAN);
    }

    public Telling police() {
      return victims("policemen", ARMY, VictimCategory.SECURITY);
    }

    public Telling fighters(Actor party) {
      return victims("fighters", party, VictimCategory.COMBATANT);
    }

    public Telling victims(String who, Actor actor, VictimCategory kind) {
      victimText = who;
      victim = actor;
      category = kind;
      return this;
    }

    public Telling by(Actor party) {
      perpetrator = party;
      return this;
    }

    public Telling between(Actor one, Actor other) {
      sides = List.of(one, other);
      return this;
    }

    public Telling at(Location place) {
      where = place;
      return this;
    }

    /** At a place that the sentence does not name and the article is mainly about. */
    public Telling perhapsAt(Location place) {
      placed = false;
      return at(place);
    }

    public Telling on(String day) {
      return during(day, day, 1);
    }

    public Telling during(String start, String end, int precision) {
      when = Optional.of(new Period(LocalDate.parse(start), LocalDate.parse(end), precision));
      return this;
    }

    public Telling scope(Scope stated) {
      scope = stated;
      return this;
    }

    public Telling partOf(int mention) {
      scope = Scope.PART;
      partOf = Optional.of(id + "#" + mention);
      return this;
    }

    /** Where the sentence has the words for the last time. */
    public Telling last() {
      last = true;
      return this;
    }

    public Telling restated() {
      restated = true;
      return this;
    }

    public Telling says(String reporter) {
      reportedBy = reporter;
      return this;
    }

    public Telling rule(String name) {
      rule = name;
      return this;
    }

    public Telling claimed(String party) {
      status = Status.CLAIMED;
      return says(party);
    }

    public Telling denied() {
      status = Status.DENIED;
      return this;
    }

    public Story then() {
      return Story.this;
    }

    private CasualtyMention mention(Article article, String mentionId) {
      int begin = Math.max(0, last ? text.lastIndexOf(words) : text.indexOf(words));
      return new CasualtyMention(
          mentionId,
          article,
          new CasualtyMention.Evidence(index, begin, begin + words.length(), text),
          outcome,
          new Count(low, best, high, words, qualifier),
          new CasualtyMention.Victim(victimText, victim, category),
          new CasualtyMention.Perpetrator(
              perpetrator, perpetrator.named() ? Basis.STATED : Basis.NONE),
          sides,
          where,
          placed,
          when,
          scope,
          partOf,
          restated,
          "",
          reportedBy,
          status == Status.CLAIMED,
          status,
          rule,
          1.0);
    }
  }
}
