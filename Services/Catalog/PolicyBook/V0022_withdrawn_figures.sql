-- An entry can be withdrawn by an entry: the row of the newest edition counts, and one that withdraws leaves nothing standing.
ALTER TABLE figure ADD COLUMN is_withdrawn BIGINT NOT NULL DEFAULT 0 CHECK (is_withdrawn IN (0, 1));
