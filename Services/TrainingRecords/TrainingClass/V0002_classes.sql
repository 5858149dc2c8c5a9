-- Classes, the seats in them, and who attended.
CREATE TABLE training_class (
    id                      TEXT   NOT NULL PRIMARY KEY,
    title                   TEXT   NOT NULL,
    region_code             TEXT   NOT NULL,
    city_code               TEXT   NOT NULL,
    institution_credit_code TEXT   NOT NULL,
    project_id              TEXT   NOT NULL,
    programme               BIGINT NOT NULL,
    occupation_code         TEXT   NOT NULL,                       -- empty for a programme without one
    level                   BIGINT NOT NULL,                       -- 0 for training without one
    arrangement             BIGINT NOT NULL,
    employer_credit_code    TEXT   NOT NULL,
    contract_number         TEXT   NOT NULL,
    course                  BIGINT NOT NULL,
    delivery_mode           BIGINT NOT NULL,
    place                   TEXT   NOT NULL,
    hours                   BIGINT NOT NULL CHECK (hours > 0),
    begins_on               BIGINT NOT NULL,
    ends_on                 BIGINT NOT NULL CHECK (ends_on >= begins_on),
    capacity                BIGINT NOT NULL CHECK (capacity > 0),
    enrolled_count          BIGINT NOT NULL CHECK (enrolled_count BETWEEN 0 AND capacity),  -- the last seat goes once
    completed_count         BIGINT NOT NULL,
    state                   BIGINT NOT NULL CHECK (state IN (1, 2, 3)),
    shortage_occupation     BIGINT NOT NULL CHECK (shortage_occupation IN (0, 1)),
    cancel_reason           TEXT   NOT NULL,
    completed_on            BIGINT,
    opened_at               BIGINT NOT NULL,
    basis                   BYTEA  NOT NULL                        -- DecisionBasis
);
CREATE INDEX training_class_by_city ON training_class (city_code, id);
CREATE INDEX training_class_by_institution ON training_class (institution_credit_code, id);

CREATE TABLE class_session (
    class_id         TEXT   NOT NULL REFERENCES training_class (id),
    session_number   BIGINT NOT NULL CHECK (session_number > 0),
    held_on          BIGINT NOT NULL,
    begins_at_minute BIGINT NOT NULL,
    ends_at_minute   BIGINT NOT NULL CHECK (ends_at_minute > begins_at_minute),
    hours            BIGINT NOT NULL CHECK (hours > 0),
    online           BIGINT NOT NULL CHECK (online IN (0, 1)),
    PRIMARY KEY (class_id, session_number)
);

CREATE TABLE class_teacher (
    class_id          TEXT   NOT NULL REFERENCES training_class (id),
    position          BIGINT NOT NULL,
    name              TEXT   NOT NULL,
    enterprise_mentor BIGINT NOT NULL CHECK (enterprise_mentor IN (0, 1)),
    PRIMARY KEY (class_id, position)
);

CREATE TABLE enrolment (
    id                TEXT   NOT NULL PRIMARY KEY,
    class_id          TEXT   NOT NULL REFERENCES training_class (id),
    person_id         TEXT   NOT NULL REFERENCES person (id),
    worker_group      BIGINT NOT NULL,                             -- 0 where the programme asks for none
    state             BIGINT NOT NULL CHECK (state IN (1, 2, 3, 4)),
    seat              BIGINT CHECK (seat = 1),                     -- NULL when withdrawn: may enrol again
    benefit_key       TEXT   NOT NULL,                             -- occupation and level
    benefit_slot      BIGINT,                                      -- 1 … allowed number; NULL when it takes none
    benefit_year      BIGINT NOT NULL,                             -- in which the class begins
    year_slot         BIGINT,                                      -- 1 … allowed number; NULL when it takes none
    voucher_id        TEXT,
    attended_hours    BIGINT NOT NULL CHECK (attended_hours >= 0),
    assessment_points BIGINT CHECK (assessment_points BETWEEN 0 AND 100),  -- NULL before
    not_completed_for TEXT   NOT NULL,                             -- reasons, separated by spaces
    completed_on      BIGINT,
    withdraw_reason   TEXT   NOT NULL,
    enrolled_at       BIGINT NOT NULL,
    basis             BYTEA  NOT NULL,                             -- DecisionBasis
    UNIQUE (class_id, person_id, seat),
    UNIQUE (person_id, benefit_key, benefit_slot),                 -- the same occupation and level not twice
    UNIQUE (person_id, benefit_year, year_slot)                    -- no more trainings in a year than allowed
);
CREATE INDEX enrolment_by_class ON enrolment (class_id, id);
CREATE INDEX enrolment_by_person ON enrolment (person_id, id);

CREATE TABLE attendance (
    class_id       TEXT   NOT NULL,
    session_number BIGINT NOT NULL,
    person_id      TEXT   NOT NULL REFERENCES person (id),
    hours          BIGINT NOT NULL CHECK (hours >= 0),
    mode           BIGINT NOT NULL,
    check_method   BIGINT NOT NULL,
    check_passed   BIGINT NOT NULL CHECK (check_passed IN (0, 1)),
    counts         BIGINT NOT NULL CHECK (counts IN (0, 1)),
    recorded_at    BIGINT NOT NULL,
    PRIMARY KEY (class_id, session_number, person_id),
    FOREIGN KEY (class_id, session_number) REFERENCES class_session (class_id, session_number)
);
