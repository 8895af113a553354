package org.conflictledger.event;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorType;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.mention.CasualtyMention.Basis;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.event.estimate.Estimate;
import org.conflictledger.event.estimate.Event;
import org.conflictledger.event.estimate.Share;
import org.conflictledger.event.incident.Incident;
import org.conflictledger.event.link.EventLinker;
import org.conflictledger.event.number.Tally;
import org.conflictledger.event.setting.LinkingSettings;
import org.conflictledger.event.setting.Reporting;
import org.conflictledger.place.Location;
import org.conflictledger.time.Period;

/**
 * How linking grows: times {@link EventLinker} over generated incidents, {@code LinkingBenchmark
 * 250000 1000000}. Countries, places, numbers of the dead and reports an event are spread as news
 * spreads them: a few wars have most of it, one town of each war every day, most incidents have one
 * victim and one report, a few have dozens of both. The years grow with the number of incidents, as
 * in an archive; one country in sixty has a fifth of everything.
 */
public final class LinkingBenchmark {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int COUNTRIES = 60;
  private static final int INCIDENTS_A_DAY = 400;
  private static final LocalDate FIRST = LocalDate.parse("2015-01-01");
  private static final String[] KINDS = {"bombing", "air strike", "shooting", "fighting", ""};

  private final Random random;
  private final int days;

  private LinkingBenchmark(long seed, int days) {
    this.random = new Random(seed);
    this.days = days;
  }

  /** Incidents spread over days. */
  static List<Incident> incidents(long seed, int wanted, int days) {
    return new LinkingBenchmark(seed, days).incidents(wanted);
  }

  public static void main(String[] sizes) {
    double before = 0;
    for (String size : sizes.length == 0 ? new String[] {"250000", "1000000"} : sizes) {
      int wanted = Integer.parseInt(size);
      List<Incident> incidents = incidents(7, wanted, Math.max(30, wanted / INCIDENTS_A_DAY));
      long begin = THREADS.getCurrentThreadCpuTime();
      long events = link(incidents);
      double seconds = (THREADS.getCurrentThreadCpuTime() - begin) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "%d incidents, %d events, %.1f s of a processor, %.1f times as long as before, %d MB of"
              + " heap%n",
          incidents.size(),
          events,
          seconds,
          before == 0 ? 1 : seconds / before,
          (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
      before = seconds;
    }
  }

  /** Block by block and by day, as the job does. */
  private static long link(List<Incident> incidents) {
    EventLinker linker = new EventLinker(LinkingSettings.builtIn());
    TreeMap<String, List<Incident>> blocks = new TreeMap<>();
    for (Incident incident : incidents) {
      blocks.computeIfAbsent(linker.block(incident), key -> new ArrayList<>()).add(incident);
    }
    long events = 0;
    for (List<Incident> block : blocks.values()) {
      block.sort(Comparator.comparing(linker::day));
      Iterator<Event> found = linker.inOrder(block.iterator(), Set.of());
      while (found.hasNext()) {
        found.next();
        events++;
      }
    }
    return events;
  }

  private List<Incident> incidents(int wanted) {
    List<Incident> incidents = new ArrayList<>(wanted);
    while (incidents.size() < wanted) {
      event(incidents, wanted);
    }
    return incidents;
  }

  /** One event in one to some dozens of reports, over some days. */
  private void event(List<Incident> incidents, int wanted) {
    int country = skewed(COUNTRIES);
    int region = skewed(20);
    Location where = place(country, region, skewed(60));
    LocalDate day = FIRST.plusDays(random.nextInt(days));
    long dead = Math.min(900, 1 + (long) (Math.pow(random.nextDouble(), -0.8) - 1));
    int reports = (int) Math.min(60, 1 + (Math.pow(random.nextDouble(), -0.7) - 1));
    String kind = KINDS[random.nextInt(KINDS.length)];
    Actor group = new Actor("group-" + country + "-" + skewed(8), "Group", ActorType.REBEL);
    List<String> words = words(6);
    for (int i = 0; i < reports && incidents.size() < wanted; i++) {
      LocalDate published = day.plusDays(skewed(8));
      long said = Math.max(1, Math.round(dead * (0.6 + 0.4 * (i + 1.0) / reports)));
      incidents.add(
          report("a" + incidents.size(), published, day, told(where), said, kind, group, words));
    }
  }

  private Incident report(
      String article,
      LocalDate published,
      LocalDate day,
      Location where,
      long dead,
      String kind,
      Actor group,
      List<String> words) {
    Estimate number = new Estimate(dead, dead, dead, false);
    Share share = new Share(Actor.CIVILIANS, VictimCategory.CIVILIAN, group, Basis.STATED, number);
    List<String> own = new ArrayList<>(words.subList(0, 2 + random.nextInt(4)));
    own.addAll(words(3));
    own.sort(Comparator.naturalOrder());
    Optional<Period> when =
        random.nextInt(4) == 0 ? Optional.empty() : Optional.of(new Period(day, day, 1));
    return new Incident(
        article + "-0",
        article,
        "source" + random.nextInt(40),
        published,
        Optional.empty(),
        where,
        when,
        random.nextInt(3) == 0 ? List.of() : List.of(group),
        kind,
        own.stream().distinct().toList(),
        false,
        List.of(),
        List.of(
            new Tally(
                Outcome.KILLED,
                number,
                List.of(share),
                true,
                true,
                false,
                false,
                List.of(),
                Reporting.UNNAMED,
                List.of())),
        List.of(article + "-m"));
  }

  /** Some reports name but the region, or the country. */
  private Location told(Location where) {
    int known = random.nextInt(10);
    if (known > 2) {
      return where;
    }
    String admin1 = known > 0 ? where.admin1() : "";
    return new Location(
        "", "", Double.NaN, Double.NaN, where.country(), "", admin1, "", known > 0 ? 4 : 6);
  }

  private static Location place(int country, int region, int town) {
    String code = "" + (char) ('A' + country / 26) + (char) ('A' + country % 26);
    String name = "town-" + region + "-" + town;
    double latitude = country + region / 10.0 + town / 100.0;
    return new Location(
        name, code + name, latitude, 2.0 * region, code, "", code + "-" + region, "", 1);
  }

  private List<String> words(int number) {
    String[] words = new String[number];
    Arrays.setAll(words, i -> "word" + skewed(5000));
    return List.of(words);
  }

  /** Small numbers far more often than large ones. */
  private int skewed(int bound) {
    double u = random.nextDouble();
    return (int) (u * u * u * bound);
  }
}
