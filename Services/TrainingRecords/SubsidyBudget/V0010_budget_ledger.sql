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
