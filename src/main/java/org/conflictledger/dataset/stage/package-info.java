/** Stages after extraction: copies, linking by blocks, weeks. */
package org.conflictledger.dataset.stage;
