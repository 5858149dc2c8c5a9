-- What chains develop, with versions. One version is in force, and one at most is being examined.

CREATE TABLE chain_standard (
    standard_id       TEXT   NOT NULL PRIMARY KEY,
    kind              BIGINT NOT NULL CHECK (kind BETWEEN 1 AND 4),
    title             TEXT   NOT NULL,
    chain_id          TEXT   REFERENCES industry_chain (chain_id),
    credit_code       TEXT   NOT NULL REFERENCES organisation (credit_code),
    region_code       TEXT   NOT NULL REFERENCES region (code),
    occupation_code   TEXT   NOT NULL REFERENCES occupation (code),
    level             BIGINT NOT NULL CHECK (level BETWEEN 0 AND 8),      -- 0: every level
    adapts            TEXT   NOT NULL,
    withdrawn_on      BIGINT,
    withdrawal_reason TEXT   NOT NULL
);
CREATE UNIQUE INDEX chain_standard_current ON chain_standard (credit_code, kind, title) WHERE withdrawn_on IS NULL;
CREATE INDEX chain_standard_by_chain ON chain_standard (chain_id, standard_id);
CREATE INDEX chain_standard_by_occupation ON chain_standard (occupation_code, standard_id);

CREATE TABLE chain_standard_version (
    standard_id TEXT   NOT NULL REFERENCES chain_standard (standard_id),
    version     BIGINT NOT NULL CHECK (version > 0),
    state       BIGINT NOT NULL CHECK (state BETWEEN 1 AND 4),            -- filed, returned, published, superseded
    summary     TEXT   NOT NULL,
    filed_on    BIGINT NOT NULL,
    filed_by    TEXT   NOT NULL,
    decided_on  BIGINT,
    opinion     TEXT   NOT NULL,
    PRIMARY KEY (standard_id, version)
);
CREATE UNIQUE INDEX chain_standard_version_filed ON chain_standard_version (standard_id) WHERE state = 1;
CREATE UNIQUE INDEX chain_standard_version_published ON chain_standard_version (standard_id) WHERE state = 3;

CREATE TABLE chain_standard_component (
    standard_id TEXT   NOT NULL,
    version     BIGINT NOT NULL,
    number      BIGINT NOT NULL,
    kind        BIGINT NOT NULL CHECK (kind BETWEEN 1 AND 7),
    name        TEXT   NOT NULL,
    digest      TEXT   NOT NULL CHECK (LENGTH(digest) = 64),
    location    TEXT   NOT NULL,
    PRIMARY KEY (standard_id, version, number),
    FOREIGN KEY (standard_id, version) REFERENCES chain_standard_version (standard_id, version)
);
