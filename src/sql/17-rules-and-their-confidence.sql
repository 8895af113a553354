-- Which rules of extraction carry the dataset, and how sure are they?
SELECT rule, outcome, count(*) AS mentions, cast(round(100 * avg(confidence)) AS int) AS mean_confidence_percent
FROM mentions
GROUP BY rule, outcome
ORDER BY mentions DESC, rule, outcome
