-- Internships of students and places of work experience.
CREATE TABLE internship (
    id                   TEXT   NOT NULL,
    person_id            TEXT   NOT NULL REFERENCES person (id),
    kind                 BIGINT NOT NULL CHECK (kind IN (1, 2)),
    student_id           TEXT   NOT NULL,                          -- empty for work experience, as the school
    school_credit_code   TEXT   NOT NULL,
    employer_credit_code TEXT   NOT NULL,
    region_code          TEXT   NOT NULL,
    begins_on            BIGINT NOT NULL,
    agreed_until_on      BIGINT NOT NULL CHECK (agreed_until_on >= begins_on),
    ended_on             BIGINT,
    terms                BYTEA  NOT NULL,                          -- Internship: what was agreed
    employment_id        TEXT   NOT NULL,
    note                 TEXT   NOT NULL,
    live                 BIGINT CHECK (live = 1),                  -- NULL when it was voided
    PRIMARY KEY (id, person_id)
);
CREATE INDEX internship_by_person ON internship (person_id, id);
CREATE INDEX internship_by_school ON internship (school_credit_code, id);
CREATE INDEX internship_by_employer ON internship (employer_credit_code, id);
CREATE INDEX internship_by_region ON internship (region_code, id);
