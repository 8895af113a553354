-- Which incidents were first reported in another week than they happened?
-- Counting by day of publication would put their dead into the wrong week.
SELECT e.event_id, e.date_start, e.date_prec, e.first_published, e.country_name, e.place, e.best
FROM events e
WHERE e.date_prec = 1 AND (weekofyear(e.first_published) <> e.iso_week OR e.first_published < e.date_start)
ORDER BY e.best DESC, e.event_id
