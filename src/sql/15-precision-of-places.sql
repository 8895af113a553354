-- How exactly is it known where it happened?
-- UCDP's scale: 1 the place, 2 near it, 3 second-order division, 4 first-order division, 5 a line or an area, 6 the country.
SELECT country_name, where_prec, count(*) AS events, sum(best) AS best
FROM events
GROUP BY country_name, where_prec
ORDER BY country_name NULLS LAST, where_prec NULLS LAST
