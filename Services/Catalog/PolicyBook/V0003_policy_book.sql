CREATE TABLE policy_edition (
    edition      BIGINT NOT NULL PRIMARY KEY CHECK (edition > 0),
    published_on BIGINT NOT NULL,
    reason       TEXT   NOT NULL
);

-- Append-only. Of rows with the same key, region and first day the one of the newest edition counts.
CREATE TABLE figure (
    key            TEXT   NOT NULL,
    region_code    TEXT   NOT NULL REFERENCES region (code),
    effective_from BIGINT NOT NULL,
    edition        BIGINT NOT NULL REFERENCES policy_edition (edition),
    effective_to   BIGINT CHECK (effective_to >= effective_from),  -- NULL: until further notice
    value          TEXT   NOT NULL,                                -- empty where each city sets its own
    unit           TEXT   NOT NULL,
    binding        BIGINT NOT NULL CHECK (binding BETWEEN 1 AND 7),
    source         TEXT   NOT NULL CHECK (source <> ''),           -- articles in short form, parted by ;
    note           TEXT   NOT NULL,
    PRIMARY KEY (key, region_code, effective_from, edition)
);
