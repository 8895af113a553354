package org.conflictledger.event.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.conflictledger.casualty.mention.CasualtyMention.Basis;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.event.estimate.Claim;
import org.conflictledger.event.estimate.Estimate;
import org.conflictledger.event.estimate.Share;
import org.conflictledger.event.setting.Cues;
import org.conflictledger.event.setting.LinkingSettings;
import org.conflictledger.event.setting.ReadingSettings;
import org.conflictledger.event.setting.ReporterOrder;
import org.conflictledger.event.setting.SamePeople;
import org.conflictledger.event.setting.Told;
import org.conflictledger.text.Qualifier;

/** Makes one number, with its bounds and its shares, of the ordered counts of an outcome. */
public final class TallyMaker {

  private final ReadingSettings words;
  private final ReporterOrder reporters;

  public TallyMaker(LinkingSettings settings) {
    this(settings.reading(), settings.estimate().reporters());
  }

  /** For sums alone, whoever reports. */
  public TallyMaker(ReadingSettings words) {
    this(words, ReporterOrder.NONE);
  }

  private TallyMaker(ReadingSettings words, ReporterOrder reporters) {
    this.words = words;
    this.reporters = reporters;
  }

  /** The tally; empty when no count stands. */
  public Optional<Tally> tally(Outcome outcome, CountOrder order) {
    List<Node> tops = order.tops();
    if (tops.isEmpty()) {
      return Optional.empty();
    }
    Estimate total = Estimate.ZERO;
    List<Share> shares = new ArrayList<>();
    boolean whole = false;
    boolean firm = false;
    boolean itemised = false;
    boolean claimed = true;
    Node largest = tops.get(0);
    for (Node top : tops) {
      largest = top.told.best() > largest.told.best() ? top : largest;
      claimed &= top.told.claimed();
      Figure figure = figure(top);
      total = total.plus(figure.number());
      shares.addAll(figure.shares());
      whole |= top.told.generic() || top.told.total() || !top.parts.isEmpty();
      firm |= !top.told.vague();
      itemised |= figure.itemised();
    }
    List<Share> merged = Shares.merged(shares);
    List<Claim> claims =
        order.claims().stream()
            .map(
                claim ->
                    new Claim(
                        claim.mention().reportedBy(),
                        claim.victim(),
                        claim.category(),
                        claim.perpetrator(),
                        claim.count().high().orElse(claim.best())))
            .toList();
    return Optional.of(
        new Tally(
            outcome,
            total,
            merged,
            whole,
            firm,
            itemised,
            claimed,
            claims,
            reporters.of(chosen(largest).told),
            overtaken(order)));
  }

  private List<Long> overtaken(CountOrder order) {
    List<Node> nodes = order.nodes();
    return Stream.concat(
            nodes.stream()
                .filter(node -> node.overtaken && node.standing().top())
                .map(node -> node.told.best()),
            nodes.stream()
                .filter(node -> !node.overtaken && node.top())
                .flatMap(node -> EarlierFigures.beside(node.told, words).stream()))
        .distinct()
        .toList();
  }

  private record Figure(Estimate number, List<Share> shares, boolean itemised) {}

  private Figure figure(Node top) {
    Node chosen = chosen(top);
    Estimate number = widened(chosen, top);
    boolean loose = top.told.bound() || top.told.vague();
    List<Node> parts = fitting(Shares.disjointParts(top, words), number.best(), loose);
    long sum = parts.stream().mapToLong(part -> part.told.best()).sum();
    boolean exceeds = sum > number.best() && loose && sum <= number.best() * words.bound_stretch();
    if (exceeds) {
      // An itemised sum above a lower bound is best; the bound stays the low, for the groups may
      // hold people the whole has not yet taken in.
      number = new Estimate(number.low(), sum, Math.max(number.high(), sum), number.open());
    }
    List<Share> shares = new ArrayList<>();
    for (Node part : parts) {
      Estimate told = widened(part, part);
      shares.add(inherited(part.told, top.told, told));
      // Rival figures for a group move the bounds of the whole.
      if (!part.rivals.isEmpty()) {
        number =
            new Estimate(
                Math.max(0, number.low() - (told.best() - told.low())),
                number.best(),
                number.high() + (told.high() - told.best()),
                number.open() || told.open());
      }
    }
    shares = Shares.within(shares, number.best());
    long left = number.best() - shares.stream().mapToLong(s -> s.number().best()).sum();
    if (left > 0 || shares.isEmpty()) {
      Estimate rest =
          shares.isEmpty()
              ? number
              : new Estimate(
                  Math.min(left, Math.max(0, number.low() - sum)),
                  left,
                  Math.max(left, number.high() - sum),
                  number.open());
      shares.add(completed(Shares.share(described(top, chosen), rest), top));
    }
    return new Figure(number, shares, exceeds || chosen.told.itemised());
  }

  /** The parts that a number has room for; all of them when it is but a bound. */
  private static List<Node> fitting(List<Node> parts, long number, boolean loose) {
    List<Node> fitting = new ArrayList<>();
    long room = number;
    for (Node part : parts) {
      if (loose || part.told.best() <= room) {
        fitting.add(part);
        room -= part.told.best();
      }
    }
    return fitting;
  }

