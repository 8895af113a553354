package org.conflictledger.casualty.violence;

/**
 * What was decided of a statement's violence, and why.
 *
 * @param certainty 0 to 1; 0 is a refusal
 * @param code for the weights of confidence; "refused" for every refusal
 * @param reason for a person
 * @param history whether the deed is past by the nature of the report
 */
public record Judgement(double certainty, String code, String reason, boolean history) {

  Judgement(double certainty, String code, String reason) {
    this(certainty, code, reason, false);
  }

  static final Judgement WORDS = new Judgement(0.95, "words", "its words speak of violence");
  static final Judgement MIXED =
      new Judgement(
          0.3, "mixed", "its words speak of violence, the article of accident or disaster");
  static final Judgement NEIGHBOURS =
      new Judgement(0.85, "neighbours", "sentences beside it speak of violence");
  static final Judgement ARTICLE = new Judgement(0.7, "article", "the article speaks of violence");
  static final Judgement PUBLIC =
      new Judgement(0.7, "article", "someone in public life was harmed on purpose");
  static final Judgement TRIED =
      new Judgement(0.7, "article", "a court hears of the murder of someone in public life", true);
  static final Judgement ORGANISATION =
      new Judgement(0.7, "article", "the article names an armed organisation");
  static final Judgement NOTE =
      new Judgement(0.5, "note", "a short note, and nothing speaks against");

  static final Judgement COURT = refused("a charge or a sentence of a court");
  static final Judgement FANCY =
      refused("a story, a game, a drill, business or antiquity, by the words of the article");
  static final Judgement FOREIGN =
      refused("a story, a game, a drill, business or antiquity, by its words");
  static final Judgement CRIME = refused("ordinary crime, by its words");
  static final Judgement PRIVATE = refused("the next sentence suspects a crime between people");
  static final Judgement NATURE = refused("an accident, a disease or a disaster, by its words");
  static final Judgement THING = refused("a machine or a building, not people");
  static final Judgement LEADER = refused("someone of a name who left is no displaced person");
  static final Judgement CALM = refused("nothing near it speaks of violence");

  private static Judgement refused(String reason) {
    return new Judgement(0, "refused", reason);
  }
}
