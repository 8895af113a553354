-- What could not be read, and why?
SELECT reason, count(*) AS records, count(DISTINCT file) AS files, min(detail) AS example
FROM rejects
GROUP BY reason
ORDER BY records DESC, reason
