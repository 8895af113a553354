package org.conflictledger.event.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.conflictledger.event.incident.Incident;
import org.conflictledger.event.setting.JoinSettings;

/**
 * Parts a group of linked incidents into events: the best-scoring pairs first, two clusters
 * becoming one only when their incidents go together on the average and none rules out another, so
 * that no chain of look-alikes runs through a war. The result does not depend on the order of the
 * incidents.
 */
final class Clusters {

  static final Comparator<Incident> FIRST_TOLD =
      Comparator.comparing(Incident::published)
          .thenComparing(Incident::articleId)
          .thenComparing(Incident::id);

  private final JoinSettings settings;
  private final PairScore score;

  Clusters(JoinSettings settings, Branches branches) {
    this.settings = settings;
    this.score = new PairScore(settings, branches);
  }

  private record Edge(int a, int b, double score) {}

  /** Two clusters that were found not to go together, at the sizes they had. */
  private record Refused(int one, int size, int two, int otherSize) {}

  /** The clusters of a group, each sorted by {@link #FIRST_TOLD}, with what copies repeat. */
  List<Cluster> of(Linked group) {
    List<Linked> sorted = new ArrayList<>(group.members());
    sorted.sort(Comparator.comparing(linked -> linked.candidate().incident(), FIRST_TOLD));
    Map<Integer, List<Integer>> members = joined(sorted, edges(sorted, group.edges()));
    List<Cluster> clusters = new ArrayList<>();
    for (List<Integer> indices : members.values()) {
      List<Incident> cluster = new ArrayList<>();
      LocalDate begins = LocalDate.MAX;
      for (int index : indices) {
        LocalDate day = sorted.get(index).candidate().day();
        begins = day.isBefore(begins) ? day : begins;
        // What a copy has of its own is news like any other.
        cluster.add(sorted.get(index).candidate().incident().asOriginal());
        cluster.addAll(sorted.get(index).repeats());
      }
      cluster.sort(FIRST_TOLD);
      clusters.add(new Cluster(begins, cluster));
    }
    return clusters;
  }

  private static List<Edge> edges(List<Linked> sorted, List<Linked.Edge> links) {
    Map<Linked, Integer> places = new IdentityHashMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      places.put(sorted.get(i), i);
    }
    List<Edge> edges = new ArrayList<>();
    for (Linked.Edge link : links) {
      int one = places.get(link.one());
      int other = places.get(link.other());
      edges.add(new Edge(Math.min(one, other), Math.max(one, other), link.score()));
    }
    edges.sort(
        Comparator.comparingDouble((Edge edge) -> -edge.score())
            .thenComparingInt(Edge::a)
            .thenComparingInt(Edge::b));
    return edges;
  }

  private Map<Integer, List<Integer>> joined(List<Linked> sorted, List<Edge> edges) {
    int[] cluster = new int[sorted.size()];
    Map<Integer, List<Integer>> members = new TreeMap<>();
    for (int i = 0; i < cluster.length; i++) {
      cluster[i] = i;
      members.put(i, new ArrayList<>(List.of(i)));
    }
    Set<Refused> refused = new HashSet<>();
    for (Edge edge : edges) {
      int one = Math.min(cluster[edge.a()], cluster[edge.b()]);
      int two = Math.max(cluster[edge.a()], cluster[edge.b()]);
      if (one == two) {
        continue;
      }
      List<Integer> first = members.get(one);
      List<Integer> second = members.get(two);
      Refused pair = new Refused(one, first.size(), two, second.size());
      if (refused.contains(pair)) {
        continue;
      }
      if (!together(sorted, first, second)) {
        refused.add(pair);
        continue;
      }
      for (int moved : members.remove(two)) {
        cluster[moved] = one;
        first.add(moved);
      }
    }
    return members;
  }

  private boolean together(List<Linked> sorted, List<Integer> one, List<Integer> two) {
    double sum = 0;
    int pairs = 0;
    for (int a : one.subList(0, Math.min(settings.checked(), one.size()))) {
      for (int b : two.subList(0, Math.min(settings.checked(), two.size()))) {
        double bits = score.of(sorted.get(a).candidate(), sorted.get(b).candidate());
        if (bits == PairScore.NEVER) {
          return false;
        }
        sum += bits;
        pairs++;
      }
    }
    return sum / pairs >= settings.threshold();
  }
}
