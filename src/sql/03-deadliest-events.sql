-- Which incidents killed the most people?
-- Read where_prec and date_prec beside the figures: above 4 the region, above 3 the month is a guess.
SELECT event_id, date_start, country_name, admin1_name, place, side_a_name, side_b_name, low, best, high, high_open,
  where_prec, date_prec, articles
FROM events
ORDER BY best DESC, low DESC, event_id
LIMIT 20
