-- Majors of technical schools with their numbers by school year and their warnings; marks of quality.

CREATE TABLE school_major (
    major_id          TEXT   NOT NULL PRIMARY KEY,
    credit_code       TEXT   NOT NULL REFERENCES organisation (credit_code),
    code              TEXT   NOT NULL,
    name              TEXT   NOT NULL,
    class_type        BIGINT NOT NULL CHECK (class_type BETWEEN 1 AND 3),
    state             BIGINT NOT NULL CHECK (state BETWEEN 1 AND 3),   -- offered, warned, withdrawn
    opened_on         BIGINT NOT NULL,
    withdrawn_on      BIGINT,
    withdrawal_reason TEXT   NOT NULL,
    CHECK ((state = 3) = (withdrawn_on IS NOT NULL))
);
-- A school has a major in a class type once: of two calls that open it only one succeeds.
CREATE UNIQUE INDEX school_major_current ON school_major (credit_code, code, class_type) WHERE state < 3;
CREATE INDEX school_major_by_school ON school_major (credit_code, major_id);

CREATE TABLE major_occupation (
    major_id        TEXT NOT NULL REFERENCES school_major (major_id),
    occupation_code TEXT NOT NULL REFERENCES occupation (code),
    PRIMARY KEY (major_id, occupation_code)
);
CREATE INDEX major_occupation_by_occupation ON major_occupation (occupation_code, major_id);

-- Every record of a year; the last version counts.
CREATE TABLE major_year (
    major_id          TEXT   NOT NULL REFERENCES school_major (major_id),
    school_year       BIGINT NOT NULL,                                 -- the year in whose September it begins
    version           BIGINT NOT NULL CHECK (version > 0),
    entrants          BIGINT NOT NULL CHECK (entrants >= 0),
    students          BIGINT NOT NULL CHECK (students >= entrants),
    graduates         BIGINT NOT NULL CHECK (graduates >= 0),
    employed          BIGINT NOT NULL CHECK (employed BETWEEN 0 AND graduates),
    correction_reason TEXT   NOT NULL,
    PRIMARY KEY (major_id, school_year, version)
);

CREATE TABLE major_warning (
    major_id    TEXT   NOT NULL REFERENCES school_major (major_id),
    number      BIGINT NOT NULL CHECK (number > 0),
    ground      BIGINT NOT NULL CHECK (ground BETWEEN 1 AND 3),
    warned_on   BIGINT NOT NULL,
    note        TEXT   NOT NULL,
    lifted_on   BIGINT,
    lift_reason TEXT   NOT NULL,
    PRIMARY KEY (major_id, number)
);
CREATE UNIQUE INDEX major_warning_standing ON major_warning (major_id) WHERE lifted_on IS NULL;

CREATE TABLE quality_mark (
    mark_id           TEXT   NOT NULL PRIMARY KEY,
    credit_code       TEXT   NOT NULL REFERENCES organisation (credit_code),
    major_id          TEXT   NOT NULL,                                 -- empty: the school itself
    granted_on        BIGINT NOT NULL,
    document          TEXT   NOT NULL,
    revoked_on        BIGINT,
    revocation_reason TEXT   NOT NULL
);
CREATE UNIQUE INDEX quality_mark_current ON quality_mark (credit_code, major_id) WHERE revoked_on IS NULL;
