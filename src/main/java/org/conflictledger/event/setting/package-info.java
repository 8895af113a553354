/**
 * How reading, linking and estimating are set, and what of a statement the settings are asked
 * about.
 */
package org.conflictledger.event.setting;
