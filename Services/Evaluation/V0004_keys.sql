-- The key by which a distributed PostgreSQL spreads the tables that grow: the person. Every primary key, unique constraint and foreign
-- key among these tables contains it, so each table is made anew. An id is made once and has one person; widened by the person it
-- is as unique as before. A certificate's number is made of a serial: it is kept unique among all people by a table of its own.

CREATE TABLE evaluation_new (
    id                       TEXT   NOT NULL,
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
    PRIMARY KEY (id, person_id),
    UNIQUE (batch_id, person_id),
    CHECK ((state = 1) = (concluded_on IS NULL))
);
INSERT INTO evaluation_new (id, batch_id, person_id, organisation_credit_code, region_code, occupation_code, level, state,
    eligibility_path, eligibility_edition, policy_edition, admitted_on, admitted_at, concluded_on)
SELECT id, batch_id, person_id, organisation_credit_code, region_code, occupation_code, level, state,
    eligibility_path, eligibility_edition, policy_edition, admitted_on, admitted_at, concluded_on FROM evaluation;
DROP TABLE evaluation;
ALTER TABLE evaluation_new RENAME TO evaluation;
CREATE INDEX evaluation_in_order ON evaluation (batch_id, id);
-- Of one occupation and level a person has one open evaluation at a time, wherever it is.
CREATE UNIQUE INDEX evaluation_open ON evaluation (person_id, occupation_code, level) WHERE state = 1;

CREATE TABLE evaluation_subject_new (
    evaluation_id    TEXT   NOT NULL,
    person_id        TEXT   NOT NULL,
    subject          BIGINT NOT NULL CHECK (subject BETWEEN 1 AND 3),
    is_waived        BIGINT NOT NULL CHECK (is_waived IN (0, 1)),
    pass_mark_tenths BIGINT NOT NULL CHECK (pass_mark_tenths BETWEEN 0 AND 1000), -- by the law of the day it is held
    PRIMARY KEY (evaluation_id, subject, person_id),
    FOREIGN KEY (evaluation_id, person_id) REFERENCES evaluation (id, person_id)
);
INSERT INTO evaluation_subject_new (evaluation_id, person_id, subject, is_waived, pass_mark_tenths)
SELECT s.evaluation_id, e.person_id, s.subject, s.is_waived, s.pass_mark_tenths
FROM evaluation_subject s JOIN evaluation e ON e.id = s.evaluation_id;
DROP TABLE evaluation_subject;
ALTER TABLE evaluation_subject_new RENAME TO evaluation_subject;

-- Every entry that was ever made; of each person the latest counts.
CREATE TABLE score_entry_new (
    evaluation_id TEXT   NOT NULL,
    person_id     TEXT   NOT NULL,                               -- the candidate
    subject       BIGINT NOT NULL,
    attempt       BIGINT NOT NULL CHECK (attempt >= 1),
    entered_by    TEXT   NOT NULL,
    score_tenths  BIGINT NOT NULL CHECK (score_tenths BETWEEN 0 AND 1000),
    entered_at    BIGINT NOT NULL,
    PRIMARY KEY (evaluation_id, subject, attempt, person_id),
    FOREIGN KEY (evaluation_id, subject, person_id) REFERENCES evaluation_subject (evaluation_id, subject, person_id)
);
INSERT INTO score_entry_new (evaluation_id, person_id, subject, attempt, entered_by, score_tenths, entered_at)
SELECT s.evaluation_id, e.person_id, s.subject, s.attempt, s.entered_by, s.score_tenths, s.entered_at
FROM score_entry s JOIN evaluation e ON e.id = s.evaluation_id;
DROP TABLE score_entry;
ALTER TABLE score_entry_new RENAME TO score_entry;

CREATE TABLE level_grant_new (
    id              TEXT   NOT NULL,
    person_id       TEXT   NOT NULL,
    occupation_code TEXT   NOT NULL,
    level           BIGINT NOT NULL CHECK (level BETWEEN 2 AND 6),
    competition_id  TEXT   NOT NULL,
    event_id        TEXT   NOT NULL,
    place           BIGINT NOT NULL CHECK (place >= 1),
    articles        TEXT   NOT NULL,                        -- short forms, joined by semicolons
    granted_on      BIGINT NOT NULL,
    is_voided       BIGINT NOT NULL CHECK (is_voided IN (0, 1)),
    results_version BIGINT NOT NULL,                        -- what it rests on, or what voided it
    PRIMARY KEY (id, person_id)
);
INSERT INTO level_grant_new (id, person_id, occupation_code, level, competition_id, event_id, place, articles, granted_on,
    is_voided, results_version)
SELECT id, person_id, occupation_code, level, competition_id, event_id, place, articles, granted_on,
    is_voided, results_version FROM level_grant;
