-- What stands and was counted for the bulletin, with the day on which it was, so that it is taken back there.

CREATE TABLE standing_count (
    task        TEXT   NOT NULL,
    subject     TEXT   NOT NULL,                                  -- a school's credit code, or the code of a city that has a brand
    number      BIGINT NOT NULL CHECK (number > 0),
    region_code TEXT   NOT NULL REFERENCES region (code),
    counted_on  BIGINT NOT NULL,
    is_taken    BIGINT NOT NULL CHECK (is_taken IN (0, 1)),       -- taken back
    PRIMARY KEY (task, subject, number)
);
-- It is counted once at a time.
CREATE UNIQUE INDEX standing_count_current ON standing_count (task, subject) WHERE is_taken = 0;