  /** The count that tells best who the people are. */
  private static Told described(Node top, Node chosen) {
    if (!chosen.told.generic()) {
      return chosen.told;
    }
    // "Soldiers were among the dead": not all of them.
    List<Told> hints =
        top.hints.stream().map(hint -> hint.told).filter(hint -> !hint.member()).toList();
    boolean agree = hints.stream().allMatch(hint -> SamePeople.mayBe(hint, hints.get(0)));
    return top.parts.isEmpty() && !hints.isEmpty() && agree ? hints.get(0) : top.told;
  }

  /** What one telling of a count leaves open, another may tell: who the people were, who did it. */
  private static Share completed(Share share, Node top) {
    Share full = share;
    for (Node other : top.repeats) {
      Told told = other.told;
      if (told.best() != top.told.best()) {
        continue;
      }
      Share said = Shares.share(told, share.number());
      if (full.anonymous() && !said.anonymous()) {
        full =
            new Share(
                said.victim(), said.category(), full.perpetrator(), full.basis(), full.number());
      }
      boolean own = said.perpetrator().id().equals(full.victim().id());
      if (!full.perpetrator().named() && said.perpetrator().named() && !own) {
        full =
            new Share(
                full.victim(), full.category(), said.perpetrator(), said.basis(), full.number());
      }
    }
    return full;
  }

  /** A part is harmed by whoever harmed the whole, when its own words do not tell. */
  private Share inherited(Told part, Told whole, Estimate number) {
    Share share = Shares.share(part, number);
    Share large = Shares.share(whole, number);
    // "14 of our fighters, three of them women"
    boolean ofRanks =
        part.mention().partOf().isPresent()
            && part.sameSentence(whole)
            && part.victimIs(words.demographic())
            && whole.armed()
            && whole.victim().named();
    if ((share.anonymous() || ofRanks) && !large.anonymous()) {
      share =
          new Share(large.victim(), large.category(), share.perpetrator(), share.basis(), number);
    }
    boolean silent = share.perpetrator().id().equals("unknown") && whole.perpetrator().named();
    boolean own = share.victim().id().equals(whole.perpetrator().id());
    if (!silent || own) {
      return share;
    }
    Basis basis = whole.mention().perpetrator().basis();
    return new Share(share.victim(), share.category(), whole.perpetrator(), basis, number);
  }

  /** The best among rival figures: counted over guessed, a list over a number, then the first. */
  private Node chosen(Node top) {
    List<Node> figures = new ArrayList<>();
    figures.add(top);
    figures.addAll(top.rivals);
    return figures.stream()
        .min(
            Comparator.comparing((Node node) -> node.told.unverified())
                .thenComparing(node -> node.told.claimed())
                .thenComparing(node -> node.told.vague())
                .thenComparing(node -> node.told.count().qualifier() == Qualifier.UP_TO)
                .thenComparing(node -> passed(node, figures))
                .thenComparing(node -> rounded(node))
                .thenComparing(node -> sighted(node, figures))
                .thenComparing(node -> !node.told.itemised())
                .thenComparing(node -> !node.told.total())
                .thenComparing(node -> -agreeing(node, top))
                .thenComparing(node -> reporters.rank(reporters.of(node.told)))
                .thenComparing(node -> node.told.mention().evidence().sentenceIndex())
                .thenComparing(node -> node.told.mention().evidence().begin()))
        .orElse(top);
  }

  /** "At least 79 were killed; the mayor said 90": a bound that an exact figure allows. */
  private static boolean passed(Node node, List<Node> figures) {
    return node.told.bound()
        && figures.stream()
            .anyMatch(
                other ->
                    !other.told.bound()
                        && !other.told.unverified()
                        && !other.told.claimed()
                        && other.told.best() > node.told.best());
  }

  /** "he saw 15 bodies", where the article itself tells of eleven dead. */
  private boolean sighted(Node node, List<Node> figures) {
    return Cues.seen(node.told, words)
        && figures.stream()
            .map(other -> other.told)
            .anyMatch(
                other ->
                    other.sentence() <= LEDE
                        && other.mention().reportedBy().isEmpty()
                        && !other.vague());
  }

  private static final int LEDE = 1;

  private static boolean rounded(Node node) {
    return node.told.count().qualifier() == Qualifier.APPROXIMATE;
  }

  /** How often the article tells the figure, of all who tell of these people. */
  private static long agreeing(Node node, Node top) {
    return Stream.concat(Stream.of(top), top.repeats.stream())
        .filter(other -> other.told.best() == node.told.best())
        // "the four had died": that number again, and nobody else's word for it
        .filter(other -> other == node || !other.told.mention().restated())
        .count();
  }

  private static Estimate widened(Node chosen, Node top) {
    Estimate best = Shares.number(chosen.told.count());
    long low = best.low();
    long high = best.high();
    boolean open = best.open();
    List<Node> figures = new ArrayList<>(top.rivals);
    figures.add(top);
    for (Node node : figures) {
      Estimate rival = Shares.number(node.told.count());
      boolean upTo = node.told.count().qualifier() == Qualifier.UP_TO && node != chosen;
      // "As many as 35", and 27 bodies: the guess has no low of its own.
      low = upTo ? low : Math.min(low, rival.low());
      high = Math.max(high, rival.high());
      open |= rival.open();
    }
    return new Estimate(Math.min(low, best.best()), best.best(), high, open);
  }
}
