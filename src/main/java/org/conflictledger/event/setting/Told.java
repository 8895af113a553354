package org.conflictledger.event.setting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorType;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.mention.CasualtyMention;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.casualty.mention.Status;
import org.conflictledger.text.Count;
import org.conflictledger.text.Qualifier;
import org.conflictledger.text.Token;
import org.conflictledger.text.Tokenizer;

/**
 * A mention with what its wording tells of its place among the other counts of the article.
 *
 * @param wording the words around it
 * @param additive the words add these people to others ("another four")
 * @param apart the sentence sets its incident apart from the one before
 * @param earlier the words mark the count as overtaken
 * @param itemised the count comes from a list
 * @param member the people are some of those told of before ("five of those")
 * @param attackers they are the attackers, told of as known
 * @param overall the sentence speaks of several incidents
 * @param risen the words tell what the toll of an incident told of before has come to
 * @param atOnce they are those of the dead who died on the spot
 * @param pointing the words point back to the attack told of before ("in the raid")
 * @param late the death is told by when somebody died of wounds or was found
 * @param update how it changes a figure that the article told before
 */
public record Told(
    CasualtyMention mention,
    Wording wording,
    boolean additive,
    boolean apart,
    boolean earlier,
    boolean itemised,
    boolean late,
    boolean member,
    boolean attackers,
    boolean irregular,
    boolean overall,
    boolean risen,
    boolean atOnce,
    boolean pointing,
    Optional<Update> update) {

  /** The last sentence of the lede: what it tells is the story. */
  private static final int LEDE = 1;

  private static final List<String> COMPANY =
      List.of(" along with ", " together with ", " and his ", " and her ", " of his ", " of her ");

  public static Told of(CasualtyMention mention, ReadingSettings words) {
    Wording wording = Wording.of(mention);
    String text = wording.text();
    String clause = wording.clause();
    boolean nth = wording.nth();
    return new Told(
        mention,
        wording,
        !nth
            && Phrases.containsAny(
                Phrases.around(text, wording.begin(), wording.end()), words.additive()),
        Phrases.containsAny(Phrases.spaced(text, 0, wording.end()), words.apart())
            || wording.anew(words)
            || wording.alsoIn(),
        (Phrases.containsAny(clause, words.earlier()) || wording.hadTold(words))
            && !wording.rival(),
        Phrases.containsAny(clause, words.itemised()),
        Phrases.containsAny(clause, words.late()),
        wording.member() && !Phrases.containsAny(wording.victims(), words.attackers()),
        Phrases.containsAny(wording.victims(), words.attackers()) && wording.known(),
        mention.victim().actor().type() != ActorType.STATE
            && (Phrases.containsAny(wording.victims(), words.irregulars())
                || !Layout.headline(mention)
                    && Phrases.containsAny(wording.victims(), words.fighters())),
        Phrases.containsAny(wording.sentence(), words.overall()),
        nth
            || figures(mention) && Phrases.containsAny(clause, words.risen())
            || wording.risen(words),
        !mention.rule().equals("bodies")
            && Phrases.containsAny(
                Phrases.spaced(text, wording.begin(), text.length()), words.at_once()),
        Phrases.containsAny(wording.sentence(), words.pointing()),
        Optional.empty());
  }

  /** The same count, which the words do not add to others of its outcome. */
  public Told alone() {
    return new Told(
        mention, wording, false, apart, earlier, itemised, late, member, attackers, irregular,
        overall, risen, atOnce, pointing, update);
  }

  /** The same count, of people who are no members of any told before. */
  public Told ofParty() {
    return new Told(
        mention, wording, additive, apart, earlier, itemised, late, false, attackers, irregular,
        overall, risen, atOnce, pointing, update);
  }

  /** The same count, known to change a figure told before. */
  public Told with(Update known) {
    return new Told(
        mention,
        wording,
        additive,
        apart,
        earlier,
        itemised,
        late,
        member,
        attackers,
        irregular,
        overall,
        risen,
        atOnce,
        pointing,
        Optional.of(known));
  }

  /** Whether it takes the place of the figure that another gives. */
  public boolean replaces(Told other) {
    return update.filter(known -> known.figure() && known.before() == other.best()).isPresent();
  }

  public String id() {
    return mention.id();
  }

  public Count count() {
    return mention.count();
  }

  public long best() {
    return mention.count().best();
  }

  public int sentence() {
    return mention.evidence().sentenceIndex();
  }

  /** Whether it stands in the headline, which some texts have for their first line. */
  public boolean headline() {
    return Layout.headline(mention);
  }

  public boolean killed() {
    return mention.outcome() == Outcome.KILLED;
  }

  public Actor victim() {
    return mention.victim().actor();
  }

  public VictimCategory category() {
    return mention.victim().category();
  }

  public Actor perpetrator() {
    return mention.perpetrator().actor();
  }

  public boolean claimed() {
    return mention.status() == Status.CLAIMED;
  }

  public boolean unverified() {
    return mention.status() == Status.UNVERIFIED;
  }

  /**
   * Whether it tells more of an incident told elsewhere in the article, so that its day and place
   * may be those of a saying, a find or a death in hospital.
   */
  public boolean follows() {
    return update.isPresent()
        || late && !(apart && mention.rule().equals("bodies"))
        || risen && !saysPlace() && sentence() > 0
        || earlier && !itemised
        || member
        || attackers
        || pointing && sentence() > 0 && (claimed() || !mention.placed() || best() == 1)
        || claimed() && !apart && sentence() > LEDE
        || asOf() && sentence() > LEDE;
  }

  /** Whether a claim of an attack tells a town and a day, and so may be of one not told before. */
  public boolean ownClaim() {
    return claimed()
        && !late
        && !member
        && !earlier
        && !mention.where().place().isEmpty()
        && mention.when().filter(when -> when.precision() == 1).isPresent();
  }

  /** "in southern X", told after the lede: no place told of before, or it would be named. */
  public boolean partOfCountry() {
    String country = mention.where().countryName();
    if (sentence() <= LEDE || country.isEmpty() || mention.where().precision() != 6) {
      return false;
    }
    String text = mention.evidence().sentence();
    int at = text.indexOf(" " + country);
    int before = at < 0 ? -1 : text.lastIndexOf(' ', at - 1);
    return at > 0
        && before >= 0
        && text.substring(before + 1, at).toLowerCase(Locale.ROOT).endsWith("ern")
        && text.substring(0, before).endsWith(" in");
  }

  /** Whether its sentence names its place. */
  public boolean saysPlace() {
    String place = mention.where().place().toLowerCase(Locale.ROOT);
    return mention.evidence().sentence().toLowerCase(Locale.ROOT).contains(place);
  }

  /** Whether it stands in another entry of a round-up by towns: "MOSUL - Gunmen killed". */
  public boolean otherEntry(Told other) {
    int own = Layout.entry(mention);
    int others = Layout.entry(other.mention());
    return own >= 0 && others >= 0 && own != others;
  }

  /** "On Monday the toll stood at 16": the day is that of the count. */
  private boolean asOf() {
    return !itemised && figures();
  }

  /** "Meanwhile, a sniper shot dead a soldier": another deed, unless the place is the same. */
  public boolean meanwhile() {
    return sentence() > 0 && Wording.of(mention).meanwhile();
  }

  /** Whether it is a toll, of all that died, whoever killed them. */
  public boolean figures() {
    return figures(mention);
  }

  private static boolean figures(CasualtyMention mention) {
    return mention.rule().equals("toll") || mention.rule().equals("figure");
  }

  public boolean total() {
    return mention.scope() == Scope.TOTAL;
  }

  /** Whether nothing tells these people from any others of the incident. */
  public boolean generic() {
    return !victim().named() && category() == VictimCategory.UNKNOWN;
  }

  /** Whether a word stands for the number. */
  public boolean vague() {
    Qualifier qualifier = count().qualifier();
    return qualifier == Qualifier.VAGUE || qualifier == Qualifier.UNSPECIFIED;
  }

  /** Whether only a lower bound is given, in number or word. */
  public boolean bound() {
    return count().high().isEmpty();
  }

  public boolean sameSentence(Told other) {
    return sentence() == other.sentence();
  }

  /** "A guard was also hurt": beside those told of right before. */
  public boolean also() {
    return sentence() > 0 && Wording.of(mention).also();
  }

  /** "A tenth victim died": that number, with all who were told of before. */
  public boolean nth() {
    return risen && !figures();
  }

  /** Whether it is a bare number set against one told before ("the committee has 81"). */
  public boolean figure() {
    return mention.rule().equals("figure");
  }

  /** "the leader along with two of his men": one told of before, and those with him. */
  public boolean inCompany() {
    String text = mention.victim().text().toLowerCase(Locale.ROOT);
    return best() > 1 && text.startsWith("the ") && COMPANY.stream().anyMatch(text::contains);
  }

  public boolean armed() {
    return category() == VictimCategory.COMBATANT || category() == VictimCategory.SECURITY;
  }

  /** Whether the victim's words include one of a list. */
  public boolean victimIs(List<String> words) {
    return Phrases.containsAny(
        Phrases.spaced(mention.victim().text(), 0, mention.victim().text().length()), words);
  }

  /** The words for the victims, without articles and other words of no content. */
  public Set<String> nouns() {
    Set<String> nouns = new TreeSet<>();
    String text = mention.victim().text();
    for (Token token : Tokenizer.tokens(text, 0, text.length())) {
      if (token.norm().length() > 3) {
        nouns.add(token.norm());
      }
      int second = token.norm().lastIndexOf('-') + 1;
      if (second > 0 && token.norm().length() - second > 3) {
        nouns.add(token.norm().substring(second)); // "sub-commander"
      }
    }
    return nouns;
  }
}
