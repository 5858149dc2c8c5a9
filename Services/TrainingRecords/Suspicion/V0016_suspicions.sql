-- What looks like false training. A hit is known by its rule and what it is about, so that it is entered once.
CREATE TABLE suspicion (
    id                      TEXT   NOT NULL PRIMARY KEY,
    rule                    BIGINT NOT NULL CHECK (rule BETWEEN 1 AND 14),
    about                   TEXT   NOT NULL,                       -- what it is about, in one text
    state                   BIGINT NOT NULL CHECK (state BETWEEN 1 AND 3),
    region_code             TEXT   NOT NULL,
    institution_credit_code TEXT   NOT NULL,
    class_id                TEXT   NOT NULL,                       -- empty when it is about the institution
    session_number          BIGINT NOT NULL,                       -- 0 where there is none, as the next ones
    other_class_id          TEXT   NOT NULL,
    other_session_number    BIGINT NOT NULL,
    person_id               TEXT   NOT NULL,
    teacher                 TEXT   NOT NULL,
    measured                BIGINT NOT NULL,
    threshold               BIGINT NOT NULL,
    since_on                BIGINT NOT NULL,
    detected_at             BIGINT NOT NULL,
    reason                  TEXT   NOT NULL,
    inspection_id           TEXT   NOT NULL,
    claim_id                TEXT   NOT NULL,
    UNIQUE (rule, about)
);
CREATE INDEX suspicion_by_region ON suspicion (region_code, id);
CREATE INDEX suspicion_by_institution ON suspicion (institution_credit_code, id);
CREATE INDEX suspicion_by_class ON suspicion (class_id, id);
CREATE INDEX suspicion_by_other_class ON suspicion (other_class_id, id);
-- Teachers of other institutions are found by name.
CREATE INDEX class_teacher_by_name ON class_teacher (name, class_id);
