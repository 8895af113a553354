package org.conflictledger.casualty.party;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conflictledger.actor.Actor;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.text.Document;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** Who says, or is said, to be the author: claims of responsibility, accusations, suspicions. */
final class Authors {

  /**
   * Who did it.
   *
   * @param sentence index of the sentence that says so
   * @param claimed whether it says so itself
   */
  record Author(Actor actor, int sentence, boolean claimed) {}

  /**
   * Who an article says did what.
   *
   * @param whole of the deed it tells of: whoever claimed it first, else whoever alone is blamed
   * @param each all who claim or are blamed, in the order of the text; none where parties blame
   *     each other
   */
  record Told(Optional<Author> whole, List<Author> each) {}

  private static final WordSet TURNS = WordSet.of("however", "but", "although", "though", "yet");

  private static final WordSet ACCUSING =
      WordSet.of("blamed", "blames", "blaming", "accused", "accuses", "accusing");

  private static final int BESIDE = 3;

  private final PartyLexicon lexicon;
  private final Claims claims;
  private final Accusations accusations;
  private final BareVerdicts verdicts;

  Authors(PartySpans parties, PartyLexicon lexicon, String country) {
    this.lexicon = lexicon;
    NearestParty nearest = new NearestParty(parties, country);
    this.verdicts = new BareVerdicts(parties, lexicon, country);
    this.claims = new Claims(nearest, lexicon, verdicts);
    this.accusations = new Accusations(nearest, lexicon);
  }

  /**
   * Whoever claimed the deed an article tells of, else whoever alone is blamed for it; nobody where
   * parties blame each other. A round-up has authors in many of its paragraphs.
   */
  Told of(Document document) {
    int year = document.article().published().getYear();
    List<Author> each = new ArrayList<>();
    Map<Actor, Integer> blamed = new LinkedHashMap<>();
    Map<Actor, Integer> boasting = new LinkedHashMap<>();
    boolean mutual = false;
    for (Sentence s : document.all()) {
      if (!mayTell(s) || PastYear.told(s, year)) {
        continue;
      }
      if (lexicon.mutual.in(s)) {
        mutual = true;
        continue;
      }
      for (int i = s.body(); i < s.size(); i++) {
        Optional<Author> author = at(s, i);
        if (author.isPresent()) {
          each.add(author.get());
          if (author.get().claimed()) {
            break;
          }
          blamed.putIfAbsent(author.get().actor(), s.index());
        }
        if (mayBegin(s, i) && !denied(s, i)) {
          claims.boaster(s, i).ifPresent(actor -> boasting.putIfAbsent(actor, s.index()));
        }
      }
    }
    Optional<Author> claimed = each.stream().filter(Author::claimed).findFirst();
    if (claimed.isPresent()) {
      return new Told(claimed, each);
    }
    Optional<Author> boaster = only(boasting);
    Optional<Author> whole = boaster.isPresent() || mutual ? boaster : only(blamed);
    return new Told(whole, mutual ? List.of() : each);
  }

  /** Who claims, else is blamed, by the words at a token. */
  private Optional<Author> at(Sentence s, int i) {
    Optional<Actor> bare = verdicts.claims(s, i);
    if (bare.isPresent()) {
      return bare.map(actor -> new Author(actor, s.index(), true));
    }
    Optional<Actor> verdict = verdicts.blamed(s, i);
    if (verdict.isPresent()) {
      return verdict.map(actor -> new Author(actor, s.index(), false));
    }
    if (!mayBegin(s, i) || denied(s, i)) {
      return Optional.empty();
    }
    Optional<Actor> claimant = claims.claimant(s, i);
    return claimant.isPresent()
        ? claimant.map(actor -> new Author(actor, s.index(), true))
        : accusations.blamed(s, i).map(actor -> new Author(actor, s.index(), false));
  }

  /** A look at its words, which is no to most sentences. */
  private boolean mayTell(Sentence s) {
    return lexicon.telling.in(s) || lexicon.authors.in(s) || claims.mayTell(s);
  }

  private boolean mayBegin(Sentence s, int i) {
    return lexicon.telling.at(s, i)
        || Grammar.BE.at(s, i)
        || Grammar.SAYING.at(s, i)
        || BareVerdicts.OWNING.at(s, i)
        || s.norm(i).equals(",") && lexicon.assailants.at(s, i - 1);
  }

  /** "No group claimed it; however, sources attributed it to": no denial where a turn follows. */
  private boolean denied(Sentence s, int i) {
    if (!lexicon.denying.in(s)) {
      return false;
    }
    if (ACCUSING.at(s, i) && !Grammar.BE.at(s, i - 1)) {
      // "X denied it and the mayor blamed Y": whoever blames is denied beside him only.
      return s.holds(Math.max(s.body(), i - BESIDE), i, lexicon.denying);
    }
    int from = Math.max(s.body(), i - 8);
    for (int j = i - 1; j > from; j--) {
      if (s.norm(j).equals(";") || TURNS.contains(s.norm(j))) {
        from = j;
      }
    }
    return s.holds(from, i + 3, lexicon.denying);
  }

  private static Optional<Author> only(Map<Actor, Integer> actors) {
    return actors.size() == 1
        ? actors.entrySet().stream()
            .findFirst()
            .map(a -> new Author(a.getKey(), a.getValue(), false))
        : Optional.empty();
  }
}
