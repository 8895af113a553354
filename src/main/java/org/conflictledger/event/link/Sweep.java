package org.conflictledger.event.link;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.event.incident.Incident;
import org.conflictledger.event.setting.JoinSettings;

/**
 * Passes once over the incidents of a block, day by day, and gives back the clusters that are one
 * event each as soon as nothing later can join them: what is held at a time is a stretch of {@code
 * follow_up_days} ({@code retold_days} for large incidents) with what is linked to it, never a
 * whole country.
 */
final class Sweep implements Iterator<Cluster> {

  private final Iterator<Incident> incidents;
  private final JoinSettings settings;
  private final Branches branches;
  private final Frequencies frequencies;
  private final PairScore score;
  private final Clusters clusters;
  private final Neighbours neighbours;
  private final Retold retold;
  private final int reach;
  private final Map<String, List<Linked>> byArticle = new HashMap<>();
  private final Deque<Linked> open = new ArrayDeque<>();
  private final Deque<Cluster> ready = new ArrayDeque<>();
  private Candidate next;

  /**
   * @param incidents of one block, sorted by {@link Candidate#day}, in any order within a day
   */
  Sweep(Iterator<Incident> incidents, JoinSettings settings, Branches branches) {
    this.incidents = incidents;
    this.settings = settings;
    this.branches = branches;
    this.score = new PairScore(settings, branches);
    this.clusters = new Clusters(settings, branches);
    this.reach = settings.follow_up_days() + 1;
    this.neighbours = new Neighbours(settings, reach);
    this.retold = new Retold(settings);
    this.frequencies = new Frequencies(reach, settings.words());
    this.next = read();
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && next != null) {
      List<Candidate> day = day();
      close(day.get(0).day());
      day.forEach(this::take);
    }
    if (ready.isEmpty()) {
      close(LocalDate.MAX);
    }
    return !ready.isEmpty();
  }

  @Override
  public Cluster next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.removeFirst();
  }

  private Candidate read() {
    return incidents.hasNext()
        ? Candidate.of(incidents.next(), branches, settings.retold_anywhere())
        : null;
  }

  private List<Candidate> day() {
    LocalDate day = next.day();
    List<Candidate> told = new ArrayList<>();
    while (next != null && next.day().equals(day)) {
      told.add(next);
      next = read();
    }
    if (next != null && next.day().isBefore(day)) {
      throw new IllegalArgumentException(
          "incidents must come by day: " + next.day() + " after " + day);
    }
    told.sort(Candidate.IN_ORDER);
    return frequencies.amid(told);
  }

  private void take(Candidate read) {
    if (repeats(read)) {
      return;
    }
    Optional<Retold.Known> before = retold.before(read);
    Candidate candidate = before.map(known -> read.of(known.when())).orElse(read);
    int days = retold.concerns(read) ? Math.max(reach, settings.retold_days() + 1) : reach;
    Linked newcomer = new Linked(candidate, days);
    Set<Linked> others = neighbours.of(newcomer);
    before.map(Retold.Known::linked).ifPresent(others::add);
    others.addAll(retold.alike(candidate));
    retold.take(newcomer);
    for (Linked other : others) {
      double bits = score.of(other.candidate(), candidate);
      if (bits >= settings.threshold()) {
        newcomer.link(other, bits);
      }
    }
    open.add(newcomer);
    byArticle
        .computeIfAbsent(candidate.incident().articleId(), id -> new ArrayList<>(1))
        .add(newcomer);
  }

  /** Whether a copy's incident was told by its original; it then only adds its article. */
  private boolean repeats(Candidate candidate) {
    Linked repeated = null;
    double best = PairScore.NEVER;
    String original = candidate.incident().copyOf().map(Incident.Original::articleId).orElse("");
    for (Linked told : byArticle.getOrDefault(original, List.of())) {
      double bits = score.ofCopy(told.candidate(), candidate);
      if (bits > best) {
        repeated = told;
        best = bits;
      }
    }
    if (repeated == null) {
      return false;
    }
    repeated.repeats().add(candidate.incident());
    return true;
  }

  /** Makes clusters of the groups that incidents of a day and later cannot join any more. */
  private void close(LocalDate day) {
    if (open.isEmpty() || !open.getFirst().candidate().day().plusDays(reach).isBefore(day)) {
      return;
    }
    List<Linked> still = new ArrayList<>();
    for (Linked linked : open) {
      Linked root = linked.root();
      if (!root.until().isBefore(day)) {
        still.add(linked);
      } else {
        forget(linked);
        if (root == linked) {
          ready.addAll(clusters.of(root));
        }
      }
    }
    open.clear();
    open.addAll(still);
  }

  private void forget(Linked linked) {
    byArticle.remove(linked.candidate().incident().articleId());
  }
}
