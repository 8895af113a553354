-- How much of each outlet is copied from others?
-- Copies add their article to an event and no number.
SELECT source, count(*) AS articles, count(duplicate_of) AS copies, sum(mentions) AS mentions
FROM articles
GROUP BY source
ORDER BY articles DESC, source NULLS LAST
