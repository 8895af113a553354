package org.conflictledger.article;

import java.io.Closeable;
import java.util.Iterator;

/**
 * The records of a file, in order, each an article or a reject.
 *
 * <p>Reading never throws for what is in the file: what cannot be read becomes a reject.
 */
public interface ArticleStream extends Iterator<Checked>, Closeable {}
