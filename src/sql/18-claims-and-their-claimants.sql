-- Who claims to have killed how many, and what do others say?
-- Claims enter an event as its high when better evidence stands beside them.
SELECT reported_by, perpetrator_actor_name, victim_actor_name, status, count(*) AS statements, max(count_best) AS largest
FROM mentions
WHERE outcome = 'killed' AND status IN ('claimed', 'denied')
GROUP BY reported_by, perpetrator_actor_name, victim_actor_name, status
ORDER BY statements DESC, largest DESC, reported_by NULLS LAST, perpetrator_actor_name NULLS LAST,
  victim_actor_name NULLS LAST, status
