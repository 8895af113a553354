package org.conflictledger.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Clusters the incidents of a block: the best-scoring pairs first, two clusters becoming one only
 * when all their incidents go together, so that no chain of look-alikes runs through a war.
 *
 * <p>Incidents are compared within a window of days and a first-order division, or with those whose
 * division is unknown. The result does not depend on the order of the incidents.
 */
final class Clusters {

  static final Comparator<Incident> FIRST_TOLD =
      Comparator.comparing(Incident::published)
          .thenComparing(Incident::articleId)
          .thenComparing(Incident::id);

  /** Against so many members of a cluster a candidate is checked; larger ones are alike enough. */
  private static final int CHECKED = 48;

  private final LinkingSettings.Linking settings;
  private final PairScore score;

  Clusters(LinkingSettings.Linking settings) {
    this.settings = settings;
    this.score = new PairScore(settings);
  }

  private record Edge(int a, int b, double score) {}

  /** The clusters, each sorted by {@link #FIRST_TOLD}. */
  List<List<Incident>> of(Collection<Incident> incidents) {
    List<Incident> sorted = new ArrayList<>(incidents);
    sorted.sort(FIRST_TOLD);
    List<Edge> edges = edges(sorted);
    edges.sort(
        Comparator.comparingDouble((Edge edge) -> -edge.score())
            .thenComparingInt(Edge::a)
            .thenComparingInt(Edge::b));
    int[] cluster = new int[sorted.size()];
    Map<Integer, List<Integer>> members = new TreeMap<>();
    for (int i = 0; i < cluster.length; i++) {
      cluster[i] = i;
      members.put(i, new ArrayList<>(List.of(i)));
    }
    for (Edge edge : edges) {
      int one = Math.min(cluster[edge.a()], cluster[edge.b()]);
      int two = Math.max(cluster[edge.a()], cluster[edge.b()]);
      if (one != two && together(sorted, members.get(one), members.get(two))) {
        for (int moved : members.remove(two)) {
          cluster[moved] = one;
          members.get(one).add(moved);
        }
      }
    }
    List<List<Incident>> clusters = new ArrayList<>();
    for (List<Integer> indices : members.values()) {
      clusters.add(indices.stream().sorted().map(sorted::get).toList());
    }
    return clusters;
  }

  private List<Edge> edges(List<Incident> sorted) {
    Map<LocalDate, List<Integer>> byDay = new TreeMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      byDay.computeIfAbsent(day(sorted.get(i)), d -> new ArrayList<>()).add(i);
    }
    List<Edge> edges = new ArrayList<>();
    int reach = settings.follow_up_days() + 1;
    for (Map.Entry<LocalDate, List<Integer>> entry : byDay.entrySet()) {
      Collection<List<Integer>> near =
          ((TreeMap<LocalDate, List<Integer>>) byDay)
              .subMap(entry.getKey(), true, entry.getKey().plusDays(reach), true)
              .values();
      for (int i : entry.getValue()) {
        for (List<Integer> others : near) {
          for (int j : others) {
            if (others != entry.getValue() || i < j) {
              addEdge(sorted, Math.min(i, j), Math.max(i, j), edges);
            }
          }
        }
      }
    }
    return edges;
  }

  private void addEdge(List<Incident> sorted, int a, int b, List<Edge> edges) {
    double value = score.of(sorted.get(a), sorted.get(b));
    if (value >= settings.threshold()) {
      edges.add(new Edge(a, b, value));
    }
  }

  /** When it happened, or when it was told of. */
  private static LocalDate day(Incident incident) {
    return incident
        .when()
        .filter(when -> when.precision() <= 3)
        .map(when -> when.start())
        .orElse(incident.published());
  }

  private boolean together(List<Incident> sorted, List<Integer> one, List<Integer> two) {
    double sum = 0;
    int pairs = 0;
    for (int a : one.subList(0, Math.min(CHECKED, one.size()))) {
      for (int b : two.subList(0, Math.min(CHECKED, two.size()))) {
        double value = score.of(sorted.get(a), sorted.get(b));
        if (value < 0) {
          return false;
        }
        sum += value;
        pairs++;
      }
    }
    return sum / pairs >= settings.threshold();
  }
}
