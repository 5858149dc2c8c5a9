-- When public scoreboards were frozen, and what the public saw then.

CREATE TABLE scoreboard_freeze (
    event_id  TEXT   NOT NULL REFERENCES competition_event (event_id),
    frozen_at BIGINT NOT NULL,
    thawed_at BIGINT,
    board     BYTEA  NOT NULL,  -- Scoreboard
    PRIMARY KEY (event_id, frozen_at)
);
CREATE UNIQUE INDEX scoreboard_frozen ON scoreboard_freeze (event_id) WHERE thawed_at IS NULL;
