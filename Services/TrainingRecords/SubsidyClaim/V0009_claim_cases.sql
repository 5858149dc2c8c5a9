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
