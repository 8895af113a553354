package org.conflictledger.casualty.verb;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.draft.Rule;
import org.conflictledger.casualty.draft.Statement;
import org.conflictledger.casualty.lexicon.CasualtyLexicon;
import org.conflictledger.casualty.lexicon.VerbForm;
import org.conflictledger.casualty.lexicon.VerbForm.Form;
import org.conflictledger.casualty.lexicon.VerbSense;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Sentence;

/**
 * Verbs of harm in all voices.
 *
 * <ul>
 *   <li>{@code active}: "gunmen killed 14 soldiers"
 *   <li>{@code passive}: "14 soldiers were killed (by gunmen)"
 *   <li>{@code reduced}: "39 fighters killed since Thursday", "30 hurt"
 *   <li>{@code result}: ", killing 12 and wounding 30"
 *   <li>{@code intransitive}: "14 soldiers died"
 * </ul>
 */
public final class VerbRule implements Rule {

  private final CasualtyLexicon lexicon;
  private final ContextLexicon context;
  private final Telegraphic telegraphic;
  private final VerbSenses senses;
  private final ActiveVoice active;
  private final PassiveVoice passive;
  private final IntransitiveVoice intransitive;

  public VerbRule(CasualtyLexicon lexicon, ContextLexicon context) {
    this.lexicon = lexicon;
    this.context = context;
    telegraphic = new Telegraphic(lexicon, context);
    senses = new VerbSenses(lexicon, context);
    Subjects subjects = new Subjects(context);
    active = new ActiveVoice(lexicon, context);
    passive = new PassiveVoice(subjects);
    intransitive = new IntransitiveVoice(lexicon, subjects);
  }

  @Override
  public Collection<String> telling() {
    return lexicon.verbWords();
  }

  @Override
  public Collection<String> words() {
    return lexicon.verbForms();
  }

