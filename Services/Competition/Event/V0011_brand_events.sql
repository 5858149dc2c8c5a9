-- The brand of the catalog that an event is about. The flag of before was the organiser's word, and counts no longer.
ALTER TABLE competition_event ADD COLUMN brand_id TEXT NOT NULL DEFAULT '';
