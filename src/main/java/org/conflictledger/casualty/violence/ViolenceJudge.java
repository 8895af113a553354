package org.conflictledger.casualty.violence;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.context.ContextLexicon.Domain;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.text.Sentence;

/**
 * Decides whether people were harmed in organised violence, from the words of the sentence, of its
 * neighbours and of the article.
 */
public final class ViolenceJudge {

  /** Fields of life in which nobody is harmed in earnest. */
  public static final Set<Domain> NEVER =
      EnumSet.of(Domain.FICTION, Domain.DRILL, Domain.SPORT, Domain.BUSINESS, Domain.ANTIQUITY);

  /** In articles of more sentences a word of violence far away says little. */
  private static final int LONG = 12;

  /** So many sentences to one word of violence are an article of something else. */
  private static final int SPARSE = 6;

  /** Many live in tents in peace. */
  private static final Set<String> STAYING =
      Set.of("living", "sleeping", "sheltering", "sheltered", "shelter");

  private static final Set<String> AGED = Set.of("he", "she", "who");

  private static final Set<String> OWNERS = Set.of("its", "their", "his", "her", "our");

  private final ContextLexicon context;
  private final NaturalCauses natural;
  private final ArticleSigns signs;

  /** Names of armed organisations in a sentence. */
  private final ToIntFunction<Sentence> organisations;

  /** Sentences in which somebody was harmed by words that leave no doubt of it. */
  private final Set<Integer> violent = new HashSet<>();

  public ViolenceJudge(
      ContextLexicon context,
      ArticleSigns signs,
      Map<Sentence, List<Draft>> drafts,
      ToIntFunction<Sentence> organisations) {
    this.context = context;
    natural = new NaturalCauses(context);
    this.signs = signs;
    this.organisations = organisations;
    drafts.forEach(
        (sentence, own) -> {
          if (own.stream().anyMatch(d -> d.statement().sure() || !d.statement().weak())) {
            violent.add(sentence.index());
          }
        });
  }

  /** How sure, 0 to 1, that a draft tells of organised violence; 0 is a refusal. */
  public double certainty(Draft draft) {
    return judgement(draft).certainty();
  }

  /** The same with its reason. */
  public Judgement judgement(Draft draft) {
    Sentence s = draft.sentence();
    if (thing(s, draft.group())) {
      return Judgement.THING;
    }
    if (draft.outcome() == Outcome.DISPLACED && draft.group().kind() == PeopleGroup.Kind.NAMED) {
      return Judgement.LEADER;
    }
    Signs own = signs.of(s);
    boolean struck = context.publicLife.struck(draft, signs.deliberate());
    if (court(draft, own)) {
      return struck && own.domains().equals(EnumSet.of(Domain.COURT))
          ? Judgement.TRIED
          : Judgement.COURT;
    }
    boolean sure = draft.statement().sure();
    if (signs.fancied(s)) {
      return Judgement.FANCY;
    }
    if (own.strong() < 2 && !sure && own.any(NEVER)) {
      return Judgement.FOREIGN;
    }
    if (own.domains().contains(Domain.DRILL) || own.domains().contains(Domain.FICTION)) {
      return Judgement.FOREIGN;
    }
    if (own.domains().contains(Domain.SPORT)
        && own.strong() == 0
        && signs.clue(s).has(Clue.Kind.SCORE)) {
      return Judgement.FOREIGN;
    }
    if (own.domains().contains(Domain.CRIME) && own.strong() < 2 && !context.feuds(s)) {
      return Judgement.CRIME;
    }
    if (own.strong() < 2 && !sure && signs.privately(s)) {
      return Judgement.PRIVATE;
    }
    boolean attackOf = own.weak() > 0 && organisations.applyAsInt(s) > 0;
    if (own.strong() == 0 && !attackOf && signs.tried(s)) {
      return struck ? Judgement.TRIED : Judgement.COURT;
    }
    if (natural.caused(draft)) {
      return Judgement.NATURE;
    }
    if (own.strong() == 0 && own.weak() == 0 && !sure && bereft(draft)) {
      return Judgement.CALM;
    }
    int around = signs.around(s);
    int violence = signs.violence();
    int nature = signs.nature();
    int score = 3 * own.strong() + own.weak() + (sure ? 3 : 0) + Math.min(3, around);
    int against = 3 * own.count(ContextLexicon.NATURE);
    if (against > 0 && natural.deed(draft)) {
      return Judgement.WORDS;
    }
    if (against > 0 && around > 0 && natural.ofSome(draft)) {
      return Judgement.NEIGHBOURS;
    }
    if (against > 0 && own.strong() == 0 && !sure) {
      return Judgement.NATURE;
    }
    if (against > 0 && against >= score
        || against > 0 && own.strong() < 2 && !sure && nature > violence) {
      return Judgement.NATURE;
    }
    if (own.strong() > 0 || sure) {
      return nature > 3 * violence ? Judgement.MIXED : Judgement.WORDS;
    }
    if (struck && against == 0) {
      return Judgement.PUBLIC;
    }
    boolean beside = violent.contains(s.index());
    boolean doubtful = draft.statement().weak() && draft.outcome() != Outcome.CAPTURED && !beside;
    // "Two others were arrested", where nobody fought.
    boolean calm =
        draft.statement().weak()
            && draft.outcome() == Outcome.CAPTURED
            && violence == 0
            && !s.holds(0, s.size(), context.field);
    if (calm
        || violence < nature && !attackOf
        || doubtful && around == 0 && own.weak() < 2 && !ledAway(draft)) {
      return Judgement.CALM;
    }
    if (around > 0 || beside || own.weak() > 0 && violence > 0) {
      return Judgement.NEIGHBOURS;
    }
    if (organisations.applyAsInt(s) > 0 && nature == 0) {
      return Judgement.ORGANISATION;
    }
    if (signs.size() > LONG && violence * SPARSE < signs.size() && !telling(draft)) {
      return Judgement.CALM;
    }
    if (violence > 0 || nature == 0 && own.weak() > 0) {
      return Judgement.ARTICLE;
    }
    return nature == 0 && signs.size() <= 4 ? Judgement.NOTE : Judgement.CALM;
  }

