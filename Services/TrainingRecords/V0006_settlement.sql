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
