-- People under their real name. The citizen number stands here once, sealed; look-ups go by its keyed digest.
CREATE TABLE person (
    id              TEXT   NOT NULL PRIMARY KEY,
    name            TEXT   NOT NULL,
    number_digest   BYTEA  NOT NULL UNIQUE,                        -- HMAC-SHA-256: one person per number
    number_sealed   BYTEA  NOT NULL,                               -- AES-256-GCM, bound to the id
    number_masked   TEXT   NOT NULL,
    phone_sealed    BYTEA,
    phone_masked    TEXT   NOT NULL,
    birth_on        BIGINT NOT NULL,                               -- days since 1970-01-01, as every …_on
    sex             BIGINT NOT NULL CHECK (sex IN (1, 2)),
    region_code     TEXT   NOT NULL,                               -- of residence
    registered_at   BIGINT NOT NULL                                -- nanoseconds since 1970-01-01, as every …_at
);

CREATE TABLE group_membership (
    id                    TEXT   NOT NULL PRIMARY KEY,
    person_id             TEXT   NOT NULL REFERENCES person (id),
    worker_group          BIGINT NOT NULL,
    evidence              TEXT   NOT NULL,
    household_region_code TEXT   NOT NULL,
    school_name           TEXT   NOT NULL,                         -- empty without a schooling, as the next ones
    school_region_code    TEXT   NOT NULL,
    school_kind           BIGINT NOT NULL,
    major                 TEXT   NOT NULL,
    education             BIGINT NOT NULL,
    graduates_on          BIGINT,
    valid_from_on         BIGINT NOT NULL,
    valid_to_on           BIGINT,
    CHECK (valid_to_on IS NULL OR valid_to_on >= valid_from_on),
    UNIQUE (person_id, worker_group, valid_from_on, school_name)
);

CREATE TABLE employment (
    id                   TEXT   NOT NULL PRIMARY KEY,
    person_id            TEXT   NOT NULL REFERENCES person (id),
    employer_credit_code TEXT   NOT NULL,
    kind                 BIGINT NOT NULL,
    occupation_code      TEXT   NOT NULL,
    begins_on            BIGINT NOT NULL,
    ends_on              BIGINT,
    agreed_until_on      BIGINT,
    CHECK (ends_on IS NULL OR ends_on >= begins_on),
    UNIQUE (person_id, employer_credit_code, begins_on)
);
