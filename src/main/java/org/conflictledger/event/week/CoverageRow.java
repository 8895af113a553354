package org.conflictledger.event.week;

import org.conflictledger.time.IsoWeek;

/** A row of {@code coverage_weekly}: how many relevant articles were seen on a region in a week. */
public record CoverageRow(IsoWeek week, String country, String admin1, long articles) {}
