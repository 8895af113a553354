-- Whose people died, and at whose hands?
-- Side by side, never added: every death stands once in each column, under another actor.
SELECT actor_name, actor_type,
  sum(CASE WHEN role = 'suffered' THEN killed_best ELSE 0 END) AS suffered,
  sum(CASE WHEN role = 'inflicted' THEN killed_best ELSE 0 END) AS inflicted
FROM casualties_weekly
GROUP BY actor, actor_name, actor_type
HAVING sum(killed_best) > 0
ORDER BY suffered + inflicted DESC, actor_name, actor_type
