package org.conflictledger.casualty.verb;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.draft.Rule;
import org.conflictledger.casualty.draft.Statement;
import org.conflictledger.casualty.lexicon.CasualtyLexicon;
import org.conflictledger.casualty.lexicon.Grammar;
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
  private final VerbSenses senses;
  private final ActiveVoice active;
  private final PassiveVoice passive;
  private final IntransitiveVoice intransitive;

  public VerbRule(CasualtyLexicon lexicon, ContextLexicon context) {
    this.lexicon = lexicon;
    this.context = context;
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

  /** Headlines, and entries of chronologies and bulletins, tell what happened in the present. */
  private static boolean telegraphic(Sentence s) {
    return s.index() <= 0 || s.item().listed();
  }

  /** Whether a bare form may tell what happened: in a headline, and where an auxiliary does. */
  private static boolean mayAssert(Sentence s, int verb) {
    return telegraphic(s) || s.norm(verb - 1).equals("they") || VerbChain.mayAssert(s, verb);
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
    boolean finite = headline && chunks.endingAt(verb).isPresent() || opening(chunks, verb, end);
    boolean held = sense.verb().equals("hold") && s.norm(verb - 1).equals("they");
    if (bare && sense.objectHarmed() && !headline && !chain.perfect() && !finite && !held) {
      return Optional.empty();
    }
    boolean told = headline || chain.perfect() || dying(chunks, verb);
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

  /** "Twin blasts in the capital kill 71": a headline's verb in the first words of a text. */
  private boolean opening(Chunks chunks, int verb, int end) {
    Sentence s = chunks.s();
    boolean alone = verb - s.body() == 1 && chunks.endingAt(verb).isEmpty();
    if (!telegraphic(s) || verb == s.body() || alone || asserted(s, verb)) {
      return false;
    }
    // "Police shoot dead three protesters": the people stand behind the particle.
    return chunks
        .startingAt(verb + 1)
        .or(() -> chunks.startingAt(end))
        .filter(g -> TOLD.contains(g.kind()))
        .isPresent();
  }

  /** "Five militants, two policemen die in a shoot-out": a headline that stands as a text. */
  private boolean dying(Chunks chunks, int verb) {
    return telegraphic(chunks.s())
        && !asserted(chunks.s(), chunks.endingAt(verb).map(PeopleGroup::from).orElse(verb))
        && chunks
            .endingAt(verb)
            .filter(g -> g.kind() == Kind.COUNTED || g.kind() == Kind.ELLIPTIC)
            .isPresent();
  }

  /** Whether words before a verb show that the sentence has another, or none that asserts. */
  private boolean asserted(Sentence s, int verb) {
    for (int i = afterLabel(s, verb); i < verb; i++) {
      String norm = s.norm(i);
      boolean other =
          Grammar.be(s, i)
              || Grammar.HAVE.contains(norm)
              || Grammar.MODALS.contains(norm)
              || Grammar.DO.contains(norm)
              || Grammar.SAYING.contains(norm)
              || Grammar.FINITE.contains(norm)
              || Grammar.PRONOUNS.contains(norm) && !s.norm(i - 1).equals("of")
              || context.negators.contains(norm)
              || lexicon.verb(norm).stream().anyMatch(form -> form.form() == Form.PAST)
              || norm.equals("to");
      if (other) {
        return true;
      }
    }
    return false;
  }

  /** "7 May: Rebels kill five": the day before the colon is no verb. */
  private static int afterLabel(Sentence s, int verb) {
    int from = s.body();
    for (int i = s.body(); i < verb; i++) {
      from = s.norm(i).equals(":") ? i + 1 : from;
    }
    return from;
  }

  private static final Set<Kind> TOLD = EnumSet.of(Kind.COUNTED, Kind.ELLIPTIC, Kind.ONE);

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
