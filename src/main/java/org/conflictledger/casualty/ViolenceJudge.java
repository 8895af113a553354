package org.conflictledger.casualty;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.conflictledger.casualty.ContextLexicon.Domain;
import org.conflictledger.text.Document;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Decides whether people were harmed in organised violence, from the words of the sentence, of its
 * neighbours and of the article.
 */
final class ViolenceJudge {

  /** What the words of one sentence speak for. */
  private record Signs(int strong, int weak, Set<Domain> domains, int other, boolean suspects) {}

  /** Words with which a motive is told. */
  private static final Set<String> SUSPECTING =
      WordSet.of("suspect", "suspects", "suspected", "motive", "blame", "blamed", "believe");

  private static final Set<Domain> NEVER =
      EnumSet.of(Domain.FICTION, Domain.DRILL, Domain.SPORT, Domain.BUSINESS, Domain.ANTIQUITY);

  /** In articles of more sentences a word of violence far away says little. */
  private static final int LONG = 12;

  /** So many sentences to one word of violence are an article of something else. */
  private static final int SPARSE = 6;

  private final ContextLexicon context;
  private final List<Signs> signs = new ArrayList<>();
  private final Map<Integer, Integer> positions = new HashMap<>();

  /** What the whole article plays at, with the number of sentences that show it. */
  private final Map<Domain, Integer> fancies = new EnumMap<>(Domain.class);

  private final int violence;
  private final int nature;

  /** Names of armed organisations in a sentence. */
  private final ToIntFunction<Sentence> organisations;

  private final boolean deliberate;

  /** Sentences in which somebody was harmed by words that leave no doubt of it. */
  private final Set<Integer> violent = new HashSet<>();

  ViolenceJudge(
      ContextLexicon context,
      Document document,
      Map<Sentence, List<Draft>> drafts,
      ToIntFunction<Sentence> organisations) {
    this.context = context;
    this.organisations = organisations;
    deliberate = context.publicLife.deliberate(document);
    drafts.forEach(
        (sentence, own) -> {
          if (own.stream().anyMatch(d -> d.statement().sure() || !d.statement().weak())) {
            violent.add(sentence.index());
          }
        });
    document.title().ifPresent(this::add);
    document.sentences().forEach(this::add);
    int strong = 0;
    int other = 0;
    for (int i = 0; i < signs.size(); i++) {
      int weight = i < 6 ? 2 : 1;
      strong += signs.get(i).strong * weight;
      other += signs.get(i).other * weight;
    }
    violence = strong;
    nature = other;
    findFancies();
  }

  private void add(Sentence s) {
    positions.put(s.index(), signs.size());
    signs.add(signs(s));
  }

  private Signs signs(Sentence s) {
    int strong = 0;
    int weak = 0;
    int other = 0;
    Set<Domain> domains = EnumSet.noneOf(Domain.class);
    boolean suspects = false;
    int phrase = 0;
    for (int i = s.body(); i < s.size(); i++) {
      suspects |= SUSPECTING.contains(s.norm(i));
      if (score(s.norm(i))) {
        domains.add(Domain.SPORT);
      }
      int foreign = context.other().longest(s, i);
      phrase = foreign > 1 ? Math.max(phrase, i + foreign) : phrase;
      int length = context.violence.longest(s, i);
      // "bank raid": no raid.
      if (length > 0 && i + length > phrase) {
        switch (context.violence.value(s, i, length)) {
          case STRONG -> strong++;
          case ARMED -> weak += 2;
          case WEAK -> weak++;
        }
      }
      if (foreign > 0) {
        Set<Domain> found = context.other().value(s, i, foreign);
        domains.addAll(found);
        if (ContextLexicon.natural(found)) {
          other++;
        }
      }
    }
    return new Signs(strong, weak, domains, other, suspects);
  }

  /** "6-0": the winner's goals come first, where a range of people begins with the fewer. */
  private static boolean score(String norm) {
    int dash = norm.indexOf('-');
    if (dash < 1 || dash > 2 || norm.length() - dash > 3 || norm.length() - dash < 2) {
      return false;
    }
    for (int i = 0; i < norm.length(); i++) {
      if (i != dash && !Character.isDigit(norm.charAt(i))) {
        return false;
      }
    }
    int first = Integer.parseInt(norm.substring(0, dash));
    return first < 20 && first >= Integer.parseInt(norm.substring(dash + 1));
  }

