/** Tables: their columns with descriptions, rows, and how they are written. */
package org.conflictledger.dataset.table;
