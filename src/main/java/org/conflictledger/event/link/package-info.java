/**
 * Incidents of many articles made into events: candidates, pairs and their score, clusters, tolls
 * by day.
 */
package org.conflictledger.event.link;
