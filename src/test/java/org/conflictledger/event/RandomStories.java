package org.conflictledger.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.event.incident.Incident;
import org.conflictledger.place.Location;

/** Articles with random mentions, sensible and not, for what must always hold. */
public final class RandomStories {

  private RandomStories() {}

  public static List<Incident> incidents(long seed, int articles) {
    Random random = new Random(seed);
    List<Incident> incidents = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      incidents.addAll(story("s" + seed + "-" + i, random).incidents());
    }
    return incidents;
  }

  public static Story story(String id, Random random) {
    LocalDate published = LocalDate.parse("2023-12-20").plusDays(random.nextInt(30));
    Story story = Story.of(id, published.toString(), "source" + random.nextInt(5));
    int mentions = 1 + random.nextInt(9);
    if (random.nextInt(3) == 0) {
      story.headline("12 killed");
    }
    for (int i = 0; i < mentions; i++) {
      if (i == 0 || random.nextInt(2) == 0) {
        story.sentence("On another day the list had said 7 dead");
      }
      tell(story, i, published, random);
    }
    return story;
  }

  private static void tell(Story story, int index, LocalDate published, Random random) {
    Outcome outcome = random.nextInt(3) > 0 ? Outcome.KILLED : Outcome.values()[random.nextInt(7)];
    Story.Telling telling =
        story.tell(outcome, "7", random.nextInt(random.nextInt(9) == 0 ? 90 : 12));
    Actor[] parties = {Story.ARMY, Story.REBELS, Story.MILITIA};
    switch (random.nextInt(5)) {
      case 0 -> telling.civilians("villagers");
      case 1 -> telling.police();
      case 2 -> telling.fighters(parties[random.nextInt(3)]);
      case 3 -> telling.victims("fighters", Actor.UNKNOWN, VictimCategory.COMBATANT);
      default -> {}
    }
    if (random.nextBoolean()) {
      telling.by(parties[random.nextInt(3)]);
    }
    if (random.nextInt(3) == 0) {
      telling.between(parties[random.nextInt(3)], parties[random.nextInt(3)]);
    }
    Location[] places = {
      Story.CAPITAL, Story.FAR, Story.NEAR_CAPITAL, Story.COUNTRY, Location.UNKNOWN
    };
    telling.at(places[random.nextInt(5)]);
    if (random.nextBoolean()) {
      telling.on(published.minusDays(random.nextInt(6)).toString());
    }
    switch (random.nextInt(8)) {
      case 0 -> telling.atLeast();
      case 1 -> telling.vague();
      case 2 -> telling.feared();
      default -> {}
    }
    switch (random.nextInt(8)) {
      case 0 -> telling.claimed("Red Front");
      case 1 -> telling.denied();
      case 2 -> telling.says("police");
      case 3 -> telling.says("a doctor");
      default -> {}
    }
    switch (random.nextInt(8)) {
      case 0 -> telling.scope(Scope.TOTAL);
      case 1 -> telling.scope(Scope.PART);
      case 2 -> telling.scope(Scope.CUMULATIVE);
      case 3 -> telling.partOf(random.nextInt(index + 1));
      default -> {}
    }
    if (random.nextInt(6) == 0) {
      telling.restated();
    }
  }
}
