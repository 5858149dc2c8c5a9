-- Levels with what is known of them; occupations that were announced by an entry, and those whose entry was taken back.
ALTER TABLE occupation ADD COLUMN announced_year BIGINT NOT NULL DEFAULT 0;
ALTER TABLE occupation ADD COLUMN levels_known BIGINT NOT NULL DEFAULT 0 CHECK (levels_known IN (0, 1));
ALTER TABLE occupation ADD COLUMN standard_lowest BIGINT NOT NULL DEFAULT 0 CHECK (standard_lowest BETWEEN 0 AND 8);
ALTER TABLE occupation ADD COLUMN standard_highest BIGINT NOT NULL DEFAULT 0 CHECK (standard_highest BETWEEN 0 AND 8);
ALTER TABLE occupation ADD COLUMN levels_source TEXT NOT NULL DEFAULT '';
ALTER TABLE occupation ADD COLUMN is_void BIGINT NOT NULL DEFAULT 0 CHECK (is_void IN (0, 1));
CREATE INDEX occupation_by_year ON occupation (announced_year, code);

-- What the province enters of the classification; a change that is taken back stays with its reason.
CREATE TABLE occupation_change (
    change_id       TEXT   NOT NULL PRIMARY KEY,
    kind            BIGINT NOT NULL CHECK (kind BETWEEN 1 AND 9),
    occupation_code TEXT   NOT NULL REFERENCES occupation (code),
    tag             BIGINT NOT NULL CHECK (tag BETWEEN 0 AND 5),            -- 0: it is about none
    effective_from  BIGINT NOT NULL,
    follows         BIGINT NOT NULL CHECK (follows IN (0, 1)),              -- whether it says what follows
    terms           BYTEA  NOT NULL,                                        -- OccupationChange
    voided_on       BIGINT,
    void_reason     TEXT   NOT NULL
);
CREATE INDEX occupation_change_by_occupation ON occupation_change (occupation_code, change_id);
CREATE INDEX occupation_change_by_tag ON occupation_change (tag, occupation_code) WHERE voided_on IS NULL;
-- One thing follows an occupation.
CREATE UNIQUE INDEX occupation_change_follows ON occupation_change (occupation_code) WHERE follows = 1 AND voided_on IS NULL;
-- A code is announced once.
CREATE UNIQUE INDEX occupation_change_announced ON occupation_change (occupation_code) WHERE kind = 1 AND voided_on IS NULL;
