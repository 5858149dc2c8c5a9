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
