/**
 * What comes in: the article, and the reading and checking of records in every format that needs no
 * Spark.
 *
 * <p>Readers give each record as {@link org.conflictledger.article.Checked}: an article, or a
 * reject that tells file, position, reason and an excerpt. They never throw for what is in a file
 * and never drop a record.
 */
package org.conflictledger.article;
