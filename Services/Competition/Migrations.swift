// Written by Protos/generate.sh from the .sql files of this service. Do not edit.
// swift-format-ignore-file

package import Storage

extension CompetitionService {
    package static let migrations: [Migration] = [
        Migration("V0001_competitions", script: #"""
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

"""#),
        Migration("V0002_fair_marking", script: #"""
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

"""#),
        Migration("V0003_delegation_staff", script: #"""
-- Delegations that withdraw, and their leaders and coaches.

ALTER TABLE delegation ADD COLUMN withdrawn_on BIGINT;
ALTER TABLE delegation ADD COLUMN withdrawal_reason TEXT NOT NULL DEFAULT '';

CREATE TABLE delegation_staff (
    delegation_id TEXT   NOT NULL REFERENCES delegation (delegation_id),
    person_id     TEXT   NOT NULL,
    duty          BIGINT NOT NULL CHECK (duty IN (1, 2)),  -- 1 leader, 2 coach
    PRIMARY KEY (delegation_id, person_id, duty)
);

"""#),
        Migration("V0004_reference_events", script: #"""
-- Imported events of world and national competitions; what is compiled in is not stored.

CREATE TABLE reference_edition (
    list      BIGINT NOT NULL CHECK (list IN (1, 2)),  -- 1 world, 2 national
    edition   TEXT   NOT NULL,
    from_year BIGINT NOT NULL,                         -- the first year whose provincial events are compared with it
    PRIMARY KEY (list, edition)
);

CREATE TABLE reference_event (
    list       BIGINT NOT NULL,
    edition    TEXT   NOT NULL,
    event_key  TEXT   NOT NULL,
    name_zh    TEXT   NOT NULL,
    name_en    TEXT   NOT NULL,
    track      TEXT   NOT NULL,
    team_size  BIGINT NOT NULL CHECK (team_size >= 0),
    source     TEXT   NOT NULL,
    confidence TEXT   NOT NULL,
    PRIMARY KEY (list, edition, event_key),
    FOREIGN KEY (list, edition) REFERENCES reference_edition (list, edition)
);

"""#),
        Migration("V0005_outside_results", script: #"""
-- Places reached in competitions that are not held here, with the document that proves each.

CREATE TABLE outside_result (
    outside_result_id      TEXT   NOT NULL PRIMARY KEY,
    person_id              TEXT   NOT NULL,
    region_code            TEXT   NOT NULL,
    tier                   BIGINT NOT NULL CHECK (tier BETWEEN 7 AND 9),
    competition_name       TEXT   NOT NULL,
    event_name             TEXT   NOT NULL,
    occupation_code        TEXT   NOT NULL,
    place                  BIGINT NOT NULL CHECK (place >= 1),
    competitor_count       BIGINT NOT NULL CHECK (competitor_count >= place),
    medal                  BIGINT NOT NULL CHECK (medal BETWEEN 1 AND 5),
    student_group          BIGINT NOT NULL CHECK (student_group IN (0, 1)),
    world_skills_selection BIGINT NOT NULL CHECK (world_skills_selection IN (0, 1)),
    ended_on               BIGINT NOT NULL,
    document               TEXT   NOT NULL,
    state                  BIGINT NOT NULL CHECK (state BETWEEN 1 AND 4),
    reason                 TEXT   NOT NULL,
    filed_by               TEXT   NOT NULL
);
-- A person's place in an event is filed once; one that was rejected may be filed again, with a better document.
CREATE UNIQUE INDEX outside_result_once ON outside_result (person_id, competition_name, event_name, ended_on)
    WHERE state IN (1, 2);
CREATE INDEX outside_result_by_region ON outside_result (region_code, outside_result_id);

"""#),
        Migration("V0006_contest_series", script: #"""
-- Series of competitions: what is held again after an interval.

CREATE TABLE contest_series (
    name           TEXT   NOT NULL PRIMARY KEY,
    tier           BIGINT NOT NULL CHECK (tier BETWEEN 1 AND 9),
    interval_years BIGINT NOT NULL CHECK (interval_years >= 0),  -- 0: as the policy book says
    first_year     BIGINT NOT NULL
);
-- 每2年举办一次"技师杯"辽宁省职业技能大赛: 辽人社〔2021〕15号 (二十五); the edition before it was held in 2020.
INSERT INTO contest_series (name, tier, interval_years, first_year) VALUES ('技师杯', 6, 0, 2020);

"""#),
        Migration("V0007_activities", script: #"""
-- Contests, 岗位练兵 and exhibitions that are counted as a whole, with the document that shows them.

CREATE TABLE activity (
    activity_id  TEXT   NOT NULL PRIMARY KEY,
    kind         BIGINT NOT NULL CHECK (kind BETWEEN 1 AND 3),
    name         TEXT   NOT NULL,
    region_code  TEXT   NOT NULL,
    ended_on     BIGINT NOT NULL,
    ended_year   BIGINT NOT NULL,
    person_times BIGINT NOT NULL CHECK (person_times >= 1),
    document     TEXT   NOT NULL,
    sponsor      TEXT   NOT NULL,
    voided       BIGINT NOT NULL CHECK (voided IN (0, 1)),
    void_reason  TEXT   NOT NULL
);
-- Counted once; what was voided may be recorded again as it was.
CREATE UNIQUE INDEX activity_once ON activity (region_code, ended_year, name) WHERE voided = 0;
CREATE INDEX activity_by_year ON activity (ended_year, kind);

"""#),
        Migration("V0008_scoreboards", script: #"""
-- When public scoreboards were frozen, and what the public saw then.

CREATE TABLE scoreboard_freeze (
    event_id  TEXT   NOT NULL REFERENCES competition_event (event_id),
    frozen_at BIGINT NOT NULL,
    thawed_at BIGINT,
    board     BYTEA  NOT NULL,  -- Scoreboard
    PRIMARY KEY (event_id, frozen_at)
);
CREATE UNIQUE INDEX scoreboard_frozen ON scoreboard_freeze (event_id) WHERE thawed_at IS NULL;

"""#),
        Migration("V0009_training_bases", script: #"""
-- Training bases, and what sponsors give for competitions.

CREATE TABLE training_base (
    training_base_id TEXT   NOT NULL PRIMARY KEY,
    credit_code      TEXT   NOT NULL,
    name             TEXT   NOT NULL,
    region_code      TEXT   NOT NULL,
    document         TEXT   NOT NULL,
    named_on         BIGINT NOT NULL,
    ended_on         BIGINT
);
CREATE UNIQUE INDEX training_base_once ON training_base (credit_code) WHERE ended_on IS NULL;

CREATE TABLE training_base_event (
    training_base_id TEXT   NOT NULL REFERENCES training_base (training_base_id),
    list             BIGINT NOT NULL CHECK (list IN (1, 2)),  -- 1 world, 2 national
    event_key        TEXT   NOT NULL,
    PRIMARY KEY (training_base_id, list, event_key)
);

CREATE TABLE sponsorship (
    sponsorship_id TEXT   NOT NULL PRIMARY KEY,
    competition_id TEXT   NOT NULL REFERENCES competition (competition_id),
    sponsor        TEXT   NOT NULL,
    kind           BIGINT NOT NULL CHECK (kind BETWEEN 1 AND 3),
    value_yuan     BIGINT NOT NULL CHECK (value_yuan >= 1),
    document       TEXT   NOT NULL
);
CREATE INDEX sponsorship_by_competition ON sponsorship (competition_id, sponsorship_id);

"""#),
        Migration("V0010_appeal_cases", script: #"""
-- Appeals are cases of the kind competition.appeal; a granted one corrects results in the transaction that decides it.
CREATE TABLE appeal_new (
    appeal_id           TEXT   NOT NULL PRIMARY KEY,
    entry_id            TEXT   NOT NULL REFERENCES entry (entry_id),
    event_id            TEXT   NOT NULL REFERENCES competition_event (event_id),
    appellant_person_id TEXT   NOT NULL,
    grounds             TEXT   NOT NULL,
    state               BIGINT NOT NULL CHECK (state BETWEEN 1 AND 4),
    decision_reason     TEXT   NOT NULL,
    filed_on            BIGINT,
    decided_on          BIGINT,
    case_id             TEXT   NOT NULL,
    results_version     BIGINT NOT NULL CHECK (results_version >= 0)
);
-- One that was granted and not carried out is to be decided again, with what it corrects.
INSERT INTO appeal_new (appeal_id, entry_id, event_id, appellant_person_id, grounds, state, decision_reason, filed_on, decided_on, case_id,
    results_version)
SELECT appeal_id, entry_id, event_id, appellant_person_id, grounds, CASE WHEN state = 2 AND used = 0 THEN 1 ELSE state END, decision_reason,
    filed_on, decided_on, 'cas_' || appeal_id, 0
FROM appeal;
INSERT INTO case_record (id, kind, subject, title, public_title, region_code, filer_account, filer_credit_code, filer_person_id, state,
    examinations, examinations_needed, round, policy_edition, filed_at, revision)
SELECT a.case_id, 'competition.appeal', a.appeal_id, e.name || '成绩申诉', e.name || '成绩申诉', c.region_code, '', '', a.appellant_person_id,
    CASE a.state WHEN 1 THEN 2 WHEN 2 THEN 8 ELSE 6 END, 0, 0, 1, 0, coalesce(a.filed_on, 0) * 86400000000000, 1
FROM appeal_new a JOIN competition_event e ON e.event_id = a.event_id JOIN competition c ON c.competition_id = e.competition_id;
DROP TABLE appeal;
ALTER TABLE appeal_new RENAME TO appeal;
CREATE INDEX appeal_by_event ON appeal (event_id, appeal_id);

"""#),
        Migration("V0011_brand_events", script: #"""
-- The brand of the catalog that an event is about. The flag of before was the organiser's word, and counts no longer.
ALTER TABLE competition_event ADD COLUMN brand_id TEXT NOT NULL DEFAULT '';

"""#),
    ]
}
