-- An organisation can be suspended and closed, and is found by any part of its name, also of one that it had before.

ALTER TABLE organisation ADD COLUMN state BIGINT NOT NULL DEFAULT 1 CHECK (state BETWEEN 1 AND 4);  -- active, suspended, closed, merged
ALTER TABLE organisation ADD COLUMN state_since BIGINT;                                             -- NULL: since its registration
ALTER TABLE organisation ADD COLUMN state_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE organisation ADD COLUMN successor_code TEXT NOT NULL DEFAULT '';                        -- of one that was merged

-- Every ending of its names: what a search for a part of a name goes by.
CREATE TABLE organisation_term (
    term        TEXT NOT NULL,
    credit_code TEXT NOT NULL REFERENCES organisation (credit_code),
    PRIMARY KEY (term, credit_code)
);
INSERT INTO organisation_term (term, credit_code)
WITH RECURSIVE ending (name, credit_code, start) AS (
    SELECT name, credit_code, 1 FROM organisation
    UNION ALL
    SELECT name, credit_code, start + 1 FROM ending WHERE start < LENGTH(name)
)
SELECT DISTINCT SUBSTR(name, start), credit_code FROM ending;
