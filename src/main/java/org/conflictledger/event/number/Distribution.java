package org.conflictledger.event.number;

import java.util.List;
import org.conflictledger.event.setting.Told;
import org.conflictledger.text.Sentence;

/**
 * Where the people of a number died, told behind it in its sentence: "49 were shot dead; 41 died at
 * one mosque and seven at the other". The places need not have all of them.
 */
final class Distribution {

  /** So large a share of a number its places have, in tenths. */
  private static final int MOST = 8;

  private final CountOrder order;

  Distribution(CountOrder order) {
    this.order = order;
  }

  void find() {
    for (Node whole : order.tops()) {
      if (whole.told.generic() && !whole.told.vague() && whole.parts.isEmpty()) {
        distribute(whole);
      }
    }
  }

  private void distribute(Node whole) {
    List<Node> places =
        order.tops().stream()
            .filter(node -> node != whole && node.told.sameSentence(whole.told))
            .filter(node -> node.told.generic() && !node.told.additive() && !node.told.vague())
            .filter(node -> apart(whole.told, node.told))
            .toList();
    long sum = places.stream().mapToLong(node -> node.told.best()).sum();
    if (places.size() > 1 && sum <= whole.told.best() && sum * 10 >= whole.told.best() * MOST) {
      places.forEach(node -> node.joinAsPart(whole));
    }
  }

  /** Whether a semicolon, a colon or a dash stands between a number and one behind it. */
  private static boolean apart(Told whole, Told other) {
    String text =
        whole.sentence() == Sentence.TITLE
            ? whole.mention().article().title()
            : whole.mention().article().text();
    int from = whole.mention().evidence().end();
    int to = other.mention().evidence().begin();
    if (from >= to || to > text.length()) {
      return false;
    }
    String between = text.substring(from, to);
    return MARKS.stream().anyMatch(between::contains);
  }

  private static final List<String> MARKS = List.of(";", ":", " - ", " \u2013 ", "\u2014");
}
