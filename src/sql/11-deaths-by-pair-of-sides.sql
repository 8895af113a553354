-- Which conflicts cost most lives?
SELECT side_a_name, side_b_name, count(*) AS events, sum(deaths_a) AS deaths_a, sum(deaths_b) AS deaths_b,
  sum(deaths_civilians) AS civilians, sum(deaths_unknown) AS unidentified, sum(best) AS best
FROM events
GROUP BY side_a, side_a_name, side_b, side_b_name
HAVING sum(best) > 0
ORDER BY best DESC, side_a_name, side_b_name
