package org.conflictledger.casualty.people;

import java.util.Optional;
import org.conflictledger.actor.PeopleNouns;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.context.OtherNumbers;
import org.conflictledger.casualty.lexicon.NounStops;
import org.conflictledger.text.Ordinals;
import org.conflictledger.text.Quantities;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.Token;

/**
 * Finds nouns for people that no number counts, past their modifiers, owners and acronyms: "a
 * senior Islamic Front (IF) commander", "the cook's 15-year-old daughter".
 */
final class NounPhrases {

  private static final int MOST_MODIFIERS = 11;

  /** In notes, where nothing tells that a noun must come: "off-duty police officer shot". */
  private static final int FARTHEST_TELEGRAPHIC = 5;

  private static final int OWNED_REACH = 5;

  private final Quantities quantities;
  private final PeopleNouns nouns;
  private final OtherNumbers others;
  private final NounStops stops;
  private final PersonNames names;

  NounPhrases(
      Quantities quantities,
      PeopleNouns nouns,
      OtherNumbers others,
      NounStops stops,
      PersonNames names) {
    this.quantities = quantities;
    this.nouns = nouns;
    this.others = others;
    this.stops = stops;
    this.names = names;
  }

  /** The phrase that a determiner begins. */
  Optional<NounPhrase> at(Sentence s, Determiner d, boolean[] named) {
    if (!others.mayStand(s)) {
      return Optional.empty();
    }
    int head = -1;
    VictimCategory category = VictimCategory.UNKNOWN;
    boolean plural = false;
    int last = d.to();
    int name = -1;
    for (int k = d.to(); k < s.size() && k - d.to() < MOST_MODIFIERS; k++) {
      String norm = s.norm(k);
      if (norm.equals("\"") || norm.equals("'")) {
        continue;
      }
      if (norm.equals("(") && head < 0 && NounStops.closing(s, k) > 0) {
        k = NounStops.closing(s, k);
        continue;
      }
      if (norm.equals("'s") && k > d.to()) {
        if (head >= 0 && !owns(s, k, named)) {
          break;
        }
        head = -1;
        plural = false;
        continue;
      }
      if (head < 0 && k > d.to() && NounStops.behindDeed(s, k)
          || ends(s, k, head, named)
          || head < 0 && k > d.to() && beginsNumber(s, k)) {
        break;
      }
      Optional<PeopleNouns.Form> person = others.person(s, k);
      if (person.isPresent() && name < 0) {
        head = k;
        plural = person.get().plural() && !d.article();
        category = CountedPeople.known(person.get().noun().category(), category);
        last = k + 1;
      } else if (head >= 0 && !plural && ofName(s, k)) {
        name = name < 0 ? k : name;
        last = k + 1;
      } else if (head >= 0 || d.none() && k > d.to() + FARTHEST_TELEGRAPHIC) {
        break;
      }
    }
    return head < 0
        ? Optional.empty()
        : Optional.of(new NounPhrase(d, last, head, name, plural, category));
  }

  private boolean ends(Sentence s, int i, int head, boolean[] named) {
    Token token = s.token(i);
    return !token.word() && !NounStops.isAge(token) && Ordinals.of(token.norm()) == 0
        || stops.stops(s, i, head, named);
  }

  private boolean beginsNumber(Sentence s, int i) {
    return !NounStops.isAge(s.token(i)) && (quantities.at(s, i).isPresent() || one(s, i));
  }

  /** "on our side one fighter": people of their own; not "the number one suspect". */
  private static boolean one(Sentence s, int i) {
    return s.norm(i).equals("one") && !s.norm(i - 1).equals("number");
  }

  /** "Corporal Daniel Mbewe": the name belongs to the noun. */
  private boolean ofName(Sentence s, int i) {
    return s.nameLike(i) || s.allCaps() && names.title(s, i);
  }

  /** "the cook's 15-year-old daughter": a noun for a person follows the owner. */
  private boolean owns(Sentence s, int possessive, boolean[] named) {
    for (int k = possessive + 1; k < Math.min(s.size(), possessive + OWNED_REACH); k++) {
      if (ends(s, k, -1, named)) {
        return false;
      }
      if (nouns.lookup(s.norm(k)).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
