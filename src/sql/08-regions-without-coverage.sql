-- In which weeks was a region silent that is otherwise in the news?
-- No row in coverage_weekly means that no article told of casualties there: peace and no news look the same. The weeks compared are all
-- those in which anything was reported anywhere.
WITH weeks AS (SELECT DISTINCT iso_year, iso_week FROM coverage_weekly),
  regions AS (
    SELECT country, admin1, count(*) AS covered_weeks FROM coverage_weekly WHERE admin1 IS NOT NULL GROUP BY country, admin1)
SELECT r.country, r.admin1, r.covered_weeks, count(*) AS silent_weeks
FROM regions r
CROSS JOIN weeks w
LEFT JOIN coverage_weekly c
  ON c.country = r.country AND c.admin1 = r.admin1 AND c.iso_year = w.iso_year AND c.iso_week = w.iso_week
WHERE c.articles IS NULL
GROUP BY r.country, r.admin1, r.covered_weeks
ORDER BY r.covered_weeks DESC, silent_weeks DESC, r.country, r.admin1
