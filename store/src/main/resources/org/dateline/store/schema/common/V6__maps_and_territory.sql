-- What maps and timelines add up over all incidents stands in this index whole, so that they need not read the rows.
DROP INDEX incident_time_place;
CREATE INDEX incident_time_place ON incident (when_from, lat, lon, type, contradictions, status, sources, country);

-- Mentions of ground that is taken, held or given up are few among all.
CREATE INDEX mention_territory ON mention (when_from, place) WHERE mode IN ('territory', 'withdraw');
