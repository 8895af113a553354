/** Files that come in: listing, slices, formats, and that they stay as they were. */
package org.conflictledger.dataset.input;
