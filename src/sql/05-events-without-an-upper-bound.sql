-- Of which incidents is only the least known ("at least", "dozens")?
SELECT country_name, count(*) AS events, sum(best) AS at_least
FROM events
WHERE high_open
GROUP BY country, country_name
ORDER BY at_least DESC, country_name NULLS LAST
