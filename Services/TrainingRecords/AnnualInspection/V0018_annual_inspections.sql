-- Annual inspections of institutions; each is a case.
CREATE TABLE annual_inspection (
    id                      TEXT   NOT NULL PRIMARY KEY,
    institution_credit_code TEXT   NOT NULL,
    region_code             TEXT   NOT NULL,
    year                    BIGINT NOT NULL,
    full_time_teachers      BIGINT NOT NULL CHECK (full_time_teachers >= 0),
    report                  TEXT   NOT NULL,
    case_id                 TEXT   NOT NULL,
    state                   BIGINT NOT NULL CHECK (state BETWEEN 1 AND 4),
    live                    BIGINT CHECK (live = 1),               -- NULL when it was withdrawn or voided
    UNIQUE (institution_credit_code, region_code, year, live),     -- one for a year
    CHECK ((state = 4) = (live IS NULL))
);
CREATE INDEX annual_inspection_by_region ON annual_inspection (region_code, id);
