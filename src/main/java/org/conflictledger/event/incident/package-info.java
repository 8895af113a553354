/** What one article tells: its incidents, their place, day and kind, and what is background. */
package org.conflictledger.event.incident;
