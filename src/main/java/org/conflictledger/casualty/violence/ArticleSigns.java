package org.conflictledger.casualty.violence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.context.ContextLexicon.Domain;
import org.conflictledger.casualty.context.Scenery;
import org.conflictledger.text.CalendarNames;
import org.conflictledger.text.Document;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** What the words of an article's sentences speak for, one by one and together. */
public final class ArticleSigns {

  /** Sentences from the headline on that say most of what an article is about. */
  private static final int OPENING = 6;

  /** So many sentences before one, and after it, tell what goes on in it. */
  private static final int BEFORE = 3;

  private static final int AFTER = 2;

  private final Set<Domain> never;
  private final int title;
  private final List<Clue> clues = new ArrayList<>();
  private final List<Signs> signs = new ArrayList<>();

  /** The item of a list that each sentence is of; 0 when of none. */
  private final List<Integer> items = new ArrayList<>();

  private final List<Integer> paragraphs = new ArrayList<>();

  /** What the whole article plays at, with the number of sentences that show it. */
  private final Map<Domain, Integer> fancies = new EnumMap<>(Domain.class);

  private final Imagined imagined;
  private final int violence;
  private final int nature;
  private final boolean deliberate;

  /**
   * @param never fields of life in which nobody is harmed in earnest
   */
  public ArticleSigns(Document document, Clues words, ContextLexicon context, Set<Domain> never) {
    this.never = never;
    title = document.title().isPresent() ? 1 : 0;
    int year = document.article().published().getYear();
    boolean purpose = false;
    int strong = 0;
    int other = 0;
    int aside = 0;
    int weak = 0;
    for (Sentence s : document.all()) {
      Clue clue = words.of(s);
      Signs own = SignReader.read(s, clue, words, context);
      purpose |= clue.has(Clue.Kind.PURPOSE) && context.publicLife.deliberate(s);
      int weight = signs.size() < OPENING ? 2 : 1;
      strong += own.strong() * weight;
      aside += aside(s, own, year) ? own.other() * weight : 0;
      other += own.other() * weight;
      weak += own.weak();
      clues.add(clue);
      paragraphs.add(s.paragraph());
      items.add(s.item().listed() ? s.item().number() : 0);
      signs.add(own);
    }
    violence = strong;
    nature = strong + weak > 0 ? other - aside : other;
    deliberate = purpose;
    List<Sentence> sentences = document.all();
    imagined = new Imagined(sentences);
    boolean attacked = excuse(sentences, context);
    findFancies(attacked);
    if (sentences.stream().limit(OPENING).anyMatch(context::exercise)) {
      fancies.put(Domain.DRILL, OPENING);
    }
  }

  /**
   * Whether what a sentence tells of nature or accidents is of other times, and so no word on how
   * anybody died of whom the article tells: "An earthquake killed 40 there in 2009".
   */
  private static boolean aside(Sentence s, Signs own, int year) {
    if (s.index() < 1 || own.strong() > 0 || own.other() == 0) {
      return false;
    }
    for (int i = s.body(); i < s.size(); i++) {
      String norm = s.norm(i);
      boolean before = CalendarNames.isYear(norm) && Integer.parseInt(norm) < year;
      boolean since = norm.equals("since") && CalendarNames.MONTHS.contains(s.norm(i + 1));
      if (before || since || longAgo(s, i)) {
        return true;
      }
    }
    return false;
  }

  /** "a generation ago", "two years ago", and not last month. */
  private static boolean longAgo(Sentence s, int i) {
    return LOOKING_BACK.contains(s.norm(i))
        || s.norm(i).equals("ago") && LONG.contains(s.norm(i - 1));
  }

  private static final Set<String> LOOKING_BACK = WordSet.of("anniversary", "separately");

  private static final Set<String> LONG =
      WordSet.of("year", "years", "decade", "decades", "generation", "generations");

  /**
   * Takes players and theatres for those attacked where an attack is told near them.
   *
   * @return whether one is told in the opening
   */
  private boolean excuse(List<Sentence> sentences, ContextLexicon context) {
    if (signs.stream().allMatch(own -> own.scenery().isEmpty())) {
      return signs.stream().limit(OPENING).anyMatch(Signs::assault);
    }
    boolean[] assaults = new boolean[signs.size()];
    for (int i = 0; i < assaults.length; i++) {
      Signs own = signs.get(i);
      assaults[i] = own.assault() || own.violent() && context.assaults.in(sentences.get(i)).told();
    }
    for (int i = 0; i < assaults.length; i++) {
      if (!signs.get(i).scenery().isEmpty() && beside(assaults, i)) {
        signs.set(i, signs.get(i).attacked());
      }
    }
    for (int i = 0; i < Math.min(OPENING, assaults.length); i++) {
      if (assaults[i]) {
        return true;
      }
    }
    return false;
  }