  /** "My father is dead", "the early death of his mother": people also die in peace. */
  private boolean bereft(Draft draft) {
    Sentence s = draft.sentence();
    PeopleGroup group = draft.group();
    int trigger = draft.statement().trigger();
    boolean still =
        switch (draft.statement().rule()) {
          case "adjective" -> s.norm(trigger - 1).equals("is");
          case "nominal" -> s.norm(trigger).equals("death") || s.norm(trigger).equals("loss");
          default -> false;
        };
    return still
        && group.head() >= 0
        && draft.outcome() == Outcome.KILLED
        && draft.best() == 1
        && context.periods.kin().contains(s.norm(group.head()));
  }

  /** "A fighter jet was shot down", "seizing three police stations", "the F-4 Phantom". */
  private boolean thing(Sentence s, PeopleGroup group) {
    if (context.equipment.contains(s.norm(group.to()))) {
      return true;
    }
    if (OWNERS.contains(s.norm(group.to() - 2))
        && context.things.contains(s.norm(group.to() - 1))) {
      // "seized three of its ships"
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
      // "three men aged 19, 25 and 30", "she was 18", "the boy, who was eleven"
      String subject = s.norm(group.from() - 2);
      if (Grammar.be(s, group.from() - 1) && AGED.contains(subject)) {
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
    // "the MQ-9 Reaper", but "M23 spokesman John Doe"
    for (int i = Math.max(group.from(), group.to() - 2); i < group.to(); i++) {
      String norm = s.norm(i);
      if (norm.chars().anyMatch(Character::isDigit) && norm.chars().anyMatch(Character::isLetter)) {
        return true;
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
            || draft.outcome() == Outcome.DISPLACED
                && draft.best() >= 1000
                && !STAYING.contains(draft.sentence().norm(draft.statement().trigger())));
  }

  /** Whether a number of people is given; one person and people at large are hurt by anything. */
  private static boolean telling(Draft draft) {
    return draft.best() >= 3;
  }

  /** "sentenced to death for killing a blogger", "accused of killing 504 people" before a judge. */
  private boolean court(Draft draft, Signs own) {
    if (!own.domains().contains(Domain.COURT)) {
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
    boolean accused = s.norm(trigger - 2).equals("accused") && own.other() == 1;
    if (accused && own.strong() > 0 && draft.best() > 1) {
      // "The rebels are accused of executing 13 captives": before no judge.
      return false;
    }
    return charged
        || draft.best() > 1 && judged(s, trigger)
        || own.strong() == 0 && own.other() >= 2;
  }

  /** "jailed over the bombing that killed 22": a deed of the past, before a judge. */
  private boolean judged(Sentence s, int trigger) {
    boolean linked = false;
    for (int i = trigger - 1; i >= s.body(); i--) {
      String norm = s.norm(i);
      if (norm.equals(";") || norm.equals("but") || norm.equals("and")) {
        return false;
      }
      if (context.judged.contains(norm)) {
        return linked;
      }
      linked |= LINKS.contains(norm);
    }
    return false;
  }

  private static final Set<String> LINKS = Set.of("over", "for", "that", "which");
}
