package org.conflictledger.article;

import java.time.LocalDate;

/**
 * One news article, checked: an id, a day of publication and a text that is not blank.
 *
 * @param id unique among the articles of a run
 * @param published the day against which relative expressions ("on Sunday") are resolved
 * @param source the outlet; empty when unknown
 * @param title the headline; empty when unknown
 * @param url where it was published; empty when unknown
 * @param language BCP 47 code; empty when unknown
 * @param text the body, paragraphs separated by blank lines
 */
public record Article(
    String id,
    LocalDate published,
    String source,
    String title,
    String url,
    String language,
    String text) {}
