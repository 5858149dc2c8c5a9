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
