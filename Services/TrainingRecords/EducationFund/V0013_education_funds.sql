-- Enterprises' education funds, year by year; a correction is a version of its own.
CREATE TABLE education_fund (
    id                   TEXT   NOT NULL PRIMARY KEY,
    employer_credit_code TEXT   NOT NULL,
    region_code          TEXT   NOT NULL,
    year                 BIGINT NOT NULL,
    version              BIGINT NOT NULL CHECK (version > 0),
    drawn_yuan           BIGINT NOT NULL CHECK (drawn_yuan >= 0),
    spent_yuan           BIGINT NOT NULL CHECK (spent_yuan >= 0),
    frontline_yuan       BIGINT NOT NULL CHECK (frontline_yuan BETWEEN 0 AND spent_yuan),
    published_on         BIGINT,
    publication          TEXT   NOT NULL,
    correction_reason    TEXT   NOT NULL,
    void_reason          TEXT   NOT NULL,                          -- empty when it was not voided
    live                 BIGINT CHECK (live = 1),                  -- NULL when it was voided or corrected
    UNIQUE (employer_credit_code, year, version),
    UNIQUE (employer_credit_code, year, live)                      -- one version counts
);
CREATE INDEX education_fund_by_employer ON education_fund (employer_credit_code, id);
CREATE INDEX education_fund_by_region ON education_fund (region_code, id);
