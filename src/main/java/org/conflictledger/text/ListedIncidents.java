package org.conflictledger.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A text that is a list of incidents: a bulletin with bullets, a chronology, a round-up by country.
 * Each entry tells of its own; what the others say of who did what is no word on it.
 */
public final class ListedIncidents {

  /** With fewer entries that tell of harm it is no list of them. */
  private static final int LEAST = 2;

  /** Longer lists are tables: looking at each entry by itself would take too long. */
  private static final int MOST = 100;

  /** In sentences: longer entries are prose in which some lines begin like those of lists. */
  private static final int LONGEST = 8;

  /** So many sentences may stand before the first entry and speak of all. */
  private static final int OPENING = 3;

  private final Map<Integer, Item> items = new HashMap<>();
  private final Set<Integer> places = new HashSet<>();
  private final Document document;
  private final int first;
  private final boolean list;

  /**
   * @param telling the sentences that tell of harm
   * @param place whether a heading names the place of what stands under it
   */
  public ListedIncidents(
      Document document, Collection<Sentence> telling, Predicate<Sentence> place) {
    this.document = document;
    int first = document.sentences().size();
    int within = 0;
    Set<Integer> all = new HashSet<>();
    for (Sentence s : document.sentences()) {
      Item item = s.item();
      if (item.number() == 0) {
        continue;
      }
      items.put(item.number(), item);
      if (item.kind() == Item.Kind.SECTION && heads(s) && place.test(s)) {
        places.add(item.number());
      }
      if (entry(s) > 0) {
        first = Math.min(first, s.index());
        all.add(entry(s));
        within++;
      }
    }
    this.first = first;
    Set<Integer> entries = new HashSet<>();
    int inside = 0;
    int outside = 0;
    for (Sentence s : telling) {
      if (s.index() == Sentence.TITLE) {
        continue;
      }
      int entry = entry(s);
      inside += entry > 0 ? 1 : 0;
      outside += entry > 0 ? 0 : 1;
      entries.add(entry);
    }
    entries.remove(0);
    list =
        entries.size() >= LEAST
            && entries.size() <= MOST
            && inside >= 2 * outside
            && within <= LONGEST * all.size();
  }

  /** The number of the entry that a sentence is of; 0 when of none. */
  public int of(Sentence s) {
    return list && s.index() != Sentence.TITLE ? entry(s) : 0;
  }

  /**
   * The article as far as it speaks of an entry: the entry and what is over it.
   *
   * @param theme whether the headline and what stands before the first entry speak of all
   */
  public Document about(int entry, boolean theme) {
    Set<Integer> over = new HashSet<>();
    for (int n = entry; n > 0 && items.containsKey(n) && over.add(n); n = items.get(n).within()) {}
    Document article =
        theme
            ? document
            : new Document(
                document.article(), document.title().map(Sentence::silenced), document.sentences());
    return article.within(
        s ->
            entry(s) == entry
                || s.opens() && over.contains(s.item().number())
                || theme && s.index() < Math.min(first, OPENING) && s.item().number() == 0);
  }

  private static boolean heads(Sentence s) {
    return s.opens() && s.size() <= LONGEST_NAME;
  }

  private static final int LONGEST_NAME = 6;

  /** The outermost entry around a sentence, or the section of a place. */
  private int entry(Sentence s) {
    int entry = 0;
    Item item = s.item();
    for (int steps = 0; item != null && item.number() > 0 && steps < LEVELS; steps++) {
      if (item.listed() || entry == 0 && places.contains(item.number())) {
        entry = item.number();
      }
      item = items.get(item.within());
    }
    return entry;
  }

  private static final int LEVELS = 5;
}
