-- Four-in-one projects: from a post that is wanted to the people who work there.
CREATE TABLE four_in_one_project (
    id                     TEXT   NOT NULL PRIMARY KEY,
    post_id                TEXT   NOT NULL UNIQUE,                 -- a post has one project
    enterprise_credit_code TEXT   NOT NULL,
    title                  TEXT   NOT NULL,
    occupation_code        TEXT   NOT NULL,
    level                  BIGINT NOT NULL,                        -- 0 for any
    region_code            TEXT   NOT NULL,
    positions              BIGINT NOT NULL CHECK (positions > 0),
    opened_at              BIGINT NOT NULL,
    closed_on              BIGINT,
    trained                BIGINT NOT NULL,
    certified              BIGINT NOT NULL CHECK (certified <= trained),
    employed_for_post      BIGINT NOT NULL,
    employed_elsewhere     BIGINT NOT NULL CHECK (employed_for_post + employed_elsewhere <= trained)
);
CREATE INDEX four_in_one_project_by_region ON four_in_one_project (region_code, id);
CREATE INDEX four_in_one_project_by_enterprise ON four_in_one_project (enterprise_credit_code, id);

CREATE TABLE four_in_one_class (
    class_id   TEXT NOT NULL PRIMARY KEY,                          -- a class trains for one post
    project_id TEXT NOT NULL REFERENCES four_in_one_project (id)
);
CREATE INDEX four_in_one_class_by_project ON four_in_one_class (project_id, class_id);
