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
