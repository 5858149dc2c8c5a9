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
