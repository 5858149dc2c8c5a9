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
