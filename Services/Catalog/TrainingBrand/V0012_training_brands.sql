-- The cities' training brands, who stands behind them, their events at competitions and what they brought.

CREATE TABLE training_brand (
    brand_id    TEXT   NOT NULL PRIMARY KEY,
    region_code TEXT   NOT NULL REFERENCES region (code),
    name        TEXT   NOT NULL,
    description TEXT   NOT NULL,
    employed    BIGINT NOT NULL CHECK (employed >= 0),
    state       BIGINT NOT NULL CHECK (state BETWEEN 1 AND 4),       -- filed, confirmed, returned, ended
    filed_on    BIGINT NOT NULL,
    is_late     BIGINT NOT NULL CHECK (is_late IN (0, 1)),
    decided_on  BIGINT,
    opinion     TEXT   NOT NULL,
    CHECK ((state = 1) = (decided_on IS NULL))
);
-- 一市一品牌: a city has one that the province determined, and files a name once.
CREATE UNIQUE INDEX training_brand_confirmed ON training_brand (region_code) WHERE state = 2;
CREATE UNIQUE INDEX training_brand_name ON training_brand (region_code, name) WHERE state < 3;
CREATE INDEX training_brand_by_region ON training_brand (region_code, brand_id);

CREATE TABLE brand_occupation (
    brand_id        TEXT NOT NULL REFERENCES training_brand (brand_id),
    occupation_code TEXT NOT NULL REFERENCES occupation (code),
    PRIMARY KEY (brand_id, occupation_code)
);

CREATE TABLE brand_supporter (
    brand_id    TEXT NOT NULL REFERENCES training_brand (brand_id),
    credit_code TEXT NOT NULL REFERENCES organisation (credit_code),
    PRIMARY KEY (brand_id, credit_code)
);

CREATE TABLE brand_event (
    brand_id       TEXT   NOT NULL REFERENCES training_brand (brand_id),
    competition_id TEXT   NOT NULL,
    event_id       TEXT   NOT NULL,
    year           BIGINT NOT NULL,
    PRIMARY KEY (brand_id, competition_id, event_id)
);

CREATE TABLE brand_effect (
    brand_id TEXT   NOT NULL REFERENCES training_brand (brand_id),
    year     BIGINT NOT NULL,
    version  BIGINT NOT NULL CHECK (version > 0),
    trained  BIGINT NOT NULL CHECK (trained >= 0),
    employed BIGINT NOT NULL CHECK (employed BETWEEN 0 AND trained),
    PRIMARY KEY (brand_id, year, version)
);
