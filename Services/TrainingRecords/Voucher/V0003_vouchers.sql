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
