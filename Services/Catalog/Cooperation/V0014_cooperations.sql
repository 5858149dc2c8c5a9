-- Cooperation of schools with firms and others. What has ended stays.

CREATE TABLE cooperation (
    cooperation_id TEXT   NOT NULL PRIMARY KEY,
    kind           BIGINT NOT NULL CHECK (kind BETWEEN 1 AND 6),
    title          TEXT   NOT NULL,
    credit_code    TEXT   NOT NULL REFERENCES organisation (credit_code),  -- the leading school
    region_code    TEXT   NOT NULL REFERENCES region (code),
    major_id       TEXT   REFERENCES school_major (major_id),
    places         BIGINT NOT NULL CHECK (places >= 0),
    agreement      TEXT   NOT NULL,
    effective_from BIGINT NOT NULL,
    effective_to   BIGINT,                                                 -- NULL: without a term
    is_ended       BIGINT NOT NULL CHECK (is_ended IN (0, 1)),
    end_reason     TEXT   NOT NULL
);
CREATE UNIQUE INDEX cooperation_current ON cooperation (credit_code, kind, title) WHERE is_ended = 0;
CREATE INDEX cooperation_by_region ON cooperation (region_code, cooperation_id);

CREATE TABLE cooperation_partner (
    cooperation_id TEXT NOT NULL REFERENCES cooperation (cooperation_id),
    credit_code    TEXT NOT NULL REFERENCES organisation (credit_code),
    PRIMARY KEY (cooperation_id, credit_code)
);
CREATE INDEX cooperation_partner_by_organisation ON cooperation_partner (credit_code, cooperation_id);