  @Override
  public boolean begins(Sentence s, int i) {
    for (VerbForm form : lexicon.verb(s.norm(i))) {
      if (begins(s, i, form)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean maybeSure(Sentence s, int i) {
    for (VerbForm form : lexicon.verb(s.norm(i))) {
      if (form.sense().sure() && begins(s, i, form)) {
        return true;
      }
    }
    return false;
  }

  private boolean begins(Sentence s, int i, VerbForm form) {
    return Particles.ahead(s, i, form.sense().particle())
        && senses.borneOut(s, i, form.sense())
        && (form.form() != Form.BASE || mayAssert(s, i));
  }

  /** Whether a bare form may tell what happened: in a headline, and where an auxiliary does. */
  private static boolean mayAssert(Sentence s, int verb) {
    return Telegraphic.is(s) || s.norm(verb - 1).equals("they") || VerbChain.mayAssert(s, verb);
  }

  @Override
  public List<Statement> apply(Chunks chunks) {
    List<Statement> statements = new ArrayList<>();
    Sentence s = chunks.s();
    for (int i = s.body(); i < s.size(); i++) {
      List<VerbForm> forms = lexicon.verb(s.norm(i));
      if (!forms.isEmpty()) {
        statement(chunks, i, forms).ifPresent(statements::add);
      }
    }
    return statements;
  }

  /** The best reading: the longest particle first, then a strong sense before a weak one. */
  private Optional<Statement> statement(Chunks chunks, int i, List<VerbForm> forms) {
    Optional<Statement> best = Optional.empty();
    int rank = -1;
    for (VerbForm form : forms) {
      int particle = Particles.end(chunks, i, form.sense());
      if (particle < 0) {
        continue;
      }
      int own = form.sense().particle().size() * 2 + (form.sense().weak() ? 0 : 1);
      if (own <= rank) {
        continue;
      }
      Optional<Statement> reading =
          read(chunks, i, form, particle).filter(st -> !roundedUp(form.sense(), st));
      if (reading.isPresent()) {
        best = reading;
        rank = own;
      }
    }
    return best;
  }

  /** "Farm workers were rounded up": a step of the deed, when nobody counts them. */
  private static boolean roundedUp(VerbSense sense, Statement statement) {
    return sense.verb().equals("round")
        && statement.victims().stream().allMatch(group -> group.kind() == Kind.BARE);
  }

  private Optional<Statement> read(Chunks chunks, int verb, VerbForm form, int end) {
    VerbSense sense = form.sense();
    VerbChain chain = VerbChain.of(chunks, verb, context);
    if (chain.unreal() || !senses.borneOut(chunks.s(), verb, sense)) {
      return Optional.empty();
    }
    return switch (form.form()) {
      case ING ->
          sense.objectHarmed()
              ? active.result(chunks, verb, end, sense, chain)
              // "are fleeing"
              : chain.passive() && sense.outcome() == Outcome.DISPLACED
                  ? intransitive.read(chunks, verb, end, chain.start(), sense)
                  : Optional.empty();
      case BASE, PRESENT -> present(chunks, verb, end, sense, chain, form.form());
      case PAST, PARTICIPLE ->
          past(chunks, verb, end, sense, chain, form.form() == Form.PARTICIPLE);
    };
  }

  private Optional<Statement> present(
      Chunks chunks, int verb, int end, VerbSense sense, VerbChain chain, Form form) {
    Sentence s = chunks.s();
    boolean headline = s.index() == Sentence.TITLE;
    boolean bare = form == Form.BASE && !chain.real() && !s.norm(verb - 1).equals("did");
    // "kill" alone is a threat, a heading or a noun; "Soldiers kill nine" is a headline.
    boolean finite =
        headline && chunks.endingAt(verb).isPresent() || telegraphic.opening(chunks, verb, end);
    boolean held = sense.verb().equals("hold") && s.norm(verb - 1).equals("they");
    if (bare && sense.objectHarmed() && !headline && !chain.perfect() && !finite && !held) {
      return Optional.empty();
    }
    boolean told = headline || chain.perfect() || telegraphic.dying(chunks, verb);
    if (bare && !sense.objectHarmed() && !told) {
      return Optional.empty();
    }
    if (!sense.objectHarmed()) {
      return intransitive.read(chunks, verb, end, chain.start(), sense);
    }
    if (held) {
      // "two of the five teachers they hold"
      List<PeopleGroup> object =
          chunks.endingAt(verb - 1).filter(PeopleGroup::counted).map(List::of).orElse(List.of());
      return object.isEmpty()
          ? Optional.empty()
          : Optional.of(Statement.of("relative", sense.outcome(), verb, object).marked(sense));
    }
    return active.active(chunks, verb, end, sense);
  }

  private Optional<Statement> past(
      Chunks chunks, int verb, int end, VerbSense sense, VerbChain chain, boolean participle) {
    if (!sense.objectHarmed()) {
      return intransitive.read(chunks, verb, end, chain.start(), sense);
    }
    // "the wounded soldiers": the participle stands before the noun it describes.
    boolean attributive = chunks.holding(verb).isPresent() || VerbSenses.carried(chunks, verb);
    boolean suicide =
        chunks.s().norm(end).endsWith("self") && !chunks.s().norm(end + 1).equals("and");
    if (attributive || suicide || PassiveVoice.isNoun(chunks.s(), verb)) {
      return Optional.empty();
    }
    if (sense.weak() && sense.outcome() == Outcome.INJURED && senses.harmless(chunks, verb, end)) {
      return Optional.empty();
    }
    if (chain.passive()) {
      boolean out =
          chunks.s().norm(verb).equals("taken")
                  && sense.outcome() != Outcome.CAPTURED
                  && lexicon.words.away.contains(chunks.s().norm(end))
              || chunks.s().norm(verb).equals("dispatched")
                  && lexicon.words.sent.contains(chunks.s().norm(end));
      return out || senses.unproven(chunks, chain.start())
          ? Optional.empty()
          : passive.passive(chunks, verb, end, sense, chain);
    }
    if (sense.passiveOnly() && !participle) {
      return Optional.empty();
    }
    if (!sense.passiveOnly()) {
      Optional<Statement> found = active.active(chunks, verb, end, sense);
      if (found.isPresent() || sense.things() && !participle) {
        // "blew", where "blown" would be the passive.
        return found;
      }
    }
    Optional<Statement> relative = passive.relative(chunks, verb, end, sense, chain);
    if (relative.isPresent() || chain.perfect()) {
      return relative;
    }
    return passive
        .joined(chunks, verb, end, sense)
        .or(() -> passive.inverted(chunks, verb, sense))
        .or(
            () ->
                PassiveVoice.endsPhrase(chunks, end) && !sense.verb().equals("hold")
                    ? passive.reduced(chunks, verb, end, sense)
                    : Optional.empty());
  }

  public static List<PeopleGroup> countedOf(List<PeopleGroup> groups) {
    List<PeopleGroup> counted = new ArrayList<>();
    for (PeopleGroup group : groups) {
      if (group.counted() && !(group.kind() == Kind.BARE && !counted.isEmpty())) {
        counted.add(group);
      }
    }
    return counted;
  }
}
