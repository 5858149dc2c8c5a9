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
