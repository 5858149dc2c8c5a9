-- Competitions, their events, delegations, entries, marking, results and appeals.
-- Marks are hundredths of a mark; days are days since 1970-01-01; instants are nanoseconds since then.

CREATE TABLE competition (
    competition_id         TEXT   NOT NULL PRIMARY KEY,
    name                   TEXT   NOT NULL,
    tier                   BIGINT NOT NULL CHECK (tier BETWEEN 1 AND 9),
    region_code            TEXT   NOT NULL,
    organiser_credit_code  TEXT   NOT NULL,
    parent_competition_id  TEXT   REFERENCES competition (competition_id),
    series                 TEXT   NOT NULL,
    registration_opens_on  BIGINT NOT NULL,
    registration_closes_on BIGINT NOT NULL CHECK (registration_closes_on >= registration_opens_on),
    begins_on              BIGINT NOT NULL CHECK (begins_on >= registration_closes_on),
    ends_on                BIGINT NOT NULL CHECK (ends_on >= begins_on),
    contest_year           BIGINT NOT NULL,
    delegation_quota       BIGINT NOT NULL CHECK (delegation_quota >= 0),
    event_count            BIGINT NOT NULL,
    created_at             BIGINT NOT NULL
);
CREATE INDEX competition_by_year ON competition (contest_year, competition_id);
CREATE INDEX competition_by_series ON competition (series, tier, begins_on);

CREATE TABLE competition_event (
    event_id                TEXT   NOT NULL PRIMARY KEY,
    competition_id          TEXT   NOT NULL REFERENCES competition (competition_id),
    name                    TEXT   NOT NULL,
    occupation_code         TEXT   NOT NULL,
    world_event             TEXT   NOT NULL,
    national_event          TEXT   NOT NULL,
    ranking                 BIGINT NOT NULL CHECK (ranking IN (1, 2)),
    student_group           BIGINT NOT NULL CHECK (student_group IN (0, 1)),
    max_age_years           BIGINT NOT NULL,
    artificial_intelligence BIGINT NOT NULL CHECK (artificial_intelligence IN (0, 1)),
    brand                   BIGINT NOT NULL CHECK (brand IN (0, 1)),
    qualifying_rank         BIGINT NOT NULL,
    world_skills_selection  BIGINT NOT NULL CHECK (world_skills_selection IN (0, 1)),
    state                   BIGINT NOT NULL CHECK (state IN (1, 2, 3)),
    entry_count             BIGINT NOT NULL,
    next_start_number       BIGINT NOT NULL,
    judges_per_aspect       BIGINT NOT NULL,
    UNIQUE (competition_id, name)
);

CREATE TABLE delegation (
    delegation_id  TEXT NOT NULL PRIMARY KEY,
    competition_id TEXT NOT NULL REFERENCES competition (competition_id),
    name           TEXT NOT NULL,
    region_code    TEXT NOT NULL,
    credit_code    TEXT NOT NULL,
    UNIQUE (competition_id, name)
);

CREATE TABLE entry (
    entry_id         TEXT   NOT NULL PRIMARY KEY,
    event_id         TEXT   NOT NULL REFERENCES competition_event (event_id),
    competition_id   TEXT   NOT NULL REFERENCES competition (competition_id),
    delegation_id    TEXT   NOT NULL REFERENCES delegation (delegation_id),
    person_id        TEXT   NOT NULL,
    start_number     BIGINT NOT NULL,
    state            BIGINT NOT NULL CHECK (state IN (1, 2, 3)),
    withdraw_reason  TEXT   NOT NULL,
    UNIQUE (event_id, person_id),  -- a person competes once in an event
    UNIQUE (event_id, start_number)
);
CREATE INDEX entry_by_person ON entry (person_id);

CREATE TABLE marking_aspect (
    event_id           TEXT   NOT NULL REFERENCES competition_event (event_id),
    aspect_key         TEXT   NOT NULL,
    position           BIGINT NOT NULL,
    criterion_key      TEXT   NOT NULL,
    criterion_name     TEXT   NOT NULL,
    criterion_position BIGINT NOT NULL,
    description        TEXT   NOT NULL,
    method             BIGINT NOT NULL CHECK (method IN (1, 2)),
    maximum            BIGINT NOT NULL CHECK (maximum > 0),
    PRIMARY KEY (event_id, aspect_key)
);

CREATE TABLE judge (
    judge_id  TEXT NOT NULL PRIMARY KEY,
    event_id  TEXT NOT NULL REFERENCES competition_event (event_id),
    person_id TEXT NOT NULL,
    UNIQUE (event_id, person_id)
);

CREATE TABLE judge_interest (
    judge_id TEXT   NOT NULL REFERENCES judge (judge_id),
    kind     BIGINT NOT NULL CHECK (kind IN (1, 2)),  -- 1 a delegation, 2 a person
    subject  TEXT   NOT NULL,
    PRIMARY KEY (judge_id, kind, subject)
);

CREATE TABLE mark (
    entry_id   TEXT   NOT NULL REFERENCES entry (entry_id),
    aspect_key TEXT   NOT NULL,
    judge_id   TEXT   NOT NULL REFERENCES judge (judge_id),
    value      BIGINT NOT NULL CHECK (value >= 0),  -- hundredths where measured, 0 to 3 where judged
    PRIMARY KEY (entry_id, aspect_key, judge_id)
);

-- Every version that was ever published; nothing here is changed.
CREATE TABLE published_results (
    event_id     TEXT   NOT NULL REFERENCES competition_event (event_id),
    version      BIGINT NOT NULL CHECK (version >= 1),
    published_at BIGINT NOT NULL,
    results      BYTEA  NOT NULL,  -- EventResults
    PRIMARY KEY (event_id, version)
);

-- What each person reached by the latest version.
CREATE TABLE person_result (
    person_id        TEXT   NOT NULL,
    event_id         TEXT   NOT NULL REFERENCES competition_event (event_id),
    ended_on         BIGINT NOT NULL,
    tier             BIGINT NOT NULL,
    occupation_code  TEXT   NOT NULL,
    place            BIGINT NOT NULL,
    result           BYTEA  NOT NULL,  -- PersonResult
    PRIMARY KEY (person_id, event_id)
);

CREATE TABLE appeal (
    appeal_id       TEXT   NOT NULL PRIMARY KEY,
    entry_id        TEXT   NOT NULL REFERENCES entry (entry_id),
    event_id        TEXT   NOT NULL REFERENCES competition_event (event_id),
    grounds         TEXT   NOT NULL,
    state           BIGINT NOT NULL CHECK (state IN (1, 2, 3)),
    decision_reason TEXT   NOT NULL,
    used            BIGINT NOT NULL CHECK (used IN (0, 1))  -- a granted appeal corrects results once
);
