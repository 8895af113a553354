-- How many people were killed in each country, week by week?
-- One role only: the two roles tell of the same people. A high that is open counts its best figure; 'open' says that there is one.
SELECT iso_year, iso_week, country, country_name,
  sum(killed_low) AS low, sum(killed_best) AS best, sum(coalesce(killed_high, killed_best)) AS high,
  max(CASE WHEN killed_high_open THEN 1 ELSE 0 END) AS open
FROM casualties_weekly
WHERE role = 'suffered' AND killed_best IS NOT NULL
GROUP BY iso_year, iso_week, country, country_name
ORDER BY iso_year, iso_week, best DESC, country NULLS LAST
