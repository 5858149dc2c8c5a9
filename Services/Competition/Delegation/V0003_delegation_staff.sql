-- Delegations that withdraw, and their leaders and coaches.

ALTER TABLE delegation ADD COLUMN withdrawn_on BIGINT;
ALTER TABLE delegation ADD COLUMN withdrawal_reason TEXT NOT NULL DEFAULT '';

CREATE TABLE delegation_staff (
    delegation_id TEXT   NOT NULL REFERENCES delegation (delegation_id),
    person_id     TEXT   NOT NULL,
    duty          BIGINT NOT NULL CHECK (duty IN (1, 2)),  -- 1 leader, 2 coach
    PRIMARY KEY (delegation_id, person_id, duty)
);
