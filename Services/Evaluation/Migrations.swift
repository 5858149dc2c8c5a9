// Written by Protos/generate.sh from the .sql files of this service. Do not edit.
// swift-format-ignore-file

package import Storage

extension EvaluationService {
    package static let migrations: [Migration] = [
        Migration("V0001_evaluation_organisation", script: #"""
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

"""#),
        Migration("V0002_evaluation", script: #"""
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

"""#),
        Migration("V0003_certificate", script: #"""
-- Levels granted from competitions, certificates, and what they are numbered and signed with.

CREATE TABLE level_grant (
    id              TEXT   NOT NULL PRIMARY KEY,
    person_id       TEXT   NOT NULL,
    occupation_code TEXT   NOT NULL,
    level           BIGINT NOT NULL CHECK (level BETWEEN 2 AND 6),
    competition_id  TEXT   NOT NULL,
    event_id        TEXT   NOT NULL,
    place           BIGINT NOT NULL CHECK (place >= 1),
    articles        TEXT   NOT NULL,                        -- short forms, joined by semicolons
    granted_on      BIGINT NOT NULL,
    is_voided       BIGINT NOT NULL CHECK (is_voided IN (0, 1)),
    results_version BIGINT NOT NULL                         -- what it rests on, or what voided it
);
-- One result gives one level. A voided grant stays, and a corrected result may give another.
CREATE UNIQUE INDEX level_grant_of_event ON level_grant (event_id, person_id) WHERE is_voided = 0;
CREATE INDEX level_grant_by_person ON level_grant (person_id, id);
CREATE INDEX level_grant_by_competition ON level_grant (competition_id, id);

-- Public keys that signed certificates. They stay after the private key is gone.
CREATE TABLE verification_key (
    key_id        TEXT   NOT NULL PRIMARY KEY,
    public_key    BYTEA  NOT NULL,                          -- Ed25519, 32 bytes
    first_used_on BIGINT NOT NULL
);

-- The last serial given out, by which numbers have no gap: a number is given in the transaction that stores its certificate.
CREATE TABLE certificate_serial (
    body_code   TEXT   NOT NULL REFERENCES evaluation_body (body_code),
    year        BIGINT NOT NULL,
    level       BIGINT NOT NULL,
    last_serial BIGINT NOT NULL CHECK (last_serial BETWEEN 1 AND 999999),
    PRIMARY KEY (body_code, year, level)
);

-- Nothing of a certificate is ever changed but its state.
CREATE TABLE certificate (
    number                   TEXT   NOT NULL PRIMARY KEY CHECK (length(number) = 22),
    person_id                TEXT   NOT NULL,
    occupation_code          TEXT   NOT NULL,
    occupation_name          TEXT   NOT NULL,
    level                    BIGINT NOT NULL CHECK (level BETWEEN 2 AND 6),
    organisation_credit_code TEXT   NOT NULL REFERENCES evaluation_organisation (credit_code),
    organisation_name        TEXT   NOT NULL,
    region_code              TEXT   NOT NULL,
    issued_on                BIGINT NOT NULL,
    issued_at                BIGINT NOT NULL,
    evaluation_id            TEXT   REFERENCES evaluation (id),
    level_grant_id           TEXT   REFERENCES level_grant (id),
    replaces_number          TEXT   UNIQUE REFERENCES certificate (number), -- reissued once
    state                    BIGINT NOT NULL CHECK (state BETWEEN 1 AND 4), -- valid, suspended, revoked, replaced
    state_reason             TEXT   NOT NULL,
    state_changed_on         BIGINT,
    holder_digest            TEXT   NOT NULL CHECK (length(holder_digest) = 64),
    key_id                   TEXT   NOT NULL REFERENCES verification_key (key_id),
    signed_text              TEXT   NOT NULL,
    signature                BYTEA  NOT NULL,
    CHECK ((evaluation_id IS NULL) <> (level_grant_id IS NULL))
);
-- One certificate for each passed evaluation and each grant; what replaces it rests on the same.
CREATE UNIQUE INDEX certificate_of_evaluation ON certificate (evaluation_id) WHERE replaces_number IS NULL;
CREATE UNIQUE INDEX certificate_of_level_grant ON certificate (level_grant_id) WHERE replaces_number IS NULL;
CREATE INDEX certificate_by_evaluation ON certificate (evaluation_id);
CREATE INDEX certificate_by_level_grant ON certificate (level_grant_id);
CREATE INDEX certificate_by_person ON certificate (person_id, issued_at, number);
CREATE INDEX certificate_by_organisation ON certificate (organisation_credit_code, issued_at, number);
CREATE INDEX certificate_by_region ON certificate (region_code, issued_at, number);

-- Who holds 高级工 or higher, from the first certificate on: 新增高技能人才 counts a person once.
CREATE TABLE highly_skilled_person (
    person_id          TEXT   NOT NULL PRIMARY KEY,
    since_on           BIGINT NOT NULL,
    certificate_number TEXT   NOT NULL REFERENCES certificate (number)
);

"""#),
        Migration("V0004_keys", script: #"""
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

"""#),
        Migration("V0005_corrections", script: #"""
-- Every evaluation has an end beside passing and failing, every decision a correction, and every examiner's card a life.

ALTER TABLE evaluation_batch ADD COLUMN state BIGINT NOT NULL DEFAULT 1;                    -- announced, cancelled
ALTER TABLE evaluation_batch ADD COLUMN state_reason TEXT NOT NULL DEFAULT '';              -- of the last change, cancellation or successor
ALTER TABLE evaluation_batch ADD COLUMN revision BIGINT NOT NULL DEFAULT 1;
ALTER TABLE evaluation_batch ADD COLUMN successor_credit_code TEXT NOT NULL DEFAULT '';     -- who finishes it; empty: who announced it

CREATE TABLE evaluation_new (
    id                       TEXT   NOT NULL,
    batch_id                 TEXT   NOT NULL REFERENCES evaluation_batch (id),
    person_id                TEXT   NOT NULL,
    organisation_credit_code TEXT   NOT NULL,
    region_code              TEXT   NOT NULL,
    occupation_code          TEXT   NOT NULL,
    level                    BIGINT NOT NULL,
    state                    BIGINT NOT NULL CHECK (state BETWEEN 1 AND 7), -- admitted, passed, not passed, withdrawn, absent, struck off, cancelled
    state_reason             TEXT   NOT NULL,
    eligibility_path         TEXT   NOT NULL,
    eligibility_edition      TEXT   NOT NULL,
    policy_edition           BIGINT NOT NULL,                               -- of the admission
    admitted_on              BIGINT NOT NULL,
    admitted_at              BIGINT NOT NULL,                               -- nanoseconds since 1970
    concluded_on             BIGINT,                                        -- or ended otherwise
    concluded_edition        BIGINT,
    conclusions              BIGINT NOT NULL CHECK (conclusions >= 0),      -- how often it was concluded; more than once after a reversal
    is_advancement           BIGINT NOT NULL CHECK (is_advancement IN (0, 1)),
    retake_of                TEXT   NOT NULL,                               -- the evaluation whose passed parts stand; empty for none
    person_region_code       TEXT   NOT NULL,                               -- where the candidate lived; empty when it was not kept
    employers                TEXT   NOT NULL,                               -- whom the candidate worked for, joined by spaces
    PRIMARY KEY (id, person_id),
    CHECK ((state = 1) = (concluded_on IS NULL))
);
INSERT INTO evaluation_new (id, batch_id, person_id, organisation_credit_code, region_code, occupation_code, level, state, state_reason,
    eligibility_path, eligibility_edition, policy_edition, admitted_on, admitted_at, concluded_on, concluded_edition, conclusions,
    is_advancement, retake_of, person_region_code, employers)
SELECT id, batch_id, person_id, organisation_credit_code, region_code, occupation_code, level, state, '',
    eligibility_path, eligibility_edition, policy_edition, admitted_on, admitted_at, concluded_on,
    CASE state WHEN 1 THEN NULL ELSE policy_edition END, CASE state WHEN 1 THEN 0 ELSE 1 END, 0, '', '', '' FROM evaluation;
DROP TABLE evaluation;
ALTER TABLE evaluation_new RENAME TO evaluation;
CREATE INDEX evaluation_in_order ON evaluation (batch_id, id);
CREATE INDEX evaluation_by_person ON evaluation (person_id, id);
CREATE INDEX evaluation_by_region ON evaluation (region_code, id);
CREATE INDEX evaluation_by_organisation ON evaluation (organisation_credit_code, id);
-- Once in a batch. Who withdrew, or whose evaluation was cancelled, may be admitted to it again.
CREATE UNIQUE INDEX evaluation_in_batch ON evaluation (batch_id, person_id) WHERE state <> 4 AND state <> 7;
-- Of one occupation and level a person has one open evaluation at a time, wherever it is.
CREATE UNIQUE INDEX evaluation_open ON evaluation (person_id, occupation_code, level) WHERE state = 1;

ALTER TABLE evaluation_subject ADD COLUMN is_absent BIGINT NOT NULL DEFAULT 0;
ALTER TABLE evaluation_subject ADD COLUMN corrected_tenths BIGINT;                          -- a corrected score, which stands instead of the entries
ALTER TABLE evaluation_subject ADD COLUMN carried_from TEXT NOT NULL DEFAULT '';            -- the evaluation in which the part was passed

-- What an admission was decided on, as the message KeptAdmission: declared facts, known facts, and the figures.
CREATE TABLE admission (
    evaluation_id TEXT  NOT NULL,
    person_id     TEXT  NOT NULL,
    decided_on    BYTEA NOT NULL,
    PRIMARY KEY (evaluation_id, person_id),
    FOREIGN KEY (evaluation_id, person_id) REFERENCES evaluation (id, person_id)
);

-- Certificates of other systems that somebody was admitted by: each number is one person's. Spread by the number itself.
CREATE TABLE declared_certificate (
    number            TEXT   NOT NULL PRIMARY KEY,
    person_id         TEXT   NOT NULL,
    level             BIGINT NOT NULL CHECK (level BETWEEN 1 AND 8),
    issued_on         BIGINT NOT NULL,
    first_declared_on BIGINT NOT NULL
);

-- A score that stands is corrected by one person's proposal and another's decision.
CREATE TABLE score_correction (
    id              TEXT   NOT NULL,
    person_id       TEXT   NOT NULL,                                        -- the candidate
    evaluation_id   TEXT   NOT NULL,
    subject         BIGINT NOT NULL CHECK (subject BETWEEN 1 AND 3),
    from_tenths     BIGINT NOT NULL,
    to_tenths       BIGINT NOT NULL CHECK (to_tenths BETWEEN 0 AND 1000),
    reason          TEXT   NOT NULL,
    proposed_by     TEXT   NOT NULL,
    proposed_on     BIGINT NOT NULL,
    state           BIGINT NOT NULL CHECK (state BETWEEN 1 AND 3),          -- proposed, accepted, rejected
    decided_by      TEXT   NOT NULL,
    decided_on      BIGINT,
    decision_reason TEXT   NOT NULL,
    PRIMARY KEY (id, person_id),
    FOREIGN KEY (evaluation_id, subject, person_id) REFERENCES evaluation_subject (evaluation_id, subject, person_id),
    CHECK ((state = 1) = (decided_on IS NULL))
);
CREATE INDEX score_correction_of_evaluation ON score_correction (evaluation_id, id);
-- One at a time.
CREATE UNIQUE INDEX score_correction_open ON score_correction (evaluation_id, subject, person_id) WHERE state = 1;

CREATE TABLE evaluation_appeal (
    id              TEXT   NOT NULL,
    person_id       TEXT   NOT NULL,
    evaluation_id   TEXT   NOT NULL,
    region_code     TEXT   NOT NULL,
    conclusion      BIGINT NOT NULL,                                        -- which of the evaluation's conclusions
    grounds         TEXT   NOT NULL,
    filed_on        BIGINT NOT NULL,
    state           BIGINT NOT NULL CHECK (state BETWEEN 1 AND 3),          -- filed, upheld, rejected
    decided_by      TEXT   NOT NULL,
    decided_on      BIGINT,
    decision_reason TEXT   NOT NULL,
    PRIMARY KEY (id, person_id),
    FOREIGN KEY (evaluation_id, person_id) REFERENCES evaluation (id, person_id),
    CHECK ((state = 1) = (decided_on IS NULL))
);
CREATE INDEX evaluation_appeal_by_region ON evaluation_appeal (region_code, id);
CREATE INDEX evaluation_appeal_by_person ON evaluation_appeal (person_id, id);
-- A conclusion is appealed against once.
CREATE UNIQUE INDEX evaluation_appeal_once ON evaluation_appeal (evaluation_id, conclusion, person_id);

ALTER TABLE examiner ADD COLUMN state BIGINT NOT NULL DEFAULT 1;                            -- active, suspended, withdrawn
ALTER TABLE examiner ADD COLUMN state_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE examiner ADD COLUMN revision BIGINT NOT NULL DEFAULT 1;
CREATE INDEX examiner_by_person ON examiner (person_id, id);

-- Who examines, or watches over, which session. A release is kept.
CREATE TABLE examiner_assignment (
    id             TEXT   NOT NULL PRIMARY KEY,
    batch_id       TEXT   NOT NULL REFERENCES evaluation_batch (id),
    subject        BIGINT NOT NULL CHECK (subject BETWEEN 0 AND 3),         -- 0: all sessions, of a supervisor
    examiner_id    TEXT   NOT NULL REFERENCES examiner (id),
    draw_seed      TEXT   NOT NULL,                                         -- of a draw; empty when named
    assigned_by    TEXT   NOT NULL,
    assigned_on    BIGINT NOT NULL,
    released_on    BIGINT,
    release_reason TEXT   NOT NULL
);
CREATE INDEX examiner_assignment_of_batch ON examiner_assignment (batch_id, id);
CREATE INDEX examiner_assignment_of_examiner ON examiner_assignment (examiner_id, id);
CREATE UNIQUE INDEX examiner_assignment_once ON examiner_assignment (batch_id, subject, examiner_id) WHERE released_on IS NULL;
CREATE UNIQUE INDEX supervisor_of_batch ON examiner_assignment (batch_id) WHERE subject = 0 AND released_on IS NULL;

-- With whom an examiner is tied, as declared: whom he trained, his relatives.
CREATE TABLE examiner_interest (
    examiner_id TEXT   NOT NULL REFERENCES examiner (id),
    person_id   TEXT   NOT NULL,
    kind        BIGINT NOT NULL CHECK (kind BETWEEN 1 AND 2),               -- trainee, relative
    declared_on BIGINT NOT NULL,
    PRIMARY KEY (examiner_id, person_id)
);

-- A level may also be granted by people's decision, recognised directly, or appointed to.
CREATE TABLE level_grant_new (
    id                   TEXT   NOT NULL,
    person_id            TEXT   NOT NULL,
    basis                BIGINT NOT NULL CHECK (basis BETWEEN 1 AND 4),     -- result by rule, result by decision, direct recognition, appointment
    occupation_code      TEXT   NOT NULL,
    level                BIGINT NOT NULL CHECK (level BETWEEN 2 AND 8),
    region_code          TEXT   NOT NULL,                                   -- empty when it was not kept
    competition_id       TEXT   NOT NULL,
    event_id             TEXT   NOT NULL,
    place                BIGINT NOT NULL,                                   -- 0 without a competition of this system
    employer_credit_code TEXT   NOT NULL,                                   -- who recognised or appointed; empty for results
    contribution         BIGINT NOT NULL,                                   -- what a direct recognition rests on; 0 for none
    evidence             TEXT   NOT NULL,
    ends_on              BIGINT,                                            -- of an appointment
    articles             TEXT   NOT NULL,                                   -- short forms, joined by semicolons
    granted_on           BIGINT NOT NULL,
    is_voided            BIGINT NOT NULL CHECK (is_voided IN (0, 1)),
    void_reason          TEXT   NOT NULL,
    results_version      BIGINT NOT NULL,                                   -- what it rests on, or what voided it
    issuer_credit_code   TEXT   NOT NULL,                                   -- whom the holder chose to issue its certificate
    PRIMARY KEY (id, person_id)
);
INSERT INTO level_grant_new (id, person_id, basis, occupation_code, level, region_code, competition_id, event_id, place,
    employer_credit_code, contribution, evidence, ends_on, articles, granted_on, is_voided, void_reason, results_version,
    issuer_credit_code)
SELECT id, person_id, 1, occupation_code, level, '', competition_id, event_id, place, '', 0, '', NULL, articles, granted_on, is_voided, '',
    results_version, '' FROM level_grant;
DROP TABLE level_grant;
ALTER TABLE level_grant_new RENAME TO level_grant;
-- One result gives one level. A voided grant stays, and a corrected result may give another.
CREATE UNIQUE INDEX level_grant_of_event ON level_grant (event_id, person_id) WHERE is_voided = 0 AND event_id <> '';
CREATE INDEX level_grant_by_person ON level_grant (person_id, id);
CREATE INDEX level_grant_by_competition ON level_grant (competition_id, id);
CREATE INDEX level_grant_by_employer ON level_grant (employer_credit_code, id) WHERE employer_credit_code <> '';

-- Nothing of a certificate is ever changed but its state.
CREATE TABLE certificate_new (
    number                   TEXT   NOT NULL CHECK (length(number) = 22),
    person_id                TEXT   NOT NULL,
    occupation_code          TEXT   NOT NULL,
    occupation_name          TEXT   NOT NULL,
    level                    BIGINT NOT NULL CHECK (level BETWEEN 2 AND 8),
    organisation_credit_code TEXT   NOT NULL REFERENCES evaluation_organisation (credit_code),
    organisation_name        TEXT   NOT NULL,
    region_code              TEXT   NOT NULL,
    issued_on                BIGINT NOT NULL,
    issued_at                BIGINT NOT NULL,
    evaluation_id            TEXT,
    conclusion               BIGINT NOT NULL,                               -- which of the evaluation's conclusions; 0 on a grant
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
    organisation_name, region_code, issued_on, issued_at, evaluation_id, conclusion, level_grant_id, replaces_number, state, state_reason,
    state_changed_on, holder_digest, key_id, signed_text, signature)
SELECT number, person_id, occupation_code, occupation_name, level, organisation_credit_code,
    organisation_name, region_code, issued_on, issued_at, evaluation_id, CASE WHEN evaluation_id IS NULL THEN 0 ELSE 1 END,
    level_grant_id, replaces_number, state, state_reason,
    state_changed_on, holder_digest, key_id, signed_text, signature FROM certificate;
DROP TABLE certificate;
ALTER TABLE certificate_new RENAME TO certificate;
-- One certificate for each passing conclusion and each grant; what replaces it rests on the same. Both are their holder's by the foreign
-- keys, so that the person adds nothing to what is unique.
CREATE UNIQUE INDEX certificate_of_evaluation ON certificate (evaluation_id, conclusion, person_id) WHERE replaces_number IS NULL;
CREATE UNIQUE INDEX certificate_of_level_grant ON certificate (level_grant_id, person_id)
    WHERE level_grant_id IS NOT NULL AND replaces_number IS NULL;
-- Reissued once. Few certificates are, and few rest on a grant: these indexes leave the others out.
CREATE UNIQUE INDEX certificate_replacing ON certificate (replaces_number, person_id) WHERE replaces_number IS NOT NULL;
CREATE INDEX certificate_by_level_grant ON certificate (level_grant_id) WHERE level_grant_id IS NOT NULL;
CREATE INDEX certificate_by_evaluation ON certificate (evaluation_id);
CREATE INDEX certificate_by_person ON certificate (person_id, issued_at, number);
CREATE INDEX certificate_by_organisation ON certificate (organisation_credit_code, issued_at, number);
CREATE INDEX certificate_by_region ON certificate (region_code, issued_at, number);

"""#),
        Migration("V0006_appointment_quota", script: #"""
-- How many 特级技师 or 首席技师 an enterprise may have at a time. A row is locked while somebody is appointed, so that a quota is never passed.
CREATE TABLE appointment_quota (
    employer_credit_code TEXT   NOT NULL REFERENCES evaluation_organisation (credit_code),
    level                BIGINT NOT NULL CHECK (level IN (7, 8)),
    quota                BIGINT NOT NULL CHECK (quota >= 0),
    document             TEXT   NOT NULL,
    appointments         BIGINT NOT NULL CHECK (appointments >= 0), -- ever made
    PRIMARY KEY (employer_credit_code, level)
);

"""#),
        Migration("V0007_sanction", script: #"""
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

"""#),
        Migration("V0008_outside_certificate", script: #"""
-- Certificates of other systems that a bureau has seen. Spread by the number itself.
CREATE TABLE outside_certificate (
    number          TEXT   NOT NULL PRIMARY KEY,
    person_id       TEXT   NOT NULL,
    occupation_code TEXT   NOT NULL,
    level           BIGINT NOT NULL CHECK (level BETWEEN 2 AND 8),
    issued_on       BIGINT NOT NULL,
    issuer_name     TEXT   NOT NULL,
    evidence        TEXT   NOT NULL,
    region_code     TEXT   NOT NULL,
    registered_on   BIGINT NOT NULL,
    is_voided       BIGINT NOT NULL CHECK (is_voided IN (0, 1)),
    void_reason     TEXT   NOT NULL
);
CREATE INDEX outside_certificate_by_person ON outside_certificate (person_id, number);

"""#),
        Migration("V0009_status_place", script: #"""
-- A credential's place in the status lists: the same in the one of revocations and the one of suspensions. Random, never given twice and never
-- freed: it is the only link between a bit and a certificate.
CREATE TABLE status_place (
    certificate_number TEXT   NOT NULL PRIMARY KEY,
    person_id          TEXT   NOT NULL,
    list               BIGINT NOT NULL CHECK (list >= 1),
    position           BIGINT NOT NULL CHECK (position BETWEEN 0 AND 131071),
    UNIQUE (list, position)
);

"""#),
        Migration("V0010_in_force", script: #"""
-- Since when a filing is in force and counted towards its target; NULL once it is withdrawn, or its last day is past and that was marked.
ALTER TABLE evaluation_organisation ADD COLUMN in_force_since BIGINT;
UPDATE evaluation_organisation SET in_force_since = filed_on WHERE state <> 3;
CREATE INDEX evaluation_organisation_in_force ON evaluation_organisation (valid_to_on, credit_code) WHERE in_force_since IS NOT NULL;

"""#),
        Migration("V0011_evaluator_application", script: #"""
-- Organisations' own applications to be filed; each is a case.
CREATE TABLE evaluator_application (
    application_id TEXT   NOT NULL PRIMARY KEY,
    credit_code    TEXT   NOT NULL,
    terms          BYTEA  NOT NULL,                              -- EvaluatorApplication: what is applied for
    is_open        BIGINT NOT NULL CHECK (is_open IN (0, 1)),    -- not yet refused, withdrawn or decided
    revision       BIGINT,                                       -- of the filing that the decision made or changed
    replaced       BYTEA                                         -- EvaluationOrganisation: the filing it changed, as it was
);
-- One open application of an organisation.
CREATE UNIQUE INDEX evaluator_application_open ON evaluator_application (credit_code) WHERE is_open = 1;

"""#),
        Migration("V0012_examiner_card", script: #"""
-- What a card said by revision: a renewal leaves what was before readable.
CREATE TABLE examiner_card (
    examiner_id          TEXT   NOT NULL REFERENCES examiner (id),
    card_revision        BIGINT NOT NULL,
    highest_level        BIGINT NOT NULL CHECK (highest_level BETWEEN 0 AND 6), -- 0 for a supervisor
    valid_from_on        BIGINT NOT NULL,
    valid_to_on          BIGINT NOT NULL,
    employer_credit_code TEXT   NOT NULL,                                       -- empty for none
    PRIMARY KEY (examiner_id, card_revision),
    CHECK (valid_from_on <= valid_to_on)
);
CREATE TABLE examiner_occupation_new (
    examiner_id     TEXT   NOT NULL REFERENCES examiner (id),
    card_revision   BIGINT NOT NULL,
    occupation_code TEXT   NOT NULL,
    PRIMARY KEY (examiner_id, card_revision, occupation_code)
);

-- The revision whose card is in force.
ALTER TABLE examiner ADD COLUMN card_revision BIGINT NOT NULL DEFAULT 1;
UPDATE examiner SET card_revision = revision;
INSERT INTO examiner_card (examiner_id, card_revision, highest_level, valid_from_on, valid_to_on, employer_credit_code)
SELECT id, card_revision, highest_level, valid_from_on, valid_to_on, employer_credit_code FROM examiner;
INSERT INTO examiner_occupation_new (examiner_id, card_revision, occupation_code)
SELECT o.examiner_id, e.card_revision, o.occupation_code FROM examiner_occupation o JOIN examiner e ON e.id = o.examiner_id;
DROP TABLE examiner_occupation;
ALTER TABLE examiner_occupation_new RENAME TO examiner_occupation;
CREATE INDEX examiner_occupation_by_code ON examiner_occupation (occupation_code, examiner_id);

"""#),
    ]
}
