-- 两目录: a city's subsidised projects, and the institutions that may run them.

CREATE TABLE training_project (
    project_id        TEXT   NOT NULL PRIMARY KEY,
    region_code       TEXT   NOT NULL REFERENCES region (code),
    programme         BIGINT NOT NULL CHECK (programme BETWEEN 1 AND 12),
    name              TEXT   NOT NULL,
    occupation_code   TEXT   REFERENCES occupation (code),
    level             BIGINT NOT NULL CHECK (level BETWEEN 0 AND 8),     -- 0: leads to none
    hours             BIGINT NOT NULL CHECK (hours > 0),
    standard_yuan     BIGINT NOT NULL CHECK (standard_yuan > 0),
    effective_from    BIGINT NOT NULL,
    effective_to      BIGINT CHECK (effective_to >= effective_from),     -- NULL: until further notice
    state             BIGINT NOT NULL CHECK (state BETWEEN 1 AND 3),     -- draft, published, withdrawn
    published_on      BIGINT,
    withdrawn_on      BIGINT,
    withdrawal_reason TEXT   NOT NULL,
    revision          BIGINT NOT NULL CHECK (revision > 0),
    policy_edition    BIGINT NOT NULL REFERENCES policy_edition (edition),
    CHECK (state <> 2 OR published_on IS NOT NULL),
    CHECK ((state = 3) = (withdrawn_on IS NOT NULL))
);
CREATE INDEX training_project_by_region ON training_project (region_code, project_id);
CREATE INDEX training_project_by_occupation ON training_project (occupation_code, project_id);

CREATE TABLE institution_admission (
    admission_id      TEXT   NOT NULL PRIMARY KEY,
    region_code       TEXT   NOT NULL REFERENCES region (code),
    credit_code       TEXT   NOT NULL REFERENCES organisation (credit_code),
    effective_from    BIGINT NOT NULL,
    effective_to      BIGINT CHECK (effective_to >= effective_from),
    withdrawn_on      BIGINT,
    withdrawal_reason TEXT   NOT NULL,
    is_current        BIGINT NOT NULL CHECK (is_current IN (0, 1)),      -- 0: withdrawn, or expired and followed by another
    CHECK (withdrawn_on IS NULL OR is_current = 0)
);
-- One current admission of an institution in a city: of two calls that admit it only one succeeds.
CREATE UNIQUE INDEX institution_admission_current ON institution_admission (region_code, credit_code)
    WHERE is_current = 1;
CREATE INDEX institution_admission_by_region ON institution_admission (region_code, admission_id);
CREATE INDEX institution_admission_by_institution ON institution_admission (credit_code, region_code, effective_from);

-- What it may run; no row: everything.
CREATE TABLE admission_programme (
    admission_id TEXT   NOT NULL REFERENCES institution_admission (admission_id),
    programme    BIGINT NOT NULL CHECK (programme BETWEEN 1 AND 12),
    PRIMARY KEY (admission_id, programme)
);

-- Which occupations or classes of them it may teach; no row: all.
CREATE TABLE admission_occupation (
    admission_id TEXT NOT NULL REFERENCES institution_admission (admission_id),
    class_code   TEXT NOT NULL REFERENCES occupation (code),
    PRIMARY KEY (admission_id, class_code)
);
