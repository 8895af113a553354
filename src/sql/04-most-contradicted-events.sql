-- Where do the sources differ most, in people?
-- Open highs have no width and are left out; question 5 lists them.
SELECT event_id, date_start, country_name, place, low, best, high, high - low AS width, articles, side_a_name, side_b_name
FROM events
WHERE high > low
ORDER BY width DESC, best DESC, event_id
LIMIT 20
