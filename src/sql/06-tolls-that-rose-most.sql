-- Which tolls rose most between the first and the last day they were told?
-- First figures are what the news of the day carries; analysts who stop reading there miss this many.
WITH days AS (
  SELECT event_id, published, best,
    row_number() OVER (PARTITION BY event_id ORDER BY published) AS first_day,
    row_number() OVER (PARTITION BY event_id ORDER BY published DESC) AS last_day
  FROM tolls)
SELECT e.event_id, e.country_name, e.place, f.published AS first_told, f.best AS first_best, l.published AS last_told,
  l.best AS last_best, l.best - f.best AS rise
FROM events e
JOIN days f ON f.event_id = e.event_id AND f.first_day = 1
JOIN days l ON l.event_id = e.event_id AND l.last_day = 1
WHERE l.best > f.best
ORDER BY rise DESC, e.event_id
LIMIT 20
