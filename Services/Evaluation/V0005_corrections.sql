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
