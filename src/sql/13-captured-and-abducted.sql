-- Who was taken, by whose side, and when?
SELECT iso_year, iso_week, country_name, actor_name, role, sum(captured_best) AS captured, sum(abducted_best) AS abducted
FROM casualties_weekly
WHERE captured_best > 0 OR abducted_best > 0
GROUP BY iso_year, iso_week, country_name, actor_name, role
ORDER BY iso_year, iso_week, country_name NULLS LAST, actor_name NULLS LAST, role
