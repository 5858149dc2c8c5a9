-- What the catalog speaks about: loaded from the tables of Rules at start, never written by a caller.

CREATE TABLE region (
    code        TEXT   NOT NULL PRIMARY KEY CHECK (LENGTH(code) = 6),
    name        TEXT   NOT NULL,
    parent_code TEXT   REFERENCES region (code),  -- NULL for the province
    tier        BIGINT NOT NULL CHECK (tier BETWEEN 1 AND 4),
    kind        TEXT   NOT NULL                   -- as the national table words it
);
CREATE INDEX region_by_parent ON region (parent_code, code);

CREATE TABLE occupation (
    code          TEXT   NOT NULL PRIMARY KEY,
    name          TEXT   NOT NULL,
    depth         BIGINT NOT NULL CHECK (depth BETWEEN 1 AND 4),
    parent_code   TEXT   REFERENCES occupation (code),
    edition       TEXT   NOT NULL,
    pinyin        TEXT   NOT NULL,
    initials      TEXT   NOT NULL,
    lowest_level  BIGINT NOT NULL CHECK (lowest_level BETWEEN 0 AND 8),  -- 0: it has no levels
    highest_level BIGINT NOT NULL CHECK (highest_level BETWEEN lowest_level AND 8)
);
CREATE INDEX occupation_by_depth ON occupation (depth, code);
CREATE INDEX occupation_by_parent ON occupation (parent_code, code);

CREATE TABLE occupation_tag (
    tag             BIGINT NOT NULL CHECK (tag BETWEEN 1 AND 5),
    occupation_code TEXT   NOT NULL REFERENCES occupation (code),
    PRIMARY KEY (tag, occupation_code)
);
CREATE INDEX occupation_tag_by_occupation ON occupation_tag (occupation_code, tag);

-- 工种, and older and other names.
CREATE TABLE occupation_name (
    occupation_code TEXT   NOT NULL REFERENCES occupation (code),
    kind            TEXT   NOT NULL CHECK (kind IN ('work_type', 'other_name')),
    name            TEXT   NOT NULL,
    PRIMARY KEY (occupation_code, kind, name)
);

-- What an occupation is found by: its code, pinyin and initials, and every ending of its names, so that a search for a part
-- of a name is, like the others, a search for the beginning of a term.
CREATE TABLE occupation_term (
    term            TEXT NOT NULL,
    occupation_code TEXT NOT NULL REFERENCES occupation (code),
    PRIMARY KEY (term, occupation_code)
);

-- Which state of a table of Rules was loaded, so that a second start changes nothing.
CREATE TABLE reference_load (
    subject   TEXT   NOT NULL PRIMARY KEY,
    checksum  TEXT   NOT NULL,
    row_count BIGINT NOT NULL
);
