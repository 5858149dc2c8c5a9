-- The pool of teachers and experts. A person is an opaque id of training-records and stands in the pool once at a time.

CREATE TABLE teacher (
    teacher_id             TEXT   NOT NULL PRIMARY KEY,
    person_id              TEXT   NOT NULL,
    kind                   BIGINT NOT NULL CHECK (kind BETWEEN 1 AND 4),
    credit_code            TEXT   REFERENCES organisation (credit_code),
    region_code            TEXT   NOT NULL REFERENCES region (code),
    level                  BIGINT NOT NULL CHECK (level BETWEEN 0 AND 8),     -- 0: none
    double_qualified       BIGINT NOT NULL CHECK (double_qualified IN (0, 1)),
    teaching_qualification TEXT   NOT NULL,
    skill_certificate      TEXT   NOT NULL,
    entered_on             BIGINT NOT NULL,
    left_on                BIGINT,
    leave_reason           TEXT   NOT NULL,
    CHECK (double_qualified = 0 OR (teaching_qualification <> '' AND skill_certificate <> ''))
);
CREATE UNIQUE INDEX teacher_current ON teacher (person_id) WHERE left_on IS NULL;
CREATE INDEX teacher_by_organisation ON teacher (credit_code, teacher_id);
CREATE INDEX teacher_by_region ON teacher (region_code, teacher_id);

CREATE TABLE teacher_occupation (
    teacher_id      TEXT NOT NULL REFERENCES teacher (teacher_id),
    occupation_code TEXT NOT NULL REFERENCES occupation (code),
    PRIMARY KEY (teacher_id, occupation_code)
);
CREATE INDEX teacher_occupation_by_occupation ON teacher_occupation (occupation_code, teacher_id);

CREATE TABLE teacher_duty (
    teacher_id TEXT   NOT NULL REFERENCES teacher (teacher_id),
    duty       BIGINT NOT NULL CHECK (duty BETWEEN 1 AND 4),
    PRIMARY KEY (teacher_id, duty)
);

CREATE TABLE teacher_commitment (
    commitment_id  TEXT   NOT NULL PRIMARY KEY,
    teacher_id     TEXT   NOT NULL REFERENCES teacher (teacher_id),
    duty           BIGINT NOT NULL CHECK (duty BETWEEN 1 AND 4),
    reference      TEXT   NOT NULL,
    first_day      BIGINT NOT NULL,
    last_day       BIGINT NOT NULL CHECK (last_day >= first_day),
    committed_by   TEXT   NOT NULL,
    released_on    BIGINT,
    release_reason TEXT   NOT NULL
);

-- Every day of a commitment. On a day a teacher is held once: of two calls that commit them only one succeeds.
CREATE TABLE teacher_commitment_day (
    commitment_id TEXT   NOT NULL REFERENCES teacher_commitment (commitment_id),
    teacher_id    TEXT   NOT NULL REFERENCES teacher (teacher_id),
    day           BIGINT NOT NULL,
    is_held       BIGINT NOT NULL CHECK (is_held IN (0, 1)),
    PRIMARY KEY (commitment_id, day)
);
CREATE UNIQUE INDEX teacher_commitment_day_held ON teacher_commitment_day (teacher_id, day) WHERE is_held = 1;
