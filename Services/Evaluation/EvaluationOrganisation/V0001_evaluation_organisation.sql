-- Who may evaluate which occupations to which levels, and who examines.

-- The first 13 positions of certificate numbers. One organisation's for good, also after it was withdrawn: its numbers stay in the world.
CREATE TABLE evaluation_body (
    body_code   TEXT   NOT NULL PRIMARY KEY CHECK (length(body_code) = 13),
    credit_code TEXT   NOT NULL
);

CREATE TABLE evaluation_organisation (
    credit_code    TEXT   NOT NULL PRIMARY KEY,
    name           TEXT   NOT NULL,
    kind           BIGINT NOT NULL CHECK (kind BETWEEN 1 AND 4),
    region_code    TEXT   NOT NULL CHECK (length(region_code) = 6),
    body_code      TEXT   NOT NULL UNIQUE REFERENCES evaluation_body (body_code),
    valid_from_on  BIGINT NOT NULL,                              -- days since 1970-01-01
    valid_to_on    BIGINT NOT NULL,
    state          BIGINT NOT NULL CHECK (state BETWEEN 1 AND 3), -- active, suspended, withdrawn
    state_reason   TEXT   NOT NULL,
    filed_on       BIGINT NOT NULL,
    revision       BIGINT NOT NULL CHECK (revision >= 1),
    scope_revision BIGINT NOT NULL,                              -- the revision whose scope is in force
    CHECK (valid_from_on <= valid_to_on)
);
CREATE INDEX evaluation_organisation_by_region ON evaluation_organisation (region_code, credit_code);

-- Scopes are kept by revision: what an organisation was allowed before stays readable.
CREATE TABLE evaluation_scope (
    credit_code     TEXT   NOT NULL REFERENCES evaluation_organisation (credit_code),
    scope_revision  BIGINT NOT NULL,
    occupation_code TEXT   NOT NULL,
    level           BIGINT NOT NULL CHECK (level BETWEEN 2 AND 6),
    PRIMARY KEY (credit_code, scope_revision, occupation_code, level)
);
CREATE INDEX evaluation_scope_by_occupation ON evaluation_scope (occupation_code, level, credit_code);

-- The firms of its chain whose workers a chain leader may evaluate.
CREATE TABLE served_employer (
    credit_code          TEXT   NOT NULL REFERENCES evaluation_organisation (credit_code),
    scope_revision       BIGINT NOT NULL,
    employer_credit_code TEXT   NOT NULL,
    PRIMARY KEY (credit_code, scope_revision, employer_credit_code)
);

CREATE TABLE examiner (
    id                   TEXT   NOT NULL PRIMARY KEY,
    person_id            TEXT   NOT NULL,
    kind                 BIGINT NOT NULL CHECK (kind IN (1, 2)), -- 考评员, 质量督导员
    card_number          TEXT   NOT NULL UNIQUE,
    region_code          TEXT   NOT NULL CHECK (length(region_code) = 6),
    highest_level        BIGINT NOT NULL CHECK (highest_level BETWEEN 0 AND 6), -- 0 for a supervisor
    valid_from_on        BIGINT NOT NULL,
    valid_to_on          BIGINT NOT NULL,
    employer_credit_code TEXT   NOT NULL,                        -- empty for none
    CHECK (valid_from_on <= valid_to_on)
);
CREATE INDEX examiner_by_region ON examiner (region_code, id);

CREATE TABLE examiner_occupation (
    examiner_id     TEXT NOT NULL REFERENCES examiner (id),
    occupation_code TEXT NOT NULL,
    PRIMARY KEY (examiner_id, occupation_code)
);
CREATE INDEX examiner_occupation_by_code ON examiner_occupation (occupation_code, examiner_id);
