package org.conflictledger.event.setting;

import java.util.Locale;
import org.conflictledger.actor.ActorType;
import org.conflictledger.actor.VictimCategory;

/**
 * Whether two counts of one article can be of the same people: by their side and kind, by who
 * harmed them, by the words and the reporter they are told with.
 */
public final class SamePeople {

  private SamePeople() {}

  /** Whether both can be the same people, as far as side and category go. */
  public static boolean mayBe(Told one, Told other) {
    boolean first = one.headline();
    boolean second = other.headline();
    boolean headline = first || second;
    if (first && Called.bears(other, one) || second && Called.bears(one, other)) {
      return true;
    }
    boolean sameParty = one.victim().named() && other.victim().named();
    if (sameParty && !one.victim().id().equals(other.victim().id())) {
      return false;
    }
    if (one.irregular() && ofState(other) || other.irregular() && ofState(one)) {
      return false;
    }
    if (one.armed() && other.armed() && headline) {
      // Headlines make soldiers of guards, and guards of soldiers.
      return true;
    }
    return sameParty && headline
        || one.category() == VictimCategory.UNKNOWN
        || other.category() == VictimCategory.UNKNOWN
        || Called.kin(one)
        || Called.kin(other)
        || one.category() == other.category();
  }

  /** Whether they are a state's soldiers or police, by name or by their trade. */
  private static boolean ofState(Told told) {
    return !told.irregular()
        && told.armed()
        && (told.victim().type() == ActorType.STATE || told.category() == VictimCategory.SECURITY);
  }

  /** Whether different parties harmed them; allies may both be named for the same dead. */
  public static boolean harmedByOthers(Told one, Told other) {
    boolean sameVictims = one.victim().named() && one.victim().id().equals(other.victim().id());
    return otherPerpetrator(one, other) && !sameVictims;
  }

  public static boolean otherPerpetrator(Told one, Told other) {
    return one.perpetrator().named()
        && other.perpetrator().named()
        && !one.perpetrator().id().equals(other.perpetrator().id());
  }

  /** Whether both word number and people alike, in more than a word. */
  public static boolean sameWords(Told one, Told other) {
    String words = one.mention().victim().text().toLowerCase(Locale.ROOT);
    return one.best() == other.best()
        && words.indexOf(' ') > 0
        && words.equals(other.mention().victim().text().toLowerCase(Locale.ROOT));
  }

  /**
   * Whether the sentence is a headline set twice, and they are the same words of both: "Troops kill
   * 14 rebels in hills Troops kill 14 rebels in hills".
   */
  public static boolean saidTwice(Told one, Told other) {
    String text = one.mention().evidence().sentence();
    int half = text.length() / 2;
    int apart = one.mention().evidence().begin() - other.mention().evidence().begin();
    return text.length() % 2 == 1
        && text.charAt(half) == ' '
        && text.startsWith(text.substring(half + 1))
        && Math.abs(apart) == half + 1;
  }

  /** Whether one source tells both in one sentence. */
  public static boolean sameBreath(Told one, Told other) {
    String source = one.mention().reportedBy();
    return one.sameSentence(other)
        && !source.isEmpty()
        && source.equals(other.mention().reportedBy())
        && (one.generic() || other.generic());
  }

  /** Whether both are attributed, to different sources. */
  public static boolean otherReporter(Told one, Told other) {
    String source = one.mention().reportedBy().toLowerCase(Locale.ROOT);
    String rival = other.mention().reportedBy().toLowerCase(Locale.ROOT);
    return !source.isEmpty() && !rival.isEmpty() && !source.equals(rival);
  }
}
