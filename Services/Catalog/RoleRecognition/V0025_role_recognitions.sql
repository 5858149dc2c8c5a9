-- What organisations are recognised as; each is a case.
CREATE TABLE role_recognition (
    recognition_id TEXT   NOT NULL PRIMARY KEY,
    credit_code    TEXT   NOT NULL REFERENCES organisation (credit_code),
    role           BIGINT NOT NULL CHECK (role > 0),
    region_code    TEXT   NOT NULL REFERENCES region (code),
    city_code      TEXT   NOT NULL REFERENCES region (code),
    evidence       TEXT   NOT NULL CHECK (evidence <> ''),
    issuer         TEXT   NOT NULL CHECK (issuer <> ''),
    valid_from     BIGINT NOT NULL,
    valid_to       BIGINT CHECK (valid_to >= valid_from),
    is_open        BIGINT NOT NULL CHECK (is_open IN (0, 1)),             -- not yet refused, withdrawn or decided
    decided_on     BIGINT,
    adds_role      BIGINT NOT NULL CHECK (adds_role IN (0, 1)),           -- whether the organisation has the role by it alone
    ended_on       BIGINT,
    end_reason     TEXT   NOT NULL,
    CHECK (is_open = 0 OR decided_on IS NULL),
    CHECK ((ended_on IS NULL) = (end_reason = ''))
);
-- One of a role is open of an organisation.
CREATE UNIQUE INDEX role_recognition_open ON role_recognition (credit_code, role) WHERE is_open = 1;
CREATE INDEX role_recognition_by_role ON role_recognition (role, recognition_id) WHERE decided_on IS NOT NULL;
CREATE INDEX role_recognition_by_city ON role_recognition (city_code, recognition_id) WHERE decided_on IS NOT NULL;
