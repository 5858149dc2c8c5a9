-- What members of groups want to be trained in, and who was invited to which class.
CREATE TABLE training_need (
    id              TEXT   NOT NULL,
    person_id       TEXT   NOT NULL REFERENCES person (id),
    worker_group    BIGINT NOT NULL,
    occupation_code TEXT   NOT NULL,
    region_code     TEXT   NOT NULL,
    registered_at   BIGINT NOT NULL,
    withdraw_reason TEXT   NOT NULL,                               -- empty while it stands
    live            BIGINT CHECK (live = 1),                       -- NULL when it was withdrawn
    PRIMARY KEY (id, person_id),
    UNIQUE (person_id, occupation_code, live)                      -- one stands for an occupation
);
CREATE INDEX training_need_by_region ON training_need (region_code, id);
CREATE INDEX training_need_by_occupation ON training_need (occupation_code, region_code);

CREATE TABLE class_invitation (
    class_id   TEXT   NOT NULL,
    person_id  TEXT   NOT NULL,
    need_id    TEXT   NOT NULL,
    invited_at BIGINT NOT NULL,
    PRIMARY KEY (class_id, person_id),                             -- once for a class
    FOREIGN KEY (need_id, person_id) REFERENCES training_need (id, person_id)
);
