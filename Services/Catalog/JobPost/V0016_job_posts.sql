-- Job posts of the firms of industry chains.

CREATE TABLE job_post (
    post_id         TEXT   NOT NULL PRIMARY KEY,
    credit_code     TEXT   NOT NULL REFERENCES organisation (credit_code),
    title           TEXT   NOT NULL,
    occupation_code TEXT   NOT NULL REFERENCES occupation (code),
    level           BIGINT NOT NULL CHECK (level BETWEEN 0 AND 8),      -- 0: any
    positions       BIGINT NOT NULL CHECK (positions > 0),
    wage_from_yuan  BIGINT NOT NULL CHECK (wage_from_yuan >= 0),
    wage_to_yuan    BIGINT NOT NULL CHECK (wage_to_yuan = 0 OR wage_to_yuan >= wage_from_yuan),
    region_code     TEXT   NOT NULL REFERENCES region (code),
    opens_on        BIGINT NOT NULL,
    closes_on       BIGINT NOT NULL,
    is_closed       BIGINT NOT NULL CHECK (is_closed IN (0, 1)),
    filled          BIGINT NOT NULL CHECK (filled BETWEEN 0 AND positions)
);
CREATE INDEX job_post_by_occupation ON job_post (occupation_code, opens_on);
CREATE INDEX job_post_by_region ON job_post (region_code, post_id);
CREATE INDEX job_post_by_enterprise ON job_post (credit_code, post_id);
