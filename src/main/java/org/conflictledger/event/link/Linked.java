package org.conflictledger.event.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.conflictledger.event.incident.Incident;

/**
 * An incident on its way into an event, within the group of those that it is linked to, directly or
 * through others; the groups are the trees of a union-find. Lives within one {@link Sweep}.
 */
final class Linked {

  /** Evidence that joins two incidents. */
  record Edge(Linked one, Linked other, double score) {}

  private final Candidate candidate;

  /** What copies tell of it. */
  private final List<Incident> repeats = new ArrayList<>();

  private Linked parent = this;
  private List<Linked> members = new ArrayList<>(List.of(this));
  private List<Edge> edges = new ArrayList<>();
  private LocalDate until;

  /**
   * @param reach days after which nothing can join it any more
   */
  Linked(Candidate candidate, int reach) {
    this.candidate = candidate;
    this.until = candidate.day().plusDays(reach);
  }

  Candidate candidate() {
    return candidate;
  }

  List<Incident> repeats() {
    return repeats;
  }

  /** That which stands for its group. */
  Linked root() {
    Linked top = this;
    while (top.parent != top) {
      top.parent = top.parent.parent;
      top = top.parent;
    }
    return top;
  }

  /** The last day on which the group it stands for may grow. */
  LocalDate until() {
    return until;
  }

  /** The group it stands for. */
  List<Linked> members() {
    return members;
  }

  /** What holds the group together that it stands for. */
  List<Edge> edges() {
    return edges;
  }

  void link(Linked other, double score) {
    Linked one = root();
    Linked two = other.root();
    if (one != two) {
      Linked large = one.members.size() >= two.members.size() ? one : two;
      Linked small = large == one ? two : one;
      small.parent = large;
      large.members.addAll(small.members);
      large.edges.addAll(small.edges);
      large.until = large.until.isAfter(small.until) ? large.until : small.until;
      small.members = List.of();
      small.edges = List.of();
    }
    root().edges.add(new Edge(this, other, score));
  }
}
