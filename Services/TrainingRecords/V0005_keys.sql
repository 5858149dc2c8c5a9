-- The key by which a distributed PostgreSQL spreads each table that grows: the person, of a claim the class, of a voucher, which may have
-- no person yet, itself. Every primary key, unique constraint and foreign key among these tables contains it, so each table is made
-- anew. An id is made once and has one person; widened by the person it is as unique as before. What is unique among all people
-- gets a table of its own, spread by what is unique.

-- One person per number. Spread by the digest.
CREATE TABLE person_number (
    number_digest BYTEA NOT NULL PRIMARY KEY,
    person_id     TEXT  NOT NULL
);
INSERT INTO person_number (number_digest, person_id) SELECT number_digest, id FROM person;

-- People under their real name. The citizen number stands here once, sealed; look-ups go by its keyed digest.
CREATE TABLE person_new (
    id              TEXT   NOT NULL PRIMARY KEY,
    name            TEXT   NOT NULL,
    number_digest   BYTEA  NOT NULL,                               -- HMAC-SHA-256; unique by person_number
    number_sealed   BYTEA  NOT NULL,                               -- AES-256-GCM, bound to the id
    number_masked   TEXT   NOT NULL,
    phone_sealed    BYTEA,
    phone_masked    TEXT   NOT NULL,
    birth_on        BIGINT NOT NULL,                               -- days since 1970-01-01, as every …_on
    sex             BIGINT NOT NULL CHECK (sex IN (1, 2)),
    region_code     TEXT   NOT NULL,                               -- of residence
    registered_at   BIGINT NOT NULL                                -- nanoseconds since 1970-01-01, as every …_at
);
INSERT INTO person_new (id, name, number_digest, number_sealed, number_masked, phone_sealed, phone_masked, birth_on, sex,
    region_code, registered_at)
SELECT id, name, number_digest, number_sealed, number_masked, phone_sealed, phone_masked, birth_on, sex,
    region_code, registered_at FROM person;
DROP TABLE person;
ALTER TABLE person_new RENAME TO person;

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
    PRIMARY KEY (id, person_id),
    CHECK (valid_to_on IS NULL OR valid_to_on >= valid_from_on),
    UNIQUE (person_id, worker_group, valid_from_on, school_name)
);
INSERT INTO group_membership_new (id, person_id, worker_group, evidence, household_region_code, school_name, school_region_code,
    school_kind, major, education, graduates_on, valid_from_on, valid_to_on)
SELECT id, person_id, worker_group, evidence, household_region_code, school_name, school_region_code,
    school_kind, major, education, graduates_on, valid_from_on, valid_to_on FROM group_membership;
DROP TABLE group_membership;
ALTER TABLE group_membership_new RENAME TO group_membership;

CREATE TABLE employment_new (
    id                   TEXT   NOT NULL,
    person_id            TEXT   NOT NULL REFERENCES person (id),
    employer_credit_code TEXT   NOT NULL,
    kind                 BIGINT NOT NULL,
    occupation_code      TEXT   NOT NULL,
    begins_on            BIGINT NOT NULL,
    ends_on              BIGINT,
    agreed_until_on      BIGINT,
    PRIMARY KEY (id, person_id),
    CHECK (ends_on IS NULL OR ends_on >= begins_on),
    UNIQUE (person_id, employer_credit_code, begins_on)
);
INSERT INTO employment_new (id, person_id, employer_credit_code, kind, occupation_code, begins_on, ends_on, agreed_until_on)
SELECT id, person_id, employer_credit_code, kind, occupation_code, begins_on, ends_on, agreed_until_on FROM employment;
DROP TABLE employment;
ALTER TABLE employment_new RENAME TO employment;

