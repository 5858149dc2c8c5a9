CREATE TABLE shortage_list (
    list_id           TEXT   NOT NULL PRIMARY KEY,                       -- quarter-version
    quarter           TEXT   NOT NULL,                                   -- 2023Q1
    version           BIGINT NOT NULL CHECK (version > 0),
    state             BIGINT NOT NULL CHECK (state BETWEEN 1 AND 3),     -- draft, reviewed, published
    revision          BIGINT NOT NULL CHECK (revision > 0),              -- of its items
    published_on      BIGINT,
    correction_reason TEXT   NOT NULL,
    review_opinion    TEXT   NOT NULL,
    CHECK ((state = 3) = (published_on IS NOT NULL)),
    UNIQUE (quarter, version)                                            -- of two drafts of one version only one comes to be
);
CREATE INDEX shortage_list_by_state ON shortage_list (state, quarter, version);

-- The items of each revision; the list's own revision is the one that counts.
CREATE TABLE shortage_list_item (
    list_id         TEXT   NOT NULL REFERENCES shortage_list (list_id),
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
