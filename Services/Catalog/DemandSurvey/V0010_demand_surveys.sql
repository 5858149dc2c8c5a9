-- What enterprises want by quarter, and what the market has. Of a quarter's surveys the last one counts; the others stay.

CREATE TABLE demand_survey (
    survey_id   TEXT   NOT NULL PRIMARY KEY,
    credit_code TEXT   NOT NULL REFERENCES organisation (credit_code),
    region_code TEXT   NOT NULL REFERENCES region (code),               -- where the enterprise was registered when it filed
    quarter     TEXT   NOT NULL,
    version     BIGINT NOT NULL CHECK (version > 0),
    is_current  BIGINT NOT NULL CHECK (is_current IN (0, 1)),
    filed_at    BIGINT NOT NULL,
    voided_on   BIGINT,
    void_reason TEXT   NOT NULL,
    UNIQUE (credit_code, quarter, version),
    CHECK (voided_on IS NULL OR is_current = 0)
);
CREATE UNIQUE INDEX demand_survey_current ON demand_survey (credit_code, quarter) WHERE is_current = 1;
CREATE INDEX demand_survey_by_region ON demand_survey (region_code, survey_id);
CREATE INDEX demand_survey_by_quarter ON demand_survey (quarter, survey_id);

CREATE TABLE demand_line (
    survey_id       TEXT   NOT NULL REFERENCES demand_survey (survey_id),
    number          BIGINT NOT NULL,
    occupation_code TEXT   NOT NULL REFERENCES occupation (code),
    level           BIGINT NOT NULL CHECK (level BETWEEN 0 AND 8),      -- 0: any
    wanted          BIGINT NOT NULL CHECK (wanted > 0),
    vacant          BIGINT NOT NULL CHECK (vacant BETWEEN 0 AND wanted),
    open_days       BIGINT NOT NULL CHECK (open_days >= 0),
    wage_from_yuan  BIGINT NOT NULL CHECK (wage_from_yuan >= 0),
    wage_to_yuan    BIGINT NOT NULL CHECK (wage_to_yuan = 0 OR wage_to_yuan >= wage_from_yuan),
    region_code     TEXT   NOT NULL REFERENCES region (code),
    city_code       TEXT   NOT NULL REFERENCES region (code),
    project         BIGINT NOT NULL CHECK (project BETWEEN 0 AND 4),    -- 0: none
    PRIMARY KEY (survey_id, number)
);
CREATE INDEX demand_line_by_occupation ON demand_line (occupation_code, survey_id);

CREATE TABLE workforce_supply (
    quarter         TEXT   NOT NULL,
    city_code       TEXT   NOT NULL REFERENCES region (code),
    occupation_code TEXT   NOT NULL REFERENCES occupation (code),
    kind            BIGINT NOT NULL CHECK (kind BETWEEN 1 AND 4),
    version         BIGINT NOT NULL CHECK (version > 0),
    number          BIGINT NOT NULL CHECK (number >= 0),
    source          TEXT   NOT NULL,
    PRIMARY KEY (quarter, city_code, occupation_code, kind, version)
);
