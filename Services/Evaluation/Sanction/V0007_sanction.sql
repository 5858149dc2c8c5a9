-- Complaints about organisations, and sanctions on organisations, examiners and candidates.

CREATE TABLE complaint (
    id                       TEXT   NOT NULL PRIMARY KEY,
    organisation_credit_code TEXT   NOT NULL REFERENCES evaluation_organisation (credit_code),
    region_code              TEXT   NOT NULL,
    content                  TEXT   NOT NULL,
    filed_by                 TEXT   NOT NULL,                      -- shown to nobody
    filed_on                 BIGINT NOT NULL,
    state                    BIGINT NOT NULL CHECK (state BETWEEN 1 AND 3), -- filed, founded, unfounded
    decided_by               TEXT   NOT NULL,
    decided_on               BIGINT,
    decision_reason          TEXT   NOT NULL,
    CHECK ((state = 1) = (decided_on IS NULL))
);
CREATE INDEX complaint_by_region ON complaint (region_code, id);

CREATE TABLE sanction (
    id            TEXT   NOT NULL PRIMARY KEY,
    kind          BIGINT NOT NULL CHECK (kind BETWEEN 1 AND 3),    -- person, examiner, organisation
    sanctioned_id TEXT   NOT NULL,
    region_code   TEXT   NOT NULL,
    measure       BIGINT NOT NULL CHECK (measure IN (1, 2)),       -- warning, ban
    reason        TEXT   NOT NULL,
    document      TEXT   NOT NULL,
    imposed_on    BIGINT NOT NULL,
    ends_on       BIGINT,
    lifted_on     BIGINT,
    lift_reason   TEXT   NOT NULL,
    CHECK ((measure = 2) = (ends_on IS NOT NULL))
);
CREATE INDEX sanction_by_sanctioned ON sanction (sanctioned_id, id);
CREATE INDEX sanction_by_region ON sanction (region_code, id);
