// Written by Protos/generate.sh from the .sql files of this service. Do not edit.
// swift-format-ignore-file

package import Storage

extension TrainingRecordsService {
    package static let migrations: [Migration] = [
        Migration("V0001_people", script: #"""
-- People under their real name. The citizen number stands here once, sealed; look-ups go by its keyed digest.
CREATE TABLE person (
    id              TEXT   NOT NULL PRIMARY KEY,
    name            TEXT   NOT NULL,
    number_digest   BYTEA  NOT NULL UNIQUE,                        -- HMAC-SHA-256: one person per number
    number_sealed   BYTEA  NOT NULL,                               -- AES-256-GCM, bound to the id
    number_masked   TEXT   NOT NULL,
    phone_sealed    BYTEA,
    phone_masked    TEXT   NOT NULL,
    birth_on        BIGINT NOT NULL,                               -- days since 1970-01-01, as every …_on
    sex             BIGINT NOT NULL CHECK (sex IN (1, 2)),
    region_code     TEXT   NOT NULL,                               -- of residence
    registered_at   BIGINT NOT NULL                                -- nanoseconds since 1970-01-01, as every …_at
);

CREATE TABLE group_membership (
    id                    TEXT   NOT NULL PRIMARY KEY,
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
    CHECK (valid_to_on IS NULL OR valid_to_on >= valid_from_on),
    UNIQUE (person_id, worker_group, valid_from_on, school_name)
);

CREATE TABLE employment (
    id                   TEXT   NOT NULL PRIMARY KEY,
    person_id            TEXT   NOT NULL REFERENCES person (id),
    employer_credit_code TEXT   NOT NULL,
    kind                 BIGINT NOT NULL,
    occupation_code      TEXT   NOT NULL,
    begins_on            BIGINT NOT NULL,
    ends_on              BIGINT,
    agreed_until_on      BIGINT,
    CHECK (ends_on IS NULL OR ends_on >= begins_on),
    UNIQUE (person_id, employer_credit_code, begins_on)
);

"""#),
        Migration("V0002_classes", script: #"""
-- Classes, the seats in them, and who attended.
CREATE TABLE training_class (
    id                      TEXT   NOT NULL PRIMARY KEY,
    title                   TEXT   NOT NULL,
    region_code             TEXT   NOT NULL,
    city_code               TEXT   NOT NULL,
    institution_credit_code TEXT   NOT NULL,
    project_id              TEXT   NOT NULL,
    programme               BIGINT NOT NULL,
    occupation_code         TEXT   NOT NULL,                       -- empty for a programme without one
    level                   BIGINT NOT NULL,                       -- 0 for training without one
    arrangement             BIGINT NOT NULL,
    employer_credit_code    TEXT   NOT NULL,
    contract_number         TEXT   NOT NULL,
    course                  BIGINT NOT NULL,
    delivery_mode           BIGINT NOT NULL,
    place                   TEXT   NOT NULL,
    hours                   BIGINT NOT NULL CHECK (hours > 0),
    begins_on               BIGINT NOT NULL,
    ends_on                 BIGINT NOT NULL CHECK (ends_on >= begins_on),
    capacity                BIGINT NOT NULL CHECK (capacity > 0),
    enrolled_count          BIGINT NOT NULL CHECK (enrolled_count BETWEEN 0 AND capacity),  -- the last seat goes once
    completed_count         BIGINT NOT NULL,
    state                   BIGINT NOT NULL CHECK (state IN (1, 2, 3)),
    shortage_occupation     BIGINT NOT NULL CHECK (shortage_occupation IN (0, 1)),
    cancel_reason           TEXT   NOT NULL,
    completed_on            BIGINT,
    opened_at               BIGINT NOT NULL,
    basis                   BYTEA  NOT NULL                        -- DecisionBasis
);
CREATE INDEX training_class_by_city ON training_class (city_code, id);
CREATE INDEX training_class_by_institution ON training_class (institution_credit_code, id);

CREATE TABLE class_session (
    class_id         TEXT   NOT NULL REFERENCES training_class (id),
    session_number   BIGINT NOT NULL CHECK (session_number > 0),
    held_on          BIGINT NOT NULL,
    begins_at_minute BIGINT NOT NULL,
    ends_at_minute   BIGINT NOT NULL CHECK (ends_at_minute > begins_at_minute),
    hours            BIGINT NOT NULL CHECK (hours > 0),
    online           BIGINT NOT NULL CHECK (online IN (0, 1)),
    PRIMARY KEY (class_id, session_number)
);

CREATE TABLE class_teacher (
    class_id          TEXT   NOT NULL REFERENCES training_class (id),
    position          BIGINT NOT NULL,
    name              TEXT   NOT NULL,
    enterprise_mentor BIGINT NOT NULL CHECK (enterprise_mentor IN (0, 1)),
    PRIMARY KEY (class_id, position)
);

CREATE TABLE enrolment (
    id                TEXT   NOT NULL PRIMARY KEY,
    class_id          TEXT   NOT NULL REFERENCES training_class (id),
    person_id         TEXT   NOT NULL REFERENCES person (id),
    worker_group      BIGINT NOT NULL,                             -- 0 where the programme asks for none
    state             BIGINT NOT NULL CHECK (state IN (1, 2, 3, 4)),
    seat              BIGINT CHECK (seat = 1),                     -- NULL when withdrawn: may enrol again
    benefit_key       TEXT   NOT NULL,                             -- occupation and level
    benefit_slot      BIGINT,                                      -- 1 … allowed number; NULL when it takes none
    benefit_year      BIGINT NOT NULL,                             -- in which the class begins
    year_slot         BIGINT,                                      -- 1 … allowed number; NULL when it takes none
    voucher_id        TEXT,
    attended_hours    BIGINT NOT NULL CHECK (attended_hours >= 0),
    assessment_points BIGINT CHECK (assessment_points BETWEEN 0 AND 100),  -- NULL before
    not_completed_for TEXT   NOT NULL,                             -- reasons, separated by spaces
    completed_on      BIGINT,
    withdraw_reason   TEXT   NOT NULL,
    enrolled_at       BIGINT NOT NULL,
    basis             BYTEA  NOT NULL,                             -- DecisionBasis
    UNIQUE (class_id, person_id, seat),
    UNIQUE (person_id, benefit_key, benefit_slot),                 -- the same occupation and level not twice
    UNIQUE (person_id, benefit_year, year_slot)                    -- no more trainings in a year than allowed
);
CREATE INDEX enrolment_by_class ON enrolment (class_id, id);
CREATE INDEX enrolment_by_person ON enrolment (person_id, id);

CREATE TABLE attendance (
    class_id       TEXT   NOT NULL,
    session_number BIGINT NOT NULL,
    person_id      TEXT   NOT NULL REFERENCES person (id),
    hours          BIGINT NOT NULL CHECK (hours >= 0),
    mode           BIGINT NOT NULL,
    check_method   BIGINT NOT NULL,
    check_passed   BIGINT NOT NULL CHECK (check_passed IN (0, 1)),
    counts         BIGINT NOT NULL CHECK (counts IN (0, 1)),
    recorded_at    BIGINT NOT NULL,
    PRIMARY KEY (class_id, session_number, person_id),
    FOREIGN KEY (class_id, session_number) REFERENCES class_session (class_id, session_number)
);

"""#),
        Migration("V0003_vouchers", script: #"""
-- Training vouchers: issued in batches, each claimed, verified, used and settled once.
CREATE TABLE voucher_batch (
    id             TEXT   NOT NULL PRIMARY KEY,
    region_code    TEXT   NOT NULL,
    terms          BYTEA  NOT NULL,                                -- VoucherTerms
    valid_from_on  BIGINT NOT NULL,
    valid_to_on    BIGINT NOT NULL CHECK (valid_to_on >= valid_from_on),
    policy_edition BIGINT NOT NULL,
    issued_at      BIGINT NOT NULL
);

CREATE TABLE voucher (
    id           TEXT   NOT NULL PRIMARY KEY,
    batch_id     TEXT   NOT NULL REFERENCES voucher_batch (id),
    region_code  TEXT   NOT NULL,
    valid_to_on  BIGINT NOT NULL,                                  -- as the batch: found by the sweep
    state        BIGINT NOT NULL CHECK (state BETWEEN 1 AND 7),
    person_id    TEXT   REFERENCES person (id),                    -- NULL until somebody claims an open one
    live_slot    BIGINT,                                           -- 1 … allowed number; NULL when not live
    class_id     TEXT   NOT NULL,
    enrolment_id TEXT   UNIQUE REFERENCES enrolment (id),          -- one voucher per seat
    void_reason  TEXT   NOT NULL,
    claimed_at   BIGINT,
    verified_at  BIGINT,
    used_at      BIGINT,
    UNIQUE (person_id, live_slot)                                  -- no more live vouchers than allowed
);
CREATE INDEX voucher_by_batch ON voucher (batch_id, id);
CREATE INDEX voucher_open_in_batch ON voucher (batch_id, state, person_id, id);
CREATE INDEX voucher_by_person ON voucher (person_id, id);
CREATE INDEX voucher_by_region ON voucher (region_code, id);
CREATE INDEX voucher_by_lapse ON voucher (state, valid_to_on);

"""#),
        Migration("V0004_subsidies", script: #"""
-- Subsidies: budgets that cannot be overspent, claims with their lines.
CREATE TABLE subsidy_budget (
    region_code      TEXT   NOT NULL,
    year             BIGINT NOT NULL,
    fund_source      BIGINT NOT NULL,
    total_yuan       BIGINT NOT NULL CHECK (total_yuan >= 0),
    paid_yuan        BIGINT NOT NULL CHECK (paid_yuan >= 0),
    clawed_back_yuan BIGINT NOT NULL CHECK (clawed_back_yuan BETWEEN 0 AND paid_yuan),
    PRIMARY KEY (region_code, year, fund_source),
    CHECK (paid_yuan - clawed_back_yuan <= total_yuan)             -- never overspent
);

CREATE TABLE subsidy_claim (
    id                 TEXT   NOT NULL PRIMARY KEY,
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
    UNIQUE (class_id, live_prepayment)                             -- one prepayment per class
);
CREATE INDEX subsidy_claim_by_class ON subsidy_claim (class_id, id);
CREATE INDEX subsidy_claim_by_region ON subsidy_claim (region_code, id);
CREATE INDEX subsidy_claim_by_payee ON subsidy_claim (payee_credit_code, id);

CREATE TABLE subsidy_line (
    claim_id      TEXT   NOT NULL REFERENCES subsidy_claim (id),
    enrolment_id  TEXT   NOT NULL REFERENCES enrolment (id),
    person_id     TEXT   NOT NULL REFERENCES person (id),
    standard_yuan BIGINT NOT NULL CHECK (standard_yuan >= 0),
    months        BIGINT NOT NULL CHECK (months >= 0),
    amount_yuan   BIGINT NOT NULL CHECK (amount_yuan > 0),
    voucher_id    TEXT   NOT NULL,                                 -- empty without one
    live          BIGINT CHECK (live = 1),                         -- NULL when the claim was refused
    PRIMARY KEY (claim_id, enrolment_id),
    UNIQUE (enrolment_id, live)                                    -- a training is subsidised once
);
CREATE INDEX subsidy_line_by_person ON subsidy_line (person_id, claim_id);

"""#),
        Migration("V0005_keys", script: #"""
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

"""#),
        Migration("V0006_settlement", script: #"""
-- Classes say what kind of an enterprise's training they are, and on which figures their completion was decided.
ALTER TABLE training_class ADD COLUMN training_kind BIGINT NOT NULL DEFAULT 0;
ALTER TABLE training_class ADD COLUMN completion_basis BYTEA;           -- DecisionBasis; NULL before completion

-- Debts of closed years come back into the budget of the year in which they are paid.
CREATE TABLE subsidy_budget_new (
    region_code      TEXT   NOT NULL,
    year             BIGINT NOT NULL,
    fund_source      BIGINT NOT NULL,
    total_yuan       BIGINT NOT NULL CHECK (total_yuan >= 0),
    paid_yuan        BIGINT NOT NULL CHECK (paid_yuan >= 0),
    clawed_back_yuan BIGINT NOT NULL CHECK (clawed_back_yuan BETWEEN 0 AND paid_yuan),
    returned_yuan    BIGINT NOT NULL DEFAULT 0 CHECK (returned_yuan >= 0),
    PRIMARY KEY (region_code, year, fund_source),
    CHECK (paid_yuan - clawed_back_yuan - returned_yuan <= total_yuan)  -- never overspent
);
INSERT INTO subsidy_budget_new (region_code, year, fund_source, total_yuan, paid_yuan, clawed_back_yuan)
SELECT region_code, year, fund_source, total_yuan, paid_yuan, clawed_back_yuan FROM subsidy_budget;
DROP TABLE subsidy_budget;
ALTER TABLE subsidy_budget_new RENAME TO subsidy_budget;

-- Claims are reviewed by several accounts, can be withdrawn, and are found by programme, place and day.
CREATE TABLE subsidy_claim_new (
    id                 TEXT   NOT NULL,
    class_id           TEXT   NOT NULL REFERENCES training_class (id),
    region_code        TEXT   NOT NULL,                            -- the city that pays
    place_code         TEXT   NOT NULL,                            -- where the class is taught
    programme          BIGINT NOT NULL,
    kind               BIGINT NOT NULL CHECK (kind IN (1, 2)),
    payee              BIGINT NOT NULL CHECK (payee IN (1, 2, 3)),
    payee_credit_code  TEXT   NOT NULL,
    payee_person_id    TEXT   NOT NULL,
    fund_source        BIGINT NOT NULL,
    budget_year        BIGINT NOT NULL,                            -- 0 before payment
    state              BIGINT NOT NULL CHECK (state BETWEEN 1 AND 8),
    live_prepayment    BIGINT CHECK (live_prepayment = 1),         -- NULL for settlements, refused and withdrawn ones
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
    filed_by           TEXT   NOT NULL,                            -- the account; empty of claims from before it was kept
    reviewed_by        TEXT   NOT NULL,                            -- the account of the first review; empty before
    approved_by        TEXT   NOT NULL,                            -- the account of the last review; empty before
    basis              BYTEA  NOT NULL,                            -- DecisionBasis
    publicity_basis    BYTEA,                                      -- DecisionBasis; NULL before
    PRIMARY KEY (id, class_id),
    UNIQUE (class_id, live_prepayment)                             -- one prepayment per class
);
INSERT INTO subsidy_claim_new (id, class_id, region_code, place_code, programme, kind, payee, payee_credit_code, payee_person_id,
    fund_source, budget_year, state, live_prepayment, gross_yuan, prepaid_yuan, amount_yuan, clawed_back_yuan, review_note,
    publicity_from_on, publicity_to_on, paid_on, payment_reference, clawback_reason, filed_at, filed_by, reviewed_by, approved_by, basis)
SELECT s.id, s.class_id, s.region_code, c.region_code, c.programme, s.kind, s.payee, s.payee_credit_code, s.payee_person_id,
    s.fund_source, s.budget_year, s.state, s.live_prepayment, s.gross_yuan, s.prepaid_yuan, s.amount_yuan, s.clawed_back_yuan, s.review_note,
    s.publicity_from_on, s.publicity_to_on, s.paid_on, s.payment_reference, s.clawback_reason, s.filed_at, '', '', '', s.basis
FROM subsidy_claim s JOIN training_class c ON c.id = s.class_id;
DROP TABLE subsidy_claim;
ALTER TABLE subsidy_claim_new RENAME TO subsidy_claim;
CREATE INDEX subsidy_claim_by_class ON subsidy_claim (class_id, id);
CREATE INDEX subsidy_claim_by_region ON subsidy_claim (region_code, id);
CREATE INDEX subsidy_claim_by_place ON subsidy_claim (place_code, id);
CREATE INDEX subsidy_claim_by_payee ON subsidy_claim (payee_credit_code, id);
CREATE INDEX subsidy_claim_by_state ON subsidy_claim (state, id);

-- A seat's subsidy may be shared: a voucher pays the institution up to its face value, the rest is the trainee's.
CREATE TABLE subsidy_line_new (
    claim_id           TEXT   NOT NULL,
    enrolment_id       TEXT   NOT NULL,
    person_id          TEXT   NOT NULL REFERENCES person (id),
    payee              BIGINT NOT NULL CHECK (payee IN (1, 2, 3)),
    standard_yuan      BIGINT NOT NULL CHECK (standard_yuan >= 0),
    months             BIGINT NOT NULL CHECK (months >= 0),
    amount_yuan        BIGINT NOT NULL CHECK (amount_yuan > 0),
    clawed_back_yuan   BIGINT NOT NULL DEFAULT 0 CHECK (clawed_back_yuan BETWEEN 0 AND amount_yuan),
    voucher_id         TEXT   NOT NULL,                            -- empty without one
    certificate_number TEXT   NOT NULL,                            -- empty where the standard was not raised for one
    live               BIGINT CHECK (live = 1),                    -- NULL when the claim was refused or withdrawn
    PRIMARY KEY (claim_id, enrolment_id, person_id),
    UNIQUE (enrolment_id, person_id, payee, live),                 -- a training is subsidised once
    FOREIGN KEY (enrolment_id, person_id) REFERENCES enrolment (id, person_id)
);
INSERT INTO subsidy_line_new (claim_id, enrolment_id, person_id, payee, standard_yuan, months, amount_yuan, voucher_id,
    certificate_number, live)
SELECT l.claim_id, l.enrolment_id, l.person_id, c.payee, l.standard_yuan, l.months, l.amount_yuan, l.voucher_id, '', l.live
FROM subsidy_line l JOIN subsidy_claim c ON c.id = l.claim_id;
DROP TABLE subsidy_line;
ALTER TABLE subsidy_line_new RENAME TO subsidy_line;
CREATE INDEX subsidy_line_by_person ON subsidy_line (person_id, claim_id);

-- Each clawback with its reason. One of a closed year is owed until it comes back.
CREATE TABLE subsidy_clawback (
    id               TEXT   NOT NULL,
    class_id         TEXT   NOT NULL,
    claim_id         TEXT   NOT NULL,
    person_id        TEXT   NOT NULL,                              -- empty for the whole claim
    amount_yuan      BIGINT NOT NULL CHECK (amount_yuan > 0),
    reason           TEXT   NOT NULL,
    decided_on       BIGINT NOT NULL,
    returned_on      BIGINT,                                       -- NULL while it is owed
    return_reference TEXT   NOT NULL,
    PRIMARY KEY (id, class_id)
);
CREATE INDEX subsidy_clawback_by_claim ON subsidy_clawback (claim_id, id);

"""#),
        Migration("V0007_corrections", script: #"""
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

"""#),
        Migration("V0008_menu", script: #"""
-- An enterprise finds the classes of its workers.
CREATE INDEX training_class_by_employer ON training_class (employer_credit_code, id);

"""#),
        Migration("V0009_claim_cases", script: #"""
-- Claims are cases of casework. A claim from before is given a case, with the steps that are known of it.
INSERT INTO case_record (id, kind, subject, title, public_title, region_code, filer_account, filer_credit_code, filer_person_id, state,
    due_on, published_from_on, published_to_on, examinations, examinations_needed, appeal_until_on, round, policy_edition, filed_at,
    revision)
SELECT 'cas_' || substr(s.id, 5), 'training.subsidy_claim', s.id, c.title, c.title, s.region_code, s.filed_by, s.payee_credit_code,
    s.payee_person_id,
    CASE s.state WHEN 1 THEN 2 WHEN 8 THEN 2 WHEN 2 THEN 5 WHEN 3 THEN 6 WHEN 4 THEN 7 WHEN 7 THEN 10 ELSE 8 END,
    NULL, s.publicity_from_on, s.publicity_to_on, CASE s.state WHEN 1 THEN 0 WHEN 8 THEN 1 ELSE 2 END, 2, NULL, 1, 1, s.filed_at, 4
FROM subsidy_claim s JOIN training_class c ON c.id = s.class_id;
INSERT INTO case_step (case_id, number, action, account, role, round, reason, taken_at)
SELECT 'cas_' || substr(id, 5), 1, 1, filed_by, '', 1, '', filed_at FROM subsidy_claim;
INSERT INTO case_step (case_id, number, action, account, role, round, reason, taken_at)
SELECT 'cas_' || substr(id, 5), 2, 4, reviewed_by, '', 1, review_note, filed_at FROM subsidy_claim WHERE reviewed_by <> '';
INSERT INTO case_step (case_id, number, action, account, role, round, reason, taken_at)
SELECT 'cas_' || substr(id, 5), 3, 5, approved_by, '', 1, review_note, filed_at FROM subsidy_claim WHERE approved_by <> '';

CREATE TABLE subsidy_claim_new (
    id                      TEXT   NOT NULL,
    class_id                TEXT   NOT NULL REFERENCES training_class (id),
    case_id                 TEXT   NOT NULL,
    region_code             TEXT   NOT NULL,                       -- the city that pays
    place_code              TEXT   NOT NULL,                       -- where the class is taught
    programme               BIGINT NOT NULL,
    kind                    BIGINT NOT NULL CHECK (kind IN (1, 2, 3)),
    payee                   BIGINT NOT NULL CHECK (payee IN (1, 2, 3)),
    payee_credit_code       TEXT   NOT NULL,
    payee_person_id         TEXT   NOT NULL,
    fund_source             BIGINT NOT NULL,
    budget_year             BIGINT NOT NULL,                       -- whose money is reserved or was paid; 0 when none is
    state                   BIGINT NOT NULL CHECK (state BETWEEN 1 AND 13),
    live_prepayment         BIGINT CHECK (live_prepayment = 1),    -- NULL for others, and for one that was refused, withdrawn or voided
    standard_unit           BIGINT,                                -- NULL of claims from before it was kept, as the next two
    standard_yuan           BIGINT,
    certified_standard_yuan BIGINT,
    gross_yuan              BIGINT NOT NULL CHECK (gross_yuan >= 0),
    prepaid_yuan            BIGINT NOT NULL CHECK (prepaid_yuan BETWEEN 0 AND gross_yuan),
    amount_yuan             BIGINT NOT NULL CHECK (amount_yuan = gross_yuan - prepaid_yuan),
    clawed_back_yuan        BIGINT NOT NULL CHECK (clawed_back_yuan BETWEEN 0 AND amount_yuan),
    review_note             TEXT   NOT NULL,
    publicity_from_on       BIGINT,
    publicity_to_on         BIGINT,
    paid_on                 BIGINT,
    payment_reference       TEXT   NOT NULL,
    clawback_reason         TEXT   NOT NULL,
    filed_at                BIGINT NOT NULL,
    basis                   BYTEA  NOT NULL,                       -- DecisionBasis
    PRIMARY KEY (id, class_id),
    UNIQUE (class_id, live_prepayment)                             -- one prepayment per class
);
-- Nothing is reserved for claims from before: it is when they are paid.
INSERT INTO subsidy_claim_new (id, class_id, case_id, region_code, place_code, programme, kind, payee, payee_credit_code,
    payee_person_id, fund_source, budget_year, state, live_prepayment, gross_yuan, prepaid_yuan, amount_yuan, clawed_back_yuan,
    review_note, publicity_from_on, publicity_to_on, paid_on, payment_reference, clawback_reason, filed_at, basis)
SELECT id, class_id, 'cas_' || substr(id, 5), region_code, place_code, programme, kind, payee, payee_credit_code,
    payee_person_id, fund_source, budget_year, CASE state WHEN 8 THEN 1 ELSE state END, live_prepayment, gross_yuan, prepaid_yuan,
    amount_yuan, clawed_back_yuan, review_note, publicity_from_on, publicity_to_on, paid_on, payment_reference, clawback_reason,
    filed_at, basis
FROM subsidy_claim;
DROP TABLE subsidy_claim;
ALTER TABLE subsidy_claim_new RENAME TO subsidy_claim;
CREATE INDEX subsidy_claim_by_class ON subsidy_claim (class_id, id);
CREATE INDEX subsidy_claim_by_region ON subsidy_claim (region_code, id);
CREATE INDEX subsidy_claim_by_place ON subsidy_claim (place_code, id);
CREATE INDEX subsidy_claim_by_payee ON subsidy_claim (payee_credit_code, id);
CREATE INDEX subsidy_claim_by_state ON subsidy_claim (state, id);

-- A seat is claimed for once at the end, and before for each year that it is paid by.
CREATE TABLE subsidy_line_new (
    claim_id           TEXT   NOT NULL,
    enrolment_id       TEXT   NOT NULL,
    person_id          TEXT   NOT NULL REFERENCES person (id),
    payee              BIGINT NOT NULL CHECK (payee IN (1, 2, 3)),
    years              BIGINT NOT NULL CHECK (years >= 0),         -- 0 of a settlement
    standard_yuan      BIGINT NOT NULL CHECK (standard_yuan >= 0),
    months             BIGINT NOT NULL CHECK (months >= 0),
    earlier_yuan       BIGINT NOT NULL CHECK (earlier_yuan >= 0),  -- claimed by years before, and taken off
    amount_yuan        BIGINT NOT NULL CHECK (amount_yuan > 0),
    clawed_back_yuan   BIGINT NOT NULL CHECK (clawed_back_yuan BETWEEN 0 AND amount_yuan),
    voucher_id         TEXT   NOT NULL,                            -- empty without one
    certificate_number TEXT   NOT NULL,                            -- empty where the standard was not raised for one
    certified          BIGINT NOT NULL CHECK (certified IN (0, 1)),
    paid_from_on       BIGINT,                                     -- the period that is paid for; NULL of lines from before it was kept
    paid_to_on         BIGINT,
    live               BIGINT CHECK (live = 1),                    -- NULL when the claim was refused, withdrawn or voided
    PRIMARY KEY (claim_id, enrolment_id, person_id),
    UNIQUE (enrolment_id, person_id, payee, years, live),
    FOREIGN KEY (enrolment_id, person_id) REFERENCES enrolment (id, person_id)
);
INSERT INTO subsidy_line_new (claim_id, enrolment_id, person_id, payee, years, standard_yuan, months, earlier_yuan, amount_yuan,
    clawed_back_yuan, voucher_id, certificate_number, certified, live)
SELECT claim_id, enrolment_id, person_id, payee, 0, standard_yuan, months, 0, amount_yuan, clawed_back_yuan, voucher_id,
    certificate_number, CASE certificate_number WHEN '' THEN 0 ELSE 1 END, live
FROM subsidy_line;
DROP TABLE subsidy_line;
ALTER TABLE subsidy_line_new RENAME TO subsidy_line;
CREATE INDEX subsidy_line_by_person ON subsidy_line (person_id, claim_id);

-- A debt comes back whole or in parts, and is found by the region it is owed to.
CREATE TABLE subsidy_clawback_new (
    id               TEXT   NOT NULL,
    class_id         TEXT   NOT NULL,
    claim_id         TEXT   NOT NULL,
    region_code      TEXT   NOT NULL,
    fund_source      BIGINT NOT NULL,
    person_id        TEXT   NOT NULL,                              -- empty for the whole claim
    amount_yuan      BIGINT NOT NULL CHECK (amount_yuan > 0),
    returned_yuan    BIGINT NOT NULL CHECK (returned_yuan BETWEEN 0 AND amount_yuan),
    reason           TEXT   NOT NULL,
    decided_on       BIGINT NOT NULL,
    returned_on      BIGINT,                                       -- NULL while something is owed
    return_reference TEXT   NOT NULL,
    PRIMARY KEY (id, class_id),
    CHECK ((returned_on IS NULL) = (returned_yuan < amount_yuan))
);
INSERT INTO subsidy_clawback_new (id, class_id, claim_id, region_code, fund_source, person_id, amount_yuan, returned_yuan, reason,
    decided_on, returned_on, return_reference)
SELECT b.id, b.class_id, b.claim_id, s.region_code, s.fund_source, b.person_id, b.amount_yuan,
    CASE WHEN b.returned_on IS NULL THEN 0 ELSE b.amount_yuan END, b.reason, b.decided_on, b.returned_on, b.return_reference
FROM subsidy_clawback b JOIN subsidy_claim s ON s.id = b.claim_id AND s.class_id = b.class_id;
DROP TABLE subsidy_clawback;
ALTER TABLE subsidy_clawback_new RENAME TO subsidy_clawback;
CREATE INDEX subsidy_clawback_by_claim ON subsidy_clawback (claim_id, id);
CREATE INDEX subsidy_clawback_by_region ON subsidy_clawback (region_code, id);

-- Orders to the bank: one at a time, and none after one was paid.
CREATE TABLE payment_order (
    id               TEXT   NOT NULL,
    class_id         TEXT   NOT NULL,
    claim_id         TEXT   NOT NULL,
    number           BIGINT NOT NULL CHECK (number >= 1),
    region_code      TEXT   NOT NULL,
    fund_source      BIGINT NOT NULL,
    budget_year      BIGINT NOT NULL,
    amount_yuan      BIGINT NOT NULL CHECK (amount_yuan > 0),
    state            BIGINT NOT NULL CHECK (state BETWEEN 1 AND 3),
    issued_on        BIGINT NOT NULL,
    answered_on      BIGINT,
    bank_reference   TEXT   NOT NULL,
    rejection_reason TEXT   NOT NULL,
    live             BIGINT CHECK (live = 1),                      -- NULL when it was rejected
    PRIMARY KEY (id, class_id),
    UNIQUE (class_id, claim_id, live),
    UNIQUE (class_id, claim_id, number),
    CHECK ((answered_on IS NULL) = (state = 1)),
    CHECK ((live IS NULL) = (state = 3))
);
CREATE INDEX payment_order_by_claim ON payment_order (claim_id, number);
CREATE INDEX payment_order_by_region ON payment_order (region_code, id);

"""#),
        Migration("V0010_budget_ledger", script: #"""
-- Budgets hold what is reserved, and say at any time that their accounts add up.
CREATE TABLE subsidy_budget_new (
    region_code      TEXT   NOT NULL,
    year             BIGINT NOT NULL,
    fund_source      BIGINT NOT NULL,
    total_yuan       BIGINT NOT NULL CHECK (total_yuan >= 0),
    returned_yuan    BIGINT NOT NULL CHECK (returned_yuan >= 0),
    available_yuan   BIGINT NOT NULL CHECK (available_yuan >= 0),      -- never overspent
    reserved_yuan    BIGINT NOT NULL CHECK (reserved_yuan >= 0),
    paid_yuan        BIGINT NOT NULL CHECK (paid_yuan >= 0),
    clawed_back_yuan BIGINT NOT NULL CHECK (clawed_back_yuan BETWEEN 0 AND paid_yuan),
    PRIMARY KEY (region_code, year, fund_source),
    CHECK (available_yuan + reserved_yuan + paid_yuan - clawed_back_yuan = total_yuan + returned_yuan)
);
INSERT INTO subsidy_budget_new (region_code, year, fund_source, total_yuan, returned_yuan, available_yuan, reserved_yuan, paid_yuan,
    clawed_back_yuan)
SELECT region_code, year, fund_source, total_yuan, returned_yuan, total_yuan + returned_yuan - paid_yuan + clawed_back_yuan, 0,
    paid_yuan, clawed_back_yuan
FROM subsidy_budget;
DROP TABLE subsidy_budget;
ALTER TABLE subsidy_budget_new RENAME TO subsidy_budget;

-- Every movement between two accounts of a budget: 1 appropriation, 2 available, 3 reserved, 4 paid, 5 clawed back, 6 returns.
CREATE TABLE subsidy_ledger (
    id           TEXT   NOT NULL PRIMARY KEY,
    region_code  TEXT   NOT NULL,
    year         BIGINT NOT NULL,
    fund_source  BIGINT NOT NULL,
    from_account BIGINT NOT NULL CHECK (from_account BETWEEN 1 AND 6),
    to_account   BIGINT NOT NULL CHECK (to_account BETWEEN 1 AND 6),
    amount_yuan  BIGINT NOT NULL CHECK (amount_yuan > 0),
    claim_id     TEXT   NOT NULL,                                  -- empty when the budget was set
    posted_at    BIGINT NOT NULL,
    CHECK (from_account <> to_account),
    FOREIGN KEY (region_code, year, fund_source) REFERENCES subsidy_budget (region_code, year, fund_source)
);
CREATE INDEX subsidy_ledger_by_budget ON subsidy_ledger (region_code, year, fund_source, id);

-- What was moved before stands in it as four movements.
INSERT INTO subsidy_ledger (id, region_code, year, fund_source, from_account, to_account, amount_yuan, claim_id, posted_at)
SELECT 'led_0' || region_code || '_' || CAST(year AS TEXT) || '_' || CAST(fund_source AS TEXT) || '_1', region_code, year, fund_source,
    1, 2, total_yuan, '', 0
FROM subsidy_budget WHERE total_yuan > 0;
INSERT INTO subsidy_ledger (id, region_code, year, fund_source, from_account, to_account, amount_yuan, claim_id, posted_at)
SELECT 'led_0' || region_code || '_' || CAST(year AS TEXT) || '_' || CAST(fund_source AS TEXT) || '_2', region_code, year, fund_source,
    2, 4, paid_yuan, '', 0
FROM subsidy_budget WHERE paid_yuan > 0;
INSERT INTO subsidy_ledger (id, region_code, year, fund_source, from_account, to_account, amount_yuan, claim_id, posted_at)
SELECT 'led_0' || region_code || '_' || CAST(year AS TEXT) || '_' || CAST(fund_source AS TEXT) || '_3', region_code, year, fund_source,
    5, 2, clawed_back_yuan, '', 0
FROM subsidy_budget WHERE clawed_back_yuan > 0;
INSERT INTO subsidy_ledger (id, region_code, year, fund_source, from_account, to_account, amount_yuan, claim_id, posted_at)
SELECT 'led_0' || region_code || '_' || CAST(year AS TEXT) || '_' || CAST(fund_source AS TEXT) || '_4', region_code, year, fund_source,
    6, 2, returned_yuan, '', 0
FROM subsidy_budget WHERE returned_yuan > 0;

"""#),
        Migration("V0011_students", script: #"""
-- The register of students of technical schools, with the aid they get and the lessons of craftsmen's spirit.
CREATE TABLE student (
    id                         TEXT   NOT NULL,
    person_id                  TEXT   NOT NULL REFERENCES person (id),
    school_credit_code         TEXT   NOT NULL,
    region_code                TEXT   NOT NULL,                    -- of the school
    major_id                   TEXT   NOT NULL,                    -- of the catalog
    major_name                 TEXT   NOT NULL,
    study_form                 BIGINT NOT NULL CHECK (study_form IN (1, 2)),
    entered_on                 BIGINT NOT NULL,
    entry_year                 BIGINT NOT NULL,                    -- the year in whose September that school year begins
    schooling_months           BIGINT NOT NULL CHECK (schooling_months > 0),
    origin_region_code         TEXT   NOT NULL,
    from_key_county            BIGINT NOT NULL CHECK (from_key_county IN (0, 1)),
    state                      BIGINT NOT NULL CHECK (state BETWEEN 1 AND 5),
    suspended_until_on         BIGINT,
    ended_on                   BIGINT,
    leaving_ground             BIGINT NOT NULL CHECK (leaving_ground BETWEEN 0 AND 4),
    placement                  BIGINT NOT NULL CHECK (placement BETWEEN 0 AND 5),
    counted_employed_on        BIGINT,                             -- the day on which the graduate counted as employed
    employer_credit_code       TEXT   NOT NULL,
    offered_school_credit_code TEXT   NOT NULL,                    -- empty without an offer, as the next ones
    offered_region_code        TEXT   NOT NULL,
    offered_major_id           TEXT   NOT NULL,
    offered_major_name         TEXT   NOT NULL,
    counted_on                 BIGINT NOT NULL,                    -- the day on which the student counted on the roll of the region
    live                       BIGINT CHECK (live = 1),            -- NULL once the student is no longer on the roll
    PRIMARY KEY (id, person_id),
    UNIQUE (person_id, live),                                      -- registered at one school at a time
    CHECK ((state IN (1, 2)) = (live IS NOT NULL)),
    CHECK ((state IN (3, 4)) = (ended_on IS NOT NULL) OR state = 5)
);
CREATE INDEX student_by_school ON student (school_credit_code, id);
CREATE INDEX student_by_region ON student (region_code, id);
CREATE INDEX student_by_offer ON student (offered_school_credit_code, id);

-- Every step of a registration.
CREATE TABLE student_step (
    student_id         TEXT   NOT NULL,
    person_id          TEXT   NOT NULL,
    number             BIGINT NOT NULL CHECK (number > 0),
    action             BIGINT NOT NULL CHECK (action BETWEEN 1 AND 11),
    on_day             BIGINT NOT NULL,
    school_credit_code TEXT   NOT NULL,
    note               TEXT   NOT NULL,
    PRIMARY KEY (student_id, person_id, number),
    FOREIGN KEY (student_id, person_id) REFERENCES student (id, person_id)
);

CREATE TABLE student_aid (
    id                 TEXT   NOT NULL,
    student_id         TEXT   NOT NULL,
    person_id          TEXT   NOT NULL,
    school_credit_code TEXT   NOT NULL,
    region_code        TEXT   NOT NULL,
    kind               BIGINT NOT NULL CHECK (kind IN (1, 2)),
    school_year        BIGINT NOT NULL,
    term               BIGINT NOT NULL CHECK (term IN (1, 2)),
    amount_yuan        BIGINT NOT NULL CHECK (amount_yuan > 0),
    granted_on         BIGINT NOT NULL,
    void_reason        TEXT   NOT NULL,                            -- empty when it was not voided
    live               BIGINT CHECK (live = 1),                    -- NULL when it was voided
    PRIMARY KEY (id, person_id),
    UNIQUE (person_id, kind, school_year, term, live),             -- nobody gets it twice
    FOREIGN KEY (student_id, person_id) REFERENCES student (id, person_id)
);
CREATE INDEX student_aid_by_school ON student_aid (school_credit_code, id);
CREATE INDEX student_aid_by_region ON student_aid (region_code, id);

CREATE TABLE craftsman_lesson (
    id                 TEXT   NOT NULL PRIMARY KEY,
    school_credit_code TEXT   NOT NULL,
    region_code        TEXT   NOT NULL,                            -- of the school
    held_on            BIGINT NOT NULL,
    school_year        BIGINT NOT NULL,
    hours              BIGINT NOT NULL CHECK (hours > 0),
    entry_year         BIGINT NOT NULL,                            -- 0 for all students
    topic              TEXT   NOT NULL,
    void_reason        TEXT   NOT NULL                             -- empty when it was not voided
);
CREATE INDEX craftsman_lesson_by_school ON craftsman_lesson (school_credit_code, id);
CREATE INDEX craftsman_lesson_by_region ON craftsman_lesson (region_code, id);

"""#),
        Migration("V0012_internships", script: #"""
-- Internships of students and places of work experience.
CREATE TABLE internship (
    id                   TEXT   NOT NULL,
    person_id            TEXT   NOT NULL REFERENCES person (id),
    kind                 BIGINT NOT NULL CHECK (kind IN (1, 2)),
    student_id           TEXT   NOT NULL,                          -- empty for work experience, as the school
    school_credit_code   TEXT   NOT NULL,
    employer_credit_code TEXT   NOT NULL,
    region_code          TEXT   NOT NULL,
    begins_on            BIGINT NOT NULL,
    agreed_until_on      BIGINT NOT NULL CHECK (agreed_until_on >= begins_on),
    ended_on             BIGINT,
    terms                BYTEA  NOT NULL,                          -- Internship: what was agreed
    employment_id        TEXT   NOT NULL,
    note                 TEXT   NOT NULL,
    live                 BIGINT CHECK (live = 1),                  -- NULL when it was voided
    PRIMARY KEY (id, person_id)
);
CREATE INDEX internship_by_person ON internship (person_id, id);
CREATE INDEX internship_by_school ON internship (school_credit_code, id);
CREATE INDEX internship_by_employer ON internship (employer_credit_code, id);
CREATE INDEX internship_by_region ON internship (region_code, id);

"""#),
        Migration("V0013_education_funds", script: #"""
-- Enterprises' education funds, year by year; a correction is a version of its own.
CREATE TABLE education_fund (
    id                   TEXT   NOT NULL PRIMARY KEY,
    employer_credit_code TEXT   NOT NULL,
    region_code          TEXT   NOT NULL,
    year                 BIGINT NOT NULL,
    version              BIGINT NOT NULL CHECK (version > 0),
    drawn_yuan           BIGINT NOT NULL CHECK (drawn_yuan >= 0),
    spent_yuan           BIGINT NOT NULL CHECK (spent_yuan >= 0),
    frontline_yuan       BIGINT NOT NULL CHECK (frontline_yuan BETWEEN 0 AND spent_yuan),
    published_on         BIGINT,
    publication          TEXT   NOT NULL,
    correction_reason    TEXT   NOT NULL,
    void_reason          TEXT   NOT NULL,                          -- empty when it was not voided
    live                 BIGINT CHECK (live = 1),                  -- NULL when it was voided or corrected
    UNIQUE (employer_credit_code, year, version),
    UNIQUE (employer_credit_code, year, live)                      -- one version counts
);
CREATE INDEX education_fund_by_employer ON education_fund (employer_credit_code, id);
CREATE INDEX education_fund_by_region ON education_fund (region_code, id);

"""#),
        Migration("V0014_group_lists", script: #"""
-- Which department delivered the list that a membership was entered by.
ALTER TABLE group_membership ADD COLUMN list_department TEXT NOT NULL DEFAULT '';   -- empty when it was entered by itself

"""#),
        Migration("V0015_inspections", script: #"""
-- 双随机 inspections: plans with frozen lists, what was drawn, what was found, sanctions.
CREATE TABLE inspection_plan (
    id              TEXT   NOT NULL PRIMARY KEY,
    title           TEXT   NOT NULL,
    region_code     TEXT   NOT NULL,
    kind            BIGINT NOT NULL CHECK (kind BETWEEN 1 AND 3),
    period_from_on  BIGINT NOT NULL,
    period_to_on    BIGINT NOT NULL CHECK (period_to_on >= period_from_on),
    draw_count      BIGINT NOT NULL CHECK (draw_count BETWEEN 1 AND object_count),
    inspectors_each BIGINT NOT NULL CHECK (inspectors_each BETWEEN 1 AND inspector_count),
    object_count    BIGINT NOT NULL,
    inspector_count BIGINT NOT NULL,
    draws_on        BIGINT NOT NULL,
    seed            TEXT   NOT NULL,                               -- shown once it is drawn
    seed_hash       TEXT   NOT NULL,
    state           BIGINT NOT NULL CHECK (state BETWEEN 1 AND 3),
    cancel_reason   TEXT   NOT NULL,
    published_at    BIGINT NOT NULL,
    drawn_at        BIGINT,
    basis           BYTEA  NOT NULL,                               -- DecisionBasis
    CHECK ((state = 2) = (drawn_at IS NOT NULL))
);
CREATE INDEX inspection_plan_by_region ON inspection_plan (region_code, id);

CREATE TABLE inspection_object (
    plan_id                  TEXT NOT NULL REFERENCES inspection_plan (id),
    object_id                TEXT NOT NULL,
    organisation_credit_code TEXT NOT NULL,
    title                    TEXT NOT NULL,
    region_code              TEXT NOT NULL,
    PRIMARY KEY (plan_id, object_id)
);

CREATE TABLE inspection_inspector (
    plan_id   TEXT NOT NULL REFERENCES inspection_plan (id),
    person_id TEXT NOT NULL,
    account   TEXT NOT NULL,
    PRIMARY KEY (plan_id, person_id),
    UNIQUE (plan_id, account)
);

CREATE TABLE inspection_conflict (
    plan_id   TEXT NOT NULL,
    person_id TEXT NOT NULL,
    object_id TEXT NOT NULL,
    PRIMARY KEY (plan_id, person_id, object_id),
    FOREIGN KEY (plan_id, person_id) REFERENCES inspection_inspector (plan_id, person_id),
    FOREIGN KEY (plan_id, object_id) REFERENCES inspection_object (plan_id, object_id)
);

CREATE TABLE inspection (
    id                       TEXT   NOT NULL PRIMARY KEY,
    plan_id                  TEXT   NOT NULL,
    object_id                TEXT   NOT NULL,
    organisation_credit_code TEXT   NOT NULL,
    region_code              TEXT   NOT NULL,
    lot                      BIGINT NOT NULL,                      -- 1 for the lowest
    state                    BIGINT NOT NULL CHECK (state IN (1, 2)),
    concluded_on             BIGINT,
    UNIQUE (plan_id, object_id),                                   -- an object is drawn once
    UNIQUE (plan_id, lot),
    FOREIGN KEY (plan_id, object_id) REFERENCES inspection_object (plan_id, object_id),
    CHECK ((state = 2) = (concluded_on IS NOT NULL))
);
CREATE INDEX inspection_by_region ON inspection (region_code, id);
CREATE INDEX inspection_by_organisation ON inspection (organisation_credit_code, id);

CREATE TABLE inspection_assignment (
    inspection_id TEXT   NOT NULL REFERENCES inspection (id),
    person_id     TEXT   NOT NULL,
    account       TEXT   NOT NULL,
    position      BIGINT NOT NULL,                                 -- 1 for the lowest lot
    signed_at     BIGINT,                                          -- NULL until they conclude it
    PRIMARY KEY (inspection_id, person_id)
);
CREATE INDEX inspection_assignment_by_account ON inspection_assignment (account, inspection_id);

CREATE TABLE inspection_finding (
    id                       TEXT   NOT NULL PRIMARY KEY,
    inspection_id            TEXT   NOT NULL REFERENCES inspection (id),
    organisation_credit_code TEXT   NOT NULL,
    region_code              TEXT   NOT NULL,
    kind                     BIGINT NOT NULL CHECK (kind BETWEEN 1 AND 9),
    class_id                 TEXT   NOT NULL,                      -- empty when it is about the organisation
    description              TEXT   NOT NULL,
    state                    BIGINT NOT NULL CHECK (state BETWEEN 1 AND 5),
    recorded_by              TEXT   NOT NULL,                      -- the account
    published_on             BIGINT,
    rectify_by_on            BIGINT,
    rectification            TEXT   NOT NULL,
    rejected_for             TEXT   NOT NULL,
    rectified_on             BIGINT,
    void_reason              TEXT   NOT NULL,
    demanded_claim_id        TEXT   NOT NULL,                      -- empty when no money was demanded
    demanded_yuan            BIGINT NOT NULL CHECK (demanded_yuan >= 0),
    demanded_on              BIGINT,
    CHECK (state NOT IN (2, 3, 4) OR published_on IS NOT NULL AND rectify_by_on IS NOT NULL),
    CHECK ((demanded_claim_id = '') = (demanded_on IS NULL))
);
CREATE INDEX inspection_finding_by_inspection ON inspection_finding (inspection_id, id);
CREATE INDEX inspection_finding_by_region ON inspection_finding (region_code, id);
CREATE INDEX inspection_finding_by_organisation ON inspection_finding (organisation_credit_code, id);

CREATE TABLE finding_evidence (
    finding_id TEXT   NOT NULL REFERENCES inspection_finding (id),
    position   BIGINT NOT NULL,
    title      TEXT   NOT NULL,
    sha256     TEXT   NOT NULL,
    PRIMARY KEY (finding_id, position)
);

CREATE TABLE training_sanction (
    id                       TEXT   NOT NULL PRIMARY KEY,
    finding_id               TEXT   NOT NULL REFERENCES inspection_finding (id),
    organisation_credit_code TEXT   NOT NULL,
    region_code              TEXT   NOT NULL,
    measure                  BIGINT NOT NULL CHECK (measure IN (1, 2)),
    document                 TEXT   NOT NULL,
    imposed_on               BIGINT NOT NULL,
    ends_on                  BIGINT,
    lifted_on                BIGINT,
    lift_reason              TEXT   NOT NULL,
    CHECK ((measure = 2) = (ends_on IS NOT NULL))
);
CREATE INDEX training_sanction_by_organisation ON training_sanction (organisation_credit_code, id);
CREATE INDEX training_sanction_by_region ON training_sanction (region_code, id);

"""#),
        Migration("V0016_suspicions", script: #"""
-- What looks like false training. A hit is known by its rule and what it is about, so that it is entered once.
CREATE TABLE suspicion (
    id                      TEXT   NOT NULL PRIMARY KEY,
    rule                    BIGINT NOT NULL CHECK (rule BETWEEN 1 AND 14),
    about                   TEXT   NOT NULL,                       -- what it is about, in one text
    state                   BIGINT NOT NULL CHECK (state BETWEEN 1 AND 3),
    region_code             TEXT   NOT NULL,
    institution_credit_code TEXT   NOT NULL,
    class_id                TEXT   NOT NULL,                       -- empty when it is about the institution
    session_number          BIGINT NOT NULL,                       -- 0 where there is none, as the next ones
    other_class_id          TEXT   NOT NULL,
    other_session_number    BIGINT NOT NULL,
    person_id               TEXT   NOT NULL,
    teacher                 TEXT   NOT NULL,
    measured                BIGINT NOT NULL,
    threshold               BIGINT NOT NULL,
    since_on                BIGINT NOT NULL,
    detected_at             BIGINT NOT NULL,
    reason                  TEXT   NOT NULL,
    inspection_id           TEXT   NOT NULL,
    claim_id                TEXT   NOT NULL,
    UNIQUE (rule, about)
);
CREATE INDEX suspicion_by_region ON suspicion (region_code, id);
CREATE INDEX suspicion_by_institution ON suspicion (institution_credit_code, id);
CREATE INDEX suspicion_by_class ON suspicion (class_id, id);
CREATE INDEX suspicion_by_other_class ON suspicion (other_class_id, id);
-- Teachers of other institutions are found by name.
CREATE INDEX class_teacher_by_name ON class_teacher (name, class_id);

"""#),
        Migration("V0017_credit", script: #"""
-- Credit grades with the facts they rest on, written promises, complaints.
CREATE TABLE credit_grade (
    id                       TEXT   NOT NULL PRIMARY KEY,
    organisation_credit_code TEXT   NOT NULL,
    region_code              TEXT   NOT NULL,
    year                     BIGINT NOT NULL,
    version                  BIGINT NOT NULL CHECK (version > 0),
    level                    BIGINT NOT NULL CHECK (level BETWEEN 1 AND 4),
    points                   BIGINT NOT NULL CHECK (points BETWEEN 0 AND 100),
    graded_on                BIGINT NOT NULL,
    reason                   TEXT   NOT NULL,                      -- empty of a first version
    live                     BIGINT CHECK (live = 1),              -- NULL when a later version replaced it
    basis                    BYTEA  NOT NULL,                      -- DecisionBasis
    UNIQUE (organisation_credit_code, region_code, year, version),
    UNIQUE (organisation_credit_code, region_code, year, live)     -- one in force for a year
);
CREATE INDEX credit_grade_by_region ON credit_grade (region_code, id);

CREATE TABLE credit_fact (
    grade_id  TEXT   NOT NULL REFERENCES credit_grade (id),
    kind      BIGINT NOT NULL CHECK (kind BETWEEN 1 AND 9),
    record_id TEXT   NOT NULL,
    PRIMARY KEY (grade_id, kind, record_id)
);

CREATE TABLE credit_promise (
    id                       TEXT   NOT NULL PRIMARY KEY,
    organisation_credit_code TEXT   NOT NULL,
    region_code              TEXT   NOT NULL,
    statement                TEXT   NOT NULL,
    grade_id                 TEXT   NOT NULL REFERENCES credit_grade (id),
    given_by                 TEXT   NOT NULL,                      -- the account
    given_at                 BIGINT NOT NULL,
    ended_on                 BIGINT,
    end_reason               TEXT   NOT NULL,
    live                     BIGINT CHECK (live = 1),              -- NULL when it was ended
    UNIQUE (organisation_credit_code, region_code, live)
);

CREATE TABLE training_complaint (
    id                       TEXT   NOT NULL PRIMARY KEY,
    class_id                 TEXT   NOT NULL REFERENCES training_class (id),
    organisation_credit_code TEXT   NOT NULL,
    region_code              TEXT   NOT NULL,
    content                  TEXT   NOT NULL,
    filed_by                 TEXT   NOT NULL,                      -- the person; shown to nobody
    filed_on                 BIGINT NOT NULL,
    state                    BIGINT NOT NULL CHECK (state BETWEEN 1 AND 3),
    decided_on               BIGINT,
    decision_reason          TEXT   NOT NULL,
    CHECK ((state = 1) = (decided_on IS NULL))
);
CREATE INDEX training_complaint_by_region ON training_complaint (region_code, id);
CREATE INDEX training_complaint_by_organisation ON training_complaint (organisation_credit_code, id);
CREATE INDEX training_complaint_by_person ON training_complaint (filed_by, id);
CREATE INDEX subsidy_clawback_by_class ON subsidy_clawback (class_id, id);

"""#),
        Migration("V0018_annual_inspections", script: #"""
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

"""#),
        Migration("V0019_training_needs", script: #"""
-- What members of groups want to be trained in, and who was invited to which class.
CREATE TABLE training_need (
    id              TEXT   NOT NULL,
    person_id       TEXT   NOT NULL REFERENCES person (id),
    worker_group    BIGINT NOT NULL,
    occupation_code TEXT   NOT NULL,
    region_code     TEXT   NOT NULL,
    registered_at   BIGINT NOT NULL,
    withdraw_reason TEXT   NOT NULL,                               -- empty while it stands
    live            BIGINT CHECK (live = 1),                       -- NULL when it was withdrawn
    PRIMARY KEY (id, person_id),
    UNIQUE (person_id, occupation_code, live)                      -- one stands for an occupation
);
CREATE INDEX training_need_by_region ON training_need (region_code, id);
CREATE INDEX training_need_by_occupation ON training_need (occupation_code, region_code);

CREATE TABLE class_invitation (
    class_id   TEXT   NOT NULL,
    person_id  TEXT   NOT NULL,
    need_id    TEXT   NOT NULL,
    invited_at BIGINT NOT NULL,
    PRIMARY KEY (class_id, person_id),                             -- once for a class
    FOREIGN KEY (need_id, person_id) REFERENCES training_need (id, person_id)
);

"""#),
        Migration("V0020_four_in_one", script: #"""
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

"""#),
    ]
}
