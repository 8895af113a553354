-- Which actors killed how many civilians, month by month?
-- Months are those of the week's Monday. 'unknown' is whoever the articles do not name.
SELECT year(week_start) AS year, month(week_start) AS month, actor_name, actor_type,
  sum(killed_civilians_best) AS civilians_killed
FROM casualties_weekly
WHERE role = 'inflicted' AND killed_civilians_best > 0
GROUP BY year(week_start), month(week_start), actor, actor_name, actor_type
ORDER BY year, month, civilians_killed DESC, actor_name NULLS LAST
