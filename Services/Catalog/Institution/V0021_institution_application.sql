-- Institutions' own applications for a place in a city's catalog; each is a case.
CREATE TABLE institution_application (
    application_id TEXT   NOT NULL PRIMARY KEY,
    region_code    TEXT   NOT NULL,
    credit_code    TEXT   NOT NULL REFERENCES organisation (credit_code),
    terms          BYTEA  NOT NULL,                                       -- InstitutionApplication: what is applied for
    admission_id   TEXT   REFERENCES institution_admission (admission_id),
    is_open        BIGINT NOT NULL CHECK (is_open IN (0, 1))              -- not yet refused, withdrawn or decided
);
-- One open application of an institution in a city.
CREATE UNIQUE INDEX institution_application_open ON institution_application (region_code, credit_code) WHERE is_open = 1;