  /** How sure, 0 to 1, that a draft tells of organised violence; 0 is a refusal. */
  double certainty(Draft draft) {
    return judgement(draft).certainty();
  }

  /** The same with its reason. */
  Judgement judgement(Draft draft) {
    Sentence s = draft.sentence();
    if (thing(s, draft.group())) {
      return Judgement.THING;
    }
    int at = positions.get(s.index());
    Signs own = signs.get(at);
    boolean struck = context.publicLife.struck(draft, deliberate);
    if (court(draft, own)) {
      return struck && own.domains.equals(EnumSet.of(Domain.COURT))
          ? Judgement.TRIED
          : Judgement.COURT;
    }
    boolean sure = draft.statement().sure();
    if (fancied(own)) {
      return Judgement.FANCY;
    }
    for (Domain domain : NEVER) {
      if (own.domains.contains(domain) && own.strong < 2 && !sure) {
        return Judgement.FOREIGN;
      }
    }
    if (own.domains.contains(Domain.DRILL)
        || own.domains.contains(Domain.FICTION) && !(sure && own.strong >= 2)) {
      return Judgement.FOREIGN;
    }
    if (own.domains.contains(Domain.CRIME) && own.strong < 2 && !context.feuds(s)) {
      return Judgement.CRIME;
    }
    if (own.strong < 2 && !sure && privately(at)) {
      return Judgement.PRIVATE;
    }
    if (own.strong == 0 && tried(at)) {
      return struck ? Judgement.TRIED : Judgement.COURT;
    }
    if (byAnimal(draft)) {
      return Judgement.NATURE;
    }
    if (accident(draft)) {
      return Judgement.NATURE;
    }
    int around = around(at);
    int score = 3 * own.strong + own.weak + (sure ? 3 : 0) + Math.min(3, around);
    int against = 3 * count(own, ContextLexicon.NATURE);
    if (against > 0 && own.strong == 0 && !sure) {
      return Judgement.NATURE;
    }
    if (against > 0 && against >= score
        || against > 0 && own.strong < 2 && !sure && nature > violence) {
      return Judgement.NATURE;
    }
    if (own.strong > 0 || sure) {
      return nature > 3 * violence ? Judgement.MIXED : Judgement.WORDS;
    }
    if (struck && against == 0) {
      return Judgement.PUBLIC;
    }
    boolean beside = violent.contains(s.index());
    boolean doubtful = draft.statement().weak() && draft.outcome() != Outcome.CAPTURED && !beside;
    if (violence < nature || doubtful && around == 0 && own.weak < 2 && !ledAway(draft)) {
      return Judgement.CALM;
    }
    if (around > 0 || beside || own.weak > 0 && violence > 0) {
      return Judgement.NEIGHBOURS;
    }
    if (organisations.applyAsInt(s) > 0 && nature == 0) {
      return Judgement.ORGANISATION;
    }
    if (signs.size() > LONG && violence * SPARSE < signs.size() && !telling(draft)) {
      return Judgement.CALM;
    }
    if (violence > 0 || nature == 0 && own.weak > 0) {
      return Judgement.ARTICLE;
    }
    return nature == 0 && signs.size() <= 4 ? Judgement.NOTE : Judgement.CALM;
  }

  /** Whether the whole article is about a game, a story, a rehearsal or a market. */
  private boolean fancied(Signs own) {
    return fancies.entrySet().stream()
        .anyMatch(fancy -> fancy.getValue() > 1 || own.domains.contains(fancy.getKey()));
  }

  private void findFancies() {
    int strong = signs.stream().mapToInt(Signs::strong).sum();
    for (Domain domain : NEVER) {
      int sentences = (int) signs.stream().filter(s -> s.domains.contains(domain)).count();
      boolean dense = sentences >= 3 || sentences * 2 >= signs.size() && signs.size() > 1;
      if (dense && strong <= 2 * sentences) {
        fancies.put(domain, sentences);
      }
    }
  }

