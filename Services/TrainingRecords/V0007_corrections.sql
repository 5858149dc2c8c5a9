-- People: who died, who was registered twice. Parts of numbers are shown to the person only, from the seals.
ALTER TABLE person ADD COLUMN deceased_on BIGINT;                        -- NULL of the living
ALTER TABLE person ADD COLUMN merged_into TEXT;                          -- the id under which the person is kept; NULL of most
CREATE INDEX person_by_merger ON person (merged_into);
UPDATE person SET number_masked = '', phone_masked = '';

-- A membership that an organisation filed gives no right until a bureau confirms it. A voided one stands in nobody's way.
CREATE TABLE group_membership_new (
    id                    TEXT   NOT NULL,
    person_id             TEXT   NOT NULL REFERENCES person (id),
    worker_group          BIGINT NOT NULL,
    evidence              TEXT   NOT NULL,
    household_region_code TEXT   NOT NULL,
    school_name           TEXT   NOT NULL,                         -- empty without a schooling, as the next ones
    school_region_code    TEXT   NOT NULL,
    school_kind           BIGINT NOT NULL,
    major                 TEXT   NOT NULL,
    education             BIGINT NOT NULL,
    graduates_on          BIGINT,
    valid_from_on         BIGINT NOT NULL,
    valid_to_on           BIGINT,
    state                 BIGINT NOT NULL CHECK (state IN (1, 2, 3)),
    note                  TEXT   NOT NULL,                         -- why it was ended or voided
    live                  BIGINT CHECK (live = 1),                 -- NULL when it was voided
    PRIMARY KEY (id, person_id),
    CHECK (valid_to_on IS NULL OR valid_to_on >= valid_from_on),
    UNIQUE (person_id, worker_group, valid_from_on, school_name, live)
);
INSERT INTO group_membership_new (id, person_id, worker_group, evidence, household_region_code, school_name, school_region_code,
    school_kind, major, education, graduates_on, valid_from_on, valid_to_on, state, note, live)
SELECT id, person_id, worker_group, evidence, household_region_code, school_name, school_region_code,
    school_kind, major, education, graduates_on, valid_from_on, valid_to_on, 2, '', 1 FROM group_membership;
DROP TABLE group_membership;
ALTER TABLE group_membership_new RENAME TO group_membership;
CREATE INDEX group_membership_by_group ON group_membership (worker_group, id);

CREATE TABLE employment_new (
    id                   TEXT   NOT NULL,
    person_id            TEXT   NOT NULL REFERENCES person (id),
    employer_credit_code TEXT   NOT NULL,
    kind                 BIGINT NOT NULL,
    occupation_code      TEXT   NOT NULL,
    begins_on            BIGINT NOT NULL,
    ends_on              BIGINT,
    agreed_until_on      BIGINT,
    void_reason          TEXT   NOT NULL,                          -- empty when it was not voided
    live                 BIGINT CHECK (live = 1),                  -- NULL when it was voided
    PRIMARY KEY (id, person_id),
    CHECK (ends_on IS NULL OR ends_on >= begins_on),
    UNIQUE (person_id, employer_credit_code, begins_on, live)
);
INSERT INTO employment_new (id, person_id, employer_credit_code, kind, occupation_code, begins_on, ends_on, agreed_until_on,
    void_reason, live)
SELECT id, person_id, employer_credit_code, kind, occupation_code, begins_on, ends_on, agreed_until_on, '', 1 FROM employment;
DROP TABLE employment;
ALTER TABLE employment_new RENAME TO employment;

ALTER TABLE attendance ADD COLUMN corrected_for TEXT NOT NULL DEFAULT '';      -- empty when it was not corrected
ALTER TABLE training_class ADD COLUMN further_employers TEXT NOT NULL DEFAULT '';  -- credit codes, separated by spaces
CREATE INDEX training_class_by_place ON training_class (place, id);
CREATE INDEX voucher_batch_by_region ON voucher_batch (region_code, id);
