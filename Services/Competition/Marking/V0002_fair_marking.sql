-- Marking by the judges' own accounts, blind by station codes drawn by lot; entries that are out without a mark; provisional results; appeals of
-- anybody who competed. Tables whose constraints change are made anew, what refers to them first.

ALTER TABLE competition_event ADD COLUMN announced_on BIGINT;
ALTER TABLE competition_event ADD COLUMN publicity_ends_on BIGINT;
ALTER TABLE competition_event ADD COLUMN cancellation_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE competition_event ADD COLUMN team_size BIGINT NOT NULL DEFAULT 1 CHECK (team_size >= 1);
ALTER TABLE competition_event ADD COLUMN entry_quota BIGINT NOT NULL DEFAULT 0;
ALTER TABLE competition_event ADD COLUMN qualifying_competition_id TEXT NOT NULL DEFAULT '';
ALTER TABLE competition_event ADD COLUMN workers_only BIGINT NOT NULL DEFAULT 0 CHECK (workers_only IN (0, 1));
ALTER TABLE competition_event ADD COLUMN measurers_per_aspect BIGINT NOT NULL DEFAULT 1;
ALTER TABLE competition_event ADD COLUMN drops_extremes BIGINT NOT NULL DEFAULT 0 CHECK (drops_extremes IN (0, 1));

ALTER TABLE competition ADD COLUMN state BIGINT NOT NULL DEFAULT 1 CHECK (state IN (1, 2, 3));
ALTER TABLE competition ADD COLUMN state_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE competition ADD COLUMN delegation_total_quota BIGINT NOT NULL DEFAULT 0;

CREATE TABLE entry_new (
    entry_id         TEXT   NOT NULL PRIMARY KEY,
    event_id         TEXT   NOT NULL REFERENCES competition_event (event_id),
    competition_id   TEXT   NOT NULL REFERENCES competition (competition_id),
    delegation_id    TEXT   NOT NULL REFERENCES delegation (delegation_id),
    person_id        TEXT   NOT NULL,
    entry_number     BIGINT NOT NULL,                       -- in the order of entry
    start_number     BIGINT,                                -- drawn by lot; null before the draw
    station_code     TEXT,                                  -- drawn by lot
    state            BIGINT NOT NULL CHECK (state BETWEEN 1 AND 6),
    reason           TEXT   NOT NULL,                       -- why it was withdrawn or is out
    team_name        TEXT   NOT NULL,
    shown_name       TEXT   NOT NULL,                       -- never more than may be shown
    reopening_reason TEXT   NOT NULL,                       -- asked for and not confirmed yet
    UNIQUE (event_id, entry_number),
    UNIQUE (event_id, start_number),
    UNIQUE (event_id, station_code)
);
INSERT INTO entry_new (entry_id, event_id, competition_id, delegation_id, person_id, entry_number, start_number, station_code, state,
    reason, team_name, shown_name, reopening_reason)
SELECT entry_id, event_id, competition_id, delegation_id, person_id, start_number, start_number, 'S' || start_number, state,
    withdraw_reason, '', '', '' FROM entry;

-- Everybody who competes, alone or in a team. Of an event a person has one live entry.
CREATE TABLE entry_member (
    entry_id  TEXT   NOT NULL REFERENCES entry_new (entry_id),
    event_id  TEXT   NOT NULL,
    person_id TEXT   NOT NULL,
    is_live   BIGINT NOT NULL CHECK (is_live IN (0, 1)),
    PRIMARY KEY (entry_id, person_id)
);
INSERT INTO entry_member (entry_id, event_id, person_id, is_live)
SELECT entry_id, event_id, person_id, CASE WHEN state = 2 THEN 0 ELSE 1 END FROM entry;
CREATE UNIQUE INDEX entry_member_live ON entry_member (event_id, person_id) WHERE is_live = 1;
CREATE INDEX entry_member_by_person ON entry_member (person_id, entry_id);

CREATE TABLE mark_new (
    entry_id   TEXT   NOT NULL REFERENCES entry_new (entry_id),
    aspect_key TEXT   NOT NULL,
    judge_id   TEXT   NOT NULL REFERENCES judge (judge_id),
    value      BIGINT NOT NULL CHECK (value >= 0),  -- 0 to 3 where judged, else hundredths
    PRIMARY KEY (entry_id, aspect_key, judge_id)
);
INSERT INTO mark_new (entry_id, aspect_key, judge_id, value) SELECT entry_id, aspect_key, judge_id, value FROM mark;
DROP TABLE mark;
ALTER TABLE mark_new RENAME TO mark;
CREATE INDEX mark_by_judge ON mark (judge_id);