  /** "A fighter jet was shot down", "seizing three police stations", "the F-4 Phantom". */
  private boolean thing(Sentence s, PeopleGroup group) {
    if (context.equipment.contains(s.norm(group.to()))) {
      return true;
    }
    if (s.norm(group.from() - 1).equals("(") && s.norm(group.to()).equals(")")) {
      // "(2)", "(AUDIO GAP)"
      return group.kind() == PeopleGroup.Kind.ELLIPTIC
          || group.kind() == PeopleGroup.Kind.NAMED
              && s.token(group.from())
                  .text()
                  .equals(s.token(group.from()).text().toUpperCase(Locale.ROOT));
    }
    if (group.kind() == PeopleGroup.Kind.ELLIPTIC) {
      // "three men aged 19, 25 and 30", "she was 18"
      String subject = s.norm(group.from() - 2);
      if (Grammar.be(s, group.from() - 1) && (subject.equals("she") || subject.equals("he"))) {
        return true;
      }
      for (int i = group.from() - 1; i >= Math.max(s.body(), group.from() - 4); i--) {
        if (s.norm(i).equals("aged")) {
          return true;
        }
      }
    }
    if (group.kind() != PeopleGroup.Kind.NAMED) {
      return false;
    }
    for (int i = group.from(); i < group.to(); i++) {
      String norm = s.norm(i);
      if (norm.chars().anyMatch(Character::isDigit) && norm.chars().anyMatch(Character::isLetter)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the next sentence is in a court. */
  private boolean tried(int at) {
    return at + 1 < signs.size()
        && signs.get(at + 1).domains.contains(Domain.COURT)
        && signs.get(at + 1).other >= 2
        && signs.get(at + 1).strong == 0;
  }

  /** "killed by a bear", "A crocodile killed": no weapon, no men on horseback. */
  private boolean byAnimal(Draft draft) {
    Statement statement = draft.statement();
    Sentence s = draft.sentence();
    int end = Math.min(statement.agentTo(), statement.agentFrom() + 4);
    for (int i = Math.max(0, statement.agentFrom()); statement.hasAgent() && i < end; i++) {
      boolean rider = s.norm(i - 1).equals("on") || s.norm(i - 1).equals("of");
      boolean whole = i + 1 >= statement.agentTo() || Grammar.stops(s.norm(i + 1));
      if (context.animals.contains(s.norm(i)) && !rider && whole) {
        return true;
      }
    }
    return false;
  }

  /** "injured in a car accident, not in the bombing". */
  private static boolean accident(Draft draft) {
    Sentence s = draft.sentence();
    int trigger = draft.statement().trigger();
    for (int i = trigger + 1; i < Math.min(s.size(), trigger + 6); i++) {
      if (s.norm(i).equals("accident") || s.norm(i).equals("accidents")) {
        return true;
      }
      if (s.norm(i).equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** "made off with fifty women": nobody leads so many people away in peace. */
  private static boolean ledAway(Draft draft) {
    boolean active =
        draft.statement().rule().equals("active") || draft.outcome() == Outcome.DISPLACED;
    return draft.best() >= 5
        && (draft.outcome() == Outcome.ABDUCTED && active
            || draft.outcome() == Outcome.DISPLACED && draft.best() >= 1000);
  }

  /** Whether a number of people is given; one person and people at large are hurt by anything. */
  private static boolean telling(Draft draft) {
    return draft.best() >= 3;
  }

  /** Whether the next sentence suspects a crime between people, and tells of no fight. */
  private boolean privately(int at) {
    if (at + 1 >= signs.size()) {
      return false;
    }
    Signs next = signs.get(at + 1);
    return next.suspects && next.domains.contains(Domain.CRIME) && next.strong == 0;
  }

  private static int count(Signs signs, Set<Domain> domains) {
    int count = 0;
    for (Domain domain : domains) {
      count += signs.domains.contains(domain) ? 1 : 0;
    }
    return count;
  }

  private int around(int at) {
    int strong = 0;
    for (int i = Math.max(0, at - 3); i <= Math.min(signs.size() - 1, at + 2); i++) {
      strong += i == at ? 0 : signs.get(i).strong;
    }
    return strong;
  }

  /** "sentenced to death for killing a blogger", "accused of killing 504 people" before a judge. */
  private boolean court(Draft draft, Signs own) {
    if (!own.domains.contains(Domain.COURT)) {
      return false;
    }
    Sentence s = draft.sentence();
    int trigger = draft.statement().trigger();
    String before = s.norm(trigger - 1);
    boolean charged =
        before.equals("of")
            || before.equals("for")
            || before.equals("with")
            || before.equals("to")
            || before.equals("in")
            || before.equals("over");
    boolean accused = s.norm(trigger - 2).equals("accused") && own.other == 1;
    if (accused && own.strong > 0 && draft.best() > 1) {
      // "The rebels are accused of executing 13 captives": before no judge.
      return false;
    }
    return charged || own.strong == 0 && own.other >= 2;
  }
}
