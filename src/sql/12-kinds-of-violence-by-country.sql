-- State-based, non-state or one-sided: what kind of violence kills where?
SELECT country_name,
  CASE type_of_violence WHEN 1 THEN 'state-based' WHEN 2 THEN 'non-state' WHEN 3 THEN 'one-sided' ELSE 'unknown' END AS kind,
  count(*) AS events, sum(best) AS best
FROM events
GROUP BY country_name, type_of_violence
ORDER BY country_name NULLS LAST, kind
