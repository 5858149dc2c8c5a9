-- Credit grades with the facts they rest on, written promises, complaints.
CREATE TABLE credit_grade (
    id                       TEXT   NOT NULL PRIMARY KEY,
    organisation_credit_code TEXT   NOT NULL,
    region_code              TEXT   NOT NULL,
    year                     BIGINT NOT NULL,
    version                  BIGINT NOT NULL CHECK (version > 0),
    level                    BIGINT NOT NULL CHECK (level BETWEEN 1 AND 4),
    points                   BIGINT NOT NULL CHECK (points BETWEEN 0 AND 100),
    graded_on                BIGINT NOT NULL,
    reason                   TEXT   NOT NULL,                      -- empty of a first version
    live                     BIGINT CHECK (live = 1),              -- NULL when a later version replaced it
    basis                    BYTEA  NOT NULL,                      -- DecisionBasis
    UNIQUE (organisation_credit_code, region_code, year, version),
    UNIQUE (organisation_credit_code, region_code, year, live)     -- one in force for a year
);
CREATE INDEX credit_grade_by_region ON credit_grade (region_code, id);

CREATE TABLE credit_fact (
    grade_id  TEXT   NOT NULL REFERENCES credit_grade (id),
    kind      BIGINT NOT NULL CHECK (kind BETWEEN 1 AND 9),
    record_id TEXT   NOT NULL,
    PRIMARY KEY (grade_id, kind, record_id)
);

CREATE TABLE credit_promise (
    id                       TEXT   NOT NULL PRIMARY KEY,
    organisation_credit_code TEXT   NOT NULL,
    region_code              TEXT   NOT NULL,
    statement                TEXT   NOT NULL,
    grade_id                 TEXT   NOT NULL REFERENCES credit_grade (id),
    given_by                 TEXT   NOT NULL,                      -- the account
    given_at                 BIGINT NOT NULL,
    ended_on                 BIGINT,
    end_reason               TEXT   NOT NULL,
    live                     BIGINT CHECK (live = 1),              -- NULL when it was ended
    UNIQUE (organisation_credit_code, region_code, live)
);

CREATE TABLE training_complaint (
    id                       TEXT   NOT NULL PRIMARY KEY,
    class_id                 TEXT   NOT NULL REFERENCES training_class (id),
    organisation_credit_code TEXT   NOT NULL,
    region_code              TEXT   NOT NULL,
    content                  TEXT   NOT NULL,
    filed_by                 TEXT   NOT NULL,                      -- the person; shown to nobody
    filed_on                 BIGINT NOT NULL,
    state                    BIGINT NOT NULL CHECK (state BETWEEN 1 AND 3),
    decided_on               BIGINT,
    decision_reason          TEXT   NOT NULL,
    CHECK ((state = 1) = (decided_on IS NULL))
);
CREATE INDEX training_complaint_by_region ON training_complaint (region_code, id);
CREATE INDEX training_complaint_by_organisation ON training_complaint (organisation_credit_code, id);
CREATE INDEX training_complaint_by_person ON training_complaint (filed_by, id);
CREATE INDEX subsidy_clawback_by_class ON subsidy_clawback (class_id, id);