CREATE TABLE appeal_new (
    appeal_id           TEXT   NOT NULL PRIMARY KEY,
    entry_id            TEXT   NOT NULL REFERENCES entry_new (entry_id),
    event_id            TEXT   NOT NULL REFERENCES competition_event (event_id),
    appellant_person_id TEXT   NOT NULL,
    grounds             TEXT   NOT NULL,
    state               BIGINT NOT NULL CHECK (state IN (1, 2, 3)),
    decision_reason     TEXT   NOT NULL,
    filed_on            BIGINT,                                  -- not known of those filed before this was kept
    decided_on          BIGINT,
    used                BIGINT NOT NULL CHECK (used IN (0, 1))   -- a granted appeal corrects results once
);
INSERT INTO appeal_new (appeal_id, entry_id, event_id, appellant_person_id, grounds, state, decision_reason, filed_on, decided_on, used)
SELECT a.appeal_id, a.entry_id, a.event_id, e.person_id, a.grounds, a.state, a.decision_reason, NULL, NULL, a.used
FROM appeal a JOIN entry e ON e.entry_id = a.entry_id;
DROP TABLE appeal;
ALTER TABLE appeal_new RENAME TO appeal;
CREATE INDEX appeal_by_event ON appeal (event_id, appeal_id);

DROP TABLE entry;
ALTER TABLE entry_new RENAME TO entry;
CREATE INDEX entry_by_delegation ON entry (delegation_id, entry_id);

-- What judges gave and what no longer counts, with the reason.
CREATE TABLE removed_mark (
    entry_id   TEXT   NOT NULL REFERENCES entry (entry_id),
    aspect_key TEXT   NOT NULL,
    judge_id   TEXT   NOT NULL REFERENCES judge (judge_id),
    removed_at BIGINT NOT NULL,
    value      BIGINT NOT NULL,
    reason     TEXT   NOT NULL,
    PRIMARY KEY (entry_id, aspect_key, judge_id, removed_at)
);

CREATE TABLE mark_signature (
    entry_id  TEXT   NOT NULL REFERENCES entry (entry_id),
    judge_id  TEXT   NOT NULL REFERENCES judge (judge_id),
    signed_at BIGINT NOT NULL,
    PRIMARY KEY (entry_id, judge_id)
);

-- What aspects give by corrections after the announcement; the latest version counts.
CREATE TABLE aspect_correction (
    entry_id   TEXT   NOT NULL REFERENCES entry (entry_id),
    aspect_key TEXT   NOT NULL,
    version    BIGINT NOT NULL,
    mark       BIGINT NOT NULL CHECK (mark >= 0),
    PRIMARY KEY (entry_id, aspect_key, version)
);

CREATE TABLE marking_aspect_new (
    event_id           TEXT   NOT NULL REFERENCES competition_event (event_id),
    aspect_key         TEXT   NOT NULL,
    position           BIGINT NOT NULL,
    criterion_key      TEXT   NOT NULL,
    criterion_name     TEXT   NOT NULL,
    criterion_position BIGINT NOT NULL,
    description        TEXT   NOT NULL,
    method             BIGINT NOT NULL CHECK (method IN (1, 2, 3)),
    maximum            BIGINT NOT NULL CHECK (maximum > 0),
    PRIMARY KEY (event_id, aspect_key)
);
INSERT INTO marking_aspect_new (event_id, aspect_key, position, criterion_key, criterion_name, criterion_position, description, method,
    maximum)
SELECT event_id, aspect_key, position, criterion_key, criterion_name, criterion_position, description, method, maximum
FROM marking_aspect;
DROP TABLE marking_aspect;
ALTER TABLE marking_aspect_new RENAME TO marking_aspect;

ALTER TABLE judge ADD COLUMN chief BIGINT NOT NULL DEFAULT 0 CHECK (chief IN (0, 1));
ALTER TABLE judge ADD COLUMN dismissed_on BIGINT;
ALTER TABLE judge ADD COLUMN dismissal_reason TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX judge_chief ON judge (event_id) WHERE chief = 1 AND dismissed_on IS NULL;

CREATE TABLE draw (
    event_id     TEXT   NOT NULL PRIMARY KEY REFERENCES competition_event (event_id),
    start_seed   BYTEA  NOT NULL,  -- 32 bytes
    station_seed BYTEA  NOT NULL,
    committed_on BIGINT NOT NULL,
    drawn_on     BIGINT
);

ALTER TABLE published_results ADD COLUMN provisional BIGINT NOT NULL DEFAULT 0 CHECK (provisional IN (0, 1));

-- A result may be one of a competition held elsewhere, which has no event here.
CREATE TABLE person_result_new (
    person_id       TEXT   NOT NULL,
    event_id        TEXT   NOT NULL,
    competition_id  TEXT   NOT NULL,
    ended_on        BIGINT NOT NULL,
    tier            BIGINT NOT NULL,
    occupation_code TEXT   NOT NULL,
    place           BIGINT NOT NULL,  -- 0 for none
    result          BYTEA  NOT NULL,  -- PersonResult
    PRIMARY KEY (person_id, event_id)
);
INSERT INTO person_result_new (person_id, event_id, competition_id, ended_on, tier, occupation_code, place, result)
SELECT r.person_id, r.event_id, e.competition_id, r.ended_on, r.tier, r.occupation_code, r.place, r.result
FROM person_result r JOIN competition_event e ON e.event_id = r.event_id;
DROP TABLE person_result;
ALTER TABLE person_result_new RENAME TO person_result;
CREATE INDEX person_result_by_tier ON person_result (tier, ended_on);
