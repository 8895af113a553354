/** Copies and near copies of articles, by MinHash with banding. */
package org.conflictledger.event.copy;