  private boolean beside(boolean[] assaults, int at) {
    for (int i = Math.max(0, at - BEFORE); i <= Math.min(assaults.length - 1, at + AFTER); i++) {
      if (i != at && assaults[i] && items.get(i).equals(items.get(at))) {
        return true;
      }
    }
    return false;
  }

  /**
   * @param attacked whether the opening tells of an attack
   */
  private void findFancies(boolean attacked) {
    int strong = 0;
    for (Signs own : signs) {
      strong += own.strong();
    }
    for (Domain domain : never) {
      int sentences = 0;
      for (Signs own : signs) {
        boolean scene = attacked && own.scenery().contains(domain);
        sentences += own.domains().contains(domain) && !scene ? 1 : 0;
      }
      boolean dense = sentences >= 3 || sentences * 2 >= signs.size() && signs.size() > 1;
      if (dense && strong <= 2 * sentences) {
        fancies.put(domain, sentences);
      }
    }
  }

  /** How many sentences there are, the headline among them. */
  int size() {
    return signs.size();
  }

  public Clue clue(Sentence s) {
    return clues.get(at(s));
  }

  public Signs of(Sentence s) {
    return signs.get(at(s));
  }

  /** The next sentence's, if there is one. */
  private Optional<Signs> after(Sentence s) {
    int next = at(s) + 1;
    return next < signs.size() ? Optional.of(signs.get(next)) : Optional.empty();
  }

  /** The position of a sentence, from 0 for the first, be it the headline. */
  public int at(Sentence s) {
    return s.index() == Sentence.TITLE ? 0 : s.index() + title;
  }

  /** How much speaks strongly for organised violence, the opening counted twice. */
  public int violence() {
    return violence;
  }

  /** How much speaks of nature, accidents and courts, the opening counted twice. */
  public int nature() {
    return nature;
  }

  /** Whether it speaks of killing on purpose anywhere. */
  public boolean deliberate() {
    return deliberate;
  }

  /** Whether a sentence or the whole article is about a game, a story, a rehearsal or a market. */
  public boolean fancied(Sentence s) {
    for (Map.Entry<Domain, Integer> fancy : fancies.entrySet()) {
      if (fancy.getValue() > 1 || of(s).domains().contains(fancy.getKey())) {
        return true;
      }
    }
    return imagined.holds(s) || plot(s);
  }

  /** "The Siege is a war film. It begins with a shell": what "it" tells, where a work was named. */
  private boolean plot(Sentence s) {
    int before = at(s) - 1;
    if (before < 0 || !signs.get(before).domains().contains(Domain.FICTION)) {
      return false;
    }
    int i = s.body();
    return s.norm(i).equals("it") && Scenery.TELLING.at(s, i + 1)
        || s.norm(i).equals("in") && s.norm(i + 1).equals("it") && s.norm(i + 2).equals(",");
  }

  /**
   * "A tanker overturned in the tunnel. Eleven people suffocated": what befell whom, told next, or
   * after what else its paragraph tells: "Fatal RTA on the highway. The lorry lost control."
   */
  public boolean afterAccident(Sentence s) {
    int at = at(s);
    for (int before = at - 1;
        s.index() > 0 && before >= at - ACCOUNT && before >= title;
        before--) {
      boolean next = before == at - 1 || paragraphs.get(before).equals(paragraphs.get(at));
      if (!next || !items.get(before).equals(items.get(at)) || signs.get(before).strong() > 0) {
        return false;
      }
      if (signs.get(before).domains().contains(Domain.ACCIDENT)) {
        return true;
      }
    }
    return false;
  }

  /** In sentences: so many tell how an accident came about. */
  private static final int ACCOUNT = 3;

  /** Whether the next sentence is in a court. */
  public boolean tried(Sentence s) {
    return after(s)
        .filter(next -> next.domains().contains(Domain.COURT))
        .filter(next -> next.other() >= 2 && next.strong() == 0)
        .isPresent();
  }

  /** Whether the next sentence suspects a crime between people, and tells of no fight. */
  public boolean privately(Sentence s) {
    return after(s)
        .filter(next -> next.suspects() && next.domains().contains(Domain.CRIME))
        .filter(next -> next.strong() == 0)
        .isPresent();
  }

  /**
   * How much speaks strongly for organised violence in the sentences before and after, not in other
   * entries.
   */
  public int around(Sentence s) {
    int at = at(s);
    int strong = 0;
    for (int i = Math.max(0, at - BEFORE); i <= Math.min(signs.size() - 1, at + AFTER); i++) {
      boolean beside = i != at && items.get(i).equals(items.get(at));
      strong += beside ? signs.get(i).strong() : 0;
    }
    return strong;
  }
}