DROP TABLE level_grant;
ALTER TABLE level_grant_new RENAME TO level_grant;
-- One result gives one level. A voided grant stays, and a corrected result may give another.
CREATE UNIQUE INDEX level_grant_of_event ON level_grant (event_id, person_id) WHERE is_voided = 0;
CREATE INDEX level_grant_by_person ON level_grant (person_id, id);
CREATE INDEX level_grant_by_competition ON level_grant (competition_id, id);

-- Each number is one certificate's, whoever holds it; and by a number its holder is found. Spread by the number itself.
CREATE TABLE certificate_number (
    number    TEXT NOT NULL PRIMARY KEY CHECK (length(number) = 22),
    person_id TEXT NOT NULL
);
INSERT INTO certificate_number (number, person_id) SELECT number, person_id FROM certificate;

-- Nothing of a certificate is ever changed but its state.
CREATE TABLE certificate_new (
    number                   TEXT   NOT NULL CHECK (length(number) = 22),
    person_id                TEXT   NOT NULL,
    occupation_code          TEXT   NOT NULL,
    occupation_name          TEXT   NOT NULL,
    level                    BIGINT NOT NULL CHECK (level BETWEEN 2 AND 6),
    organisation_credit_code TEXT   NOT NULL REFERENCES evaluation_organisation (credit_code),
    organisation_name        TEXT   NOT NULL,
    region_code              TEXT   NOT NULL,
    issued_on                BIGINT NOT NULL,
    issued_at                BIGINT NOT NULL,
    evaluation_id            TEXT,
    level_grant_id           TEXT,
    replaces_number          TEXT,
    state                    BIGINT NOT NULL CHECK (state BETWEEN 1 AND 4), -- valid, suspended, revoked, replaced
    state_reason             TEXT   NOT NULL,
    state_changed_on         BIGINT,
    holder_digest            TEXT   NOT NULL CHECK (length(holder_digest) = 64),
    key_id                   TEXT   NOT NULL REFERENCES verification_key (key_id),
    signed_text              TEXT   NOT NULL,
    signature                BYTEA  NOT NULL,
    PRIMARY KEY (number, person_id),
    FOREIGN KEY (evaluation_id, person_id) REFERENCES evaluation (id, person_id),
    FOREIGN KEY (level_grant_id, person_id) REFERENCES level_grant (id, person_id),
    FOREIGN KEY (replaces_number, person_id) REFERENCES certificate_new (number, person_id),
    CHECK ((evaluation_id IS NULL) <> (level_grant_id IS NULL))
);
INSERT INTO certificate_new (number, person_id, occupation_code, occupation_name, level, organisation_credit_code,
    organisation_name, region_code, issued_on, issued_at, evaluation_id, level_grant_id, replaces_number, state, state_reason,
    state_changed_on, holder_digest, key_id, signed_text, signature)
SELECT number, person_id, occupation_code, occupation_name, level, organisation_credit_code,
    organisation_name, region_code, issued_on, issued_at, evaluation_id, level_grant_id, replaces_number, state, state_reason,
    state_changed_on, holder_digest, key_id, signed_text, signature FROM certificate;
DROP TABLE certificate;
ALTER TABLE certificate_new RENAME TO certificate;
-- One certificate for each passed evaluation and each grant; what replaces it rests on the same. Both are their holder's by the foreign
-- keys, so that the person adds nothing to what is unique.
CREATE UNIQUE INDEX certificate_of_evaluation ON certificate (evaluation_id, person_id) WHERE replaces_number IS NULL;
CREATE UNIQUE INDEX certificate_of_level_grant ON certificate (level_grant_id, person_id)
    WHERE level_grant_id IS NOT NULL AND replaces_number IS NULL;
-- Reissued once. Few certificates are, and few rest on a grant: these indexes leave the others out.
CREATE UNIQUE INDEX certificate_replacing ON certificate (replaces_number, person_id) WHERE replaces_number IS NOT NULL;
CREATE INDEX certificate_by_level_grant ON certificate (level_grant_id) WHERE level_grant_id IS NOT NULL;
CREATE INDEX certificate_by_evaluation ON certificate (evaluation_id);
CREATE INDEX certificate_by_person ON certificate (person_id, issued_at, number);
CREATE INDEX certificate_by_organisation ON certificate (organisation_credit_code, issued_at, number);
CREATE INDEX certificate_by_region ON certificate (region_code, issued_at, number);

-- Who holds 高级工 or higher, from the first certificate on: 新增高技能人才 counts a person once.
CREATE TABLE highly_skilled_person_new (
    person_id          TEXT   NOT NULL PRIMARY KEY,
    since_on           BIGINT NOT NULL,
    certificate_number TEXT   NOT NULL,
    FOREIGN KEY (certificate_number, person_id) REFERENCES certificate (number, person_id)
);
INSERT INTO highly_skilled_person_new (person_id, since_on, certificate_number)
SELECT person_id, since_on, certificate_number FROM highly_skilled_person;
DROP TABLE highly_skilled_person;
ALTER TABLE highly_skilled_person_new RENAME TO highly_skilled_person;
