-- Which tolls were revised downwards?
WITH steps AS (
  SELECT event_id, published, best, lag(best) OVER (PARTITION BY event_id ORDER BY published) AS before
  FROM tolls)
SELECT s.event_id, e.country_name, e.place, s.published, s.before, s.best
FROM steps s
JOIN events e ON e.event_id = s.event_id
WHERE s.best < s.before
ORDER BY s.before - s.best DESC, s.event_id, s.published
