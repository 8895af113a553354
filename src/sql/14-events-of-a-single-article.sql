-- How much rests on one article alone?
SELECT country_name, count(*) AS events, count_if(articles = 1) AS of_one_article,
  sum(best) AS best, sum(CASE WHEN articles = 1 THEN best ELSE 0 END) AS best_of_one_article
FROM events
GROUP BY country, country_name
ORDER BY best DESC, country_name NULLS LAST
