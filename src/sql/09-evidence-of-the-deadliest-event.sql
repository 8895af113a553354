-- On which sentences does the largest number rest?
-- Put an event_id of your own in the place of the inner query.
SELECT m.published, a.source, m.outcome, m.count_low, m.count_best, m.count_high, m.scope, m.status, m.reported_by, m.rule,
  m.sentence
FROM events e
JOIN mentions m ON array_contains(e.mention_ids, m.mention_id)
JOIN articles a ON a.article_id = m.article_id
WHERE e.event_id = (SELECT event_id FROM events ORDER BY best DESC, event_id LIMIT 1)
ORDER BY m.published, a.source, m.article_id, m.sentence_index, m.begin, m.mention_id
