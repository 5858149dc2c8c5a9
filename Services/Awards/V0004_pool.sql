-- The pool of craftsmen for digital and intelligent industry, and mentors with their apprentices.
-- Days are days since 1970-01-01, instants nanoseconds since then.

CREATE TABLE artisan (
    artisan_id   TEXT   NOT NULL PRIMARY KEY,
    person_id    TEXT   NOT NULL,
    region_code  TEXT   NOT NULL,
    field        TEXT   NOT NULL,
    state        BIGINT NOT NULL CHECK (state BETWEEN 1 AND 4),
    proposed_at  BIGINT NOT NULL,
    consented_on BIGINT,
    reason       TEXT   NOT NULL
);
-- A person is in the pool, or asked, once.
CREATE UNIQUE INDEX artisan_once ON artisan (person_id) WHERE state IN (1, 2);
CREATE INDEX artisan_by_region ON artisan (region_code, artisan_id);

CREATE TABLE artisan_fact (
    artisan_id TEXT   NOT NULL REFERENCES artisan (artisan_id),
    position   BIGINT NOT NULL,
    kind       BIGINT NOT NULL,
    record_id  TEXT   NOT NULL,
    summary    TEXT   NOT NULL,
    PRIMARY KEY (artisan_id, position)
);

CREATE TABLE mentorship (
    mentorship_id        TEXT   NOT NULL PRIMARY KEY,
    mentor_person_id     TEXT   NOT NULL,
    apprentice_person_id TEXT   NOT NULL,
    credit_code          TEXT   NOT NULL,
    region_code          TEXT   NOT NULL,
    begins_on            BIGINT NOT NULL,
    ends_on              BIGINT,
    outcome              BIGINT NOT NULL CHECK (outcome BETWEEN 0 AND 4),  -- 0 while it lasts
    remark               TEXT   NOT NULL,
    CHECK (mentor_person_id <> apprentice_person_id),
    CHECK ((ends_on IS NULL) = (outcome = 0))
);
-- Mentor and apprentice are so once at a time.
CREATE UNIQUE INDEX mentorship_open ON mentorship (mentor_person_id, apprentice_person_id) WHERE outcome = 0;
CREATE INDEX mentorship_by_mentor ON mentorship (mentor_person_id, mentorship_id);
CREATE INDEX mentorship_by_apprentice ON mentorship (apprentice_person_id, mentorship_id);
