package org.conflictledger.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.conflictledger.actor.ActorSpan.Kind;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** The organisations that an article names, for the words that point back to them. */
final class Antecedents {

  private record Mention(int sentence, int token, ActorEntry entry) {}

  /** After a name: it describes somebody else ("the al-Qaeda affiliate"). */
  private static final Set<String> DESCRIBING =
      WordSet.of("affiliate", "branch", "ally", "allies", "offshoot", "splinter");

  private static final int FAR = 6;

  private final ActorCatalogue catalogue;
  private final Choice choice;
  private final String mainCountry;
  private final LocalDate published;
  private final Map<Integer, Words> words;
  private final List<Mention> mentions = new ArrayList<>();

  /** What was asked before of the whole article; long ones ask it of every sentence. */
  private final Map<String, Boolean> said = new HashMap<>();

  Antecedents(
      ActorCatalogue catalogue,
      Choice choice,
      String mainCountry,
      LocalDate published,
      Map<Integer, Words> words,
      Map<Integer, List<ActorSpan>> spans) {
    this.catalogue = catalogue;
    this.choice = choice;
    this.mainCountry = mainCountry;
    this.published = published;
    this.words = words;
    spans.forEach(this::remember);
  }

  private void remember(int sentence, List<ActorSpan> own) {
    for (ActorSpan span : own) {
      Words text = words.get(sentence);
      if (span.kind() == Kind.NAMED
          && !DESCRIBING.contains(text.sentence.norm(span.nameTo()))
          && !patron(text.sentence, span.from())) {
        choice
            .of(text, span, mainCountry)
            .flatMap(actor -> catalogue.entry(actor.id()))
            .filter(entry -> entry.side() && !entry.state())
            .ifPresent(entry -> mentions.add(new Mention(sentence, span.from(), entry)));
      }
    }
  }

  /** "a channel controlled by Lebanon's X", "a cabinet backed by X": it speaks of another. */
  private static boolean patron(Sentence s, int name) {
    for (int by = name - 1; by > Math.max(s.body(), name - PATRON_REACH); by--) {
      if (s.norm(by).equals("by")) {
        return BACKING.at(s, by - 1)
            || KEEPING.at(s, by - 1) && s.holds(by - PATRON_REACH, by - 1, MEDIA);
      }
      if (!s.token(by).word() && !s.norm(by).equals("'s")) {
        return false;
      }
    }
    return false;
  }

  private static final int PATRON_REACH = 5;

  private static final WordSet BACKING = WordSet.of("backed", "supported", "funded", "financed");

  private static final WordSet KEEPING = WordSet.of("controlled", "owned", "run", "operated");

  private static final WordSet MEDIA = WordSet.listed(Antecedents.class, "media");

  /**
   * The organisation named last before a token, or the only one of the whole article.
   *
   * @param tag what it must be; empty for anything
   * @param any whether militias and gangs may be meant where rebels are named too
   * @param others who is not meant
   */
  Optional<ActorEntry> lastNamed(
      int sentence,
      int token,
      String country,
      Optional<String> tag,
      boolean any,
      Predicate<Actor> others) {
    List<Mention> fitting =
        fitting(country, tag, any).stream()
            .filter(m -> !others.test(m.entry().actor()) && !apart(m, sentence))
            .toList();
    for (int i = fitting.size() - 1; i >= 0; i--) {
      Mention mention = fitting.get(i);
      boolean before =
          mention.sentence() < sentence
              || (mention.sentence() == sentence && mention.token() < token);
      if (before && sentence - mention.sentence() <= FAR) {
        return Optional.of(mention.entry());
      }
    }
    List<ActorEntry> all = fitting.stream().map(Mention::entry).distinct().toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** Each item of a bulletin tells of its own fighters. */
  private boolean apart(Mention mention, int sentence) {
    return words.get(sentence).sentence.item().apart(words.get(mention.sentence()).sentence.item());
  }

  /**
   * Mentions that a word can point back to: for "rebels", rebels before militias and gangs; "the
   * assailants" may be any.
   */
  private List<Mention> fitting(String country, Optional<String> tag, boolean any) {
    List<Mention> all =
        mentions.stream()
            .filter(m -> tag.isEmpty() || m.entry().tags().contains(tag.get()))
            .filter(m -> country.isEmpty() || m.entry().fightsIn(country))
            .toList();
    List<Mention> rebels =
        all.stream().filter(m -> m.entry().actor().type() == ActorType.REBEL).toList();
    return rebels.isEmpty() || any ? all : rebels;
  }

  /** The one organisation of a kind that is known to fight in a country in the year. */
  Optional<Actor> main(String country, Optional<String> tag) {
    List<ActorEntry> main =
        catalogue.mainIn(country, published.getYear()).stream()
            .filter(entry -> tag.isEmpty() || entry.tags().contains(tag.get()))
            .filter(choice::stillItself)
            .filter(
                entry ->
                    entry.cues().isEmpty()
                        || entry.cues().stream()
                            .anyMatch(cue -> said.computeIfAbsent(cue, this::says)))
            .toList();
    return main.size() == 1 ? Optional.of(main.get(0).actor()) : Optional.empty();
  }

  /** Whether the article holds a word or name. */
  private boolean says(String cue) {
    for (Words own : words.values()) {
      String text = own.sentence.text();
      for (int at = text.indexOf(cue); at >= 0; at = text.indexOf(cue, at + 1)) {
        int end = at + cue.length();
        if (end == text.length() || !Character.isLetter(text.charAt(end))) {
          return true;
        }
      }
    }
    return false;
  }
}
