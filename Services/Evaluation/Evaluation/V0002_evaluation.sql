-- Batches, their candidates and the scores.

CREATE TABLE evaluation_batch (
    id                       TEXT   NOT NULL PRIMARY KEY,
    organisation_credit_code TEXT   NOT NULL REFERENCES evaluation_organisation (credit_code),
    organisation_name        TEXT   NOT NULL,
    region_code              TEXT   NOT NULL,
    occupation_code          TEXT   NOT NULL,
    occupation_name          TEXT   NOT NULL,
    level                    BIGINT NOT NULL CHECK (level BETWEEN 2 AND 6),
    registration_closes_on   BIGINT NOT NULL,
    announced_on             BIGINT NOT NULL,
    CHECK (announced_on <= registration_closes_on)
);
CREATE INDEX evaluation_batch_by_organisation ON evaluation_batch (organisation_credit_code, id);
CREATE INDEX evaluation_batch_by_region ON evaluation_batch (region_code, id);
CREATE INDEX evaluation_batch_by_occupation ON evaluation_batch (occupation_code, id);

CREATE TABLE subject_session (
    batch_id TEXT   NOT NULL REFERENCES evaluation_batch (id),
    subject  BIGINT NOT NULL CHECK (subject BETWEEN 1 AND 3), -- theory, practice, review
    held_on  BIGINT NOT NULL,
    place    TEXT   NOT NULL,
    PRIMARY KEY (batch_id, subject)
);

-- One candidate in one batch.
CREATE TABLE evaluation (
    id                       TEXT   NOT NULL PRIMARY KEY,
    batch_id                 TEXT   NOT NULL REFERENCES evaluation_batch (id),
    person_id                TEXT   NOT NULL,
    organisation_credit_code TEXT   NOT NULL,
    region_code              TEXT   NOT NULL,
    occupation_code          TEXT   NOT NULL,
    level                    BIGINT NOT NULL,
    state                    BIGINT NOT NULL CHECK (state BETWEEN 1 AND 3), -- admitted, passed, not passed
    eligibility_path         TEXT   NOT NULL,
    eligibility_edition      TEXT   NOT NULL,
    policy_edition           BIGINT NOT NULL,
    admitted_on              BIGINT NOT NULL,
    admitted_at              BIGINT NOT NULL,                               -- nanoseconds since 1970
    concluded_on             BIGINT,
    UNIQUE (batch_id, person_id),
    CHECK ((state = 1) = (concluded_on IS NULL))
);
CREATE INDEX evaluation_in_order ON evaluation (batch_id, id);
-- Of one occupation and level a person has one open evaluation at a time, wherever it is.
CREATE UNIQUE INDEX evaluation_open ON evaluation (person_id, occupation_code, level) WHERE state = 1;

CREATE TABLE evaluation_subject (
    evaluation_id    TEXT   NOT NULL REFERENCES evaluation (id),
    subject          BIGINT NOT NULL CHECK (subject BETWEEN 1 AND 3),
    is_waived        BIGINT NOT NULL CHECK (is_waived IN (0, 1)),
    pass_mark_tenths BIGINT NOT NULL CHECK (pass_mark_tenths BETWEEN 0 AND 1000), -- by the law of the day it is held
    PRIMARY KEY (evaluation_id, subject)
);

-- Every entry that was ever made; of each person the latest counts.
CREATE TABLE score_entry (
    evaluation_id TEXT   NOT NULL,
    subject       BIGINT NOT NULL,
    attempt       BIGINT NOT NULL CHECK (attempt >= 1),
    entered_by    TEXT   NOT NULL,
    score_tenths  BIGINT NOT NULL CHECK (score_tenths BETWEEN 0 AND 1000),
    entered_at    BIGINT NOT NULL,
    PRIMARY KEY (evaluation_id, subject, attempt),
    FOREIGN KEY (evaluation_id, subject) REFERENCES evaluation_subject (evaluation_id, subject)
);
