-- Payments of awards and their answers, what is owed of withdrawn ones, and nominators that may not nominate.
-- Money is whole yuan, days are days since 1970-01-01, instants nanoseconds since then.

CREATE TABLE award_payment (
    payment_id  TEXT   NOT NULL PRIMARY KEY,
    honour_id   TEXT   NOT NULL REFERENCES honour (honour_id),
    amount_yuan BIGINT NOT NULL CHECK (amount_yuan > 0),
    milestone   BIGINT NOT NULL CHECK (milestone >= 0),  -- 0: of none
    state       BIGINT NOT NULL CHECK (state BETWEEN 1 AND 3),
    reference   TEXT   NOT NULL,
    ordered_by  TEXT   NOT NULL,  -- account
    ordered_at  BIGINT NOT NULL,
    answered_on BIGINT
);
CREATE INDEX award_payment_by_honour ON award_payment (honour_id, payment_id);
-- A milestone is paid once; a failed order may be given again.
CREATE UNIQUE INDEX award_payment_of_milestone ON award_payment (honour_id, milestone) WHERE milestone > 0 AND state <> 3;

CREATE TABLE award_debt (
    debt_id          TEXT   NOT NULL PRIMARY KEY,
    honour_id        TEXT   NOT NULL UNIQUE REFERENCES honour (honour_id),
    amount_yuan      BIGINT NOT NULL CHECK (amount_yuan > 0),
    repaid_yuan      BIGINT NOT NULL CHECK (repaid_yuan >= 0),
    written_off_yuan BIGINT NOT NULL CHECK (written_off_yuan >= 0),
    document         TEXT   NOT NULL,
    opened_at        BIGINT NOT NULL,
    CHECK (repaid_yuan + written_off_yuan <= amount_yuan)  -- never more comes back than is owed
);

CREATE TABLE debt_repayment (
    debt_id     TEXT   NOT NULL REFERENCES award_debt (debt_id),
    reference   TEXT   NOT NULL,
    amount_yuan BIGINT NOT NULL CHECK (amount_yuan > 0),
    repaid_on   BIGINT NOT NULL,
    PRIMARY KEY (debt_id, reference)  -- a payment is recorded once
);

CREATE TABLE nominator_bar (
    bar_id      TEXT   NOT NULL PRIMARY KEY,
    region_code TEXT   NOT NULL,
    credit_code TEXT   NOT NULL,
    ends_on     BIGINT NOT NULL,
    reason      TEXT   NOT NULL,
    lifted      BIGINT NOT NULL CHECK (lifted IN (0, 1))
);
CREATE INDEX nominator_bar_by_region ON nominator_bar (region_code, ends_on);
CREATE INDEX nominator_bar_by_organisation ON nominator_bar (credit_code, ends_on);