CREATE TABLE enrolment_new (
    id                TEXT   NOT NULL,
    class_id          TEXT   NOT NULL REFERENCES training_class (id),
    person_id         TEXT   NOT NULL REFERENCES person (id),
    worker_group      BIGINT NOT NULL,                             -- 0 where the programme asks for none
    state             BIGINT NOT NULL CHECK (state IN (1, 2, 3, 4)),
    seat              BIGINT CHECK (seat = 1),                     -- NULL when withdrawn: may enrol again
    benefit_key       TEXT   NOT NULL,                             -- occupation and level
    benefit_slot      BIGINT,                                      -- 1 … allowed number; NULL when it takes none
    benefit_year      BIGINT NOT NULL,                             -- in which the class begins
    year_slot         BIGINT,                                      -- 1 … allowed number; NULL when it takes none
    voucher_id        TEXT,                                        -- a seat has one voucher: it is bound only to a seat that has none
    attended_hours    BIGINT NOT NULL CHECK (attended_hours >= 0),
    assessment_points BIGINT CHECK (assessment_points BETWEEN 0 AND 100),  -- NULL before
    not_completed_for TEXT   NOT NULL,                             -- reasons, separated by spaces
    completed_on      BIGINT,
    withdraw_reason   TEXT   NOT NULL,
    enrolled_at       BIGINT NOT NULL,
    basis             BYTEA  NOT NULL,                             -- DecisionBasis
    PRIMARY KEY (id, person_id),
    UNIQUE (class_id, person_id, seat),
    UNIQUE (person_id, benefit_key, benefit_slot),                 -- the same occupation and level not twice
    UNIQUE (person_id, benefit_year, year_slot)                    -- no more trainings in a year than allowed
);
INSERT INTO enrolment_new (id, class_id, person_id, worker_group, state, seat, benefit_key, benefit_slot, benefit_year, year_slot,
    voucher_id, attended_hours, assessment_points, not_completed_for, completed_on, withdraw_reason, enrolled_at, basis)
SELECT id, class_id, person_id, worker_group, state, seat, benefit_key, benefit_slot, benefit_year, year_slot,
    voucher_id, attended_hours, assessment_points, not_completed_for, completed_on, withdraw_reason, enrolled_at, basis
FROM enrolment;
DROP TABLE enrolment;
ALTER TABLE enrolment_new RENAME TO enrolment;
CREATE INDEX enrolment_by_class ON enrolment (class_id, id);
CREATE INDEX enrolment_by_person ON enrolment (person_id, id);

-- No more live vouchers of a person than allowed. A slot is freed when its voucher is used or ends.
CREATE TABLE live_voucher (
    person_id  TEXT   NOT NULL REFERENCES person (id),
    slot       BIGINT NOT NULL,                                    -- 1 … allowed number
    voucher_id TEXT   NOT NULL,
    PRIMARY KEY (person_id, slot)
);
INSERT INTO live_voucher (person_id, slot, voucher_id)
SELECT person_id, live_slot, id FROM voucher WHERE live_slot IS NOT NULL;

CREATE TABLE voucher_new (
    id           TEXT   NOT NULL PRIMARY KEY,
    batch_id     TEXT   NOT NULL REFERENCES voucher_batch (id),
    region_code  TEXT   NOT NULL,
    valid_to_on  BIGINT NOT NULL,                                  -- as the batch: found by the sweep
    state        BIGINT NOT NULL CHECK (state BETWEEN 1 AND 7),
    person_id    TEXT,                                             -- NULL until somebody claims an open one
    class_id     TEXT   NOT NULL,
    enrolment_id TEXT,
    void_reason  TEXT   NOT NULL,
    claimed_at   BIGINT,
    verified_at  BIGINT,
    used_at      BIGINT
);
INSERT INTO voucher_new (id, batch_id, region_code, valid_to_on, state, person_id, class_id, enrolment_id, void_reason, claimed_at,
    verified_at, used_at)
SELECT id, batch_id, region_code, valid_to_on, state, person_id, class_id, enrolment_id, void_reason, claimed_at,
    verified_at, used_at FROM voucher;
DROP TABLE voucher;
ALTER TABLE voucher_new RENAME TO voucher;
CREATE INDEX voucher_by_batch ON voucher (batch_id, id);
CREATE INDEX voucher_open_in_batch ON voucher (batch_id, state, person_id, id);
CREATE INDEX voucher_by_person ON voucher (person_id, id);
CREATE INDEX voucher_by_region ON voucher (region_code, id);
CREATE INDEX voucher_by_lapse ON voucher (state, valid_to_on);

