/**
 * Articles out of web archives: records of WARC and WET files, pages of HTML, the language they are
 * in. Parsing is left to jwarc, jsoup and OpenNLP; what stands here decides what of a page is the
 * article.
 */
package org.conflictledger.article.web;
