-- Programmes with partners abroad.

CREATE TABLE international_programme (
    programme_id          TEXT   NOT NULL PRIMARY KEY,
    title                 TEXT   NOT NULL,
    credit_code           TEXT   NOT NULL REFERENCES organisation (credit_code),
    region_code           TEXT   NOT NULL REFERENCES region (code),
    country               TEXT   NOT NULL CHECK (LENGTH(country) = 2),
    belt_and_road         BIGINT NOT NULL CHECK (belt_and_road IN (0, 1)),
    partner               TEXT   NOT NULL,
    occupation_code       TEXT   NOT NULL REFERENCES occupation (code),
    level                 BIGINT NOT NULL CHECK (level BETWEEN 0 AND 8),   -- 0: none
    recognised_as         TEXT   NOT NULL,
    recognition_agreement TEXT   NOT NULL,
    firm_pays_yuan        BIGINT NOT NULL CHECK (firm_pays_yuan >= 0),
    service_months        BIGINT NOT NULL CHECK (service_months >= 0),
    effective_from        BIGINT NOT NULL,
    effective_to          BIGINT,
    is_ended              BIGINT NOT NULL CHECK (is_ended IN (0, 1)),
    end_reason            TEXT   NOT NULL,
    CHECK (service_months = 0 OR firm_pays_yuan > 0)
);
CREATE UNIQUE INDEX international_programme_current ON international_programme (credit_code, title) WHERE is_ended = 0;
CREATE INDEX international_programme_by_region ON international_programme (region_code, programme_id);
