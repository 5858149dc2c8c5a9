-- The register of students of technical schools, with the aid they get and the lessons of craftsmen's spirit.
CREATE TABLE student (
    id                         TEXT   NOT NULL,
    person_id                  TEXT   NOT NULL REFERENCES person (id),
    school_credit_code         TEXT   NOT NULL,
    region_code                TEXT   NOT NULL,                    -- of the school
    major_id                   TEXT   NOT NULL,                    -- of the catalog
    major_name                 TEXT   NOT NULL,
    study_form                 BIGINT NOT NULL CHECK (study_form IN (1, 2)),
    entered_on                 BIGINT NOT NULL,
    entry_year                 BIGINT NOT NULL,                    -- the year in whose September that school year begins
    schooling_months           BIGINT NOT NULL CHECK (schooling_months > 0),
    origin_region_code         TEXT   NOT NULL,
    from_key_county            BIGINT NOT NULL CHECK (from_key_county IN (0, 1)),
    state                      BIGINT NOT NULL CHECK (state BETWEEN 1 AND 5),
    suspended_until_on         BIGINT,
    ended_on                   BIGINT,
    leaving_ground             BIGINT NOT NULL CHECK (leaving_ground BETWEEN 0 AND 4),
    placement                  BIGINT NOT NULL CHECK (placement BETWEEN 0 AND 5),
    counted_employed_on        BIGINT,                             -- the day on which the graduate counted as employed
    employer_credit_code       TEXT   NOT NULL,
    offered_school_credit_code TEXT   NOT NULL,                    -- empty without an offer, as the next ones
    offered_region_code        TEXT   NOT NULL,
    offered_major_id           TEXT   NOT NULL,
    offered_major_name         TEXT   NOT NULL,
    counted_on                 BIGINT NOT NULL,                    -- the day on which the student counted on the roll of the region
    live                       BIGINT CHECK (live = 1),            -- NULL once the student is no longer on the roll
    PRIMARY KEY (id, person_id),
    UNIQUE (person_id, live),                                      -- registered at one school at a time
    CHECK ((state IN (1, 2)) = (live IS NOT NULL)),
    CHECK ((state IN (3, 4)) = (ended_on IS NOT NULL) OR state = 5)
);
CREATE INDEX student_by_school ON student (school_credit_code, id);
CREATE INDEX student_by_region ON student (region_code, id);
CREATE INDEX student_by_offer ON student (offered_school_credit_code, id);

-- Every step of a registration.
CREATE TABLE student_step (
    student_id         TEXT   NOT NULL,
    person_id          TEXT   NOT NULL,
    number             BIGINT NOT NULL CHECK (number > 0),
    action             BIGINT NOT NULL CHECK (action BETWEEN 1 AND 11),
    on_day             BIGINT NOT NULL,
    school_credit_code TEXT   NOT NULL,
    note               TEXT   NOT NULL,
    PRIMARY KEY (student_id, person_id, number),
    FOREIGN KEY (student_id, person_id) REFERENCES student (id, person_id)
);

CREATE TABLE student_aid (
    id                 TEXT   NOT NULL,
    student_id         TEXT   NOT NULL,
    person_id          TEXT   NOT NULL,
    school_credit_code TEXT   NOT NULL,
    region_code        TEXT   NOT NULL,
    kind               BIGINT NOT NULL CHECK (kind IN (1, 2)),
    school_year        BIGINT NOT NULL,
    term               BIGINT NOT NULL CHECK (term IN (1, 2)),
    amount_yuan        BIGINT NOT NULL CHECK (amount_yuan > 0),
    granted_on         BIGINT NOT NULL,
    void_reason        TEXT   NOT NULL,                            -- empty when it was not voided
    live               BIGINT CHECK (live = 1),                    -- NULL when it was voided
    PRIMARY KEY (id, person_id),
    UNIQUE (person_id, kind, school_year, term, live),             -- nobody gets it twice
    FOREIGN KEY (student_id, person_id) REFERENCES student (id, person_id)
);
CREATE INDEX student_aid_by_school ON student_aid (school_credit_code, id);
CREATE INDEX student_aid_by_region ON student_aid (region_code, id);

CREATE TABLE craftsman_lesson (
    id                 TEXT   NOT NULL PRIMARY KEY,
    school_credit_code TEXT   NOT NULL,
    region_code        TEXT   NOT NULL,                            -- of the school
    held_on            BIGINT NOT NULL,
    school_year        BIGINT NOT NULL,
    hours              BIGINT NOT NULL CHECK (hours > 0),
    entry_year         BIGINT NOT NULL,                            -- 0 for all students
    topic              TEXT   NOT NULL,
    void_reason        TEXT   NOT NULL                             -- empty when it was not voided
);
CREATE INDEX craftsman_lesson_by_school ON craftsman_lesson (school_credit_code, id);
CREATE INDEX craftsman_lesson_by_region ON craftsman_lesson (region_code, id);
