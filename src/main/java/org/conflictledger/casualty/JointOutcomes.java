package org.conflictledger.casualty;

import java.util.EnumSet;
import java.util.Set;
import org.conflictledger.casualty.draft.Statement;
import org.conflictledger.casualty.lexicon.CasualtyLexicon;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.lexicon.VerbForm;
import org.conflictledger.casualty.lexicon.VerbSense;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** Outcomes that a word tells together with the one before it: "fatally shot". */
final class JointOutcomes {

  private final CasualtyLexicon lexicon;

  JointOutcomes(CasualtyLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What a statement tells with the word before its own. */
  Statement of(Sentence s, Statement statement) {
    return arrested(s, either(s, together(s, fatal(s, statement))));
  }

  /** "Police dragged away protesters": those whom a state takes are captured. */
  private static Statement arrested(Sentence s, Statement statement) {
    boolean taken =
        statement.outcome() == Outcome.ABDUCTED
            && statement.weak()
            && statement.hasAgent()
            && s.holds(statement.agentFrom(), statement.agentTo(), STATE)
            && !s.holds(statement.agentFrom(), statement.agentTo(), POSING)
            // "dragged two students off a bus"
            && !s.holds(statement.trigger(), statement.trigger() + 6, OFF);
    return taken || ledOff(s, statement) ? statement.with(Outcome.CAPTURED) : statement;
  }

  /** "Demonstrators were being dragged away": who takes them there need not be said. */
  private static boolean ledOff(Sentence s, Statement statement) {
    return statement.outcome() == Outcome.ABDUCTED
        && statement.weak()
        && !statement.hasAgent()
        && LED.at(s, statement.trigger())
        && statement.victims().stream().allMatch(g -> s.holds(g.from(), g.to(), PROTESTING));
  }

  private static final WordSet LED =
      WordSet.of("dragged", "led", "hauled", "marched", "carried", "bundled", "taken");

  private static final WordSet PROTESTING =
      WordSet.of("protesters", "protestors", "demonstrators", "marchers", "protester", "rioters");

  private static final WordSet STATE =
      WordSet.of("police", "policemen", "gendarmes", "troops", "soldiers", "army", "security");

  private static final WordSet OFF = WordSet.of("off");

  private static final WordSet POSING =
      WordSet.of("dressed", "uniform", "uniforms", "posing", "fake", "rebel", "disguised");

  private static final WordSet FATAL = WordSet.of("fatal", "mortal");

  /** "killed or captured sixty", "surrendered or were killed": how many of each is not told. */
  private Statement either(Sentence s, Statement statement) {
    int trigger = statement.trigger();
    int before = Grammar.be(s, trigger - 1) ? trigger - 2 : trigger - 1;
    int after = Grammar.be(s, trigger + 2) ? trigger + 3 : trigger + 2;
    boolean undivided =
        s.norm(before).equals("or") && another(s, before - 1, statement)
            || s.norm(trigger + 1).equals("or") && another(s, after, statement);
    return undivided ? statement.with(Outcome.CASUALTIES) : statement;
  }

  /** Whether a verb tells that people were harmed in another way. */
  private boolean another(Sentence s, int verb, Statement statement) {
    return BODILY.contains(statement.outcome())
        && !(s.norm(verb + 1).equals("to") && s.norm(verb + 2).equals("death"))
        && lexicon.verb(s.norm(verb)).stream()
            .map(VerbForm::sense)
            .filter(sense -> sense.particle().isEmpty() && !sense.weak())
            .map(VerbSense::outcome)
            .anyMatch(outcome -> BODILY.contains(outcome) && !outcome.equals(statement.outcome()));
  }

  private static final Set<Outcome> BODILY =
      EnumSet.of(Outcome.KILLED, Outcome.INJURED, Outcome.CAPTURED);

  /** "fatally shot", "fatally wounded" */
  private static Statement fatal(Sentence s, Statement statement) {
    int trigger = statement.trigger();
    boolean fatal =
        statement.outcome() == Outcome.INJURED
            && (s.norm(trigger - 1).equals("fatally")
                || statement.rule().equals("suffered") && s.holds(trigger, trigger + 4, FATAL));
    return fatal ? statement.with(Outcome.KILLED) : statement;
  }

  /** "killing and maiming dozens": one number of both. */
  private Statement together(Sentence s, Statement statement) {
    int trigger = statement.trigger();
    boolean both =
        statement.outcome() == Outcome.INJURED
            && s.norm(trigger - 1).equals("and")
            && lexicon.verb(s.norm(trigger - 2)).stream()
                .anyMatch(form -> form.sense().outcome() == Outcome.KILLED)
            && statement.victims().stream().allMatch(group -> group.from() == trigger + 1);
    return both ? statement.with(Outcome.CASUALTIES) : statement;
  }
}