CREATE TABLE subsidy_claim_new (
    id                 TEXT   NOT NULL,
    class_id           TEXT   NOT NULL REFERENCES training_class (id),
    region_code        TEXT   NOT NULL,
    kind               BIGINT NOT NULL CHECK (kind IN (1, 2)),
    payee              BIGINT NOT NULL CHECK (payee IN (1, 2, 3)),
    payee_credit_code  TEXT   NOT NULL,
    payee_person_id    TEXT   NOT NULL,
    fund_source        BIGINT NOT NULL,
    budget_year        BIGINT NOT NULL,                            -- 0 before payment
    state              BIGINT NOT NULL CHECK (state BETWEEN 1 AND 6),
    live_prepayment    BIGINT CHECK (live_prepayment = 1),         -- NULL for settlements and refused ones
    gross_yuan         BIGINT NOT NULL CHECK (gross_yuan >= 0),
    prepaid_yuan       BIGINT NOT NULL CHECK (prepaid_yuan BETWEEN 0 AND gross_yuan),
    amount_yuan        BIGINT NOT NULL CHECK (amount_yuan = gross_yuan - prepaid_yuan),
    clawed_back_yuan   BIGINT NOT NULL CHECK (clawed_back_yuan BETWEEN 0 AND amount_yuan),
    review_note        TEXT   NOT NULL,
    publicity_from_on  BIGINT,
    publicity_to_on    BIGINT,
    paid_on            BIGINT,
    payment_reference  TEXT   NOT NULL,
    clawback_reason    TEXT   NOT NULL,
    filed_at           BIGINT NOT NULL,
    basis              BYTEA  NOT NULL,                            -- DecisionBasis
    PRIMARY KEY (id, class_id),
    UNIQUE (class_id, live_prepayment)                             -- one prepayment per class
);
INSERT INTO subsidy_claim_new (id, class_id, region_code, kind, payee, payee_credit_code, payee_person_id, fund_source, budget_year,
    state, live_prepayment, gross_yuan, prepaid_yuan, amount_yuan, clawed_back_yuan, review_note, publicity_from_on,
    publicity_to_on, paid_on, payment_reference, clawback_reason, filed_at, basis)
SELECT id, class_id, region_code, kind, payee, payee_credit_code, payee_person_id, fund_source, budget_year,
    state, live_prepayment, gross_yuan, prepaid_yuan, amount_yuan, clawed_back_yuan, review_note, publicity_from_on,
    publicity_to_on, paid_on, payment_reference, clawback_reason, filed_at, basis FROM subsidy_claim;
DROP TABLE subsidy_claim;
ALTER TABLE subsidy_claim_new RENAME TO subsidy_claim;
CREATE INDEX subsidy_claim_by_class ON subsidy_claim (class_id, id);
CREATE INDEX subsidy_claim_by_region ON subsidy_claim (region_code, id);
CREATE INDEX subsidy_claim_by_payee ON subsidy_claim (payee_credit_code, id);

-- A line is with its enrolment; its claim, which is spread by the class, is entered in the same transaction.
CREATE TABLE subsidy_line_new (
    claim_id      TEXT   NOT NULL,
    enrolment_id  TEXT   NOT NULL,
    person_id     TEXT   NOT NULL REFERENCES person (id),
    standard_yuan BIGINT NOT NULL CHECK (standard_yuan >= 0),
    months        BIGINT NOT NULL CHECK (months >= 0),
    amount_yuan   BIGINT NOT NULL CHECK (amount_yuan > 0),
    voucher_id    TEXT   NOT NULL,                                 -- empty without one
    live          BIGINT CHECK (live = 1),                         -- NULL when the claim was refused
    PRIMARY KEY (claim_id, enrolment_id, person_id),
    UNIQUE (enrolment_id, person_id, live),                        -- a training is subsidised once
    FOREIGN KEY (enrolment_id, person_id) REFERENCES enrolment (id, person_id)
);
INSERT INTO subsidy_line_new (claim_id, enrolment_id, person_id, standard_yuan, months, amount_yuan, voucher_id, live)
SELECT claim_id, enrolment_id, person_id, standard_yuan, months, amount_yuan, voucher_id, live FROM subsidy_line;
DROP TABLE subsidy_line;
ALTER TABLE subsidy_line_new RENAME TO subsidy_line;
CREATE INDEX subsidy_line_by_person ON subsidy_line (person_id, claim_id);
