-- A draft can be discarded; each revision keeps who edited it, what its items rest on, and which occupations it leaves out and why.

CREATE TABLE shortage_list_new (
    list_id           TEXT   NOT NULL PRIMARY KEY,                       -- quarter-version
    quarter           TEXT   NOT NULL,                                   -- 2023Q1
    version           BIGINT NOT NULL CHECK (version > 0),
    state             BIGINT NOT NULL CHECK (state BETWEEN 1 AND 4),     -- draft, reviewed, published, discarded
    revision          BIGINT NOT NULL CHECK (revision > 0),              -- of its items
    published_on      BIGINT,
    correction_reason TEXT   NOT NULL,
    review_opinion    TEXT   NOT NULL,
    reviewed_by       TEXT   NOT NULL,                                   -- empty: nobody
    discard_reason    TEXT   NOT NULL,
    CHECK ((state = 3) = (published_on IS NOT NULL)),
    CHECK ((state = 4) = (discard_reason <> '')),
    UNIQUE (quarter, version)                                            -- of two drafts of one version only one comes to be
);
INSERT INTO shortage_list_new (list_id, quarter, version, state, revision, published_on, correction_reason, review_opinion,
    reviewed_by, discard_reason)
SELECT list_id, quarter, version, state, revision, published_on, correction_reason, review_opinion, '', '' FROM shortage_list;

CREATE TABLE shortage_list_item_new (
    list_id         TEXT   NOT NULL REFERENCES shortage_list_new (list_id),
    revision        BIGINT NOT NULL,
    occupation_code TEXT   NOT NULL REFERENCES occupation (code),
    occupation_name TEXT   NOT NULL,
    place           BIGINT NOT NULL CHECK (place >= 0),                  -- 0: the list gives none
    previous_place  BIGINT NOT NULL CHECK (previous_place >= 0),
    newly_listed    BIGINT NOT NULL CHECK (newly_listed IN (0, 1)),
    note            TEXT   NOT NULL,
    city_codes      TEXT   NOT NULL,                                     -- parted by spaces
    PRIMARY KEY (list_id, revision, occupation_code)
);
INSERT INTO shortage_list_item_new (list_id, revision, occupation_code, occupation_name, place, previous_place, newly_listed,
    note, city_codes)
SELECT list_id, revision, occupation_code, occupation_name, place, previous_place, newly_listed, note, city_codes
FROM shortage_list_item;
DROP TABLE shortage_list_item;
DROP TABLE shortage_list;
ALTER TABLE shortage_list_new RENAME TO shortage_list;
ALTER TABLE shortage_list_item_new RENAME TO shortage_list_item;
CREATE INDEX shortage_list_by_state ON shortage_list (state, quarter, version);
-- A quarter has one list in preparation at a time.
CREATE UNIQUE INDEX shortage_list_open ON shortage_list (quarter) WHERE state < 3;

-- Who made each revision of a draft.
CREATE TABLE shortage_list_revision (
    list_id   TEXT   NOT NULL REFERENCES shortage_list (list_id),
    revision  BIGINT NOT NULL,
    edited_by TEXT   NOT NULL,
    PRIMARY KEY (list_id, revision)
);

-- What an item rests on; no row: no enterprise was surveyed that wants it.
CREATE TABLE shortage_list_basis (
    list_id           TEXT   NOT NULL REFERENCES shortage_list (list_id),
    revision          BIGINT NOT NULL,
    occupation_code   TEXT   NOT NULL REFERENCES occupation (code),
    wanted            BIGINT NOT NULL CHECK (wanted >= 0),
    vacant            BIGINT NOT NULL CHECK (vacant >= 0),
    enterprises       BIGINT NOT NULL CHECK (enterprises >= 0),
    longest_open_days BIGINT NOT NULL CHECK (longest_open_days >= 0),
    project_wanted    BIGINT NOT NULL CHECK (project_wanted >= 0),
    supply            BIGINT NOT NULL CHECK (supply >= 0),
    PRIMARY KEY (list_id, revision, occupation_code)
);

-- Newly announced AI occupations that a list leaves out, with the reason.
CREATE TABLE shortage_list_exclusion (
    list_id         TEXT   NOT NULL REFERENCES shortage_list (list_id),
    revision        BIGINT NOT NULL,
    occupation_code TEXT   NOT NULL REFERENCES occupation (code),
    reason          TEXT   NOT NULL,
    PRIMARY KEY (list_id, revision, occupation_code)
);
